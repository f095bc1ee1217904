"""Two server processes on one database of their own, which may be restarted and whose connections may be ended."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import httpx
import psycopg
from psycopg.rows import dict_row

from db.address import APP, OWNER, Address, address_of
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease, lease
from db.embedded.provide import provide
from db.migrate import migrate
from tests.database.programs import postmaster
from tests.talking import World

ROOT = Path(__file__).parents[2]
DATABASE = "fit_coach"
SAFE_ENOUGH = {"fsync": "off"}  # the machine goes on when the server is killed, so nothing is lost with it
SERVING = re.compile(r"^Serving (\S+); the token is in (.+)$", re.MULTILINE)
# Said once the connection has ended.
TERMINATE = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s ORDER BY random() LIMIT %s"
ALLOW = "ALTER DATABASE fit_coach ALLOW_CONNECTIONS {}"


@dataclass(frozen=True)
class Deployment:
    """Where two servers listen, the token that opens them, and the database behind them."""

    held: Lease
    urls: tuple[str, ...]
    token: str

    @staticmethod
    @contextmanager
    def started(folder: Path) -> "Iterator[Deployment]":
        """Two servers and their database, for as long as the block lasts."""
        held = lease(folder / "database", SAFE_ENOUGH)
        try:
            provide(held, OWNER, DATABASE)
            migrate(address_of(held, DATABASE))
            with ExitStack() as running:
                logs = [folder / "first.log", folder / "second.log"]
                servers = [running.enter_context(_server(held, folder, log)) for log in logs]
                told = [_told(server, log) for server, log in zip(servers, logs, strict=True)]
                made = Deployment(held, tuple(url for url, _ in told), Path(told[0][1]).read_text().strip())
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
            headers = {"Authorization": f"Bearer {self.token}"}
            httpx.post(f"{url}/api/message", json=body, headers=headers, timeout=300).raise_for_status()

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
        with psycopg.connect(self.address.owner, row_factory=dict_row, autocommit=True) as connection:
            connection.execute("SET ROLE fit_admin")
            yield World(cast(Any, None), connection)

    def _governed(self) -> psycopg.Connection:
        return psycopg.connect(self.held.address(SUPERUSER, SUPERUSER), autocommit=True)


@contextmanager
def _server(held: Lease, folder: Path, log: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """A server process, started as its users start it."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    given = {
        "DATABASE_URL": held.address(APP, DATABASE),
        "FITCOACH_OWNER_DATABASE_URL": held.address(OWNER, DATABASE),
        "FITCOACH_DATA_DIR": str(folder),
        "FITCOACH_PORT": "0",
        "FITCOACH_KEEP_SECONDS": "1",
        "FITCOACH_ACCOUNT_PER_MINUTE": "0",
        "FITCOACH_CLIENT_PER_MINUTE": "0",
    }
    command = [sys.executable, "-m", "cli", "serve"]
    with log.open("w") as told, subprocess.Popen(command, cwd=ROOT, env=bare | given, stderr=told) as server:
        try:
            yield server
        finally:
            server.terminate()
            server.wait()


def _told(server: "subprocess.Popen[bytes]", log: Path) -> tuple[str, str]:
    """The address and the file of the token that a server tells of."""
    while (found := SERVING.search(log.read_text())) is None:
        assert server.poll() is None, log.read_text()
        time.sleep(0.05)
    return found[1], found[2]
