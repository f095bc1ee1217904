"""What a model is told: every part in its place, and what is left out first when there is no room."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from db import catalogue
from language.prompt import CHARACTERS_A_TOKEN, Prompt, part, prompt
from language.prompt.known import Known
from training.athlete import Athlete
from training.coaching import Coaching, Tone
from training.exercise import Area
from training.history import Sitting
from training.memories import Memory, MemoryKind

NOW = datetime(2026, 11, 16, 18, 5, tzinfo=UTC)
MEMORIES = tuple(
    Memory(UUID(int=number), MemoryKind.LIFE, f"fact number {number} about life", NOW) for number in range(8)
)
SITTINGS = tuple(
    Sitting(UUID(int=number), NOW, NOW, "chat", f"talk number {number} about things") for number in range(3)
)
EXCHANGES = [(f"question {number}", f"answer {number}") for number in range(8)]
KNOWN = Known(
    athlete=Athlete(limits=(Area.KNEE,), time_zone="Europe/Berlin", coaching=Coaching(tone=Tone.BLUNT)),
    workout=None,
    catalogue=catalogue.load(),
    now=NOW,
    memories=MEMORIES,
    sittings=SITTINGS,
)
ALWAYS = (
    part("role"),
    part("safety"),
    "limits, hard: knee",
    "Current State: no workout",
    "Monday, 16 November 2026, 19:05",
)


def test_the_parts_stand_in_their_order() -> None:
    system = prompt(KNOWN, EXCHANGES, 10_000).system

    places = [
        system.index(each)
        for each in (*ALWAYS[:2], "The athlete", "Where things stand", "What they told", "Earlier talks")
    ]
    assert places == sorted(places)
    assert "told Mon, Nov 16: “fact number 7 about life”" in system


def test_what_never_changes_comes_first() -> None:
    other = replace(KNOWN, athlete=Athlete(), now=NOW.replace(day=20), memories=(), sittings=())
    one, two = prompt(KNOWN, [], 10_000).system, prompt(other, EXCHANGES, 10_000).system
    fixed = f"{part('role')}\n\n{part('safety')}"

    assert one.startswith(fixed)
    assert two.startswith(fixed)


def _held(made: Prompt) -> tuple[int, int, int]:
    """How many sittings, memories and exchanges are in it."""
    return made.system.count("talk number"), made.system.count("fact number"), len(made.exchanges)


def test_what_has_no_room_is_left_out_in_order() -> None:
    whole = prompt(KNOWN, EXCHANGES, 10_000)
    size = len(whole.system) + sum(len(said) + len(reply) for said, reply in whole.exchanges)
    held = [_held(prompt(KNOWN, EXCHANGES, tokens)) for tokens in range(size // CHARACTERS_A_TOKEN + 1, 0, -1)]

    assert held[0] == (3, 8, 8)
    assert held[-1] == (0, 0, 0)
    for sittings, memories, exchanges in held:
        assert memories == 8 or sittings == 0
        assert exchanges == 8 or memories == 0


def test_the_oldest_exchange_goes_first() -> None:
    kept = [made.exchanges for tokens in range(2000, 0, -1) if (made := prompt(KNOWN, EXCHANGES, tokens)).exchanges]

    assert kept
    assert all(each == tuple(EXCHANGES[-len(each) :]) for each in kept)


@pytest.mark.parametrize("words", ALWAYS)
def test_some_things_are_always_said(words: str) -> None:
    assert words in prompt(KNOWN, EXCHANGES, 1).system


def test_a_long_text_has_bounded_room() -> None:
    long = prompt(KNOWN, [("x" * 9_000, "y" * 9_000)], 100_000)

    assert [(len(said), len(reply)) for said, reply in long.exchanges] == [(600, 600)]
