"""Texts that wait for a vector get one, and are found by it; whose they are is never passed over."""

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar, cast
from uuid import uuid4

import pytest

from db.embeddings import keep, waiting
from db.journal import PostgresJournal
from db.pool import Connection, Pool, transaction
from graph.model import VECTOR_SIZE
from graph.sittings import Waiting
from graph.state import Attempt, Incoming
from tests.talking import Talker
from training.memories import Memory

T = TypeVar("T")


def vector(*numbers: float) -> list[float]:
    """A vector that begins with these numbers."""
    return [*numbers, *[0.0] * (VECTOR_SIZE - len(numbers))]


@pytest.fixture
def pool(talker: Talker) -> Pool:
    return talker.world.pool


def as_them(talker: Talker, pool: Pool, work: Callable[[Connection], Awaitable[T]]) -> T:
    """What comes of some work, done as this person."""

    async def done() -> T:
        async with transaction(pool, talker.id) as connection:
            return await work(connection)

    return talker.portal.call(done)


def found(talker: Talker, words: str, meaning: Sequence[float], embedder: str = "e") -> list[str]:
    """What a search as this person finds."""

    async def search() -> tuple[Memory, ...]:
        incoming = Incoming(talker.provider, talker.name, str(uuid4()), "")
        identity, _ = await talker.world.coach.store.identify(incoming, talker.time.now)
        journal: Any = talker.world.coach.store.journal(identity, cast(Attempt, None))
        assert isinstance(journal, PostgresJournal)
        return await journal.memories(words, tuple(meaning), embedder, related_only=True)

    return [memory.content for memory in talker.portal.call(search)]


def embedded(talker: Talker, pool: Pool, vectors: dict[str, list[float]], embedder: str = "e") -> None:
    """Give the memories of these contents their vectors."""
    ids = {row["content"]: row["id"] for row in talker.memories()}
    made = [(Waiting(ids[content], content), each) for content, each in vectors.items()]
    as_them(talker, pool, lambda connection: keep(connection, embedder, made))


def test_what_was_told_waits_until_it_has_a_vector(talker: Talker, pool: Pool) -> None:
    talker.says("my knee hurts", "I hate burpees")
    before = talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id)

    first = as_them(talker, pool, lambda connection: waiting(connection, "e", 1))
    embedded(talker, pool, {"I hate burpees": vector(1.0)})
    left = as_them(talker, pool, lambda connection: waiting(connection, "e", 9))
    other = as_them(talker, pool, lambda connection: waiting(connection, "another", 9))

    assert [each.text for each in first] == ["I hate burpees"]
    assert [each.text for each in left] == ["my knee hurts"]
    assert [each.text for each in other] == ["I hate burpees", "my knee hurts"]
    assert talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id) == before


def test_a_sitting_waits_with_its_summary(talker: Talker, pool: Pool) -> None:
    talker.say("hi")
    summary = "UPDATE ai_sessions SET summary = 'They said hi.' WHERE user_id = %s RETURNING id"
    (sitting,) = talker.world.rows(summary, talker.id)

    waits = as_them(talker, pool, lambda connection: waiting(connection, "e", 9))
    as_them(talker, pool, lambda connection: keep(connection, "e", [(each, vector(1.0)) for each in waits]))

    assert waits == (Waiting(sitting["id"], "They said hi."),)
    assert as_them(talker, pool, lambda connection: waiting(connection, "e", 9)) == ()
    (kept,) = talker.world.rows("SELECT embedding_model FROM ai_sessions WHERE user_id = %s", talker.id)
    assert kept == {"embedding_model": "e"}


def test_memories_are_found_by_what_they_mean(talker: Talker, pool: Pool) -> None:
    talker.says("my knee hurts", "I hate burpees", "remember that I work nights")
    embedded(talker, pool, {"my knee hurts": vector(1.0, 0.1), "I hate burpees": vector(0.0, 1.0)})

    assert found(talker, "joints", vector(1.0)) == ["my knee hurts"]
    assert found(talker, "nights", vector(0.0, 1.0)) == ["I work nights", "I hate burpees"]


def test_a_vector_of_nothing_is_like_nothing(talker: Talker, pool: Pool) -> None:
    talker.say("my knee hurts")
    embedded(talker, pool, {"my knee hurts": vector()})

    assert found(talker, "joints", vector(1.0)) == []
    assert found(talker, "knee", vector(1.0)) == ["my knee hurts"]


@pytest.mark.parametrize(
    ("meaning", "related"),
    [
        (vector(1.0), ["my knee hurts"]),
        ([1.0] * VECTOR_SIZE, ["I hate burpees"]),  # of an embedder that makes as many
        ([*vector()[1:], 1.0], ["I work nights"]),  # of no words
    ],
)
def test_vectors_of_any_size_are_compared(meaning: list[float], related: list[str], talker: Talker, pool: Pool) -> None:
    talker.says("my knee hurts", "I hate burpees", "remember that I work nights")
    vectors = {"my knee hurts": vector(1.0), "I hate burpees": [1.0] * VECTOR_SIZE}
    embedded(talker, pool, {**vectors, "I work nights": [*vector()[1:], 1.0]})

    assert found(talker, "joints", meaning) == related


def test_vectors_of_another_embedder_are_not_compared(talker: Talker, pool: Pool) -> None:
    talker.say("my knee hurts")
    embedded(talker, pool, {"my knee hurts": vector(1.0)}, embedder="another")

    assert found(talker, "joints", vector(1.0)) == []
    assert found(talker, "joints", vector(1.0), embedder="another") == ["my knee hurts"]


def test_nobody_sets_or_finds_what_is_anothers(talker: Talker, pool: Pool) -> None:
    other = Talker(talker.portal, talker.world, talker.time)
    other.say("my knee hurts")
    talker.say("hi")
    (theirs,) = other.memories()

    as_them(
        talker,
        pool,
        lambda connection: keep(connection, "e", [(Waiting(theirs["id"], theirs["content"]), vector(1.0))]),
    )

    assert as_them(talker, pool, lambda connection: waiting(connection, "e", 9)) == ()
    assert found(talker, "knee", vector(1.0)) == []
    assert [each["embedding_model"] for each in other.memories()] == [None]


def test_what_is_gone_by_now_is_passed_over(talker: Talker, pool: Pool) -> None:
    talker.say("hi")

    as_them(talker, pool, lambda connection: keep(connection, "e", [(Waiting(uuid4(), "gone"), vector(1.0))]))


def test_the_vector_stays_out_of_the_turn(talker: Talker) -> None:
    talker.says("my knee hurts", "what do you know about my knee?")

    reads = talker.turns()[-1]["reads"]

    assert [read["read"] for read in reads] == ["memories"]
    assert len(json.dumps(reads)) < 2000
