"""An exercise that is not known, or not where an act needs it in the workout."""

from training.errors.kinds import Gap, NeedsConfirmation, TrainingError


class ExerciseNotFound(Gap):
    """No exercise goes by these words; `choices` are the names that come nearest, if any. `words`, `argument`."""

    code = "exercise_not_found"


class ExerciseAmbiguous(Gap):
    """Several exercises go by these words, and none is preferred. `words`, `choices`, `argument`."""

    code = "exercise_ambiguous"


class ExerciseNotInWorkout(TrainingError):
    """The exercise exists, but is not part of this workout. `exercise`."""

    code = "exercise_not_in_workout"


class PartNotInWorkout(TrainingError):
    """Nothing that is still open of this workout trains this part of the body. `words`."""

    code = "part_not_in_workout"


class ExerciseAlreadyInWorkout(TrainingError):
    """The exercise stands in this workout already. `exercise`."""

    code = "exercise_already_in_workout"


class NoCurrentExercise(TrainingError):
    """Every exercise is done, so none is meant when none is named."""

    code = "no_current_exercise"


class ExerciseHasSets(TrainingError):
    """An exercise with recorded sets cannot leave the workout. `exercise`, `sets`."""

    code = "exercise_has_sets"


class InvalidRating(TrainingError):
    """A rating outside 1 to 5, or none at all. `value`."""

    code = "invalid_rating"


class NotPartOfWorkout(NeedsConfirmation):
    """Sets of an exercise that is not in the workout: it would be added. `exercise`."""

    code = "not_part_of_workout"


class NothingDoneYet(NeedsConfirmation):
    """Moving on from an exercise without a set skips it. `exercise`."""

    code = "nothing_done_yet"


class ExerciseMissing(Gap):
    """It is not known of which exercise sets are that were done outside a workout. `argument`."""

    code = "exercise_missing"
