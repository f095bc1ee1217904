"""Measures of the body: told, shown, with where they are going."""

from typing import Annotated, Literal

from pydantic import Field

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.progress import goals_of, metrics_of, today, told
from training.athlete import WeightUnit
from training.errors.goals import NoMetrics
from training.events import GoalChanged, MetricRecorded, ProfileTold, ProgressEvent
from training.facts import MetricKept, MetricsShown
from training.goals import active, begun
from training.metrics import Body, Metric, check, course, daily, latest
from training.units import to_cm, to_kg

UnitSaid = Literal["kg", "lb", "cm", "in", "m", "ft"]
Value = Annotated[float, Field(description="The figure as it was said, in `unit`.")]
Unit = Annotated[UnitSaid, Field(description="The unit, if it was said; else the athlete's own is meant.")]
CM_PER_M, INCHES_PER_FOOT = 100, 12
MOST_POINTS = 6


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE)
async def record_metric(desk: Desk, measure: Body, value: Value, unit: Unit | None = None) -> Outcome:
    """Note a measure of the athlete's body: "I weigh 82.4", "180 lbs this morning", "waist 34 in", "I'm 180 cm tall".

    Not for the weight of a set.
    """
    metric = Metric(next(desk.ids), desk.occasion.at, measure, in_si(measure, value, unit, desk.athlete.weight_unit))
    known = await metrics_of(desk)
    before = latest(known, measure)
    check(metric, before, desk.confirmed)
    goals = await goals_of(desk)
    learned = begun(goals, measure, metric.value)
    events: list[ProgressEvent] = [MetricRecorded(metric), *(GoalChanged(*each) for each in learned)]
    if measure is Body.HEIGHT:
        events.append(ProfileTold("height_cm", desk.athlete.height_cm, metric.value))
    now = {old.id: new for old, new in learned}
    counted = [now.get(each.id, each) for each in active(goals) if each.counted and each.counted.body is measure]
    fact = MetricKept(
        measure=measure,
        value=metric.value,
        before=before.value if before else None,
        before_at=before.at if before else None,
        goals=await told(desk, counted, (metric, *known)),
    )
    return Outcome((fact,), tuple(events))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_metrics(desk: Desk, measure: Body | None = None) -> Outcome:
    """Show the athlete's body weight and measures, and where they are going: "how is my weight going?"."""
    known = await metrics_of(desk)
    zone, on = desk.athlete.time_zone, today(desk)
    measures = [measure] if measure else list(Body)
    courses = tuple(each for each in (course(known, body, on, zone) for body in measures) if each is not None)
    if not courses:
        raise NoMetrics(measure=measure or "")
    points = daily(known, measure, zone)[-MOST_POINTS:] if measure else ()
    return Outcome((MetricsShown(courses, points),))


def in_si(measure: Body, value: float, unit: UnitSaid | None, own: WeightUnit) -> float:
    """A measure as said in kg or cm; without a unit in the athlete's own: who weighs in pounds measures in inches."""
    if measure is Body.WEIGHT:
        return to_kg(value, WeightUnit(unit) if unit in ("kg", "lb") else own)
    if unit == "m":
        return to_cm(value * CM_PER_M, inches=False)
    if unit == "ft":
        return to_cm(value * INCHES_PER_FOOT, inches=True)
    return to_cm(value, inches=unit == "in" if unit in ("cm", "in") else own is WeightUnit.LB)


ACTS = collected(globals())
