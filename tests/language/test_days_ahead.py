"""Days that lie ahead, as people name them, and cities whose clocks they live by."""

from datetime import date, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from language.days_ahead import day_meant
from language.places import time_zone_of

TODAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("june", (2027, 6, 1)), ("by June", (2027, 6, 1)), ("December", (2026, 12, 1)), ("november", (2027, 11, 1)),
        ("june 2028", (2028, 6, 1)), ("june 15", (2027, 6, 15)), ("15th of june", (2027, 6, 15)),
        ("1 dec", (2026, 12, 1)),
        ("December 1st, 2027", (2027, 12, 1)), ("2027-03-01", (2027, 3, 1)), ("the summer", (2027, 6, 1)),
        ("by the end of the year", (2026, 12, 31)), ("Christmas", (2026, 12, 25)), ("new year", (2027, 1, 1)),
        ("in 3 months", (2027, 2, 16)), ("in 10 weeks", (2027, 1, 25)), ("within a year", (2027, 11, 16)),
        ("next month", (2026, 12, 16)), ("two weeks from now", (2026, 11, 30)), ("feb 29", None), ("june 31", None),
        ("2027-13-01", None), ("soon", None), ("", None), ("in 0 weeks", None), ("in 99999 years", None), ("5", None),
    ],
)  # fmt: skip
def test_day_meant(said: str, day: tuple[int, int, int] | None) -> None:
    assert day_meant(said, TODAY, "en") == (None if day is None else date(*day))


@given(st.text(max_size=30), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_any_words_name_a_day_or_none(said: str, today: date) -> None:
    day_meant(said, today, "en")


@given(
    st.sampled_from(["june", "christmas", "summer", "in 2 weeks", "next year"]),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_days_ahead_lie_ahead(said: str, today: date) -> None:
    day = day_meant(said, today, "en")

    assert day is not None
    assert today < day <= today + timedelta(days=366)


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"), ("New York", "America/New_York"),
        ("new_york", "America/New_York"), ("UTC", "UTC"), ("Tokyo time", "Asia/Tokyo"), ("Gotham", None), ("", None),
    ],
)  # fmt: skip
def test_time_zones(place: str, zone: str | None) -> None:
    assert time_zone_of(place) == zone
