"""When reminders come: on the athlete's clock, whatever is done to it, and once however many were missed."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.errors.reminders import ReminderTooLong, TooManyReminders
from training.reminders import (
    MOST_OF_A_REMINDER,
    MOST_REMINDERS,
    Reminder,
    check,
    delivered,
    live,
    moment,
    moved,
    upcoming,
)

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
MONDAY = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)  # 19:00 in Berlin
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
ZONES = st.sampled_from(["UTC", BERLIN, NEW_YORK, "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"])
TIMES = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes))


def _at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "expected"),
    [
        (date(2026, 11, 17), time(9), BERLIN, _at(2026, 11, 17, 8)),
        (date(2026, 7, 1), time(9), BERLIN, _at(2026, 7, 1, 7)),
        # A clock that is put on leaves an hour out, one that is put back shows it twice.
        (date(2027, 3, 28), time(2, 30), BERLIN, _at(2027, 3, 28, 1, 30)),
        (date(2026, 10, 25), time(2, 30), BERLIN, _at(2026, 10, 25, 0, 30)),
        (date(2026, 11, 1), time(1, 30), NEW_YORK, _at(2026, 11, 1, 5, 30)),
    ],
)
def test_a_time_is_of_the_clock_people_live_by(day: date, clock: time, zone: str, expected: datetime) -> None:
    assert moment(day, clock, zone) == expected


@pytest.mark.parametrize(
    ("clock", "days", "expected"),
    [
        (time(7), (0,), _at(2026, 11, 23, 6)),
        (time(20), (0,), _at(2026, 11, 16, 19)),
        (time(19), (0,), _at(2026, 11, 23, 18)),
        (time(7), (), _at(2026, 11, 17, 6)),
        (time(7), (0, 2, 4), _at(2026, 11, 18, 6)),
    ],
)
def test_the_next_time_is_still_to_come(clock: time, days: tuple[int, ...], expected: datetime) -> None:
    assert upcoming(clock, days, BERLIN, MONDAY) == expected


def test_an_hour_stays_the_same_when_the_clocks_change() -> None:
    reminder = Reminder(UUID(int=1), None, MONDAY, _at(2026, 10, 24, 16), time(18), (5, 6))

    assert delivered(reminder, BERLIN, _at(2026, 10, 24, 16)).due == _at(2026, 10, 25, 17)


def test_what_was_missed_for_a_week_comes_once() -> None:
    daily = Reminder(UUID(int=1), None, MONDAY, _at(2026, 11, 17, 6), time(7), tuple(range(7)))

    assert delivered(daily, BERLIN, _at(2026, 11, 24, 12)).due == _at(2026, 11, 25, 6)


def test_one_that_comes_once_is_over_then() -> None:
    once = Reminder(UUID(int=1), "weigh in", MONDAY, _at(2026, 11, 17, 8), time(9))

    assert delivered(once, BERLIN, _at(2026, 11, 17, 8)).due is None
    assert live([once, delivered(once, BERLIN, MONDAY)]) == (once,)


def test_a_clock_in_another_zone_takes_reminders_along() -> None:
    weekly = Reminder(UUID(int=1), None, MONDAY, _at(2026, 11, 23, 6), time(7), (0,))
    once = Reminder(UUID(int=2), None, MONDAY, _at(2026, 11, 17, 8), time(9))
    soon = Reminder(UUID(int=3), None, MONDAY, _at(2026, 11, 16, 18, 20))

    assert moved(weekly, BERLIN, NEW_YORK, MONDAY).due == _at(2026, 11, 23, 12)
    assert moved(once, BERLIN, NEW_YORK, MONDAY).due == _at(2026, 11, 17, 14)
    assert moved(soon, BERLIN, NEW_YORK, MONDAY) == soon


@given(CLOCKS, st.frozensets(st.integers(0, 6)), ZONES, TIMES)
def test_the_next_time_is_near(clock: time, days: frozenset[int], zone: str, after: datetime) -> None:
    due = upcoming(clock, days, zone, after)

    assert after < due
    assert (due - after).days <= 8


def test_reminders_have_bounds() -> None:
    one = Reminder(UUID(int=1), "x" * (MOST_OF_A_REMINDER + 1), MONDAY, MONDAY)

    with pytest.raises(ReminderTooLong):
        check(one, ())
    with pytest.raises(TooManyReminders):
        check(Reminder(UUID(int=2), None, MONDAY, MONDAY), [one] * MOST_REMINDERS)
