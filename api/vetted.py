"""A message with a red flag that could not be handled: it is answered with the vetted words all the same."""

from fastapi import Request

from api.texts import LONGEST_TEXT
from graph.metrics import RED_FLAGS
from language.flagged import Flagged, flagged
from language.replies.safety import vetted
from language.voice import Voice

MOST_LOOKED_AT = 4 * LONGEST_TEXT  # characters of a text that is too long anyway


def heard(request: Request, text: object) -> None:
    """Keep what a request says, for the case that something fails."""
    request.state.heard = text


def flag_heard(request: Request) -> Flagged | None:
    """The red flag in what a request says, as far as it was heard."""
    return flag_in(getattr(request.state, "heard", None))


def flag_in(text: object) -> Flagged | None:
    """The red flag in a text, None where there is none, or no text."""
    return flagged(text[:MOST_LOOKED_AT]) if isinstance(text, str) else None


def words_for(flag: Flagged) -> str:
    """What is said to it, in its language, and counted as said. These words claim nothing to be on record."""
    RED_FLAGS.labels(flag.category).inc()
    return vetted(flag.category, Voice(flag.language))
