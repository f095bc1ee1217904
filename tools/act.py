"""What an act is: a function with a name, phases it belongs to, arguments with a schema, and an outcome."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Concatenate, ParamSpec

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, create_model

from language.situation import Question, SpokenAct
from tools.desk import Desk
from training.events import Event
from training.facts import Fact
from training.workout import Phase

EVERY_PHASE = tuple(Phase)
MOST_OF_A_REASON = 200  # characters; what goes on is a story, and the message itself is kept in full


def _short(reason: str) -> str:
    return reason.strip()[:MOST_OF_A_REASON]


Reason = Annotated[str, AfterValidator(_short), Field(description="Why, in the athlete's words, if they said so.")]


class Intent(StrEnum):
    """What kind of message an act makes: the API's `primaryIntent`."""

    FITNESS_QUERY = "fitness_query"
    PROGRESS_UPDATE = "progress_update"
    GOAL_SETTING = "goal_setting"
    WORKOUT_CONTROL = "workout_control"
    PROFILE_UPDATE = "profile_update"
    GENERAL_CONVERSATION = "general_conversation"
    SAFETY = "safety"


@dataclass(frozen=True)
class Outcome:
    """What came of an act: facts to tell, events to commit, and what it asks, or offers, once it is done."""

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    question: Question | None = None


P = ParamSpec("P")
Work = Callable[Concatenate[Desk, P], Awaitable[Outcome]]


@dataclass(frozen=True)
class Act:
    """An act as the graph knows it. One that does not write may be answered where nothing is kept.

    `on_record` is one that changes or takes back what is on record, or adds to it without a figure the athlete said:
    a model that names it is not enough, the athlete is asked. One that is not `is_offered` is for words alone that
    the built-in language reads.
    """

    name: str
    phases: frozenset[Phase]
    intent: Intent
    writes: bool
    on_record: bool
    is_offered: bool
    arguments: type[BaseModel]
    work: Callable[..., Awaitable[Outcome]]

    @property
    def description(self) -> str:
        """What the act is for, in words for whoever chooses it."""
        return inspect.cleandoc(self.work.__doc__ or "")

    async def run(self, desk: Desk, spoken: SpokenAct) -> Outcome:
        """Do the act with the arguments it was named with. pydantic's ValidationError when they do not fit."""
        arguments = self.arguments.model_validate(spoken.arguments)
        return await self.work(desk, **{name: getattr(arguments, name) for name in type(arguments).model_fields})


def act(
    *phases: Phase, intent: Intent, writes: bool = True, on_record: bool = False, is_offered: bool = True
) -> Callable[[Work[P]], Act]:
    """Make an act of a function whose first argument is the Desk; its other arguments are what the athlete says."""

    def made(work: Work[P]) -> Act:
        name = work.__name__
        return Act(name, frozenset(phases), intent, writes, on_record, is_offered, _arguments(name, work), work)

    return made


def collected(namespace: Mapping[str, Any]) -> tuple[Act, ...]:
    """The acts of a module, in the order they are written."""
    return tuple(value for value in namespace.values() if isinstance(value, Act))


def _arguments(name: str, work: Callable[..., object]) -> type[BaseModel]:
    _, *parameters = inspect.signature(work).parameters.values()
    fields: dict[str, Any] = {
        parameter.name: (parameter.annotation, ... if parameter.default is parameter.empty else parameter.default)
        for parameter in parameters
    }
    return create_model(name, __config__=ConfigDict(extra="forbid"), **fields)
