"""Data folders with somebody in them, and what is seen in them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from alembic import command
from psycopg.rows import dict_row

from db.address import Address, embedded
from db.embedded.folder import Folder
from db.embedded.replacing import wait_until_stopped
from db.migrate import config, engine, migrate

PERSON = "INSERT INTO users DEFAULT VALUES RETURNING id"
ACCOUNT = "INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (%s, 'test', 'ann')"


@contextmanager
def opened(data: Path) -> Iterator[Address]:
    """The database of a data folder; it has stopped when the block is left."""
    with embedded(data) as address:
        yield address
    wait_until_left(data)


def wait_until_left(data: Path) -> None:
    """Wait until the database of a data folder, which nobody uses any more, has stopped."""
    wait_until_stopped(Folder((data / "database").resolve()))


def made(data: Path, schema: str | None = None) -> Path:
    """A data folder with one athlete in it, of an earlier schema where one is named."""
    with opened(data) as address:
        if schema is None:
            migrate(address)
        else:
            with engine(address).connect() as connection:
                command.upgrade(config(connection), schema)
                connection.commit()
        with psycopg.connect(address.owner) as admin:
            admin.execute("SET ROLE fit_admin")
            person = admin.execute(PERSON).fetchone()
            admin.execute(ACCOUNT, person)
    return data


def rows(address: Address, statement: str) -> list[dict[str, Any]]:
    """What the tables hold, seen by one who may see everything."""
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        connection.execute("SET ROLE fit_admin")
        return connection.execute(statement.encode()).fetchall()


def names(data: Path) -> list[str]:
    """Who is in a data folder."""
    with opened(data) as address:
        return [row["provider_user_id"] for row in rows(address, "SELECT provider_user_id FROM user_accounts")]
