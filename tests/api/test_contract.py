"""The contract in words, the contract as served and the contract as released agree."""

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.errors import KINDS
from tests.api.released import taken_away

DOCS = Path(__file__).parents[2] / "docs"
SPEC = (DOCS / "API_SPEC.md").read_text()
RELEASED = json.loads((DOCS / "openapi.json").read_text())
# Values of one kind, listed where they are used.
ENUMERATIONS = {"Category", "Intensity", "Measure", "WeightUnit"}


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
    assert len(protected) == 25


def test_nothing_released_is_taken_away(served: dict[str, Any]) -> None:
    assert taken_away(RELEASED, served) == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda new: new["paths"].pop("/api/chat"), "paths./api/chat"),
        (lambda new: new["paths"]["/api/message"]["post"]["responses"].pop("422"), "422"),
        (lambda new: shapes(new)["Response"]["properties"].pop("type"), "Response.properties.type"),
        (lambda new: shapes(new)["MessageIn"]["required"].append("timestamp"), "now required"),
        (lambda new: shapes(new)["Response"]["properties"]["type"]["enum"].remove("error"), "enum"),
        (lambda new: shapes(new)["SetShown"]["properties"]["setNumber"].update(type="string"), "type"),
        (
            lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(maxLength=100),
            "maxLength",
        ),
        (lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(minLength=2), "minLength"),
        (lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(pattern="^a"), "pattern"),
        (lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(enum=["a"]), "enum"),
        (
            lambda new: shapes(new)["MessageRequest"]["properties"]["provider"].update(maxLength=9),
            "max",
        ),
        (lambda new: shapes(new)["Preferences"].update(required=["tone"]), "now required"),
        (lambda new: shapes(new)["Preferences"].update(additionalProperties=False), "additional"),
        (
            lambda new: shapes(new)["Preferences"]["properties"]["tone"].update(maxLength=4),
            "maxLength",
        ),
        (lambda new: shapes(new)["WeightUnit"]["enum"].remove("lb"), "lb"),
        (lambda new: parameters(new).append({"name": "day", "in": "query", "required": True}), "now required"),
        (lambda new: parameters(new)[0]["schema"].update(maxLength=5), "parameters"),
    ],
)
def test_what_is_taken_away_is_seen(change: Any, complaint: str) -> None:
    new = deepcopy(RELEASED)
    change(new)

    assert [found for found in taken_away(RELEASED, new) if complaint in found]


@pytest.mark.parametrize(
    "change",
    [
        lambda new: new["paths"].update({"/api/more": {}}),
        lambda new: shapes(new)["MessageIn"]["properties"].update(mood={"type": "string"}),
        lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(maxLength=9000),
        lambda new: shapes(new)["MessageIn"]["properties"]["text"].update(minLength=0),
        lambda new: shapes(new)["SetShown"]["properties"]["setNumber"].update(minimum=1),
        lambda new: shapes(new)["WeightUnit"]["enum"].append("stone"),
        lambda new: shapes(new)["Response"]["required"].append("mood"),
        lambda new: parameters(new).append({"name": "day", "in": "query", "required": False}),
    ],
)
def test_what_is_added_takes_nothing_away(change: Any) -> None:
    new = deepcopy(RELEASED)
    change(new)

    assert taken_away(RELEASED, new) == []


def parameters(document: dict[str, Any]) -> list[dict[str, Any]]:
    """What the catalogue can be asked for."""
    found: list[dict[str, Any]] = document["paths"]["/api/exercises"]["get"]["parameters"]
    return found


def shapes(document: dict[str, Any]) -> dict[str, Any]:
    """The shapes of a document by their names."""
    found: dict[str, Any] = document["components"]["schemas"]
    return found
