"""What people have added to the catalogue, read for whose it is."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

from db.address import Address
from db.pool import SET_ATHLETE, Connection
from db.rows import own_from_row
from training.own import OwnExercise, in_order

# Removed ones are among it: a history still speaks of them.
OWN = """(
    SELECT jsonb_agg(to_jsonb(exercise) - 'embedding')
    FROM exercises exercise WHERE exercise.created_by = %(me)s AND NOT exercise.is_global
)"""
READ = f"SELECT {OWN} AS own"  # made of constants alone


async def own_of(connection: Connection, me: UUID) -> tuple[OwnExercise, ...]:
    """The exercises of the person whose connection this is."""
    row = await (await connection.execute(READ.encode(), {"me": me})).fetchone()
    return own_from(row)


def own_of_account(address: Address, account: tuple[str, str]) -> tuple[OwnExercise, ...]:
    """The exercises of whose account this is; none of nobody's."""
    with psycopg.connect(address.app, row_factory=dict_row) as connection:
        row = connection.execute("SELECT identify(%s, %s, '')->>'user_id' AS id", account).fetchone()
        if row is None or row["id"] is None:
            return ()
        connection.execute(SET_ATHLETE, [row["id"]])
        return own_from(connection.execute(READ.encode(), {"me": row["id"]}).fetchone())


def own_from(row: Mapping[str, Any] | None) -> tuple[OwnExercise, ...]:
    """The exercises in a row's `own`."""
    return in_order(map(own_from_row, (row and row["own"]) or ()))
