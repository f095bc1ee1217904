"""Questions about health: one at a time, up to the first yes; offered at most twice, on different days."""

from datetime import date, timedelta

import hypothesis.strategies as st
from hypothesis import given

from training.athlete import Athlete
from training.proposal import Intensity
from training.screening import MOST_OFFERS, HealthQuestion, Screening

DAY = date(2026, 11, 16)


@given(st.lists(st.booleans(), min_size=7, max_size=7))
def test_each_is_asked_once_up_to_the_first_yes(answers: list[bool]) -> None:
    screening, asked = Screening(), []
    for yes in answers:
        if screening.upcoming is None:
            break
        asked.append(screening.upcoming)
        screening = screening.answered(screening.upcoming, yes=yes)

    assert asked == list(HealthQuestion)[: answers.index(True) + 1 if True in answers else 7]
    assert screening.is_careful == any(answers)
    assert screening.upcoming is None


@given(st.lists(st.integers(0, 5), max_size=12))
def test_it_is_offered_on_two_days_at_most(days: list[int]) -> None:
    screening = Screening()
    for number in days:
        if screening.may_be_offered(DAY + timedelta(number)):
            screening = screening.offered(DAY + timedelta(number))

    assert len(screening.offered_on) == min(MOST_OFFERS, len(set(days)))
    assert len(set(screening.offered_on)) == len(screening.offered_on)


def test_what_is_answered_is_not_offered() -> None:
    assert not Screening().all_denied().may_be_offered(DAY)
    assert not Screening().answered(HealthQuestion.HEART, yes=True).may_be_offered(DAY)


def test_care_comes_before_what_somebody_prefers() -> None:
    careful = Screening().answered(HealthQuestion.JOINTS, yes=True)

    assert Athlete(intensity=Intensity.INTENSE).usual_intensity is Intensity.INTENSE
    assert Athlete(intensity=Intensity.INTENSE, screening=careful).usual_intensity is Intensity.LIGHT
