"""A history that is brought along: each set once, whoever brings it how often, and beside workouts logged here."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from anyio.from_thread import BlockingPortal

from graph.bringing import Asked, Report
from graph.records import NobodyThere
from tests.talking import Talker, World
from training.athlete import WeightUnit

HEADER = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
    "distance_km,duration_seconds,rpe\n"
)
ASKED = Asked(ZoneInfo("UTC"))


def hevy(*workouts: tuple[str, str, Sequence[tuple[str, float, int]]]) -> str:
    """An export of these workouts: their start, their end, and the sets as exercise, kg and reps."""
    return HEADER + "".join(
        f'Day,"{start}","{end}",,{name},,,{place},normal,{weight},{reps},,0,\n'
        for start, end, sets in workouts
        for place, (name, weight, reps) in enumerate(sets)
    )


SQUAT, BENCH, DEADLIFT = (
    ("Squat (Barbell)", 100.0, 5),
    ("Bench Press (Barbell)", 80.0, 5),
    ("Deadlift (Barbell)", 140.0, 3),
)
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
ANDROID = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
LONG_AGO = hevy(
    *(
        (
            f"{day} Jan 2025, 07:00",
            f"{day} Jan 2025, 08:00",
            [("Squat (Barbell)", 100, 5), ("Bench Press (Barbell)", 80, 5)],
        )
        for day in range(1, 29)
    )
)


def bring(portal: BlockingPortal, world: World, athlete_id: UUID, text: str, asked: Asked = ASKED) -> Report:
    return portal.call(world.served.history.bring, athlete_id, text, asked)


def counted(world: World, athlete_id: UUID) -> tuple[int, int, int]:
    (row,) = world.rows(
        "SELECT count(DISTINCT workout_id) AS workouts, count(*) AS logs, sum(sets_completed)::int AS sets "
        "FROM exercise_logs WHERE user_id = %s AND sets_completed > 0",
        athlete_id,
    )
    return row["workouts"], row["logs"], row["sets"] or 0


def test_supersets_and_drops_come_along(talker: Talker, portal: BlockingPortal, world: World) -> None:
    talker.say("hi")
    sets = [
        ("Squat (Barbell)", "", "normal", 100),
        ("Bench Press (Barbell)", "0", "normal", 80),
        ("Bench Press (Barbell)", "0", "dropset", 60),
        ("Bench Press (Barbell)", "0", "dropset", 40),
        ("Deadlift (Barbell)", "0", "failure", 140),
    ]
    told = HEADER + "".join(
        f'Day,"1 Feb 2025, 07:00","1 Feb 2025, 08:00",,{name},{group},,{place},{kind},{weight},5,,0,\n'
        for place, (name, group, kind, weight) in enumerate(sets)
    )

    bring(portal, world, talker.id, told)

    rows = world.rows(
        'SELECT superset, hard_sets, sets_completed FROM exercise_logs WHERE user_id = %s ORDER BY "order"', talker.id
    )
    assert [tuple(row.values()) for row in rows] == [(None, 1, 1), (0, 1, 3), (0, 1, 1)]


def test_two_at_once_and_a_longer_file_later_write_each_set_once(
    talker: Talker, portal: BlockingPortal, world: World
) -> None:
    talker.say("hi")
    me = talker.id

    async def twice() -> list[Report]:
        return list(await asyncio.gather(*(world.served.history.bring(me, LONG_AGO, ASKED) for _ in range(2))))

    reports = portal.call(twice)
    longer = LONG_AGO + hevy(("1 Feb 2025, 07:00", "1 Feb 2025, 08:00", [DEADLIFT])).removeprefix(HEADER)
    later = bring(portal, world, me, longer)
    elsewhere = bring(portal, world, me, longer, Asked(ZoneInfo("America/New_York")))

    assert sum(report.written.sets for report in reports) == 56
    assert (later.written.sets, elsewhere.written.sets) == (1, 0)
    assert counted(world, me) == (29, 57, 57)


def test_a_dry_run_writes_nothing(talker: Talker, portal: BlockingPortal, world: World) -> None:
    talker.say("hi")

    report = bring(portal, world, talker.id, LONG_AGO, Asked(ZoneInfo("UTC"), dry=True))

    assert (report.written.workouts, counted(world, talker.id)) == (28, (0, 0, 0))


def test_a_workout_under_way_goes_on_and_the_past_is_told(talker: Talker, portal: BlockingPortal, world: World) -> None:
    for said in ("let's start a workout", "1", "start"):
        talker.say(said)
    before = talker.workouts()
    version = "SELECT version FROM users WHERE id = %s"
    (was,) = world.rows(version, talker.id)

    bring(portal, world, talker.id, LONG_AGO)

    (now,) = world.rows(version, talker.id)
    assert now["version"] == was["version"] + 1
    assert [
        row for row in world.rows("SELECT * FROM workouts WHERE user_id = %s", talker.id) if row in before
    ] == before
    assert "100 kg × 5" in talker.say("what did I do last time?")["text"]


def test_what_was_logged_here_is_not_written_again(talker: Talker, portal: BlockingPortal, world: World) -> None:
    talker.say("hi")
    me = talker.id
    here = hevy(("1 Jan 2025, 07:00", "1 Jan 2025, 08:00", [SQUAT]))
    bring(portal, world, me, here)
    same = "2025-01-01 07:10:00,Day,1h,Squat,1,100,5,0,0,\n"
    other = "2025-01-01 07:10:00,Day,1h,Row (Barbell),1,60,5,0,0,\n"

    assert bring(portal, world, me, f"{ANDROID}2025-01-01,Squat,Legs,100,kgs,5,,,,\n").written.sets == 0
    report = bring(portal, world, me, STRONG + same + other, Asked(ZoneInfo("UTC"), WeightUnit.KG))

    assert (report.written.sets, len(report.written.doubtful)) == (1, 1)
    assert counted(world, me)[2] == 2


def test_help_is_a_weight_below_zero_and_recovery_is_reckoned(
    talker: Talker, portal: BlockingPortal, world: World
) -> None:
    talker.say("hi")
    bring(portal, world, talker.id, hevy(("1 Jan 2025, 07:00", "", [("Pull Up (Assisted)", 20, 8)])))

    (log,) = world.rows("SELECT * FROM exercise_logs WHERE user_id = %s", talker.id)

    assert (log["weight"], log["hard_sets"], log["recovery_time"] > 0) == (-20, 1, True)
    assert log["completed_at"] == datetime(2025, 1, 1, 7, tzinfo=UTC)


def test_exercises_of_ones_own_are_brought_along(talker: Talker) -> None:
    told = hevy(("3 Feb 2025, 07:00", "3 Feb 2025, 08:00", [("Wobble Row", 60, 8)]))
    talker.say("hi")
    unknown = bring(talker.portal, talker.world, talker.id, told)
    talker.say("new exercise: wobble row, like a barbell row")

    report = bring(talker.portal, talker.world, talker.id, told)

    assert (unknown.written.sets, unknown.unresolved) == (0, (("Wobble Row", 1),))
    assert (report.written.sets, report.unresolved) == (1, ())


def test_nothing_is_brought_to_somebody_who_is_gone(portal: BlockingPortal, world: World) -> None:
    with pytest.raises(NobodyThere):
        bring(portal, world, uuid4(), LONG_AGO)
