"""How an athlete is doing, as acts look it up: measures and goals with what this turn changed of them."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from tools.desk import Desk
from training.estimates import best_e1rm
from training.events import GoalEvent, MetricEvent, ProgramEvent
from training.exercise import Muscle
from training.facts import GoalTold, RecoveryShown
from training.forecast import forecast
from training.goals import Counted, Goal
from training.history import PastExercise
from training.metrics import TREND_DAYS, Metric, daily
from training.programs.program import Followed, sessions
from training.progress import goals_after, metrics_after, program_after
from training.trend import trend

MOST_METRICS = 500
MOST_GOALS = 100
LOOK_BACK = timedelta(weeks=8)  # convention: what a lift came to before that says little of it now
LATELY = timedelta(days=TREND_DAYS)  # where it is going is seen there, if that is enough to tell; else in all of it
WORKOUT_WEEKS = 4  # over so many weeks workouts a week are counted


def today(desk: Desk) -> date:
    """The day it is where the athlete lives."""
    return desk.occasion.at.astimezone(ZoneInfo(desk.athlete.time_zone)).date()


async def metrics_of(desk: Desk) -> tuple[Metric, ...]:
    """The athlete's measures, the newest first."""
    events = [event for event in desk.happened if isinstance(event, MetricEvent)]
    return metrics_after(await desk.journal.metrics(MOST_METRICS), events)


async def goals_of(desk: Desk) -> tuple[Goal, ...]:
    """The athlete's goals, the newest first."""
    events = [event for event in desk.happened if isinstance(event, GoalEvent)]
    return goals_after(await desk.journal.goals(MOST_GOALS), events)


async def program_of(desk: Desk) -> Followed | None:
    """The programme the athlete follows, or has put aside."""
    events = [event for event in desk.happened if isinstance(event, ProgramEvent)]
    known = await desk.journal.program()
    if not events:
        return known
    now = program_after(known.program if known else None, events)
    if now is None or known is None or now.id != known.program.id:
        return Followed(now, sessions(now)) if now else None
    return Followed(now, known.sessions)


async def recovered(desk: Desk, wanted: Collection[Muscle] = ()) -> RecoveryShown:
    """How recovered these muscles are, all of them where none is named."""
    found = (await desk.standing()).recovery
    shown = tuple(found[muscle] for muscle in wanted or Muscle)
    return RecoveryShown(shown, not wanted, desk.athlete.recovery_factor)


async def told(desk: Desk, goals: Sequence[Goal], metrics: Sequence[Metric]) -> tuple[GoalTold, ...]:
    """Where goals stand today."""
    ids = {goal.exercise_id for goal in goals if goal.exercise_id is not None}
    past = await desk.journal.performances(sorted(ids), desk.occasion.at - LOOK_BACK) if ids else ()
    days = await trained_days(desk, WORKOUT_WEEKS) if any(goal.counted is Counted.WORKOUTS for goal in goals) else ()
    return tuple(_told(goal, _points(goal, metrics, past, desk), days, today(desk)) for goal in goals)


async def value_now(desk: Desk, goal: Goal, metrics: Sequence[Metric]) -> float | None:
    """Where a goal stands, None where nothing says so."""
    (now,) = await told(desk, [goal], metrics)
    return now.now


async def trained_days(desk: Desk, weeks: int) -> tuple[date, ...]:
    """The days of the last weeks on which anything that counts was trained."""
    zone = ZoneInfo(desk.athlete.time_zone)
    trained = await desk.journal.trained(desk.occasion.at - timedelta(weeks=weeks))
    return tuple(sorted({done.day_at.astimezone(zone).date() for done in trained if done.hard_sets}))


def _told(goal: Goal, points: Sequence[tuple[date, float]], days: Sequence[date], on: date) -> GoalTold:
    window = [(day, value) for day, value in points if on - day <= LOOK_BACK]
    lately = [(day, value) for day, value in window if on - day <= LATELY]
    if goal.counted is Counted.WORKOUTS:
        now: float | None = len(days) / WORKOUT_WEEKS
    elif goal.counted is not None and goal.counted.body:
        now = points[-1][1] if points else None
    else:
        now = max((value for _, value in window), default=None)
        goal = goal if goal.start is not None or not points else goal.started(points[0][1])
    return GoalTold(
        words=goal.words,
        kind=goal.kind,
        counted=goal.counted,
        exercise=goal.exercise,
        target=goal.target,
        change=goal.change,
        start=goal.start,
        now=now,
        percent=goal.percent(now),
        by=goal.by,
        forecast=forecast(goal, now, trend(lately) or trend(window), len(window), on),
    )


def _points(
    goal: Goal, metrics: Sequence[Metric], past: Sequence[PastExercise], desk: Desk
) -> tuple[tuple[date, float], ...]:
    """What a goal is counted by, day by day, the oldest first; of a day the best, of the body the last."""
    if goal.counted is None:
        return ()
    if goal.counted.body is not None:
        return daily(metrics, goal.counted.body, desk.athlete.time_zone)
    zone = ZoneInfo(desk.athlete.time_zone)
    best: dict[date, float] = {}
    for done in past:
        value = _came_to(goal.counted, done) if done.exercise_id == goal.exercise_id else None
        if value is not None:
            day = done.day_at.astimezone(zone).date()
            best[day] = max(value, best.get(day, value))
    return tuple(sorted(best.items()))


def _came_to(counted: Counted, done: PastExercise) -> float | None:
    """What an exercise came to, as a goal counts it: its best set that counts."""
    match counted:
        case Counted.LIFT:
            return best_e1rm(done.sets)
        case Counted.REPS:
            return max((float(each.reps) for each in done.hard_sets if each.reps), default=None)
        case Counted.SECONDS:
            return max((float(each.duration_seconds) for each in done.hard_sets if each.duration_seconds), default=None)
        case _:
            return max((each.distance_m for each in done.hard_sets if each.distance_m), default=None)
