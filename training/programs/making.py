"""Programmes made: exercises for every slot, sets that add up to a sensible week, and a reason for each choice."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from training.athlete import Athlete, Level
from training.errors.programs import InvalidProgram
from training.errors.workout import NothingSuitable
from training.exercise import Catalogue, Exercise, Measure, Mechanic, Pattern
from training.goals import GoalKind
from training.kinds import SLOTS
from training.options import DEFAULT_MINUTES
from training.programs import shape as shapes
from training.programs.program import Program, ProgramDay, ProgramSlot
from training.programs.volume import Bounds, balanced
from training.proposal import Intensity, Reason, WorkoutType
from training.shaping import shape
from training.slot import Progression
from training.standing import USUAL_DAYS
from training.volume import DEFAULT_LEVEL


@dataclass(frozen=True)
class Order:
    """What a programme is asked to be. `weekdays` are those the athlete told of, `days` and `weeks` None: the usual.

    `lifts` are the exercises it is to make stronger before all others.
    """

    goal: GoalKind
    days: int | None = None
    weeks: int | None = None
    weekdays: Collection[int] = ()
    minutes: int | None = None
    lifts: Collection[UUID] = ()


def make(
    order: Order, athlete: Athlete, catalogue: Catalogue, id: UUID, at: datetime, today: date, name: str = ""
) -> Program:
    """A programme. InvalidProgram for days or weeks there are none of, NothingSuitable where nothing can be done."""
    level = athlete.level or DEFAULT_LEVEL
    days = _days(order, level) if order.days is None else order.days
    count = shapes.USUAL_WEEKS if order.weeks is None else order.weeks
    if not shapes.FEWEST_DAYS <= days <= shapes.MOST_DAYS:
        raise InvalidProgram(reason="days", value=days)
    if not shapes.FEWEST_WEEKS <= count <= shapes.MOST_WEEKS:
        raise InvalidProgram(reason="weeks", value=count)
    made = _filled(order, shapes.SPLITS[days], athlete, level, catalogue)
    main = {day.slots[0].exercise_id for day in made if day.slots}.union(order.lifts)
    bounds = Bounds(catalogue, level, order.minutes or athlete.minutes or DEFAULT_MINUTES, main)
    planned = tuple(day for day in balanced(made, bounds) if day.slots)
    if not planned:
        raise NothingSuitable
    on = shapes.weekdays(len(planned), order.weekdays)
    return Program(
        id=id,
        name=name,
        goal=order.goal,
        level=level,
        created_at=at,
        starts_on=next(day for day in (today + timedelta(days=n) for n in range(7)) if day.weekday() in on),
        weekdays=on,
        days=planned,
        weeks=shapes.weeks(count, level),
        time_zone=athlete.time_zone,
        reasons=tuple(_reasons(athlete, level, days, count)),
    )


def _days(order: Order, level: Level) -> int:
    told = len(set(order.weekdays))
    return min(told, shapes.MOST_DAYS) if told else USUAL_DAYS[level]


def _filled(
    order: Order, split: Sequence[WorkoutType], athlete: Athlete, level: Level, catalogue: Catalogue
) -> tuple[ProgramDay, ...]:
    """The days with an exercise in each slot that can be filled."""
    suitable = catalogue.suitable(athlete.equipment, athlete.limits)
    days: list[ProgramDay] = []
    used: list[UUID] = []
    for kind in split:
        turn = sum(day.kind is kind for day in days)
        slots: list[ProgramSlot] = []
        wanted = [*SLOTS[kind], *((each,) for each in shapes.FINISH.get(order.goal, ()))]
        for patterns in wanted:
            rotated = tuple(patterns[turn % len(patterns) :] + patterns[: turn % len(patterns)])
            today = {slot.exercise_id for slot in slots}
            left = [each for each in suitable if each.pattern in patterns and each.id not in today]
            chosen = _chosen(left, rotated, athlete, order.lifts, () if level == "beginner" else used)
            if chosen is not None:
                slots.append(_slot(chosen, patterns, order, athlete, level))
        used += [slot.exercise_id for slot in slots]
        days.append(ProgramDay(kind, tuple(slots)))
    return tuple(days)


def _chosen(
    suitable: Iterable[Exercise],
    patterns: Sequence[Pattern],
    athlete: Athlete,
    lifts: Collection[UUID],
    used: Collection[UUID],
) -> Exercise | None:
    """What fills a slot: a lift the programme is for, else another than was `used` on another day."""
    return min(
        suitable,
        key=lambda each: (
            each.id in athlete.dislikes,
            each.id not in lifts,
            patterns.index(each.pattern),
            each.id in used,
            each.id not in athlete.preferences,
        ),
        default=None,
    )


def _slot(
    exercise: Exercise, patterns: tuple[Pattern, ...], order: Order, athlete: Athlete, level: Level
) -> ProgramSlot:
    shaped = shape(exercise, Intensity.MODERATE, order.goal, level)
    reasons = [Reason("trains", muscles=exercise.primary)]
    if exercise.id in order.lifts:
        reasons.append(Reason("for_your_goal"))
    if exercise.id in athlete.preferences:
        reasons.append(Reason("preferred"))
    return ProgramSlot(
        patterns=patterns,
        exercise_id=exercise.id,
        exercise=exercise.name,
        measure=exercise.measure,
        sets=shaped.sets,
        low=shaped.low,
        high=shaped.high,
        progression=_progression(exercise, level),
        reasons=tuple(reasons),
    )


def _progression(exercise: Exercise, level: Level) -> Progression:
    """How an exercise gets harder: straight up for novices in the large lifts, by reps first in all else."""
    if exercise.measure is not Measure.REPS or not exercise.is_loaded:
        return Progression.TOTAL_REPS
    if exercise.mechanic is Mechanic.ISOLATION:
        return Progression.DOUBLE
    return {"beginner": Progression.LINEAR, "intermediate": Progression.DOUBLE}.get(level, Progression.RPE)


def _reasons(athlete: Athlete, level: Level, days: int, weeks: int) -> Iterable[Reason]:
    yield Reason("program_split", days=days)
    if weeks >= shapes.DELOAD_EVERY[level]:
        yield Reason("program_level", wanted=shapes.DELOAD_EVERY[level])
    if days > USUAL_DAYS[level]:
        yield Reason("program_many_days", wanted=USUAL_DAYS[level])
    if athlete.limits:
        yield Reason("spares", areas=athlete.limits)
    if athlete.equipment is not None:
        yield Reason("uses_equipment", equipment=athlete.equipment)
