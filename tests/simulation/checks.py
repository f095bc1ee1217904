"""What must hold of a season, each with the published figure it is held against. Judged by the diary alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from tests.simulation.figures import (
    DELOAD_EVERY_WEEKS,
    DELOAD_SPREAD_WEEKS,
    GAIN_BANDS,
    LANDMARKS,
    LAYOFF_DAYS,
    RECOVERED_ENOUGH,
    RESERVE_BAND,
)
from tests.simulation.rests import gaps_in_weeks, rests
from tests.simulation.season import START, Season, catalogue, usable
from tests.simulation.volume import RAMP_WEEKS, least_sets, most_sets, trainable, weekly_sets
from tests.simulation.weights import can_be_loaded, nearest_below
from training.exercise import LoadType, Pattern


@dataclass(frozen=True)
class Verdict:
    """What was found, against what; `faults` says where it does not hold, empty when it does."""

    found: str
    wanted: str
    faults: tuple[str, ...] = ()


Check = Callable[[Season], Verdict]


def strength_gained(season: Season) -> Verdict:
    """Strength grows as published for the level: not more, and not less for the share of sessions that took place."""
    low, high = GAIN_BANDS[season.profile.level]
    low *= len(season.visits) / (len(season.visits) + len(season.missed))
    outside = not season.measured_by or not low <= season.gained <= high
    found = f"{season.gained:+.1f} %"
    return Verdict(found, f"{low:.1f} to {high:.0f} %", (found,) if outside else ())


def enough_sets(season: Season) -> Verdict:
    """Every muscle that can be trained gets the sets that build, in the usual week after the first ones."""
    resting = {week for start in rests(season) for week in (start, start + 1)}
    weeks = [week for week in season.full_weeks if week >= RAMP_WEEKS and week not in resting]
    usual = {group: median(weekly_sets(season, group)[week] for week in weeks) for group in trainable(season.profile)}
    least = {group: least_sets(season.profile, group) for group in usual}
    faults = tuple(f"{group} {usual[group]:g} of {least[group]:g}" for group in usual if usual[group] < least[group])
    found = ", ".join(f"{group} {sets:g}" for group, sets in usual.items())
    return Verdict(found, "at least the lower landmark", faults)


def not_too_many_sets(season: Season) -> Verdict:
    """No muscle gets more sets in a week than can be recovered from."""
    worst = {group: max(weekly_sets(season, group)) for group in LANDMARKS}
    most = {group: most_sets(season.profile, group) for group in LANDMARKS}
    faults = tuple(f"{group} {worst[group]:g} of {most[group]:g}" for group in worst if worst[group] > most[group])
    return Verdict(f"up to {max(worst.values()):g}", "at most the upper landmark", faults)


def deloads_come(season: Season) -> Verdict:
    """Who trains hard rests every 5.6 weeks or so; nobody is made to rest all the time."""
    gaps = gaps_in_weeks(season)
    found = f"{len(rests(season))} rests, weeks between: {', '.join(f'{gap:.1f}' for gap in gaps)}"
    low, high = DELOAD_EVERY_WEEKS - DELOAD_SPREAD_WEEKS, DELOAD_EVERY_WEEKS + DELOAD_SPREAD_WEEKS
    mean = sum(gaps) / len(gaps)
    faults = []
    if mean < low:
        faults.append(f"every {mean:.1f} weeks")
    if season.profile.trains_hard:
        longest = DELOAD_EVERY_WEEKS + 2 * DELOAD_SPREAD_WEEKS
        faults += [f"every {mean:.1f} weeks"] if mean > high else []
        faults += [f"{gap:.1f} weeks without one" for gap in gaps if gap > longest]
    return Verdict(found, f"every {low:.1f} to {high:.1f} weeks when training hard", tuple(faults))


def stall_is_answered(season: Season) -> Verdict:
    """Weeks of bad sleep, in which nothing moves, are answered by a deload."""
    bad = season.profile.bad_sleep
    if not bad:
        return Verdict("no stall", "a deload while it lasts")
    answered = [week for week in rests(season) if bad[0] <= week <= bad[-1] + 1]
    return Verdict(f"deload in week {answered}", "a deload while it lasts", () if answered else ("none came",))


def recovered_enough(season: Season) -> Verdict:
    """No muscle is trained directly while the lifter's own body says it has not recovered."""
    low = {
        f"{visit.at:%d %b} {muscle} {visit.recovery[muscle]:.0f} %": visit.recovery[muscle]
        for visit in season.visits
        for muscle in visit.trained
    }
    faults = tuple(where for where, percent in low.items() if percent < RECOVERED_ENOUGH)
    return Verdict(f"lowest: {min(low.values()):.0f} %", f"at least {RECOVERED_ENOUGH:.0f} %", faults)


