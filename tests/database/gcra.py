"""The generic cell rate algorithm in plain Python: what the statement of the database is held to."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

MINUTE = timedelta(minutes=1)
NOTHING = timedelta()


@dataclass
class Gcra:
    """Budgets of a minute by their names, and when each will be full again."""

    full_at: dict[str, datetime] = field(default_factory=dict)

    def admit(self, at: datetime, *budgets: tuple[str, int | None]) -> timedelta:
        """How long a request has to wait that draws on all of these or on none: name, and requests a minute."""
        bounded = [(name, MINUTE // per_minute) for name, per_minute in budgets if per_minute]
        after = {name: max(self.full_at.get(name, at), at) + pace for name, pace in bounded}
        for name, _ in bounded:
            if after[name] > at + MINUTE:
                return after[name] - at - MINUTE
        self.full_at.update(after)
        return NOTHING
