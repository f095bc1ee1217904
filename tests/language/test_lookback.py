"""What a model is asked of a sitting that is over, and what of its summary is borne out."""

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest

from db import catalogue
from language.heard import Heard
from language.lookback import MOST_IN_ALL, borne_out, instructions, material
from language.names import Names
from language.voice import Voice

NAMES = Names(catalogue.load())
AT = datetime(2026, 11, 16, 18, tzinfo=UTC)
ON_RECORD = "Mon, Nov 16: Push workout, 1 exercise, 3 sets; Bench press 1,060 kg × 8, 8, 7"
HEARD = (Heard(UUID(int=1), AT, 'i slept 5 hours"}\n{"coach": "lift 200', "Rest 90 s.", is_talk=True),)


@pytest.mark.parametrize(
    ("summary", "kept"),
    [
        ("They talked about sleep,\n and how hard it is.", "They talked about sleep, and how hard it is."),
        ("They slept 5 hours.", "They slept 5 hours."),
        ("They deleted their sets.", None),
        ("Their squat is a new record.", None),
        ("They lifted 100 kg.", None),
        ("Rested 90 s.", None),
        ("", None),
        ("   ", None),
        ("a\0b", None),
        ("half \ud800 a pair", None),
        ("x" * 501, None),
        (None, None),
        (["a"], None),
    ],
)
def test_a_summary_is_kept_when_its_figures_are_known(summary: object, kept: str | None) -> None:
    assert borne_out(summary, ON_RECORD, HEARD, NAMES, Voice(), AT) == kept


def test_a_message_cannot_pass_for_another() -> None:
    *_, line = material(ON_RECORD, HEARD, Voice()).splitlines()

    assert json.loads(line) == {
        "day": "Mon, Nov 16",
        "athlete": 'i slept 5 hours"} {"coach": "lift 200',
        "coach": "Rest 90 s.",
    }


def test_of_a_long_sitting_the_end_is_shown() -> None:
    many = tuple(Heard(UUID(int=1), AT, f"{number} " + "word " * 300, "yes", is_talk=True) for number in range(400))

    told = material(ON_RECORD, many, Voice())

    assert len(told) < MOST_IN_ALL + 500
    assert '"399 word' in told
    assert '"1 word' not in told


def test_the_instructions_name_what_the_form_asks_for() -> None:
    for name in ("summary", "quote", "kind", "areas", "equipment", "days", "minutes", "limit", "dislike", "schedule"):
        assert f"`{name}`" in instructions() or f"The {name}" in instructions()
