"""The data folder kept in a file, and put back from it."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from cli.serve import unusable
from cli.workers import FORCED
from graph.bootstrap import DatabaseUnusable, clock
from graph.operating import BackupError, is_decided
from graph.operating import backup as backed_up
from graph.operating import restore as restored
from settings import Settings


def backup(settings: Settings, file: Path | None) -> int:
    """Write a backup, while a server runs or not; the exit code."""
    chosen = file or Path(f"fit-coach-{clock():%Y%m%d-%H%M%S}.backup")
    return _done(lambda: _backup(settings, chosen), lambda: _not_written(chosen))


def restore(settings: Settings, file: Path, *, replace: bool) -> int:
    """Put a backup back; the exit code."""
    return _done(lambda: _restore(settings, file, replace=replace), lambda: _not_restored(settings))


def _not_written(file: Path) -> str:
    return "Stopped." if file.exists() else f"Stopped; {file} was not written."


def _not_restored(settings: Settings) -> str:
    if is_decided(settings):
        return "Stopped; what was restored is whole, and takes its place at the next start."
    return f"Stopped; {settings.data_dir} is as it was."


def _done(what: Callable[[], None], stopped: Callable[[], str]) -> int:
    """The exit code. Whoever is told to stop clears away what was begun first, by Ctrl-C and by SIGTERM alike."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        what()
    except KeyboardInterrupt:
        print(stopped(), file=sys.stderr)
        return FORCED
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
