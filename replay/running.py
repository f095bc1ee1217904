"""Running recorded turns again: the real graph, the recorded facts, clock, ids and answers of models."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from langgraph.graph.state import CompiledStateGraph

from graph.arrival import name_of
from graph.build import build_graph
from graph.codec import Json, tagged, to_json
from graph.journal import Journal, Turn
from graph.model import Embedder
from graph.shelf import Shelf
from graph.state import Context, Thinking
from language.names import Names
from replay.comparing import Verdict, compared, not_run
from replay.on_record import JournalOnRecord, NotOnRecord
from replay.recorded import Outcome, Ran, Recorded, Recordings
from replay.stand_for import ModelOnRecord

PATIENCE = 60.0


@dataclass(frozen=True)
class PatientEmbedder:
    """An embedder that is waited for: a turn that is run again is in no hurry."""

    embedder: Embedder

    @property
    def name(self) -> str:
        """See Embedder.name."""
        return self.embedder.name

    async def vectors(self, texts: Sequence[str], seconds: float) -> list[list[float]]:
        """See Embedder.vectors."""
        return await self.embedder.vectors(texts, max(seconds, PATIENCE))

    def forget(self) -> None:
        """See Embedder.forget."""
        self.embedder.forget()

    async def close(self) -> None:
        """See Embedder.close."""
        await self.embedder.close()


class Reporting(Journal, Protocol):
    """A journal whose commit only reports: what was to be committed, and which look-ups were not on record."""

    turn: Turn | None
    strayed: list[str]


@dataclass(frozen=True)
class Runner:
    """Runs turns with these names of exercises; `clock` is the time they are run at, where it is another."""

    names: Names
    embedder: Embedder
    clock: datetime | None = None
    shelf: Shelf = field(init=False)
    graph: "CompiledStateGraph[Any, Any, Any, Any]" = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "shelf", Shelf(PatientEmbedder(self.embedder)))
        object.__setattr__(self, "graph", build_graph().compile())

    async def run(self, recorded: Recorded) -> Ran:
        """The turn, run again. Writes nothing, whatever it does."""

        async def going(context: Context) -> None:
            await self.graph.ainvoke(said(recorded), context=context)

        return await self.came_of(recorded, self.journal(recorded), ModelOnRecord(recorded.seen.answers), going)

    def journal(self, recorded: Recorded) -> JournalOnRecord:
        """What is on record of a turn, as its journal."""
        return JournalOnRecord(recorded.seen, clock_moved=self.clock is not None)

    async def came_of(
        self, recorded: Recorded, journal: Reporting, model: ModelOnRecord, going: Callable[[Context], Awaitable[None]]
    ) -> Ran:
        """What comes of a turn whose graph is set going on this journal and with this model."""
        failure = None
        try:
            await going(self._context(recorded, journal, model.thinking))
        except NotOnRecord:
            failure = "it cannot go on: what it looks up is not on record"
        except Exception as error:
            failure = name_of(error)
        strayed = (*journal.strayed, *model.strayed) if failure is None or journal.strayed else ()
        if failure is not None or journal.turn is None:
            return Ran(None, failure, strayed)
        return Ran(outcome_of(journal.turn), None, strayed)

    async def handled(self, recorded: Recorded, journal: Journal, thinking: Thinking | None) -> Json:
        """The state that the message of a turn ends in, on this journal and with this model."""
        context = self._context(recorded, journal, thinking)
        state: Json = await self.graph.ainvoke(said(recorded), context=context)
        return state

    def _context(self, recorded: Recorded, journal: Journal, thinking: Thinking | None) -> Context:
        return Context(
            journal=journal,
            names=self.names,
            at=self.clock or recorded.at,
            received_at=self.clock or recorded.received_at,
            turn_id=recorded.id,
            session_id=recorded.session_id,
            trace_id=recorded.trace_id,
            elapsed_ms=lambda: 0,
            thinking=thinking,
            shelf=self.shelf,
        )


def said(recorded: Recorded) -> Json:
    """What the graph of a turn is started with."""
    return {"message": {"id": recorded.message_id, "text": recorded.message}}


async def run_again(runner: Runner, recordings: Recordings) -> dict[str, list[Verdict]]:
    """What came of every turn, by session."""
    suites: dict[str, list[Verdict]] = {}
    for sitting in recordings.sittings:
        verdicts = suites.setdefault(str(sitting.id)[:8], [])
        for turn in sitting.turns:
            verdicts.append(compared(turn, await runner.run(turn)) if turn.can_run else not_run(turn))
    return suites


def outcome_of(turn: Turn) -> Outcome:
    """What came of a turn that was to be committed."""
    return Outcome(
        acts=turn.done,
        events=tuple(map(tagged, turn.events)),
        phase=turn.phase_after.value,
        question=None if turn.question is None else to_json(turn.question),
        reply=turn.reply,
        certainty=turn.certainty,
    )
