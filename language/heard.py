"""A sitting as it is looked back upon: what the athlete said in it, and what was answered."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class Heard:
    """A message of an athlete's and its reply. `is_talk` when it told the coach something and asked for nothing."""

    turn_id: UUID
    at: datetime
    text: str
    reply: str
    is_talk: bool
