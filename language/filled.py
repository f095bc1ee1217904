"""What the words in a slot of a wording give the act they name."""

from collections.abc import Callable
from dataclasses import dataclass

from language.said import Certainty
from language.situation import Situation

Arguments = dict[str, object]


@dataclass(frozen=True)
class Filled:
    """What a slot gives the act, and how sure it is; `known` False when it names an exercise nobody knows."""

    arguments: Arguments
    certainty: Certainty = Certainty.CERTAIN
    known: bool = True


Reader = Callable[[str, str, Situation], Filled | None]
