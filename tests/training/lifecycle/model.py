"""A plain model beside the values of an athlete's workouts, and what must hold after each step."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID, uuid5

from hypothesis.stateful import RuleBasedStateMachine, invariant

from db.catalogue import load
from tests.invariants import ALLOWED
from training.events import ExerciseFinished, ExerciseStarted, SetRecorded, WorkoutEvent
from training.evolve import evolve, touched
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.modifications import ModificationType, modifications
from training.sets import PerformedSet
from training.workout import Phase, Workout, phase_of

CATALOGUE = load()

SEED = UUID(int=7)
START = datetime(2026, 11, 16, 18, tzinfo=UTC)


class Model(RuleBasedStateMachine):
    """One athlete's workouts. `recorded` is the model: what the athlete said of each exercise that is on record."""

    now: datetime
    workout: Workout | None
    recorded: dict[UUID, list[PerformedSet]]
    undoable: list[tuple[Workout | None, dict[UUID, list[PerformedSet]]]]
    numbers: Iterator[int]

    def happen(self, events: Sequence[WorkoutEvent], recorded: dict[UUID, list[PerformedSet]] | None = None) -> None:
        """Let events happen, once what they say of the record is checked."""
        if not events:
            assert recorded is None
            return
        before = self.workout
        changed_as_recorded(before, events)
        after = evolve(before, events)
        assert set(touched(before, events)) >= ({after} if after is not None else set())
        self.undoable.append((before, {key: [*value] for key, value in self.recorded.items()}))
        self.workout = after if after is not None and after.is_active else None
        self.recorded = self.recorded if recorded is None else recorded
        if self.workout is None:
            self.recorded = {}
        passed = phase_of(before), phase_of(self.workout)
        assert passed[0] == passed[1] or passed in ALLOWED

    def log_now(self, log: ExerciseLog) -> ExerciseLog:
        assert self.workout is not None
        return self.workout.log(log.id)

    @property
    def ids(self) -> Iterator[UUID]:
        return (uuid5(SEED, str(next(self.numbers))) for _ in count())

    def tick(self) -> datetime:
        self.now += timedelta(seconds=60)
        return self.now

    @invariant()
    def the_record_is_what_was_said(self) -> None:
        if self.workout is None:
            return
        on_record = {log.id: [each.performed() for each in log.sets] for log in self.workout.exercises if log.sets}
        assert on_record == {key: value for key, value in self.recorded.items() if value}

    @invariant()
    def numbers_have_no_gaps(self) -> None:
        for log in self.workout.exercises if self.workout else ():
            assert [each.number for each in log.sets] == list(range(1, len(log.sets) + 1))

    @invariant()
    def one_exercise_at_most_is_under_way(self) -> None:
        if self.workout is None:
            return
        current = self.workout.current
        assert (current is None) == (self.workout.current_id is None)
        if current is not None:
            assert current.status is ExerciseStatus.IN_PROGRESS
            assert current.started_at is not None

    @invariant()
    def something_is_under_way_while_anything_is_open(self) -> None:
        if phase_of(self.workout) is Phase.IN_PROGRESS:
            assert self.workout is not None
            assert (self.workout.current is None) == (not self.workout.open_exercises)

    @invariant()
    def nothing_ends_before_it_began(self) -> None:
        for log in self.workout.exercises if self.workout else ():
            assert self.workout is not None
            if log.started_at is not None:
                assert self.workout.started_at is not None
                assert self.workout.started_at <= log.started_at <= (log.completed_at or log.started_at)
            assert log.completed_at is None or log.started_at is not None

    @invariant()
    def an_exercise_stands_once_and_times_fit_its_status(self) -> None:
        if self.workout is None:
            return
        assert len({log.exercise_id for log in self.workout.exercises}) == len(self.workout.exercises)
        assert self.workout.completed_at is None
        for log in self.workout.exercises:
            assert (log.completed_at is not None) == (log.status is ExerciseStatus.COMPLETED)
            assert log.status is not ExerciseStatus.SKIPPED or not log.sets
            assert log.status is not ExerciseStatus.COMPLETED or log.sets

    def log_at(self, place: int) -> ExerciseLog:
        assert self.workout is not None
        return self.workout.exercises[place % len(self.workout.exercises)]

    def log_begun(self, place: int) -> ExerciseLog:
        """An exercise with sets, if there is one."""
        assert self.workout is not None
        begun = [log for log in self.workout.exercises if log.sets]
        return begun[place % len(begun)] if begun else self.log_at(place)


def changed_as_recorded(before: Workout | None, events: Sequence[WorkoutEvent]) -> None:
    """What is put on record of the changes leads from the content before to the content after; nothing is left out."""
    after = evolve(before, events)
    if before is None or after is None or before.id != after.id:
        return
    found = modifications(before, events)
    content = {log.id: _content(log) for log in before.exercises}
    order = [log.id for log in before.exercises]
    for change in found:
        assert [_content(log) for log in change.before] == [content[log.id] for log in change.before]
        for log in change.before:
            if log.id not in {each.id for each in change.after}:
                del content[log.id]
        content |= {log.id: _content(log) for log in change.after}
        if change.type in (ModificationType.REORDER, ModificationType.REFOCUS):
            order = [log.id for log in change.after]
    told = {event.log_id for event in events if isinstance(event, SetRecorded | ExerciseFinished | ExerciseStarted)}
    assert content.keys() == {log.id for log in after.exercises} or not before.exercises
    for log in after.exercises if before.exercises else ():
        assert log.id in told or content[log.id] == _content(log)
    kept = {log.id for log in after.exercises} & set(order)
    assert [each for each in order if each in kept] == [log.id for log in after.exercises if log.id in kept]


def _content(log: ExerciseLog) -> tuple[object, ...]:
    """What of an exercise a change is about: what it is, what is asked, what is on record, and how it ended."""
    return log.exercise_id, log.planned, log.sets, log.superset, None if log.is_open else log.status
