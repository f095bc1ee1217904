"""Bring a database to the present schema and catalogue."""

from collections.abc import Callable
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, NullPool, create_engine

from db import catalogue
from db.address import ADMIN, Address
from db.rows import exercise_row
from db.statements import upsert

ROOT = Path(__file__).parents[1]
FIRST = "0001"
ONE_AT_A_TIME = 0x46697443  # the advisory lock of those who migrate


class NewerSchema(Exception):
    """The database has a schema that this program does not know; the message says what to do."""


def migrate(address: Address, before: Callable[[str], None] = lambda schema: None) -> None:
    """Run what is missing of the migrations and load the catalogue. Several processes may try at once.

    `before` is called with the schema that is about to be left, where there is one. NewerSchema.
    """
    with psycopg.connect(address.owner, autocommit=True) as alone:
        alone.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        found = revision(address)
        if found is not None and not is_known(found):
            raise NewerSchema(
                f"a newer Fit Coach made it (schema {found}; this one knows {newest()}):"
                " run that one, or restore a backup that was made before."
            )
        if found is not None and found != newest():
            before(found)
        with engine(address).connect() as connection:
            command.upgrade(config(connection), "head")
            connection.commit()
        _load_catalogue(address)


def is_current(address: Address) -> bool:
    """Whether the database is at the newest migration."""
    with engine(address).connect() as connection:
        here = MigrationContext.configure(connection).get_current_heads()
    return set(here) == set(_scripts().get_heads())


def revision(address: Address) -> str | None:
    """The migration a database is at; None where none ever ran."""
    with engine(address).connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_known(revision: str) -> bool:
    """Whether this program has a migration; a newer one may have more."""
    return revision in {each.revision for each in _scripts().walk_revisions()}


def newest() -> str:
    """The migration that this program is made for."""
    head = _scripts().get_current_head()
    assert head is not None
    return head


def roles() -> str:
    """The statements that make the roles of a server, as the first migration runs them."""
    return str(_scripts().get_revision(FIRST).module.ROLES)


def engine(address: Address) -> Engine:
    """The owner's way to the database."""
    return create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(address.owner), poolclass=NullPool)


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, with the connection to run on."""
    made = Config()
    made.set_main_option("script_location", str(ROOT / "migrations").replace("%", "%%"))
    if connection is not None:
        made.attributes["connection"] = connection
    return made


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(config())


def _load_catalogue(address: Address) -> None:
    known = catalogue.load()
    rows = [exercise_row(exercise, place) for place, exercise in enumerate(known.exercises)]
    with psycopg.connect(address.owner) as connection:
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        with connection.cursor() as cursor:
            cursor.executemany(upsert("exercises", tuple(rows[0])), rows)
