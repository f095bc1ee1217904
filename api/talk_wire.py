"""Talk on the wire: sittings, and how the coach behaves."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from api.wire import Shown
from graph.records import CoachSettings, SessionRecord


class SessionShown(Shown):
    """Messages that belong together. `endedAt` is null while it is open, `summary` until it was written."""

    id: UUID
    type: Literal["workout", "chat"]
    started_at: datetime
    ended_at: datetime | None
    summary: str | None
    messages: int


class CoachSettingsShown(Shown):
    """How the coach behaves towards a person."""

    tone: str | None
    behavior_rules: str | None
    encouragement_style: str | None
    prep_hints: bool
    feedback_questions: bool
    detail: str | None
    language: str | None


def session_shown(record: SessionRecord) -> SessionShown:
    """A sitting as it goes out."""
    return SessionShown.model_validate(record)


def coach_settings_shown(settings: CoachSettings) -> CoachSettingsShown:
    """The settings as they go out."""
    return CoachSettingsShown.model_validate(settings)
