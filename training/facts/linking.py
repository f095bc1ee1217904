"""What the coach can say of accounts that are joined."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LinkOffered:
    """A code for a second account, and for how many minutes."""

    code: str
    minutes: int


@dataclass(frozen=True)
class LinkFailed:
    """A code that does not work; it counts as a try."""


@dataclass(frozen=True)
class AccountJoined:
    """From the next message on, this account is the other athlete's."""


LinkFact = LinkOffered | LinkFailed | AccountJoined
