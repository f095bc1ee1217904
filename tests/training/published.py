"""The published figures as data, a file beside this one for each part of them, and tests made of their rows."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

SCIENCE = {path.stem: tomllib.loads(path.read_text()) for path in (Path(__file__).parent / "science").glob("*.toml")}

Row = dict[str, Any]


def rows(table: list[Row]) -> pytest.MarkDecorator:
    """A test for each row, named by its figures."""
    return pytest.mark.parametrize("row", table, ids=[" ".join(str(each) for each in row.values()) for row in table])
