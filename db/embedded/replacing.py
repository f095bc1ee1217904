"""Putting another database into a data folder: all of it or nothing, whenever the process that does it is killed.

What is to come lies ready in `restoring`, whole from the moment it has that name. Whoever uses the data folder next
moves it to its place first, and what was there before to `replaced`.
"""

import os
import time
from contextlib import ExitStack
from pathlib import Path

from db.embedded.folder import PATIENCE, PAUSE, EmbeddedServerError, Folder, is_held, locked

READY = "restoring"
DRAFT = "restoring.draft"
REPLACED = "replaced"
LOCK = "restore.lock"


def settle(data: Path) -> Path | None:
    """Move what is ready to its place; where it was moved to that had the place before, None where nothing had.

    EmbeddedServerError while the database that is to go is in use.
    """
    if not (data / READY).exists():
        return None
    with locked(data / LOCK):
        return move_in(data)


def move_in(data: Path) -> Path | None:
    """As settle does, for who holds the lock."""
    aside: Path | None = None
    with ExitStack() as held:
        if (data / "database").is_dir():
            present = Folder((data / "database").resolve())
            held.enter_context(locked(present.start_lock))  # nobody starts what is on its way out
            wait_until_stopped(present)
        for new in sorted((data / READY).iterdir()) if (data / READY).exists() else ():
            place = data / new.name
            if place.exists():
                aside = aside or _made_aside(data)
                place.rename(aside / new.name)
            new.rename(place)
            sync(data)
    if (data / READY).exists():
        (data / READY).rmdir()
    return aside


def wait_until_stopped(folder: Folder, seconds: float = 2 * PATIENCE) -> None:
    """Wait for a server that nobody uses any more. EmbeddedServerError where somebody does."""
    until = time.monotonic() + seconds
    while is_held(folder.supervisor_lock) or is_held(folder.server_lock):
        if time.monotonic() > until:
            raise EmbeddedServerError(f"The database in {folder.data} is in use: stop what uses it first.")
        time.sleep(PAUSE)


def sync(folder: Path) -> None:
    """Have what was renamed in a folder outlast a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _made_aside(data: Path) -> Path:
    """A new folder for what is replaced: replaced/1, replaced/2 ..."""
    (data / REPLACED).mkdir(mode=0o700, exist_ok=True)
    number = 1 + max((int(each.name) for each in (data / REPLACED).iterdir() if each.name.isdecimal()), default=0)
    made = data / REPLACED / str(number)
    made.mkdir(mode=0o700)
    return made
