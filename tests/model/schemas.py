"""What the OpenAI API's structured outputs refuse about a JSON schema that is called strict."""

from typing import Any

Json = dict[str, Any]

DEEPEST = 10
MOST_PROPERTIES = 5000
KEYWORDS = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "minItems", "maxItems"},
    "string": {"pattern", "format"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "integer": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "boolean": set(),
    "null": set(),
}
ANYWHERE = {"type", "description", "title", "enum", "const", "anyOf"}
AT_THE_ROOT = {"$defs", "definitions", "$schema"}
FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}


def fault_of_schema(schema: Json) -> str | None:
    """Why this schema cannot be strict, or None."""
    try:
        _Strict(schema).root()
    except _Fault as fault:
        return str(fault)
    return None


class _Fault(Exception):
    pass


def _need(fits: bool, why: str) -> None:
    if not fits:
        raise _Fault(why)


class _Strict:
    def __init__(self, schema: Json) -> None:
        self.schema = schema
        self.definitions = {**schema.get("definitions", {}), **schema.get("$defs", {})}
        self.properties = 0

    def root(self) -> None:
        _need(self.schema.get("type") == "object", "the root must be an object")
        _need("anyOf" not in self.schema, "anyOf is not permitted at the root")
        self.node({name: value for name, value in self.schema.items() if name not in AT_THE_ROOT}, 1)
        for definition in self.definitions.values():
            self.node(definition, 1)

    def node(self, schema: Any, depth: int) -> None:
        _need(isinstance(schema, dict), "a schema must be an object")
        _need(depth <= DEEPEST, f"more than {DEEPEST} levels of nesting")
        if "$ref" in schema:
            self.reference(schema)
            return
        kinds = self.kinds(schema)
        allowed = ANYWHERE.union(*(KEYWORDS[kind] for kind in kinds))
        for name in schema:
            _need(name in allowed, f"'{name}' is not permitted")
        self.values(schema)
        for inner in schema.get("anyOf", []):
            self.node(inner, depth + 1)
        if "object" in kinds:
            self.members(schema, depth)
        if "array" in kinds:
            _need("items" in schema, "array schema missing items")
            self.node(schema["items"], depth + 1)

    def reference(self, schema: Json) -> None:
        _need(set(schema) == {"$ref"}, "$ref cannot have sibling keywords")
        start, _, name = str(schema["$ref"]).rpartition("/")
        known = start in ("#/$defs", "#/definitions") and name in self.definitions
        _need(known or schema["$ref"] == "#", f"{schema['$ref']} leads nowhere")

    def kinds(self, schema: Json) -> list[str]:
        kind = schema.get("type")
        if kind is None:
            _need("anyOf" in schema, "schema must have a 'type' key")
            return []
        kinds = kind if isinstance(kind, list) else [kind]
        _need(bool(kinds) and all(each in KEYWORDS for each in kinds), f"unknown type {kind}")
        return kinds

    def values(self, schema: Json) -> None:
        choices = schema.get("enum", ["any"])
        _need(isinstance(choices, list) and 1 <= len(choices) <= 1000, "enum must hold 1 to 1000 values")
        _need(schema.get("format", "date") in FORMATS, f"unknown format {schema.get('format')}")
        members = schema.get("anyOf", ["any"])
        _need(isinstance(members, list) and bool(members), "anyOf must be a list of schemas")

    def members(self, schema: Json, depth: int) -> None:
        _need(schema.get("additionalProperties") is False, "'additionalProperties' is required to be false")
        properties = schema.get("properties")
        _need(isinstance(properties, dict), "object schema missing properties")
        assert isinstance(properties, dict)
        self.properties += len(properties)
        _need(self.properties <= MOST_PROPERTIES, "too many properties")
        required = schema.get("required")
        every = isinstance(required, list) and len(required) == len(properties) and set(required) == set(properties)
        _need(every, "'required' is required to name every key in properties")
        for inner in properties.values():
            self.node(inner, depth + 1)
