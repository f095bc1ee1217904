"""What a check-up finds, for who reads it and for programs."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it stands with one thing."""

    OK = "ok"
    NOTE = "note"  # as it may be; somebody may want to know
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """How it stands with one thing, and what to do about it."""

    about: str
    state: State
    text: str
    remedy: str = ""


def ok(about: str, text: str) -> Finding:
    """It is as it should be."""
    return Finding(about, State.OK, text)


def note(about: str, text: str, remedy: str = "") -> Finding:
    """It is as it may be."""
    return Finding(about, State.NOTE, text, remedy)


def problem(about: str, text: str, remedy: str) -> Finding:
    """Something does not work, or will not for long."""
    return Finding(about, State.PROBLEM, text, remedy)
