"""The situations that lies and honest prose are told in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from language.claims import Backing, backing_of
from language.voice import Voice
from tests.training.gym import NAMES, NOW, exercise, past, recorded
from training.athlete import WeightUnit
from training.exercise import Measure
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.facts import (
    Achievement,
    ExerciseChanged,
    ExerciseUp,
    Fact,
    OptionsShown,
    OutsideLogged,
    ProgressShown,
    SetsLogged,
    SetTakenOff,
    SetUp,
    TimeLeft,
    UnitSet,
    WorkoutDone,
)
from training.history import PastExercise, RecordKind
from training.lift_courses import LiftCourse, Mark
from training.proposal import Intensity, Option, PlannedExercise, Wish, WorkoutType
from training.sets import PlannedSet
from training.summary import plan
from training.workout import Workout, WorkoutStatus

SQUAT, BENCH, ROW = "Back squat", "Bench press", "Barbell row"
THURSDAY = datetime(2026, 11, 12, 18, tzinfo=UTC)
ASKED = {
    SQUAT: (PlannedSet(Measure.REPS, 5, 8, 80.0, 150, 7.5),) * 3,
    BENCH: (PlannedSet(Measure.REPS, 6, 10, 60.0, 120, 7.5),) * 3,
    ROW: (PlannedSet(Measure.REPS, 8, 12, 55.0, 90, 7.5),) * 2,
}
LAST = past(SQUAT, "77.5x8", "77.5x8", "77.5x7", at=THURSDAY)


def _log(name: str, *sets: str) -> ExerciseLog:
    entry = exercise(name)
    status = ExerciseStatus.IN_PROGRESS if sets else ExerciseStatus.PENDING
    return ExerciseLog(uuid5(UUID(int=2), name), entry.id, entry.name, ASKED[name], status, recorded(*sets))


def _workout(*squats: str, status: WorkoutStatus = WorkoutStatus.IN_PROGRESS) -> Workout:
    logs = (_log(SQUAT, *squats), _log(BENCH), _log(ROW))
    made = Workout(UUID(int=3), status, NOW, NOW, Wish(), (), workout_type=WorkoutType.FULL_BODY, exercises=logs)
    return replace(made, intensity=Intensity.MODERATE, current_id=logs[0].id, minutes=45, started_at=NOW)


def _backing(
    message: str = "hey coach",
    *,
    facts: Sequence[Fact] = (),
    workout: Workout | None = None,
    last: Sequence[PastExercise] = (),
    done: Sequence[str] = (),
    options: Sequence[Option] = (),
    memories: Sequence[str] = (),
    unit: WeightUnit = WeightUnit.KG,
) -> Backing:
    return backing_of(
        message=message,
        facts=facts,
        workout=workout,
        last=last,
        options=options,
        done=done,
        names=NAMES,
        voice=Voice(weight_unit=unit),
        now=NOW,
        memories=memories,
    )


def _logged(unit: WeightUnit = WeightUnit.KG) -> Backing:
    workout = _workout("80x8")
    up = SetUp(SQUAT, 2, 3, ASKED[SQUAT][1])
    facts = (SetsLogged(SQUAT, workout.exercises[0].sets, 1, 3), up)
    return _backing("80x8", facts=facts, workout=workout, last=(LAST,), done=("log_sets",), unit=unit)


def _finished() -> Backing:
    squats = past(SQUAT, "80x8", "80x8", "82.5x6")
    done = WorkoutDone(
        workout_type=WorkoutType.FULL_BODY,
        minutes=42,
        exercises=(squats, past(BENCH, "60x8", "60x8")),
        sets=5,
        volume_kg=2735.0,
        achievements=(Achievement("weight", SQUAT, 82.5, 77.5),),
        skipped=(ROW,),
    )
    return _backing("finish", facts=(done,), last=(LAST,), done=("complete_workout",))


def _option(kind: WorkoutType, minutes: int, *names: str) -> Option:
    planned = tuple(PlannedExercise(exercise(name).id, name, ASKED[name]) for name in names)
    return Option(kind, Intensity.MODERATE, (), planned, minutes, ())


def _progressed() -> Backing:
    ways = ((SQUAT, 90.0, 100.0), (BENCH, 70.0, 70.0))
    courses = tuple(
        LiftCourse(name, RecordKind.E1RM, Mark(THURSDAY, before), Mark(NOW, after)) for name, before, after in ways
    )
    return _backing("how am I progressing?", facts=(ProgressShown(8, 12, courses),))


OPTIONS = (_option(WorkoutType.LOWER, 25, SQUAT), _option(WorkoutType.UPPER, 40, BENCH, ROW))
MEMORIES = ("I can only train on Tuesdays, for 30 minutes", "my left knee hurts when I squat deep")
MEMORIES_RU = ("могу тренироваться только по вторникам по 30 минут", "левое колено болит, когда приседаю глубоко")
_PLANNED = _workout(status=WorkoutStatus.PLANNING)
_UNDER_WAY = _workout()

SITUATIONS: dict[str, Backing] = {
    "nothing": _backing(),
    "asked": _backing("did you log my set?"),
    "refused": _backing("bench press 90x5 yesterday"),
    "planned": _backing("what's the plan?", facts=(plan(_PLANNED),), workout=_PLANNED),
    "under_way": _backing(
        "what's next?",
        facts=(ExerciseUp(SQUAT, ASKED[SQUAT], True, LAST),),
        workout=_UNDER_WAY,
        last=(LAST,),
    ),
    "logged": _logged(),
    "pounds": _logged(WeightUnit.LB),
    "three_sets": _backing("how was it?", workout=_workout("80x8", "80x8", "85x6"), last=(LAST,)),
    "finished": _finished(),
    "offered": _backing("what can I do?", facts=(OptionsShown((), OPTIONS),), options=OPTIONS),
    "refused_ru": _backing("вчера жим лёжа 90х5"),
    "memory_ru": _backing("что ты обо мне знаешь?", memories=MEMORIES_RU),
    "memory": _backing("what do you know about me?", memories=MEMORIES),
    "deleted": _backing(
        "delete that set",
        facts=(SetTakenOff(SQUAT, recorded("80x8")[0], 0, 1),),
        workout=_UNDER_WAY,
        done=("delete_set",),
    ),
    "removed": _backing(
        "take the rows out", facts=(ExerciseChanged("removed", ROW),), workout=_UNDER_WAY, done=("remove_exercise",)
    ),
    "unit": _backing("use pounds", facts=(UnitSet(WeightUnit.LB),), done=("set_weight_unit",), unit=WeightUnit.LB),
    "earlier": _backing(
        "on thursday I did bench 90x5",
        facts=(OutsideLogged(BENCH, recorded("90x5"), 1, THURSDAY, False, NOW),),
        workout=_UNDER_WAY,
        done=("log_outside",),
    ),
    "cut": _backing("I only have 10 minutes", facts=(TimeLeft(9, 2, 4),), done=("cut_workout",)),
    "progressed": _progressed(),
    "yesterday": _backing("how did squats go?", last=(replace(LAST, at=NOW - timedelta(days=1)),)),
}
