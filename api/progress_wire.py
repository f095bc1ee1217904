"""Goals, programmes and the training context on the wire. Weights in kg, lengths in cm or metres, times in seconds."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from api.memory_wire import WEEK
from api.wire import Shown
from graph.records import ContextRecord, GoalRecord, ProgramRecord
from training.programs.program import ProgramDay


class GoalShown(Shown):
    """What a person wants to reach. Figures are in `unit`; `progress` in percent, null with nothing to count it by."""

    id: UUID
    goal_type: str
    words: str
    measure: str | None
    unit: str | None
    exercise_id: UUID | None
    start_value: float | None
    target_value: float | None
    current_value: float | None
    progress: int | None
    start_date: datetime
    target_date: date | None
    status: str


class ProgramSlotShown(Shown):
    """An exercise of a programme's day: so many sets of `low` to `high` of its measure, and how it gets harder."""

    exercise_id: UUID
    name: str
    measure: str
    sets: int
    low: int
    high: int
    progression: str


class ProgramDayShown(Shown):
    """A day that every week of a programme has."""

    workout_type: str
    exercises: list[ProgramSlotShown]


class ProgramWeekShown(Shown):
    """A week of a programme: what it is for, and how hard its sets are."""

    number: int
    phase: str
    rpe: float


class ProgramWorkoutShown(Shown):
    """A day in one of the weeks, with the workout that took it up. `missed`: its day is over, and it comes next."""

    id: UUID
    week: int
    day: int
    planned_for: date
    status: str
    workout_id: UUID | None


class ProgramShown(Shown):
    """A programme with its weeks, its days, and the workouts they make."""

    id: UUID
    name: str
    goal: str
    goal_id: UUID | None
    level: str
    status: str
    start_date: date
    paused_at: datetime | None
    duration_weeks: int
    days_per_week: int
    current_week: int
    current_phase: str
    weeks: list[ProgramWeekShown]
    days: list[ProgramDayShown]
    workouts: list[ProgramWorkoutShown]


class ScheduleShown(Shown):
    """When a person means to train: weekdays, and minutes for a workout."""

    days: list[str]
    minutes: int | None


class TrainingContextShown(Shown):
    """What training reckons with: what was set, with what the person told on top. `equipment` null: a full gym."""

    primary_goal: str | None
    level: str | None
    intensity_preference: str | None
    equipment: list[str] | None
    limitations: list[str]
    schedule: ScheduleShown
    recovery_status: str | None
    recent_progress: dict[str, Any] | None
    age: int | None
    height: float | None
    weight: float | None
    last_updated: datetime | None


def goal_shown(record: GoalRecord) -> GoalShown:
    """A goal as it goes out."""
    goal = record.goal
    return GoalShown(
        id=goal.id,
        goal_type=goal.kind,
        words=goal.words,
        measure=goal.counted,
        unit=goal.unit,
        exercise_id=goal.exercise_id,
        start_value=goal.start,
        target_value=goal.target,
        current_value=record.current,
        progress=record.progress,
        start_date=goal.at,
        target_date=goal.by,
        status=goal.status,
    )


def program_shown(record: ProgramRecord, today: date) -> ProgramShown:
    """A programme as it goes out on this day."""
    program = record.followed.program
    upcoming = record.followed.upcoming or record.followed.sessions[-1]
    return ProgramShown(
        id=program.id,
        name=program.name,
        goal=program.goal,
        goal_id=program.goal_id,
        level=program.level,
        status=program.status,
        start_date=program.starts_on,
        paused_at=program.paused_at,
        duration_weeks=len(program.weeks),
        days_per_week=len(program.days),
        current_week=upcoming.week,
        current_phase=record.followed.week(upcoming).phase,
        weeks=[ProgramWeekShown(**vars(week)) for week in program.weeks],
        days=[_day_shown(day) for day in program.days],
        workouts=[
            ProgramWorkoutShown(
                **{**vars(each), "status": "missed" if not each.is_done and each.planned_for < today else each.status}
            )
            for each in record.followed.sessions
        ],
    )


def context_shown(record: ContextRecord, year: int) -> TrainingContextShown:
    """The training context as it goes out in this year."""
    athlete = record.athlete
    return TrainingContextShown(
        primary_goal=athlete.goal,
        level=athlete.level,
        intensity_preference=athlete.intensity,
        equipment=None if athlete.equipment is None else list(athlete.equipment),
        limitations=list(athlete.limits),
        schedule=ScheduleShown(days=[WEEK[day] for day in record.days], minutes=athlete.minutes),
        recovery_status=record.recovery_status,
        recent_progress=record.recent_progress,
        age=athlete.age(year),
        height=athlete.height_cm,
        weight=athlete.bodyweight_kg,
        last_updated=record.last_updated,
    )


def _day_shown(day: ProgramDay) -> ProgramDayShown:
    return ProgramDayShown(
        workout_type=day.kind,
        exercises=[
            ProgramSlotShown(
                exercise_id=slot.exercise_id,
                name=slot.exercise,
                measure=slot.measure,
                sets=slot.sets,
                low=slot.low,
                high=slot.high,
                progression=slot.progression,
            )
            for slot in day.slots
        ],
    )
