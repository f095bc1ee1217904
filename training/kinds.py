"""Kinds of workout: which movements each is built from, and which muscles are at home in it."""

from training.exercise import Exercise, LoadType, Mechanic, Muscle, Pattern
from training.proposal import WorkoutType
from training.volume import Group

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
_HOME: dict[WorkoutType, frozenset[Muscle]] = {
    WorkoutType.PUSH: frozenset({Muscle.CHEST, Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.TRICEPS}),
    WorkoutType.PULL: frozenset(
        {Muscle.LATS, Muscle.UPPER_BACK, Muscle.TRAPS, Muscle.REAR_DELTS, Muscle.BICEPS, Muscle.FOREARMS}
    ),
    WorkoutType.LOWER: frozenset(
        {Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES, Muscle.ADDUCTORS, Muscle.ABDUCTORS}
    ),
    WorkoutType.CORE: frozenset({Muscle.ABS, Muscle.OBLIQUES, Muscle.LOWER_BACK, Muscle.HIP_FLEXORS}),
}

# What a group of muscles is given when its week is short of sets: movements that are for it, the best first.
MORE_FOR: dict[Group, tuple[Pattern, ...]] = {
    Group.CHEST: (_P.HORIZONTAL_PUSH, _P.FLY),
    Group.BACK: (_P.HORIZONTAL_PULL, _P.VERTICAL_PULL),
    Group.SHOULDERS: (_P.RAISE, _P.VERTICAL_PUSH),
    Group.BICEPS: (_P.ELBOW_FLEXION,),
    Group.TRICEPS: (_P.ELBOW_EXTENSION,),
    Group.QUADS: (_P.KNEE_EXTENSION, _P.LUNGE, _P.SQUAT),
    Group.HAMSTRINGS: (_P.KNEE_FLEXION, _P.HINGE),
    Group.GLUTES: (_P.HIP_EXTENSION, _P.LUNGE),
    Group.CALVES: (_P.CALF_RAISE,),
    Group.ABS: (_P.TRUNK_FLEXION, _P.ANTI_EXTENSION, _P.TRUNK_ROTATION),
}
_HEAVY = (Pattern.SQUAT, Pattern.HINGE)


def home(kind: WorkoutType) -> frozenset[Muscle]:
    """The muscles a kind of workout is for; none for those that are for the whole body's sake."""
    push, pull, lower = (_HOME[each] for each in (WorkoutType.PUSH, WorkoutType.PULL, WorkoutType.LOWER))
    several = {WorkoutType.FULL_BODY: push | pull | lower, WorkoutType.UPPER: push | pull}
    return several.get(kind) or _HOME.get(kind, frozenset())


def kind_for(muscles: frozenset[Muscle]) -> WorkoutType | None:
    """The kind of workout in which any of these muscles is at home."""
    return next((kind for kind, own in _HOME.items() if own & muscles), None)


def is_heavy(exercise: Exercise) -> bool:
    """Whether it is one of the lifts that are not done heavily one right after another: squats and hinges."""
    compound = exercise.mechanic is Mechanic.COMPOUND and exercise.load is LoadType.EXTERNAL
    return compound and exercise.pattern in _HEAVY
