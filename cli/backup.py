"""The data folder kept in a file, and put back from it."""

import sys
from collections.abc import Callable
from pathlib import Path

from cli.serve import unusable
from graph.bootstrap import DatabaseUnusable, clock
from graph.operating import BackupError
from graph.operating import backup as backed_up
from graph.operating import restore as restored
from settings import Settings


def backup(settings: Settings, file: Path | None) -> int:
    """Write a backup, while a server runs or not; the exit code."""
    return _done(lambda: _backup(settings, file or Path(f"fit-coach-{clock():%Y%m%d-%H%M%S}.backup")))


def restore(settings: Settings, file: Path, *, replace: bool) -> int:
    """Put a backup back; the exit code."""
    return _done(lambda: _restore(settings, file, replace=replace))


def _done(what: Callable[[], None]) -> int:
    try:
        what()
    except BackupError as why:
        print(why, file=sys.stderr)
        return 1
    except DatabaseUnusable as error:
        return unusable(error)
    return 0


def _backup(settings: Settings, file: Path) -> None:
    made = backed_up(settings, file)
    print(f"Written to {file}: all of {settings.data_dir} of {made.made_at:%d %b %Y, %H:%M} UTC.")
    print("Whoever reads it reads what athletes said, and may act for clients: keep it safe.", file=sys.stderr)


def _restore(settings: Settings, file: Path, *, replace: bool) -> None:
    made = restored(settings, file, replace=replace)
    print(f"Restored as of {made.manifest.made_at:%d %b %Y, %H:%M} UTC; athletes: {made.athletes}.")
    if made.replaced is not None:
        print(f"What was there before is in {made.replaced}; remove it once it is not needed.")
    print(
        "People erased and keys revoked since then are back: erase and revoke them again.",
        file=sys.stderr,
    )
