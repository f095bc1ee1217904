"""`fit-coach replay` on the database of the tests, and somebody to replay."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from cli.main import app
from db.address import Address

Command = Callable[..., Result]


@pytest.fixture
def command(address: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """The command on the worker's database."""
    monkeypatch.setenv("DATABASE_URL", address.app)
    monkeypatch.setenv("FITCOACH_OWNER_DATABASE_URL", address.owner)
    monkeypatch.setenv("FITCOACH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("cli.logs.set_up", lambda level: None)
    return lambda *arguments: CliRunner().invoke(app, ["replay", *map(str, arguments)])
