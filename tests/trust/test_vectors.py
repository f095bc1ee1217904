"""What is remembered of somebody gets its vectors between turns, each once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from db.keeping import PostgresSittings
from graph.keeping import Keeper
from graph.model import VECTOR_SIZE, EmbedderFailed
from tests.talking import Talker
from tests.trust.sweeping import pool_of, sitting, sweep

pytestmark = pytest.mark.usefixtures("nothing_waits")


@dataclass
class Steady:
    """An embedder that always gives the same vector, and notes what it was asked."""

    name: str = "steady"
    asked: list[str] = field(default_factory=list)
    broken: bool = False

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """See Embedder.vectors."""
        if self.broken:
            raise EmbedderFailed
        self.asked += texts
        return [[float(len(text)), *([1.0] * (VECTOR_SIZE - 1))] for text in texts]

    def forget(self) -> None:
        """See Embedder.forget."""

    async def close(self) -> None:
        """See Embedder.close."""


def embedding(talker: Talker, embedder: Steady) -> Keeper:
    """A Keeper with this embedder."""
    return Keeper(PostgresSittings(pool_of(talker)), talker.time, talker.world.coach.names, embedder=embedder)


def test_summaries_get_their_vectors_once(talker: Talker) -> None:
    talker.say("hi")
    embedder = Steady()

    for _ in range(2):
        sweep(talker, embedding(talker, embedder), hours=4)

    assert sitting(talker)["embedding_model"] == "steady"
    assert embedder.asked.count("Mon, Nov 16: 1 message") == 1


def test_another_embedder_makes_other_vectors(talker: Talker) -> None:
    talker.say("hi")
    sweep(talker, embedding(talker, Steady()), hours=4)

    sweep(talker, embedding(talker, Steady("other")), hours=4)

    assert sitting(talker)["embedding_model"] == "other"


def test_an_embedder_that_fails_only_delays(talker: Talker) -> None:
    talker.say("hi")
    embedder = Steady(broken=True)
    keeper = embedding(talker, embedder)
    sweep(talker, keeper, hours=4)
    assert sitting(talker)["summary"] == "Mon, Nov 16: 1 message"
    assert sitting(talker)["embedding"] is None

    embedder.broken = False
    sweep(talker, keeper, hours=4, minutes=2)

    assert sitting(talker)["embedding_model"] == "steady"


def test_memories_get_vectors_too(talker: Talker) -> None:
    talker.say("hi")
    talker.world.connection.execute(
        "INSERT INTO user_memories (user_id, topic, content) VALUES (%s, 'life', 'a nurse'), (%s, 'life', 'two cats')",
        [talker.id, talker.id],
    )

    sweep(talker, embedding(talker, Steady()))

    memories = talker.world.rows("SELECT embedding_model FROM user_memories WHERE user_id = %s", talker.id)
    assert [row["embedding_model"] for row in memories] == ["steady"] * 2
