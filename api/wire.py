"""Shapes on the wire: camelCase outside, snake_case inside. What does not fit them is refused."""

from datetime import datetime
from typing import Annotated, Any, Generic, Literal, Self, TypeVar
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

from api.texts import (
    NAMES,
    Kept,
    Language,
    Limitation,
    LinkCode,
    Moment,
    Name,
    Provider,
    Text,
    Thing,
    TimeZone,
    Word,
    things,
    whole,
)
from training.athlete import WeightUnit
from training.proposal import Intensity
from training.safety import Category

T = TypeVar("T")
YOUNGEST, OLDEST = 5, 120  # years, of whoever may have a profile


class Wire(BaseModel):
    """What comes in: nothing that was not asked for."""

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True)


class Shown(BaseModel):
    """What goes out."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, from_attributes=True)


class MessageIn(Wire):
    """A message of a person's. `timestamp` is when they sent it, with its zone."""

    text: Text
    timestamp: Moment | None = None
    message_id: Name


class MetadataIn(Wire):
    """What the client knows besides. A session id that is not the person's is ignored."""

    language_code: Language | None = None
    session_id: Annotated[str, Field(max_length=200)] | None = None


class MessageRequest(Wire):
    """POST /api/message."""

    provider: Provider
    provider_user_id: Name
    message: MessageIn
    metadata: MetadataIn | None = None


class ChatRequest(Wire):
    """POST /api/chat."""

    text: Text
    language_code: Language | None = None


class Preferences(BaseModel):
    """What a person prefers. Other names are kept as they are."""

    model_config = ConfigDict(alias_generator=to_camel, extra="allow", frozen=True, json_schema_extra=NAMES)
    __pydantic_extra__: dict[str, Kept]

    weight_unit: WeightUnit | None = None
    time_zone: TimeZone | None = None
    tone: Word | None = None
    equipment: list[Thing] | None = Field(default=None, max_length=60)
    limitations: list[Limitation] | None = Field(default=None, max_length=60)
    level: Literal["beginner", "intermediate", "advanced"] | None = None
    intensity: Intensity | None = None
    max_minutes: Annotated[int, Field(ge=10, le=240), BeforeValidator(whole)] | None = None

    @model_validator(mode="after")
    def _names(self) -> Self:
        ours = type(self).model_fields.keys() & self.__pydantic_extra__.keys()
        if ours:
            raise ValueError(f"{min(ours)} is written {to_camel(min(ours))}")
        things(self.__pydantic_extra__)
        return self


class ProfileIn(Wire):
    """What a client says of a person."""

    gender: Word | None = None
    age: Annotated[int, Field(ge=YOUNGEST, le=OLDEST), BeforeValidator(whole)] | None = None
    birth_year: Annotated[int, Field(ge=1900, le=2200), BeforeValidator(whole)] | None = None
    goals: list[Name] | None = Field(default=None, max_length=20)
    preferences: Preferences | None = None


class UserRequest(Wire):
    """POST /api/user."""

    provider: Provider
    provider_user_id: Name
    username: Name | None = None
    language_code: Language | None = None
    profile: ProfileIn | None = None
    link_code: LinkCode | None = None


class Analysis(Shown):
    """What the message was understood as."""

    primary_intent: Literal[
        "fitness_query",
        "progress_update",
        "goal_setting",
        "workout_control",
        "profile_update",
        "general_conversation",
        "safety",
    ]
    secondary_intents: list[str]
    entities: dict[str, Any]
    confidence: float
    required_actions: list[str]


class Action(Shown):
    """An act and what became of it; the fact of one that was not completed holds a code.

    `fact` is the first of `facts`, empty where there is nothing to tell.
    """

    type: str
    status: Literal["completed", "asked", "refused"]
    fact: dict[str, Any]
    facts: list[dict[str, Any]]


class ResponseMetadata(Shown):
    """About a reply. Times in milliseconds, rest in seconds."""

    session_id: UUID
    timestamp: datetime
    trace_id: str
    phase: Literal["no_workout", "planning", "in_progress"]
    analysis: Analysis
    actions: list[Action]
    suggestions: list[str]
    model_calls: int
    requires_follow_up: bool
    response_time: int
    rest_seconds: int | None = None


class Response(Shown):
    """What the coach says; `text` may always be shown to the person. `red_flag` is the kind of one that was raised."""

    text: str
    type: Literal["text", "action", "error"]
    metadata: ResponseMetadata | None = None
    red_flag: Category | None = None


class Error(Shown):
    """What went wrong: a code for programs, a sentence for people, the field where there is one."""

    code: str
    message: str
    details: list[dict[str, Any]] | None = None


class MessageResponse(Shown):
    """The answer to POST /api/message."""

    response: Response
    status: Literal["success", "error"]
    error: Error | None = None


class ErrorResponse(Shown):
    """The answer to anything else that failed."""

    status: Literal["error"] = "error"
    error: Error


class ChatResponse(Shown):
    """The answer to POST /api/chat."""

    text: str
    suggestions: list[str]
    trace_id: str
    red_flag: Category | None = None


class ProfileOut(Shown):
    """A person as the coach knows them. Height in cm."""

    username: str | None
    language_code: str | None
    time_zone: str | None
    gender: str | None
    age: int | None
    birth_year: int | None
    height: int | None
    weight_unit: str | None
    tone: str | None
    goals: list[str]
    equipment: list[str] | None
    limitations: list[str]
    level: str | None
    preferences: dict[str, Any]


class UserResponse(Shown):
    """The answer to POST /api/user."""

    user_id: UUID
    status: Literal["created", "updated"]
    profile: ProfileOut


class UserShown(Shown):
    """The answer to GET /api/users/{userId}."""

    user_id: UUID
    created_at: datetime
    profile: ProfileOut


class Listing(Shown, Generic[T]):
    """A page of a listing, and where the next one begins."""

    items: list[T]
    next_cursor: str | None
