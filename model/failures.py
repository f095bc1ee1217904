"""Why an answer did not come, from what the SDK and langchain-openai raise."""

import math
import re
from typing import Any

import openai

from graph.model import Failure
from model.wire import Unreadable

AWAY_PAUSE = 0.2  # seconds
BUSY_PAUSE = 0.5
LONGEST_WAIT = 2.0
# Servers that speak the API word this in their own ways.
_TOO_LONG = re.compile(r"context.?(length|size|window)|prompt is too long|too many (input )?tokens", re.IGNORECASE)


class Failed(Exception):
    """One model did not answer.

    `pause` is the seconds after which asking again makes sense, None when it makes none. What comes of the question
    rather than of the server does not count against it: nobody can put a model to rest by what they write.
    """

    def __init__(self, failure: Failure, pause: float | None = None, counts: bool = True) -> None:
        super().__init__(failure)
        self.failure, self.pause, self.counts = failure, pause, counts


def failed(error: Exception) -> Failed:
    """What an exception means."""
    if isinstance(error, TimeoutError):
        return Failed("late")
    if isinstance(error, openai.APIStatusError):
        return _of_status(error)
    if isinstance(error, openai.APIConnectionError):
        if _is_unreadable(error):
            return Failed("nonsense")
        is_late = isinstance(error, openai.APITimeoutError)
        return Failed("late") if is_late else Failed("away", AWAY_PAUSE)
    # The request could not be written, so nobody was asked.
    return Failed("nonsense", counts=not isinstance(error, UnicodeError))


def unknown_parameter(error: Exception, optional: frozenset[str]) -> str | None:
    """Which of these the server says it does not know."""
    if not isinstance(error, openai.APIStatusError) or error.status_code not in (400, 422):
        return None
    told = f"{error.message} {error.body}"
    return next((name for name in sorted(optional) if re.search(rf"\b{name}\b", told)), None)


def _is_unreadable(error: BaseException | None) -> bool:
    """Whether that is at the bottom of it: the SDK and langchain-openai raise errors of their own from it."""
    return error is not None and (isinstance(error, Unreadable) or _is_unreadable(error.__cause__))


def _of_status(error: openai.APIStatusError) -> Failed:
    status = error.status_code
    if status == 413 or (status in (400, 422) and _TOO_LONG.search(f"{error.code} {error.message}")):
        return Failed("too_long", counts=False)
    if status in (401, 403, 404):
        return Failed("denied")
    if status == 429:
        return Failed("busy", None if error.code == "insufficient_quota" else _pause(error.response.headers))
    if status in (408, 409) or status >= 500:
        return Failed("away", AWAY_PAUSE)
    return Failed("nonsense", counts=False)


def _pause(headers: Any) -> float | None:
    """The seconds that a busy server asks for, None when they are too many or make no sense."""
    try:
        seconds = float(headers.get("Retry-After", BUSY_PAUSE))
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and 0 <= seconds <= LONGEST_WAIT else None
