"""Exports as the apps write them, and as they arrive: whole, torn, twice, in any language, or not exports at all."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.exports import ExportError, UnitNeeded, read
from language.exports.placing import explained
from language.exports.values import Export
from training.athlete import WeightUnit
from training.sets import PerformedSet, SetType

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
HEVY = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
    "distance_km,duration_seconds,rpe"
)
A = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
A2 = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE"
B = (
    "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;"
    "Workout Notes;Workout Duration"
)
C = (
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";'
    '"Distance (meters)";"Seconds";"Notes";"Workout Notes"'
)
ANDROID = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment"
IOS = "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind"
MORNING = '"15 Sep 2025, 07:48","15 Sep 2025, 08:48"'
AT = "2024-01-05 18:00:00"
WORKING, WARMUP, DROP, FAILURE = SetType.WORKING, SetType.WARMUP, SetType.DROP, SetType.FAILURE
READ = [
    (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,8,,0,8.5", PerformedSet(80, 8, rpe=8.5)),
    (HEVY, f"Push,{MORNING},,Bench,,,0,warmup,40,8,,0,", PerformedSet(40, 8, set_type=WARMUP)),
    (HEVY, f"Push,{MORNING},,Bench,,,0,failure,40,8,,0,", PerformedSet(40, 8, set_type=FAILURE)),
    (HEVY, f"Push,{MORNING},,Bench,,,0,dropset,40,8,,0,", PerformedSet(40, 8, set_type=DROP)),
    (HEVY, f"Push,{MORNING},,Pull Up,,,0,normal,,8,,0,", PerformedSet(None, 8)),
    (HEVY, f"Push,{MORNING},,Pull Up,,,0,normal,-20,8,,0,", PerformedSet(-20, 8)),
    (HEVY, f"Push,{MORNING},,Run,,,0,normal,,,5.25,1800,", PerformedSet(None, None, 1800, 5250)),
    (
        HEVY.replace("_kg", "_lbs").replace("_km", "_miles"),
        f"Push,{MORNING},,Run,,,0,normal,225,8,1,60,",
        PerformedSet(102.058, 8, 60, 1609.344),
    ),
    (A, f"{AT},Legs,1h 5m,Squat,1,100,5,0,0,,,9", PerformedSet(45.359, 5, rpe=9)),
    (A, f"{AT},Legs,1h,Run,1,0,0,2,900,,,", PerformedSet(None, None, 900, 3218.688)),
    (A, f'{AT},"Legs",1h,Squat,1,100,5,0,0,he said "go, now",,9', PerformedSet(45.359, 5, rpe=9)),
    (A2, f"{AT},Legs,1h,Squat,W,100,5,0,0,", PerformedSet(45.359, 5, set_type=WARMUP)),
    (B, f"{AT};Legs;Squat;D;82,5;kg;5;;;;0;;;1h", PerformedSet(82.5, 5, set_type=DROP)),
    (B, f"{AT};Legs;Squat;1;100;lbs;5;;1;km;0;;;1h", PerformedSet(45.359, 5, None, 1000)),
    (C, f'"1";"{AT}";"Legs";"3600";"Squat";"F";"100";"5";"";"";"0.0";"";""', PerformedSet(100, 5, set_type=FAILURE)),
    (C, f'"1";"{AT}";"Legs";"3600";"Plank";"1";"";"";"";"";"60.0";"";""', PerformedSet(None, None, 60)),
    (ANDROID, "2024-01-05,Squat,Legs,100.0,kgs,5,,,,", PerformedSet(100, 5)),
    (ANDROID, "2024-01-05,Squat,Legs,225,lbs,5,,,,", PerformedSet(102.058, 5)),
    (ANDROID, "2024-01-05,Run,Cardio,,,,5,km,0:30:00,", PerformedSet(None, None, 1800, 5000)),
    (IOS, "2024-01-05,Squat,Legs,,225,5,,,,,", PerformedSet(102.058, 5)),
    (IOS, "2024-01-05,Plank,Core,,,,,,1:30,,Warm-up", PerformedSet(None, None, 90, set_type=WARMUP)),
]


def told(text: str, unit: WeightUnit | None = WeightUnit.LB) -> Export:
    return read(text, BERLIN, NOW, unit)


@pytest.mark.parametrize(("header", "line", "wanted"), READ)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_set_is_read_as_it_was_done(header: str, line: str, wanted: PerformedSet, end: str) -> None:
    export = told(f"\ufeff{header}{end}{line}{end}")
    (workout,) = export.workouts
    (exercise,) = workout.exercises

    assert [replace(each.performed, feedback=None) for each in exercise.sets] == [wanted]
    assert export.unread == ()


@pytest.mark.parametrize(("header", "line", "wanted"), READ)
def test_another_column_is_no_matter(header: str, line: str, wanted: PerformedSet) -> None:
    more = ";" if header in (B, C) else ","
    (workout,) = told(f"{header}{more}Mood\n{line}{more}").workouts

    assert replace(workout.exercises[0].sets[0].performed, feedback=None) == wanted


@pytest.mark.parametrize(
    ("header", "line", "reason"),
    [
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,8,,0", "columns"),
        (HEVY, 'Push,"15 Foo 2025, 07:48",,,Bench,,,0,normal,80,8,,0,', "date"),
        (HEVY, 'Push,"31 Feb 2025, 07:48",,,Bench,,,0,normal,80,8,,0,', "date"),
        (HEVY, 'Push,"15 Sep 2027, 07:48",,,Bench,,,0,normal,80,8,,0,', "future"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,giant,80,8,,0,", "set_type"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,heavy,8,,0,", "number"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,8.5,,0,", "number"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,8000,8,,0,", "impossible_weight"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,-8,,0,", "impossible_reps"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,8,,0,12", "impossible_rpe"),
        (HEVY, f"Push,{MORNING},,Bench,,,0,normal,80,,,0,", "empty"),
        (HEVY, f"Push,{MORNING},,,,,0,normal,80,8,,0,", "exercise"),
        (A, f"{AT},Legs,1h,Squat,X,100,5,0,0,,,", "set_order"),
        (B, f"{AT};Legs;Squat;1;100;stone;5;;;;0;;;1h", "unit"),
        (ANDROID, "2024-01-05,Run,Cardio,,,,5,km,half an hour,", "time"),
        (ANDROID, "2024-01-05,Run,Cardio,,,,5,leagues,,", "unit"),
        (ANDROID, "2026-11-17,Squat,Legs,100.0,kgs,5,,,,", "future"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_taken(header: str, line: str, reason: str) -> None:
    fine = next(each for head, each, _ in READ if head == header)
    export = told(f"{header}\n{line}\n{fine}\n")
    (unread,) = export.unread

    assert (unread.line, unread.reason, len(export.workouts)) == (2, reason, 1)
    assert "{" not in explained(unread)


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("15 Sep 2025, 07:48", "2025-09-15T05:48"),
        ("15. Sept. 2025, 07:48", "2025-09-15T05:48"),
        ("3 März 2025, 07:48", "2025-03-03T06:48"),
        ("15 sept 2025, 07:48", "2025-09-15T05:48"),
        ("1 févr. 2025, 07:48", "2025-02-01T06:48"),
        ("15 de set. de 2025, 07:48", "2025-09-15T05:48"),
        ("3 ago 2025, 07:48", "2025-08-03T05:48"),
        ("3 mag 2025, 07:48", "2025-05-03T05:48"),
        ("15 сент. 2025 г., 07:48", "2025-09-15T05:48"),
        ("3 mrt. 2025, 07:48", "2025-03-03T06:48"),
        ("Sep 15, 2025, 7:48 PM", "2025-09-15T17:48"),
        ("30 Mar 2025, 02:30", "2025-03-30T01:30"),  # the clocks sprang over this one
        ("26 Oct 2025, 02:30", "2025-10-26T00:30"),  # and came to this one twice
    ],
)
def test_a_wall_clock_in_any_language(written: str, utc: str) -> None:
    (workout,) = told(f'{HEVY}\nPush,"{written}",,,Bench,,,0,normal,80,8,,0,').workouts

    assert workout.started_at == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_lines_that_repeat_another_are_taken_once_and_equal_sets_each() -> None:
    strong = f"{AT},Legs,1h,Squat,{{}},100,5,0,0,,,"
    lines = [strong.format(order) for order in ("W", "W", "1", "1", "2")]

    assert (_sets(told("\n".join([A, *lines]))), told("\n".join([A, *lines])).repeated) == (4, (5,))
    assert _sets(told("\n".join([A, *lines, *lines]))) == 4
    assert _sets(told("\n".join([ANDROID, *["2024-01-05,Squat,Legs,100.0,kgs,5,,,,"] * 3]))) == 3


def test_rest_timers_are_no_sets_and_notes_stay_with_their_exercise() -> None:
    rows = [
        f"{AT},Legs,1h,Squat,{order},100,5,0,90,{note},,"
        for order, note in (("1", ""), ("Rest Timer", ""), ("Note", "deep"))
    ]
    (workout,) = told("\n".join([A, *rows])).workouts

    assert [(len(each.sets), each.note) for each in workout.exercises] == [(1, "deep")]


def test_a_note_over_several_lines_takes_no_set_with_it() -> None:
    rows = f'{AT},Legs,1h,Squat,1,100,5,0,0,"it\'s 5" of\n\nsnow, really,,\n{AT},Legs,1h,Squat,2,100,5,0,0,,,\n'

    assert _sets(told(f"{A}\n{rows}")) == 2


def test_a_file_without_a_unit_asks_for_it() -> None:
    with pytest.raises(UnitNeeded):
        told(A, None)


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00\x1f", exclude_categories=["Cc"]), max_size=12)
TYPES = {WORKING: "normal", WARMUP: "warmup", FAILURE: "failure", DROP: "dropset"}
SETS = st.builds(
    PerformedSet,
    weight_kg=st.none() | st.integers(1, 4000).map(lambda quarter: quarter / 4),
    reps=st.integers(1, 1000),
    duration_seconds=st.none() | st.integers(1, 86400),
    set_type=st.sampled_from(list(TYPES)),
    rest_seconds=st.none(),
    rpe=st.none() | st.sampled_from([6, 7.5, 10]),
)


@given(WORDS, st.lists(SETS, min_size=1, max_size=5))
def test_what_is_written_reads_back(note: str, sets: list[PerformedSet]) -> None:
    out = io.StringIO()
    for place, each in enumerate(sets):
        cells = ["Push", "15 Sep 2025, 07:48", "", note, "Bench", "", "", place, TYPES[each.set_type]]
        csv.writer(out).writerow([*cells, each.weight_kg, each.reps, "", each.duration_seconds, each.rpe])
    (workout,) = told(f"{HEVY}\n{out.getvalue()}").workouts

    assert [each.performed for each in workout.exercises[0].sets] == sets
    assert (workout.note or "") == note.strip()


@given(
    st.sampled_from([HEVY, A, A2, B, C, ANDROID, IOS, ""]), st.text(), st.sampled_from([line for _, line, _ in READ])
)
def test_any_text_is_an_export_or_an_error_of_a_name(header: str, text: str, line: str) -> None:
    try:
        export = told(f"{header}\n{text}\n{line}{text}")
    except ExportError:
        return
    assert all(explained(each) for each in export.unread)


def _sets(export: Export) -> int:
    return sum(len(exercise.sets) for workout in export.workouts for exercise in workout.exercises)
