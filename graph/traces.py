"""What the trace of a turn is called."""

from datetime import datetime


def trace_id(at: datetime, number: str) -> str:
    """The name of a trace that begins at this time; `number` is its W3C trace id, 32 hexadecimal digits."""
    return f"fit_{at:%Y%m%d}_{int(at.timestamp() * 1000)}_{number}"
