"""What the athlete wants to reach: set, changed, reached, given up, shown."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from language.days_ahead import day_meant
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.memories import About, Content
from tools.metrics import in_si
from tools.progress import goals_of, metrics_of, today, told, value_now
from training.errors.goals import DateUnclear, GoalUnchanged, GoalUnclear, NoGoal, OtherGoal
from training.events import GoalChanged, GoalSet
from training.facts import GoalEnded, GoalKept, GoalsShown
from training.goals import Counted, Goal, GoalKind, GoalStatus, Person, active, check, replaced_by
from training.metrics import Body, latest

UnitSaid = Literal["kg", "lb", "cm", "in", "m", "km", "miles", "seconds", "minutes", "reps"]
METRES: dict[str, float] = {"m": 1, "km": 1000, "miles": 1609.344}
MOST_CHARACTERS = 80


def _short(words: str) -> str:
    return words.strip()[:MOST_CHARACTERS]


Target = Annotated[float, Field(description="Where to get to, in `unit`: 100 for “bench 100 kg”.")]
By = Annotated[
    str, AfterValidator(_short), Field(description="The day, in the athlete's words: “June”, “in 3 months”.")
]
Unit = Annotated[UnitSaid, Field(description="The unit of the figure, if it was said.")]
Exercise = Annotated[str, Field(description="For a lift, reps, a hold or a distance: the exercise.")]


@act(*EVERY_PHASE, intent=Intent.GOAL_SETTING)
async def set_goal(
    desk: Desk,
    content: Content,
    kind: GoalKind | None = None,
    counted: Counted | None = None,
    target: Target | None = None,
    amount: Annotated[float, Field(gt=0, description="How much to lose or gain, where that was said.")] | None = None,
    unit: Unit | None = None,
    exercise: Exercise | None = None,
    by: By | None = None,
) -> Outcome:
    """Set a goal: "bench 100 kg by June", "lose 5 kg by summer", "run 5 km", "train 3 times a week", "get stronger".

    `content` is the goal in the athlete's own words. `counted` is what it is counted by: a measure of the body, lift
    (a weight for one rep), reps, seconds or metres of an exercise, or workouts a week; nothing for "get stronger".
    """
    entry = desk.new(exercise, "exercise") if exercise else None
    metrics = await metrics_of(desk)
    body = counted.body if counted else None
    before = latest(metrics, body) if body else None
    goal = Goal(
        id=next(desk.ids),
        kind=kind or GoalKind.GENERAL_FITNESS,
        words=content,
        at=_at(desk),
        counted=counted,
        target=_figure(desk, counted, target, unit),
        change=_change(desk, kind, counted, amount, unit),
        exercise_id=entry.id if entry else None,
        exercise=entry.name if entry else None,
        by=_day(desk, by),
    )
    start = before.value if before else await value_now(desk, goal, metrics)
    goal = goal.started(start) if start is not None else goal
    goal = goal if kind else replace(goal, kind=_kind(goal))
    check(goal, _person(desk), today(desk), desk.confirmed)
    old = replaced_by(goal, await goals_of(desk))
    if old is not None:
        goal = replace(goal, id=old.id, start=old.start if old.start is not None else goal.start, at=old.at)
    (now,) = await told(desk, [goal], metrics)
    event = GoalSet(goal) if old is None else GoalChanged(old, goal)
    fact = GoalKept(now, is_new=old is None, replaced=old.words if old and old.words != goal.words else None)
    return Outcome((fact,), (event,))


@act(*EVERY_PHASE, intent=Intent.GOAL_SETTING)
async def update_goal(
    desk: Desk,
    goal: About | None = None,
    target: Target | None = None,
    unit: Unit | None = None,
    by: By | None = None,
) -> Outcome:
    """Change the target or the day of a goal there is: "move my bench goal to July", "change my goal to 105 kg".

    `goal` says which one, where there are several.
    """
    before = await _meant(desk, goal)
    figure = _figure(desk, before.counted, target, unit)
    after = replace(
        before,
        target=before.target if figure is None else figure,
        change=before.change if figure is None else None,
        by=_day(desk, by) or before.by,
    )
    if after == before:
        raise GoalUnchanged(words=before.words)
    check(after, _person(desk), today(desk), desk.confirmed)
    (now,) = await told(desk, [after], await metrics_of(desk))
    return Outcome((GoalKept(now, is_new=False),), (GoalChanged(before, after),))


@act(*EVERY_PHASE, intent=Intent.GOAL_SETTING)
async def finish_goal(desk: Desk, goal: About | None = None) -> Outcome:
    """Mark a goal as reached: "I reached my goal"."""
    return await _ended(desk, goal, GoalStatus.COMPLETED)


@act(*EVERY_PHASE, intent=Intent.GOAL_SETTING, on_record=True)
async def drop_goal(desk: Desk, goal: About | None = None) -> Outcome:
    """Give a goal up: "drop my weight goal"."""
    return await _ended(desk, goal, GoalStatus.ABANDONED)


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_goals(desk: Desk) -> Outcome:
    """Show the athlete's goals, how far along they are, and when they will be reached if it goes on like this."""
    return Outcome((GoalsShown(await told(desk, active(await goals_of(desk)), await metrics_of(desk))),))


