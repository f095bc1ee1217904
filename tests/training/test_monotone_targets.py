"""What only ever goes one way of what is asked: held against the functions that the acts use."""

from dataclasses import replace
from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import example, given

from tests.training.gym import GYMS, LIFTS, NOW, exercise, past, recorded
from tests.training.noted import EFFORTS, counts, kilos, levels, sets_noted
from training.exercise import Exercise
from training.history import PastExercise
from training.inventory import Inventory
from training.loadable import heavier, lighter, nearest
from training.proposal import Intensity
from training.reacting import next_set
from training.slot import Progression
from training.targets import Aim, Target, minutes_for, target_for

aims = st.builds(
    Aim,
    at=st.just(NOW),
    goal=st.sampled_from([None, "strength", "muscle_gain", "endurance"]),
    level=levels,
    inventory=GYMS,
    progression=st.sampled_from([None, *Progression]),
    recovered=st.sampled_from([None, True, False]),
)
intensities = st.sampled_from(Intensity)
sessions_noted = st.lists(sets_noted, min_size=1, max_size=4)


def times(lift: Exercise, sessions: list[list[str]], ago: int = 3) -> list[PastExercise]:
    """The last times of an exercise, three days apart, the newest so many days ago."""
    sign = "-" if lift.name.startswith("Assisted") else ""
    return [
        past(lift.name, *(f"{sign}{each}" for each in noted), at=NOW - timedelta(days=ago + 3 * place))
        for place, noted in enumerate(sessions)
    ]


def weight(target: Target) -> float:
    """What is asked to be lifted, in kg; less than nothing is help."""
    return target.sets[0].weight_kg or 0.0


# Loads


@given(st.floats(-200, 600), st.sampled_from(LIFTS), GYMS)
def test_nothing_that_can_be_made_is_nearer(wanted: float, lift: Exercise, gym: Inventory) -> None:
    """So it is half a step off at the most, but below the bar and beyond the last plate."""
    made = nearest(wanted, lift, gym)
    slip = 0.0011 if not gym.in_pounds else 0.06  # a weight is kept to the gram, and told in tenths of a pound
    for other in (lighter(made, lift, gym), heavier(made, lift, gym)):
        assert abs(made - wanted) <= abs(other - wanted) + slip


@given(st.sampled_from(LIFTS), sessions_noted, aims, intensities, st.booleans())
def test_what_is_asked_can_be_loaded_or_was(
    lift: Exercise, sessions: list[list[str]], aim: Aim, intensity: Intensity, deload: bool
) -> None:
    done = times(lift, sessions)
    target = target_for(lift, intensity, done, replace(aim, deload=deload))
    lifted = {each.weight_kg for session in done for each in session.sets}

    for each in (*target.warm_ups, *target.sets):
        kg = each.weight_kg
        assert kg is None or kg in lifted or nearest(kg, lift, aim.inventory) == kg
    ramp = [each.weight_kg or 0.0 for each in target.warm_ups]
    assert ramp == sorted(set(ramp))
    assert all(load < weight(target) for load in ramp)


# Targets


@given(st.sampled_from(LIFTS), sessions_noted, aims, intensities, st.integers(0, 60), st.integers(0, 400))
@example(LIFTS[0], [["80x4", "80x4"]] * 3, Aim(NOW), Intensity.MODERATE, 3, 15)  # time away hid three misses
def test_longer_away_never_comes_back_heavier(
    lift: Exercise, sessions: list[list[str]], aim: Aim, intensity: Intensity, days: int, longer: int
) -> None:
    days, longer = sorted((days, longer))
    soon, late = (target_for(lift, intensity, times(lift, sessions, ago=ago), aim) for ago in (days, longer))

    assert weight(late) <= weight(soon)


@given(st.sampled_from(LIFTS), sessions_noted, aims)
def test_light_is_never_heavier_than_moderate(lift: Exercise, sessions: list[list[str]], aim: Aim) -> None:
    light, moderate = (
        target_for(lift, each, times(lift, sessions), aim) for each in (Intensity.LIGHT, Intensity.MODERATE)
    )

    assert weight(light) <= weight(moderate)
    assert (light.sets[0].rpe or 0) <= (moderate.sets[0].rpe or 0)
    assert len(light.sets) <= len(moderate.sets)


@given(st.sampled_from(LIFTS), sessions_noted, aims, intensities)
def test_an_easier_week_is_never_heavier_or_more(
    lift: Exercise, sessions: list[list[str]], aim: Aim, intensity: Intensity
) -> None:
    usual, easy = (
        target_for(lift, intensity, times(lift, sessions), replace(aim, deload=deload)) for deload in (False, True)
    )

    assert weight(easy) <= weight(usual)
    assert (easy.sets[0].rpe or 0) <= (usual.sets[0].rpe or 0)
    assert len(easy.sets) <= len(usual.sets)


@given(st.sampled_from(LIFTS), kilos, counts, st.sampled_from(EFFORTS), st.sampled_from(EFFORTS), aims)
def test_what_was_harder_is_never_asked_heavier(
    lift: Exercise, kg: float, reps: int, rpe: float, harder: float, aim: Aim
) -> None:
    rpe, harder = sorted((rpe, harder))
    after_easy, after_hard = (
        target_for(lift, Intensity.MODERATE, times(lift, [[f"{kg}x{reps}@{each}"] * 3]), aim) for each in (rpe, harder)
    )

    assert weight(after_hard) <= weight(after_easy)


@given(kilos, counts, counts, st.sampled_from(EFFORTS), st.sampled_from(EFFORTS), GYMS)
def test_a_better_set_never_asks_for_less(
    kg: float, reps: int, more: int, rpe: float, harder: float, gym: Inventory
) -> None:
    bench = exercise("bench press")
    plan = target_for(bench, Intensity.MODERATE, [past("bench press", f"{kg}x8")], Aim(NOW, inventory=gym)).sets
    reps, more = sorted((reps, more))
    rpe, harder = sorted((rpe, harder))
    asked = [
        next_set(plan, recorded(f"{kg}x{count}@{effort}"), bench, gym)[0]
        for count, effort in ((reps, rpe), (more, rpe), (reps, harder))
    ]
    few, many, hard = ((each.weight_kg or 0.0) if each else 0.0 for each in asked)

    assert hard <= few <= many


@given(sets_noted, st.integers(1, 3), st.integers(1, 3))
def test_more_sets_never_take_fewer_minutes(noted: list[str], exercises: int, more: int) -> None:
    planned = target_for(exercise("bench press"), Intensity.MODERATE, [past("bench press", *noted)], Aim(NOW)).sets

    assert minutes_for([planned] * exercises) <= minutes_for([planned + planned[:1]] * exercises)
    assert minutes_for([planned] * exercises) <= minutes_for([planned] * (exercises + more))
