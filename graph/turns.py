"""A message as it is seen from outside: its span, its line in the log, and what is counted of it."""

import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Literal, get_args

from graph.arrival import Arrival, MessageIdReused, TurnFailed
from graph.codec import Json
from graph.metrics import RED_FLAGS, REPEATS, TURN_SECONDS, TURNS, TURNS_WITHOUT_MODEL, expect
from graph.state import StoreUnavailable
from graph.traces import Span, span
from training.safety import Category

log = logging.getLogger("fitcoach.turn")

Outcome = Literal[
    "replied",
    "repeated",
    "message_id_reused",
    "busy",
    "too_slow",
    "turn_failed",
    "outcome_unknown",
    "database_unavailable",
    "given_up",
]
OUTCOMES: frozenset[str] = frozenset(get_args(Outcome))
ANSWERED = frozenset({"replied", "repeated"})
UNKNOWN = "unknown"  # where somebody stands of whom nothing could be read
NOBODY = "nobody"  # who stands nowhere: a text of /api/chat is nobody's
OTHER = "other"  # a provider that no key names: a word of whoever sent it
expect(TURNS, [UNKNOWN], OUTCOMES - ANSWERED)
expect(RED_FLAGS, Category)


@dataclass(frozen=True)
class Came:
    """What came of a message, and where its athlete stands now."""

    outcome: str = "given_up"
    phase: str = UNKNOWN
    message_type: str = UNKNOWN
    red_flag: str | None = None


async def told(arrival: Arrival, work: Coroutine[Any, Any, Json]) -> Json:
    """The reply that the work makes for a message, and everybody told who wants to know of it."""
    provider = arrival.incoming.provider if arrival.incoming.is_of_key else OTHER
    with span("message_received", provider=provider) as received:
        came = Came()
        try:
            reply = await work
            came = _of_reply(reply, arrival)
            return reply
        except Exception as error:
            came = Came(_of_error(error))
            raise
        finally:
            _tell(came, arrival, received)


def _of_reply(reply: Json, arrival: Arrival) -> Came:
    metadata = reply["metadata"]
    outcome = "replied" if metadata["trace_id"] == arrival.trace_id else "repeated"
    phase = metadata["phase"] if arrival.incoming.provider else NOBODY
    return Came(outcome, phase, metadata["analysis"]["primary_intent"], reply["red_flag"])


def _of_error(error: Exception) -> str:
    if isinstance(error, TurnFailed):
        return error.code if error.code in OUTCOMES else "turn_failed"
    if isinstance(error, MessageIdReused):
        return "message_id_reused"
    return "database_unavailable" if isinstance(error, StoreUnavailable) else "turn_failed"


def _tell(came: Came, arrival: Arrival, received: Span) -> None:
    spent = arrival.expenses.spent
    received.mark(**arrival.ids)
    received.mark(phase=came.phase, outcome=came.outcome, message_type=came.message_type)
    TURNS.labels(came.phase, came.outcome).inc()
    TURN_SECONDS.labels(came.phase, came.outcome).observe(received.seconds)
    if came.outcome == "repeated":
        REPEATS.inc()
    elif came.outcome == "replied":
        if not spent.requests:
            TURNS_WITHOUT_MODEL.labels(came.phase).inc()
        if came.red_flag is not None:
            RED_FLAGS.labels(came.red_flag).inc()
    told = {
        "phase": came.phase,
        "outcome": came.outcome,
        "duration_ms": received.milliseconds,
        "model_calls": spent.requests,
        "tokens": spent.tokens,
    }
    log.info("turn", extra={**arrival.ids, **told})
