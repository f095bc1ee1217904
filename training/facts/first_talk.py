"""Facts of the first talk: what is asked of somebody new, and what is kept of them at its end."""

from dataclasses import dataclass

from training.athlete import Level
from training.exercise import Equipment
from training.first_talk import Topic


@dataclass(frozen=True)
class FirstQuestionAsked:
    """One of the first questions is asked; `again` after an answer that was not understood."""

    topic: Topic
    again: bool = False


@dataclass(frozen=True)
class FirstQuestionExplained:
    """What one of the first questions is asked for."""

    topic: Topic


@dataclass(frozen=True)
class FirstTalkPutOff:
    """The athlete does not want to be asked now."""


@dataclass(frozen=True)
class FirstTalkDone:
    """Nothing is left to ask. What is kept: in the athlete's own words, and what it means where that is known."""

    goals: tuple[str, ...] = ()
    level: Level | None = None
    equipment: tuple[Equipment, ...] | None = None
    limits: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    minutes: int | None = None
    time_zone: str | None = None


FirstTalkFact = FirstQuestionAsked | FirstQuestionExplained | FirstTalkPutOff | FirstTalkDone
