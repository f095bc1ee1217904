"""Where a database is put behind things: with what serves, operates and checks, and Studio, all that knows which."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import cache, partial
from importlib.metadata import version
from time import monotonic

from alembic.util import CommandError
from psycopg import Error as PostgresError
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from db import catalogue, restricted
from db.address import Address, BadAddress, embedded, given, is_running
from db.archive import BackupError, free_name
from db.backup import backup
from db.bringing import PostgresPast
from db.embedded.folder import EmbeddedServerError
from db.keys import add_key, check_seal, keys_of, revoke_key
from db.migrate import NewerSchema, engine, migrate
from db.own import own_of_account
from db.pool import opened
from db.privacy import PostgresPrivacy
from db.pruning import PostgresPrunable
from db.recorded import recordings_of
from db.records import PostgresRecords
from db.sealing import Seal
from db.stats import stats
from db.threads import thread_of
from graph.bringing import History, Past
from graph.folder import made_private
from graph.model import Model
from graph.privacy import Privacy
from graph.records import Records
from language.names import Names
from model.built_in import BuiltInEmbedder
from model.configured import model_for
from replay.running import Runner
from settings import Settings
from training.exercise import Exercise


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why."""


def clock() -> datetime:
    """The present time in UTC."""
    return datetime.now(UTC)  # noqa: TID251  # the one place that reads the clock


@cache
def names() -> Names:
    """The names of every exercise that comes with the program."""
    return Names(catalogue.load())


def names_in(address: Address) -> Names:
    """The names of every exercise this database has for everybody: the program's and those imported."""
    return Names(catalogue.whole(address))


def names_at_hand(settings: Settings, account: tuple[str, str]) -> Names:
    """The names this account knows, where the database of the settings answers; else those of the program."""
    try:
        if not settings.database_url and not is_running(settings.data_dir):
            return names()
        with database(settings) as address:
            return names_in(address).with_own(own_of_account(address, account))
    except (EmbeddedServerError, BadAddress, PostgresError, OSError):
        return names()


def add_exercises(address: Address, exercises: Sequence[Exercise]) -> Iterator[Exercise]:
    """Write exercises for everybody; a running server knows them from its next start."""
    return catalogue.add_exercises(address, exercises)


def seal_of(settings: Settings) -> Seal | None:
    """What seals signing secrets, where there is a key for that."""
    key = settings.sealing_key
    return None if key is None else Seal(key)


def program_version(known: Names) -> str:
    """What runs a turn: this program, and the catalogue it knows."""
    return f"{version('fit-coach')}+{known.catalogue.version}"


@contextmanager
def database(settings: Settings) -> Iterator[Address]:
    """Where the database is: the one that was set, or the embedded one for as long as the block lasts."""
    if settings.database_url:
        yield given(settings.database_url, settings.owner_database_url, prepares=settings.prepared_statements)
    else:
        with embedded(settings.data_dir) as address:
            yield address


@contextmanager
def owner_connection() -> Iterator[Connection]:
    """The owner's connection to the database of the settings, for Alembic on the command line."""
    with database(Settings()) as address, engine(address).connect() as connection:
        yield connection


@contextmanager
def prepared(settings: Settings) -> Iterator[Address]:
    """Where the database is, once it has the present schema and catalogue. DatabaseUnusable when it cannot have."""
    with ExitStack() as kept:
        try:
            address = kept.enter_context(database(settings))
        except (EmbeddedServerError, BadAddress, PostgresError) as error:
            raise DatabaseUnusable(str(error)) from error
        try:
            migrate(address, partial(_keep, settings))
            restricted.check(address)
        except (PostgresError, DBAPIError, CommandError) as error:
            raise DatabaseUnusable(address.without_secrets(in_short(error))) from error
        except (restricted.Unrestricted, NewerSchema, BackupError) as error:
            raise DatabaseUnusable(str(error)) from error
        yield address


def _keep(settings: Settings, schema: str) -> None:
    """Back up an embedded database that is about to be brought to a newer schema than this."""
    if not settings.database_url:
        file = free_name(made_private(settings.data_dir / "backups"), f"schema-{schema}")
        backup(settings.data_dir.absolute(), file, version("fit-coach"), clock())


def in_short(error: Exception) -> str:
    """What the driver says, in its first line: without the statement, and without what SQLAlchemy adds."""
    said = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    return f"{said.partition(chr(10))[0].rstrip('.')}."


@asynccontextmanager
async def looking_after(address: Address) -> AsyncIterator[tuple[Privacy, Past]]:
    """Who hands out and erases what a prepared database keeps of people, and who knows them by their accounts."""
    async with opened(address.app, 2, prepares=address.prepares) as pool:
        yield PostgresPrivacy(pool, forget=lambda: None), PostgresPast(pool)


async def pruning(settings: Settings, address: Address, *, dry: bool) -> dict[str, int]:
    """Take out of a prepared database what was kept long enough by the settings; how much of what."""
    async with opened(address.app, 2, prepares=address.prepares) as pool:
        return await PostgresPrunable(pool, settings.nonces_kept).prune(settings.kept_days, dry=dry)


@asynccontextmanager
async def bringing(address: Address) -> AsyncIterator[tuple[History, Records]]:
    """Who brings histories into a prepared database, and whom they are brought to."""
    async with opened(address.app, 2, prepares=address.prepares) as pool:
        known = await asyncio.to_thread(names_in, address)
        yield History(PostgresPast(pool), known, clock), PostgresRecords(pool, known)


def model_named(settings: Settings, name: str) -> Model | None:
    """The model of this name at the address of the settings."""
    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else None
    return model_for(
        base_url=settings.openai_base_url,
        api_key=key,
        name=name,
        fallback=None,
        seconds=settings.model_seconds,
        clock=monotonic,
    )


def runner(known: Names, at: datetime | None = None) -> Runner:
    """Who runs turns again, at this time where it is another than theirs."""
    return Runner(known, BuiltInEmbedder(), at)


__all__ = [
    "Address",
    "DatabaseUnusable",
    "add_exercises",
    "add_key",
    "bringing",
    "check_seal",
    "clock",
    "database",
    "keys_of",
    "looking_after",
    "model_named",
    "names",
    "names_at_hand",
    "names_in",
    "owner_connection",
    "prepared",
    "program_version",
    "pruning",
    "recordings_of",
    "revoke_key",
    "runner",
    "seal_of",
    "stats",
    "thread_of",
]
