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
MOVING = "moving"  # in it, until all that is replaced is there: so it is in one place, however often one begins
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
    ready, moving = data / READY, data / REPLACED / MOVING
    with ExitStack() as held:
        if (data / "database").is_dir():
            present = Folder((data / "database").resolve())
            held.enter_context(locked(present.start_lock))  # nobody starts what is on its way out
            wait_until_stopped(present)
        for new in sorted(ready.iterdir()) if ready.exists() else ():
            place = data / new.name
            if place.exists():
                moving.parent.mkdir(mode=0o700, exist_ok=True)
                moving.mkdir(mode=0o700, exist_ok=True)
                place.rename(moving / new.name)
            new.rename(place)
            sync(data)
    aside = _numbered(moving) if moving.exists() else None
    if ready.exists():
        ready.rmdir()
    return aside


def wait_until_stopped(folder: Folder, seconds: float = 2 * PATIENCE) -> None:
    """Wait for a server that nobody uses any more. EmbeddedServerError where somebody does."""
    until = time.monotonic() + seconds
    while folder.data.is_dir() and (is_held(folder.supervisor_lock) or is_held(folder.server_lock)):
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


def _numbered(moving: Path) -> Path:
    """All that was replaced, under the next number: replaced/1, replaced/2 ..."""
    number = 1 + max((int(each.name) for each in moving.parent.iterdir() if each.name.isdecimal()), default=0)
    return moving.rename(moving.with_name(str(number)))
