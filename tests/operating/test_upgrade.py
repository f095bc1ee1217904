"""A data folder of an earlier program is brought up to date at the start, and kept as it was beside it."""

from pathlib import Path

import psycopg
import pytest

from db.archive import opened as looked_into
from db.backup import backup, restore
from db.migrate import is_current
from graph.bootstrap import DatabaseUnusable, prepared
from settings import Settings
from tests.operating.conftest import NOW
from tests.operating.folders import made, names, opened, wait_until_left


@pytest.mark.parametrize("schema", ["0001", "0010"])
def test_an_older_folder_is_upgraded_and_kept(schema: str, tmp_path: Path) -> None:
    """Its rows stay, and the backup holds what was there before."""
    data = made(tmp_path / "data", schema)

    with prepared(Settings(data_dir=data)) as address:
        assert is_current(address)
    wait_until_left(data)

    assert names(data) == ["ann"]
    (kept,) = (data / "backups").iterdir()
    assert (kept.name, kept.stat().st_mode & 0o777) == (f"schema-{schema}.backup", 0o600)
    with looked_into(kept) as (manifest, _):
        assert manifest.schema == schema


def test_one_that_is_up_to_date_or_new_is_not_kept(tmp_path: Path) -> None:
    for _ in range(2):
        with prepared(Settings(data_dir=tmp_path)):
            pass
    wait_until_left(tmp_path)

    assert not (tmp_path / "backups").exists()


def test_an_older_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    data = made(tmp_path / "data", "0010")
    backup(data, tmp_path / "old.backup", "0", NOW)

    restored = restore(tmp_path / "new", tmp_path / "old.backup", replace=False)

    assert (restored.athletes, restored.manifest.schema) == (1, "0010")
    assert names(tmp_path / "new") == ["ann"]
    with opened(tmp_path / "new") as address:
        assert is_current(address)


def test_a_folder_newer_than_the_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    data = made(tmp_path / "data")
    with opened(data) as address, psycopg.connect(address.owner) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(DatabaseUnusable, match=r"^a newer Fit Coach made it \(schema 9999; this one knows \d{4}\)"):
        prepared(Settings(data_dir=data)).__enter__()
    wait_until_left(data)

    assert names(data) == ["ann"]
    assert not (data / "backups").exists()


def test_no_upgrade_without_its_backup(tmp_path: Path) -> None:
    """Where it cannot be written, the folder stays as it was."""
    data = made(tmp_path / "data", "0010")
    (data / "backups").write_text("in the way")

    with pytest.raises(FileExistsError):
        prepared(Settings(data_dir=data)).__enter__()
    wait_until_left(data)

    with opened(data) as address:
        assert not is_current(address)
