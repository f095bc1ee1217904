"""Rules for what is done in a workout under way: sets told, put right and taken off; exercises left, begun, rated."""

from dataclasses import replace
from datetime import timedelta

import hypothesis.strategies as st
from hypothesis.stateful import precondition, rule

from tests.training.lifecycle.model import CATALOGUE, Model
from training import performing
from training.errors.exercises import (
    InvalidRating,
    NoCurrentExercise,
    NothingDoneYet,
)
from training.errors.kinds import NeedsConfirmation
from training.errors.sets import InvalidSet, NoSetsYet, NothingToCorrect, SetNotFound
from training.errors.workout import TransitionNotAllowed
from training.exercise_log import Ratings
from training.performing import Occasion
from training.sets import PerformedSet, SetType, Side
from training.workout import Phase, phase_of

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


class Performing(Model):
    """Sets and exercises of a workout under way."""

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
        log = self.log_at(place)
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
        log = self.log_begun(place)
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
        log = self.log_begun(place)
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
        log = self.log_at(place)
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
        assert not self.log_now(log).is_open

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9))
    def begin_another(self, place: int) -> None:
        assert self.workout is not None
        log, current = self.log_at(place), self.workout.current
        try:
            entry = CATALOGUE.by_id[current.exercise_id] if current else None
            events = performing.begin(self.workout, log, entry, self.tick())
        except TransitionNotAllowed:
            assert phase_of(self.workout) is not Phase.IN_PROGRESS
            return
        self.happen(events)
        assert self.workout.current == self.log_now(log)

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
        log = self.log_at(place)
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


def counts(told: PerformedSet) -> bool:
    return told.reps is not None or told.duration_seconds is not None
