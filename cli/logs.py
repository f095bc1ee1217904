"""The log of a server: JSON, a line an event, with nothing in it but what is on a list.

Whatever writes a line, ours or a library, the same holds: ids, counts, durations, words of closed lists, types of
errors and the places they come from pass. What anybody wrote does not, for no key and no kind of value lets it.
"""

import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeGuard, get_args
from uuid import UUID

import structlog
from structlog.typing import EventDict, Processor

from api.app import ROUTES
from api.clients import LOCAL, Cause
from api.errors import KINDS
from api.tracing import METHODS, NOWHERE, OTHER
from graph.traces import present, traceparent
from graph.turns import NOBODY, OUTCOMES, UNKNOWN
from language.claims.check import FAULTS
from language.unsafe import Harm
from training.workout import Phase

OURS = "fitcoach"
# What stands for the words of a library, which may quote anything: the place of the line tells which ones they are.
LIBRARY = "library"
# As `fit-coach keys add` makes them, of a service's name and chance.
KEY = re.compile(r"[a-z][a-z0-9_-]{0,60}-[0-9a-f]{10}")
_EVENT = re.compile(r"[a-z][a-z ,]{0,60}")
_NAME = re.compile(r"[A-Za-z_][\w.]{0,100}")
_HOME = Path(__file__).parents[1]


def _one_of(*words: str) -> Callable[[Any], bool]:
    known = frozenset(words)
    return lambda value: isinstance(value, str) and value in known


def _is_id(value: Any) -> bool:
    return isinstance(value, UUID)


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and (value == LOCAL or KEY.fullmatch(value) is not None)


def _is_count(value: Any) -> bool:
    return isinstance(value, int | float)


def _is_error(value: Any) -> TypeGuard[type[BaseException]]:
    return isinstance(value, type) and issubclass(value, BaseException)


# Every key there is, and what may stand under it.
ALLOWED: dict[str, Callable[[Any], bool]] = {
    "athlete_id": _is_id,
    "session_id": _is_id,
    "turn_id": _is_id,
    "key_id": _is_key,
    "cause": _one_of(*Cause),
    "rows": _is_count,
    "key": _is_id,
    "error": _is_error,
    "method": _one_of(*METHODS, OTHER),
    "route": _one_of(*ROUTES, NOWHERE),
    "status": _is_count,
    "code": _one_of(*KINDS),
    "phase": _one_of(*Phase, UNKNOWN, NOBODY),
    "outcome": _one_of(*OUTCOMES),
    "duration_ms": _is_count,
    "model_calls": _is_count,
    "tokens": _is_count,
    "claim": _one_of(*FAULTS),
    "harm": _one_of(*get_args(Harm)),
}


def set_up(level: Literal["debug", "info", "warning"]) -> None:
    """Log to standard error from now on: JSON, unless somebody reads it at a terminal.

    Libraries tell of trouble alone, unless everything is told (debug).
    """
    at_terminal = sys.stderr.isatty()
    render: Processor = structlog.dev.ConsoleRenderer() if at_terminal else structlog.processors.JSONRenderer()
    # The words of a line are never put together, so no argument is ever in them.
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[allowed, render], use_get_message=False, pass_foreign_args=True
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level="DEBUG" if level == "debug" else "WARNING", force=True)
    logging.getLogger(OURS).setLevel(level.upper())
    # What is written past the log would show arguments and what errors say.
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)


def allowed(_logger: object, _method: str, told: EventDict) -> EventDict:
    """What may be told of a log record."""
    record: logging.LogRecord = told["_record"]
    is_ours = record.name.split(".")[0] == OURS and _EVENT.fullmatch(str(record.msg)) is not None
    line: dict[str, Any] = {
        "timestamp": structlog.processors.TimeStamper(fmt="iso", utc=True)(None, "", {})["timestamp"],
        "level": record.levelname.lower(),
        "logger": record.name if _NAME.fullmatch(record.name) else LIBRARY,
        "event": str(record.msg) if is_ours else LIBRARY,
    }
    if present():
        line |= {"trace_id": present(), "span_id": traceparent()[36:52]}
    if is_ours:
        given = ((key, record.__dict__[key]) for key in ALLOWED if key in record.__dict__)
        line |= {key: _shown(value) for key, value in given if ALLOWED[key](value)}
    else:
        line["where"] = f"{Path(record.pathname).name}:{record.lineno}"
    return line | _trouble(told.get("exc_info"), told.get("positional_args"))


def _trouble(info: Any, arguments: Any) -> dict[str, Any]:
    """The types of the errors that a line tells of, the first first, and the places of the last one's frames."""
    error, frames = None, None
    if isinstance(info, tuple) and len(info) == 3:
        error, frames = info[1], info[2]
    elif isinstance(info, BaseException):
        error, frames = info, info.__traceback__
    if error is None:
        named = [each for each in arguments if isinstance(each, BaseException)] if isinstance(arguments, tuple) else []
        return {"error": _shown(type(named[0]))} if named else {}
    return {"error": _shown(type(error)), "causes": list(_causes(error)), "frames": list(_frames(frames))}


def _causes(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or error.__context__
    for _ in range(10):
        if cause is None:
            return
        yield str(_shown(type(cause)))
        cause = cause.__cause__ or cause.__context__


def _frames(frames: TracebackType | None) -> Iterator[str]:
    for frame, line in traceback.walk_tb(frames):
        path = Path(frame.f_code.co_filename)
        yield f"{path.relative_to(_HOME) if path.is_relative_to(_HOME) else path.name}:{line}"


def _shown(value: Any) -> Any:
    if _is_error(value):
        return f"{value.__module__}.{value.__qualname__}"
    return str(value) if isinstance(value, UUID | StrEnum) else value


def _uncaught(kind: type[BaseException], error: BaseException | None, frames: TracebackType | None) -> None:
    logging.getLogger(OURS).critical("uncaught", exc_info=(kind, error, frames) if error else None)
