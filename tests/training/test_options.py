"""Today's options: different in kind, possible with what is there, and never for muscles that are tired out."""

from datetime import timedelta
from itertools import combinations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, past, trained
from training.athlete import Athlete
from training.errors.workout import NothingSuitable
from training.exercise import Area, Equipment, Muscle, Pattern
from training.history import TrainedExercise
from training.kinds import EASY
from training.options import Circumstances, draft, with_targets
from training.proposal import Intensity, Option, Wish, WorkoutType
from training.substitution import alternative
from training.targets import Aim

DUMBBELL = (Equipment.DUMBBELL,)


def offered(
    *, athlete: Athlete | None = None, wish: Wish | None = None, lately: tuple[TrainedExercise, ...] = ()
) -> tuple[Option, ...]:
    situation = Circumstances(CATALOGUE, athlete or Athlete(), wish or Wish(), lately, NOW)
    minutes = situation.wish.minutes
    return tuple(with_targets(each, {}, minutes, Aim(NOW)) for each in draft(situation))


def test_somebody_new_is_offered_three_kinds_full_body_first() -> None:
    options = offered()

    assert [each.workout_type for each in options] == [WorkoutType.FULL_BODY, WorkoutType.UPPER, WorkoutType.LOWER]
    assert all(each.rationale and each.focus and each.exercises for each in options)


@given(
    equipment=st.sets(st.sampled_from(Equipment)),
    limits=st.sets(st.sampled_from(Area), max_size=3),
    minutes=st.one_of(st.none(), st.integers(10, 120)),
    intensity=st.one_of(st.none(), st.sampled_from(Intensity)),
)
def test_options_differ_and_can_be_done(
    equipment: set[Equipment], limits: set[Area], minutes: int | None, intensity: Intensity | None
) -> None:
    wish = Wish(minutes=minutes, equipment=tuple(equipment), intensity=intensity)

    try:
        options = offered(athlete=Athlete(limits=tuple(limits)), wish=wish)
    except NothingSuitable:
        return

    assert len({each.workout_type for each in options}) == len(options)
    for option in options:
        entries = [CATALOGUE.by_id[each.exercise_id] for each in option.exercises]
        assert len(set(entries)) == len(entries)
        assert all(entry.can_be_done_with(equipment) for entry in entries)
        assert not any(entry.is_spoken_against_by(limits) for entry in entries)
        assert intensity is None or option.intensity is intensity
        assert len(entries) == 1 or option.minutes <= (minutes or 60)


@pytest.mark.parametrize(
    "equipment",
    [(), DUMBBELL, (Equipment.KETTLEBELL,), (Equipment.BAND,), (Equipment.MACHINE, Equipment.CABLE), None],
    ids=["nothing", "dumbbells", "kettlebell", "bands", "machines", "everything"],
)
def test_three_options_with_whatever_there_is(equipment: tuple[Equipment, ...] | None) -> None:
    options = offered(wish=Wish(equipment=equipment))

    assert len(options) == 3
    assert all(len(each.exercises) >= 3 for each in options)


def test_what_was_trained_yesterday_comes_last() -> None:
    lately = tuple(
        trained(name, NOW - timedelta(days=1)) for name in ("bench press", "overhead press", "skull crusher")
    )

    options = offered(lately=lately)

    assert WorkoutType.PUSH not in {each.workout_type for each in options}
    assert options[0].workout_type in (WorkoutType.LOWER, WorkoutType.PULL)


def test_a_body_that_is_tired_all_over_is_offered_something_easy() -> None:
    lately = tuple(
        trained(name, NOW - timedelta(hours=12), sets=5)
        for name in ("bench press", "row machine", "back squat", "deadlift")
    )

    options = offered(lately=lately)

    assert {each.workout_type for each in options} & set(EASY)
    assert all(each.intensity is Intensity.LIGHT for each in options)


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        (Wish(workout_type=WorkoutType.PULL), WorkoutType.PULL),
        (Wish(muscles=(Muscle.CHEST,)), WorkoutType.PUSH),
        (Wish(muscles=(Muscle.GLUTES,)), WorkoutType.LOWER),
        (Wish(muscles=(Muscle.ABS,)), WorkoutType.CORE),
    ],
)
def test_what_is_wished_comes_first(wish: Wish, first: WorkoutType) -> None:
    options = offered(wish=wish)

    assert options[0].workout_type is first
    assert "wished" in [reason.code for reason in options[0].rationale]


def test_less_time_never_makes_a_longer_workout() -> None:
    lengths = [offered(wish=Wish(minutes=minutes))[0].minutes for minutes in (20, 30, 45, 60)]

    assert all(shorter <= longer for shorter, longer in combinations(lengths, 2))


def test_the_last_weight_is_in_the_plan() -> None:
    bench = past("bench press", "80x8", "80x8", "80x8")
    situation = Circumstances(CATALOGUE, Athlete(), Wish(), (), NOW)

    option = with_targets(draft(situation)[1], {bench.exercise_id: (bench,)}, None, Aim(NOW))

    assert option.exercises[0].planned[0].weight_kg == 82.5


def test_what_is_disliked_is_taken_where_nothing_else_fits() -> None:
    squats = tuple(each.id for each in CATALOGUE.exercises if each.pattern in (Pattern.SQUAT, Pattern.LUNGE))
    first = offered()[0].exercises[0].exercise_id
    assert first in squats

    spared = offered(athlete=Athlete(dislikes=(first,)))[0].exercises[0].exercise_id
    all_disliked = offered(athlete=Athlete(dislikes=squats))[0].exercises[0].exercise_id

    assert spared != first
    assert spared in squats
    assert all_disliked == first


def test_of_what_fits_alike_the_preferred_comes_first() -> None:
    wish = Wish(workout_type=WorkoutType.PUSH)
    bench = offered(wish=wish)[0].exercises[0].exercise_id
    others = [each.id for each in CATALOGUE.exercises if each.pattern is Pattern.HORIZONTAL_PUSH and each.id != bench]

    option = offered(athlete=Athlete(preferences=(others[-1],)), wish=wish)[0]

    assert option.exercises[0].exercise_id == others[-1]


def test_no_preference_goes_against_a_limit() -> None:
    squat = offered()[0].exercises[0].exercise_id

    options = offered(athlete=Athlete(preferences=(squat,), limits=(Area.KNEE,)))

    assert squat not in {each.exercise_id for option in options for each in option.exercises}


def test_a_substitute_is_neither_disliked_nor_against_a_limit() -> None:
    squat = CATALOGUE.by_id[offered()[0].exercises[0].exercise_id]
    nearest = alternative(squat, CATALOGUE, None, Athlete(), {squat.id}).exercise

    other = alternative(squat, CATALOGUE, None, Athlete(dislikes=(nearest.id,)), {squat.id}).exercise
    spared = alternative(squat, CATALOGUE, None, Athlete(limits=(Area.KNEE,)), {squat.id}).exercise
    preferred = alternative(squat, CATALOGUE, None, Athlete(preferences=(other.id,)), {squat.id}).exercise

    assert nearest.pattern is other.pattern is squat.pattern
    assert other.id not in (nearest.id, squat.id)
    assert Area.KNEE not in spared.contraindications
    assert preferred.id in (nearest.id, other.id)
