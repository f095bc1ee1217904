"""Talking as the talks say: with a real coach on a real database, and a scripted model where one answers."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from anyio.from_thread import BlockingPortal, start_blocking_portal
from pydantic import SecretStr

from db.address import Address
from db.store import PostgresStore
from graph.arrival import TurnFailed
from graph.codec import Json
from graph.journal import Journal, Reads, Recalled, Turn
from graph.relayed import answer, relayed
from graph.serving import allowance
from graph.state import Attempt, Identity, StoreAway
from settings import Settings
from tests.model.faults import Reply
from tests.model.scripted import scripted
from tests.model.server import KEY, Stub
from tests.replays.talks import Said, Talk
from tests.talking import Talker, Time, World

# A turn may be rehearsed several times before it is had: what that costs of a day's free talk is not the athlete's.
PATIENCE: dict[str, Any] = {"turn_seconds": 60.0, "model_seconds": 1.0, "daily_tokens": 0}
COMMIT = "commit"


@dataclass
class Stage:
    """Where talks take place."""

    portal: BlockingPortal
    world: World
    stub: Stub

    @staticmethod
    @contextmanager
    def opened(address: Address) -> "Iterator[Stage]":
        """A stage on a migrated database."""
        stub = Stub()
        with start_blocking_portal() as portal:
            try:
                with portal.wrap_async_context_manager(World.opened(address, **PATIENCE)) as world:
                    yield Stage(portal, world, stub)
                    portal.call(world.coach.allowance.close)
            finally:
                stub.close()

    def enters(self, talk: Talk) -> Talker:
        """Somebody new, who is about to talk."""
        self.stub.reset()
        self.knows(Settings(**PATIENCE))
        return Talker(self.portal, self.world, Time(), language=talk.language)

    def prepares(self, talker: Talker, said: Said) -> None:
        """What comes before a thing is said: somebody else's words, and time."""
        for text in said.beside:
            Talker(self.portal, self.world, talker.time, f"beside-{talker.name}", language=talker.language).say(text)
        talker.time.now += said.after

    def says(self, talker: Talker, said: Said) -> None:
        """One thing is said, and answered; or fails, where it says so."""
        self.follows(said)
        sent_at = None if said.held_up is None else talker.time.now - said.held_up
        expected = [TurnFailed] if said.breaks else []
        with journals(lambda true: BreakingJournal(true, said.breaks)), suppress(*expected):
            talker.say(said.text, sent_at=sent_at)

    def follows(self, said: Said) -> None:
        """The model answers what it is to answer to this; nothing has gone wrong with it yet. Without answers: none."""
        asked = len(self.stub.chats)

        def answers(request: Json) -> Reply:
            return scripted(said.model[len(self.stub.chats) - asked - 1], request)

        if said.model:
            self.stub.follow(answers)
            self.knows(Settings(**PATIENCE, openai_base_url=self.stub.url, openai_api_key=SecretStr(KEY), model="stub"))
        elif self.world.coach.allowance.model is not None:
            self.knows(Settings(**PATIENCE))

    def knows(self, settings: Settings) -> None:
        """The coach asks the model of these settings, if they have one."""
        self.portal.call(self.world.coach.allowance.close)
        self.world.coach.allowance = allowance(settings)


def talk_through(stage: Stage, talk: Talk) -> Talker:
    """Somebody new says all of a talk."""
    talker = stage.enters(talk)
    for said in talk.says:
        stage.prepares(talker, said)
        stage.says(talker, said)
    assert (stage.stub.errors, stage.stub.rejections) == ([], []), talk.name
    return talker


@dataclass(frozen=True)
class BreakingJournal:
    """A journal of which one look-up breaks, or its commit; None: nothing does."""

    journal: Journal
    breaks: str | None

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        return await self.journal.recall()

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return relayed(self._answer)

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit."""
        if self.breaks == COMMIT:
            raise StoreAway
        await self.journal.commit(turn)

    async def _answer(self, read: str, arguments: dict[str, Any]) -> Any:
        if read == self.breaks:
            raise StoreAway
        return await answer(self.journal.reads, read, arguments)


@contextmanager
def journals(made_of: Callable[[Journal], Journal]) -> Iterator[None]:
    """Journals of turns are what is made of the true ones."""
    usual = PostgresStore.journal

    def journal(store: PostgresStore, identity: Identity, attempt: Attempt) -> Journal:
        return made_of(usual(store, identity, attempt))

    with patch.object(PostgresStore, "journal", journal):
        yield
