"""Who prunes, and how long they keep what: a server by itself, one process at a time, or the command."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import uuid4

import anyio
import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from prometheus_client import REGISTRY
from pydantic import ValidationError

from db.address import Address
from graph.bootstrap import clock
from graph.pruning import Pruner
from settings import Settings
from tests.cli.command import fit_coach
from tests.talking import Talker, World
from tests.trust.ageing import DAYS, age, prune


def test_one_process_prunes_at_a_time(trained: Talker, address: Address) -> None:
    age(trained, 400)
    with psycopg.connect(address.app) as other:
        other.execute("SELECT pg_advisory_xact_lock(hashtextextended('prune', 0))")
        assert set(prune(trained).values()) == {0}
        other.rollback()

    assert prune(trained)["turns"] > 0


def test_a_server_prunes_by_itself_soon_after_its_start_and_goes_on_after_a_failure(
    lines: list[tuple[str, str]],
) -> None:
    done = anyio.Event()
    asked: list[Mapping[str, int]] = []
    told: list[float | None] = []

    class Fails:
        async def prune(self, days: Mapping[str, int], *, dry: bool = False) -> dict[str, int]:
            asked.append(days)
            told.append(REGISTRY.get_sample_value("fitcoach_last_done_seconds", {"kind": "prune"}))
            if len(asked) == 1:
                raise OSError
            done.set()
            return {"turns": 1}

    async def served() -> None:
        async with Pruner(Fails(), DAYS, clock, first_seconds=0.01, again_seconds=0.01).at_work(is_wanted=True):
            await done.wait()

    anyio.run(served)

    told.append(REGISTRY.get_sample_value("fitcoach_last_done_seconds", {"kind": "prune"}))
    began, failed_since, ended = told
    assert began == failed_since
    assert ended is not None
    assert began is not None
    assert ended > began
    assert asked == [DAYS, DAYS]
    (failed, first), (pruned, second) = lines
    assert (failed, pruned) == ("pruning failed", "pruned")
    assert first
    assert second
    assert first != second


def test_nothing_is_kept_for_a_day_alone() -> None:
    with pytest.raises(ValidationError, match="2 days or more"):
        Settings(keep_turns_days=1)
    assert set(Settings(keep_turns_days=0, keep_failures_days=0, keep_checkpoints_days=0).kept_days.values()) >= {0}


@pytest.mark.parametrize(
    ("turns", "failures", "threads"), [(5, 30, 7), (30, 5, 7), (30, 30, 31), (365, 30, 0), (0, 30, 0), (6, 6, None)]
)
def test_threads_outlive_nothing_that_they_show(turns: int, failures: int, threads: int | None) -> None:
    """An export leaves them out for that reason."""
    given: dict[str, Any] = {"keep_turns_days": turns, "keep_failures_days": failures}
    with pytest.raises(ValidationError, match="kept no longer"):
        Settings(**given | ({} if threads is None else {"keep_checkpoints_days": threads}))

    assert Settings(**given | {"keep_checkpoints_days": min(turns or failures, failures)}).kept_days


def test_the_command_prunes(trained: Talker, address: Address, world: World, portal: BlockingPortal) -> None:
    """What is good for minutes, too, where no server does it."""
    limits, client, now = world.served.limits, str(uuid4()), clock()
    for nonce, age_of_it in (("young", timedelta(minutes=11)), ("old", timedelta(minutes=61))):
        assert portal.call(limits.admit, client, nonce, now - age_of_it)
    age(trained, 400)
    turns = len(trained.turns())

    dry = fit_coach("prune", "--dry-run", DATABASE_URL=address.owner, FITCOACH_KEEP_TURNS_DAYS="390")
    assert len(trained.turns()) == turns
    wet = fit_coach("prune", DATABASE_URL=address.owner, FITCOACH_KEEP_TURNS_DAYS="390")

    assert (dry.returncode, wet.returncode) == (0, 0), dry.stderr + wet.stderr
    assert [portal.call(limits.admit, client, nonce, now) for nonce in ("young", "old")] == [False, True]
    assert dry.stdout.startswith("Would take out:\n")
    assert wet.stdout.startswith("Took out:\n")
    assert "messages with their replies" in wet.stdout
    assert trained.turns() == []
