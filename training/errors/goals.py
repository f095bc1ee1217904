"""Measures and goals that cannot be, or must be confirmed."""

from training.errors.kinds import Gap, NeedsConfirmation, TrainingError


class InvalidMetric(TrainingError):
    """A measure of the body that nobody can have. `measure`."""

    code = "invalid_metric"


class NoMetrics(TrainingError):
    """Nothing was ever measured. `measure`: what is asked for, empty for anything."""

    code = "no_metrics"


class GoalDatePast(TrainingError):
    """A goal whose day has been, is today, or is too far off to be one. `words`."""

    code = "goal_date_past"


class DateUnclear(TrainingError):
    """Words that are no day. `words`."""

    code = "date_unclear"


class GoalUnreachable(TrainingError):
    """A goal that is no goal: nothing, or more than there is. `words`."""

    code = "goal_unreachable"


class NoGoal(TrainingError):
    """There is no goal that could be meant."""

    code = "no_goal"


class GoalUnclear(Gap):
    """Several goals may be meant. `choices`, `argument`."""

    code = "goal_unclear"


class OtherGoal(NeedsConfirmation):
    """The words fit no goal, and there is one alone. `words`: the goal's own."""

    code = "other_goal"


class GoalUnchanged(TrainingError):
    """A change of a goal that changes nothing. `words`."""

    code = "goal_unchanged"


class UnusualMetric(NeedsConfirmation):
    """A measure of the body far from the last one, or (`known` 0) from what is usual.

    `measure`, `unit`, and as that says `value_kg` and `before_kg`, or `value_cm` and `before_cm`.
    """

    code = "unusual_metric"


class LosesFast(NeedsConfirmation):
    """A goal of losing more weight a week than is good for anybody. `per_week_kg`, `most_kg`."""

    code = "loses_fast"


class TargetUnderweight(NeedsConfirmation):
    """A goal at which an adult of this height is underweight. `target_kg`, `least_kg`."""

    code = "target_underweight"
