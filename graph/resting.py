"""What has failed is left alone for a while, longer each time."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

SHORTEST, LONGEST = timedelta(minutes=1), timedelta(hours=3)
MOST = 10_000  # that are thought of at a time


@dataclass
class Rests:
    """How often something has failed, and until when it rests. Kept in memory: a new process tries everything anew."""

    known: dict[UUID, tuple[int, datetime]] = field(default_factory=dict)

    def is_resting(self, key: UUID, now: datetime) -> bool:
        """Whether it is to be left alone."""
        return key in self.known and now < self.known[key][1]

    def failed(self, key: UUID, now: datetime) -> None:
        """Leave it alone, for twice as long as the last time."""
        times = self.known.pop(key, (0, now))[0]
        if len(self.known) >= MOST:
            self.known.pop(next(iter(self.known)))
        self.known[key] = (times + 1, now + min(SHORTEST * 2 ** min(times, 20), LONGEST))

    def succeeded(self, key: UUID) -> None:
        """Forget that it ever failed."""
        self.known.pop(key, None)
