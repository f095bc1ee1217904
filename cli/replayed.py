"""What `fit-coach replay` does: reads turns on record, runs them, and prints what a tester wants to know."""

import asyncio
import getpass
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cli import logs
from cli.chat import PROVIDER
from cli.given import whole_or_none
from cli.serve import unusable
from graph.bootstrap import DatabaseUnusable, model_named, names, names_in, prepared, recordings_of, runner
from graph.model import Model
from language.names import Names
from replay.comparing import Verdict
from replay.forking import forked as fork_at
from replay.junit import junit
from replay.keeping import CannotKeep, Keeping
from replay.kept import ENDING, NoRecording, files, read, written
from replay.recorded import Recorded, Recordings
from replay.running import Runner, run_again
from replay.showing import forked as fork_lines
from replay.showing import listed as lines_of
from replay.showing import shown as lines_about
from replay.showing import summed_up, told
from replay.which import NoSuchTurn, calls_turns, chosen
from settings import Settings

Suites = dict[str, list[Verdict]]
FIRST_YEAR, LAST_YEAR = 2000, 2200


@dataclass(frozen=True)
class Whose:
    """Whose turns: an account's name and its provider; None for one's own."""

    name: str | None
    provider: str | None

    @property
    def account(self) -> tuple[str, str]:
        """The account."""
        return self.provider or PROVIDER, self.name or getpass.getuser()


class Refused(Exception):
    """Nothing can be done with this; the message says why."""


@dataclass(frozen=True)
class Found:
    """Turns that are meant, under the name of their suite, and the exercises that are known where they are of."""

    suites: dict[str, Recordings]
    names: Names


def listed(settings: Settings, whose: Whose) -> int:
    """List somebody's sessions; the exit code."""
    return done(lambda: show_lines(lines_of(of_account(settings, whose).suites[""])))


def shown(settings: Settings, whose: Whose, which: str) -> int:
    """Show turns; the exit code."""

    def show() -> None:
        for recordings in meant(settings, whose, which).suites.values():
            for turn in recordings.turns:
                show_lines([*lines_about(turn, recordings.zone), ""])

    return done(show)


def ran(settings: Settings, whose: Whose, which: str, clock: datetime | None, report: Path | None) -> int:
    """Run turns again; 1 when any differs."""

    def run() -> int:
        found = meant(settings, whose, which)
        return judged(asyncio.run(_run_again(found, in_utc(clock))), report)

    return done(run)


async def _run_again(found: Found, clock: datetime | None) -> Suites:
    with_names = runner(found.names, clock)
    suites: Suites = {}
    for name, recordings in found.suites.items():
        for session, verdicts in (await run_again(with_names, recordings)).items():
            suites[name or session] = [*suites.get(name or session, []), *verdicts]
    return suites


def judged(suites: Suites, report: Path | None = None) -> int:
    """Print how turns that were run again differ, and report it as JUnit; the exit code, 1 when any does."""
    for name, verdicts in suites.items():
        print(name)
        for verdict in verdicts:
            show_lines(told(verdict))
    everything = [each for verdicts in suites.values() for each in verdicts]
    print(summed_up(everything))
    if report is not None:
        report.write_text(junit(suites), encoding="utf-8")
    return int(not all(each.is_same for each in everything))


def kept(settings: Settings, whose: Whose, which: str, file: Path, about: str) -> int:
    """Keep turns as a file; the exit code."""

    def keep() -> None:
        if file.exists():
            raise Refused(f"{file} is there already.")
        found = of_account(settings, whose)
        # Who runs a kept session knows the program's own exercises and no other.
        keeping = Keeping(runner(names()), chosen(found.suites[""], which))
        text = written(asyncio.run(keeping.kept(about)))
        with whole_or_none(file):
            file.write_text(text, encoding="utf-8")
        print(f"Kept in {file}: {len(keeping.recordings.turns)} turns.")
        if keeping.left:
            print(f"Words that stay, as nothing else would be understood so: {', '.join(keeping.left)}.")

    return done(keep)


def forked(settings: Settings, whose: Whose, which: str, file: Path | None, say: str | None, model: str | None) -> int:
    """Fork a session at a turn; the exit code."""

    def fork() -> None:
        if say is None and model is None:
            raise Refused("Say what is to be different: --say TEXT or --model NAME.")
        found = _whole(settings, whose, file)
        (recordings,) = found.suites.values()
        origins = chosen(recordings, which).turns
        if len(origins) != 1 or not origins[0].can_run or origins[0].outcome is None:
            raise Refused(f"{which} is not one turn that can be run: a fork begins at one.")
        origin = origins[0]
        session = [each for each in recordings.turns if each.session_id == origin.session_id and each.outcome]
        other = None if model is None else model_named(settings, model)
        asyncio.run(_forked(runner(found.names), session, origin, say, other))

    return done(fork)


async def _forked(
    with_names: Runner, session: Sequence[Recorded], origin: Recorded, say: str | None, model: Model | None
) -> None:
    try:
        async for each in fork_at(with_names, session, origin, say, model):
            show_lines([*fork_lines(each), ""])
    finally:
        if model is not None:
            await model.close()


def _whole(settings: Settings, whose: Whose, file: Path | None) -> Found:
    """All that is on record of somebody, or in a file."""
    return of_account(settings, whose) if file is None else Found({str(file): read(file).recordings}, names())


def done(work: Callable[[], int | None]) -> int:
    """The exit code of work; what cannot be done is told in a sentence."""
    logs.set_up("warning")
    try:
        return work() or 0
    except (Refused, NoSuchTurn, NoRecording, CannotKeep) as why:
        print(why, file=sys.stderr)
        return 2
    except DatabaseUnusable as error:
        return unusable(error)


def meant(settings: Settings, whose: Whose, which: str) -> Found:
    """The turns that are meant: of somebody, or of files that were kept. Refused, NoSuchTurn, NoRecording."""
    place = Path(which)
    if not calls_turns(which) and (place.exists() or place.suffix == ENDING):
        found = files(place)
        if not found:
            raise Refused(f"No session was kept in {place}.")
        return Found({str(file): read(file).recordings for file in found}, names())
    mine = of_account(settings, whose)
    return Found({"": chosen(mine.suites[""], which)}, mine.names)


def of_account(settings: Settings, whose: Whose) -> Found:
    """All that is on record of somebody. Refused where there is nobody, or nothing."""
    with prepared(settings) as address:
        recordings = recordings_of(address, whose.account)
        known = names_in(address)
    provider, name = whose.account
    if recordings is None:
        raise Refused(f"Nobody talks here as {name} ({provider}).")
    if not recordings.turns:
        raise Refused(f"Nothing that {name} ({provider}) said is on record.")
    return Found({"": recordings}, known)


def in_utc(at: datetime | None) -> datetime | None:
    """A time that was given, in UTC unless it says another zone. Refused where nobody trained, or ever will."""
    if at is None:
        return None
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        raise Refused(f"--clock names a time between {FIRST_YEAR} and {LAST_YEAR}.")
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def show_lines(lines: Iterator[str] | list[str]) -> None:
    """Print lines."""
    for line in lines:
        print(line)
