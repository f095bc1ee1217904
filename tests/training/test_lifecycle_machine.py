"""The life of workouts under any order of acts: a plain model beside the values, and what must hold after each step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID, uuid5

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.catalogue import load
from training import changes, lifecycle, performing, supersets
from training.athlete import Athlete
from training.errors import (
    ActTooLate,
    ExerciseAlreadyInWorkout,
    ExerciseHasSets,
    InvalidRating,
    InvalidSet,
    InvalidSuperset,
    NeedsConfirmation,
    NoCurrentExercise,
    NoPlanYet,
    NoSetsYet,
    NoSuperset,
    NothingDoneYet,
    NothingToCorrect,
    SetNotFound,
    TrainingError,
    TransitionNotAllowed,
)
from training.events import ExerciseFinished, ExerciseStarted, SetRecorded, TurnUndone, WorkoutEvent, WorkoutPlanned
from training.evolve import evolve, touched
from training.modifications import ModificationType, modifications
from training.options import Circumstances, draft, with_targets
from training.performing import Occasion
from training.sets import PerformedSet, SetType, Side
from training.targets import Aim, target_for
from training.workout import (
    ExerciseLog,
    ExerciseStatus,
    Intensity,
    Phase,
    PlannedExercise,
    Ratings,
    Wish,
    Workout,
    phase_of,
)

CATALOGUE = load()
SEED = UUID(int=7)
START = datetime(2026, 11, 16, 18, tzinfo=UTC)
ALLOWED = {
    (Phase.NO_WORKOUT, Phase.PLANNING),
    (Phase.PLANNING, Phase.IN_PROGRESS),
    (Phase.PLANNING, Phase.NO_WORKOUT),
    (Phase.IN_PROGRESS, Phase.NO_WORKOUT),
    (Phase.IN_PROGRESS, Phase.PLANNING),
}
EVERY_DOUBT = frozenset(doubt.code for doubt in NeedsConfirmation.__subclasses__())

odd_sets = st.builds(
    PerformedSet,
    weight_kg=st.one_of(st.none(), st.floats(-60, 700, allow_nan=False)),
    reps=st.one_of(st.none(), st.integers(0, 120)),
    duration_seconds=st.one_of(st.none(), st.integers(0, 600)),
)
plain_sets = st.builds(
    PerformedSet,
    weight_kg=st.sampled_from([20.0, 60.0, 82.5]),
    reps=st.integers(1, 12),
    set_type=st.sampled_from([SetType.WORKING, SetType.WORKING, SetType.WARMUP, SetType.DROP, SetType.AMRAP]),
    side=st.sampled_from([None, None, Side.LEFT, Side.RIGHT]),
)
rarely = st.integers(0, 3).map(lambda number: number == 0)


class Workouts(RuleBasedStateMachine):
    """One athlete's workouts. `recorded` is the model: what the athlete said of each exercise that is on record."""

    @initialize(training=st.integers(0, 5).map(bool))
    def begin(self, training: bool) -> None:
        self.now = START
        self.workout: Workout | None = None
        self.recorded: dict[UUID, list[PerformedSet]] = {}
        self.undoable: list[tuple[Workout | None, dict[UUID, list[PerformedSet]]]] = []
        self.numbers = count()
        if training:
            self.ask_for_a_workout(None)
            self.choose(1)
            self.move_on("start", early=False)

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

    def _now(self, log: ExerciseLog) -> ExerciseLog:
        assert self.workout is not None
        return self.workout.log(log.id)

    @property
    def ids(self):  # type: ignore[no-untyped-def]
        return (uuid5(SEED, str(next(self.numbers))) for _ in count())

    def tick(self) -> datetime:
        self.now += timedelta(seconds=60)
        return self.now

    @rule(minutes=st.one_of(st.none(), st.integers(10, 120)))
    def ask_for_a_workout(self, minutes: int | None) -> None:
        if self.workout is not None:
            return
        wish = Wish(minutes=minutes)
        situation = Circumstances(CATALOGUE, Athlete(), wish, (), self.now)
        options = tuple(with_targets(each, {}, minutes, Aim(self.now)) for each in draft(situation))
        assert len(options) == 3
        self.happen([WorkoutPlanned(next(self.ids), self.tick(), wish, options)], {})

    @precondition(lambda self: self.workout is not None)
    @rule(number=st.integers(-1, 5))
    def choose(self, number: int) -> None:
        assert self.workout is not None
        try:
            events = changes.choose(self.workout, number, self.ids)
        except TrainingError:
            assert self.workout.is_paused or phase_of(self.workout) is not Phase.PLANNING or not 1 <= number <= 3
            return
        self.happen(events, {})

    @precondition(lambda self: self.workout is not None)
    @rule(move=st.sampled_from(["start", "pause", "resume"]), early=st.booleans())
    def move_on(self, move: str, early: bool) -> None:
        assert self.workout is not None
        at = self.workout.status_since - timedelta(seconds=1) if early else self.tick()
        workout, phase = self.workout, phase_of(self.workout)
        try:
            events = getattr(lifecycle, move)(workout, at)
        except TransitionNotAllowed:
            assert (phase is Phase.IN_PROGRESS) != (move == "pause") or (move == "resume" and not workout.is_paused)
            return
        except NoPlanYet:
            assert move == "start"
            assert not workout.exercises
            return
        except ActTooLate:
            assert early
            return
        assert not early
        self.happen(events)

    @precondition(lambda self: self.workout is not None)
    @rule(really=rarely)
    def complete(self, really: bool) -> None:
        assert self.workout is not None
        if not really:
            return
        try:
            events = lifecycle.complete(self.workout, self.tick(), CATALOGUE)
        except TrainingError:
            assert not self.workout.sets_recorded or not self.workout.started_at
            return
        done = evolve(self.workout, events)
        assert done is not None
        assert done.completed_at is not None
        assert done.started_at is not None
        assert (
            done.started_at <= max(log.completed_at or done.started_at for log in done.exercises) <= done.completed_at
        )
        assert done.sets_recorded == sum(map(len, self.recorded.values()))
        assert not done.open_exercises
        self.happen(events)

    @precondition(lambda self: self.workout is not None)
    @rule(confirmed=st.booleans(), really=rarely)
    def cancel(self, confirmed: bool, really: bool) -> None:
        assert self.workout is not None
        if not really:
            return
        try:
            events = lifecycle.cancel(self.workout, self.tick(), EVERY_DOUBT if confirmed else ())
        except NeedsConfirmation:
            assert self.workout.sets_recorded
            return
        self.happen(events)

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(told=st.lists(plain_sets, min_size=1, max_size=3))
    def log_what_is_under_way(self, told: list[PerformedSet]) -> None:
        assert self.workout is not None
        current = self.workout.current
        if current is not None:
            self.log(self.workout.exercises.index(current), told, confirmed=True)

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(
        place=st.integers(0, 9),
        told=st.lists(odd_sets | plain_sets, max_size=4),
        confirmed=st.booleans(),
        late=st.sampled_from([0, 0, 45]),
    )
    def log(self, place: int, told: list[PerformedSet], confirmed: bool, late: int = 0) -> None:
        assert self.workout is not None
        log = self._log(place)
        entry = CATALOGUE.by_id[log.exercise_id]
        occasion = Occasion(self.tick() - timedelta(minutes=late), next(self.ids))
        doubts = EVERY_DOUBT if confirmed else frozenset()
        try:
            events = performing.record(self.workout, log, entry, told, occasion, recent_kg=(), confirmed=doubts)
        except TransitionNotAllowed:
            assert phase_of(self.workout) is not Phase.IN_PROGRESS
            return
        except InvalidSet:
            assert not told or any(each.reps == 0 or each.duration_seconds == 0 or not counts(each) for each in told)
            return
        except NeedsConfirmation:
            assert not confirmed
            return
        assert phase_of(self.workout) is Phase.IN_PROGRESS
        assert all(each.reps or each.duration_seconds for each in told)
        self.happen(events, self.recorded | {log.id: [*self.recorded.get(log.id, []), *told]})

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), number=st.integers(0, 4), reps=st.integers(1, 30))
    def correct(self, place: int, number: int, reps: int) -> None:
        log = self._begun(place)
        try:
            entry = CATALOGUE.by_id[log.exercise_id]
            events = performing.correct(log, number, entry, PerformedSet(reps=reps), EVERY_DOUBT)
        except SetNotFound:
            assert not 1 <= number <= len(log.sets)
            return
        except NothingToCorrect:
            assert log.sets[number - 1].reps == reps
            return
        corrected = [*self.recorded[log.id]]
        corrected[number - 1] = replace(corrected[number - 1], reps=reps)
        self.happen(events, self.recorded | {log.id: corrected})

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), number=st.integers(0, 5))
    def delete(self, place: int, number: int) -> None:
        assert self.workout is not None
        log = self._begun(place)
        try:
            events = performing.delete(self.workout, log, number, CATALOGUE.by_id[log.exercise_id], self.tick())
        except SetNotFound:
            assert not 1 <= number <= len(log.sets)
            return
        left = [each for which, each in enumerate(self.recorded[log.id], start=1) if which != number]
        self.happen(events, self.recorded | {log.id: left})

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), how=st.sampled_from(["finish", "skip"]))
    def leave(self, place: int, how: str) -> None:
        assert self.workout is not None
        log = self._log(place)
        try:
            events = getattr(performing, how)(self.workout, log, CATALOGUE.by_id[log.exercise_id], self.tick())
        except TransitionNotAllowed:
            assert phase_of(self.workout) is not Phase.IN_PROGRESS
            return
        except NoSetsYet:
            assert how == "finish"
            assert not log.sets
            return
        self.happen(events)
        assert not self._now(log).is_open

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9))
    def begin_another(self, place: int) -> None:
        assert self.workout is not None
        log, current = self._log(place), self.workout.current
        try:
            entry = CATALOGUE.by_id[current.exercise_id] if current else None
            events = performing.begin(self.workout, log, entry, self.tick())
        except TransitionNotAllowed:
            assert phase_of(self.workout) is not Phase.IN_PROGRESS
            return
        self.happen(events)
        assert self.workout.current == self._now(log)

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(confirmed=st.booleans())
    def next_exercise(self, confirmed: bool) -> None:
        assert self.workout is not None
        current = self.workout.current
        entry = CATALOGUE.by_id[current.exercise_id] if current else None
        try:
            events = performing.move_on(self.workout, entry, self.tick(), EVERY_DOUBT if confirmed else ())
        except TransitionNotAllowed:
            assert phase_of(self.workout) is not Phase.IN_PROGRESS
            return
        except NoCurrentExercise:
            assert not self.workout.open_exercises
            return
        except NothingDoneYet:
            assert not confirmed
            assert current is not None
            assert not current.sets
            return
        self.happen(events)
        assert self.workout.current is None or current is None or self.workout.current.id != current.id

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), mark=st.integers(-1, 7))
    def rate(self, place: int, mark: int) -> None:
        log = self._log(place)
        try:
            events = performing.rate(log, Ratings(difficulty=mark), None)
        except InvalidRating:
            assert not 1 <= mark <= 5
            return
        except NoSetsYet:
            assert not log.sets
            return
        assert 1 <= mark <= 5
        self.happen(events)

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(places=st.lists(st.integers(0, 9), min_size=1, max_size=4))
    def do_in_turns(self, places: list[int]) -> None:
        assert self.workout is not None
        logs = [self._log(place) for place in places]
        before = set(self.workout.exercises)
        try:
            events = supersets.join(self.workout, logs)
        except InvalidSuperset:
            assert len({log.id for log in logs}) < 2 or not all(log.is_open for log in logs)
            return
        self.happen(events)
        members = self.workout.in_turns(self._now(logs[0]))
        assert {log.id for log in members} == {log.id for log in logs}
        first = self.workout.exercises.index(members[0])
        assert self.workout.exercises[first : first + len(members)] == members
        assert {log.id for log in self.workout.exercises} == {log.id for log in before}

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9))
    def do_one_after_the_other(self, place: int) -> None:
        assert self.workout is not None
        log = self._log(place)
        try:
            events = supersets.part(self.workout, log)
        except NoSuperset:
            assert not self.workout.in_turns(log)
            return
        self.happen(events)
        assert not self.workout.in_turns(self._now(log))

    @precondition(lambda self: self.workout is not None)
    @rule(which=st.integers(0, len(CATALOGUE.exercises) - 1), place=st.one_of(st.none(), st.integers(0, 9)))
    def add(self, which: int, place: int | None) -> None:
        assert self.workout is not None
        planned = _planned(which)
        try:
            events = changes.add(self.workout, planned, place, self.ids, self.tick())
        except ExerciseAlreadyInWorkout:
            assert self.workout.log_of(planned.exercise_id) is not None
            return
        self.happen(events)

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), which=st.integers(0, len(CATALOGUE.exercises) - 1))
    def substitute(self, place: int, which: int) -> None:
        assert self.workout is not None
        log = self._log(place)
        entry = CATALOGUE.by_id[log.exercise_id]
        planned = _planned(which)
        try:
            events = changes.substitute(self.workout, log, entry, planned, self.ids, self.tick())
        except ExerciseAlreadyInWorkout:
            assert self.workout.log_of(planned.exercise_id) is not None
            return
        self.happen(events)
        new = self.workout.log_of(planned.exercise_id)
        assert new is not None
        assert new.is_open
        assert not log.sets or not self._now(log).is_open

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), where=st.one_of(st.none(), st.integers(0, 9)), remove=st.booleans())
    def rearrange(self, place: int, where: int | None, remove: bool) -> None:
        assert self.workout is not None
        log = self._log(place)
        try:
            events = (
                changes.remove(self.workout, log, self.tick())
                if remove
                else changes.move(self.workout, log, where, self.tick())
            )
        except ExerciseHasSets:
            assert remove
            assert log.sets
            return
        self.happen(events)

    @precondition(lambda self: self.undoable)
    @rule(really=st.booleans())
    def undo(self, really: bool) -> None:
        if not really:
            return
        before, recorded = self.undoable.pop()
        dropped = self.workout.id if self.workout is not None and before is None else None
        event = TurnUndone(next(self.ids), self.tick(), before, dropped)
        changed_as_recorded(self.workout, [event])
        self.workout, self.recorded = evolve(self.workout, [event]), recorded

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

    def _log(self, place: int) -> ExerciseLog:
        assert self.workout is not None
        return self.workout.exercises[place % len(self.workout.exercises)]

    def _begun(self, place: int) -> ExerciseLog:
        """An exercise with sets, if there is one."""
        assert self.workout is not None
        begun = [log for log in self.workout.exercises if log.sets]
        return begun[place % len(begun)] if begun else self._log(place)


def counts(told: PerformedSet) -> bool:
    return told.reps is not None or told.duration_seconds is not None


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


def _planned(which: int) -> PlannedExercise:
    exercise = CATALOGUE.exercises[which]
    return PlannedExercise(exercise.id, exercise.name, target_for(exercise, Intensity.MODERATE, (), Aim(START)).sets)


TestWorkouts = Workouts.TestCase
TestWorkouts.settings = settings(max_examples=80, stateful_step_count=50, suppress_health_check=[HealthCheck.too_slow])
