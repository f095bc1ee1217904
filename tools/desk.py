"""What an act works with: the athlete, the workout, the names of exercises, and a way to look things up."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from graph.state import Reads
from language.names import Found, Names
from training.athlete import Athlete
from training.errors import (
    ExerciseAmbiguous,
    ExerciseNotFound,
    ExerciseNotInWorkout,
    NoActiveWorkout,
    NoCurrentExercise,
    NoPlanYet,
)
from training.events import Event, WorkoutEvent
from training.evolve import evolve
from training.exercise import Exercise
from training.history import PastExercise
from training.performing import Occasion
from training.workout import ExerciseLog, Workout


@dataclass(frozen=True)
class Desk:
    """What an act works with.

    `last` holds the last time of each exercise looked at so far; `confirmed` are the codes of doubts that were
    answered with yes; `phase_since` is when the athlete last changed phase.
    """

    athlete: Athlete
    workout: Workout | None
    names: Names
    occasion: Occasion
    journal: Reads
    ids: Iterator[UUID]
    last: dict[UUID, PastExercise] = field(default_factory=dict)
    phase_since: datetime | None = None
    confirmed: frozenset[str] = frozenset()

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
        unseen = [each for each in exercise_ids if each not in self.last]
        for past in await self.journal.last_times(unseen) if unseen else ():
            self.last[past.exercise_id] = past
        return {each: self.last[each] for each in exercise_ids if each in self.last}

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
