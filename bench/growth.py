"""What grows with use: turns of a session, workouts of an athlete, and what is remembered of them.

Athletes of each size take turns, one message after another, so that a busy moment of the machine is everybody's.
"""

import asyncio
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from time import perf_counter
from uuid import UUID, uuid4

from bench.client import Client
from bench.contenders import OPENING, PROVIDER, SET, SETS_OF_A_WORKOUT, Contender
from bench.database import Database
from bench.load import say, talked
from bench.servers import program
from db.journal import PostgresJournal
from db.pool import opened
from graph.bootstrap import clock
from graph.state import Attempt, Identity, Incoming
from model.built_in import NAME, BuiltInEmbedder
from tools.memories import MOST_SHOWN

# What is said until a session has so many turns: the workout does not grow by it.
CHATTER = (SET, "undo", "what's next?")
# Whatever their history makes of the plan, this is in it.
NAMED_SET = f"bench press {SET}"
LIFE = "returning"
ASK = "let's start a workout"
CANCEL = "cancel"
WANTED = "my knee"  # as "what do you know about my knee?" asks for it
IDENTIFY = "SELECT user_id FROM user_accounts WHERE provider = %s AND provider_user_id = %s"
# Told over years, each with a meaning of its own: as many numbers as the embedder that is built in makes.
REMEMBER = """
INSERT INTO user_memories (id, user_id, topic, content, embedding, embedding_model, created_at)
SELECT gen_random_uuid(), %(athlete)s, 'life', told.texts[1 + number %% 5] || ', week ' || number, (
    SELECT array_agg(CASE WHEN place <= 256 THEN random() - 0.5 + number * 0 ELSE 0 END)::vector
    FROM generate_series(1, 1536) place
), %(embedder)s, now() - number * interval '1 hour'
FROM generate_series(1, %(count)s::int) number, (SELECT ARRAY[
    'slept badly because of the little one', 'my knee was fine on squats today', 'a long day at work',
    'ran with the dog in the morning', 'a new gym around the corner'
] AS texts) told
"""


@dataclass
class Seen:
    """What turns of one size took, in seconds, and how many bytes of log each wrote."""

    latencies: list[float] = field(default_factory=list)
    written: list[int] = field(default_factory=list)


async def compared(
    contender: Contender, database: Database, groups: Mapping[int, Sequence[str]], texts: Iterable[str]
) -> dict[int, Seen]:
    """What it takes when athletes of each group say this, one after another, the groups in turn."""
    found = {size: Seen() for size in groups}
    async with AsyncExitStack() as kept:
        client = await kept.enter_async_context(Client.opened(contender.server.port))
        for text in texts:
            for size, athletes in groups.items():
                for athlete in athletes:
                    before = await database.quiet()
                    found[size].latencies.append(await say(contender, client, athlete, text))
                    found[size].written.append(await database.quiet() - before)
    return found


async def turns_of_a_session(
    contender: Contender, database: Database, turns: Sequence[int], sets: int, athletes: int
) -> dict[int, Seen]:
    """Sets logged from this turn of a session on."""
    database.write_out()
    groups = {turn: _named(athletes) for turn in turns}
    for turn, names in groups.items():
        chatter = [CHATTER[place % len(CHATTER)] for place in range(turn - 1 - len(OPENING))]
        await talked(contender, names, [*OPENING, *chatter])
    database.settle()
    return await compared(contender, database, groups, [SET] * min(sets, SETS_OF_A_WORKOUT))


async def workouts_of_an_athlete(
    contender: Contender, database: Database, workouts: Sequence[int], sets: int, athletes: int
) -> tuple[dict[int, Seen], dict[int, Seen]]:
    """With so many workouts on record: sets logged, and workouts asked for."""
    database.write_out()
    groups = {count: _named(athletes) for count in workouts}
    for count, names in groups.items():
        for name in names:
            await asyncio.to_thread(_seed, database, name, count)
    database.settle()
    asked = dict.fromkeys(groups, Seen())
    for _ in range(sets):
        once = await compared(contender, database, groups, [ASK])
        asked = {count: _both(asked[count], once[count]) for count in groups}
        await talked(contender, [name for names in groups.values() for name in names], [CANCEL])
    await talked(contender, [name for names in groups.values() for name in names], OPENING)
    return await compared(contender, database, groups, [NAMED_SET] * sets), asked


async def memories_of_an_athlete(
    contender: Contender, database: Database, memories: Sequence[int], sets: int, athletes: int
) -> tuple[dict[int, Seen], dict[int, Seen]]:
    """With so much remembered: sets logged, and searches by words and meaning (those write nothing)."""
    database.write_out()
    groups = {count: _named(athletes) for count in memories}
    for count, names in groups.items():
        await talked(contender, names, OPENING)
        for name in names:
            wanted = {"athlete": _id_of(database, name), "count": count, "embedder": NAME}
            database.connection.execute(REMEMBER, wanted)
    database.settle()
    logged = await compared(contender, database, groups, [SET] * min(sets, SETS_OF_A_WORKOUT))
    return logged, await _searched(database, groups, sets)


async def _searched(database: Database, groups: Mapping[int, Sequence[str]], times: int) -> dict[int, Seen]:
    """What the program's own search takes, from asking it until the memories are there."""
    (vector,) = await BuiltInEmbedder().vectors([WANTED], seconds=30)
    found = {count: Seen() for count in groups}
    async with opened(database.address.app, 2) as pool:
        for _ in range(times):
            for count, names in groups.items():
                for name in names:
                    journal = PostgresJournal(pool, Identity(_id_of(database, name), uuid4()), _attempt(name))
                    begun = perf_counter()
                    await journal.memories(WANTED, tuple(vector), NAME, MOST_SHOWN + 1, related_only=True)
                    found[count].latencies.append(perf_counter() - begun)
    return found


def _attempt(name: str) -> Attempt:
    incoming = Incoming(PROVIDER, name, uuid4().hex, WANTED)
    return Attempt(incoming, clock(), clock(), uuid4(), "", "", lambda: 0)


def _seed(database: Database, name: str, workouts: int) -> None:
    wanted = ("seed", LIFE, "--as", name, "--provider", PROVIDER, "--workouts", str(workouts))
    subprocess.run(program(*wanted, "--data-dir", str(database.data_dir)), check=True, capture_output=True)


def _id_of(database: Database, name: str) -> UUID:
    row = database.connection.execute(IDENTIFY, [PROVIDER, name]).fetchone()
    assert row is not None
    return UUID(str(row[0]))


def _named(count: int) -> list[str]:
    return [f"athlete-{uuid4().hex}" for _ in range(count)]


def _both(one: Seen, other: Seen) -> Seen:
    return Seen([*one.latencies, *other.latencies], [*one.written, *other.written])
