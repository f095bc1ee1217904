"""What is chosen: never against limits, equipment or recovery, in a sensible order, short weeks filled up."""

from datetime import timedelta
from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import example, given

from tests.training.gym import CATALOGUE, NOW, exercise, trained
from training.athlete import Athlete
from training.choosing import spaced
from training.errors.workout import NothingSuitable
from training.exercise import Area, Equipment, Muscle, Pattern
from training.history import TrainedExercise
from training.kinds import is_heavy
from training.options import Circumstances, draft, not_today, with_targets
from training.proposal import Intensity, Wish, WorkoutType
from training.recovery import LIGHT_BELOW, REST_BELOW, RecoveryReport, ReportKind
from training.shaping import SETS
from training.targets import Aim
from training.volume import Group

EXERCISES = st.sampled_from([each.name for each in CATALOGUE.exercises[::7]])
HISTORIES = st.lists(
    st.builds(
        lambda name, hours, sets, failures: trained(name, NOW - timedelta(hours=hours), sets, failures),
        EXERCISES,
        st.integers(1, 200),
        st.integers(1, 8),
        st.integers(0, 2),
    ),
    max_size=25,
)
ATHLETES = st.builds(
    Athlete,
    level=st.sampled_from([None, "beginner", "intermediate", "advanced"]),
    equipment=st.none() | st.sets(st.sampled_from(Equipment)).map(tuple),
    limits=st.sets(st.sampled_from(Area), max_size=2).map(tuple),
    recovery_factor=st.floats(0.7, 1.4),
)
WISHES = st.builds(
    Wish,
    workout_type=st.none() | st.sampled_from(WorkoutType),
    muscles=st.sets(st.sampled_from(Muscle), max_size=1).map(tuple),
    minutes=st.none() | st.integers(10, 120),
    intensity=st.none() | st.sampled_from(Intensity),
)


@given(ATHLETES, HISTORIES, WISHES, st.integers(0, 3))
@example(  # grips at 47 % are for a light day alone, and conditioning is none once it is wished to be harder
    Athlete(),
    [trained("farmer's carry", NOW - timedelta(hours=8))],
    Wish(workout_type=WorkoutType.CONDITIONING, intensity=Intensity.MODERATE),
    0,
)
def test_nothing_tired_unequipped_or_forbidden_is_ever_offered(
    athlete: Athlete, history: list[TrainedExercise], wish: Wish, sore: int
) -> None:
    told = RecoveryReport(NOW_ID, ReportKind.SORENESS, NOW, sore, (Muscle.QUADS, Muscle.CHEST))
    given = Circumstances(CATALOGUE, athlete, wish, history, NOW, reports=(told,))
    try:
        drafts = draft(given)
    except NothingSuitable:
        return

    assert len({each.workout_type for each in drafts}) == len(drafts)
    for each in drafts:
        option = with_targets(each, {}, wish.minutes, Aim(NOW))
        assert option.rationale
        assert len(option.exercises) == 1 or option.minutes <= (wish.minutes or 60)
        for planned in option.exercises:
            entry = CATALOGUE.by_id[planned.exercise_id]
            assert planned.reasons
            assert entry.can_be_done_with(athlete.equipment)
            assert not entry.is_spoken_against_by(athlete.limits)
            if entry.pattern is not Pattern.STRETCH:
                least = REST_BELOW if option.intensity is Intensity.LIGHT else LIGHT_BELOW
                assert given.standing.percent(entry.primary) >= least


NOW_ID = trained("plank", NOW).exercise_id


@given(st.lists(EXERCISES, unique=True, max_size=8))
def test_no_two_heavy_lifts_in_a_row_where_something_can_go_between(names: list[str]) -> None:
    lifts = list(dict.fromkeys(map(exercise, ("back squat", "deadlift", *names))))
    ordered = spaced(lifts)

    assert sorted(ordered, key=lifts.index) == lifts
    pairs = pairwise(ordered)
    together = [place for place, (one, other) in enumerate(pairs) if is_heavy(one) and is_heavy(other)]
    assert all(all(map(is_heavy, ordered[place:])) for place in together)


def test_legs_that_need_rest_are_not_trained_and_the_reason_is_told() -> None:
    history = [
        trained("back squat", NOW - timedelta(hours=10), 8, 2),
        trained("deadlift", NOW - timedelta(hours=10), 8),
    ]
    given = Circumstances(CATALOGUE, Athlete(), Wish(workout_type=WorkoutType.LOWER), history, NOW)

    (reason,) = not_today(given)

    assert (reason.code, Muscle.QUADS in reason.muscles, reason.percent) == ("needs_rest", True, 7)
    assert all(Muscle.QUADS not in each.primary for drafted in draft(given) for each in drafted.exercises)


def test_a_muscle_whose_week_is_full_gets_no_more() -> None:
    monday = NOW - timedelta(hours=4)
    history = [trained("barbell curl", monday, 9), trained("hammer curl", monday - timedelta(hours=1), 9)]
    upper = Wish(workout_type=WorkoutType.UPPER)

    fresh = draft(Circumstances(CATALOGUE, Athlete(), upper, [], NOW))[0]
    full = draft(Circumstances(CATALOGUE, Athlete(), upper, history, NOW))[0]

    assert any(Muscle.BICEPS in each.primary for each in fresh.exercises)
    assert not any(each.pattern is Pattern.ELBOW_FLEXION for each in full.exercises)


def test_the_sets_of_a_hard_day_stay_within_what_the_week_has_left() -> None:
    athlete = Athlete(level="intermediate", intensity=Intensity.INTENSE)
    history = [trained("hip thrust", NOW, 6), trained("glute bridge", NOW, 3)]
    thursday = NOW + timedelta(days=3)
    given = Circumstances(CATALOGUE, athlete, Wish(workout_type=WorkoutType.LOWER), history, thursday)

    option = with_targets(draft(given)[0], {}, None, Aim(thursday))

    sets = [len(each.planned) for each in option.exercises]
    glutes = [Muscle.GLUTES in CATALOGUE.by_id[each.exercise_id].primary for each in option.exercises]
    assert max(sets) == SETS[Intensity.INTENSE]
    assert sum(number for number, is_direct in zip(sets, glutes, strict=True) if is_direct) == 7
    assert given.standing.room(Group.GLUTES) == 7


def test_an_easy_week_is_light() -> None:
    drafts = draft(Circumstances(CATALOGUE, Athlete(), Wish(), [], NOW, deload=True))

    assert {each.intensity for each in drafts} == {Intensity.LIGHT}
    assert all("deload" in [reason.code for reason in each.rationale] for each in drafts)
