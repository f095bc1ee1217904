"""Data folders and programs for the tests of the embedded server."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.embedded.folder import Folder, is_held
from tests.database.programs import PROGRAM, ROOT, Start, leave, wait_until


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    """A data folder; whatever runs in it has ended after the test."""
    yield (made := Folder(tmp_path / "data"))
    wait_until(lambda: not made.data.exists() or not is_held(made.server_lock))


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts programs that use a folder's server; those still there after the test are told to go."""
    started: list[subprocess.Popen[str]] = []

    def run(data: Path, before: tuple[str, ...] = ()) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        program = subprocess.Popen([*before, *PROGRAM, str(data)], stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
        started.append(program)
        return program

    yield run
    for program in started:
        leave(program)
