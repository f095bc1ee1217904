"""The file of a backup: a ZIP with the database, the keys that lie beside it, and what tells whether it is whole."""

import hashlib
import json
import os
import secrets
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import IO

from db.embedded.replacing import sync

FORMAT, VERSION = "fit-coach backup", 1
MANIFEST = "manifest.json"
DATABASE = "database.dump"
KEYS = ("local.key", "secrets.key")
SUFFIX = ".backup"
BLOCK = 1 << 20
# All that reading a ZIP ends in where its bytes are not what was written.
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


class BackupError(Exception):
    """A backup cannot be made or used; the message says why."""


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself: when it was made, by which program, of which schema."""

    made_at: datetime
    program: str
    schema: str


@dataclass(frozen=True)
class Draft:
    """A backup that is being written."""

    archive: zipfile.ZipFile
    digests: dict[str, str]

    def add(self, name: str, source: IO[bytes]) -> None:
        """Take in all that a source gives."""
        with self.archive.open(name, "w", force_zip64=True) as member:
            self.digests[name] = _digest(source, member)


def check_new(path: Path) -> None:
    """BackupError where a backup would take the place of something, or have none."""
    if path.exists():
        raise BackupError(f"{path} is there already.")
    if not path.parent.is_dir():
        raise BackupError(f"There is no folder {path.parent}.")


@contextmanager
def written(path: Path, manifest: Manifest) -> Iterator[Draft]:
    """A new backup: readable by its owner only, and in its place only once it is whole."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            with zipfile.ZipFile(file, "w") as archive:
                made = Draft(archive, {})
                yield made
                archive.writestr(MANIFEST, _told(manifest, made.digests))
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
        sync(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def free_name(folder: Path, name: str) -> Path:
    """A file of this name that is not there yet; with a number, where there is one already."""
    tried = (folder / f"{name}{number}{SUFFIX}" for number in chain([""], (f"-{each}" for each in count(2))))
    return next(each for each in tried if not each.exists())


@contextmanager
def opened(path: Path) -> Iterator[tuple[Manifest, zipfile.ZipFile]]:
    """A backup, once every byte of it is known to be as it was written. BackupError."""
    with path.open("rb") as file, ExitStack() as held:
        try:
            archive = held.enter_context(zipfile.ZipFile(file))
            manifest = _checked(archive)
        except UNREADABLE as bad:
            raise BackupError(f"{path} is no backup, or not all of one.") from bad
        yield manifest, archive


def _told(manifest: Manifest, digests: Mapping[str, str]) -> str:
    told = {"madeAt": manifest.made_at.isoformat(), "program": manifest.program, "schema": manifest.schema}
    return json.dumps({"format": FORMAT, "version": VERSION, **told, "sha256": digests}, indent=2)


def _checked(archive: zipfile.ZipFile) -> Manifest:
    if MANIFEST not in archive.namelist():
        raise BackupError(f"{archive.filename} is no backup of Fit Coach.")
    try:
        told = json.loads(archive.read(MANIFEST))
        form, version, digests = told["format"], told["version"], dict(told["sha256"])
        manifest = Manifest(datetime.fromisoformat(told["madeAt"]).astimezone(UTC), told["program"], told["schema"])
    except (ValueError, KeyError, TypeError) as error:
        raise BackupError(f"{archive.filename} is no backup of Fit Coach.") from error
    if (form, version) != (FORMAT, VERSION):
        raise BackupError(f"{archive.filename} has a form that this program does not know; a newer one may.")
    if DATABASE not in digests or set(digests) != set(archive.namelist()) - {MANIFEST}:
        raise BackupError(f"{archive.filename} is not all of a backup.")
    for name, digest in digests.items():
        with archive.open(name) as member:
            if _digest(member) != digest:
                raise BackupError(f"{archive.filename} is damaged: {name} is not what was written.")
    return manifest


def _digest(source: IO[bytes], copy: IO[bytes] | None = None) -> str:
    """The SHA-256 of all that a source gives, and a copy of it where one is wanted."""
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
        if copy is not None:
            copy.write(block)
    return digest.hexdigest()
