"""Which exercise of the workout is meant: by its name, by a part of the body that it trains, or as the next one."""

from collections.abc import Sequence

from language.ends import without
from language.oneself import parts
from language.words import words
from tools.desk import Desk
from training.errors.exercises import ExerciseAmbiguous, NoCurrentExercise, PartNotInWorkout
from training.exercise import Muscle
from training.exercise_log import ExerciseLog
from training.sequence import behind

NEXT = "next"  # in place of a name: the one that comes behind the one under way

_MUSCLES: dict[str, tuple[Muscle, ...]] = {
    "legs": (Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES),
    "back": (Muscle.LATS, Muscle.UPPER_BACK),
    "shoulders": (Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS),
    "arms": (Muscle.BICEPS, Muscle.TRICEPS),
}


def muscles_of(said: Sequence[str] | None) -> tuple[Muscle, ...]:
    """The muscles that parts of the body are made of."""
    return tuple(dict.fromkeys(muscle for part in said or () for muscle in _MUSCLES.get(part) or (Muscle(part),)))


def log_meant(desk: Desk, said: str | None, argument: str) -> ExerciseLog:
    """The exercise of the workout these words mean: by its name, or the one still open that trains a part of the body.

    ExerciseAmbiguous where several train it ("skip legs" on a day of legs), PartNotInWorkout where none does; else the
    errors of `Desk.log`.
    """
    if said == NEXT:
        return _next(desk)
    muscles = frozenset[Muscle]() if said is None else _muscles_named(desk, said)
    if said is None or not muscles:
        return desk.log(said, argument)
    training = [log for log in desk.active.open_exercises if muscles & {*desk.entry(log).primary}]
    if not training:
        raise PartNotInWorkout(words=said)
    if len(training) > 1:
        raise ExerciseAmbiguous(words=said, choices=[log.name for log in training], argument=argument)
    return training[0]


def _next(desk: Desk) -> ExerciseLog:
    """The exercise that comes behind the one under way; NoCurrentExercise where there is none."""
    workout = desk.active
    order = behind(workout, workout.current.id) if workout.current else [log.id for log in workout.exercises]
    ahead = [log for log in map(workout.log, order) if log.is_open and log.id != workout.current_id]
    if not ahead:
        raise NoCurrentExercise
    return ahead[0]


def _muscles_named(desk: Desk, said: str) -> frozenset[Muscle]:
    """The muscles of the parts of the body that these words are; none where they are more, or name what is planned."""
    own = words(desk.athlete.language)
    named = own.normalised(said)
    exact = desk.names.exactly(named)
    if exact is not None and desk.active.log_of(exact.id) is not None:
        return frozenset()
    named = without(named, (*own.articles, *own.own), front=True)
    return frozenset(muscles_of(parts(named, own) or ([own.muscle[named]] if named in own.muscle else None)))
