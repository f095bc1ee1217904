"""Facts of safety: what a red flag is answered with, and the questions about health."""

from dataclasses import dataclass
from datetime import date

from training.safety import Category
from training.screening import HealthQuestion


@dataclass(frozen=True)
class RedFlagAnswered:
    """A red flag was raised; `paused` says that the workout under way was put aside because of it."""

    category: Category
    paused: bool


@dataclass(frozen=True)
class ScreeningOffered:
    """The questions about health are offered, on this day of the athlete's."""

    day: date


@dataclass(frozen=True)
class HealthQuestionAsked:
    """One of the questions about health is asked."""

    question: HealthQuestion


@dataclass(frozen=True)
class ScreeningDone:
    """The questions about health are answered; `is_careful` after a yes."""

    is_careful: bool


@dataclass(frozen=True)
class ScreeningPutOff:
    """The athlete does not want to be asked now."""


SafetyFact = RedFlagAnswered | ScreeningOffered | HealthQuestionAsked | ScreeningDone | ScreeningPutOff
