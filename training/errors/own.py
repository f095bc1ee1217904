"""Exercises of one's own that cannot be made, renamed or removed."""

from training.errors.kinds import Gap, NeedsConfirmation, TrainingError


class InvalidName(TrainingError):
    """Words that nobody can call an exercise by. `reason`: too_short, too_long, characters, figures, or taken."""

    code = "invalid_name"


class ExerciseKnown(TrainingError):
    """An exercise has this name already. `exercise`; `own` is 1 for one of the athlete's own."""

    code = "exercise_known"


class SoundsKnown(NeedsConfirmation):
    """A name for a new exercise is another way to say a known one's. `name`, `exercise`."""

    code = "sounds_known"


class LikenessMissing(Gap):
    """Of a new exercise nothing is known but its `name`; `choices` are what it may be like. `argument`."""

    code = "likeness_missing"


class MusclesMissing(Gap):
    """It is not known what a new exercise trains. `name`, `argument`."""

    code = "muscles_missing"


class EquipmentMissing(Gap):
    """It is not known what a new exercise is done with. `name`, `argument`."""

    code = "equipment_missing"


class TooManyExercises(TrainingError):
    """As many exercises of one's own as there is room for. `most`."""

    code = "too_many_exercises"


class NotOwnExercise(TrainingError):
    """An exercise that is everybody's is to be renamed or removed. `exercise`."""

    code = "not_own_exercise"


class NoOwnExercise(TrainingError):
    """The athlete has added no exercise that goes by these words. `words`."""

    code = "no_own_exercise"


class OwnExerciseInWorkout(TrainingError):
    """An exercise that stands in the workout is to be removed from those that are known. `exercise`."""

    code = "own_exercise_in_workout"
