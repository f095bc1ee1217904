"""What an embedded server needs before migrations can run: the owner's role, their database, the vector extension."""

import psycopg
from psycopg import sql

from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease

ONE_AT_A_TIME = 0x466974  # the advisory lock of those who provide


def provide(held: Lease, owner: str, database: str) -> None:
    """Make what is missing of these; several processes may try at once."""
    with psycopg.connect(held.address(SUPERUSER, SUPERUSER), autocommit=True) as server:
        server.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        if not server.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [owner]).fetchone():
            server.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEROLE").format(sql.Identifier(owner)))
        if not server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone():
            made = sql.SQL("CREATE DATABASE {} OWNER {}")
            server.execute(made.format(sql.Identifier(database), sql.Identifier(owner)))
        with psycopg.connect(held.address(SUPERUSER, database), autocommit=True) as inside:
            inside.execute("CREATE EXTENSION IF NOT EXISTS vector")
