"""Each contender logs a set over HTTP, and what that took is counted. How long it took is nobody's business here."""

import asyncio
from pathlib import Path

import pytest

from bench.contenders import COACH, FLOOR, NAMES, OPENING, SET, all_of, bot
from bench.counting import counted
from bench.database import opened
from bench.load import Misunderstood, measured, talked
from bench.results import Load

# BEGIN, SELECT, COMMIT; BEGIN, two INSERTs, COMMIT: each waited for.
OF_THE_FLOOR = 7


def test_each_contender_logs_sets_and_is_counted(tmp_path: Path) -> None:
    with (
        opened(tmp_path) as database,
        counted(database) as (folder, counter),
        all_of(database, bot(database), folder) as four,
    ):
        assert tuple(each.name for each in four) == NAMES
        for each in four:
            asyncio.run(talked(each, ["somebody"], [*OPENING, SET]))
            before = counter.statements, counter.round_trips
            asyncio.run(talked(each, ["somebody"], [SET]))
            statements, trips = counter.statements - before[0], counter.round_trips - before[1]
            assert statements >= trips > 0
            if each.name == FLOOR:
                assert (statements, trips) == (OF_THE_FLOOR, OF_THE_FLOOR)

            found = Load.of([asyncio.run(measured(each, database, clients=2, turns=2))])
            assert found.turns == 4
            assert min(found.p50_ms, found.turns_per_second, found.bytes_written) > 0

        with pytest.raises(Misunderstood, match=COACH):
            asyncio.run(talked(four[0], ["somebody new"], [SET]))
