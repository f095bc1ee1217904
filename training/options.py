"""Today's options: up to three workouts, different in kind, from what was trained, what is at hand and wished."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from training.athlete import Athlete
from training.errors import NothingSuitable
from training.exercise import Catalogue, Exercise, Muscle, Pattern
from training.history import PastExercise, TrainedExercise
from training.targets import Aim, minutes_for, target_for
from training.workout import Intensity, Option, PlannedExercise, Reason, Wish, WorkoutType

OFFERED = 3
LOOK_BACK_DAYS = 14
DEFAULT_MINUTES = 60  # convention: a usual gym session
# Convention, after Korak 2015: two days bring most multi-joint work back, three the heavy lifts too.
RESTED_DAYS = 3
TIRED_DAYS = 2

# The slots of each kind of workout, each with the movements that can fill it, the large ones first.
_P = Pattern
SLOTS: dict[WorkoutType, tuple[tuple[Pattern, ...], ...]] = {
    WorkoutType.FULL_BODY: (
        (_P.SQUAT, _P.LUNGE),
        (_P.HORIZONTAL_PUSH, _P.VERTICAL_PUSH),
        (_P.HORIZONTAL_PULL, _P.VERTICAL_PULL),
        (_P.HINGE, _P.HIP_EXTENSION),
        (_P.VERTICAL_PUSH, _P.RAISE),
        (_P.ANTI_EXTENSION, _P.TRUNK_FLEXION),
    ),
    WorkoutType.UPPER: (
        (_P.HORIZONTAL_PUSH,),
        (_P.VERTICAL_PULL, _P.HORIZONTAL_PULL),
        (_P.VERTICAL_PUSH,),
        (_P.HORIZONTAL_PULL,),
        (_P.RAISE,),
        (_P.ELBOW_FLEXION,),
        (_P.ELBOW_EXTENSION,),
    ),
    WorkoutType.LOWER: (
        (_P.SQUAT, _P.LUNGE),
        (_P.HINGE, _P.HIP_EXTENSION),
        (_P.LUNGE, _P.KNEE_EXTENSION),
        (_P.KNEE_FLEXION, _P.HIP_EXTENSION),
        (_P.CALF_RAISE,),
        (_P.TRUNK_FLEXION, _P.ANTI_EXTENSION),
    ),
    WorkoutType.PUSH: (
        (_P.HORIZONTAL_PUSH,),
        (_P.VERTICAL_PUSH,),
        (_P.FLY, _P.HORIZONTAL_PUSH),
        (_P.RAISE,),
        (_P.ELBOW_EXTENSION,),
    ),
    WorkoutType.PULL: (
        (_P.VERTICAL_PULL, _P.HORIZONTAL_PULL),
        (_P.HORIZONTAL_PULL,),
        (_P.HINGE, _P.TRUNK_EXTENSION),
        (_P.SHRUG, _P.HORIZONTAL_PULL),
        (_P.ELBOW_FLEXION,),
    ),
    WorkoutType.CORE: (
        (_P.ANTI_EXTENSION,),
        (_P.TRUNK_FLEXION,),
        (_P.ANTI_ROTATION, _P.TRUNK_ROTATION),
        (_P.TRUNK_EXTENSION,),
        (_P.CARRY, _P.TRUNK_ROTATION),
    ),
    WorkoutType.CONDITIONING: ((_P.CARDIO,), (_P.JUMP, _P.THROW), (_P.CARRY, _P.OLYMPIC), (_P.TRUNK_FLEXION,)),
    WorkoutType.MOBILITY: ((_P.STRETCH,), (_P.STRETCH,), (_P.STRETCH,), (_P.STRETCH,), (_P.STRETCH,)),
}
STRENGTH = (WorkoutType.FULL_BODY, WorkoutType.UPPER, WorkoutType.LOWER, WorkoutType.PUSH, WorkoutType.PULL)
EASY = (WorkoutType.CORE, WorkoutType.CONDITIONING, WorkoutType.MOBILITY)
_MUSCLE_HOME: dict[WorkoutType, frozenset[Muscle]] = {
    WorkoutType.PUSH: frozenset({Muscle.CHEST, Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.TRICEPS}),
    WorkoutType.PULL: frozenset(
        {Muscle.LATS, Muscle.UPPER_BACK, Muscle.TRAPS, Muscle.REAR_DELTS, Muscle.BICEPS, Muscle.FOREARMS}
    ),
    WorkoutType.LOWER: frozenset(
        {Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES, Muscle.ADDUCTORS, Muscle.ABDUCTORS}
    ),
    WorkoutType.CORE: frozenset({Muscle.ABS, Muscle.OBLIQUES, Muscle.LOWER_BACK, Muscle.HIP_FLEXORS}),
}


@dataclass(frozen=True)
class Circumstances:
    """What options are made from. `trained` reaches back LOOK_BACK_DAYS; kinds to `avoid` come last; `at` is today."""

    catalogue: Catalogue
    athlete: Athlete
    wish: Wish
    trained: Sequence[TrainedExercise]
    at: datetime
    avoid: tuple[WorkoutType, ...] = ()


@dataclass(frozen=True)
class Draft:
    """An option before its targets: which exercises, how hard, and why."""

    workout_type: WorkoutType
    intensity: Intensity
    exercises: tuple[Exercise, ...]
    rationale: tuple[Reason, ...]


def draft(given: Circumstances) -> tuple[Draft, ...]:
    """Up to three workouts, the best for today first; NothingSuitable when no exercise fits at all."""
    drafts = []
    for workout_type in _kinds(given):
        exercises = _exercises(given, workout_type)
        if exercises:
            drafts.append(_drafted(given, workout_type, exercises))
        if len(drafts) == OFFERED:
            break
    if not drafts:
        raise NothingSuitable
    return tuple(drafts)


def with_targets(drafted: Draft, past: Mapping[UUID, Sequence[PastExercise]], minutes: int | None, aim: Aim) -> Option:
    """The option with sets, reps, weights and rests, cut to the minutes there are.

    `past` has the last times of each exercise, the newest first.
    """
    planned = [
        PlannedExercise(each.id, each.name, target_for(each, drafted.intensity, past.get(each.id, ()), aim).sets)
        for each in drafted.exercises
    ]
    limit = minutes or DEFAULT_MINUTES
    while len(planned) > 1 and minutes_for([each.planned for each in planned]) > limit:
        planned = _shortened(planned)
    return Option(
        workout_type=drafted.workout_type,
        intensity=drafted.intensity,
        focus=_focus(drafted.exercises[: len(planned)]),
        exercises=tuple(planned),
        minutes=minutes_for([each.planned for each in planned]),
        rationale=drafted.rationale,
    )


def _shortened(planned: list[PlannedExercise]) -> list[PlannedExercise]:
    """One set less everywhere while there are three or more, then one exercise less."""
    if any(len(each.planned) > 2 for each in planned):
        return [replace(each, planned=each.planned[: max(2, len(each.planned) - 1)]) for each in planned]
    return planned[:-1]


def _kinds(given: Circumstances) -> Iterator[WorkoutType]:
    """Kinds of workout in the order to try them: what is wished, then the most rested, then easy ones."""
    wish = given.wish
    wished = wish.workout_type or next((kind for kind, home in _MUSCLE_HOME.items() if home & set(wish.muscles)), None)
    if wished is not None:
        yield wished
    worn = all(_days_rested(given, kind) < TIRED_DAYS for kind in STRENGTH)
    ranked = sorted(STRENGTH, key=lambda kind: -_days_rested(given, kind))
    order = [ranked[0], WorkoutType.MOBILITY, WorkoutType.CONDITIONING] if worn else [*ranked, *EASY]
    yield from sorted((kind for kind in order if kind is not wished), key=lambda kind: kind in given.avoid)


def _exercises(given: Circumstances, kind: WorkoutType) -> tuple[Exercise, ...]:
    wish = given.wish
    equipment = given.athlete.equipment if wish.equipment is None else wish.equipment
    suitable = given.catalogue.suitable(equipment, given.athlete.limits)
    familiar = {done.exercise_id for done in given.trained}
    chosen: list[Exercise] = []
    for slot in SLOTS[kind]:
        best = min(
            (each for each in suitable if each.pattern in slot and each not in chosen),
            key=lambda each: (
                each.id in given.athlete.dislikes,
                slot.index(each.pattern),
                not set(each.primary) & set(wish.muscles),
                each.id not in given.athlete.preferences,
                each.id not in familiar,
            ),
            default=None,
        )
        if best is not None:
            chosen.append(best)
    return tuple(chosen)


def _drafted(given: Circumstances, kind: WorkoutType, exercises: tuple[Exercise, ...]) -> Draft:
    days = _days_rested(given, kind)
    return Draft(kind, _intensity(given, kind, days), exercises, _rationale(given, kind, days))


def _intensity(given: Circumstances, kind: WorkoutType, days: float) -> Intensity:
    if given.wish.intensity:
        return given.wish.intensity
    if kind in EASY or days < TIRED_DAYS:
        return Intensity.LIGHT
    if given.athlete.intensity:
        return given.athlete.intensity
    rested = bool(given.trained) and days >= RESTED_DAYS and given.athlete.level != "beginner"
    return Intensity.INTENSE if rested else Intensity.MODERATE


def _rationale(given: Circumstances, kind: WorkoutType, days: float) -> tuple[Reason, ...]:
    wish = given.wish
    reasons: list[Reason] = []
    if wish.workout_type is kind or _MUSCLE_HOME.get(kind, frozenset()) & set(wish.muscles):
        reasons.append(Reason("wished", muscles=wish.muscles))
    last = _last_trained(given, kind)
    if kind in EASY:
        reasons.append(Reason("easy_on_the_body"))
    elif last is None:
        reasons.append(Reason("fresh_start" if not given.trained else "not_trained_lately", days=LOOK_BACK_DAYS))
    else:
        reasons.append(Reason("rested" if days >= TIRED_DAYS else "still_tired", muscles=last[1], days=last[0]))
    if wish.minutes:
        reasons.append(Reason("fits_minutes", minutes=wish.minutes))
    if wish.equipment is not None:
        reasons.append(Reason("uses_equipment", equipment=wish.equipment))
    return tuple(reasons)


def _days_rested(given: Circumstances, kind: WorkoutType) -> float:
    last = _last_trained(given, kind)
    return float(LOOK_BACK_DAYS) if last is None else last[0]


def _last_trained(given: Circumstances, kind: WorkoutType) -> tuple[int, tuple[Muscle, ...]] | None:
    """Whole days since a muscle of this kind of workout was last trained directly, and which muscles that were."""
    home = _home(kind)
    latest: dict[Muscle, datetime] = {}
    for done in given.trained:
        exercise = given.catalogue.by_id.get(done.exercise_id)
        for muscle in exercise.primary if exercise and done.hard_sets else ():
            if muscle in home:
                latest[muscle] = max(done.at, latest.get(muscle, done.at))
    if not latest:
        return None
    newest = max(latest.values())
    return max(0, (given.at - newest).days), tuple(sorted(m for m, at in latest.items() if at == newest))


def _home(kind: WorkoutType) -> frozenset[Muscle]:
    push, pull, lower = (_MUSCLE_HOME[each] for each in (WorkoutType.PUSH, WorkoutType.PULL, WorkoutType.LOWER))
    return {
        WorkoutType.FULL_BODY: push | pull | lower,
        WorkoutType.UPPER: push | pull,
        WorkoutType.CONDITIONING: frozenset[Muscle](),
        WorkoutType.MOBILITY: frozenset[Muscle](),
    }.get(kind) or _MUSCLE_HOME.get(kind, frozenset())


def _focus(exercises: Sequence[Exercise]) -> tuple[Muscle, ...]:
    seen = [muscle for each in exercises for muscle in each.primary]
    return tuple(dict.fromkeys(seen))
