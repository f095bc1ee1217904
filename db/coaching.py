"""How the coach behaves towards an athlete, as it lies in `coach_settings`: read into a turn, and written by one."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from db.pool import Connection
from db.statements import upsert
from graph.codec import from_json
from training.coaching import Coaching, Tone
from training.events import CoachingChanged

# Praise is for what was earned, or there is none.
EARNED, NO_PRAISE = "earned", "none"
COACHING = """
jsonb_build_object(
    'tone', coalesce(settings.tone, person.tone), 'detail', settings.detail,
    'encouragement_style', settings.encouragement_style, 'prep_hints', settings.prep_hints,
    'feedback_questions', settings.feedback_questions, 'behavior_rules', settings.behavior_rules
)
"""
SPEAK = """
INSERT INTO coach_settings (user_id, language) VALUES (%(me)s, %(value)s)
ON CONFLICT (user_id) DO UPDATE SET language = excluded.language
"""


def coaching_from(row: Mapping[str, Any]) -> Coaching:
    """How the coach behaves, from its row; what was never said, or is no tone the coach has, keeps its default."""
    known = {name: value for name, value in row.items() if value is not None}
    if known.get("tone") not in set(Tone):
        known.pop("tone", None)
    known["encouragement"] = known.pop("encouragement_style", None) != NO_PRAISE
    known["rules"] = known.pop("behavior_rules", "").splitlines()
    return from_json(Coaching, known)


async def write_coaching(connection: Connection, event: CoachingChanged, me: UUID) -> None:
    """Write what has changed, and nothing else."""
    row = {"user_id": me, **dict(_as_column(name, value) for name, value in event.before.apart(event.after).items())}
    await connection.execute(upsert("coach_settings", tuple(row), "user_id").encode(), row)


def _as_column(name: str, value: Any) -> tuple[str, object]:
    """A part of Coaching as its column and what stands there."""
    if name == "encouragement":
        return "encouragement_style", EARNED if value else NO_PRAISE
    return ("behavior_rules", "\n".join(value) or None) if name == "rules" else (name, value)
