"""What a turn can look up of earlier sittings, and of what models have cost."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from db.journal import PostgresJournal
from graph.model import VECTOR_SIZE
from graph.scratch import ScratchJournal
from graph.seen import Seen
from graph.state import Attempt, Identity, Incoming
from nodes.noted import noted
from tests.talking import Talker

NOW = datetime(2026, 11, 16, 18, tzinfo=UTC)


def vector(*numbers: float) -> list[float]:
    """A vector that begins with these."""
    return [*numbers, *([0.0] * (VECTOR_SIZE - len(numbers)))]


def journal(talker: Talker) -> PostgresJournal:
    """The talker's journal."""
    attempt = Attempt(Incoming("", "", "", ""), NOW, NOW, uuid4(), "", "", lambda: 0)
    pool = talker.world.pool
    return PostgresJournal(pool, Identity(talker.id, uuid4()), attempt)


def was(
    talker: Talker, summary: str | None, days_ago: float, of: list[float] | None = None, embedder: str = "e"
) -> UUID:
    """Put a sitting on record."""
    session_id, ended = uuid4(), NOW - timedelta(days=days_ago)
    talker.world.connection.execute(
        "INSERT INTO ai_sessions (id, user_id, started_at, ended_at, summary, embedding, embedding_model)"
        " VALUES (%s, %s, %s, %s, %s, %s::vector, %s)",
        [session_id, talker.id, ended, ended, summary, of and str(of), of and embedder],
    )
    return session_id


def found(talker: Talker, wanted: list[float] | None, limit: int = 9) -> list[str]:
    """The summaries that are found."""
    sittings = talker.portal.call(journal(talker).sittings, wanted, "e", limit)
    return [sitting.summary for sitting in sittings]


@pytest.fixture
def past(talker: Talker) -> Talker:
    """Somebody with earlier sittings, and one that is open."""
    talker.say("hi")
    was(talker, "knee", 60, vector(1, 0.1))
    was(talker, "back", 1, vector(0, 1))
    was(talker, "knee, newer", 20, vector(1, 0.1))
    was(talker, "of another embedder", 3, vector(1, 0), "other")
    was(talker, "without a vector", 2)
    was(talker, "of no words that mean anything", 90, vector(0))
    was(talker, None, 4)
    return talker


def test_the_newest_come_first(past: Talker) -> None:
    assert found(past, None, 3) == ["back", "without a vector", "of another embedder"]
    assert len(found(past, None)) == 6


def test_the_nearest_in_meaning_come_first_and_of_these_the_newer(past: Talker) -> None:
    assert found(past, vector(1, 0), 2) == ["knee, newer", "knee"]
    assert found(past, vector(0, 1), 1) == ["back"]


def test_nobody_elses_are_found(past: Talker) -> None:
    other = Talker(past.portal, past.world, past.time)
    other.say("hi")

    assert found(other, vector(1, 0)) == []


def test_the_vector_is_not_noted(past: Talker) -> None:
    seen = Seen()
    reads = noted(journal(past), seen)

    past.portal.call(reads.sittings, vector(1, 0), "e", 1)
    past.portal.call(reads.recovery_reports, NOW)

    assert [(note["read"], note["arguments"]) for note in seen.reads] == [
        ("sittings", {"limit": 1}),
        ("recovery_reports", {"since": NOW.isoformat()}),
    ]
    assert seen.reads[0]["answer"][0]["summary"] == "knee, newer"


def test_in_memory_there_is_none(talker: Talker) -> None:
    scratch = ScratchJournal(uuid4())

    assert talker.portal.call(scratch.sittings, None, "e", 5) == ()
