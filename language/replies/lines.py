"""The one function that says a fact, whatever its kind."""

from functools import singledispatch

from language.voice import Voice
from training.facts import Fact


@singledispatch
def lines(fact: Fact, voice: Voice) -> list[str]:
    """A fact in the coach's words, line by line."""
    raise TypeError(f"nobody says {type(fact).__name__}")
