"""Measures and goals."""

from dataclasses import dataclass

from training.goals import Goal
from training.metrics import Metric


@dataclass(frozen=True)
class MetricRecorded:
    """A measure of the body went on record."""

    metric: Metric


@dataclass(frozen=True)
class MetricTakenBack:
    """A measure of the body is off the record: an undo took back its telling."""

    metric: Metric


@dataclass(frozen=True)
class GoalSet:
    """The athlete is after something from now on."""

    goal: Goal


@dataclass(frozen=True)
class GoalChanged:
    """A goal is another now: its target, its day, where it begins, or whether it is still one."""

    before: Goal
    after: Goal


@dataclass(frozen=True)
class GoalTakenBack:
    """A goal never was: an undo took back its setting."""

    goal: Goal


MetricEvent = MetricRecorded | MetricTakenBack
GoalEvent = GoalSet | GoalChanged | GoalTakenBack
