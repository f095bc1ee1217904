"""How strong people are in each movement before the season begins, and how fast each level grows."""

from collections.abc import Mapping
from random import Random

from tests.simulation.profiles import Profile
from training.athlete import Level
from training.exercise import Equipment, Exercise, LoadType, Muscle, Pattern

_P, _M, _E = Pattern, Muscle, Equipment

# What an intermediate lifter moves once, as a multiple of the body's weight, with a barbell or what stands for it.
# Convention: rounded from public strength standards; only proportions matter, for the engine never sees them.
STANDARD: Mapping[Pattern, float] = {
    _P.SQUAT: 1.35,
    _P.HINGE: 1.6,
    _P.LUNGE: 0.9,
    _P.HORIZONTAL_PUSH: 1.0,
    _P.VERTICAL_PUSH: 0.65,
    _P.HORIZONTAL_PULL: 0.9,
    _P.VERTICAL_PULL: 1.0,
    _P.FLY: 0.6,
    _P.RAISE: 0.35,
    _P.ELBOW_FLEXION: 0.55,
    _P.ELBOW_EXTENSION: 0.6,
    _P.KNEE_EXTENSION: 0.9,
    _P.KNEE_FLEXION: 0.7,
    _P.HIP_EXTENSION: 1.6,
    _P.CALF_RAISE: 1.6,
    _P.SHRUG: 1.6,
    _P.TRUNK_FLEXION: 0.7,
    _P.TRUNK_EXTENSION: 1.0,
    _P.CARRY: 1.2,
    _P.OLYMPIC: 0.8,
    _P.THROW: 0.15,
}
OTHERWISE = 0.6
LEVELS: Mapping[Level, float] = {"beginner": 0.65, "intermediate": 1.0, "advanced": 1.3}
# The share of the barbell's weight that other implements take; a dumbbell or kettlebell is weighed per hand.
IMPLEMENTS: tuple[tuple[Equipment, float], ...] = (
    (_E.DUMBBELL, 0.4),
    (_E.KETTLEBELL, 0.4),
    (_E.BAND, 0.4),
    (_E.EZ_BAR, 0.9),
    (_E.CABLE, 0.8),
    (_E.MACHINE, 1.15),
)
ONE_SIDED = 0.55
# How much more than the moved part of the body somebody could move once: 9, 15 and 18 press-ups or so.
OWN_WEIGHT: Mapping[Level, float] = {"beginner": 1.25, "intermediate": 1.45, "advanced": 1.6}
PULL_UP: Mapping[Level, float] = {"beginner": 0.9, "intermediate": 1.25, "advanced": 1.45}
OWN_SPREAD = 0.06

# Weekly rate at the best dose, and the logarithm of all there is to gain in the coming years.
# Fitted so that steady training near the published doses gives the gains of the ACSM stand 2009 (see figures.py).
GROWTH: Mapping[Level, tuple[float, float]] = {
    "beginner": (0.018, 0.60),
    "intermediate": (0.0085, 0.32),
    "advanced": (0.0034, 0.14),
}

# The muscles a movement lives by: sets of another movement that train them directly carry over by half.
PRIME: Mapping[Pattern, tuple[Muscle, ...]] = {
    _P.SQUAT: (_M.QUADS,),
    _P.LUNGE: (_M.QUADS,),
    _P.KNEE_EXTENSION: (_M.QUADS,),
    _P.HINGE: (_M.HAMSTRINGS, _M.GLUTES),
    _P.HIP_EXTENSION: (_M.GLUTES,),
    _P.KNEE_FLEXION: (_M.HAMSTRINGS,),
    _P.HORIZONTAL_PUSH: (_M.CHEST,),
    _P.FLY: (_M.CHEST,),
    _P.VERTICAL_PUSH: (_M.FRONT_DELTS,),
    _P.HORIZONTAL_PULL: (_M.UPPER_BACK, _M.LATS),
    _P.VERTICAL_PULL: (_M.LATS,),
    _P.ELBOW_FLEXION: (_M.BICEPS,),
    _P.ELBOW_EXTENSION: (_M.TRICEPS,),
    _P.CALF_RAISE: (_M.CALVES,),
    _P.TRUNK_FLEXION: (_M.ABS,),
}
# What a season's strength is measured by.
MAIN = (
    _P.SQUAT,
    _P.LUNGE,
    _P.HINGE,
    _P.HIP_EXTENSION,
    _P.HORIZONTAL_PUSH,
    _P.VERTICAL_PUSH,
    _P.HORIZONTAL_PULL,
    _P.VERTICAL_PULL,
)


def capacity_kg(profile: Profile, exercise: Exercise) -> float:
    """What this person moves once at the start, fresh, the moved part of the body included."""
    own = 1 + Random(f"{profile.seed} {exercise.key}").gauss(0, OWN_SPREAD)
    if exercise.load is not LoadType.EXTERNAL:
        ratios = PULL_UP if exercise.pattern is Pattern.VERTICAL_PULL else OWN_WEIGHT
        return own * max(0.05, exercise.bodyweight_share) * profile.bodyweight_kg * ratios[profile.level]
    share = next((share for thing, share in IMPLEMENTS if thing in exercise.equipment), 1.0)
    if exercise.unilateral and share != 0.4:
        share *= ONE_SIDED
    standard = STANDARD.get(exercise.pattern, OTHERWISE)
    return own * standard * share * LEVELS[profile.level] * profile.bodyweight_kg
