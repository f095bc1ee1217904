"""A whole run: everything measured once, the contenders taking turns in every round."""

import asyncio
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from uuid import uuid4

import psutil

from bench import growth, load
from bench.contenders import COACH, ECHO, OPENING, SET, Bot, Contender, all_of, bot
from bench.counting import counted
from bench.database import Database, opened
from bench.results import Calls, Count, Load, Memory, Results, Sizes, Start, sizes
from bench.share import shared
from bench.starting import started
from graph.bootstrap import clock

LIBRARIES = ("fit-coach", "langgraph", "langgraph-checkpoint-postgres", "langchain", "fastapi", "uvicorn", "psycopg")


@dataclass(frozen=True)
class Plan:
    """How much is measured. `sets`: those each client logs, by how many clients there are at once."""

    rounds: int
    sets: Mapping[int, int]
    counted_sets: int
    turns: Sequence[int]
    workouts: Sequence[int]
    memories: Sequence[int]
    athletes: int  # of each size of what grows
    samples: int  # of each of these
    starts: int


FULL = Plan(
    rounds=5,
    sets={1: 15, 16: 12, 64: 6},
    counted_sets=12,
    turns=(10, 100, 1_000),
    workouts=(0, 100, 1_000),
    memories=(10, 1_000, 5_000),
    athletes=3,
    samples=12,
    starts=5,
)
QUICK = Plan(
    rounds=1,
    sets={1: 10, 16: 2, 64: 1},
    counted_sets=4,
    turns=(10, 40),
    workouts=(0, 50),
    memories=(10, 1_000),
    athletes=1,
    samples=5,
    starts=1,
)


def measure(folder: Path, plan: Plan) -> Results:
    """Measure everything in a folder that is empty, and say on the way what is being measured."""
    with opened(folder / "data") as database:
        client = bot(database)
        with all_of(database, client) as four:
            ours, echo = four[:2]
            _tell("load")
            loads, memory = _loads(four, database, plan)
            _tell("growth")
            turns = _turns(ours, echo, database, plan)
            workouts, memories = _history(ours, database, plan)
        _tell("statements")
        counts = _counts(database, client, plan.counted_sets)
        _tell("models")
        share = shared(database, client)
        machine = _machine(database)
    _tell("starts")
    starts = started(folder / "start", plan.starts)
    return Results(
        at=clock().isoformat(timespec="seconds"),
        machine=machine,
        plan=asdict(plan),
        load=loads,
        counts=counts,
        turns=turns,
        workouts=workouts,
        memories=memories,
        memory=memory,
        start=Start(tuple(seconds for seconds, _ in starts), tuple(cpu for _, cpu in starts)),
        calls=Calls(share.of_workout, share.without, share.writing, share.reading),
    )


def _loads(
    four: Sequence[Contender], database: Database, plan: Plan
) -> tuple[dict[str, dict[int, Load]], dict[str, Memory]]:
    ready = [each.server.memory_bytes() for each in four]
    _round(four, database, dict.fromkeys(plan.sets, 1))  # nothing is cold after that
    first = [each.server.memory_bytes() for each in four]
    rounds = [_round([*four[place % 4 :], *four[: place % 4]], database, plan.sets) for place in range(plan.rounds)]
    last = [each.server.memory_bytes() for each in four]
    athletes = plan.rounds * sum(plan.sets)
    loads = {
        each.name: {clients: Load.of([done[each.name, clients] for done in rounds]) for clients in plan.sets}
        for each in four
    }
    held = zip(four, ready, first, last, strict=True)
    return loads, {each.name: Memory.of(*of_each, athletes=athletes) for each, *of_each in held}


def _round(four: Sequence[Contender], database: Database, sets: Mapping[int, int]) -> dict[tuple[str, int], load.Run]:
    """Every contender at every number of clients, one after another."""
    return {
        (each.name, clients): asyncio.run(load.measured(each, database, clients, count))
        for clients, count in sets.items()
        for each in four
    }


def _counts(database: Database, client: Bot, sets: int) -> dict[str, Count]:
    found = {}
    with counted(database) as (folder, counter), all_of(database, client, folder) as four:
        for each in four:
            athlete = [f"athlete-{uuid4().hex}"]
            asyncio.run(load.talked(each, athlete, [*OPENING, SET]))
            asyncio.run(database.quiet())
            before = counter.statements, counter.round_trips
            asyncio.run(load.talked(each, athlete, [SET] * sets))
            asyncio.run(database.quiet())
            after = counter.statements, counter.round_trips
            found[each.name] = Count((after[0] - before[0]) / sets, (after[1] - before[1]) / sets)
    return found


def _turns(ours: Contender, echo: Contender, database: Database, plan: Plan) -> dict[str, Sizes]:
    """The coach's sessions, and those of the echo beside them: one, whose turns take longer and longer."""
    wanted = database, plan.turns, plan.samples
    long = asyncio.run(growth.turns_of_a_session(ours, *wanted, plan.athletes))
    beside = asyncio.run(growth.turns_of_a_session(echo, *wanted, 1))
    return {COACH: sizes(long), ECHO: sizes(beside)}


def _history(ours: Contender, database: Database, plan: Plan) -> tuple[dict[str, Sizes], dict[str, Sizes]]:
    """Workouts on record, and memories."""
    wanted = plan.samples, plan.athletes
    logging, asking = asyncio.run(growth.workouts_of_an_athlete(ours, database, plan.workouts, *wanted))
    remembering, searching = asyncio.run(growth.memories_of_an_athlete(ours, database, plan.memories, *wanted))
    return (
        {"logging": sizes(logging), "asking": sizes(asking)},
        {"logging": sizes(remembering), "searching": sizes(searching)},
    )


def _machine(database: Database) -> dict[str, str]:
    memory = round(psutil.virtual_memory().total / 2**30)
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return {
        "processor": f"{_processor()}, {psutil.cpu_count()} cores",
        "memory": f"{memory} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "postgresql": f"{database.version()}, its own defaults (fsync and synchronous_commit on)",
        "libraries": libraries,
    }


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    named = [line for line in known.read_text().splitlines() if "model name" in line] if known.exists() else []
    return named[0].partition(":")[2].strip() if named else platform.processor()


def _tell(what: str) -> None:
    print(f"{clock():%H:%M:%S} {what} ...", file=sys.stderr, flush=True)
