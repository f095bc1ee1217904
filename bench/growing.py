"""What so many athletes need, reckoned from what `make bench` measured; writes the tables of docs/GROWING.md.

`python -m bench.growing` reads bench/results/bench.json. What is assumed of athletes and machines stands in `Habits`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

from sqlalchemy import PrimaryKeyConstraint, Table, UniqueConstraint

from db.tables import METADATA
from settings import Settings

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results" / "bench.json"
PAGE = ROOT / "docs" / "GROWING.md"
ATHLETES = (1_000, 100_000, 10_000_000)
DAYS_A_WEEK, SECONDS_AN_HOUR = 7, 3_600
KILO, MEGA, GIGA, TERA = 1e3, 1e6, 1e9, 1e12


@dataclass(frozen=True)
class Measured:
    """What a message costs: that of a set logged, the most frequent one. Milliseconds of CPU, and bytes."""

    server_cpu_ms: float
    database_cpu_ms: float
    bytes_written: float
    bytes_kept: float
    turn_ms: float
    process_mb: float
    model_calls: float

    @staticmethod
    def of(document: Mapping[str, Any]) -> "Measured":
        """From the results of a run, CPU and bytes with its most clients; KeyError where something is missing."""
        load = document["load"]["coach"]
        busy, alone = load[max(load, key=int)], load["1"]
        calls = document["calls"]["of_workout"]
        return Measured(
            server_cpu_ms=busy["server_cpu_ms"],
            database_cpu_ms=busy["database_cpu_ms"],
            bytes_written=busy["bytes_written"],
            bytes_kept=busy["bytes_kept"],
            turn_ms=alone["p50_ms"],
            process_mb=document["memory"]["coach"]["last_round_mb"],
            model_calls=sum(calls) / len(calls),
        )


@dataclass(frozen=True)
class Habits:
    """What is assumed: how athletes train and talk, and how much is asked of a machine. Convention, all of it."""

    workouts_a_week: float = 4
    messages_a_workout: float = 25
    busiest_hour: float = 0.15  # of a day's messages
    burst: float = 2  # times the average of that hour
    most_busy: float = 0.5  # of a core, so that one machine of two may fail
    machine_cores: int = 32
    machine_bytes: float = 4 * TERA


@dataclass(frozen=True)
class Need:
    """What so many athletes need. `connections_busy` is a bound: as if a turn held one from beginning to end."""

    athletes: int
    messages_a_day: float
    turns_a_second: float
    server_cores: float
    processes: int
    memory_bytes: float
    database_cores: float
    connections_open: int
    connections_busy: float
    log_bytes_a_second: float
    log_bytes_a_day: float
    kept_bytes: float
    databases: int
    model_calls_a_second: float


def need(athletes: int, measured: Measured, habits: Habits, settings: Settings) -> Need:
    """What they need in the busiest minutes of a day, with all that is kept for as long as the settings say."""
    messages = athletes * habits.workouts_a_week / DAYS_A_WEEK * habits.messages_a_workout
    peak = messages * habits.busiest_hour / SECONDS_AN_HOUR * habits.burst
    server_cores = peak * measured.server_cpu_ms / KILO / habits.most_busy
    database_cores = peak * measured.database_cpu_ms / KILO / habits.most_busy
    processes = max(1, ceil(server_cores))
    kept = messages * settings.keep_turns_days * measured.bytes_kept
    return Need(
        athletes=athletes,
        messages_a_day=messages,
        turns_a_second=peak,
        server_cores=server_cores,
        processes=processes,
        memory_bytes=processes * measured.process_mb * MEGA,
        database_cores=database_cores,
        connections_open=processes * settings.pool_size,
        connections_busy=peak * measured.turn_ms / KILO,
        log_bytes_a_second=peak * measured.bytes_written,
        log_bytes_a_day=messages * measured.bytes_written,
        kept_bytes=kept,
        databases=max(1, ceil(max(database_cores / habits.machine_cores, kept / habits.machine_bytes))),
        model_calls_a_second=peak * measured.model_calls,
    )


def needs(measured: Measured | None, habits: Habits, settings: Settings) -> str:
    """The table of what athletes need; where nothing was measured, only how it will come here."""
    if measured is None:
        return "Nothing was measured yet: `make bench`, then `.venv/bin/python -m bench.growing`.\n"
    each = [need(athletes, measured, habits, settings) for athletes in ATHLETES]
    rows = [
        ("messages a day", [_count(one.messages_a_day) for one in each]),
        ("turns a second, at the busiest", [_count(one.turns_a_second) for one in each]),
        ("cores for servers", [_count(one.server_cores) for one in each]),
        ("server processes", [_count(one.processes) for one in each]),
        ("their memory", [_size(one.memory_bytes) for one in each]),
        ("connections, pools full", [_count(one.connections_open) for one in each]),
        ("connections at work, at most", [_count(one.connections_busy) for one in each]),
        ("cores for the database", [_count(one.database_cores) for one in each]),
        ("write-ahead log a second", [_size(one.log_bytes_a_second) for one in each]),
        ("write-ahead log a day", [_size(one.log_bytes_a_day) for one in each]),
        (f"kept, after {settings.keep_turns_days} days", [_size(one.kept_bytes) for one in each]),
        ("databases (machines that share the athletes)", [_count(one.databases) for one in each]),
        ("model calls a second, with a model", [_count(one.model_calls_a_second) for one in each]),
    ]
    return _table(["athletes", *(f"{athletes:,}" for athletes in ATHLETES)], [(name, *cells) for name, cells in rows])


def costs(measured: Measured | None) -> str:
    """The table of what was measured of a message."""
    if measured is None:
        return ""
    rows = [
        ("CPU of the server's process", f"{measured.server_cpu_ms:.2f} ms"),
        ("CPU of the database", f"{measured.database_cpu_ms:.2f} ms"),
        ("write-ahead log", _size(measured.bytes_written)),
        ("kept in tables and indexes", _size(measured.bytes_kept)),
        ("time, with nothing else to do", f"{measured.turn_ms:.1f} ms"),
        ("model calls a message of a workout", f"{measured.model_calls:.2f}"),
        ("memory of a process", _size(measured.process_mb * MEGA)),
    ]
    return _table(["of a set logged", "measured"], rows)


def obstacles() -> Iterator[tuple[str, str, str]]:
    """What of the tables could not be spread by `user_id`: table, constraint, why."""
    tables = sorted(METADATA.tables.values(), key=lambda each: each.name)
    for table in filter(_whose, tables):
        yield from _obstacles_of(table, str(_whose(table)))
    for table in tables:
        if _whose(table) is None:
            yield from ((table.name, each, "a reference table refers to none that is spread") for each in _out(table))


def _obstacles_of(table: Table, whose: str) -> Iterator[tuple[str, str, str]]:
    for columns in _unique(table):
        if whose not in columns:
            yield table.name, f"unique ({', '.join(columns)})", f"would have to hold `{whose}`"
    for each in _out(table, but=whose):
        yield table.name, each, f"would have to hold `{whose}`, or be given up"


def _out(table: Table, but: str = "") -> Iterator[str]:
    """References to somebody's tables that do not say by this column whose row it is."""
    for reference in sorted(table.foreign_key_constraints, key=lambda each: sorted(each.column_keys)):
        if _whose(reference.referred_table) is not None and but not in reference.column_keys:
            yield f"({', '.join(reference.column_keys)}) → {reference.referred_table.name}"


