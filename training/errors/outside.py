"""What was done outside a workout, and when."""

from training.errors.kinds import Gap, NeedsConfirmation


class OutsideWorkout(NeedsConfirmation):
    """Sets are told while no workout is under way: they would be logged on their own. `exercise`."""

    code = "outside_workout"


class BesideWorkout(NeedsConfirmation):
    """Sets told for a time at which the workout under way was, or may have been: they would not be part of it.

    `exercise`.
    """

    code = "beside_workout"


class TimeUnclear(Gap):
    """Words that name no time at which something can have been done. `words`, `argument`."""

    code = "time_unclear"


class TimeToCome(Gap):
    """Something is said to have been done at a time that is still to come. `done_at` that is, `argument`."""

    code = "time_to_come"
