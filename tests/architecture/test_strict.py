"""LangGraph's strict mode is on wherever anything is served, and nothing is served where it is not."""

import subprocess
import sys
from pathlib import Path

import pytest

from graph.strict import NotStrict, demand_strict

ROOT = Path(__file__).parents[2]
ROOTS = ("cli.serve", "cli.chat", "graph.serving", "graph.bootstrap", "db.checkpoints", "db.store")
SHOWN = "from langgraph.checkpoint.serde import _msgpack; print(_msgpack.STRICT_MSGPACK_ENABLED)"


def _run(program: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("root", ROOTS)
def test_whoever_begins_begins_strict(root: str) -> None:
    assert _run(f"import {root}; {SHOWN}", LANGGRAPH_STRICT_MSGPACK="false").stdout == "True\n"


def test_what_was_imported_before_is_not_served() -> None:
    demand_strict()
    with pytest.raises(NotStrict):
        demand_strict(is_strict=False)


def test_studio_says_how_to_start_it() -> None:
    ended = _run("import langgraph.checkpoint.serde.jsonplus; import graph.dev")

    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].endswith("as `make studio` does.")
