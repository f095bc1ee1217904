"""What each act writes, column by column, and that an undo leaves the rows as they were.

The specification names the columns a workout is tracked by (15.1.10); `written.py` has what an act makes of each.
"""

from datetime import timedelta

import pytest

from graph.codec import Json
from tests.conversations.test_conversations import GIVEN
from tests.conversations.written import CASES, FIRST, NOW, SQUAT, Case, change
from tests.talking import Rows, Talker


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_an_act_writes(case: Case, talker: Talker) -> None:
    talker.says(*GIVEN[case.given], *case.before)
    before, changes_before = snapshot(talker), len(changes(talker))

    talker.say(case.says)

    times = {NOW: talker.time.now, FIRST: began(talker)}
    logs = {log["name"]: log for log in talker.logs()}
    for name, columns in case.logs.items():
        assert {column: logs[name][column] for column in columns} == timed(columns, times), name
    assert {column: workout(talker)[column] for column in case.workout} == timed(case.workout, times)
    assert changes(talker)[changes_before:] == list(case.changes)
    assert not case.order or tuple(logs) == case.order
    assert places(talker) == tuple(logs)
    assert snapshot(talker) != before
    phase = talker.turns()[-1]["phase_before"]
    moved = phase != talker.turns()[-1]["phase_after"]
    since = workout(talker)["status_since"]

    talker.say("undo")

    assert snapshot(talker) == before
    if moved and phase != "no_workout":
        assert workout(talker)["status_since"] == talker.time.now > since


def test_what_was_bettered_is_kept(talker: Talker) -> None:
    talker.says(*GIVEN["history"])
    talker.time.pass_by(days=4)

    talker.says("full body workout", "1", "start", "squats 90x8", "finish the workout")

    (context,) = talker.world.rows("SELECT * FROM training_context WHERE user_id = %s", talker.id)
    progress = context["recent_progress"]
    assert (progress["exercise"], progress["improvement"]) == (SQUAT, "weight 82.5 -> 90 kg")
    assert progress["date"] == talker.time.now.isoformat()


def test_a_completed_workout_says_how_its_athlete_recovers(talker: Talker) -> None:
    talker.says(*GIVEN["history"])

    (context,) = talker.world.rows("SELECT * FROM training_context WHERE user_id = %s", talker.id)
    squat, bench, *_ = talker.logs()
    assert context["recovery_status"] == "excellent"
    assert [reason["code"] for reason in workout(talker)["insights"]][:2] == ["came_recovered", "recovers_in"]
    assert squat["recovery_time"] > bench["recovery_time"] > 0
    assert "review" in talker.turns()[-1]["reply"]["text"]


def test_a_set_told_late_ends_nothing_before_it_began(talker: Talker) -> None:
    talker.trains()

    talker.say("80x8, 8, 8", sent_at=talker.time.now - timedelta(minutes=30))

    squat, bench, *_ = talker.logs()
    assert workout(talker)["started_at"] <= squat["started_at"] <= squat["completed_at"] <= bench["started_at"]


def timed(columns: Json, times: Json) -> Json:
    return {name: times[value] if value in (NOW, FIRST) else value for name, value in columns.items()}


def began(talker: Talker) -> object:
    """When the athlete's first "start" was said."""
    return next((turn["at"] for turn in talker.turns() if turn["message"] == "start"), None)


def workout(talker: Talker) -> Json:
    """The row of the workout, with the name of its current exercise."""
    row = talker.workouts()[-1]
    names = {log["id"]: log["name"] for log in talker.logs()}
    return {**row, "current": names.get(row["current_exercise_id"])}


def changes(talker: Talker) -> list[Json]:
    """The changes on record, oldest first, with the names of the exercises they are about."""
    rows = talker.world.rows("SELECT * FROM workout_modifications WHERE user_id = %s", talker.id)
    return [
        change(
            row["modification_type"],
            tuple(each["name"] for each in row["previous_state"]["exercises"]),
            tuple(each["name"] for each in row["new_state"]["exercises"]),
            row["reason"],
        )
        for row in sorted(rows, key=lambda row: (row["created_at"], row["order"]))
    ]


def places(talker: Talker) -> tuple[str, ...]:
    """The exercises as workout_exercises has them in order."""
    rows = talker.world.rows(
        "SELECT exercise.name FROM workout_exercises place JOIN exercises exercise ON exercise.id = exercise_id"
        ' WHERE user_id = %s ORDER BY place."order"',
        talker.id,
    )
    return tuple(row["name"] for row in rows)


def snapshot(talker: Talker) -> tuple[Rows, Rows, tuple[str, ...]]:
    """Everything the athlete's workouts are tracked by, but for when a row was last written, and its status changed."""
    times = ("updated_at", "status_since")
    workouts = [{name: value for name, value in row.items() if name not in times} for row in talker.workouts()]
    return workouts, talker.logs(), places(talker)
