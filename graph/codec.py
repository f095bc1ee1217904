"""Values as plain JSON and back: what the graph's state, the journal and the API keep of them."""

from functools import lru_cache
from types import ModuleType
from typing import Any, TypeVar, get_args

from pydantic import TypeAdapter

from training import events, facts

Json = dict[str, Any]
T = TypeVar("T")


def to_json(value: object) -> Any:
    """A value of the training or language packages as plain JSON values."""
    kind: Any = type(value)
    return _adapter(kind).dump_python(value, mode="json")


def from_json(kind: type[T], data: object) -> T:
    """A value of this type from what `to_json` made of it."""
    wanted: Any = kind
    value: T = _adapter(wanted).validate_python(data)
    return value


def tagged(value: events.Event | facts.Fact) -> Json:
    """An event or a fact as JSON that says which one it is."""
    return {"type": type(value).__name__, **to_json(value)}


def event(data: Json) -> events.Event:
    """The event a tagged JSON stands for."""
    value: events.Event = _untagged(events, data)
    return value


def fact(data: Json) -> facts.Fact:
    """The fact a tagged JSON stands for."""
    value: facts.Fact = _untagged(facts, data)
    return value


def _untagged(module: ModuleType, data: Json) -> Any:
    kind = _kinds(module)[data["type"]]
    return from_json(kind, {name: value for name, value in data.items() if name != "type"})


@lru_cache
def _kinds(module: ModuleType) -> dict[str, type]:
    union = module.Event if module is events else module.Fact
    return {kind.__name__: kind for kind in get_args(union)}


@lru_cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
