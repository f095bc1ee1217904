"""A workout that is not where an act needs it, and what a workout is not changed to unasked."""

from training.errors.kinds import NeedsConfirmation, TrainingError


class NoActiveWorkout(TrainingError):
    """A workout is needed, and there is none."""

    code = "no_active_workout"


class WorkoutAlreadyActive(TrainingError):
    """A workout is asked for while one is planned or under way: continue it, or start anew."""

    code = "workout_already_active"


class TransitionNotAllowed(TrainingError):
    """The workout cannot go from where it stands to where the act would take it. `act`, `phase`."""

    code = "transition_not_allowed"


class ActTooLate(TrainingError):
    """A message that was sent before the workout last changed its status would move it back."""

    code = "act_too_late"


class OptionNotOffered(TrainingError):
    """A number that is none of the options. `number`, `offered`."""

    code = "option_not_offered"


class NoPlanYet(TrainingError):
    """The workout has no exercises: an option must be chosen or an exercise added first."""

    code = "no_plan_yet"


class NothingSuitable(TrainingError):
    """No exercise fits what was asked for."""

    code = "nothing_suitable"


class InvalidTarget(TrainingError):
    """A plan that nobody can follow. `reason`, `value`."""

    code = "invalid_target"


class InvalidSuperset(TrainingError):
    """Exercises that cannot be done in turns: `reason` is few, many, over or unclear. `exercise`, `most`."""

    code = "invalid_superset"


class NoSuperset(TrainingError):
    """Nothing is done in turns that could be parted; `exercise` that was named, or empty."""

    code = "no_superset"


class SetsWouldBeDiscarded(NeedsConfirmation):
    """Dropping the workout takes recorded sets out of the history. `sets`."""

    code = "sets_would_be_discarded"


class NotStartedYet(NeedsConfirmation):
    """Sets are told while the workout is planned or paused: it would be started first. `paused`."""

    code = "not_started_yet"