async def _ended(desk: Desk, words: str | None, status: GoalStatus) -> Outcome:
    before = await _meant(desk, words)
    return Outcome((GoalEnded(before.words, status),), (GoalChanged(before, replace(before, status=status)),))


async def _meant(desk: Desk, words: str | None) -> Goal:
    """The active goal these words are about, the only one without words. NoGoal, GoalUnclear, OtherGoal."""
    goals = active(await goals_of(desk))
    exact = [goal for goal in goals if goal.words == words]
    about = exact or [goal for goal in goals if words is None or _is_about(goal, words)]
    found = about or list(goals)
    if not found:
        raise NoGoal
    if len(found) > 1:
        raise GoalUnclear(choices=[goal.words for goal in found], argument="goal")
    if not about and OtherGoal.code not in desk.confirmed:
        raise OtherGoal(words=found[0].words)
    return found[0]


def _is_about(goal: Goal, words: str) -> bool:
    """Whether a goal has one of these words in its own, or in what it is counted by."""
    named = f"{goal.words} {goal.exercise or ''} {goal.counted or ''} {goal.kind}".lower().replace("_", " ")
    return bool(set(words.lower().split()) & set(named.split()))


def _person(desk: Desk) -> Person:
    athlete = desk.athlete
    return Person(athlete.bodyweight_kg, athlete.height_cm, athlete.age(today(desk).year))


def _figure(desk: Desk, counted: Counted | None, value: float | None, unit: UnitSaid | None) -> float | None:
    """A figure as said in what the goal is counted in."""
    if value is None or counted is None:
        return None
    if counted is Counted.LIFT:
        return in_si(Body.WEIGHT, value, unit if unit in ("kg", "lb") else None, desk.athlete.weight_unit)
    if counted.body is not None:
        known = unit if unit in ("kg", "lb", "cm", "in") else None
        return in_si(counted.body, value, known, desk.athlete.weight_unit)
    if counted is Counted.METRES:
        return value * METRES.get(unit or "m", 1)
    return value * 60 if counted is Counted.SECONDS and unit == "minutes" else value


def _change(
    desk: Desk, kind: GoalKind | None, counted: Counted | None, amount: float | None, unit: UnitSaid | None
) -> float | None:
    figure = _figure(desk, counted, amount, unit)
    return -figure if figure is not None and kind is GoalKind.WEIGHT_LOSS else figure


def _kind(goal: Goal) -> GoalKind:
    """What a goal is about that only names where to get to."""
    if goal.counted is None or goal.counted is Counted.WORKOUTS:
        return GoalKind.GENERAL_FITNESS
    if goal.counted is Counted.METRES:
        return GoalKind.ENDURANCE
    if goal.counted.body is None:
        return GoalKind.STRENGTH
    growing = goal.start is not None and goal.target is not None and goal.target > goal.start
    if goal.counted in (Counted.WEIGHT, Counted.WAIST, Counted.HIPS):
        return GoalKind.MUSCLE_GAIN if growing and goal.counted is Counted.WEIGHT else GoalKind.WEIGHT_LOSS
    return GoalKind.MUSCLE_GAIN


def _day(desk: Desk, words: str | None) -> date | None:
    """The day these words name. DateUnclear where they name none."""
    if words is None:
        return None
    day = day_meant(words, today(desk), desk.athlete.language)
    if day is None:
        raise DateUnclear(words=words)
    return day


ACTS = collected(globals())


def _at(desk: Desk) -> datetime:
    """When it was set. The newest is what is planned for: of several in one breath that is the one named first."""
    before = sum(isinstance(event, GoalSet) for event in desk.happened)
    return desk.occasion.at - timedelta(microseconds=before)
