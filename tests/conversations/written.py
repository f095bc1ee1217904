"""What each act writes, column by column: where it is said, in which words, and what is in the columns then."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from graph.codec import Json

SQUAT, BENCH, ROW, PRESS = "Back squat", "Bench press", "Barbell row", "Leg press"
NOW = "now"  # when the message was sent
FIRST = "first"  # when training began: the message "start", or "80x8" where that came first


@dataclass(frozen=True)
class Case:
    """An act: where it is said, in which words, and what is in the columns it is about afterwards."""

    given: str
    says: str
    logs: dict[str, Json] = field(default_factory=dict)
    workout: Json = field(default_factory=dict)
    changes: tuple[Json, ...] = ()
    order: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


def change(kind: str, before: tuple[str, ...], after: tuple[str, ...], reason: str | None = None) -> Json:
    """A row of workout_modifications, with the names of the exercises in its states."""
    return {"modification_type": kind, "previous_state": before, "new_state": after, "reason": reason}


def status(value: str, **columns: Any) -> Json:
    return {"status": value, **columns}


PLAN = (SQUAT, BENCH, ROW, "Deadlift", "Overhead press", "Plank")
UNTOUCHED = status("pending", started_at=None, completed_at=None, sets_completed=0, current_set=0, recovery_time=None)
BEGUN = status("in_progress", started_at=NOW, completed_at=None, sets_completed=0, current_set=1)
ENDED = status("completed", completed_at=NOW, sets_completed=2, current_set=2, recovery_time=48)
CASES = {
    "choose": Case("options", "1", {SQUAT: UNTOUCHED}, {"status": "planning", "started_at": None}, order=PLAN),
    "choose another": Case(
        "plan",
        "2",
        {ROW: {"order": 3}},
        changes=(
            change(
                "refocus",
                PLAN,
                (
                    "Bench press",
                    "Lat pulldown",
                    "Overhead press",
                    ROW,
                    "Dumbbell lateral raise",
                    "Barbell curl",
                    "Triceps pushdown",
                ),
            ),
        ),
    ),
    "refocus": Case(
        "plan", "make it lighter", {SQUAT: UNTOUCHED}, {"intensity": "light"}, (change("refocus", PLAN, PLAN),)
    ),
    "start": Case(
        "plan",
        "start",
        {SQUAT: BEGUN, BENCH: UNTOUCHED},
        {"status": "in_progress", "started_at": NOW, "completed_at": None, "current": SQUAT},
    ),
    "log": Case(
        "training",
        "80x8",
        {
            SQUAT: status("in_progress", sets=1, reps=8, weight=80, sets_completed=1, current_set=2, hard_sets=1)
            | {"volume": 640, "top_weight": 80, "top_reps": 8, "best_e1rm": pytest.approx(99.31, abs=0.01)}
        },
        {"current": SQUAT},
    ),
    "log a warm-up": Case(
        "training",
        "warmup 40x10",
        {SQUAT: {"sets": None, "sets_completed": 1, "hard_sets": 0, "volume": 0, "top_weight": None}},
    ),
    "log the last set": Case(
        "two_sets",
        "80x8",
        {
            SQUAT: status("completed", completed_at=NOW, sets_completed=3, current_set=3, recovery_time=72),
            BENCH: BEGUN,
        },
        {"current": BENCH, "status": "in_progress"},
    ),
    "log out of turn": Case(
        "two_sets",
        "bench press 60x8",
        {
            SQUAT: status("in_progress", completed_at=None, current_set=3),
            BENCH: BEGUN | {"sets_completed": 1, "current_set": 2},
        },
        {"current": BENCH},
    ),
    "same again": Case("two_sets", "same again", {SQUAT: {"sets_completed": 3, "volume": 1920}}),
    "correct": Case(
        "two_sets",
        "last one was 85",
        {SQUAT: {"sets_completed": 2, "top_weight": 85, "weight": 85, "volume": 1320}},
        changes=(change("correct_set", (SQUAT,), (SQUAT,)),),
    ),
    "delete": Case(
        "two_sets",
        "delete the last set",
        {SQUAT: {"sets_completed": 1, "current_set": 2, "hard_sets": 1, "volume": 640}},
        changes=(change("delete_set", (SQUAT,), (SQUAT,)),),
    ),
    "delete the only set": Case(
        "training",
        "delete the last set",
        {SQUAT: {"status": "in_progress", "sets": None, "sets_completed": 0, "top_weight": None, "best_e1rm": None}},
        changes=(change("delete_set", (SQUAT,), (SQUAT,)),),
        before=("80x8",),
    ),
    "delete what ended the exercise": Case(
        "two_sets",
        "delete the last set",
        {
            SQUAT: status("in_progress", completed_at=None, recovery_time=None, sets_completed=2, current_set=3),
            BENCH: UNTOUCHED,
        },
        {"current": SQUAT},
        (change("delete_set", (SQUAT,), (SQUAT,)),),
        before=("80x8",),
    ),
    "finish": Case("two_sets", "done with squats", {SQUAT: ENDED, BENCH: BEGUN}, {"current": BENCH}),
    "log more of what is done": Case(
        "two_sets",
        "squats 80x8",
        {SQUAT: status("completed", completed_at=NOW, sets_completed=3, recovery_time=72)},
        {"current": BENCH},
        before=("next",),
    ),
    "next": Case("two_sets", "next", {SQUAT: ENDED, BENCH: BEGUN}, {"current": BENCH}),
    "skip": Case(
        "training",
        "skip because my knee hurts",
        {SQUAT: status("skipped", completed_at=None, sets_completed=0, current_set=0), BENCH: BEGUN},
        {"current": BENCH},
        (change("skip", (SQUAT,), (SQUAT,), "my knee hurts"),),
    ),
    "go to": Case(
        "two_sets",
        "go to rows",
        {SQUAT: status("in_progress", completed_at=None), ROW: BEGUN, BENCH: UNTOUCHED},
        {"current": ROW},
    ),
    "rate": Case(
        "two_sets",
        "performance 4 difficulty 3 energy 2 fatigue 5",
        {
            SQUAT: {
                "performance_rating": 4,
                "difficulty_level": 3,
                "energy_level": 2,
                "muscle_fatigue": 5,
                "user_feedback": None,
            }
        },
    ),
    "rate in words": Case(
        "two_sets", "that was hard, 4 out of 5", {SQUAT: {"difficulty_level": 4, "user_feedback": "that was hard"}}
    ),
    "substitute": Case(
        "training",
        "swap squats for leg press",
        {PRESS: status("in_progress", started_at=FIRST, sets_completed=0, current_set=1)},
        {"current": PRESS},
        (change("substitute", (SQUAT,), (PRESS,)),),
        order=(PRESS, *PLAN[1:]),
    ),
    "substitute what has sets": Case(
        "two_sets",
        "swap squats for leg press, the rack is taken",
        {SQUAT: ENDED, PRESS: BEGUN},
        {"current": PRESS},
        (change("substitute", (SQUAT,), (SQUAT, PRESS), "the rack is taken"),),
        order=(SQUAT, PRESS, *PLAN[1:]),
    ),
    "add": Case(
        "training",
        "add leg press",
        {PRESS: UNTOUCHED | {"order": 6}},
        {"current": SQUAT},
        (change("add", (), (PRESS,)),),
        order=(*PLAN, PRESS),
    ),
    "remove": Case(
        "training",
        "remove squats",
        {BENCH: BEGUN | {"order": 0}},
        {"current": BENCH},
        (change("remove", (SQUAT,), ()),),
        order=PLAN[1:],
    ),
    "move": Case(
        "training",
        "move squats to the end",
        {SQUAT: UNTOUCHED | {"order": 5}, BENCH: BEGUN | {"order": 0}},
        {"current": BENCH},
        (change("reorder", PLAN, (*PLAN[1:], SQUAT)),),
        order=(*PLAN[1:], SQUAT),
    ),
    "retarget": Case(
        "training",
        "make bench press 4x8 at 70",
        {BENCH: UNTOUCHED},
        changes=(change("retarget", (BENCH,), (BENCH,)),),
    ),
    "pause": Case(
        "two_sets",
        "pause",
        {SQUAT: {"status": "in_progress", "current_set": 3}},
        {"status": "planning", "started_at": FIRST, "completed_at": None, "current": SQUAT},
    ),
    "resume": Case(
        "paused",
        "continue",
        {SQUAT: {"status": "in_progress"}},
        {"status": "in_progress", "started_at": FIRST, "current": SQUAT},
    ),
    "complete": Case(
        "two_sets",
        "finish the workout",
        {SQUAT: ENDED, BENCH: status("skipped", completed_at=None, sets_completed=0)},
        {"status": "completed", "started_at": FIRST, "completed_at": NOW, "current": None, "cancelled_at": None},
        tuple(change("skip", (name,), (name,)) for name in PLAN[1:]),
    ),
}
