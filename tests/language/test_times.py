"""Times of the day, and what somebody wants to be reminded of: each as the table says."""

from datetime import date, time

import pytest

from language.reminding import day_of, read_reminder
from language.times import clock_meant

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("said", "clock", "sure"),
    [
        ("7", time(7), False), ("at 7", time(7), False), ("7am", time(7), True), ("7 pm", time(19), True),
        ("7 p.m.", time(19), True), ("19:30", time(19, 30), True), ("07:00", time(7), True),
        ("7:15", time(7, 15), False),
        ("noon", time(12), True), ("midnight", time(0), True), ("12 am", time(0), True), ("12pm", time(12), True),
        ("half past six in the evening", time(18, 30), True), ("quarter to 7", time(6, 45), False),
        ("at 7 o'clock", time(7), False), ("7 in the morning", time(7), True), ("0:30", time(0, 30), True),
    ],
)  # fmt: skip
def test_a_time_is_read(said: str, clock: time, sure: bool) -> None:
    assert clock_meant(said, "en") == (clock, sure)


@pytest.mark.parametrize("said", ["soon", "25", "at 25", "7 or 8", "", "7:77", "seventy", "80x8"])
def test_what_is_no_time_is_not_read(said: str) -> None:
    assert clock_meant(said, "en") is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("on mondays at 7pm", {"clock": "19:00", "days": ["monday"]}),
        ("on monday at 7pm", {"clock": "19:00", "day": "monday"}),
        ("every monday at 7pm", {"clock": "19:00", "days": ["monday"]}),
        ("this evening at 8", {"clock": "20:00", "day": "this evening"}),
        ("tomorrow evening at 8 to stretch", {"what": "stretch", "clock": "20:00", "day": "tomorrow"}),
        ("to do 20 pushups at 9am", {"what": "do 20 pushups", "clock": "09:00"}),
        ("in 2 hours", {"in_minutes": 120}),
        ("in an hour to drink", {"what": "drink", "in_minutes": 60}),
        ("on weekends at noon", {"clock": "12:00", "days": ["saturday", "sunday"]}),
        ("every evening at 9", {"clock": "21:00", "days": [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]}),
        ("about creatine at 22:00", {"what": "creatine", "clock": "22:00"}),
    ],
)  # fmt: skip
def test_a_reminder_is_read(said: str, expected: dict[str, object]) -> None:
    read = read_reminder(said, "en")

    assert read is not None
    assert read[0] == expected


@pytest.mark.parametrize("said", ["yesterday at 8", "at 7 or 8", "in 5 minutes at 7", "whenever", "of"])
def test_what_is_no_reminder_is_not_read(said: str) -> None:
    assert read_reminder(said, "en") is None


@pytest.mark.parametrize(
    ("said", "day"),
    [("today", 16), ("tonight", 16), ("tomorrow", 17), ("the day after tomorrow", 18), ("tuesday", 17), ("monday", 23),
     ("sun", 22), ("november 30", 30)],
)  # fmt: skip
def test_the_day_of_a_reminder_is_seen_from_today(said: str, day: int) -> None:
    assert day_of(said, MONDAY, "en") == date(2026, 11, day)
