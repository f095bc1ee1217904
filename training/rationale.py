"""Why a workout is offered, why an exercise stands in it, and what speaks against something: reasons as data."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import get_args
from uuid import UUID

from training.athlete import Athlete
from training.exercise import Equipment, Exercise, Muscle
from training.kinds import EASY
from training.proposal import Reason, Wish, WorkoutType
from training.reacting import ReactionCode
from training.recovery import FRESH_FROM, LIGHT_BELOW, REST_BELOW
from training.slot import StepCode
from training.standing import Standing, groups_of
from training.volume import MUSCLES, Group, days_since

RECENT_DAYS = 14  # convention: what was trained longer ago is told as such
# Reasons for what is asked of an exercise; its others say why it stands in the workout.
OF_TARGETS = frozenset(
    {*get_args(StepCode), *get_args(ReactionCode), "as_last_set", "first_time", "stalled", "told_target"}
)


def of_workout(
    kind: WorkoutType,
    muscles: Sequence[Muscle],
    wish: Wish,
    athlete: Athlete,
    stand: Standing,
    *,
    last: datetime | None,
    is_wished: bool,
    deload: bool,
    rests: bool,
) -> tuple[Reason, ...]:
    """Why a workout of this kind, for these muscles, is offered; `last` is when its muscles were last trained."""
    reasons = [Reason("wished", muscles=wish.muscles)] if is_wished else []
    if deload:
        reasons.append(Reason("deload"))
    if rests:
        reasons.append(Reason("rest_day"))
    elif kind in EASY:
        reasons.append(Reason("easy_on_the_body"))
    else:
        reasons += _of_strength(muscles, stand, last)
    if wish.minutes:
        reasons.append(Reason("fits_minutes", minutes=wish.minutes))
    if wish.equipment is not None:
        reasons.append(Reason("uses_equipment", equipment=wish.equipment))
    if athlete.limits:
        reasons.append(Reason("spares", areas=athlete.limits))
    return tuple(reasons)


def of_exercise(
    exercise: Exercise, athlete: Athlete, stand: Standing, familiar: Collection[UUID]
) -> tuple[Reason, ...]:
    """Why this exercise stands in a workout, what counts most first."""
    muscles = exercise.primary
    reasons = [Reason("trains", muscles=muscles)]
    short = stand.shortest(groups_of(muscles))
    if short is not None:
        reasons.append(_short(short, muscles, stand))
    if exercise.id in dict(athlete.replacements).values():
        reasons.append(Reason("told_instead"))
    elif exercise.id in athlete.preferences:
        reasons.append(Reason("preferred"))
    reasons.append(Reason("familiar") if exercise.id in familiar else Reason("standard"))
    percent = stand.percent(muscles)
    if percent < FRESH_FROM:
        reasons.append(Reason("partly_recovered", muscles=muscles, percent=percent))
    if athlete.limits:
        reasons.append(Reason("spares", areas=athlete.limits))
    return tuple(reasons)


def ready_for(muscles: Sequence[Muscle], stand: Standing) -> Reason:
    """What these muscles, of which none needs rest, are ready for today."""
    percent = stand.percent(muscles)
    if percent >= LIGHT_BELOW:
        return Reason("ready", tuple(muscles), percent=percent)
    tired = tuple(muscle for muscle in muscles if stand.recovery[muscle].percent < LIGHT_BELOW)
    hours = max(stand.recovery[muscle].hours_left for muscle in tired)
    return Reason("only_light", tired, percent=percent, hours=hours)


def against(
    exercise: Exercise, equipment: Collection[Equipment] | None, athlete: Athlete, stand: Standing
) -> tuple[Reason, ...]:
    """What speaks against an exercise today, what counts most first; nothing where others merely fitted better."""
    areas = tuple(area for area in exercise.contraindications if area in athlete.limits)
    reasons = [Reason("loads_limit", areas=areas)] if areas else []
    lacking = tuple(thing for thing in exercise.equipment if equipment is not None and thing not in equipment)
    if lacking:
        reasons.append(Reason("lacks_equipment", equipment=lacking))
    if exercise.id in dict(athlete.replacements):
        reasons.append(Reason("told_replaced"))
    elif exercise.id in athlete.dislikes:
        reasons.append(Reason("told_disliked"))
    return (*reasons, *held_back(exercise.primary, stand))


def held_back(muscles: Sequence[Muscle], stand: Standing) -> tuple[Reason, ...]:
    """Why these muscles are not trained today: one reason for those that need rest, the least recovered told."""
    tired = sorted((stand.recovery[each] for each in muscles), key=lambda each: each.percent)
    resting = [each for each in tired if each.percent < REST_BELOW]
    if not resting:
        return ()
    names = tuple(each.muscle for each in resting)
    hours = max(each.hours_left for each in resting)
    return (Reason("needs_rest", muscles=names, percent=resting[0].percent, hours=hours),)


def _of_strength(muscles: Sequence[Muscle], stand: Standing, last: datetime | None) -> list[Reason]:
    percent = stand.percent(muscles)
    least = tuple(muscle for muscle in muscles if stand.recovery[muscle].percent == percent)[:2]
    if percent < LIGHT_BELOW:
        return [Reason("still_tired", muscles=least, percent=percent)]
    if last is None:
        return [Reason("fresh_start")]
    days = days_since(last, stand.at, stand.zone)
    if days >= RECENT_DAYS:
        reasons = [Reason("not_trained_lately", days=days)]
    else:
        reasons = [Reason("recovered", muscles=least if percent < 100 else (), days=days, percent=percent)]
    short = stand.shortest(groups_of(muscles))
    if short is not None:
        reasons.append(_short(short, muscles, stand))
    return reasons


def _short(group: Group, muscles: Sequence[Muscle], stand: Standing) -> Reason:
    own = tuple(muscle for muscle in muscles if muscle in MUSCLES[group])
    return Reason("short_of_sets", own, sets=stand.sets(group), wanted=stand.landmark(group).low)
