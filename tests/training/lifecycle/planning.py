"""Rules for what is changed of a plan: exercises added, swapped, moved, removed, done in turns."""

import hypothesis.strategies as st
from hypothesis.stateful import precondition, rule

from tests.training.lifecycle.model import CATALOGUE, START, Model
from training import changes, supersets
from training.errors.exercises import (
    ExerciseAlreadyInWorkout,
    ExerciseHasSets,
)
from training.errors.workout import InvalidSuperset, NoSuperset
from training.proposal import Intensity, PlannedExercise
from training.targets import Aim, target_for


class Planning(Model):
    """Changes of a plan."""

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(places=st.lists(st.integers(0, 9), min_size=1, max_size=4))
    def do_in_turns(self, places: list[int]) -> None:
        assert self.workout is not None
        logs = [self.log_at(place) for place in places]
        before = set(self.workout.exercises)
        try:
            events = supersets.join(self.workout, logs)
        except InvalidSuperset:
            assert len({log.id for log in logs}) < 2 or not all(log.is_open for log in logs)
            return
        self.happen(events)
        members = self.workout.in_turns(self.log_now(logs[0]))
        assert {log.id for log in members} == {log.id for log in logs}
        first = self.workout.exercises.index(members[0])
        assert self.workout.exercises[first : first + len(members)] == members
        assert {log.id for log in self.workout.exercises} == {log.id for log in before}

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9))
    def do_one_after_the_other(self, place: int) -> None:
        assert self.workout is not None
        log = self.log_at(place)
        try:
            events = supersets.part(self.workout, log)
        except NoSuperset:
            assert not self.workout.in_turns(log)
            return
        self.happen(events)
        assert not self.workout.in_turns(self.log_now(log))

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
        log = self.log_at(place)
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
        assert not log.sets or not self.log_now(log).is_open

    @precondition(lambda self: self.workout is not None and self.workout.exercises)
    @rule(place=st.integers(0, 9), where=st.one_of(st.none(), st.integers(0, 9)), remove=st.booleans())
    def rearrange(self, place: int, where: int | None, remove: bool) -> None:
        assert self.workout is not None
        log = self.log_at(place)
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


def _planned(which: int) -> PlannedExercise:
    exercise = CATALOGUE.exercises[which]
    return PlannedExercise(exercise.id, exercise.name, target_for(exercise, Intensity.MODERATE, (), Aim(START)).sets)
