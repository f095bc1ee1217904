"""What a text is understood as: the acts it names, and how surely."""

from dataclasses import dataclass

from language.said import Certainty
from language.situation import SpokenAct


@dataclass(frozen=True)
class Reading:
    """The acts a text names, up to the first that may change the phase; `rest` is the text behind it, unread.

    `answers` says whether it answers what was asked, `only_slots` whether no word of it names the act,
    `names_first` whether an exercise is named before the words that do.
    """

    acts: tuple[SpokenAct, ...]
    certainty: Certainty
    rest: str = ""
    answers: bool = False
    only_slots: bool = False
    names_first: bool = False


NO_READING = Reading((), Certainty.UNSURE)
