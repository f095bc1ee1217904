"""The first talk: what a coach asks somebody new, one question each, and what an answer about experience says."""

from collections.abc import Collection
from enum import StrEnum
from typing import Literal

# Convention: somebody is a beginner for about a year, and advanced after some four.
BEGINNER_MONTHS, INTERMEDIATE_MONTHS = 12, 48


class Topic(StrEnum):
    """What is asked, in this order."""

    GOAL = "goal"
    LEVEL = "level"
    EQUIPMENT = "equipment"
    LIMITS = "limits"
    DAYS = "days"
    TIME_ZONE = "time_zone"


def upcoming(known: Collection[Topic], passed_over: Collection[str]) -> Topic | None:
    """The next question: nothing is asked that is known, nor what was passed over; None at the end."""
    return next((topic for topic in Topic if topic not in known and topic not in passed_over), None)


def level_after(months: float) -> Literal["beginner", "intermediate", "advanced"]:
    """How far somebody is after so many months of training."""
    if months < BEGINNER_MONTHS:
        return "beginner"
    return "intermediate" if months < INTERMEDIATE_MONTHS else "advanced"
