"""Bringing along what another app has on record."""

import asyncio
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rich.console import Console
from rich.progress import Progress

from cli.chat import PROVIDER
from cli.serve import unusable
from graph.bootstrap import Address, DatabaseUnusable, bringing, clock, prepared
from graph.bringing import Asked, Report
from graph.records import Profile
from graph.state import StoreUnavailable
from language.exports import ExportError, read
from language.exports.placing import explained, said_of
from settings import Settings
from training.athlete import WeightUnit

MOST_BYTES = 20 * 1024 * 1024  # a set a line, that is far more than a life's training
MOST_LISTED = 20
LOCALTIME = Path("/etc/localtime")


@dataclass(frozen=True)
class Wanted:
    """What is to be brought along, and to whom; None where nothing was said."""

    file: Path
    provider: str | None
    user: str | None
    time_zone: str | None
    unit: WeightUnit | None
    dry: bool


class Refused(Exception):
    """Nothing can be done with this; the message says why."""


def import_history(settings: Settings, wanted: Wanted) -> int:
    """Bring a file along and say what became of it; the exit code."""
    try:
        text = _text(wanted.file)
        # A file that cannot be read starts no database and makes nobody.
        read(text, _zone(wanted.time_zone or "UTC"), clock(), wanted.unit)
        with prepared(settings) as address:
            report, zone = asyncio.run(_brought(address, wanted, text))
    except Refused as why:
        print(why, file=sys.stderr)
        return 2
    except ExportError as error:
        print(f"{wanted.file} cannot be read: {said_of(error)}", file=sys.stderr)
        return 2
    except DatabaseUnusable as error:
        return unusable(error)
    except StoreUnavailable:
        print("The database went away. What was written stays; run the same again.", file=sys.stderr)
        return 1
    _show(report, zone)
    return 0


def _text(file: Path) -> str:
    if file.is_dir():
        raise Refused(f"{file} is a folder, not a file.")
    with file.open("rb") as opened:
        data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(f"{file} is larger than {MOST_BYTES // 1024**2} MB; no app's history is.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(f"{file} is not a text in UTF-8, as the CSV files of these apps are.") from None


async def _brought(address: Address, wanted: Wanted, text: str) -> tuple[Report, ZoneInfo]:
    account = (wanted.provider or PROVIDER, wanted.user or getpass.getuser())
    async with bringing(address) as (history, records):
        known = await history.past.athlete_id(account)
        athlete = await records.athlete(known) if known else None
        zone = _zone(wanted.time_zone or (athlete and athlete.time_zone) or _of_this_machine())
        asked = Asked(zone, wanted.unit, wanted.dry)
        if known is None and not wanted.dry:
            made, _ = await records.register(account, Profile(preferences={"time_zone": zone.key}))
            known = made.id
        with Progress(console=Console(stderr=True), transient=True) as shown:
            task = shown.add_task("Workouts", total=None)
            return await history.bring(
                known or uuid4(), text, asked, lambda done, of: shown.update(task, completed=done, total=of)
            ), zone


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused(f"There is no time zone {name}; one is Europe/Berlin.") from None


def _of_this_machine() -> str:
    """The machine's own zone, UTC where it does not say."""
    name = os.environ.get("TZ", "").lstrip(":") or str(LOCALTIME.resolve()).partition("zoneinfo/")[2]
    try:
        return ZoneInfo(name).key if name else "UTC"
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"


def _show(report: Report, zone: ZoneInfo) -> None:
    done, there = ("Would write", "would be") if report.dry else ("Wrote", "is")
    new = report.written
    span = f", {report.first:%d %b %Y} to {report.last:%d %b %Y}" if report.first and report.last else ""
    print(f"Read as {report.app.capitalize()}, times of {zone.key}{span}.")
    print(f"{done} {_counted(new.sets, 'set')} in {_counted(new.workouts, 'workout')}.")
    print(f"On record already: {_counted(report.sets - new.sets, 'set')}.")
    if report.repeated:
        print(f"Lines that repeat another exactly, taken once: {len(report.repeated)}.")
    if new.doubtful:
        print(f"Beside another workout of the same time, with other sets, and {there} written too:")
        _list([f"{each.first.astimezone(zone):%d %b %Y, %H:%M}" for each in new.doubtful])
    if report.unresolved:
        print("Exercises nobody here knows by these names, left out:")
        _list([f"{name}: {_counted(sets, 'set')}" for name, sets in report.unresolved])
    if report.unread:
        print(f"Lines not taken: {len(report.unread)}.")
        _list([f"line {each.line}: {explained(each)}" for each in report.unread])


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _list(lines: list[str]) -> None:
    for line in lines[:MOST_LISTED]:
        print(f"  {''.join(sign if sign.isprintable() else ' ' for sign in line)[:200]}")
    if len(lines) > MOST_LISTED:
        print(f"  … and {len(lines) - MOST_LISTED} more")
