"""What an undo leaves in the rows: everything that was ever recorded, out of sight where it was taken back."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from psycopg.errors import UniqueViolation

from db.journal import PostgresJournal
from db.progress import improvement
from graph.journal import Recalled, Turn
from graph.state import Attempt, Incoming
from tests.talking import Talker
from training.events import Event, TurnUndone
from training.facts import Achievement
from training.workout import Phase, Workout

ADDED = ("let's start a workout", "1", "start", "leg press 120x10", "yes")


def leg_press(talker: Talker) -> dict[str, Any]:
    """The row of the exercise that joined late."""
    (row,) = talker.world.rows(
        "SELECT log.* FROM exercise_logs log JOIN exercises exercise ON exercise.id = log.exercise_id"
        " WHERE log.user_id = %s AND exercise.name = 'Leg press'",
        talker.id,
    )
    return row


def test_an_exercise_with_sets_stays_on_record(talker: Talker) -> None:
    talker.says(*ADDED)

    talker.say("undo")

    row = leg_press(talker)
    assert row["removed_at"] == talker.time.now
    assert (row["sets_completed"], row["volume"], len(row["set_details"]["sets"])) == (1, 1200.0, 1)
    assert "Leg press" not in [log["name"] for log in talker.logs()]


def test_what_was_set_aside_counts_for_nothing(talker: Talker) -> None:
    talker.says(*ADDED, "undo", "80x8", "finish the workout")
    row = leg_press(talker)
    since = talker.time.now - talker.between * 100
    journal = _journal(talker)

    trained = talker.portal.call(journal.trained, since)
    last = talker.portal.call(journal.last_times, [row["exercise_id"]])
    (past,) = talker.portal.call(journal.past_workouts, 5)

    assert [each.name for each in trained] == ["Back squat"]
    assert last == ()
    assert [each.name for each in past.exercises] == ["Back squat"]


def test_what_was_set_aside_is_not_recalled(talker: Talker) -> None:
    talker.says(*ADDED, "undo")

    workout = _recalled(talker).workout

    assert workout is not None
    assert "Leg press" not in [log.name for log in workout.exercises]


def test_what_comes_back_is_set_aside_no_longer(talker: Talker) -> None:
    talker.says(*ADDED)
    with_it = _recalled(talker).workout
    talker.say("undo")

    _commit(talker, TurnUndone(talker.turns()[0]["id"], talker.time.now, with_it, None))

    assert leg_press(talker)["removed_at"] is None
    assert _recalled(talker).workout == with_it


def test_a_workout_that_took_anothers_place_makes_room_for_it(talker: Talker) -> None:
    talker.says("let's start a workout", "1")
    first = _recalled(talker).workout
    talker.say("new workout")
    assert talker.events()[-2:] == ["WorkoutCancelled", "WorkoutPlanned"]

    talker.say("undo")

    assert _recalled(talker).workout == first
    assert [workout["cancelled_at"] is None for workout in talker.workouts()] == [True, False]
    assert talker.world.rows("SELECT * FROM turn_failures WHERE provider_user_id = %s", talker.name) == []


def test_only_another_turn_makes_a_turn_stale(talker: Talker) -> None:
    """Two active workouts are an error of ours; to run the turn again would hide it."""
    talker.says("let's start a workout", "1")
    (planned,) = talker.workouts()
    workout = _recalled(talker).workout
    assert workout is not None
    second = replace(workout, id=uuid4(), exercises=())

    with pytest.raises(UniqueViolation):
        _commit(talker, TurnUndone(talker.turns()[0]["id"], talker.time.now, second, None))

    assert [row["id"] for row in talker.workouts()] == [planned["id"]]


def test_progress_is_told_and_taken_back(talker: Talker) -> None:
    for sets in ("squats 60x5", "squats 62.5x5"):
        talker.says("full body workout", "1", "start", sets, "finish the workout")
        talker.time.pass_by(days=4)
    talker.says("full body workout", "1", "start", "squats 65x5", "finish the workout")
    assert _progress(talker) == ("Back squat", "weight 62.5 -> 65 kg", talker.time.now.isoformat())

    talker.say("undo")

    before = talker.time.now - timedelta(days=4) - talker.between * 6
    assert _progress(talker) == ("Back squat", "weight 60 -> 62.5 kg", before.isoformat())


def test_progress_that_was_the_first_leaves_nothing_behind(talker: Talker) -> None:
    talker.says("full body workout", "1", "start", "squats 60x5", "finish the workout")
    talker.time.pass_by(days=4)
    talker.says("full body workout", "1", "start", "squats 60x7", "finish the workout", "undo")

    (context,) = talker.world.rows("SELECT * FROM training_context WHERE user_id = %s", talker.id)

    assert context["recent_progress"] is None
    assert context["last_updated"] == talker.time.now


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("weight", "weight 8 -> 10.5 kg"),
        ("e1rm", "estimated one-rep maximum 8 -> 10.5 kg"),
        ("reps", "reps 8 -> 10.5"),
        ("distance", "distance 8 -> 10.5 m"),
        ("duration", "duration 8 -> 10.5 s"),
        ("volume", "volume 8 -> 10.5 kg"),
    ],
)
def test_every_progress_has_words(kind: str, told: str) -> None:
    assert improvement(Achievement(kind, "Plank", 10.5, 8.0)) == told


def _progress(talker: Talker) -> tuple[str, str, str]:
    (context,) = talker.world.rows("SELECT recent_progress AS told FROM training_context WHERE user_id = %s", talker.id)
    told = context["told"]
    assert set(told) == {"exercise", "improvement", "date"}
    return told["exercise"], told["improvement"], told["date"]


def _attempt(talker: Talker) -> Attempt:
    incoming = Incoming(talker.provider, talker.name, str(uuid4()), "")
    return Attempt(incoming, talker.time.now, talker.time.now, uuid4(), "trace", "test", lambda: 0)


def _journal(talker: Talker) -> PostgresJournal:
    attempt = _attempt(talker)
    identity, _ = talker.portal.call(talker.world.coach.store.identify, attempt.incoming, talker.time.now)
    pool = talker.world.pool
    return PostgresJournal(pool, identity, attempt)


def _recalled(talker: Talker) -> Recalled:
    return talker.portal.call(_journal(talker).recall)


def _commit(talker: Talker, event: Event) -> None:
    """A turn with this one event, on what is there now."""
    recalled = _recalled(talker)
    workout: Workout | None = recalled.workout
    turn = Turn(
        message={"id": "made", "text": ""},
        at=talker.time.now,
        version=recalled.athlete.version,
        before=workout,
        events=(event,),
        reply={"text": ""},
        question=None,
        phase_before=Phase.PLANNING,
        phase_after=Phase.PLANNING,
        certainty="certain",
        done=(),
    )
    talker.portal.call(_journal(talker).commit, turn)
