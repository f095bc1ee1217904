"""Measures, goals, streaks and the athlete themselves, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.forecast import Forecast, Outlook
from training.goals import Counted
from training.metrics import Body, Course


@lines.register
def _metric_kept(fact: told.MetricKept, voice: Voice) -> list[str]:
    named = voice.say("body", value=fact.measure)
    said = voice.say("metric-kept", measure=named, value=_measured(fact.measure, fact.value, voice))
    if fact.before is not None and fact.before_at is not None:
        apart = fact.value - fact.before
        way = "more" if apart > 0 else "less" if apart < 0 else "same"
        figures = {"value": _measured(fact.measure, abs(apart), voice), "date": voice.day(fact.before_at)}
        said = f"{said} {voice.say('metric-since', way=way, **figures)}"
    return [said, *(line for goal in fact.goals for line in _goal(goal, voice))]


@lines.register
def _metrics_shown(fact: told.MetricsShown, voice: Voice) -> list[str]:
    said = [_course(each, voice) for each in fact.courses]
    points = [f"{voice.date(day)}: {_measured(fact.courses[0].measure, value, voice)}" for day, value in fact.points]
    return [*said, *points] if len(points) > 1 else said


def _course(course: Course, voice: Voice) -> str:
    named = voice.say("body", value=course.measure)
    figures = {
        "measure": named,
        "value": _measured(course.measure, course.latest, voice),
        "date": voice.date(course.on),
    }
    said = voice.say("metric-line", **figures)
    if course.trend is None:
        return f"{said} {voice.say('trend-too-early', points=course.days)}" if course.days > 1 else said
    pace = _measured(course.measure, abs(course.trend.per_week), voice)
    way = "unclear" if not course.trend.is_clear else "up" if course.trend.per_week > 0 else "down"
    recent = _measured(course.measure, course.recent, voice)
    return f"{said} {voice.say('trend', way=way, pace=pace, recent=recent, points=course.trend.points)}"


@lines.register
def _goal_kept(fact: told.GoalKept, voice: Voice) -> list[str]:
    said = [voice.say("goal-kept" if fact.is_new else "goal-changed", goal=fact.goal.words)]
    if fact.replaced:
        said.append(voice.say("goal-replaces", goal=fact.replaced))
    if fact.goal.change is not None and fact.goal.start is None:
        said.append(voice.say("goal-needs-start"))
    return [*said, *_goal(fact.goal, voice)]


@lines.register
def _goal_ended(fact: told.GoalEnded, voice: Voice) -> list[str]:
    return [voice.say("goal-ended", goal=fact.words, status=fact.status)]


@lines.register
def _goals_shown(fact: told.GoalsShown, voice: Voice) -> list[str]:
    if not fact.goals:
        return [voice.say("goals-none")]
    said: list[str] = []
    for goal in fact.goals:
        said += [*([""] if said else []), voice.say("goal-title", goal=goal.words), *_goal(goal, voice)]
    return said


@lines.register
def _streak_shown(fact: told.StreakShown, voice: Voice) -> list[str]:
    streak = fact.streak
    said = [voice.say("streak", weeks=streak.weeks, best=streak.best)]
    said.append(voice.say("streak-week", done=streak.done, planned=streak.planned))
    return [*said, voice.say("streak-excused", weeks=streak.excused)] if streak.excused else said


@lines.register
def _profile_kept(fact: told.ProfileKept, voice: Voice) -> list[str]:
    name = {"level": "profile-level", "birth_year": "profile-birth-year"}.get(fact.name, "profile-time-zone")
    return [voice.say(name, value=str(fact.value))]


def _goal(goal: told.GoalTold, voice: Voice) -> list[str]:
    """Where a goal stands, in a line or two."""
    if goal.counted is None or goal.target is None:
        return [voice.say("goal-by", date=voice.date(goal.by))] if goal.by else []
    target = _amount(goal.counted, goal.target, voice)
    if goal.now is None:
        said = voice.say("goal-open", target=target)
    else:
        now = _amount(goal.counted, goal.now, voice)
        estimated = int(goal.counted is Counted.LIFT)
        percent = -1 if goal.percent is None else goal.percent
        said = voice.say("goal-now", now=now, target=target, percent=percent, estimated=estimated)
    by = [voice.say("goal-by", date=voice.date(goal.by))] if goal.by else []
    return [" ".join([said, *by]), *_forecast(goal, voice)]


def _forecast(goal: told.GoalTold, voice: Voice) -> list[str]:
    seen = goal.forecast
    if seen.outlook is Outlook.OPEN:
        return []
    if seen.outlook is not Outlook.ON_COURSE or seen.on is None:
        return [voice.say("outlook", outlook=seen.outlook, points=seen.points)]
    said = voice.say("forecast", date=voice.date(seen.on), points=seen.points, days=seen.days)
    said = f"{said} {_span(seen, voice)}"
    if goal.by is not None:
        said = f"{said} {voice.say('forecast-in-time' if seen.on <= goal.by else 'forecast-late')}"
    return [said]


def _span(seen: Forecast, voice: Voice) -> str:
    """How sure a forecast is."""
    first = seen.early or seen.on
    early = voice.date(first) if first else ""
    if seen.late is None:
        return voice.say("forecast-open-end", early=early)
    return voice.say("forecast-span", early=early, late=voice.date(seen.late), clear=int(seen.is_clear))


def _amount(counted: Counted, value: float, voice: Voice) -> str:
    """A figure of a goal in the athlete's own units."""
    if counted is Counted.LIFT:
        return voice.weight(round(value, 1))
    if counted.body is not None:
        return _measured(counted.body, value, voice)
    if counted is Counted.SECONDS:
        return voice.span(round(value))
    if counted is Counted.METRES:
        return f"{voice.number(value)} m"
    name = "reps" if counted is Counted.REPS else "workouts-a-week"
    return voice.say(name, count=voice.number(round(value, 1)))


def _measured(measure: Body, value: float, voice: Voice) -> str:
    return voice.weight(round(value, 2)) if measure is Body.WEIGHT else voice.length(value)
