"""The trace of what is under way: its name, and its spans for whoever collects them; without an exporter nobody does.

What a span may say is a closed list. Exceptions leave their type in it and nothing they say.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_hex
from time import monotonic
from uuid import UUID

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace import SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from typing_extensions import TypedDict, Unpack

# The name of the trace under way.
_name: ContextVar[str] = ContextVar("trace", default="")
_PROPAGATOR = TraceContextTextMapPropagator()
# Ours alone: the frameworks below make spans of their own for the process's tracer, with paths as they were sent.
_NOBODY = trace.NoOpTracer()
_tracer: trace.Tracer = _NOBODY


class Marks(TypedDict, total=False):
    """What a span may say: ids, counts, words of closed lists, names out of the settings. Never what somebody wrote."""

    athlete_id: UUID
    session_id: UUID
    turn_id: UUID
    provider: str
    message_type: str
    phase: str
    outcome: str
    node: str
    operation: str
    tool: str
    model: str
    model_provider: str
    input_tokens: int
    output_tokens: int
    system: str
    method: str
    route: str
    status: int
    code: str


# By the specification's names, those of OpenTelemetry's conventions, and ours for what neither knows.
NAMES = {
    "athlete_id": "userId",
    "session_id": "gen_ai.conversation.id",
    "turn_id": "fitcoach.turn.id",
    "provider": "provider",
    "message_type": "messageType",
    "phase": "fitcoach.phase",
    "outcome": "fitcoach.outcome",
    "node": "fitcoach.node",
    "operation": "gen_ai.operation.name",
    "tool": "gen_ai.tool.name",
    "model": "gen_ai.request.model",
    "model_provider": "gen_ai.provider.name",
    "input_tokens": "gen_ai.usage.input_tokens",
    "output_tokens": "gen_ai.usage.output_tokens",
    "system": "db.system.name",
    "method": "http.request.method",
    "route": "http.route",
    "status": "http.response.status_code",
    "code": "fitcoach.error.code",
}


@dataclass(frozen=True)
class Span:
    """A part of a trace while it lasts."""

    inner: trace.Span
    begun: float = field(default_factory=monotonic)

    def mark(self, **marks: Unpack[Marks]) -> None:
        """Say something of it."""
        for name, value in _named(marks).items():
            self.inner.set_attribute(name, value)

    def rename(self, name: str) -> None:
        """Call it otherwise, now that more is known."""
        self.inner.update_name(name)

    def fail(self, kind: str) -> None:
        """It failed, by an error of this kind."""
        self.inner.set_status(StatusCode.ERROR)
        self.inner.set_attribute("error.type", kind)

    @property
    def seconds(self) -> float:
        """How long it has lasted."""
        return monotonic() - self.begun

    @property
    def milliseconds(self) -> int:
        """The same, as logs tell it."""
        return round(self.seconds * 1000)


def collect(tracer: trace.Tracer) -> None:
    """Make spans with this tracer from now on."""
    global _tracer
    _tracer = tracer


@contextmanager
def span(
    name: str, kind: SpanKind = SpanKind.INTERNAL, within: Context | None = None, **marks: Unpack[Marks]
) -> Iterator[Span]:
    """A part of the trace under way, for as long as the block lasts."""
    if _tracer is _NOBODY and within is None:
        yield Span(trace.INVALID_SPAN)
        return
    with _tracer.start_as_current_span(
        name, within, kind, _named(marks), record_exception=False, set_status_on_exception=False
    ) as inner:
        made = Span(inner)
        try:
            yield made
        except BaseException as error:
            made.fail(type(error).__qualname__)
            raise


@contextmanager
def begun(
    name: str, at: datetime, parent: str = "", kind: SpanKind = SpanKind.INTERNAL, **marks: Unpack[Marks]
) -> Iterator[Span]:
    """The first span of a trace, or of its part in this process: `parent` is the W3C traceparent it goes on from."""
    with span(name, kind, _PROPAGATOR.extract({"traceparent": parent}, Context()), **marks) as first:
        known = first.inner.get_span_context()
        token = _name.set(trace_id(at, f"{known.trace_id:032x}" if known.is_valid else token_hex(16)))
        try:
            yield first
        finally:
            _name.reset(token)


def trace_id(at: datetime, number: str) -> str:
    """The name of a trace that begins at this time; `number` is its W3C trace id, 32 hexadecimal digits."""
    return f"fit_{at:%Y%m%d}_{int(at.timestamp() * 1000)}_{number}"


def present() -> str:
    """The name of the trace under way, empty where there is none."""
    return _name.get()


def traceparent() -> str:
    """The W3C traceparent to hand on to whoever is asked now, empty where there is no trace.

    Without spans of our own, nor of whoever called, half of the trace's number stands for the span's.
    """
    known = trace.get_current_span().get_span_context()
    if known.is_valid:
        return f"00-{known.trace_id:032x}-{known.span_id:016x}-{known.trace_flags:02x}"
    number = present().rpartition("_")[2]
    return f"00-{number}-{number[16:]}-00" if number else ""


def _named(marks: Marks) -> dict[str, str | int]:
    return {NAMES[word]: value if isinstance(value, int) else str(value) for word, value in marks.items()}


CLIENT, SERVER = SpanKind.CLIENT, SpanKind.SERVER
