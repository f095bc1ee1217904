"""Going on differently from a turn: with other words or another model; what was said after it is said again."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from graph.arrival import name_of
from graph.codec import from_json
from graph.journal import Reads, Recalled, Turn
from graph.model import Model
from graph.relayed import answer, asked_for, relayed, understood
from graph.scratch import ScratchJournal
from graph.state import WINDOW, Thinking
from replay.on_record import called, without_times
from replay.recorded import Ran, Recorded
from replay.running import Runner, outcome_of
from replay.stand_for import PLENTY_SECONDS, ModelOnRecord
from training.history import PastExercise

# What the fork knows by itself, once it has begun with what was on record; all else is of the time before it.
SINCE_THE_LAST_TURN = ("undoable", "last_done", "told_outside")
ITS_OWN = frozenset({"memories", "metrics", "goals", "program", "reminders", "recovery_reports", *SINCE_THE_LAST_TURN})
HISTORY = frozenset({"trained", "last_times", "record_sessions", "past_workouts", "performances"})


@dataclass(frozen=True)
class Forked:
    """A turn of a fork beside the one on record: what was said, what came of it."""

    recorded: Recorded
    message: str
    ran: Ran


@dataclass
class ForkedJournal:
    """A session that goes on in memory, from what was on record where it forks."""

    origin: Recorded
    before: Sequence[Recorded]
    scratch: ScratchJournal = field(init=False)
    strayed: list[str] = field(default_factory=list)
    turn: Turn | None = None

    def __post_init__(self) -> None:
        self.known = from_json(Recalled, self.origin.seen.recalled)
        workouts = {} if self.known.workout is None else {self.known.workout.id: self.known.workout}
        program = next((each for each in self._on_record("program") if each is not None), None)
        self.scratch = ScratchJournal(
            self.origin.id,
            athlete=self.known.athlete,
            workouts=workouts,
            remembered=self._united("memories"),
            measured=self._united("metrics"),
            wanted=self._united("goals"),
            reminded=self._united("reminders"),
            reports=self._united("recovery_reports"),
            followed=None if program is None else program.program,
        )

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return relayed(self._answer)

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        if not self.scratch.turns:
            return self.known
        now = await self.scratch.recall()
        done = {log.exercise_id for log in now.workout.exercises} if now.workout else set()
        last = {past.exercise_id: past for past in (*self._past(), *now.last) if past.exercise_id in done}
        exchanges = (*self.known.exchanges, *now.exchanges)[-WINDOW:]
        since = now.phase_since or self.known.phase_since
        return replace(now, last=tuple(last.values()), exchanges=exchanges, phase_since=since)

    async def commit(self, turn: Turn) -> None:
        """Keep it in memory, for as long as the fork lasts."""
        await self.scratch.commit(turn)
        self.turn = turn

    def begin(self, turn: Recorded) -> None:
        """The next turn of the session begins."""
        self.scratch.turn_id, self.strayed, self.turn = turn.id, [], None

    def ran(self, failure: str | None = None) -> Ran:
        """What came of it."""
        outcome = None if self.turn is None or failure else outcome_of(self.turn)
        return Ran(outcome, failure, tuple(self.strayed))

    async def _answer(self, read: str, arguments: dict[str, Any]) -> Any:
        own = await answer(self.scratch, read, arguments)
        if read in ITS_OWN and (self.scratch.turns or read not in SINCE_THE_LAST_TURN):
            return own
        asked = asked_for(read, arguments)
        for turn in (self.origin, *reversed(self.before)):
            for note in turn.seen.reads:
                if note["read"] == read and without_times(note["arguments"]) == without_times(asked):
                    found = understood(read, note["answer"])
                    return (*own, *found) if read in HISTORY else found
        self.strayed.append(f"looks up {called(read, asked)}, which is not on record before the fork")
        return own

    def _on_record(self, read: str) -> list[Any]:
        """The answers to a read, of the turn it forks at and before, the newest first."""
        turns = (self.origin, *reversed(self.before))
        return [understood(read, note["answer"]) for turn in turns for note in turn.seen.reads if note["read"] == read]

    def _united(self, read: str) -> tuple[Any, ...]:
        found = {each.id: each for answered in reversed(self._on_record(read)) for each in answered}
        return tuple(found.values())

    def _past(self) -> list[PastExercise]:
        found: dict[UUID, PastExercise] = {}
        for past in (*self.known.last, *(each for told in self._on_record("last_times") for each in told)):
            found.setdefault(past.exercise_id, past)
        return list(found.values())


async def forked(
    runner: Runner, turns: Sequence[Recorded], origin: Recorded, say: str | None, model: Model | None
) -> AsyncIterator[Forked]:
    """The turns of a session from `origin` on, the first with other words where some are given.

    Without a model the recorded answers are given again, but for words that nobody had said.
    """
    place = turns.index(origin)
    journal = ForkedJournal(origin, turns[:place])
    for turn in turns[place:]:
        message = say if turn is origin and say is not None else turn.message
        on_record = ModelOnRecord(turn.seen.answers).thinking if message == turn.message else None
        thinking = on_record if model is None else Thinking(model, None, lambda: PLENTY_SECONDS)
        journal.begin(turn)
        try:
            await runner.handled(replace(turn, message=message), journal, thinking)
            yield Forked(turn, message, journal.ran())
        except Exception as error:
            yield Forked(turn, message, journal.ran(name_of(error)))
            return
