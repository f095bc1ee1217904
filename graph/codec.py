"""Values as plain JSON and back: what the graph's state, the journal and the API keep of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from types import ModuleType
from typing import Any, TypeVar, get_args

from pydantic import TypeAdapter

from training import events, facts

Json = dict[str, Any]
T = TypeVar("T")

# What the views of the run under way are of: by the identity of the JSON, which is kept beside its value.
_viewed: ContextVar[dict[int, tuple[Json, object]] | None] = ContextVar("viewed", default=None)


@contextmanager
def viewing() -> Iterator[None]:
    """While it lasts, whoever reads a view need not make the value anew. Nobody changes one."""
    token = _viewed.set({})
    try:
        yield
    finally:
        _viewed.reset(token)


def to_json(value: object) -> Any:
    """A value of the training or language packages as plain JSON values."""
    kind: Any = type(value)
    return _adapter(kind).dump_python(value, mode="json")


def view(value: object, before: Json | None = None) -> Json:
    """A value as the state holds it: plain JSON; the view `before`, where that is one of this very value."""
    if before is not None and _value_of(before) is value:
        return before
    return paired(value, to_json(value))


def paired(value: object, data: Json) -> Json:
    """The view of a value whose JSON is there already."""
    known = _viewed.get()
    if known is not None:
        known[id(data)] = data, value
    return data


def from_json(kind: type[T], data: object) -> T:
    """A value of this type from what `to_json` or `view` made of it."""
    known = _value_of(data)
    if known is not None and isinstance(known, kind):
        return known
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


def _value_of(data: object) -> object:
    """What this JSON is a view of, None where that is not known."""
    return (_viewed.get() or {}).get(id(data), (None, None))[1]


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
