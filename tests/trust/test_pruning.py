"""What was kept long enough goes by itself, and nothing else: no set, no fact, nothing that is still needed."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import anyio
import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from db.address import Address
from db.belongings import belongings
from db.pruning import KINDS, PostgresPrunable
from graph.bootstrap import clock
from graph.pruning import Pruner
from settings import Settings
from tests.cli.command import fit_coach
from tests.talking import Talker, World
from tests.trust.people import THREADS, rows_of, saver_of, store_of

DAYS = Settings().kept_days
# What may go, and whose times say when.
TIMES = {
    "turns": ("received_at", "at"),
    "ai_sessions": ("started_at", "ended_at", "noted_at"),
    "turn_failures": ("received_at", "at"),
    "link_codes": ("expires_at",),
    "link_tries": ("at",),
}
PRUNED = {*TIMES, *THREADS}


def prune(talker: Talker, days: Mapping[str, int] = DAYS, *, dry: bool = False) -> dict[str, int]:
    """Prune, and say what went of what has days."""

    async def pruned() -> dict[str, int]:
        return await PostgresPrunable(store_of(talker.world).pool).prune(days, dry=dry)

    return {kind: count for kind, count in talker.portal.call(pruned).items() if kind in KINDS}


def age(talker: Talker, days: int) -> None:
    """Let all that was told of a talker so far have happened so many days ago."""
    me, span = talker.id, timedelta(days=days)
    for table, columns in TIMES.items():
        mine = "provider_user_id = %s" if table == "link_tries" else "user_id = %s"
        whose = talker.name if table == "link_tries" else me
        moved = ", ".join(f'"{column}" = now() - %s' for column in columns)
        statement = f"UPDATE {table} SET {moved} WHERE {mine}"
        talker.world.connection.execute(statement.encode(), [*[span] * len(columns), whose])
    talker.world.connection.execute(
        "UPDATE langgraph.checkpoints SET checkpoint = checkpoint || jsonb_build_object('ts', now() - %s)"
        " WHERE thread_id LIKE %s",
        [span, f"{me}:%"],
    )


def ended(talker: Talker) -> None:
    """End a talker's sitting, summed up."""
    talker.portal.call(talker.world.served.keeper.sweep, talker.time.now + timedelta(hours=4))


def left(talker: Talker) -> dict[str, int]:
    """How many rows of a talker's there are in each table of which something may go."""
    return {table: len(rows) for table, rows in rows_of(talker.world, talker.id).items() if table in PRUNED}


@pytest.fixture
def trained(talker: Talker) -> Talker:
    """Somebody with a sitting that is over, in which they trained, and all else that may go."""
    talker.says("let's start a workout", "1", "start", "80x8", "next", "60x8", "finish the workout")
    talker.says("link another account", "link 00000000")
    ended(talker)
    return talker


def test_what_is_old_goes_and_what_was_trained_stays(trained: Talker) -> None:
    age(trained, 400)
    before = rows_of(trained.world, trained.id)

    gone = prune(trained)

    after = rows_of(trained.world, trained.id)
    for table in before.keys() - PRUNED:
        assert after[table] == before[table], table
    assert trained.sets() == {"Back squat": ["80x8"], "Bench press": ["60x8"]}
    assert left(trained) == {table: 0 for table in PRUNED} | {"ai_sessions": len(before["ai_sessions"])}
    assert gone["turns"] >= len(before["turns"])
    assert after["ai_sessions"] == before["ai_sessions"]


def test_what_is_young_stays(trained: Talker) -> None:
    age(trained, 1)
    before = rows_of(trained.world, trained.id)

    prune(trained)

    assert rows_of(trained.world, trained.id) == before


def test_a_sitting_goes_once_nothing_of_it_is_left(trained: Talker) -> None:
    age(trained, 2000)

    prune(trained, {"sessions": 1095})
    assert left(trained)["ai_sessions"]
    prune(trained)

    assert left(trained)["ai_sessions"] == 0
    assert trained.say("what did I do last time?")["text"].count("80 kg × 8") == 1


def test_a_dry_run_says_the_same_and_takes_nothing(trained: Talker) -> None:
    age(trained, 400)
    before = rows_of(trained.world, trained.id)

    said = prune(trained, dry=True)

    assert rows_of(trained.world, trained.id) == before
    assert prune(trained) == said
    assert prune(trained) == dict.fromkeys(said, 0)


def test_nothing_goes_of_what_is_kept_for_ever(trained: Talker) -> None:
    age(trained, 4000)
    before = rows_of(trained.world, trained.id)

    assert prune(trained, dict.fromkeys(KINDS, 0)) == {}

    assert rows_of(trained.world, trained.id) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(kind=st.sampled_from(KINDS), days=st.none() | st.integers(-(2**31), 2**31 - 1), most=st.integers(0, 2**31 - 1))
def test_nobody_can_ask_for_what_is_young(
    trained_lately: Talker, address: Address, kind: str, days: int | None, most: int
) -> None:
    """However the server is turned against its database: less than two days old, nothing goes."""
    before = left(trained_lately)
    with psycopg.connect(address.app) as app:
        app.execute("SELECT prune(%s, %s::integer, %s::integer)", [kind, days, most])
        app.commit()

    assert left(trained_lately) == before


@pytest.fixture
def trained_lately(trained: Talker) -> Talker:
    """They did so a day ago."""
    age(trained, 1)
    return trained


