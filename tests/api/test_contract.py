"""The contract in words, the contract as served and the contract as released agree."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.errors import KINDS

DOCS = Path(__file__).parents[2] / "docs"
SPEC = (DOCS / "API_SPEC.md").read_text()
RELEASED = json.loads((DOCS / "openapi.json").read_text())
# Values of one kind, listed where they are used.
ENUMERATIONS = {"Intensity", "Measure", "WeightUnit"}


@pytest.fixture(scope="module")
def served(url: str) -> dict[str, Any]:
    document: dict[str, Any] = httpx.get(f"{url}/openapi.json").json()
    return document


def test_every_operation_is_written_of(served: dict[str, Any]) -> None:
    written = set(re.findall(r"^### ([A-Z]+ /\S+)$", SPEC, re.MULTILINE))

    assert written == {
        f"{method.upper()} {path}" for path, operations in served["paths"].items() for method in operations
    }


def test_every_shape_is_written_of_field_by_field(served: dict[str, Any]) -> None:
    sections = re.findall(r"^#### (\w+)\n(.*?)(?=^#|\Z)", SPEC, re.MULTILINE | re.DOTALL)
    written = {
        name: re.findall(r"^\| `(\w+)` \|", body.split("\n| code |")[0], re.MULTILINE) for name, body in sections
    }
    shapes = {name: shape for name, shape in served["components"]["schemas"].items() if name not in ENUMERATIONS}

    assert written == {name: list(shape["properties"]) for name, shape in shapes.items()}


def test_every_code_is_written_of() -> None:
    written = re.findall(r"^\| `(\w+)` \| (\d{3}) \| (.+) \|$", SPEC, re.MULTILINE)

    assert written == [(code, str(kind.status), kind.message) for code, kind in KINDS.items()]


def test_no_operation_promises_the_frameworks_errors(served: dict[str, Any]) -> None:
    assert "HTTPValidationError" not in json.dumps(served)
    protected = [
        operation for path in served["paths"].values() for operation in path.values() if "security" in operation
    ]
    assert len(protected) == 10


def test_nothing_released_is_taken_away(served: dict[str, Any]) -> None:
    assert list(taken_away(RELEASED, served)) == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda new: new["paths"].pop("/api/chat"), "paths./api/chat"),
        (lambda new: new["paths"]["/api/message"]["post"]["responses"].pop("422"), "422"),
        (lambda new: new["components"]["schemas"]["Response"]["properties"].pop("type"), "Response.properties.type"),
        (lambda new: new["components"]["schemas"]["MessageIn"]["required"].append("timestamp"), "now required"),
        (lambda new: new["components"]["schemas"]["Response"]["properties"]["type"]["enum"].remove("error"), "enum"),
        (lambda new: new["components"]["schemas"]["SetShown"]["properties"]["setNumber"].update(type="string"), "type"),
    ],
)
def test_what_is_taken_away_is_seen(change: Any, complaint: str) -> None:
    new = deepcopy(RELEASED)
    change(new)

    assert [found for found in taken_away(RELEASED, new) if complaint in found]


def taken_away(old: Any, new: Any, place: str = "") -> Iterator[str]:
    """What is in the old document and not in the new one, and what a request must have that it need not have had."""
    if isinstance(old, dict):
        for name, value in old.items():
            if name in ("description", "summary", "title", "version", "default"):
                continue
            if not isinstance(new, dict) or name not in new:
                yield f"{place}.{name}"
            else:
                yield from taken_away(value, new[name], f"{place}.{name}")
        required = (
            set(new.get("required", ())) if isinstance(new, dict) and isinstance(new.get("required"), list) else set()
        )
        if place.endswith(("Request", "In")) and required - set(old.get("required", ())):
            yield f"{place}: {required - set(old.get('required', ()))} now required"
    elif isinstance(old, list):
        yield from (f"{place}: {each!r}" for each in old if not isinstance(new, list) or each not in new)
    elif old != new:
        yield f"{place}: {old!r} is {new!r}"
