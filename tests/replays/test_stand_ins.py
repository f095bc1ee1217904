"""Stand-ins: nothing personal is left, and what stands for it has its shape and is understood the same."""

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from graph.bootstrap import names, runner
from graph.scratch import ScratchJournal
from graph.seen import Seen
from replay.keeping import Keeping
from replay.kept import written
from replay.recorded import Recorded, Recordings, Sitting
from replay.running import outcome_of
from replay.stand_ins import StandIns
from replay.vocabulary import vocabulary, words_of
from tests.replays.rehearsing import RehearsingJournal
from training.athlete import Athlete

AT = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
RUNNER = runner(names())
KNOWN = vocabulary(names())
LETTERS = "abcdefghijklmnopqrstuvwxyzäöéèçñãabcdefghijklmnopqrstuvwxyzжщыбвгдеклмн"
strange = st.text(LETTERS, min_size=2, max_size=12).filter(lambda word: word not in KNOWN)
words = st.one_of(strange, strange.map(str.title), strange.map(str.upper), st.sampled_from(sorted(KNOWN)))
figures = st.sampled_from(["80x8", "12", "82.5", "+49", "1234567", "-", "!", "“"])
texts = st.lists(words | figures).map(" ".join)
# What somebody's name or word may stand in, and is still read as what it is.
SAYINGS = (
    "remember that my daughter is called {}",
    "remember that {} spots me on fridays",
    "my goal is to bench 100 kg before {} does",
    "let's start a workout",
    "{} says hi",
    "I weigh 91 and I want to lose 4 kg",
)


def _made() -> StandIns:
    return StandIns(KNOWN, frozenset(names().catalogue.by_id))


@given(texts)
def test_no_strange_word_is_left(text: str) -> None:
    stand_ins = _made()
    told = stand_ins.text(text)

    assert all(stand_ins.words[word] != word for word in words_of(text) if word not in KNOWN)
    assert [word in KNOWN for word in words_of(told)] == [word in KNOWN for word in words_of(text)]
    assert [word for word in words_of(told) if word in KNOWN] == [word for word in words_of(text) if word in KNOWN]


@given(texts.filter(lambda text: not re.search(r"\+49[ \d-]", text)))  # a telephone number, whatever its figures
def test_the_shape_stays(text: str) -> None:
    told = _made().text(text)

    assert [_kind(letter) for letter in told] == [_kind(letter) for letter in text]
    assert [each for each in told.split() if len(each) < 5 and each.isdecimal()] == [
        each for each in text.split() if len(each) < 5 and each.isdecimal()
    ]


@pytest.mark.parametrize(
    "reached",
    [
        "+44 7911 123456",
        "030 12345",
        "(555) 123-4567",
        "555-123-4567",
        "555-1234",
        "06 12 34 56 78",
        "max.strong@web.de",
        "a.b@c.de",
        "https://www.example.com/log/strong",
        "Sarah",
        "Tony",
    ],
)
def test_nothing_of_where_somebody_is_reached_is_left(reached: str) -> None:
    told = _made().text(f"reach me at {reached} today")

    kept = told.removeprefix("reach me at ").removesuffix(" today")
    assert [_kind(letter) for letter in kept] == [_kind(letter) for letter in reached]
    assert not {each.lower() for each in re.findall(r"\w+", kept) if len(each) > 1} & set(
        re.findall(r"\w+", reached.lower())
    )


@pytest.mark.parametrize(
    "said",
    ["80x8 @8.5", "5@100", "100 100 105 110", "8-12", "100-105", "2026-11-30", "07:15", "80x8, 8, 7", "82.5"],
)
def test_figures_of_training_stay(said: str) -> None:
    assert _made().text(said) == said


@given(st.lists(st.sampled_from(["Nadine", "nadine", "Olek", "ЖАННА", "жанна"])), st.lists(st.uuids(version=4)))
def test_a_stand_in_is_the_same_wherever_it_stands(said: list[str], ids: list[UUID]) -> None:
    stand_ins = _made()
    told = stand_ins.json({"said": said, "ids": [str(each) for each in ids], "again": [*said, *map(str, ids)]})

    assert told["again"] == [*told["said"], *told["ids"]]
    assert len(set(told["ids"])) == len(set(ids))
    assert not set(told["ids"]) & set(map(str, ids))


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])  # a smaller one tells no more
@given(st.sampled_from(SAYINGS), strange.map(str.title), st.uuids(version=4), st.uuids(version=4))
def test_what_is_kept_is_understood_the_same(saying: str, name: str, turn_id: UUID, session_id: UUID) -> None:
    turn = asyncio.run(_said(saying.format(name), turn_id, session_id))
    keeping = Keeping(RUNNER, Recordings((Sitting(session_id, "chat", turn.at, None, (turn,)),)))

    kept = asyncio.run(keeping.kept("A sentence"))

    (made,) = kept.recordings.turns
    assert _acts(made) == _acts(turn)
    assert name.lower() in keeping.left or name.lower() not in set(words_of(written(kept)))
    assert not {str(turn_id), str(session_id), "91"} & set(written(kept).replace('"', " ").split())


async def _said(text: str, turn_id: UUID, session_id: UUID) -> Recorded:
    """A turn of somebody new, as it would be on record."""
    turn = Recorded(turn_id, session_id, 1, f"of {text}", text, AT, AT, Seen(), None)
    journal = RehearsingJournal(ScratchJournal(turn_id, Athlete()), [])
    await RUNNER.handled(turn, journal, None)
    (made,) = journal.noted
    return replace(turn, seen=made.seen, outcome=outcome_of(made))


def _kind(letter: str) -> str:
    """What of a character stays."""
    if letter.isalpha():
        return "capital" if letter.isupper() else "letter"
    return "digit" if letter.isdecimal() else letter


def _acts(turn: Recorded) -> list[tuple[str, str]]:
    assert turn.outcome is not None
    return [(act["name"], act["status"]) for act in turn.outcome.acts]