@pytest.mark.parametrize("kind", ["users", "exercise_logs", "", "turns; DROP TABLE turns", None])
def test_there_is_nothing_else_to_ask_for(kind: str | None, address: Address) -> None:
    with psycopg.connect(address.app) as app, pytest.raises(psycopg.DatabaseError):
        app.execute("SELECT prune(%s, 400, 10)", [kind])


def test_what_may_go_is_named_once(talker: Talker) -> None:
    assert set(DAYS) == set(KINDS)
    with pytest.raises(KeyError):
        prune(talker, {"workouts": 400})


def test_a_message_that_comes_again_after_that_is_a_new_one(trained: Talker) -> None:
    trained.say("I weigh 82 kg", message_id="m1")
    ended(trained)
    age(trained, 400)
    prune(trained)

    trained.say("I weigh 90 kg", message_id="m1")

    assert trained.measures() == ["weight 82", "weight 90"]


def test_undo_and_the_days_tokens_are_as_before(trained: Talker) -> None:
    age(trained, 400)
    trained.says("let's start a workout", "1", "start", "85x8")
    prune(trained)

    assert "Undone" in trained.say("undo")["text"]


def test_a_red_flag_keeps_the_turns_it_was_raised_and_cleared_in(talker: Talker) -> None:
    talker.says("hi", "my chest feels tight", "let's start a workout", "yes")
    ended(talker)
    age(talker, 400)
    prune(talker)

    assert [turn["message"] for turn in talker.turns()] == ["my chest feels tight", "yes"]
    (event,) = rows_of(talker.world, talker.id)["safety_events"]
    assert event["cleared_by"] is not None


def test_what_took_something_back_stays_as_long_as_that(talker: Talker) -> None:
    talker.says("I weigh 82 kg", "undo")
    ended(talker)
    age(talker, 400)
    prune(talker)

    assert talker.turns() == []


def test_a_sitting_that_still_waits_keeps_its_turns_for_a_month_more(talker: Talker) -> None:
    talker.say("hi")
    age(talker, 380)
    talker.world.connection.execute("UPDATE ai_sessions SET noted_at = NULL WHERE user_id = %s", [talker.id])
    prune(talker)
    assert len(talker.turns()) == 1

    age(talker, 400)
    talker.world.connection.execute("UPDATE ai_sessions SET noted_at = NULL WHERE user_id = %s", [talker.id])
    prune(talker)

    assert talker.turns() == []


def test_what_is_forgotten_is_told_by_no_sitting_whose_turns_are_gone(talker: Talker) -> None:
    talker.says("my boss is a pain", "my knee hurts")
    ended(talker)
    prune_turns_of(talker)
    assert "boss" in rows_of(talker.world, talker.id)["ai_sessions"][0]["summary"]

    talker.say("forget everything about me")
    talker.say("yes")

    assert talker.memories() == []
    assert rows_of(talker.world, talker.id)["ai_sessions"][0]["summary"] is None


def prune_turns_of(talker: Talker) -> None:
    """Prune a talker's turns, and leave the times of their sittings as they were."""
    span = timedelta(days=400)
    talker.world.connection.execute("UPDATE turns SET received_at = now() - %s WHERE user_id = %s", [span, talker.id])
    prune(talker)
    assert talker.turns() == []


def test_the_latest_checkpoint_of_a_thread_tells_what_it_told(trained: Talker) -> None:
    trained.say("hi")
    (sitting,) = {row["thread_id"] for row in rows_of(trained.world, trained.id)["checkpoints"][-1:]}
    saver = saver_of(trained)
    before = trained.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": sitting}}))
    many = left(trained)
    age(trained, 3)

    prune(trained)

    after = trained.portal.call(lambda: saver.aget_tuple({"configurable": {"thread_id": sitting}}))
    assert before is not None
    assert after is not None
    kept: dict[str, Any] = {"ts": None}
    assert after.checkpoint | kept == before.checkpoint | kept
    assert left(trained)["checkpoints"] < many["checkpoints"]
    assert left(trained)["checkpoint_blobs"] < many["checkpoint_blobs"]
    assert trained.say("hi")["text"]


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

    class Fails:
        async def prune(self, days: Mapping[str, int], *, dry: bool = False) -> dict[str, int]:
            asked.append(days)
            if len(asked) == 1:
                raise OSError
            done.set()
            return {"turns": 1}

    async def served() -> None:
        async with Pruner(Fails(), DAYS, clock, first_seconds=0.01, again_seconds=0.01).at_work(is_wanted=True):
            await done.wait()

    anyio.run(served)

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


def test_what_a_client_s_talk_has_cost_is_kept_for_its_days(trained: Talker) -> None:
    today, client = datetime.now(UTC).date(), str(uuid4())  # noqa: TID251  # the function goes by the database's clock
    for days in (0, 1, 89, 91, 400):
        trained.world.connection.execute(
            "INSERT INTO client_usage (client, day) VALUES (%s, %s)", [client, today - timedelta(days=days)]
        )

    prune(trained, {"usage": 90})

    left = trained.world.rows("SELECT day FROM client_usage WHERE client = %s ORDER BY day DESC", client)
    assert [(today - row["day"]).days for row in left] == [0, 1, 89]


def test_the_command_prunes(trained: Talker, address: Address, world: World, portal: BlockingPortal) -> None:
    """What is good for minutes, too, where no server does it."""
    limits, client, now = world.served.limits, str(uuid4()), datetime.now(UTC)  # noqa: TID251  # as above
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


def test_whatever_is_pruned_is_a_persons_or_a_clients() -> None:
    assert set(TIMES) <= {table.name for table, _ in belongings()}
