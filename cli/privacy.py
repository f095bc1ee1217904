"""All that is kept of a person: written to a file, and erased."""

import asyncio
import getpass
import os
import shutil
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from cli.chat import HISTORY, PROVIDER
from cli.given import whole_or_none
from cli.serve import unusable
from graph.bootstrap import Address, DatabaseUnusable, clock, looking_after, prepared
from graph.privacy import Privacy
from graph.state import StoreUnavailable
from settings import Settings

Work = Callable[[Privacy, UUID], Coroutine[Any, Any, str]]


def export(settings: Settings, name: str | None, file: Path | None) -> int:
    """Write all that is kept of a person to a file, or print it; the exit code."""
    if file is not None and file.exists():
        print(f"{file} is there already.", file=sys.stderr)
        return 1

    async def exported(privacy: Privacy, athlete_id: UUID) -> str:
        document = await privacy.export(athlete_id, clock())
        if document is None:
            raise StoreUnavailable
        with document:
            return _written(document, file)

    return _done(settings, name, exported)


def erase(settings: Settings, name: str | None) -> int:
    """Erase a person, and what was typed in this terminal; the exit code."""

    async def erased(privacy: Privacy, athlete_id: UUID) -> str:
        rows = await privacy.erase(athlete_id)
        (settings.data_dir / HISTORY).unlink(missing_ok=True)
        return f"Erased: {rows} rows."

    return _done(settings, name, erased)


def _done(settings: Settings, name: str | None, work: Work) -> int:
    who = name or getpass.getuser()
    try:
        with prepared(settings) as address:
            said = asyncio.run(_with_whom(address, who, work))
    except DatabaseUnusable as error:
        return unusable(error)
    except StoreUnavailable:
        print("The database went away; try again.", file=sys.stderr)
        return 1
    if said is None:
        print(f"Nobody talks here as {who}.", file=sys.stderr)
        return 2
    if said:
        print(said)
    return 0


async def _with_whom(address: Address, who: str, work: Work) -> str | None:
    async with looking_after(address) as (privacy, past):
        athlete_id = await past.athlete_id((PROVIDER, who))
        return None if athlete_id is None else await work(privacy, athlete_id)


def _written(document: IO[bytes], file: Path | None) -> str:
    """Copy it where it is wanted: never over a file that is there, and for nobody else to read."""
    if file is None:
        shutil.copyfileobj(document, sys.stdout.buffer)
        return ""
    with whole_or_none(file), open(file, "xb", opener=_private) as written:
        shutil.copyfileobj(document, written)
    return f"Written to {file}."


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
