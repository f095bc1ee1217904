"""What is remembered, where a model or an embedder has a part in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from anyio.from_thread import BlockingPortal

from graph.codec import Json
from graph.model import VECTOR_SIZE, EmbedderFailed
from graph.scratch import ScratchJournal
from graph.state import Context
from language.situation import SpokenAct
from tests.journal.books import GRAPH
from tests.training.gym import NAMES, ids
from tools.desk import Desk
from tools.running import Result, run
from training.athlete import Athlete
from training.facts import MemoryKept
from training.memories import Memory
from training.performing import Occasion

AT = datetime(2026, 11, 16, 18, tzinfo=UTC)


@dataclass
class Journal(ScratchJournal):
    """A journal that keeps the vectors it is asked with."""

    asked: tuple[object, ...] = ()

    async def memories(self, **asked: Any) -> tuple[Memory, ...]:  # type: ignore[override]  # all is asked by name
        """See Reads.memories."""
        self.asked = (asked["vector"], asked["embedder"]) if asked["words"] else self.asked
        return await super().memories(**asked)


@dataclass
class Embedder:
    """An embedder whose every vector is the same, or that has none to give."""

    fails: bool
    name: str = "same"

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """See graph.model.Embedder.vectors."""
        if self.fails:
            raise EmbedderFailed
        return [[1.0] * VECTOR_SIZE for _ in texts]

    def forget(self) -> None:
        """See Embedder.forget."""

    async def close(self) -> None:
        """See graph.model.Embedder.close."""


@pytest.mark.parametrize("fails", [False, True])
def test_what_is_asked_about_is_looked_up_by_its_meaning_where_that_can_be_had(
    fails: bool, portal: BlockingPortal
) -> None:
    journal = Journal(uuid4())
    text = "what do you know about my knee?"
    context = Context(journal, NAMES, AT, AT, uuid4(), UUID(int=0), "trace", lambda: 0, embedder=Embedder(fails))

    state: Json = portal.call(lambda: GRAPH.ainvoke({"message": {"id": "1", "text": text}}, context=context))

    assert "nothing about “my knee”" in state["reply"]["text"]
    assert journal.asked == (None if fails else (1.0,) * VECTOR_SIZE, "same")


def remembered(portal: BlockingPortal, **arguments: object) -> Result:
    """What becomes of a memory a model names."""
    desk = Desk(Athlete(), None, NAMES, Occasion(AT, uuid4()), ScratchJournal(uuid4()), ids())
    return portal.call(lambda: run(SpokenAct("remember", dict(arguments)), desk, may_write=True))


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("  hates\n burpees. ", "hates burpees"),
        ("hates\0 burpees \ud83d", "hates burpees"),
        ("déteste les burpees 🏋️‍♀️", "déteste les burpees 🏋️‍♀️"),
    ],
)
def test_a_fact_is_kept_in_one_line_of_text(content: str, kept: str, portal: BlockingPortal) -> None:
    (fact,) = remembered(portal, kind="dislike", content=content, exercises=["burpees"]).outcome.facts

    assert isinstance(fact, MemoryKept)
    assert (fact.memory.content, fact.memory.exercises) == (kept, ("Burpee",))


@pytest.mark.parametrize(
    "arguments",
    [
        {"kind": "dislike", "content": " \n"},
        {"kind": "secret", "content": "x"},
        {"kind": "limit", "content": "x", "areas": ["soul"]},
        {"kind": "schedule", "content": "x", "days": ["someday"]},
        {"kind": "schedule", "content": "x", "minutes": 100_000},
        {"kind": "life", "content": "x", "user_id": "another's"},
    ],
)
def test_what_makes_no_memory_is_refused(arguments: dict[str, object], portal: BlockingPortal) -> None:
    result = remembered(portal, **arguments)

    assert (result.status, result.code, result.outcome.events) == ("refused", "bad_arguments", ())


def test_a_name_nobody_knows_is_kept_in_the_words_alone(portal: BlockingPortal) -> None:
    (fact,) = remembered(portal, kind="dislike", content="hates zorgons", exercises=["zorgons"]).outcome.facts

    assert isinstance(fact, MemoryKept)
    assert (fact.memory.content, fact.memory.exercises) == ("hates zorgons", ())
