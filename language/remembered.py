"""What was worked out of people's words, kept for when they come again; where somebody is erased, all of it goes."""

import re
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Any, TypeVar, cast
from weakref import WeakSet

Worked = TypeVar("Worked", bound=Callable[..., Any])
_KEPT: "WeakSet[Any]" = WeakSet()
_ADDING = Lock()


def remembered(most: int) -> Callable[[Worked], Worked]:
    """Keeps what a function made of words, for the last so many; what is made of a language alone may stay for good."""

    def kept(work: Worked) -> Worked:
        keeping = lru_cache(maxsize=most)(work)
        with _ADDING:
            _KEPT.add(keeping)
        return cast(Worked, keeping)

    return kept


def forget() -> None:
    """Keep nothing of what anybody said."""
    with _ADDING:
        kept = list(_KEPT)
    for each in kept:
        each.cache_clear()
    re.purge()  # what a model quotes of somebody is searched for as an expression
