"""Bring a database to the present schema and catalogue."""

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
ONE_AT_A_TIME = 0x46697443  # the advisory lock of those who migrate


def migrate(address: Address) -> None:
    """Run what is missing of the migrations and load the catalogue. Several processes may try at once."""
    with psycopg.connect(address.owner, autocommit=True) as alone:
        alone.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        with engine(address).connect() as connection:
            command.upgrade(config(connection), "head")
            connection.commit()
        _load_catalogue(address)


def is_current(address: Address) -> bool:
    """Whether the database is at the newest migration."""
    with engine(address).connect() as connection:
        here = MigrationContext.configure(connection).get_current_heads()
    return set(here) == set(ScriptDirectory.from_config(config()).get_heads())


def engine(address: Address) -> Engine:
    """The owner's way to the database."""
    return create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(address.owner), poolclass=NullPool)


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, with the connection to run on."""
    made = Config(ROOT / "alembic.ini")
    if connection is not None:
        made.attributes["connection"] = connection
    return made


def _load_catalogue(address: Address) -> None:
    known = catalogue.load()
    rows = [exercise_row(exercise, place) for place, exercise in enumerate(known.exercises)]
    with psycopg.connect(address.owner) as connection:
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        with connection.cursor() as cursor:
            cursor.executemany(upsert("exercises", tuple(rows[0])), rows)
