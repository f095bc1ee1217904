"""Answers of the stub server as scripts tell them: words, or calls in which only what matters is said."""

from typing import Any

from tests.model.faults import FAULTS, Json, Reply, calls, words


def scripted(told: Json, request: Json) -> Reply:
    """An answer from a script: `words`, `calls` as pairs of a name and its arguments, or a `fault` by its name."""
    if "fault" in told:
        return FAULTS[told["fault"]]
    if "calls" not in told:
        return words(told["words"])
    return calls([(name, filled(request, name, arguments)) for name, arguments in told["calls"]], told.get("words"))


def filled(request: Json, name: str, said: Json) -> Json:
    """Arguments as the strict schema wants them: everything there, null where nothing was said."""
    tool = next((each["function"] for each in request["tools"] if each["function"]["name"] == name), None)
    return said if tool is None else _filled(tool["parameters"], said, tool["parameters"].get("$defs", {}))


def _filled(schema: Json, said: Any, shared: Json) -> Any:
    if "$ref" in schema:
        return _filled(shared[schema["$ref"].rpartition("/")[2]], said, shared)
    for each in schema.get("anyOf", ()):
        if each.get("type") == "array" or "$ref" in each:
            schema = each
    if isinstance(said, list) and "items" in schema:
        return [_filled(schema["items"], each, shared) for each in said]
    if isinstance(said, dict) and "properties" in schema:
        missing = {name: name != "more_to_come" and None for name in schema["properties"]}
        told = {name: _filled(schema["properties"].get(name, {}), each, shared) for name, each in said.items()}
        return {**missing, **told}
    return said
