"""Two server processes on one database of their own, which may be restarted and whose connections may be ended."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psycopg

from db.address import OWNER, Address, address_of
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease, lease
from db.embedded.provide import provide
from db.migrate import migrate
from tests.database.programs import postmaster
from tests.talking import World
from tests.trust.processes import server_process

DATABASE = "fit_coach"
SAFE_ENOUGH = {"fsync": "off"}  # the machine goes on when the server is killed, so nothing is lost with it
KEEP_SECONDS = 1
UNBOUNDED = {"FITCOACH_ACCOUNT_PER_MINUTE": "0", "FITCOACH_CLIENT_PER_MINUTE": "0"}
UNHURRIED = {"FITCOACH_KEEP_SECONDS": str(KEEP_SECONDS), **UNBOUNDED}
# Said once the connection has ended.
TERMINATE = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s ORDER BY random() LIMIT %s"
ALLOW = "ALTER DATABASE fit_coach ALLOW_CONNECTIONS {}"


@dataclass(frozen=True)
class Deployment:
    """Where two servers listen, the headers that open them, and the database behind them."""

    held: Lease
    urls: tuple[str, ...]
    headers: dict[str, str]

    @staticmethod
    @contextmanager
    def started(folder: Path) -> "Iterator[Deployment]":
        """Two servers and their database, for as long as the block lasts."""
        held = lease(folder / "database", SAFE_ENOUGH)
        try:
            provide(held, OWNER, DATABASE)
            where = address_of(held, DATABASE)
            migrate(where)
            with server_process(folder, where, UNHURRIED) as first, server_process(folder, where, UNHURRIED) as second:
                made = Deployment(held, (first.url, second.url), first.headers)
                made.warm()
                yield made
        finally:
            held.close()

    @property
    def address(self) -> Address:
        """Where the database is."""
        return address_of(self.held, DATABASE)

    def warm(self) -> None:
        """Have each server answer once: what it reads with its first message takes its time."""
        message = {"text": "hi", "messageId": "m1"}
        for number, url in enumerate(self.urls):
            body = {"provider": "test", "providerUserId": f"warm-{number}", "message": message}
            httpx.post(f"{url}/api/message", json=body, headers=self.headers, timeout=300).raise_for_status()

    def restart(self) -> None:
        """Restart the database as `pg_ctl restart -m immediate` does: no connection is waited for, nothing is saved."""
        before = postmaster(self.held.folder)
        os.kill(before, signal.SIGQUIT)
        while not self._is_another_than(before):
            time.sleep(0.05)

    def _is_another_than(self, before: int) -> bool:
        try:
            return postmaster(self.held.folder) != before and self.held.folder.is_ready()
        except (OSError, IndexError, ValueError):
            return False

    def terminate(self) -> int:
        """End a connection of the servers', whatever it is doing, and now and then all of them; how many."""
        with self._governed() as connection:
            most = 1 if random.random() < 0.9 else None
            return len(connection.execute(TERMINATE, [DATABASE, most]).fetchall())

    @contextmanager
    def away(self) -> Iterator[None]:
        """While the block lasts, the database lets nobody in."""
        with self._governed() as connection:
            connection.execute(ALLOW.format("false"))
            connection.execute(TERMINATE, [DATABASE, None])
            try:
                yield
            finally:
                connection.execute(ALLOW.format("true"))

    @contextmanager
    def seen(self) -> Iterator[World]:
        """The rows behind the servers, all of them; there is no Coach."""
        with World.seen(self.address) as world:
            yield world

    def _governed(self) -> psycopg.Connection:
        return psycopg.connect(self.held.address(SUPERUSER, SUPERUSER), autocommit=True)
