"""The journal's promises, kept by both journals."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import hypothesis.strategies as st
import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import HealthCheck, given, settings

from graph.journal import Recalled, Turn
from graph.state import WINDOW, StaleTurn
from tests.journal.books import told_alike
from tests.journal.reader import START, Reader
from tests.talking import World
from training.athlete import Conditions
from training.exercise import Area, Equipment
from training.memories import MemoryKind
from training.sets import Side
from training.workout import Phase, WorkoutStatus

TRAINING = ("let's start a workout", "1", "start")


def test_nobody_has_done_anything_yet(reader: Reader) -> None:
    assert reader.recall() == Recalled()


def test_what_was_committed_is_recalled(reader: Reader) -> None:
    state = reader.says(*TRAINING, "80x8", "82.5x8")

    recalled = reader.recall()

    assert recalled.workout is not None
    assert recalled.workout.status is WorkoutStatus.IN_PROGRESS
    sets = recalled.workout.exercises[0].sets
    assert [(each.number, each.weight_kg, each.rest_seconds) for each in sets] == [(1, 80.0, None), (2, 82.5, 90)]
    assert state["phase"] == Phase.IN_PROGRESS
    assert recalled.athlete.version == 5
    assert recalled.phase_since == recalled.workout.status_since


def test_a_stale_turn_writes_nothing(reader: Reader) -> None:
    reader.says(*TRAINING)
    seen = reader.recall()
    reader.says("80x8")
    late = Turn(
        message={"id": "late", "text": "late"},
        at=reader.at,
        version=seen.athlete.version,
        before=seen.workout,
        events=(),
        reply={"text": "late"},
        question=None,
        phase_before=Phase.IN_PROGRESS,
        phase_after=Phase.IN_PROGRESS,
        certainty="certain",
        done=(),
    )

    with pytest.raises(StaleTurn):
        reader.portal.call(reader.journal().commit, late)

    assert reader.recall().athlete.version == 4
    assert "late" not in [exchange.text for exchange in reader.recall().exchanges]


def test_a_question_waits_for_the_next_message_alone(reader: Reader) -> None:
    reader.says(*TRAINING, "600x1")
    assert reader.recall().question is not None

    reader.says("what's left?")

    assert reader.recall().question is None


def test_the_window_is_bounded_and_in_order(reader: Reader) -> None:
    reader.says(*[f"nothing {number}" for number in range(WINDOW + 3)])

    exchanges = reader.recall().exchanges

    assert [exchange.text for exchange in exchanges] == [f"nothing {number}" for number in range(3, WINDOW + 3)]


def test_only_what_is_over_is_history(reader: Reader) -> None:
    reader.says(*TRAINING, "80x8")
    squat = reader.recall().workout
    assert squat is not None
    squat_id = squat.exercises[0].exercise_id
    journal = reader.journal()
    assert reader.portal.call(journal.last_times, [squat_id]) == ()
    assert reader.portal.call(journal.trained, START) == ()

    reader.says("finish the workout")

    (last,) = reader.portal.call(journal.last_times, [squat_id])
    (done,) = reader.portal.call(journal.trained, START)
    (past,) = reader.portal.call(journal.past_workouts, 5)
    assert [(each.weight_kg, each.reps) for each in last.sets] == [(80.0, 8)]
    assert (done.exercise_id, done.hard_sets, done.volume_kg, done.workout_id) == (squat_id, 1, 640.0, past.id)
    assert past.exercises == (last,)
    assert reader.portal.call(journal.trained, reader.at + timedelta(seconds=1)) == ()


def test_the_last_time_is_the_newest(reader: Reader) -> None:
    for weight in (80, 85):
        reader.says("full body workout", "1", "start", f"squats {weight}x8", "finish the workout")
        reader.at += timedelta(days=4)
    reader.says("full body workout", "1")

    recalled = reader.recall()

    assert [(past.name, past.sets[0].weight_kg) for past in recalled.last] == [("Back squat", 85.0)]
    workouts = reader.portal.call(reader.journal().past_workouts, 1)
    assert [each.exercises[0].sets[0].weight_kg for each in workouts] == [85.0]


def test_a_cancelled_workout_is_no_history(reader: Reader) -> None:
    reader.says(*TRAINING, "80x8", "cancel the workout", "yes")

    assert reader.recall().workout is None
    assert reader.portal.call(reader.journal().past_workouts, 5) == ()
    assert reader.portal.call(reader.journal().trained, START) == ()


def test_undo_goes_back_turn_by_turn(reader: Reader) -> None:
    reader.says(*TRAINING, "80x8", "85x8", "what's left?")
    since = START - timedelta(hours=1)

    newest = reader.portal.call(reader.journal().undoable, since)
    reader.says("undo")
    older = reader.portal.call(reader.journal().undoable, since)

    assert newest is not None
    assert older is not None
    assert [act["arguments"]["sets"][0]["weight"] for act in newest.done] == [85]
    assert [act["arguments"]["sets"][0]["weight"] for act in older.done] == [80]
    assert reader.portal.call(reader.journal().undoable, reader.at) is None


TOLD = (
    "my left knee hurts",
    "I hate burpees",
    "I like burpees now",
    "only dumbbells at home",
    "remember that I work nights",
)


def test_what_was_told_is_recalled_as_what_it_means(reader: Reader) -> None:
    reader.says(*TOLD, "I usually have 40 minutes")

    athlete = reader.recall().athlete

    assert (athlete.limits, athlete.equipment, athlete.minutes) == ((Area.KNEE,), (Equipment.DUMBBELL,), 40)
    assert (len(athlete.preferences), athlete.dislikes) == (1, ())
    assert athlete.conditions == Conditions()


def test_memories_are_told_the_newest_first_and_none_that_is_no_longer_so(reader: Reader) -> None:
    reader.says(*TOLD)
    memories = reader.journal().memories

    found = reader.portal.call(memories)
    likings = reader.portal.call(partial(memories, kinds=(MemoryKind.DISLIKE, MemoryKind.PREFERENCE)))

    told = ["I work nights", "only dumbbells at home", "I like burpees now", "my left knee hurts"]
    assert [memory.content for memory in found] == told
    assert [memory.content for memory in likings] == ["I like burpees now"]
    assert [memory.content for memory in reader.portal.call(partial(memories, limit=2))] == told[:2]
    assert found[-1].side is Side.LEFT
    assert found[1].equipment == (Equipment.DUMBBELL,)
    assert found[2].exercise_names == ("Burpee",)
    assert found[0].at == START + timedelta(seconds=90 * len(TOLD))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("my knee", "my left knee hurts"),
        ("knees hurting", "my left knee hurts"),
        ("what about a burpee?", "I like burpees now"),
        ("working at night", "I work nights"),
        ("a dumbbell", "only dumbbells at home"),
    ],
)
def test_words_find_the_memories_they_are_about(words: str, first: str, reader: Reader) -> None:
    reader.says(*TOLD)
    memories = reader.journal().memories

    best = reader.portal.call(memories, words)
    related = reader.portal.call(partial(memories, words, related_only=True))

    assert [best[0].content, related[0].content] == [first, first]
    assert len(best) == 4
    assert len(related) == 1
    assert reader.portal.call(partial(memories, "my cat", related_only=True)) == ()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("remember that PT is on Mondays", "my PT"),
        ("remember that I cycle/swim to work", "swims"),
        ("remember that I have a stand-up desk", "desks"),
        ("remember that the doctor checked my patellar tendon", "rodilla"),
        ("remember that l'épaule is what my physio says", "épaule"),
        ("remember that I lift in room 101b", "101b"),
        ("only a pull-up bar at home", "pull-up bar"),
        ("only dumbbells at home", "Kurzhanteln"),
    ],
)
def test_a_memory_is_found_however_its_words_stand(told: str, words: str, reader: Reader) -> None:
    reader.says(told, "remember that I work nights")
    (_, memory) = reader.portal.call(reader.journal().memories)

    assert reader.portal.call(partial(reader.journal().memories, words, related_only=True)) == (memory,)


def test_an_undo_brings_back_what_was_forgotten_as_the_same_memory(reader: Reader) -> None:
    reader.says(*TOLD)
    before = reader.portal.call(reader.journal().memories)
    athlete = reader.recall().athlete

    reader.says("forget about burpees")
    without = reader.portal.call(reader.journal().memories)
    reader.says("undo")

    assert [memory for memory in before if memory not in without] == [before[2]]
    assert reader.portal.call(reader.journal().memories) == before
    assert replace(reader.recall().athlete, version=athlete.version) == athlete


MESSAGES = """
let's start a workout; 1; 2; start; 80x8; bench press 60x8; 8, 8, 7 at 70; same again; next; yes; no; skip;
undo; last one was 75; delete the last set; swap this for leg press; add 3 sets of side plank; remove plank; press 40x5;
move plank first; make it lighter; pause; continue; finish the workout; cancel; leg press 100x10; difficulty 4; 300x5;
go to deadlift; back to squats; move squats to the end; skip, my shoulder hurts; done with squats; warmup 40x10;
use pounds; what did I do last time?; what's left?; start, then 80x8 and next; something else;
my knee hurts; my left knee hurts; I hate squats; I love squats;
only dumbbells at home; I train at a full gym; forget about squats; my knee is fine now; what do you know about me?;
my chest hurts; 80x8 but I almost fainted; ask me; later"""
QUIETLY = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@given(texts=st.lists(st.sampled_from([text.strip() for text in MESSAGES.split(";")]), min_size=4, max_size=12))
@settings(max_examples=15, suppress_health_check=QUIETLY)
def test_both_journals_tell_the_same_story(texts: list[str], portal: BlockingPortal, world: World) -> None:
    told_alike((*TRAINING, *texts), START, portal, world)


def test_what_was_told_of_recovery_is_read_until_it_is_taken_back(reader: Reader) -> None:
    reader.says("my legs are very sore", "slept badly")

    told = reader.portal.call(reader.journal().recovery_reports, START - timedelta(days=7))
    later = reader.portal.call(reader.journal().recovery_reports, reader.at)
    reader.says("undo")
    left = reader.portal.call(reader.journal().recovery_reports, START - timedelta(days=7))

    assert [(each.kind, each.level, len(each.muscles)) for each in told] == [("soreness", 3, 4), ("sleep", 2, 0)]
    assert later == told[1:]
    assert left == told[:1]


def test_how_somebody_recovers_is_recalled_and_an_undo_puts_it_back(reader: Reader) -> None:
    reader.says("full body workout", "1", "start", "60x8, 60x8", "finish the workout")
    known = reader.recall().athlete

    (past,) = reader.portal.call(reader.journal().past_workouts, 1)
    reader.says("undo")
    undone = reader.recall().athlete

    assert (known.recovery_status, known.recovery_factor) == ("excellent", 1.0)
    assert (undone.recovery_status, undone.recovery_factor) == (None, 1.0)
    assert [reason.code for reason in past.insights][:2] == ["came_recovered", "recovers_in"]


def test_what_the_last_turn_did_is_read(reader: Reader) -> None:
    assert reader.portal.call(reader.journal().last_done) == ()

    reader.says("let's start a workout", "finish the workout")
    (done,) = reader.portal.call(reader.journal().last_done)

    assert (done["name"], done["status"], done["code"]) == ("complete_workout", "refused", "transition_not_allowed")


def test_why_an_exercise_was_planned_is_recalled(reader: Reader) -> None:
    reader.says("let's start a workout", "1", "add leg press")

    workout = reader.recall().workout

    assert workout is not None
    assert [[reason.code for reason in log.reasons][:2] for log in (workout.exercises[0], workout.exercises[-1])] == [
        ["trains", "short_of_sets"],
        ["trains", "wished"],
    ]
