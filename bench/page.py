"""The page that tells what was measured: docs/bench.md, made by the program alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median

from bench.budgets import Line
from bench.contenders import COACH, NAMES, OPENING, SET
from bench.results import Results, Sizes

HEAD = f"""# How fast it is

Made by `make bench`; do not edit. Everything was measured in one run, on one machine and one database (the embedded
PostgreSQL in a fresh folder), the contenders taking turns in every round; load and servers share the machine.

A turn is a set logged over HTTP: “{SET}”, in a workout that was got under way before (“{"”, “".join(OPENING)}”), each
client an athlete with a workout, or a thread, of their own. The clock runs from sending the request to having read
the answer; who is told to come again does so, and the waiting counts.

* **coach**: `fit-coach serve` as it is shipped, with signed requests as a bot sends them; limits are at work, and wide.
* **echo**: a LangGraph application of four nodes behind FastAPI, one shared saver, everything by default.
* **agent**: `create_agent` with a tool that inserts a row and a model that costs no time; the same saver, by default.
* **floor**: bare SQL: one read, one transaction that writes the set and the turn.

The baselines stand in `bench/baselines/`. All servers run on uvloop and httptools, each a process of its own.
"""


def page(results: Results, lines: Sequence[Line]) -> str:
    """The page, whole."""
    parts = [
        HEAD,
        "\n".join(f"* {name}: {what}" for name, what in results.machine.items()) + f"\n* measured: {results.at}\n",
        *_section("The budgets", _budgets(lines)),
        *_section("A set logged", _load(results)),
        "![Time of a turn, turns per second, and what grows](../bench/results/bench.png)\n",
        *_section("What a turn costs", _costs(results)),
        *_section("A session gets longer", _sizes("turn", results.turns)),
        *_section("More workouts on record", _sizes("workouts", results.workouts)),
        *_section("More is remembered", _sizes("memories", results.memories)),
        *_section("Memory and start", _rest(results)),
    ]
    return "\n".join(parts)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown."""
    written = [f"| {' | '.join(map(str, row))} |" for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(written) + "\n"


def _section(title: str, *bodies: str) -> Iterator[str]:
    yield f"## {title}\n"
    yield from bodies


def _budgets(lines: Sequence[Line]) -> str:
    rows = [
        (
            line.what,
            f"at {'least' if line.is_least else 'most'} {line.bound:g} {line.unit}".strip(),
            f"{line.measured:.2f} {line.unit}".strip(),
            "yes" if line.is_met else "**no**",
        )
        for line in lines
    ]
    return table(("", "bound", "measured", "met"), rows)


def _load(results: Results) -> str:
    rows = [
        (
            clients,
            name,
            f"{found.p50_ms:.1f} ms",
            f"{found.p95_ms:.1f} ms",
            f"{found.turns_per_second:.0f}",
            "" if name == COACH else f"{results.ratio(clients, name, COACH):.2f}",
        )
        for clients in results.load[COACH]
        for name in NAMES
        for found in [results.load[name][clients]]
    ]
    head = ("clients", "", "p50", "p95", "turns per second", "the coach's p50 to this")
    return table(head, rows) + "\nRatios are medians of the rounds, each round's p50 to each round's p50.\n"


def _costs(results: Results) -> str:
    rows = [
        (
            name,
            f"{count.statements:.1f}",
            f"{count.round_trips:.1f}",
            f"{found.server_cpu_ms:.1f} ms",
            f"{found.database_cpu_ms:.1f} ms",
            f"{found.bytes_written:,.0f}",
            f"{found.bytes_kept:,.0f}",
        )
        for name, count in results.counts.items()
        for found in [results.load[name][max(results.load[name])]]
    ]
    head = ("", "statements", "round trips", "CPU, server", "CPU, database", "bytes of log", "bytes of tables")
    return table(head, rows) + (
        "\nOf a turn. Statements and round trips were counted on the wire, the beginnings and ends of transactions "
        "among\nthem; all else at the most clients there were.\n"
    )


def _sizes(what: str, found: Mapping[str, Sizes]) -> str:
    sizes = sorted({size for of_one in found.values() for size in of_one})
    rows = [
        (name, *(f"{of_one[size].p50_ms:.1f} ms, {of_one[size].bytes_written:,.0f} bytes" for size in sizes))
        for name, of_one in found.items()
    ]
    return table(("", *(f"{what} {size:,}" for size in sizes)), rows)


def _rest(results: Results) -> str:
    memory = [
        (name, f"{held.ready_mb:.0f} MB", f"{held.first_round_mb:.0f} MB", f"{held.last_round_mb:.0f} MB")
        for name, held in results.memory.items()
    ]
    start = results.start
    each = ", ".join(f"{seconds:.1f}" for seconds in start.seconds)
    return table(("", "ready", "after the first round", "after the last"), memory) + (
        f"\n`fit-coach serve` on a warm data folder, its database with it: ready after {median(start.seconds):.1f} s\n"
        f"({each}), with {median(start.cpu_seconds):.1f} s of CPU of its own.\n"
    )
