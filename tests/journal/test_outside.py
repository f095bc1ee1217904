"""What both journals tell of things done outside any workout, and of a workout across midnight."""

from datetime import datetime, timedelta
from typing import Any

from tests.journal.reader import Reader
from tests.talking import Talker
from training.outside import live


def noon_before(at: datetime) -> datetime:
    return (at - timedelta(days=1)).replace(hour=12, minute=0, second=0, microsecond=0)


def test_what_was_done_outside_is_history_at_its_own_time(reader: Reader) -> None:
    reader.says("yesterday I did bench 80x8, 8")
    journal, day = reader.journal(), noon_before(reader.at)
    since = day - timedelta(days=7)

    (done,) = reader.portal.call(journal.trained, since)
    exercise_id = done.exercise_id
    (last,) = reader.portal.call(journal.last_times, [exercise_id])

    assert (done.workout_id, done.workout_type, done.at, done.day_at, done.hard_sets) == (None, None, day, day, 2)
    assert (last.at, last.day_at, [each.weight_kg for each in last.sets]) == (day, day, [80, 80])
    assert reader.portal.call(journal.performances, [exercise_id], since) == (last,)
    assert reader.portal.call(journal.record_sessions) == (last,)
    assert reader.portal.call(journal.past_workouts, 5) == ()


def test_what_is_told_of_it_again_changes_what_is_on_record(reader: Reader) -> None:
    reader.says("yesterday I did bench 80x8, 8", "the last one was 6", "yesterday squats 100x5", "delete the last set")
    since = reader.at - timedelta(days=7)

    told = reader.portal.call(reader.journal().told_outside, since)

    assert [each.change.after and each.change.after.name for each in told] == [
        None, "Back squat", "Bench press", "Bench press",
    ]  # fmt: skip
    assert [[each.reps for each in log.sets] for _, log in live(told)] == [[8, 6]]


def test_what_is_undone_is_told_no_more(reader: Reader) -> None:
    reader.says("yesterday I did bench 80x8, 8", "the last one was 6", "undo")
    since = reader.at - timedelta(days=7)
    assert [len(log.sets) for _, log in live(reader.portal.call(reader.journal().told_outside, since))] == [2]
    (done,) = reader.portal.call(reader.journal().trained, since)
    (last,) = reader.portal.call(reader.journal().last_times, [done.exercise_id])
    assert [each.reps for each in last.sets] == [8, 8]

    reader.says("undo")

    assert reader.portal.call(reader.journal().told_outside, since) == ()
    assert reader.portal.call(reader.journal().trained, since) == ()


def test_a_workout_across_midnight_is_of_the_day_it_began(reader: Reader) -> None:
    reader.at = reader.at.replace(hour=23, minute=30)
    reader.says("full body workout", "1", "start", "squats 80x5", "next")
    reader.at += timedelta(hours=1)
    reader.says("60x8", "finish the workout")
    begun = reader.at - timedelta(days=1)

    done = reader.portal.call(reader.journal().trained, begun)
    (past,) = reader.portal.call(reader.journal().past_workouts, 1)

    assert len(done) == 2
    assert {each.day_at.date() for each in done} == {begun.date()}
    assert {each.day_at.date() for each in past.exercises} == {begun.date()}
    assert {each.at.date() for each in done} == {begun.date(), reader.at.date()}


def test_what_is_taken_off_the_record_stays_in_its_row(talker: Talker) -> None:
    talker.says("yesterday I did bench 80x8", "delete the last set")

    row = rows(talker)[0]
    assert (row["removed_at"], row["sets_completed"], row["volume"]) == (talker.time.now, 1, 640)

    talker.say("undo")

    assert [(row["removed_at"], row["sets_completed"]) for row in rows(talker)] == [(None, 1)]


def test_a_goal_hears_of_it(talker: Talker) -> None:
    talker.says("bench 100 kg by june", "yesterday I did bench 90x5")

    (goal,) = talker.world.rows("SELECT * FROM user_goals WHERE user_id = %s", talker.id)
    assert goal["current_value"] == 101.25


def rows(talker: Talker) -> list[dict[str, Any]]:
    """What they did outside any workout, set aside or not."""
    return talker.world.rows("SELECT * FROM exercise_logs WHERE user_id = %s AND workout_id IS NULL", talker.id)
