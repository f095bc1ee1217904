"""The graph for LangGraph Studio: the same nodes and the same journal, for an athlete named in the context form.

Studio keeps the thread itself, so nothing is compiled in; what the Coach does before the graph, recall does here.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Annotated, Any
from uuid import UUID

from langchain_core.runnables import RunnableConfig
from langgraph.runtime import Runtime
from pydantic import Field

from db.store import PostgresStore
from graph.allowance import day_of
from graph.build import build_graph
from graph.fitting import fitted
from graph.limits import Purse
from graph.model import Embedder
from graph.seen import Seen
from graph.serving import allowance
from graph.shelf import Shelf
from graph.state import Expenses, State, Thinking
from graph.strict import demand_strict
from graph.studio_input import checked_message
from graph.studio_journal import DATABASE, PROVIDER, StudioJournal
from language.names import Names
from language.warm import warm
from nodes.recall import recall
from settings import Settings

# How LangGraph tells a step that its run goes on from a checkpoint. They have no public names; a test watches them.
RUN_AGAIN = ("__pregel_resuming", "__pregel_replay_state")
ALLOWANCE = allowance(Settings())
TURN_SECONDS = Settings().turn_seconds
ATHLETE = "A name of your own to talk under, or the id of an athlete to look at: nothing is ever written to theirs."
DRY_RUN = "Whether the run only reports. Without the tick a new message is written; one that is run again never is."

demand_strict()
warm(DATABASE.names)


@dataclass(frozen=True)
class StudioPurse:
    """The tokens of a day in Studio: its own, not those of the person who is looked at."""

    athlete: str
    day: datetime

    async def reserve(self, tokens: int) -> bool:
        """See Purse.reserve."""
        purse = await self._purse()
        return purse is None or await purse.reserve(tokens)

    async def settle(self, reserved: int, used: int) -> None:
        """See Purse.settle."""
        if (purse := await self._purse()) is not None:
            await purse.settle(reserved, used)

    async def _purse(self) -> Purse | None:
        most = ALLOWANCE.daily_tokens
        return (
            None
            if most is None
            else PostgresStore(await DATABASE.pool()).purse((PROVIDER, self.athlete), self.day, most)
        )


@dataclass(frozen=True)
class StudioContext:
    """Who you are in Studio: a name of your own, or an athlete's id to look at. A dry run writes nothing."""

    athlete: Annotated[str, Field(description=ATHLETE)] = PROVIDER
    dry_run: Annotated[bool, Field(description=DRY_RUN)] = True

    @cached_property
    def journal(self) -> StudioJournal:
        """See Context.journal."""
        return StudioJournal(self.athlete, self.dry_run)

    @property
    def names(self) -> Names:
        """See Context.names."""
        return DATABASE.names

    @property
    def at(self) -> datetime:
        """See Context.at."""
        return self.journal.at

    @property
    def received_at(self) -> datetime:
        """See Context.received_at."""
        return self.journal.at

    @property
    def turn_id(self) -> UUID:
        """See Context.turn_id."""
        return self.journal.turn_id

    @property
    def session_id(self) -> UUID:
        """See Context.session_id."""
        return self.journal.session_id

    @property
    def trace_id(self) -> str:
        """See Context.trace_id."""
        return self.journal.trace_id

    @property
    def embedder(self) -> Embedder | None:
        """See Context.embedder."""
        return ALLOWANCE.embedder

    @property
    def shelf(self) -> Shelf | None:
        """See Context.shelf."""
        return ALLOWANCE.shelf

    @cached_property
    def seen(self) -> Seen:
        """See Context.seen."""
        return Seen()

    @property
    def expenses(self) -> Expenses:
        """See Context.expenses."""
        return self.journal.expenses

    @property
    def thinking(self) -> Thinking | None:
        """See Context.thinking."""
        today = day_of(self.at)
        until = self.journal.begun + TURN_SECONDS
        return ALLOWANCE.thinking(StudioPurse(self.athlete, today), until)

    def progress(self, stage: str) -> None:
        """See Context.progress: Studio shows the steps themselves."""

    @property
    def may_write(self) -> bool:
        """See Context.may_write."""
        return True

    def elapsed_ms(self) -> int:
        """See Context.elapsed_ms."""
        return self.journal.elapsed_ms()


async def checked_recall(state: State, runtime: Runtime[Any], config: RunnableConfig) -> State:
    """Recall, if a turn can be made of the message: Studio's form lets anything through. ValueError when it cannot."""
    checked_message(state.get("message"))
    context: StudioContext = runtime.context
    context.journal.is_message = not any(config["configurable"].get(name) for name in RUN_AGAIN)
    return await recall(state, runtime)


graph = build_graph(StudioContext, checked_recall, guard=fitted, is_described=True).compile()
graph.name = "coach"
