"""What events make of measures, of goals and of what is known of an athlete, and what undoes any of progress."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from training.athlete import Athlete
from training.events import (
    CoachingChanged,
    GoalChanged,
    GoalEvent,
    GoalSet,
    GoalTakenBack,
    MetricEvent,
    MetricRecorded,
    MetricTakenBack,
    OutsideChanged,
    ProfileTold,
    ProgramChanged,
    ProgramCreated,
    ProgramEvent,
    ProgramTakenBack,
    ProgressEvent,
    ReminderChanged,
    ReminderEvent,
    ReminderSet,
    ReminderTakenBack,
)
from training.goals import Goal
from training.metrics import Body, Metric, latest
from training.programs.program import Program
from training.reminders import Reminder


def metrics_after(known: Iterable[Metric], events: Iterable[MetricEvent]) -> tuple[Metric, ...]:
    """The measures after these events, the newest first."""
    kept = {metric.id: metric for metric in known}
    for event in events:
        if isinstance(event, MetricRecorded):
            kept[event.metric.id] = event.metric
        else:
            kept.pop(event.metric.id, None)
    return tuple(sorted(kept.values(), key=lambda metric: (metric.at, metric.id), reverse=True))


def goals_after(known: Iterable[Goal], events: Iterable[GoalEvent]) -> tuple[Goal, ...]:
    """The goals after these events, the newest first."""
    kept = {goal.id: goal for goal in known}
    for event in events:
        if isinstance(event, GoalTakenBack):
            kept.pop(event.goal.id, None)
        else:
            goal = event.goal if isinstance(event, GoalSet) else event.after
            kept[goal.id] = goal
    return tuple(sorted(kept.values(), key=lambda goal: (goal.at, goal.id), reverse=True))


def reminders_after(known: Iterable[Reminder], events: Iterable[ReminderEvent]) -> tuple[Reminder, ...]:
    """The reminders after these events, those that are over too."""
    kept = {reminder.id: reminder for reminder in known}
    for event in events:
        if isinstance(event, ReminderTakenBack):
            kept.pop(event.reminder.id, None)
        else:
            reminder = event.reminder if isinstance(event, ReminderSet) else event.after
            kept[reminder.id] = reminder
    return tuple(kept.values())


def program_after(known: Program | None, events: Iterable[ProgramEvent]) -> Program | None:
    """The programme that is followed, or waits to be, after these events."""
    for event in events:
        if isinstance(event, ProgramTakenBack):
            known = None if known is not None and known.id == event.program.id else known
        else:
            program = event.program if isinstance(event, ProgramCreated) else event.after
            if program.is_open:
                known = program
            elif known is not None and known.id == program.id:
                known = None
    return known


def known_after(athlete: Athlete, metrics: Iterable[Metric], events: Iterable[ProgressEvent]) -> Athlete:
    """The athlete after these events; `metrics` are those that are on record then."""
    happened = tuple(events)
    for event in happened:
        if isinstance(event, ProfileTold) and event.name == "language":
            language = str(event.after or "")
            athlete = replace(athlete, language_set=language, language=language or athlete.language)
        elif isinstance(event, ProfileTold):
            told: dict[str, Any] = {event.name: event.after or _open(event.name)}
            athlete = replace(athlete, **told)
        elif isinstance(event, CoachingChanged):
            athlete = replace(athlete, coaching=athlete.coaching.changed(event.before, event.after))
    if any(isinstance(event, MetricEvent) for event in happened):
        weight = latest(metrics, Body.WEIGHT)
        athlete = replace(athlete, bodyweight_kg=weight.value if weight else None)
    return athlete


def taken_back(event: ProgressEvent) -> ProgressEvent:
    """What undoes an event."""
    match event:
        case ProfileTold(name, before, after):
            return ProfileTold(name, after, before)
        case CoachingChanged(before, after):
            return CoachingChanged(after, before)
        case ReminderSet() | ReminderTakenBack() | ReminderChanged():
            return _reminder_taken_back(event)
        case MetricRecorded(metric):
            return MetricTakenBack(metric)
        case MetricTakenBack(metric):
            return MetricRecorded(metric)
        case GoalSet() | GoalTakenBack() | GoalChanged():
            return _goal_taken_back(event)
        case OutsideChanged(before, after):
            return OutsideChanged(after, before)
        case _:
            return _program_taken_back(event)


def _program_taken_back(event: ProgramEvent) -> ProgramEvent:
    match event:
        case ProgramCreated(program):
            return ProgramTakenBack(program)
        case ProgramTakenBack(program):
            return ProgramCreated(program)
        case ProgramChanged(before, after):
            return ProgramChanged(after, before)


def _reminder_taken_back(event: ReminderEvent) -> ReminderEvent:
    match event:
        case ReminderSet(reminder):
            return ReminderTakenBack(reminder)
        case ReminderTakenBack(reminder):
            return ReminderSet(reminder)
        case ReminderChanged(before, after):
            return ReminderChanged(after, before)


def _goal_taken_back(event: GoalEvent) -> GoalEvent:
    match event:
        case GoalSet(goal):
            return GoalTakenBack(goal)
        case GoalTakenBack(goal):
            return GoalSet(goal)
        case GoalChanged(before, after):
            return GoalChanged(after, before)


def _open(name: str) -> Any:
    """A field of the athlete of which nothing is known."""
    return Athlete.__dataclass_fields__[name].default
