"""What a set says of an athlete's strength: the one-repetition maximum it stands for (e1RM), and loads made of one.

RPE is how hard a set was out of ten, RIR the repetitions left in reserve: RIR = 10 - RPE (Zourdos 2016).
"""

from collections.abc import Iterable

from training.exercise import Exercise, LoadType
from training.sets import RecordedSet, SetType

# Trial: Reynolds 2006 found no formula good beyond ten repetitions; convention: none is used beyond twelve.
MOST_REPS = 12
# Exact: where Brzycki's formula meets Epley's; beyond it Brzycki's runs away.
FORMULAS_MEET = 10
HARDEST = 10.0  # exact by definition: nothing is left in reserve (Zourdos 2016)
# Convention: the least share of a maximum the RPE table goes down to, sixteen repetitions short of a single.
FLOOR, FLOOR_AT = 50.0, 16.0


def e1rm(weight_kg: float, reps: int, rpe: float | None = None) -> float | None:
    """The one-repetition maximum these repetitions at this weight stand for, in kg.

    Brzycki (1993) up to ten repetitions, w x 36 / (37 - r), which leaves a single as it is; Epley (1985) above,
    w x (1 + r / 30); at ten they are one. With an RPE the repetitions in reserve are counted as done. None beyond
    twelve repetitions, and for weights that are none. Trial: Hutchins 2010, the error is about 6 kg on the bench.
    """
    to_failure = reps + in_reserve(rpe)
    if weight_kg <= 0 or reps < 1 or to_failure > MOST_REPS:
        return None
    if to_failure <= FORMULAS_MEET:
        return weight_kg * 36 / (37 - to_failure)
    return weight_kg * (1 + to_failure / 30)


def in_reserve(rpe: float | None) -> float:
    """The repetitions left in reserve at this RPE; none where it is not known."""
    return 0.0 if rpe is None else HARDEST - min(max(rpe, 1.0), HARDEST)


def percent_of_max(reps: int, rpe: float) -> float:
    """The percentage of a one-repetition maximum that can be lifted for these repetitions at this RPE.

    The RPE table as a formula, as OpenPowerlifting publishes it. Convention: it comes from lifters' practice.
    """
    short_of_max = HARDEST - rpe + reps - 1
    if short_of_max <= 2.92:
        return 0.347619 * short_of_max**2 - 4.60714 * short_of_max + 99.9667
    return FLOOR if short_of_max >= FLOOR_AT else 97.0955 - 2.64249 * short_of_max


def weight_for(max_kg: float, reps: int, rpe: float) -> float:
    """The weight for these repetitions at this RPE of a maximum, in kg, not yet rounded to what can be loaded."""
    return max_kg * percent_of_max(reps, rpe) / 100


def same_effort(weight_kg: float, reps: int, rpe: float, to_reps: int, to_rpe: float) -> float:
    """The weight for other repetitions at another RPE that a set done says, in kg, not yet rounded.

    Both ends come from one table, so that a load carried over from time to time does not drift.
    """
    return weight_kg * percent_of_max(to_reps, to_rpe) / percent_of_max(reps, rpe)


def effective_load(exercise: Exercise, weight_kg: float | None, bodyweight_kg: float | None) -> float | None:
    """What is really moved, in kg: the share of the body that is lifted, with what is added, less what assists.

    None where it depends on a body weight that is not known, and for what moves no load; never below nothing.
    """
    if exercise.load is LoadType.NONE:
        return None
    if exercise.load is LoadType.EXTERNAL:
        return None if weight_kg is None else max(weight_kg, 0.0)
    if bodyweight_kg is None:
        return None
    return max(bodyweight_kg * exercise.bodyweight_share + (weight_kg or 0.0), 0.0)


def e1rm_of(
    recorded: RecordedSet, exercise: Exercise | None = None, bodyweight_kg: float | None = None
) -> float | None:
    """The one-repetition maximum a set on record stands for, in kg; None where it says nothing of one.

    With its exercise a set of bodyweight or assisted work counts by what was really moved. A set to failure left
    nothing in reserve, whatever RPE was told.
    """
    if not recorded.is_hard or not recorded.reps or recorded.set_type is SetType.DROP:
        return None
    load = recorded.weight_kg if exercise is None else effective_load(exercise, recorded.weight_kg, bodyweight_kg)
    rpe = HARDEST if recorded.to_failure else recorded.rpe
    return None if load is None else e1rm(load, recorded.reps, rpe)


def best_e1rm(
    sets: Iterable[RecordedSet], exercise: Exercise | None = None, bodyweight_kg: float | None = None
) -> float | None:
    """The best estimated one-repetition maximum among these sets, in kg, or None."""
    estimates = (e1rm_of(each, exercise, bodyweight_kg) for each in sets)
    return max((each for each in estimates if each is not None), default=None)
