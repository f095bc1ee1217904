"""What is done with a database as a whole: kept in a file, and put back from it."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from alembic.util import CommandError
from psycopg import Error as PostgresError
from sqlalchemy.exc import DBAPIError

from db import backup as whole
from db.archive import BackupError, Manifest
from db.backup import Restored
from db.embedded.folder import EmbeddedServerError
from db.embedded.replacing import READY
from graph.bootstrap import DatabaseUnusable, clock, in_short
from settings import Settings


def backup(settings: Settings, file: Path) -> Manifest:
    """Write all that the data folder needs to go on to a new file. BackupError, DatabaseUnusable."""
    _check_embedded(settings)
    with _told():
        return whole.backup(settings.data_dir.absolute(), file, version("fit-coach"), clock())


def restore(settings: Settings, file: Path, *, replace: bool) -> Restored:
    """Make the data folder what it was when the backup was made. BackupError, DatabaseUnusable."""
    _check_embedded(settings)
    with _told():
        return whole.restore(settings.data_dir.absolute(), file, replace=replace)


def is_decided(settings: Settings) -> bool:
    """Whether a backup was restored as a whole and waits to take its place."""
    return (settings.data_dir / READY).exists()


def _check_embedded(settings: Settings) -> None:
    if settings.database_url:
        raise BackupError("The database of DATABASE_URL is its server's own to back up: see docs/OPERATING.md.")


@contextmanager
def _told() -> Iterator[None]:
    """Whatever is wrong with the database, as DatabaseUnusable."""
    try:
        yield
    except EmbeddedServerError as error:
        raise DatabaseUnusable(str(error)) from error
    except (PostgresError, DBAPIError, CommandError) as error:
        raise DatabaseUnusable(in_short(error)) from error


__all__ = ["BackupError", "Manifest", "Restored", "backup", "is_decided", "restore"]
