"""What to ask of an exercise today, from the last times it was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from training.athlete import Athlete, Level
from training.exercise import Equipment, Exercise, LoadType, Measure, Pattern
from training.history import PastExercise
from training.inventory import METRIC, Inventory
from training.loadable import inventory_of
from training.sets import PlannedSet, RecordedSet
from training.workout import Intensity, Reason

# Sets per exercise and effort aimed at (RPE). Trial: ACSM position stand 2026, two to three sets for strength, about
# ten hard sets a muscle a week for size; convention: most sets at RPE 7 to 9, more or less by how hard the day is.
SETS: dict[Intensity, int] = {Intensity.LIGHT: 2, Intensity.MODERATE: 3, Intensity.INTENSE: 4}
EFFORT: dict[Intensity, float] = {Intensity.LIGHT: 6.0, Intensity.MODERATE: 7.5, Intensity.INTENSE: 8.5}
# Convention: a light day takes a tenth off the working weight.
LIGHT_DAY = 0.9
# Convention: the step of a double progression, the smallest that can usually be loaded.
UPPER_STEP_KG = 2.5
LOWER_STEP_KG = 5.0
HAND_STEP_KG = 2.0
WORK_SECONDS = 40  # convention: a set of ten at an ordinary pace
CHANGEOVER_SECONDS = 60  # convention: to the next exercise, warm-up included

_LOWER = (Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.HIP_EXTENSION, Pattern.CALF_RAISE)


@dataclass(frozen=True)
class Aim:
    """What targets are aimed by, beside the exercise and its past: who trains, for what, with what, and when.

    `deload` is an easier week; `rep_range` overrules what goal and exercise would ask, in the exercise's measure.
    """

    at: datetime
    goal: str | None = None
    level: Level | None = None
    inventory: Inventory = METRIC
    deload: bool = False
    rep_range: tuple[int, int] | None = None
    bodyweight_kg: float | None = None


@dataclass(frozen=True)
class Target:
    """What is asked of an exercise: its working sets, the warm-up sets before them, and why it is that."""

    sets: tuple[PlannedSet, ...]
    reasons: tuple[Reason, ...] = ()
    warm_ups: tuple[PlannedSet, ...] = ()


def aim_of(athlete: Athlete, at: datetime) -> Aim:
    """What an athlete's targets are aimed by at this time."""
    return Aim(at, athlete.goal, athlete.level, inventory_of(athlete))


def target_for(exercise: Exercise, intensity: Intensity, past: Sequence[PastExercise], aim: Aim) -> Target:
    """What to ask of an exercise: `past` are the last times it was done, the newest first.

    With no history the weight stays open: a number would come from nowhere.
    """
    low, high = aim.rep_range or exercise.range
    weight = _weight(exercise, intensity, past[0] if past else None)
    rpe = EFFORT[intensity] if exercise.measure is Measure.REPS else None
    one = PlannedSet(exercise.measure, low, high, weight, exercise.rest_seconds, rpe)
    return Target((one,) * (1 if exercise.pattern is Pattern.CARDIO else SETS[intensity]))


def minutes_for(planned: Sequence[Sequence[PlannedSet]]) -> int:
    """About how long exercises with these sets take, rests included, in minutes."""
    seconds = sum(
        CHANGEOVER_SECONDS
        + sum(_work_seconds(each) for each in sets)
        + sum(each.rest_seconds for each in sets[:-1] or sets)
        for sets in planned
    )
    return -(-seconds // 60)


def step_kg(exercise: Exercise) -> float:
    """The smallest step up in weight, in kg."""
    if Equipment.DUMBBELL in exercise.equipment or Equipment.KETTLEBELL in exercise.equipment:
        return HAND_STEP_KG
    return LOWER_STEP_KG if exercise.pattern in _LOWER else UPPER_STEP_KG


def _weight(exercise: Exercise, intensity: Intensity, last: PastExercise | None) -> float | None:
    if exercise.load is LoadType.NONE or last is None or last.working_weight_kg is None:
        return None
    weight = last.working_weight_kg
    if weight <= 0:
        return weight
    step = step_kg(exercise)
    if intensity is Intensity.LIGHT:
        return max(step, round(weight * LIGHT_DAY / step) * step) if weight > step else weight
    return weight + step if _topped_out(exercise, last.hard_sets, weight) else weight


def _topped_out(exercise: Exercise, sets: Sequence[RecordedSet], weight: float) -> bool:
    """Double progression: every set at the working weight reached the top of the range."""
    at_weight = [each for each in sets if each.weight_kg == weight]
    top = exercise.range[1]
    return len(at_weight) > 1 and all((each.reps or 0) >= top for each in at_weight)


def _work_seconds(planned: PlannedSet) -> int:
    if planned.measure is Measure.SECONDS:
        return planned.high
    return planned.high // 3 if planned.measure is Measure.METRES else WORK_SECONDS
