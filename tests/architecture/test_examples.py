"""The examples in docstrings are true: each is run, and gives what it says."""

import doctest
import importlib
from pathlib import Path

import pytest

from tests.architecture.test_modules import ROOT, SOURCES

SHOWING = [path for path in SOURCES if ">>> " in path.read_text()]


@pytest.mark.parametrize("path", SHOWING, ids=[str(path.relative_to(ROOT)) for path in SHOWING])
def test_an_example_is_true(path: Path) -> None:
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))

    failed, tried = doctest.testmod(module)

    assert tried
    assert not failed
