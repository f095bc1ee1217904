"""What an act works with: the athlete, the workout, the names of exercises, and a way to look things up."""

from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from graph.journal import Reads
from language.knowledge import Answers
from language.names import Found, Names
from training.assessment import as_trained, sums
from training.athlete import Athlete
from training.errors.exercises import ExerciseAmbiguous, ExerciseNotFound, ExerciseNotInWorkout, NoCurrentExercise
from training.errors.workout import NoActiveWorkout, NoPlanYet
from training.events import (
    Event,
    MemoryEvent,
    OutsideChanged,
    ProgressEvent,
    RecoveryEvent,
    RecoveryReported,
    RecoveryUnreported,
    WorkoutEvent,
)
from training.evolve import evolve
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.history import PastExercise
from training.memories import MOST_MEMORIES, Memory
from training.performing import Occasion
from training.recovery import WEEK, RecoveryReport
from training.remembering import after as remembered_after
from training.standing import LOOK_BACK_DAYS, Standing, standing
from training.targets import TIMES
from training.workout import Workout


@dataclass(frozen=True)
class Desk:
    """What an act works with.

    `last` holds the last time of each exercise looked at so far, `never_done` are those of which there is none;
    `confirmed` are the codes of doubts that were answered with yes; `phase_since` is when the athlete last changed
    phase. `told` are the memories of this turn, not yet written, `reported` what it said of recovery, and `known` the
    memories of before it, once they were looked at; `happened` is what else this turn changed of the athlete.
    `vector_of` gives a text's meaning as `embedder` has it, None where it cannot be had; `answers_to` gives what is
    written down on a question about training. `halted` says that a red flag keeps the athlete from training; what they
    have done still goes on record.
    """

    athlete: Athlete
    workout: Workout | None
    names: Names
    occasion: Occasion
    journal: Reads
    ids: Iterator[UUID]
    last: dict[UUID, PastExercise] = field(default_factory=dict)
    never_done: frozenset[UUID] = frozenset()
    phase_since: datetime | None = None
    confirmed: frozenset[str] = frozenset()
    told: tuple[MemoryEvent, ...] = ()
    happened: tuple[ProgressEvent, ...] = ()
    known: list[tuple[Memory, ...]] = field(default_factory=list)
    vector_of: Callable[[str], Awaitable[tuple[float, ...] | None]] | None = None
    embedder: str | None = None
    answers_to: Callable[[str], Awaitable[Answers]] | None = None
    reported: tuple[RecoveryEvent, ...] = ()
    halted: bool = False

    @property
    def active(self) -> Workout:
        """The active workout; NoActiveWorkout when there is none."""
        if self.workout is None:
            raise NoActiveWorkout
        return self.workout

    @property
    def current(self) -> ExerciseLog:
        """The exercise under way; NoCurrentExercise when there is none."""
        if self.active.current is None:
            raise NoCurrentExercise
        return self.active.current

    def entry(self, log: ExerciseLog) -> Exercise:
        """The catalogue's entry of an exercise of the workout."""
        return self.names.catalogue.by_id[log.exercise_id]

    def named(self, words: str, argument: str) -> Exercise:
        """The exercise these words mean, the workout's own first. ExerciseNotFound, or ExerciseAmbiguous on a tie."""
        among = {log.exercise_id for log in self.workout.exercises} if self.workout else set()
        return self._one(self.names.find(words, among), words, argument)

    def new(self, words: str, argument: str) -> Exercise:
        """The exercise these words mean when it is to join the workout: the whole catalogue counts alike."""
        return self._one(self.names.find(words), words, argument)

    def log(self, words: str | None, argument: str) -> ExerciseLog:
        """The exercise of the workout these words mean, the one under way without words.

        ExerciseNotInWorkout when it is another one, NoPlanYet when there is none at all.
        """
        if words is None:
            return self.current
        exercise = self.named(words, argument)
        log = self.active.log_of(exercise.id)
        if log is None and not self.active.exercises:
            raise NoPlanYet
        if log is None:
            raise ExerciseNotInWorkout(exercise=exercise.name)
        return log

    async def last_times(self, exercise_ids: Collection[UUID]) -> dict[UUID, PastExercise]:
        """The last time each of these exercises was done, where it was."""
        unseen = [each for each in exercise_ids if each not in self.last and each not in self.never_done]
        for past in await self.journal.last_times(unseen) if unseen else ():
            self.last[past.exercise_id] = past
        return {each: self.last[each] for each in exercise_ids if each in self.last}

    async def past(self, exercise_ids: Collection[UUID]) -> dict[UUID, tuple[PastExercise, ...]]:
        """The last times of each of these exercises that say what comes next of it, the newest first."""
        found: dict[UUID, tuple[PastExercise, ...]] = {each: () for each in exercise_ids}
        for past in await self.journal.last_times(list(found), TIMES) if found else ():
            found[past.exercise_id] = (*found[past.exercise_id], past)
            self.last.setdefault(past.exercise_id, past)
        return found

    async def memories(self) -> tuple[Memory, ...]:
        """All that is remembered of the athlete, the oldest first, with what this turn has changed of it."""
        if not self.known:
            self.known.append(await self.journal.memories(limit=MOST_MEMORIES))
        return remembered_after(self.known[0], self.told)

    async def reports(self) -> tuple[RecoveryReport, ...]:
        """What the athlete told of their recovery in the last week, with what this turn has changed of it."""
        known = {each.id: each for each in await self.journal.recovery_reports(self.occasion.at - WEEK)}
        for event in self.reported:
            if isinstance(event, RecoveryReported):
                known[event.report.id] = event.report
            elif isinstance(event, RecoveryUnreported):
                known.pop(event.report.id, None)
        return tuple(known.values())

    async def standing(self) -> Standing:
        """How the athlete stands now, with what the active workout has on record so far, and what this turn told of."""
        trained = await self.journal.trained(self.occasion.at - timedelta(days=LOOK_BACK_DAYS))
        under_way = as_trained(self.workout) if self.workout else ()
        told = (event.after for event in self.happened if isinstance(event, OutsideChanged) and event.before is None)
        outside = (sums(None, log, log.completed_at) for log in told if log and log.completed_at)
        together = (*under_way, *outside, *trained)
        return standing(together, self.names.catalogue, self.athlete, self.occasion.at, await self.reports())

    async def related(self, words: str, limit: int) -> tuple[Memory, ...]:
        """What is remembered that these words are about, the best first."""
        vector = await self.vector_of(words) if self.vector_of else None
        found = await self.journal.memories(words, vector, self.embedder, limit, related_only=True)
        if not self.told:
            return found
        true_now = {memory.id: memory for memory in await self.memories()}
        return tuple(true_now[memory.id] for memory in found if memory.id in true_now)

    def after(self, events: Sequence[Event]) -> Workout:
        """The active workout once these events have happened."""
        workout = evolve(self.workout, [event for event in events if isinstance(event, WorkoutEvent)])
        assert workout is not None
        return workout

    def _one(self, found: Found, words: str, argument: str) -> Exercise:
        if not found.exercises:
            raise ExerciseNotFound(words=words, choices=self.names.nearest(words), argument=argument)
        if found.only is None:
            choices = [exercise.name for exercise in found.exercises]
            raise ExerciseAmbiguous(words=words, choices=choices, argument=argument)
        return found.only
