"""Codes that join a second account to an athlete: said once, within minutes, and hard to guess."""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

CODE_DIGITS = 8  # a hundred million codes, of which few are open at a time. Convention
CODE_MINUTES = 10  # how long one is open. Convention
MOST_TRIES = 5  # codes that do not work, of one account in TRIES_SPAN. Convention
MOST_TRIES_OF_ALL = 500  # and of all accounts together: beyond that somebody guesses from many. Convention
TRIES_SPAN = timedelta(hours=1)  # Convention


@dataclass(frozen=True)
class LinkOffer:
    """What is known of a code that somebody said, and of who said it.

    `tries` are those of the account, and `tries_of_all` of everybody, that did not work lately. `is_own`: the code is
    the athlete's own, open or used; `is_empty`: nothing is on record of theirs, no second account either.
    """

    is_open: bool = False
    is_own: bool = False
    is_empty: bool = True
    tries: int = 0
    tries_of_all: int = 0

    @property
    def is_too_often(self) -> bool:
        """Whether it is no longer looked at whether codes work."""
        return self.tries >= MOST_TRIES or self.tries_of_all >= MOST_TRIES_OF_ALL


def code_of(chance: UUID) -> str:
    """A code from an id that nobody can guess."""
    return f"{chance.int % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def hashed(code: str) -> str:
    """How a code is kept."""
    return sha256(code.encode()).hexdigest()
