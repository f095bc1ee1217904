"""What a turn leaves in the thread: messages and plain JSON, of a size that does not grow."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from anyio.from_thread import BlockingPortal
from langchain_core.messages import AIMessage, HumanMessage

from graph.codec import Json
from graph.state import WINDOW
from tests.journal.books import ScratchBook, turn
from tests.talking import World

SCRIPT = [
    "hi",
    "let's start a workout",
    "pause",
    "1",
    "start, then 80x8",
    "1000000x8",
    "600x1",
    "yes",
    "press 40x5",
    "undo",
    "next",
    "nonsense",
]


@pytest.fixture
def states(portal: BlockingPortal, world: World) -> list[Json]:
    book, at = ScratchBook(), datetime(2026, 11, 16, tzinfo=UTC)
    names = world.coach.names
    return [
        portal.call(turn, book, names, uuid4(), at + timedelta(minutes=minute), text)
        for minute, text in enumerate(SCRIPT * 3)
    ]


def test_every_channel_holds_plain_json(states: list[Json]) -> None:
    for state in states:
        for channel, value in state.items():
            kinds = {type(each) for each in _parts(value)}
            allowed = {HumanMessage, AIMessage} if channel == "messages" else set()
            assert kinds - {str, int, float, bool, type(None), list, dict} == allowed, channel


def test_the_thread_does_not_grow(states: list[Json]) -> None:
    assert max(len(state["messages"]) for state in states) == 2 * WINDOW + 2
    sizes = [len(json.dumps({name: value for name, value in state.items() if name != "messages"})) for state in states]
    rounds = [sum(sizes[start : start + len(SCRIPT)]) for start in range(0, len(sizes), len(SCRIPT))]
    assert rounds[2] < rounds[1] * 1.2


def test_a_turn_makes_the_same_ids_again(portal: BlockingPortal, world: World) -> None:
    at, turn_ids = datetime(2026, 11, 16, tzinfo=UTC), [UUID(int=number) for number in range(1, 4)]

    def play() -> list[Json]:
        book = ScratchBook()
        texts = ("let's start a workout", "1", "start, then 80x8")
        return [
            portal.call(turn, book, world.coach.names, key, at, text) for key, text in zip(turn_ids, texts, strict=True)
        ]

    assert [state["events"] for state in play()] == [state["events"] for state in play()]


def _parts(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _parts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _parts(each)
