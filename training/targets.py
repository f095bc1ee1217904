"""What to ask of an exercise today, from the last time it was done."""

from collections.abc import Sequence

from training.exercise import Equipment, Exercise, LoadType, Measure, Pattern
from training.history import PastExercise
from training.sets import PlannedSet, RecordedSet
from training.workout import Intensity

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


def planned_sets(exercise: Exercise, intensity: Intensity, last: PastExercise | None) -> tuple[PlannedSet, ...]:
    """The working sets to ask for: the catalogue's range and rest, the last working weight or a step more.

    With no history the weight stays open: a number would come from nowhere.
    """
    low, high = exercise.range
    weight = _weight(exercise, intensity, last)
    rpe = EFFORT[intensity] if exercise.measure is Measure.REPS else None
    one = PlannedSet(exercise.measure, low, high, weight, exercise.rest_seconds, rpe)
    return (one,) * (1 if exercise.pattern is Pattern.CARDIO else SETS[intensity])


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
