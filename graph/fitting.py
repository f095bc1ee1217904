"""What may be put in the place of a part of a turn's state: what the nodes can read there."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache, wraps
from typing import Annotated, Any, NotRequired

from langchain_core.messages import AnyMessage
from pydantic import AfterValidator, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from graph.build import Step
from graph.codec import Json, event, fact
from graph.state import State
from language.said import Certainty
from language.situation import Question, SpokenAct
from nodes.thought import Thought
from training.athlete import Athlete
from training.history import PastExercise
from training.workout import Phase, Workout

SHORT = 60  # of what was given, as far as it is quoted


class UnfitValue(ValueError):
    """No node could read this there; the message says why."""


def _event(data: Json) -> Json:
    """The JSON of an event, if it is one."""
    event(data)
    return data


def _fact(data: Json) -> Json:
    """The JSON of a fact, if it is one."""
    fact(data)
    return data


class Said(TypedDict):
    """A message."""

    id: NotRequired[str]
    text: str


class Done(TypedDict):
    """An act that was run."""

    name: str
    status: str
    arguments: Json
    facts: list[Annotated[Json, AfterValidator(_fact)]]
    code: NotRequired[str]
    figures: NotRequired[Json]


KINDS: Mapping[str, Any] = {
    "message": Said,
    "messages": list[AnyMessage],
    "athlete": Athlete,
    "phase": Phase,
    "before": Workout | None,
    "workout": Workout | None,
    "last": list[PastExercise],
    "question": Question | None,
    "phase_since": datetime | None,
    "unread": str,
    "acts": list[SpokenAct],
    "certainty": Certainty,
    "answered": bool,
    "done": list[Done],
    "events": list[Annotated[Json, AfterValidator(_event)]],
    "asked": Question | None,
    "thought": Thought,
    "dropped": int,
    "reply": Json,
}


def fitting(name: str, value: object) -> Any:
    """The value as the state holds it under this name; a name it does not know is left alone. UnfitValue."""
    if name not in KINDS:
        return value
    adapter = _adapter(name)
    try:
        read = adapter.validate_python(value)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_input=False)[0]
        where = "".join(f", {each}" for each in first["loc"] if isinstance(each, int) or each.isidentifier())
        raise UnfitValue(f"{_shown(value)} cannot be the state's {name}{where}: {first['msg']}.") from None
    except KeyError as unknown:  # how an event or a fact is called
        raise UnfitValue(f"{_shown(value)} cannot be the state's {name}: there is no {unknown}.") from None
    except TypeError:
        raise UnfitValue(f"{_shown(value)} cannot be the state's {name}: it is not of that form.") from None
    return read if name == "messages" else adapter.dump_python(read, mode="json")


def fitted(step: Step) -> Step:
    """The step, which is taken only where it can read the state: UnfitValue where it holds what nobody can."""

    @wraps(step)
    async def checked(state: State, *others: Any, **named: Any) -> State:
        for name, value in state.items():
            fitting(name, value)
        return await step(state, *others, **named)

    return checked


@lru_cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(KINDS[name])


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"
