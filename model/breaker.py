"""A circuit breaker: whoever failed again and again is left alone for a while, so that nobody waits for the dead."""

from collections.abc import Callable
from dataclasses import dataclass, field

FAILURES = 4  # in a row
PAUSE = 10.0  # seconds; twice as long after each trial that fails
DENIED_PAUSE = 120.0
LONGEST_PAUSE = 600.0


@dataclass(eq=False)
class Breaker:
    """Closed until too much has failed in a row, then open for a pause, then half open: one trial decides.

    `clock` gives seconds that never run backwards.
    """

    clock: Callable[[], float]
    failures: int = FAILURES
    pause: float = PAUSE
    denied_pause: float = DENIED_PAUSE
    longest_pause: float = LONGEST_PAUSE
    _failed: int = field(default=0, init=False)
    _next_pause: float = field(default=0.0, init=False)
    _open_until: float | None = field(default=None, init=False)
    _trying: bool = field(default=False, init=False)
    # What was begun before the breaker last opened or closed says nothing about the present.
    _era: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._next_pause = self.pause

    def permit(self) -> "Permit | None":
        """Leave to ask, or None while the breaker rests. Whoever has it says how it went, or releases it."""
        if self._open_until is None:
            return Permit(self, self._era, is_trial=False)
        if self._trying or self.clock() < self._open_until:
            return None
        self._trying = True
        return Permit(self, self._era, is_trial=True)

    def _close(self) -> None:
        self._failed, self._next_pause, self._open_until = 0, self.pause, None

    def _open(self, seconds: float) -> None:
        self._failed = 0
        self._open_until = self.clock() + min(seconds, self.longest_pause)
        self._era += 1

    def _ended(self, is_trial: bool, failed: bool, denied: bool) -> None:
        self._trying = False
        if not failed:
            self._era += is_trial
            self._close()
            return
        self._failed += 1
        if is_trial:
            self._next_pause = min(self._next_pause * 2, self.longest_pause)
        if denied:
            self._open(max(self._next_pause, self.denied_pause))
        elif is_trial or self._failed >= self.failures:
            self._open(self._next_pause)


@dataclass(eq=False)
class Permit:
    """Leave to ask once. Only the first thing said about it counts."""

    breaker: Breaker
    era: int
    is_trial: bool
    _is_over: bool = field(default=False, init=False)

    def succeeded(self) -> None:
        """An answer came."""
        if self._is_last_word():
            self.breaker._ended(self.is_trial, failed=False, denied=False)

    def failed(self, denied: bool = False) -> None:
        """None came; `denied` when the next one will not come either, as with a wrong key."""
        if self._is_last_word():
            self.breaker._ended(self.is_trial, failed=True, denied=denied)

    def release(self) -> None:
        """It was given up, and nothing is known."""
        if self._is_last_word() and self.is_trial:
            self.breaker._trying = False

    def _is_last_word(self) -> bool:
        counts = not self._is_over and self.era == self.breaker._era
        self._is_over = True
        return counts
