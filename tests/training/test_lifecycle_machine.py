"""The life of workouts under any order of acts: a plain model beside the values, and what must hold after each step."""

from datetime import timedelta
from itertools import count

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import initialize, precondition, rule

from tests.training.lifecycle.model import CATALOGUE, START, changed_as_recorded
from tests.training.lifecycle.performing import EVERY_DOUBT, Performing
from tests.training.lifecycle.planning import Planning
from training import changes, lifecycle
from training.athlete import Athlete
from training.errors.kinds import NeedsConfirmation, TrainingError
from training.errors.workout import ActTooLate, NoPlanYet, TransitionNotAllowed
from training.events import TurnUndone, WorkoutPlanned
from training.evolve import evolve
from training.options import Circumstances, draft, with_targets
from training.proposal import Wish
from training.targets import Aim
from training.workout import Phase, phase_of

rarely = st.integers(0, 3).map(lambda number: number == 0)


class Workouts(Performing, Planning):
    """Workouts asked for, planned, begun, interrupted, ended, dropped; whatever was done may be taken back."""

    @initialize(training=st.integers(0, 5).map(bool))
    def begin(self, training: bool) -> None:
        self.now = START
        self.workout = None
        self.recorded = {}
        self.undoable = []
        self.numbers = count()
        if training:
            self.ask_for_a_workout(None)
            self.choose(1)
            self.move_on("start", early=False)

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


TestWorkouts = Workouts.TestCase

TestWorkouts.settings = settings(max_examples=80, stateful_step_count=50, suppress_health_check=[HealthCheck.too_slow])