def possible_exercises(season: Season) -> Verdict:
    """Nothing that a limit speaks against or that needs what is not there, in any option, taken or not."""
    offered = {
        catalogue().by_id[each.exercise_id]
        for visit in season.visits
        for option in visit.offered
        for each in option.exercises
    }
    faults = tuple(sorted(each.name for each in offered if not usable(season.profile, each)))
    return Verdict(f"{len(offered)} exercises", "none against a limit or the equipment", faults)


def loadable_targets(season: Season) -> Verdict:
    """Every weight asked for can be put together."""
    asked = {
        (entry.exercise.name, planned.weight_kg)
        for visit in season.visits
        for entry in visit.entries
        for planned in (*entry.planned, *(done.asked for done in entry.sets))
        if planned.weight_kg is not None
        and not can_be_loaded(entry.exercise, planned.weight_kg, season.profile.dumbbells_kg)
    }
    return Verdict(f"{len(asked)} odd weights", "none", tuple(f"{name} {kg:g} kg" for name, kg in sorted(asked)))


def never_heavier_after_a_failure(season: Season) -> Verdict:
    """A set that missed the bottom of its range is never followed by a heavier one of the same exercise."""
    faults = []
    failed: dict[str, float] = {}
    for visit in season.visits:
        for entry in visit.entries:
            for done in (each for each in entry.sets if each.is_hard):
                name, kg = entry.exercise.name, done.asked.weight_kg
                if name in failed and kg is not None and kg > failed[name]:
                    faults.append(f"{visit.at:%d %b} {name} {failed[name]:g} then {kg:g} kg")
                failed.pop(name, None)
                if done.effort.failed and done.effort.weight_kg is not None:
                    failed[name] = done.effort.weight_kg
    return Verdict(f"{len(faults)} times", "never", tuple(faults))


def lighter_after_a_layoff(season: Season) -> Verdict:
    """Who was away for more than two weeks starts each exercise of the first week back lighter than they left it."""
    faults = []
    lifted: dict[str, float] = {}  # since when nobody was away
    left: dict[str, float] = {}  # before that, and not done again yet
    before = back = START
    for visit in season.visits:
        if visit.at - before > timedelta(days=LAYOFF_DAYS):
            back, left, lifted = visit.at, lifted, {}
        for entry in visit.entries:
            asked = max((each.weight_kg or 0 for each in entry.planned), default=0)
            old = left.pop(entry.exercise.name, None)
            could_be_less = nearest_below(entry.exercise, asked - 0.01, season.profile.dumbbells_kg) < asked
            if old and asked >= old and could_be_less and visit.at < back + timedelta(days=7):
                faults.append(f"{visit.at:%d %b} {entry.exercise.name} {asked:g} kg")
            kg = max((each.effort.weight_kg or 0 for each in entry.sets), default=0)
            if kg > 0:
                lifted[entry.exercise.name] = kg
        before = visit.at
    return Verdict("lighter" if not faults else "as heavy", "lighter after two weeks away", tuple(faults))


def hard_enough(season: Season) -> Verdict:
    """Weights keep up with strength: the usual set ends with one to four good reps left, in truth."""
    low, high = RESERVE_BAND
    left = list(_reserves(season))
    usual = median(left) if left else 99
    missed = sum(1 for each in left if each == 0) / max(1, len(left))
    found = f"{usual:g} reps left, {100 * missed:.0f} % of sets to failure"
    return Verdict(found, f"{low} to {high} reps left", () if low <= usual <= high else (found,))


def always_something_in_time(season: Season) -> Verdict:
    """There is a workout every day, and it fits the minutes there are."""
    longest = max(visit.option.minutes for visit in season.visits)
    faults = [f"{at:%d %b} nothing offered" for at in season.nothing_offered]
    faults += [f"{longest} minutes"] if longest > season.profile.minutes else []
    return Verdict(f"up to {longest} minutes", f"at most {season.profile.minutes}", tuple(faults))


def _reserves(season: Season) -> Iterator[int]:
    for visit in season.visits:
        for entry in visit.entries if visit.week >= RAMP_WEEKS else ():
            if entry.exercise.load is LoadType.EXTERNAL and entry.exercise.pattern is not Pattern.CARRY:
                yield from (
                    each.effort.reserve for each in entry.sets if each.is_hard and each.effort.reserve is not None
                )


CHECKS: tuple[Check, ...] = (
    strength_gained,
    enough_sets,
    not_too_many_sets,
    deloads_come,
    stall_is_answered,
    recovered_enough,
    possible_exercises,
    loadable_targets,
    never_heavier_after_a_failure,
    lighter_after_a_layoff,
    hard_enough,
    always_something_in_time,
)
