"""The right to use the embedded server."""

import fcntl
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.embedded.folder import PATIENCE, PAUSE, EmbeddedServerError, Folder, is_held, locked, open_lock
from graph.folder import made_private

ROOT = Path(__file__).parents[2]
PAUSE_OF_WATCH = 1.0  # seconds between two looks after the supervisor


@dataclass(frozen=True)
class Lease:
    """The right to use the server until it is closed, or the process ends."""

    folder: Folder
    descriptor: int
    options: Mapping[str, str]
    closing: threading.Event = field(default_factory=threading.Event)

    def address(self, user: str, database: str) -> str:
        """Where a role of the server connects to a database."""
        return f"host={self.folder.socket} user={user} dbname={database}"

    def watch(self) -> None:
        """Start a supervisor whenever there is none, until the lease is closed."""
        pause = PAUSE_OF_WATCH
        while not self.closing.wait(pause):
            # A supervisor that gives up at once, over a full disk perhaps, is tried ever more seldom.
            pause = min(2 * pause, PATIENCE) if self._supervised_again() else PAUSE_OF_WATCH

    def close(self) -> None:
        """Give the lease back; the server stops after the last one, and needs a supervisor for that."""
        self.closing.set()
        self._supervised_again()
        os.close(self.descriptor)

    def _supervised_again(self) -> bool:
        """Whether the supervisor was missing; then another one has been started, if the folder allows."""
        try:
            missing = not is_held(self.folder.supervisor_lock)
            if missing:
                _launch(self.folder, self.options)
        except (OSError, subprocess.SubprocessError):
            return True
        return missing


def lease(data: Path, options: Mapping[str, str] | None = None) -> Lease:
    """Use the server of this data folder, starting it if nobody does. EmbeddedServerError when it cannot run.

    `options` are settings of the server, such as fsync; they take effect only if this call starts it.
    """
    made_private(data)
    folder = Folder(data.resolve())
    folder.check_owner()
    with locked(folder.start_lock):
        descriptor = open_lock(folder.lease_lock)
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        try:
            if not folder.is_ready() or not is_held(folder.supervisor_lock):
                _launch(folder, options or {})
                _wait_until_ready(folder)
        except BaseException:
            os.close(descriptor)
            raise
    held = Lease(folder, descriptor, options or {})
    threading.Thread(target=held.watch, name="lease", daemon=True).start()
    return held


def _launch(folder: Folder, options: Mapping[str, str]) -> None:
    """Start a supervisor. Where there is one already, it waits for the end of that one."""
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


def _wait_until_ready(folder: Folder) -> None:
    begun = time.monotonic()
    while not folder.is_ready():
        waited = time.monotonic() - begun
        gave_up = waited > PATIENCE / 10 and not is_held(folder.supervisor_lock)
        if gave_up or waited > PATIENCE:
            raise EmbeddedServerError(
                f"The embedded PostgreSQL did not start; {folder.log} says why, at its end.\n{folder.end_of_log()}"
            )
        time.sleep(PAUSE)
