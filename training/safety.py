"""Red flags: the kinds of things an athlete may say that end training for now. Never a diagnosis."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Category(StrEnum):
    """Kinds of red flags, the most urgent first: of several in one message the first is answered."""

    SELF_HARM = "self_harm"
    CHEST_PAIN = "chest_pain"
    BREATHLESSNESS = "breathlessness"
    NUMBNESS = "numbness"
    PREGNANCY = "pregnancy"
    FAINTING = "fainting"
    PALPITATIONS = "palpitations"
    OVEREXERTION = "overexertion"
    ACUTE_INJURY = "acute_injury"
    DISORDERED_EATING = "disordered_eating"
    MINOR_WEIGHT_LOSS = "minor_weight_loss"


# Of these nobody gets well by a rest: they call for a person to talk to, not for a doctor's leave to train. Convention.
TALKED_ABOUT = frozenset({Category.SELF_HARM, Category.DISORDERED_EATING, Category.MINOR_WEIGHT_LOSS})
ADULT_AGE = 18  # convention: below it nobody is helped to lose weight without a doctor


def is_minor(birth_year: int | None, year: int) -> bool:
    """Whether a person is surely under age in this year; False where nothing is known."""
    return birth_year is not None and year - birth_year < ADULT_AGE


@dataclass(frozen=True)
class OpenFlag:
    """A red flag after which the athlete has not said yet that they are well again."""

    id: UUID
    category: Category
    at: datetime


def halts(category: Category) -> bool:
    """Whether training waits, after such a red flag, until the athlete says that they are well again."""
    return category not in TALKED_ABOUT
