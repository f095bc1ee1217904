"""What the coach can say of programmes."""

from dataclasses import dataclass
from datetime import date

from training.programs.program import Followed, ProgramPhase


@dataclass(frozen=True)
class ProgramShown:
    """A programme and how far it is: sessions done and missed, the week and phase of the next one, and its day.

    `change` is created, paused, resumed or abandoned where this turn did that, else shown.
    """

    followed: Followed
    change: str
    done: int
    missed: int
    week: int
    phase: ProgramPhase
    next_on: date | None
    replaced: str | None = None


@dataclass(frozen=True)
class SessionDone:
    """A session of the programme is done, the `done`-th of `total`; `next_on` None: it was the last."""

    name: str
    done: int
    total: int
    next_on: date | None


ProgramFact = ProgramShown | SessionDone
