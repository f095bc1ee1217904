"""Accessories change every few weeks; main lifts stay."""

from datetime import datetime, timedelta
from itertools import groupby

import pytest

from tests.training.gym import CATALOGUE, NOW, exercise, trained
from training.athlete import Athlete
from training.exercise import Mechanic
from training.history import TrainedExercise
from training.options import Circumstances, draft
from training.proposal import Wish, WorkoutType
from training.rotation import OFTEN, staled
from training.standing import LOOK_BACK_DAYS

WISH = Wish(workout_type=WorkoutType.PUSH)
FLIES = ("Cable fly", "Pec deck")
WEEKS = 16


@pytest.mark.parametrize(
    ("name", "days", "is_stale"),
    [
        ("barbell curl", (2, 9, 16, 25), True),
        ("barbell curl", (2, 9, 16, 23), False),
        ("barbell curl", (2, 14, 26), False),
        ("bench press", (2, 9, 16, 25), False),
    ],
    ids=["for weeks", "not long enough", "not often enough", "a main lift"],
)
def test_what_is_stale(name: str, days: tuple[int, ...], is_stale: bool) -> None:
    done = [trained(name, NOW - timedelta(days=each)) for each in days]

    assert staled(done, CATALOGUE, NOW) == (frozenset({exercise(name).id}) if is_stale else frozenset())


def test_what_another_has_taken_the_place_of_stays_away() -> None:
    done = [trained("cable fly", NOW - timedelta(days=9)), trained("pec deck", NOW - timedelta(days=2))]

    assert staled(done, CATALOGUE, NOW) == {exercise("cable fly").id}


def test_main_lifts_stay_and_accessories_change() -> None:
    done: list[TrainedExercise] = []
    plans: list[tuple[set[str], set[str]]] = []
    for number in range(WEEKS):
        at = NOW + timedelta(weeks=number)
        chosen = draft(Circumstances(CATALOGUE, Athlete(), WISH, _lately(done, at), at))[0].exercises
        done += [trained(each.name, at) for each in chosen]
        main = {each.name for each in chosen if each.mechanic is Mechanic.COMPOUND}
        plans.append((main, {each.name for each in chosen} - main))

    assert all("Bench press" in main and "Overhead press" in main for main, _ in plans)
    flies = [next(name for name in beside if name in FLIES) for _, beside in plans]
    assert set(flies) == set(FLIES)
    assert [len(list(weeks)) for _, weeks in groupby(flies)] == [OFTEN] * (WEEKS // OFTEN)


def _lately(done: list[TrainedExercise], at: datetime) -> list[TrainedExercise]:
    return [each for each in reversed(done) if each.at >= at - timedelta(days=LOOK_BACK_DAYS)]
