"""Questions about health before hard training: which there are, what was answered, and when they are offered.

The subjects are those that screenings before exercise commonly ask for (convention); the words are the coach's own. A
yes calls for a doctor's advice before hard training, and is no diagnosis.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

MOST_OFFERS = 2  # days on which the questions are offered to whoever passes them over: convention


class HealthQuestion(StrEnum):
    """What is asked, in this order."""

    HEART = "heart"
    CHEST_PAIN = "chest_pain"
    DIZZINESS = "dizziness"
    JOINTS = "joints"
    MEDICATION = "medication"
    PREGNANCY = "pregnancy"
    OTHER = "other"


@dataclass(frozen=True)
class Screening:
    """What somebody answered: the questions they said no to, and the one they said yes to, which is the last.

    `offered_on` are the days on which the questions were offered.
    """

    denied: tuple[HealthQuestion, ...] = ()
    affirmed: HealthQuestion | None = None
    offered_on: tuple[date, ...] = ()

    @property
    def upcoming(self) -> HealthQuestion | None:
        """The next question; None once a yes was said, or everything is answered."""
        if self.affirmed is not None:
            return None
        return next((each for each in HealthQuestion if each not in self.denied), None)

    @property
    def is_careful(self) -> bool:
        """Whether workouts are light unless others are asked for."""
        return self.affirmed is not None

    def answered(self, question: HealthQuestion, *, yes: bool) -> "Screening":
        """With one more answer."""
        return replace(self, affirmed=question) if yes else replace(self, denied=(*self.denied, question))

    def all_denied(self) -> "Screening":
        """With a no to everything that is still open."""
        return replace(self, denied=tuple(HealthQuestion))

    def anew(self) -> "Screening":
        """Before any answer."""
        return Screening(offered_on=self.offered_on)

    def offered(self, day: date) -> "Screening":
        """Offered once more."""
        return replace(self, offered_on=(*self.offered_on, day))

    def may_be_offered(self, day: date) -> bool:
        """Whether there is something to ask and it was not offered too often, nor on this day."""
        return self.upcoming is not None and day not in self.offered_on and len(self.offered_on) < MOST_OFFERS
