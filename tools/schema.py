"""The acts as tools of a language model: strict schemas, where null stands for what was not said."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from graph.codec import Json
from tools.act import Act
from tools.registry import ACTS
from training.workout import Phase

# Besides what the act takes, each tool asks whether the message names another one: calls come one at a time.
MORE = "more_to_come"
_MORE_SCHEMA: Json = {"type": "boolean"}  # what it means stands in the prompt, once
# What the strict subset of JSON Schema knows; pydantic says more.
_KEPT = ("type", "enum", "description", "minimum", "maximum")


@cache
def tools(phase: Phase, *, may_write: bool) -> tuple[Json, ...]:
    """The tools of a phase, always in the same order, so that a server can keep the prefix they make."""
    return tuple(
        _tool(act) for act in ACTS.values() if phase in act.phases and act.is_offered and (may_write or not act.writes)
    )


def said(arguments: Mapping[str, Any]) -> Json:
    """Arguments without the nulls that stand for what was not said, and without MORE."""
    return {name: _without_nulls(value) for name, value in arguments.items() if name != MORE and value is not None}


def _tool(act: Act) -> Json:
    schema = act.arguments.model_json_schema()
    parameters = _strict(schema, schema.get("$defs", {}))
    parameters["properties"][MORE] = _MORE_SCHEMA
    parameters["required"].append(MORE)
    objects = {
        name: _strict(each, schema["$defs"]) for name, each in schema.get("$defs", {}).items() if _is_object(each)
    }
    if objects:
        parameters["$defs"] = objects
    function = {"name": act.name, "description": act.description, "parameters": parameters, "strict": True}
    return {"type": "function", "function": function}


def _strict(schema: Json, shared: Json) -> Json:
    """A schema in the strict subset: only objects are referred to, defaults gone, nothing optional but nullable."""
    if "$ref" in schema:
        named = shared[schema["$ref"].rpartition("/")[2]]
        if _is_object(named):
            return {"$ref": schema["$ref"]}
        about = {"description": schema["description"]} if "description" in schema else {}
        return _strict({**{name: value for name, value in named.items() if name != "description"}, **about}, shared)
    strict = {name: value for name, value in schema.items() if name in _KEPT}
    if "const" in schema:
        strict["enum"] = [schema["const"]]
    if "anyOf" in schema:
        strict["anyOf"] = [_strict(each, shared) for each in schema["anyOf"]]
    if "items" in schema:
        strict["items"] = _strict(schema["items"], shared)
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        strict["properties"] = {name: _property(each, shared) for name, each in properties.items()}
        strict["required"] = list(properties)
        strict["additionalProperties"] = False
    return strict


def _property(schema: Json, shared: Json) -> Json:
    """A property; one that has a default may be null instead of being left out."""
    strict = _strict(schema, shared)
    kinds = strict.get("anyOf", [strict])
    if "default" not in schema or {"type": "null"} in kinds:
        return strict
    about = {"description": strict.pop("description")} if "description" in strict else {}
    return {"anyOf": [*(strict.pop("anyOf", None) or [strict]), {"type": "null"}], **about}


def _is_object(schema: Json) -> bool:
    return schema.get("type") == "object"


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(each) for name, each in value.items() if each is not None}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value
