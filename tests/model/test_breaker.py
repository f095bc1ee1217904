"""The breaker, against a plain account of what was asked and how it ended."""

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from model.breaker import Breaker, Permit

FAILURES, PAUSE, DENIED, LONGEST = 3, 10.0, 50.0, 70.0
permits = Bundle("permits")


@dataclass
class Oracle:
    """What must be so: when it is open until, who tries, and which permits still count."""

    state: str = "closed"
    failed: int = 0
    until: float = 0.0
    pause: float = PAUSE
    counting: list[Permit] = field(default_factory=list)
    trial: Permit | None = None

    def open(self, now: float, pause: float) -> None:
        self.state, self.until, self.failed = "open", now + min(pause, LONGEST), 0
        self.counting, self.trial = [], None


class Breakers(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.breaker = Breaker(lambda: self.now, FAILURES, PAUSE, DENIED, LONGEST)
        self.oracle = Oracle()

    @rule(seconds=st.sampled_from([0.0, 1.0, PAUSE, 2 * PAUSE, DENIED, LONGEST]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(target=permits)
    def ask(self) -> Permit | None:
        oracle = self.oracle
        permit = self.breaker.permit()
        if oracle.state == "open":
            assert (permit is not None) == (oracle.trial is None and self.now >= oracle.until)
        else:
            assert permit is not None
        if permit is not None:
            assert permit.is_trial == (oracle.state == "open")
            oracle.counting.append(permit)
            oracle.trial = permit if permit.is_trial else None
        return permit

    @rule(permit=consumes(permits))
    def succeed(self, permit: Permit | None) -> None:
        if permit is None:
            return
        permit.succeeded()
        if self._counts(permit):
            if permit is self.oracle.trial:
                self.oracle.counting = []
            self.oracle.state, self.oracle.failed, self.oracle.pause, self.oracle.trial = "closed", 0, PAUSE, None

    @rule(permit=consumes(permits), denied=st.booleans())
    def fail(self, permit: Permit | None, denied: bool) -> None:
        if permit is None:
            return
        permit.failed(denied)
        if not self._counts(permit):
            return
        oracle = self.oracle
        oracle.failed += 1
        tried = permit is oracle.trial
        if tried:
            oracle.pause = min(oracle.pause * 2, LONGEST)
        if denied:
            oracle.open(self.now, max(oracle.pause, DENIED))
        elif tried or oracle.failed == FAILURES:
            oracle.open(self.now, oracle.pause)

    @rule(permit=consumes(permits))
    def give_up(self, permit: Permit | None) -> None:
        if permit is None:
            return
        permit.release()
        if self._counts(permit) and permit is self.oracle.trial:
            self.oracle.trial = None

    @rule(permit=permits, again=st.sampled_from(["succeeded", "failed", "release"]))
    def only_the_first_word_counts(self, permit: Permit | None, again: str) -> None:
        if permit is not None and permit not in self.oracle.counting:
            getattr(permit, again)()

    @invariant()
    def never_open_for_long(self) -> None:
        assert self.oracle.until <= self.now + LONGEST

    def _counts(self, permit: Permit) -> bool:
        counts = any(each is permit for each in self.oracle.counting)
        self.oracle.counting = [each for each in self.oracle.counting if each is not permit]
        return counts


TestBreakers = Breakers.TestCase


def test_a_trial_that_is_given_up_frees_its_place() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0], failures=1)
    first = breaker.permit()
    assert first is not None
    first.failed()
    assert breaker.permit() is None
    now[0] += 1000
    trial = breaker.permit()
    assert trial is not None
    assert trial.is_trial
    assert breaker.permit() is None

    trial.release()

    assert breaker.permit() is not None


def test_pauses_grow_and_are_bounded() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0], failures=1)
    pauses = []
    for _ in range(12):
        permit = breaker.permit()
        assert permit is not None
        permit.failed()
        before = now[0]
        while breaker._open_until is not None and now[0] < breaker._open_until:
            now[0] = breaker._open_until
        pauses.append(now[0] - before)

    assert pauses == sorted(pauses)
    assert pauses[0] == breaker.pause
    assert pauses[-1] == breaker.longest_pause
