"""Red flags: the kinds of things an athlete may say that end training for now. Never a diagnosis."""

from enum import StrEnum


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


ADULT_AGE = 18  # convention: below it nobody is helped to lose weight without a doctor


def is_minor(birth_year: int | None, year: int) -> bool:
    """Whether a person is surely under age in this year; False where nothing is known."""
    return birth_year is not None and year - birth_year < ADULT_AGE
