"""A backup that tests restore."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.archive import KEYS
from db.backup import backup
from tests.operating.folders import made

NOW = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
SECRET = "s" * 43


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a folder with one athlete and both keys."""
    base = tmp_path_factory.mktemp("kept")
    data = made(base / "data")
    for name in KEYS:
        (data / name).write_text(SECRET)
    backup(data, base / "kept.backup", "1", NOW)
    return base / "kept.backup"
