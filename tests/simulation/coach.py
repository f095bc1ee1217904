"""The one place where the simulation touches the engine: what an athlete hears, and what the engine is told.

It does what the acts do between database and engine, with lists in place of tables.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from training.athlete import Athlete
from training.calibration import LOOK_BACK, recovery_factor
from training.estimates import HARDEST, best_e1rm
from training.exercise import Catalogue, Exercise, Muscle
from training.goals import GoalKind
from training.history import PastExercise, PastWorkout, TrainedExercise
from training.loadable import inventory_of
from training.options import LOOK_BACK_DAYS, OFFERED, Circumstances, draft, with_targets
from training.programs.following import Today, exercises, option
from training.programs.making import Order, make
from training.programs.program import Followed, sessions
from training.proposal import Option, Wish
from training.reacting import next_set
from training.recovery import WEEK, RecoveryReport, ReportKind
from training.sets import PlannedSet, RecordedSet, rounds
from training.stalls import DELOAD_LOOK_BACK_DAYS, deload_due
from training.standing import Standing
from training.targets import TIMES, Aim, aim_of

_SPACE = UUID(int=4)
_BAD_NIGHT = 2


@dataclass(frozen=True)
class Told:
    """What the athlete says on arriving: how sore which muscles are, from 1 (a bit) to 3 (very), and of the night."""

    at: datetime
    sore: Mapping[Muscle, int]
    slept_badly: bool


class Coach:
    """The engine with a memory of one athlete, who trains by a programme made for these weekdays, or by none."""

    def __init__(self, catalogue: Catalogue, athlete: Athlete, program_days: tuple[int, ...] = ()) -> None:
        self.catalogue = catalogue
        self.athlete = athlete
        self._program_days = program_days
        self._followed: Followed | None = None
        self._trained: list[TrainedExercise] = []
        self._past: dict[UUID, list[PastExercise]] = {}
        self._reports: list[RecoveryReport] = []

    def options(self, told: Told) -> tuple[Option, ...]:
        """Today's workouts, the best first."""
        self._reports = [each for each in self._reports if each.at >= told.at - WEEK] + _reports(told)
        done = self._since(told.at, timedelta(days=DELOAD_LOOK_BACK_DAYS))
        lately = self._since(told.at, timedelta(days=LOOK_BACK_DAYS))
        deload = deload_due(done, told.at) is not None
        given = Circumstances(
            self.catalogue, self.athlete, Wish(), lately, told.at, reports=self._reports, deload=deload
        )
        aim = aim_of(self.athlete, told.at, deload=deload)
        free = tuple(with_targets(each, self._past, self.athlete.minutes, aim) for each in draft(given))
        own = self._of_program(given.standing, aim) if self._program_days else None
        return free if own is None else (own, *free)[:OFFERED]

    def next_set(
        self, exercise: Exercise, planned: Sequence[PlannedSet], done: Sequence[RecordedSet]
    ) -> PlannedSet | None:
        """What is asked next of an exercise, in view of what was just done; None when it is finished."""
        heads = [each.head for each in rounds(done)]
        return next_set(planned, heads, exercise, inventory_of(self.athlete))[0]

    def remember(self, workout: PastWorkout, taken: Option) -> None:
        """Put a completed workout on record, and learn from it how fast this athlete recovers."""
        for each in workout.exercises:
            self._trained.append(_sums(workout, each))
            self._past[each.exercise_id] = [each, *self._past.get(each.exercise_id, ())][:TIMES]
        known = self._since(workout.completed_at, LOOK_BACK)
        self.athlete = replace(self.athlete, recovery_factor=recovery_factor(known, self.catalogue, self.athlete.level))
        if self._followed is not None:
            now = [
                replace(each, status="done", workout_id=workout.id) if each.id == taken.session_id else each
                for each in self._followed.sessions
            ]
            self._followed = replace(self._followed, sessions=tuple(now))

    def cannot_do(self, exercise: Exercise) -> None:
        """Hear that an exercise is beyond the athlete."""
        self.athlete = replace(self.athlete, dislikes=(*self.athlete.dislikes, exercise.id))

    def _since(self, at: datetime, span: timedelta) -> list[TrainedExercise]:
        return [each for each in self._trained if each.at >= at - span]

    def _of_program(self, standing: Standing, aim: Aim) -> Option | None:
        """The next workout of the programme; one that is over is followed by another."""
        today = standing.at.date()
        if self._followed is None or self._followed.upcoming is None:
            order = Order(GoalKind(self.athlete.goal or "general_fitness"), weekdays=self._program_days)
            id = uuid5(_SPACE, standing.at.isoformat())
            made = make(order, self.athlete, self.catalogue, id, standing.at, today)
            self._followed = Followed(made, sessions(made))
        followed, upcoming = self._followed, self._followed.upcoming
        assert upcoming is not None
        last_on = max((each.at.date() for each in self._trained), default=None)
        given = Today(self.athlete, self.catalogue, standing, today, last_on)
        chosen = exercises(followed, upcoming, given)
        aim = replace(aim, goal=followed.program.goal, level=followed.program.level)
        return option(followed, upcoming, given, chosen, self._past, aim) if chosen else None


def _reports(told: Told) -> list[RecoveryReport]:
    """What the athlete says, as the engine is told it."""
    id = uuid5(_SPACE, told.at.isoformat())
    sore = [
        RecoveryReport(
            id, ReportKind.SORENESS, told.at, level, tuple(each for each in told.sore if told.sore[each] == level)
        )
        for level in sorted(set(told.sore.values()))
    ]
    night = [RecoveryReport(id, ReportKind.SLEEP, told.at, _BAD_NIGHT)] if told.slept_badly else []
    return [*sore, *night]


def _sums(workout: PastWorkout, done: PastExercise) -> TrainedExercise:
    """An exercise of a workout as sums, as the database makes them."""
    rated = [each.rpe for each in done.hard_sets if each.rpe is not None]
    failures = sum(each.to_failure or (each.rpe or 0) >= HARDEST for each in done.hard_sets)
    return TrainedExercise(
        workout.id,
        workout.workout_type,
        done.exercise_id,
        done.name,
        done.at,
        done.sets_done,
        done.volume_kg,
        failures,
        max(rated, default=None),
        best_e1rm(done.sets),
    )
