"""Exercises of one's own in both journals: recalled with the athlete, as they were left; any name loses nothing."""

import asyncio
from uuid import uuid4

from anyio.from_thread import BlockingPortal
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.bootstrap import names
from language.called import key
from tests.journal.books import ScratchBook, told_alike, turn
from tests.journal.reader import START, Reader
from tests.talking import World
from training.exercise import Equipment
from training.own import OwnExercise, checked_name

ROW, HOLD = "new exercise: wobble row, like a barbell row", "new exercise: wobble hold, like a plank"
STORY = (
    *(HOLD, ROW, "new exercise: noodle press", "chest", "dumbbells", "my own exercises"),
    *("let's start a workout", "1", "swap barbell row for wobble row", "rename wobble row to noodle row", "start"),
    *("noodle row 60 kg x 8", "remove my exercise noodle row", "finish the workout", "remove my exercise noodle row"),
    *("my records", "what did I do last time?", "noodle row 60 kg x 8", "undo", "undo", "new exercise: noodle row"),
    *("remove my exercise wobble hold", "undo", "how many sets did I do this week?", "let's start a workout"),
)
ODD = (
    "w" * 4000,
    "x'); DROP TABLE exercises; --",
    "1",
    "yes",
    "start",
    "RDL",
    "\x00\x07\x1b[2J",
    "new exercise: x",
    "<b>",
)
HOSTILE = st.one_of(st.text(max_size=60), st.sampled_from(ODD))
NAMES = names()


def test_both_journals_know_the_same_exercises(portal: BlockingPortal, world: World) -> None:
    recalled = told_alike(STORY, START, portal, world)

    assert [each.exercise.name for each in recalled.athlete.own] == ["Noodle press", "Noodle row", "Wobble hold"]


def test_they_are_recalled_with_the_athlete(reader: Reader) -> None:
    reader.says(ROW, HOLD, "remove my exercise wobble row")

    own = reader.recall().athlete.own

    assert [(each.exercise.name, each.is_removed) for each in own] == [("Wobble hold", False), ("Wobble row", True)]


@given(HOSTILE)
@settings(max_examples=40)
def test_whatever_it_is_called_nothing_is_lost(name: str) -> None:
    book = ScratchBook()

    async def told() -> tuple[tuple[OwnExercise, ...], str]:
        for text in (ROW, f"create exercise: {name}", f"rename wobble row to {name}", f"remove my exercise {name}"):
            state = await turn(book, NAMES, uuid4(), START, text)
        return (await book.journal.recall()).athlete.own, state["reply"]["text"]

    own, said = asyncio.run(told())

    live = [key(each.exercise.name) for each in own if not each.is_removed]
    assert said
    assert len(own) <= 2  # the row, and what the name made
    assert any(each.exercise.equipment == (Equipment.BARBELL,) for each in own)
    assert len(set(live)) == len(live)
    assert all(checked_name(each.exercise.name) == each.exercise.name for each in own)
