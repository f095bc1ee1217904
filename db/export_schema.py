"""The JSON Schema of an export, made of the tables."""

import json
from typing import Any

from pydantic.alias_generators import to_camel
from sqlalchemy import ARRAY, JSON, Boolean, Column, Date, DateTime, Float, Integer, Table, Text, Time, Uuid
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

from db.belongings import belongings, shown
from graph.codec import Json
from graph.privacy import SCHEMA_ADDRESS

VERSION = 1
LEFT_OUT = (
    "The vectors that texts are found with by meaning, and the beginnings of words that memories are found with: they"
    " are made of texts that are here.",
    "The threads of LangGraph: they show again what turns and turnFailures hold, and are kept no longer than these.",
)
# Parts before what they are a kind of: JSONB is JSON, and integers of every size are Integer.
KINDS: tuple[tuple[type[TypeEngine[Any]], Json], ...] = (
    (Uuid, {"type": "string", "format": "uuid"}),
    (Boolean, {"type": "boolean"}),
    (Integer, {"type": "integer"}),
    (Float, {"type": "number"}),
    (DateTime, {"type": "string", "format": "date-time"}),
    (Date, {"type": "string", "format": "date"}),
    (Time, {"type": "string"}),
    (Text, {"type": "string"}),
    (JSON, {"type": ["object", "array"]}),
)


def export_schema() -> Json:
    """What an export looks like. KeyError for a column of a type that no export has held yet."""
    about = {each.__tablename__: each.__doc__ for each in SQLModel.__subclasses__()}
    tables = {to_camel(table.name): _table(table, str(about[table.name])) for table, _ in belongings()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "All that Fit Coach keeps of a person",
        "description": (
            "Weights in kg, lengths in cm. Tables and columns are named in camelCase;"
            " what lies in a column of JSON is as it is kept."
        ),
        **_whole(
            {
                "$schema": {"const": SCHEMA_ADDRESS},
                "version": {"const": VERSION},
                "exportedAt": {"type": "string", "format": "date-time"},
                "userId": {"type": "string", "format": "uuid"},
                "leftOut": {"const": list(LEFT_OUT)},
                "tables": _whole(tables),
            }
        ),
    }


def _table(table: Table, about: str) -> Json:
    row = _whole({to_camel(column.name): _column(column) for column in shown(table)})
    return {"type": "array", "description": " ".join(about.split()), "items": row}


def _column(column: "Column[object]") -> Json:
    kind = _kind(column.type)
    if not column.nullable:
        return kind
    types = kind["type"] if isinstance(kind["type"], list) else [kind["type"]]
    return {**kind, "type": [*types, "null"]}


def _kind(column: TypeEngine[Any]) -> Json:
    if isinstance(column, ARRAY):
        return {"type": "array", "items": _kind(column.item_type)}
    for type_, kind in KINDS:
        if isinstance(column, type_):
            return dict(kind)
    raise KeyError(column)


def _whole(properties: Json) -> Json:
    """An object that has all of these and nothing else."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


if __name__ == "__main__":
    print(json.dumps(export_schema(), indent=2))  # noqa: T201  # for docs/export.schema.json