def _whose(table: Table) -> str | None:
    """The column that says whose a row is."""
    return "id" if table.name == "users" else "user_id" if "user_id" in table.columns else None


def _unique(table: Table) -> Iterator[Sequence[str]]:
    for constraint in sorted(table.constraints, key=lambda each: str(each.name)):
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint):
            yield [column.name for column in constraint.columns]
    for index in sorted(table.indexes, key=lambda each: str(each.name)):
        if index.unique:
            yield [column.name for column in index.columns]


def spread() -> str:
    """The tables by how they would lie on several databases, and what of them stands in the way."""
    names = sorted(METADATA.tables)
    mine = [name for name in names if _whose(METADATA.tables[name])]
    others = [name for name in names if name not in mine]
    listed = f"Somebody's ({len(mine)}): {_quoted(mine)}.\n\nNobody's ({len(others)}): {_quoted(others)}.\n\n"
    return listed + _table(["table", "constraint", "in the way"], obstacles())


def page(text: str, document: Mapping[str, Any] | None, habits: Habits, settings: Settings) -> str:
    """The page with its tables made anew; ValueError where one has no place in it."""
    measured = None if document is None else Measured.of(document)
    blocks = {"costs": costs(measured), "needs": needs(measured, habits, settings), "spread": spread()}
    for name, block in blocks.items():
        parts = re.split(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", text, flags=re.DOTALL)
        if len(parts) != 2:
            raise ValueError(f"the page has not one place for {name}")
        text = block.join(parts)
    return text


def results() -> Mapping[str, Any] | None:
    """What was measured last; None where nothing was."""
    if not RESULTS.exists():
        return None
    document: Mapping[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return document


def defaults() -> Settings:
    """The settings as they are when nothing is set."""
    return Settings.model_construct()


def _count(number: float) -> str:
    return f"{number:,.0f}" if number >= 10 else f"{number:.2g}"


def _size(size: float) -> str:
    unit, name = next((each for each in ((TERA, "TB"), (GIGA, "GB"), (MEGA, "MB")) if size >= each[0]), (KILO, "kB"))
    return f"{size / unit:.3g} {name}" if size / unit < 1000 else f"{size / unit:,.0f} {name}"


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, ["---"] * len(head), *rows))


def write() -> None:
    """Make the tables of the page anew, from what was measured last."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), results(), Habits(), defaults()), encoding="utf-8")


if __name__ == "__main__":
    write()
