"""The database all contenders stand on: the embedded PostgreSQL in a fresh folder, and what it has written and kept."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import psutil
import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from psycopg.rows import TupleRow

from db.address import DATABASE, Address
from db.embedded.folder import SUPERUSER, Folder
from graph.bootstrap import prepared
from settings import Settings

PAUSE = 0.03  # in which somebody who has something to write does so
QUIET_SECONDS = 3.0  # to wait for that
WRITTEN = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"
KEPT = """
SELECT coalesce(sum(pg_total_relation_size(relation.oid)), 0)::bigint
FROM pg_class relation JOIN pg_namespace space ON space.oid = relation.relnamespace
WHERE space.nspname = ANY(%s) AND relation.relkind = 'r'
"""


@dataclass(frozen=True)
class Database:
    """The database of a run, seen by who may see everything."""

    data_dir: Path
    address: Address
    connection: psycopg.Connection[TupleRow]

    def schema(self, name: str) -> str:
        """Where somebody connects who has a schema of their own, made if it is not there, and nothing else."""
        known = self.connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name]).fetchone()
        if known is None:
            for statement in (
                "CREATE ROLE {0} LOGIN",
                "CREATE SCHEMA {0} AUTHORIZATION {0}",
                "ALTER ROLE {0} SET search_path = {0}",
            ):
                self.connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
        return make_conninfo(self.address.owner, user=name)

    def written(self) -> int:
        """How many bytes of write-ahead log there were so far."""
        return self._number(WRITTEN)

    async def quiet(self) -> int:
        """The same, once nobody writes any more: a server may have things left to do that no answer waits for."""
        before, now = -1, self.written()
        begun = monotonic()
        while now != before and monotonic() - begun < QUIET_SECONDS:
            await asyncio.sleep(PAUSE)
            before, now = now, self.written()
        return now

    def kept(self, schemas: Sequence[str]) -> int:
        """How many bytes the tables of these schemas take, with their indexes and what lies beside them."""
        return self._number(KEPT, list(schemas))

    def cpu_seconds(self) -> float:
        """What the database has used of the processors so far, in all its processes."""
        main = psutil.Process(int((self._folder.cluster / "postmaster.pid").read_text().split()[0]))
        times = main.cpu_times()
        ended = times.children_user + times.children_system
        return float(ended + sum(cpu_seconds(each) for each in (main, *main.children())))

    def version(self) -> str:
        """Which PostgreSQL it is."""
        row = self.connection.execute("SHOW server_version").fetchone()
        return str(row[0]) if row else ""

    def write_out(self) -> None:
        """Write out what is due, as it does by itself in a while: a page that changes for the first time after that is
        logged whole, which says nothing of who changed it. So this comes before what is prepared, not before what is
        measured.
        """
        self.connection.execute("CHECKPOINT")

    def settle(self) -> None:
        """Count anew what lies where, as it does by itself in a while."""
        self.connection.execute("VACUUM ANALYZE")

    @property
    def _folder(self) -> Folder:
        return Folder((self.data_dir / "database").resolve())

    def _number(self, statement: str, *arguments: object) -> int:
        row = self.connection.execute(statement.encode(), arguments).fetchone()
        assert row is not None
        return int(row[0])


def cpu_seconds(process: psutil.Process) -> float:
    """What a process has used of the processors so far; one that has ended, nothing any more."""
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


@contextmanager
def opened(data_dir: Path) -> Iterator[Database]:
    """The embedded database of a folder, with the program's schema and catalogue, as the program itself starts it."""
    with prepared(Settings(database_url=None, data_dir=data_dir)) as address:
        socket = Folder((data_dir / "database").resolve()).socket
        with psycopg.connect(f"host={socket} user={SUPERUSER} dbname={DATABASE}", autocommit=True) as connection:
            yield Database(data_dir, address, connection)
