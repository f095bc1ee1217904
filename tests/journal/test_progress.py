"""Measures, goals and programmes in both journals, and in the rows that others read."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.journal.reader import Reader
from tests.talking import Rows, Talker
from training.coaching import Coaching, Detail, Tone
from training.goals import GoalStatus
from training.programs.program import Followed

WEIGHT_AND_GOAL = ("I weigh 82", "waist 86 cm", "lose 4 kg by summer")
PROGRAM = "make me a 4 week strength program, 1 day a week"
DAY = ("let's start a workout", "1", "start", "60x8", "finish the workout")


def test_measures_and_goals_are_found_again(reader: Reader) -> None:
    reader.says(*WEIGHT_AND_GOAL)

    metrics = reader.portal.call(reader.journal().metrics, 10)
    (goal,) = reader.portal.call(reader.journal().goals, 10)

    assert [(each.measure, each.value) for each in metrics] == [("waist", 86.0), ("weight", 82.0)]
    assert (goal.target, goal.start, goal.by and goal.by.isoformat()) == (78.0, 82.0, "2027-06-01")
    assert reader.recall().athlete.bodyweight_kg == 82.0


def test_what_is_taken_back_is_not_found(reader: Reader) -> None:
    reader.says(*WEIGHT_AND_GOAL, "undo", "I weigh 83", "undo")

    assert reader.portal.call(reader.journal().goals, 10) == ()
    assert [each.value for each in reader.portal.call(reader.journal().metrics, 10)] == [86.0, 82.0]
    assert reader.recall().athlete.bodyweight_kg == 82.0


def test_a_goal_given_up_is_still_known(reader: Reader) -> None:
    reader.says("get stronger", "drop my goal")

    assert [each.status for each in reader.portal.call(reader.journal().goals, 10)] == [GoalStatus.ABANDONED]


def test_what_is_known_of_the_athlete_is_recalled(reader: Reader) -> None:
    reader.says("I'm a beginner", "I'm 32 years old", "my height is 180 cm", "my time zone is Berlin")

    athlete = reader.recall().athlete

    assert (athlete.level, athlete.birth_year, athlete.height_cm) == ("beginner", 1994, 180.0)
    assert athlete.time_zone == "Europe/Berlin"


def test_an_undo_leaves_the_athlete_as_they_were(reader: Reader) -> None:
    reader.says("hi")
    before = reader.recall().athlete
    for told in ("I'm a beginner", "I'm 32 years old", "my height is 180 cm", "get stronger", "I weigh 82"):
        reader.says(told, "undo")

    assert replace(reader.recall().athlete, version=before.version) == before


def test_how_the_coach_behaves_is_recalled(reader: Reader) -> None:
    reader.says("be blunt", "less talk", "never call me buddy", "no warm-up tips", "undo")

    assert reader.recall().athlete.coaching == Coaching(
        tone=Tone.BLUNT, detail=Detail.BRIEF, rules=("never call me buddy",)
    )


def test_reminders_are_found_again_until_they_are_stopped(reader: Reader) -> None:
    reader.says("my time zone is Berlin", "remind me on Mondays at 7am", "remind me at 23:00 to sleep")
    both = reader.portal.call(reader.journal().reminders)
    reader.says("stop reminding me to sleep")
    left = reader.portal.call(reader.journal().reminders)
    reader.says("undo")

    assert [each.what for each in both] == ["sleep", None]
    assert left == both[1:]
    assert reader.portal.call(reader.journal().reminders) == both


def test_the_newest_goal_is_what_training_is_for(reader: Reader) -> None:
    reader.says("get stronger", "my goal is to run 5 km")
    assert reader.recall().athlete.goal == "endurance"

    reader.says("I reached my run goal")

    assert reader.recall().athlete.goal == "strength"


def test_every_time_of_an_exercise_is_found(reader: Reader) -> None:
    begun = reader.at
    reader.says(*DAY, "let's start a workout", "1", "start", "70x8", "finish the workout")
    last = reader.portal.call(reader.journal().past_workouts, 1)[0].exercises[0]

    found = reader.portal.call(reader.journal().performances, [last.exercise_id], begun)

    later = reader.at + timedelta(seconds=1)
    assert last in found
    assert [each.at for each in found] == sorted((each.at for each in found), reverse=True)
    assert reader.portal.call(reader.journal().performances, [last.exercise_id], later) == ()


def followed(reader: Reader) -> Followed | None:
    return reader.portal.call(reader.journal().program)


def done(reader: Reader) -> list[bool]:
    program = followed(reader)
    return [] if program is None else [session.is_done for session in program.sessions]


def test_a_programme_is_followed_session_by_session(reader: Reader) -> None:
    reader.says(PROGRAM)
    assert done(reader) == [False] * 4

    reader.says(*DAY)
    program = followed(reader)

    assert done(reader) == [True, False, False, False]
    assert program is not None
    assert program.sessions[0].workout_id is not None
    assert [each.planned_for - program.sessions[0].planned_for for each in program.sessions] == [
        timedelta(weeks=week) for week in range(4)
    ]


def test_an_undo_opens_the_session_again(reader: Reader) -> None:
    reader.says(PROGRAM, *DAY, "undo")

    assert done(reader) == [False] * 4
    workout = reader.recall().workout
    program = followed(reader)
    assert workout is not None
    assert program is not None
    assert workout.session_id == program.sessions[0].id

    reader.says("finish the workout")

    assert done(reader) == [True, False, False, False]


@pytest.mark.parametrize("last", ["undo", "cancel the workout"])
def test_a_workout_that_is_dropped_leaves_its_session(reader: Reader, last: str) -> None:
    reader.says(PROGRAM, "let's start a workout", "1", last, *(["cancel the workout"] if last == "undo" else []))

    program = followed(reader)

    assert program is not None
    assert {session.workout_id for session in program.sessions} == {None}


def test_a_programme_is_over_once_every_session_is_done(reader: Reader) -> None:
    reader.says(PROGRAM, *DAY * 4)
    assert followed(reader) is None

    reader.says("undo")

    assert done(reader) == [True, True, True, False]


def rows(talker: Talker, table: str) -> Rows:
    return talker.world.rows(f"SELECT * FROM {table} WHERE user_id = %s", talker.id)  # a test's own name


def test_the_rows_tell_how_far_it_is(talker: Talker) -> None:
    talker.says("my time zone is Tokyo", "I weigh 82", "lose 4 kg by summer", PROGRAM, *DAY)
    (goal,) = rows(talker, "user_goals")
    (program,) = rows(talker, "training_programs")
    days = talker.world.rows('SELECT * FROM program_workouts WHERE user_id = %s ORDER BY "order"', talker.id)

    assert (goal["measure"], goal["unit"], goal["start_value"], goal["current_value"], goal["progress"]) == (
        "weight", "kg", 82.0, 82.0, 0
    )  # fmt: skip
    assert (program["status"], program["current_week"], program["current_phase"]) == ("active", 2, "accumulate")
    assert (program["duration_weeks"], program["days_per_week"], program["level"]) == (4, 1, "beginner")
    assert [day["status"] for day in days] == ["done", "planned", "planned", "planned"]
    assert (days[0]["planned_for"].hour, days[0]["plan"]["kind"]) == (15, "full_body")  # midnight in Tokyo
    assert days[0]["workout_id"] == talker.workouts()[-1]["id"]


def test_a_measure_brings_a_goal_nearer_in_the_rows_and_an_undo_takes_it_back(talker: Talker) -> None:
    talker.says("I weigh 82", "lose 4 kg by summer")
    talker.time.pass_by(days=30)
    talker.say("I weigh 80")
    (nearer,) = rows(talker, "user_goals")
    talker.say("undo")
    (back,) = rows(talker, "user_goals")

    assert (nearer["current_value"], nearer["progress"]) == (80.0, 50)
    assert (back["current_value"], back["progress"]) == (82.0, 0)


def test_a_workout_brings_a_lift_nearer_in_the_rows(talker: Talker) -> None:
    talker.says(*DAY[:3], "80x5", "finish the workout", "my goal is to squat 120 kg")
    talker.says(*DAY[:3], "squat 100x5", "yes", "finish the workout")
    (goal,) = rows(talker, "user_goals")

    assert goal["start_value"] == pytest.approx(90.0)
    assert goal["current_value"] > goal["start_value"]
    assert 0 < goal["progress"] < 100


def test_a_new_programme_leaves_the_old_one_on_record(talker: Talker) -> None:
    talker.says(PROGRAM, "new program for muscle", "yes")

    states = sorted(program.split(":")[1].split(",")[0].strip() for program in talker.programs())

    assert states == ["abandoned", "active"]
