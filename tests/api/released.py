"""What one OpenAPI document takes away from another: what is gone, what changed, what requests may no longer do."""

import re
from collections.abc import Iterator
from typing import Any

PROSE = {"description", "summary", "title", "version", "default"}
# What a request must fulfil: the wider, the more it may hold.
AT_MOST = {"maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"}
AT_LEAST = {"minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"}
LIMITS = AT_MOST | AT_LEAST | {
    "type", "pattern", "format", "enum", "const", "multipleOf", "uniqueItems", "anyOf", "allOf", "oneOf", "not", "$ref",
    "additionalProperties", "propertyNames",
}  # fmt: skip
ANYTHING: tuple[object, ...] = (True, {})


def taken_away(old: Any, new: Any) -> list[str]:
    """What is in the old document and not in the new one, and what the new one newly asks of a request."""
    return list(_differences(old, new, "", _asked(new)))


def _differences(old: Any, new: Any, place: str, asked: set[str]) -> Iterator[str]:
    if old in ANYTHING and new in ANYTHING:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in old.keys() - PROSE if not place.endswith(".properties") else old.keys():
            if name not in new:
                if not (name in LIMITS and _is_asked(place, asked)):
                    yield f"{place}.{name}"
            else:
                yield from _differences(old[name], new[name], f"{place}.{name}", asked)
        if _is_asked(place, asked):
            yield from _tightened(old, new, place)
    elif isinstance(old, list) and isinstance(new, list):
        yield from (f"{place}: {each!r}" for each in old if each not in new)
        if place.endswith(".parameters"):
            yield from (f"{place}: {each!r} now required" for each in new if each not in old and each.get("required"))
    elif old != new and not _is_wider(old, new, place, asked):
        yield f"{place}: {old!r} is {new!r}"


def _tightened(old: dict[str, Any], new: dict[str, Any], place: str) -> Iterator[str]:
    """What a request shape asks for that it did not ask for before."""
    if place.endswith(".properties"):
        return
    more = set(_listed(new, "required")) - set(_listed(old, "required"))
    if more or (new.get("required") is True and old.get("required") is not True):
        yield f"{place}: {sorted(more) or place.rpartition('.')[2]} now required"
    for name in (new.keys() & LIMITS) - old.keys():
        if not (name == "additionalProperties" and new[name] in ANYTHING):
            yield f"{place}.{name}: {new[name]!r} is new"


def _is_wider(old: object, new: object, place: str, asked: set[str]) -> bool:
    """Whether a bound of a request allows more than before."""
    if not (isinstance(old, int | float) and isinstance(new, int | float) and _is_asked(place, asked)):
        return False
    name = place.rpartition(".")[2]
    return (name in AT_MOST and new > old) or (name in AT_LEAST and new < old)


def _is_asked(place: str, asked: set[str]) -> bool:
    shape = re.match(r"\.components\.schemas\.(\w+)", place)
    return shape[1] in asked if shape else ".requestBody" in place or ".parameters" in place


def _asked(document: dict[str, Any]) -> set[str]:
    """The shapes that requests are made of."""
    shapes = document["components"]["schemas"]
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    todo = [_named(operation.get(part)) for operation in operations for part in ("requestBody", "parameters")]
    found: set[str] = set()
    while todo:
        new = todo.pop() - found
        found |= new
        todo += [_named(shapes.get(name)) for name in new]
    return found


def _named(part: object) -> set[str]:
    return set(re.findall(r"#/components/schemas/(\w+)", repr(part)))


def _listed(shape: dict[str, Any], name: str) -> list[str]:
    value = shape.get(name)
    return value if isinstance(value, list) else []
