"""Making an athlete with history: a made-up life of training, brought along as the file of another app would be."""

import asyncio
import csv
import io
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path
from zoneinfo import ZoneInfo

from cli.chat import PROVIDER
from cli.serve import unusable
from graph.bootstrap import Address, DatabaseUnusable, bringing, clock, prepared
from graph.bringing import Asked, Report
from graph.records import Profile
from graph.state import StoreUnavailable
from settings import Settings

SEEDS = Path(__file__).with_name("seeds.toml")
ZONE = ZoneInfo("UTC")
EVENING = time(18)
LENGTH = timedelta(minutes=55)
STEP_KG = 2.5  # what weights are rounded to
# As Hevy exports it.
COLUMNS = ("title", "start_time", "end_time", "exercise_title", "set_index", "set_type", "weight_kg", "reps")
WRITTEN = "%d %b %Y, %H:%M"


@dataclass(frozen=True)
class Seed:
    """A made-up life of training; see seeds.toml."""

    title: str
    level: str
    workouts: int
    days: Sequence[int]
    away: int
    splits: Mapping[str, Mapping[str, Sequence[float]]]


@dataclass(frozen=True)
class Wanted:
    """Who is to be made, of which seed, and with how many workouts; None: as many as the seed has."""

    seed: str
    user: str
    provider: str | None = None
    workouts: int | None = None


class Refused(Exception):
    """Nobody can be made of this; the message says why."""


def seeds() -> dict[str, Seed]:
    """The lives there are, by name."""
    return {name: Seed(**told) for name, told in tomllib.loads(SEEDS.read_text(encoding="utf-8")).items()}


def seed(settings: Settings, wanted: Wanted) -> int:
    """Make an athlete and say what they have on record; the exit code."""
    try:
        life = _known(wanted)
        with prepared(settings) as address:
            report = asyncio.run(_made(address, life, wanted))
    except Refused as why:
        print(why, file=sys.stderr)
        return 2
    except DatabaseUnusable as error:
        return unusable(error)
    except StoreUnavailable:
        print("The database went away.", file=sys.stderr)
        return 1
    span = f", {report.first:%d %b %Y} to {report.last:%d %b %Y}" if report.first and report.last else ""
    print(f"{wanted.user} has {report.written.workouts} workouts with {report.written.sets} sets on record{span}.")
    return 0


def _known(wanted: Wanted) -> Seed:
    known = seeds()
    if wanted.seed not in known:
        listed = "\n".join(f"  {name}: {each.title}" for name, each in known.items())
        raise Refused(f"There is no athlete called {wanted.seed}; there are:\n{listed}")
    return known[wanted.seed]


async def _made(address: Address, life: Seed, wanted: Wanted) -> Report:
    account = (wanted.provider or PROVIDER, wanted.user)
    async with bringing(address) as (history, records):
        if await history.past.athlete_id(account):
            raise Refused(f"{wanted.user} is there already; give another name with --as.")
        preferences = {"time_zone": ZONE.key, "level": life.level}
        athlete, _ = await records.register(account, Profile(preferences=preferences))
        text = exported(life, life.workouts if wanted.workouts is None else wanted.workouts, clock())
        return await history.bring(athlete.id, text, Asked(ZONE))


def exported(life: Seed, workouts: int, now: datetime) -> str:
    """The life as the CSV of another app, with so many workouts. The same life at the same time is the same text."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    starts = sorted(islice(_training_days(life, now), workouts))
    for number, start in enumerate(starts):
        title = tuple(life.splits)[number % len(life.splits)]
        share = number / max(1, workouts - 1)
        for exercise, figures in life.splits[title].items():
            for index, done in enumerate(_sets(figures, share)):
                writer.writerow((title, *_span(start), exercise, index, "normal", *done))
    return file.getvalue()


def _training_days(life: Seed, now: datetime) -> Iterator[datetime]:
    """When they trained, the last time first."""
    last = now.astimezone(UTC).date() - timedelta(days=life.away)
    for back in count():
        day = last - timedelta(days=back)
        if day.weekday() in life.days:
            yield datetime.combine(day, EVENING, UTC)


def _sets(figures: Sequence[float], share: float) -> Iterator[tuple[object, ...]]:
    """Weight and reps of each set, after this share of all workouts: a rep is lost towards the end."""
    sets, reps, first, last = figures
    weight = round((first + (last - first) * share) / STEP_KG) * STEP_KG
    for index in range(round(sets)):
        done = round(reps) - (index == round(sets) - 1)
        yield (f"{weight:g}" if weight else "", done)


def _span(start: datetime) -> tuple[str, str]:
    return start.strftime(WRITTEN), (start + LENGTH).strftime(WRITTEN)
