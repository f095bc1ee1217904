"""Backup and restore of a data folder with an embedded database."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO
from zipfile import ZipFile

import psycopg

from db import archive, restricted
from db.address import ADMIN, DATABASE, address_of, embedded, provided
from db.archive import BackupError, Draft, Manifest
from db.embedded.folder import SUPERUSER, EmbeddedServerError, Folder, locked, program
from db.embedded.lease import Lease, lease
from db.embedded.replacing import DRAFT, LOCK, READY, move_in, settle, sync, wait_until_stopped
from db.migrate import is_known, migrate, revision, roles
from graph.folder import made_private

ATHLETES = "SELECT count(*) FROM users"
SECONDS_TO_STOP = 5.0  # for a server whose last user has just left
ANY_TABLE = "SELECT to_regclass('public.users') IS NOT NULL"


@dataclass(frozen=True)
class Restored:
    """What was restored: how many athletes, of when, and where what was there before lies now."""

    athletes: int
    manifest: Manifest
    replaced: Path | None


def backup(data: Path, file: Path, program_at_work: str, now: datetime) -> Manifest:
    """Write all that a data folder needs to go on to a new file, of one moment, whoever works there. BackupError."""
    archive.check_new(file)
    settle(data)
    if not (data / "database" / "pg").is_dir():
        raise BackupError(f"There is no database in {data}.")
    held = lease(data / "database")
    try:
        schema = revision(address_of(held, DATABASE))
        if schema is None:
            raise BackupError(f"There is nothing in the database of {data} yet.")
        manifest = Manifest(now, program_at_work, schema)
        with archive.written(file, manifest) as draft:
            _dump(held, draft)
            for name in archive.KEYS:
                if (data / name).is_file():
                    with (data / name).open("rb") as key:
                        draft.add(name, key)
    finally:
        held.close()
    return manifest


def restore(data: Path, file: Path, *, replace: bool) -> Restored:
    """Make a data folder what it was when the backup was made, brought to the present schema. BackupError.

    Where there are athletes already it has to be told to `replace` them. Until all is there and has been looked at,
    what was there stays where it is.
    """
    with archive.opened(file) as (manifest, backed_up):
        if not is_known(manifest.schema):
            raise BackupError(f"{file} was made by a newer Fit Coach ({manifest.program}).")
        settle(made_private(data))
        with locked(data / LOCK):
            _check_place(data, replace=replace)
            draft = data / DRAFT
            _clear(draft)
            try:
                athletes = _build(draft, backed_up)
                sync(draft)
                draft.rename(data / READY)
            except BaseException:
                shutil.rmtree(draft, ignore_errors=True)
                raise
            return Restored(athletes, manifest, move_in(data))


def _clear(draft: Path) -> None:
    """Take away what a restore that was killed has left, once the server in it has stopped."""
    if draft.exists():
        wait_until_stopped(Folder((draft / "database").resolve()))
        shutil.rmtree(draft)


def _check_place(data: Path, *, replace: bool) -> None:
    """BackupError where there are athletes who are not to be replaced, EmbeddedServerError where it is not ours."""
    present = Folder((data / "database").resolve())
    present.check_owner()
    if not present.cluster.is_dir():
        return
    wait_until_stopped(present, SECONDS_TO_STOP)
    if not replace and (athletes := _present(data)):
        raise BackupError(f"{data} has athletes already ({athletes}); --replace puts them aside.")


def _present(data: Path) -> int:
    """How many athletes there are now. BackupError where nobody can tell."""
    try:
        with embedded(data) as address, psycopg.connect(address.owner) as connection:
            return _athletes(connection)
    except (EmbeddedServerError, psycopg.Error) as error:
        why = _first_line(str(error)).rstrip(".")
        raise BackupError(f"{why}. Nobody knows whom {data} has; --replace puts it aside as it is.") from error


def _athletes(connection: psycopg.Connection) -> int:
    """How many athletes there are, by who may see them all."""
    if not _one(connection, ANY_TABLE):
        return 0
    connection.execute(f"SET LOCAL ROLE {ADMIN}")
    return int(_one(connection, ATHLETES))


def _one(connection: psycopg.Connection, statement: str) -> int:
    row = connection.execute(statement.encode()).fetchone()
    assert row is not None
    return int(row[0])


def _build(draft: Path, backed_up: ZipFile) -> int:
    """A data folder in the making, of what a backup holds; how many athletes are in it."""
    draft.mkdir(mode=0o700)
    for name in archive.KEYS:
        if name in backed_up.namelist():
            with backed_up.open(name) as kept, open(draft / name, "xb", opener=_private) as key:
                shutil.copyfileobj(kept, key)
                key.flush()
                os.fsync(key.fileno())
    try:
        with provided(draft / "database") as held:
            address = address_of(held, DATABASE)
            with psycopg.connect(address.owner) as connection:
                connection.execute(roles().encode())
            with backed_up.open(archive.DATABASE) as dump:
                _load(held, dump)
            migrate(address)
            restricted.check(address)
            with psycopg.connect(address.owner) as connection:
                return _athletes(connection)
    finally:
        wait_until_stopped(Folder((draft / "database").resolve()))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _dump(held: Lease, draft: Draft) -> None:
    with _running(held, "pg_dump", ["--format=custom"], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        draft.add(archive.DATABASE, running.stdout)


def _load(held: Lease, dump: IO[bytes]) -> None:
    with _running(held, "pg_restore", ["--single-transaction", "--exit-on-error"], stdin=subprocess.PIPE) as running:
        assert running.stdin is not None
        with suppress(BrokenPipeError), running.stdin as taken:  # one that has ended says why itself
            shutil.copyfileobj(dump, taken, archive.BLOCK)


@contextmanager
def _running(
    held: Lease, name: str, options: Sequence[str], *, stdin: int | None = None, stdout: int | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of PostgreSQL's on a server's database. BackupError when it ends with an error."""
    where = [f"--host={held.folder.socket}", f"--username={SUPERUSER}", f"--dbname={DATABASE}", "--no-password"]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            [str(program(name)), *where, *options],
            stdin=stdin or subprocess.DEVNULL,
            stdout=stdout or subprocess.DEVNULL,
            stderr=said,
            env={"LANG": "C", "PATH": os.defpath},
        ) as running,
    ):
        try:
            yield running
        except BaseException:
            running.kill()
            raise
        if running.wait() != 0:
            said.seek(0)
            raise BackupError(f"{name} failed: {_first_line(said.read().decode(errors='replace'))}")


def _first_line(said: str) -> str:
    return said.strip().partition("\n")[0]
