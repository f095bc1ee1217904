"""The shape of an exercise's working sets, before any weight: how many, of what range, how hard, with what rest."""

from dataclasses import dataclass

from training.athlete import Level
from training.exercise import Exercise, LoadType, Measure, Mechanic, Muscle, Pattern
from training.kinds import is_heavy
from training.proposal import Intensity

# Sets per exercise and effort aimed at (RPE). Trial: ACSM position stand 2026, two to three sets for strength, about
# ten hard sets a muscle a week for size; convention: most sets at RPE 7 to 9, more or less by how hard the day is.
SETS: dict[Intensity, int] = {Intensity.LIGHT: 2, Intensity.MODERATE: 3, Intensity.INTENSE: 4}
EFFORT: dict[Intensity, float] = {Intensity.LIGHT: 6.0, Intensity.MODERATE: 7.5, Intensity.INTENSE: 8.5}
# Convention: novices stay away from failure, strength is trained with two to four repetitions in reserve, squats and
# deadlifts with two to three.
TWO_IN_RESERVE = 8.0
# Convention: novices do with fewer sets. Trial: ACSM position stand 2009, novices train with 8 to 12 reps, so that for
# strength they keep to what is usual of an exercise.
NOVICE_SETS = 3

# Convention: a single set is done without rather than alone.
FEWEST_SETS = 2

# Reps by goal, of work for several joints, for one, and for the small muscles. Trial: Schoenfeld 2021 (continuum
# re-examined), strength by few reps at 75 to 90 % of the maximum, size by 5 to 30 if they are hard, endurance by 15 and
# more; convention: for size in practice 6 to 12 of several joints, 8 to 15 of one, 12 to 20 of the small ones.
REPS: dict[str, tuple[tuple[int, int], tuple[int, int], tuple[int, int]]] = {
    "strength": ((3, 6), (8, 12), (8, 12)),
    "muscle_gain": ((6, 12), (8, 15), (12, 20)),
    "endurance": ((15, 20), (15, 25), (15, 25)),
}
_SMALL = frozenset({Muscle.SIDE_DELTS, Muscle.REAR_DELTS, Muscle.FOREARMS, Muscle.CALVES, Muscle.ABS, Muscle.OBLIQUES})
# Rest in seconds by goal, alike. Trial: ACSM position stand 2009, three to five minutes for strength; convention: two
# to three for size with several joints, sixty to ninety seconds with one.
REST: dict[str, tuple[int, int]] = {"strength": (240, 90), "muscle_gain": (150, 75), "endurance": (75, 60)}
# Convention: how far a goal may lead away from what is usual of an exercise: two reps below, twice as many above.
FEWER_BY, TIMES_MORE = 2, 2
_SKILLED = (Pattern.OLYMPIC, Pattern.JUMP, Pattern.THROW, Pattern.CARRY, Pattern.CARDIO, Pattern.STRETCH)


@dataclass(frozen=True)
class Shape:
    """Working sets without their weight: `low` to `high` of the exercise's measure. `rpe` None for what is not reps."""

    sets: int
    low: int
    high: int
    rest_seconds: int
    rpe: float | None


def shape(
    exercise: Exercise,
    intensity: Intensity,
    goal: str | None,
    level: Level | None,
    rep_range: tuple[int, int] | None = None,
) -> Shape:
    """The shape of an exercise on such a day, for this goal and level; `rep_range` overrules the goal's."""
    if level == "beginner" and goal == "strength":
        goal = None
    low, high = rep_range or _range(exercise, goal)
    sets = 1 if exercise.pattern is Pattern.CARDIO else SETS[intensity]
    rpe = EFFORT[intensity] if exercise.measure is Measure.REPS else None
    if level == "beginner":
        sets = min(sets, NOVICE_SETS)
    rpe = None if rpe is None else min(rpe, hardest(exercise, goal, level))
    return Shape(sets, low, high, _rest(exercise, goal), rpe)


def hardest(exercise: Exercise, goal: str | None, level: Level | None) -> float:
    """The most that sets of an exercise are ever planned to be, as an RPE."""
    is_held_back = level == "beginner" or goal == "strength" or is_heavy(exercise)
    return TWO_IN_RESERVE if is_held_back else max(EFFORT.values())


def _range(exercise: Exercise, goal: str | None) -> tuple[int, int]:
    low, high = exercise.range
    if not _follows(exercise, goal):
        return low, high
    wanted_low, wanted_high = REPS[goal or ""][_kind(exercise)]
    least, most = max(1, low - FEWER_BY), high * TIMES_MORE
    top = min(max(wanted_high, least + 1), most)
    return min(max(wanted_low, least), top - 1), top


def _kind(exercise: Exercise) -> int:
    """0 for what moves several joints, 1 for one, 2 where that is for small muscles alone."""
    if exercise.mechanic is not Mechanic.ISOLATION:
        return 0
    return 2 if _SMALL.issuperset(exercise.primary) else 1


def _rest(exercise: Exercise, goal: str | None) -> int:
    if not _follows(exercise, goal):
        return exercise.rest_seconds
    return REST[goal or ""][exercise.mechanic is Mechanic.ISOLATION]


def _follows(exercise: Exercise, goal: str | None) -> bool:
    """Whether a goal shapes this exercise: reps with a weight or the body, and no skill that tires."""
    return (
        goal in REPS
        and exercise.measure is Measure.REPS
        and exercise.load is not LoadType.NONE
        and exercise.pattern not in _SKILLED
    )
