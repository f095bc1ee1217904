"""Sets that cannot be as they were told, or are not on record."""

from training.errors.kinds import Gap, NeedsConfirmation, TrainingError


class NoSetsYet(TrainingError):
    """Something is to be finished, repeated or rated of which no set is on record. `exercise`."""

    code = "no_sets_yet"


class SetNotFound(TrainingError):
    """There is no set with this number. `number`, `exercise`, `recorded`."""

    code = "set_not_found"


class InvalidSet(TrainingError):
    """A set that nobody can have done. `reason`, `value`."""

    code = "invalid_set"


class WeightMissing(Gap):
    """Reps of a loaded exercise without any weight, said, planned or used before. `exercise`, `argument`."""

    code = "weight_missing"


class CountMissing(Gap):
    """Sets without reps, time or distance. `exercise`, `measure`, `sets`, `weighed`, `weight_kg`, `failed`, `argument`.

    `failed` is 1 where no more is told than that one rep failed.
    """

    code = "count_missing"


class InvalidInventory(TrainingError):
    """A bar, plates, dumbbells or a step that nobody has. `what`, `value` in kg."""

    code = "invalid_inventory"


class NothingToCorrect(TrainingError):
    """The correction changes nothing, or does not say what it changes."""

    code = "nothing_to_correct"


class SetNotAsSaid(TrainingError):
    """A set is to be put right that is not as the athlete says it is."""

    code = "set_not_as_said"


class NumberUnclear(Gap):
    """A lone number that may be the weight as well as the count. `value`."""

    code = "number_unclear"


class UnusualWeight(NeedsConfirmation):
    """A weight far from the recent one, or (`known` 0) from what the movement takes; or none where one is used.

    `exercise`, `weight_kg`, `usual_kg`, `known`, `weightless`.
    """

    code = "unusual_weight"


class UnusualReps(NeedsConfirmation):
    """More reps than sets usually have, or far more than were asked for. `exercise`, `reps`."""

    code = "unusual_reps"


class UnusualMeasure(NeedsConfirmation):
    """Reps where time is counted, a weight where weight means nothing, and the like. `exercise`, `measure`."""

    code = "unusual_measure"


class DeletesASet(NeedsConfirmation):
    """A set would be deleted where something else may be meant by "that". `exercise`."""

    code = "deletes_a_set"


class OneMoreOfLast(NeedsConfirmation):
    """A set is to be repeated, but the exercise under way has none: the one before it would be meant. `exercise`."""

    code = "one_more_of_last"
