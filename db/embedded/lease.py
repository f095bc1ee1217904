"""The right to use the embedded server."""

import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from db.embedded.folder import PATIENCE, PAUSE, EmbeddedServerError, Folder, is_held, locked, open_lock

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Lease:
    """The right to use the server until it is closed, or the process ends."""

    folder: Folder
    descriptor: int

    def address(self, user: str, database: str) -> str:
        """Where a role of the server connects to a database."""
        return f"host={self.folder.socket} user={user} dbname={database}"

    def close(self) -> None:
        """Give the lease back; the server stops after the last one."""
        os.close(self.descriptor)


def lease(data: Path, options: Mapping[str, str] | None = None) -> Lease:
    """Use the server of this data folder, starting it if nobody does. EmbeddedServerError when it cannot run.

    `options` are settings of the server, such as fsync; they take effect only if this call starts it.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = Folder(data.resolve())
    with locked(folder.start_lock):
        descriptor = open_lock(folder.lease_lock)
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        try:
            if not folder.is_ready() or not is_held(folder.supervisor_lock):
                _start(folder, options or {})
        except BaseException:
            os.close(descriptor)
            raise
    return Lease(folder, descriptor)


def _start(folder: Folder, options: Mapping[str, str]) -> None:
    settings = [f"{name}={value}" for name, value in options.items()]
    with folder.log.open("ab") as log:
        subprocess.run(
            [sys.executable, "-m", "db.embedded.supervisor", str(folder.data), *settings],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=ROOT,
            check=True,
        )
    begun = time.monotonic()
    while not folder.is_ready():
        waited = time.monotonic() - begun
        gave_up = waited > PATIENCE / 10 and not is_held(folder.supervisor_lock)
        if gave_up or waited > PATIENCE:
            raise EmbeddedServerError(
                f"The embedded PostgreSQL did not start. {folder.log} ends with:\n{folder.end_of_log()}"
            )
        time.sleep(PAUSE)
