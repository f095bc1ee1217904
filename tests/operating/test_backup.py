"""A backup is all that a data folder needs to go on, of one moment, and restoring it leaves nobody without either."""

import hashlib
import json
import shutil
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import httpx
import pytest

from db import backup as backing_up
from db.address import embedded
from db.archive import DATABASE, KEYS, MANIFEST, BackupError
from db.backup import backup, restore
from db.embedded import replacing
from db.embedded.folder import EmbeddedServerError
from db.migrate import is_current
from tests.cli.command import ROOT, fit_coach
from tests.database.test_migrations import shape
from tests.operating.conftest import NOW, SECRET
from tests.operating.folders import made, names, opened, wait_until_left
from tests.trust.processes import Process, server_process

UNHURRIED = {"FITCOACH_TURN_SECONDS": "600"}  # a busy machine is slow


def test_the_coach_goes_on_in_the_middle_of_the_same_set(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "kept.backup"
    data.mkdir()
    with server_process(data, settings=UNHURRIED) as server:
        for number, text in enumerate(("let's start a workout", "1", "start", "80x8", "82.5x8")):
            before = _said(server, text, str(number))
        done = fit_coach("backup", str(file), "--data-dir", str(data))
        assert done.returncode == 0, done.stderr
        _said(server, "85x8", "lost")  # what comes after is not in it
        server.process.terminate()
        server.ended()
    wait_until_left(data)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    shutil.rmtree(data)

    done = fit_coach("restore", str(file), "--data-dir", str(data))
    assert done.returncode == 0, done.stderr

    with server_process(data, settings=UNHURRIED) as server:
        assert _said(server, "82.5x8", "4").content == before.content
        next_set = _said(server, "85x8", "5").json()["response"]
        undone = _said(server, "undo", "6").json()["response"]
        twice = _said(server, "undo", "7").json()["response"]
    assert "set 3 of 3: 85 kg × 8" in next_set["text"]
    assert {each["metadata"]["phase"] for each in (next_set, undone, twice)} == {"in_progress"}
    assert ("85 kg" in undone["text"], "82.5 kg" in twice["text"]) == (True, True)


def _said(server: Process, text: str, message_id: str) -> httpx.Response:
    body = {"provider": "test", "providerUserId": "ann", "message": {"text": text, "messageId": message_id}}
    answer = httpx.post(f"{server.url}/api/message", json=body, headers=server.headers, timeout=600)
    assert answer.status_code == 200, answer.text
    return answer


def test_what_is_restored_is_what_was_there(kept: Path, tmp_path: Path) -> None:
    """Tables, rules and owners included; the keys are their owner's only."""
    first, again = kept.parent / "data", tmp_path / "again"

    restored = restore(again, kept, replace=False)

    assert (restored.athletes, restored.manifest.made_at, restored.replaced) == (1, NOW, None)
    assert names(again) == ["ann"]
    with opened(first) as before, opened(again) as after:
        assert shape(after) == shape(before)
    assert [((again / name).read_text(), stat.S_IMODE((again / name).stat().st_mode)) for name in KEYS] == [
        (SECRET, 0o600)
    ] * 2
    assert {each.name for each in again.iterdir()} == {*KEYS, "database", "restore.lock"}


def test_athletes_are_replaced_only_when_that_was_said(kept: Path, tmp_path: Path) -> None:
    """And stay in a folder beside."""
    data = made(tmp_path / "data")
    before = (data / "database" / "pg" / "global" / "pg_control").stat().st_ino

    with pytest.raises(BackupError, match=r"has athletes already \(1\); --replace"):
        restore(data, kept, replace=False)
    assert (data / "database" / "pg" / "global" / "pg_control").stat().st_ino == before

    with embedded(data), pytest.raises(EmbeddedServerError, match="is in use"):
        restore(data, kept, replace=True)

    replaced = restore(data, kept, replace=True).replaced

    assert replaced == data / "replaced" / "1"
    assert names(replaced) == ["ann"]
    assert names(data) == ["ann"]
    assert (replaced / "database" / "pg" / "global" / "pg_control").stat().st_ino == before


@pytest.mark.parametrize("is_decided", [False, True])
def test_a_restore_that_breaks_leaves_one_or_the_other_whole(
    is_decided: bool, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before all is there and looked at: what was there. After that: the next start finds what was restored."""
    data = tmp_path / "data"
    with opened(data):
        pass

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backing_up, "move_in" if is_decided else "_load", broken)
    with pytest.raises(KeyboardInterrupt):
        restore(data, kept, replace=True)

    assert (data / "restoring").exists() is is_decided
    assert not (data / "restoring.draft").exists()
    with opened(data) as address:
        assert is_current(address) is is_decided
    assert not (data / "restoring").exists()


@pytest.mark.parametrize("moved", [1, 2, 3])
def test_what_is_replaced_lies_in_one_place_wherever_a_restore_is_killed(
    moved: int, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database and the keys that go with it are still beside each other after the next start."""
    data = made(tmp_path / "data")
    for name in KEYS:
        (data / name).write_text("before")
    left = iter(range(moved - 1))

    def killed(_: Path) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt

    monkeypatch.setattr(replacing, "sync", killed)
    with pytest.raises(KeyboardInterrupt):
        restore(data, kept, replace=True)
    monkeypatch.undo()
    assert names(data) == ["ann"]

    assert [each.name for each in (data / "replaced").iterdir()] == ["1"]
    assert {each.name for each in (data / "replaced" / "1").iterdir()} == {*KEYS, "database"}
    assert [(data / "replaced" / "1" / name).read_text() for name in KEYS] == ["before"] * 2
    assert [(data / name).read_text() for name in KEYS] == [SECRET] * 2


def test_a_database_that_does_not_start_is_put_aside_when_that_was_said(kept: Path, tmp_path: Path) -> None:
    data = made(tmp_path / "data")
    (data / "database" / "pg" / "global" / "pg_control").unlink()

    with pytest.raises(BackupError, match=f"Nobody knows whom {data} has; --replace puts it aside as it is"):
        restore(data, kept, replace=False)

    assert restore(data, kept, replace=True).replaced == data / "replaced" / "1"
    assert names(data) == ["ann"]


def test_nothing_is_no_backup(tmp_path: Path) -> None:
    with opened(tmp_path / "data"), pytest.raises(BackupError, match="There is nothing in the database of"):
        backup(tmp_path / "data", tmp_path / "new.backup", "1", NOW)

    assert [each.name for each in tmp_path.iterdir()] == ["data"]


def test_one_that_is_told_to_stop_clears_away_what_it_began(kept: Path, tmp_path: Path) -> None:
    """Ended by whoever ends processes, politely; what was there is there, and it says so."""
    data = made(tmp_path / "data")
    command = [sys.executable, "-m", "cli", "restore", str(kept), "--replace", "--data-dir", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as restoring:
        while not (data / "restoring.draft" / "database").exists():
            assert restoring.poll() is None
            time.sleep(0.01)
        restoring.terminate()
        _, said = restoring.communicate()

    assert (restoring.returncode, said) == (130, f"Stopped; {data} is as it was.\n")
    assert {each.name for each in data.iterdir()} == {"database", "restore.lock"}
    assert names(data) == ["ann"]


def test_a_database_that_cannot_be_loaded_leaves_what_was_there(kept: Path, tmp_path: Path) -> None:
    """Its sums are right; what it holds is not."""
    file, data = tmp_path / "odd.backup", tmp_path / "data"
    odd = b"PGDMP" + b"\0" * 100
    with zipfile.ZipFile(kept) as before, zipfile.ZipFile(file, "w") as after:
        told = json.loads(before.read(MANIFEST)) | {"sha256": {DATABASE: hashlib.sha256(odd).hexdigest()}}
        after.writestr(DATABASE, odd)
        after.writestr(MANIFEST, json.dumps(told))

    with pytest.raises(BackupError, match="pg_restore failed"):
        restore(data, file, replace=False)

    assert {each.name for each in data.iterdir()} <= {"restore.lock"}


@pytest.mark.parametrize("wrong", ["is there", "no folder", "no database", "elsewhere", "no backup"])
def test_what_cannot_be_done_is_said_in_a_line(wrong: str, tmp_path: Path) -> None:
    """And leaves no file."""
    data, file = tmp_path / "data", tmp_path / "new.backup"
    environment: dict[str, str] = {}
    match wrong:
        case "is there":
            file = tmp_path / "old.backup"
            file.write_text("precious")
        case "no folder":
            file = tmp_path / "nowhere" / "new.backup"
        case "elsewhere":
            environment["DATABASE_URL"] = "postgresql://coach:hidden@127.0.0.1:1/coach"

    verb = "restore" if wrong == "no backup" else "backup"
    done = fit_coach(verb, str(file), "--data-dir", str(data), **environment)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "hidden" not in done.stderr
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".backup"] == (
        ["old.backup"] if wrong == "is there" else []
    )
