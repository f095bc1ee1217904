"""When something was done, as people tell it; and where in what they say the words for it stand."""

from datetime import UTC, datetime, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from language.days_past import is_this_day, moment_meant, parted

NOW = datetime(2026, 11, 18, 10, 30, tzinfo=UTC)  # a Wednesday
MOMENTS = st.timedeltas(timedelta(), timedelta(days=36_525)).map(lambda later: datetime(2000, 1, 1, tzinfo=UTC) + later)


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("yesterday", "2026-11-17 12:00"), ("Yesterday,", "2026-11-17 12:00"), ("yesterday at 6", "2026-11-17 18:00"),
        ("yesterday at 6am", "2026-11-17 06:00"), ("yesterday morning", "2026-11-17 08:00"),
        ("yesterday evening at 7:30", "2026-11-17 19:30"), ("at 7 pm yesterday", "2026-11-17 19:00"),
        ("last night", "2026-11-17 22:00"), ("last night at 11", "2026-11-17 23:00"),
        ("last night at 1", "2026-11-18 01:00"), ("last night at 12", "2026-11-18 00:00"),
        ("this morning", "2026-11-18 08:00"), ("this morning at 7", "2026-11-18 07:00"),
        ("today", "2026-11-18 10:30"), ("today at 9", "2026-11-18 09:00"),
        ("the day before yesterday", "2026-11-16 12:00"),
        ("monday", "2026-11-16 12:00"), ("on Tuesday", "2026-11-17 12:00"), ("on Thursday", "2026-11-12 12:00"),
        ("on wednesday", "2026-11-18 10:30"), ("last wednesday", "2026-11-11 12:00"),
        ("last monday", "2026-11-16 12:00"), ("monday last week", "2026-11-09 12:00"),
        ("last week on friday", "2026-11-13 12:00"), ("monday night", "2026-11-16 22:00"),
        ("on monday at 18:15", "2026-11-16 18:15"), ("this past sunday", "2026-11-15 12:00"),
        ("two days ago", "2026-11-16 12:00"), ("a week ago", "2026-11-11 12:00"), ("3 weeks ago", "2026-10-28 12:00"),
        ("a month ago", "2026-10-18 12:00"), ("an hour ago", "2026-11-18 09:30"),
        ("half an hour ago", "2026-11-18 10:00"), ("20 minutes ago", "2026-11-18 10:10"),
        ("a couple of days ago", "2026-11-16 12:00"),
        ("on november 14", "2026-11-14 12:00"), ("on the 14th of November", "2026-11-14 12:00"),
        ("14 nov 2025", "2025-11-14 12:00"), ("on the 14th", "2026-11-14 12:00"), ("on the 20th", "2026-10-20 12:00"),
        ("on the 31st", "2026-10-31 12:00"), ("december 28 2025", "2025-12-28 12:00"),
        ("2026-11-02", "2026-11-02 12:00"), ("on 11/14", "2026-11-14 12:00"), ("on 14/11/2026", "2026-11-14 12:00"),
        ("at 7:30", "2026-11-18 07:30"), ("at 11pm", "2026-11-17 23:00"), ("at 11:30", "2026-11-17 23:30"),
        # Still to come: said to be so where it is recorded.
        ("today at 6pm", "2026-11-18 18:00"), ("tonight", "2026-11-18 22:00"), ("december 5", "2026-12-05 12:00"),
        ("november 20 2027", "2027-11-20 12:00"),
        # None, or not to be told.
        ("on 10/11", None), ("february 30", None), ("on the 32nd", None), ("tomorrow", None), ("soon", None),
        ("", None),
        ("five", None), ("0.3 weeks ago", None), ("yesterday at 25", None), ("yesterday bench", None),
        ("999999999 weeks ago", None), ("99999999 hours ago", None),
    ],
)  # fmt: skip
def test_moment_meant(said: str, at: str | None) -> None:
    moment = moment_meant(said, NOW, "en")

    assert (moment and f"{moment.at:%Y-%m-%d %H:%M}") == at


@pytest.mark.parametrize(
    ("language", "said", "at"),
    [
        ("es", "ayer", "11-17 12:00"), ("es", "anoche a las 11", "11-17 23:00"), ("es", "el lunes", "11-16 12:00"),
        ("es", "el lunes pasado", "11-16 12:00"), ("es", "hace dos días", "11-16 12:00"),
        ("es", "esta mañana", "11-18 08:00"), ("es", "hace una hora", "11-18 09:30"), ("es", "anteayer", "11-16 12:00"),
        ("de", "gestern", "11-17 12:00"), ("de", "gestern abend um 11", "11-17 23:00"),
        ("de", "am Montag", "11-16 12:00"), ("de", "letzten Montag", "11-16 12:00"),
        ("de", "vor zwei Tagen", "11-16 12:00"), ("de", "heute früh", "11-18 08:00"),
        ("de", "am 14. November", "11-14 12:00"), ("de", "vorgestern", "11-16 12:00"),
        ("fr", "hier", "11-17 12:00"), ("fr", "hier soir à 23h", "11-17 23:00"), ("fr", "lundi dernier", "11-16 12:00"),
        ("fr", "il y a deux jours", "11-16 12:00"), ("fr", "ce matin", "11-18 08:00"),
        ("fr", "avant-hier", "11-16 12:00"), ("fr", "le 14 novembre", "11-14 12:00"),
        ("pt", "ontem", "11-17 12:00"), ("pt", "ontem à noite às 11", "11-17 23:00"),
        ("pt", "na segunda", "11-16 12:00"), ("pt", "há dois dias", "11-16 12:00"), ("pt", "anteontem", "11-16 12:00"),
        ("pt", "hoje de manhã", "11-18 08:00"), ("pt", "14 de novembro", "11-14 12:00"),
        ("ru", "вчера", "11-17 12:00"), ("ru", "вчера вечером в 11", "11-17 23:00"),
        ("ru", "в понедельник", "11-16 12:00"), ("ru", "в прошлый понедельник", "11-16 12:00"),
        ("ru", "два дня назад", "11-16 12:00"), ("ru", "час назад", "11-18 09:30"), ("ru", "14 ноября", "11-14 12:00"),
        ("ru", "сегодня утром", "11-18 08:00"), ("ru", "позавчера", "11-16 12:00"),
    ],
)  # fmt: skip
def test_a_moment_is_meant_in_any_language(language: str, said: str, at: str) -> None:
    moment = moment_meant(said, NOW, language)

    assert moment is not None
    assert f"{moment.at:%m-%d %H:%M}" == at


@pytest.mark.parametrize(("language", "text"), [("ru", "12/10"), ("ru", "жим 60/8, 12/10"), ("de", "80/8, 11/10")])
def test_weights_and_reps_are_no_days(language: str, text: str) -> None:
    assert parted(text, language) is None


@pytest.mark.parametrize(
    ("now", "said", "at"),
    [
        ("2027-01-03 09:00", "on december 28", "2026-12-28"), ("2027-01-03 09:00", "on the 31st", "2026-12-31"),
        ("2026-11-16 08:00", "on monday", "2026-11-16"), ("2026-11-16 08:00", "last monday", "2026-11-09"),
        ("2026-03-01 08:00", "yesterday", "2026-02-28"), ("2028-03-01 08:00", "yesterday", "2028-02-29"),
        ("2026-11-17 00:20", "last night at 11", "2026-11-16"), ("2026-11-17 00:20", "at 11pm", "2026-11-16"),
        ("2026-11-17 00:20", "yesterday", "2026-11-16"), ("2026-03-31 08:00", "a month ago", "2026-02-28"),
    ],
)  # fmt: skip
def test_what_the_day_before_was(now: str, said: str, at: str) -> None:
    moment = moment_meant(said, datetime.fromisoformat(now).replace(tzinfo=UTC), "en")

    assert moment is not None
    assert f"{moment.at:%Y-%m-%d}" == at


@pytest.mark.parametrize(
    ("text", "when", "rest"),
    [
        ("yesterday i did bench 80x8, 8, 7", "yesterday", "i did bench 80x8, 8, 7"),
        ("i did bench 80x8 yesterday", "yesterday", "i did bench 80x8"),
        ("i benched yesterday 80x8", "yesterday", "i benched 80x8"),
        ("on monday i ran 5k in 25:30", "on monday", "i ran 5k in 25:30"),
        ("last night at 11: squats 5x5 at 100", "last night at 11", "squats 5x5 at 100"),
        ("yesterday, at 7pm, bench 80x8", "yesterday, at 7pm", "bench 80x8"),
        ("bench 80x8 two days ago", "two days ago", "bench 80x8"),
        ("this morning 20 push ups", "this morning", "20 push ups"),
        ("yesterday 20 push ups", "yesterday", "20 push ups"),
        ("squats 5x5 yesterday at 100", "yesterday", "squats 5x5 at 100"),
        ("yesterday at 8 reps", "yesterday", "at 8 reps"),
        ("bench 80 for 8 yesterday", "yesterday", "bench 80 for 8"),
        ("curls 12 for 8 at 8 yesterday", "yesterday", "curls 12 for 8 at 8"),
        ("yesterday 1:30 plank", "yesterday", "1:30 plank"),
        ("at 7:30 i did 20 push ups", "at 7:30", "i did 20 push ups"),
        ("20 push ups at 7am", "at 7am", "20 push ups"),
        ("bench at 80 for 8", None, None), ("at 20: 8, 8, 7", None, None), ("plank at 1:30", None, None),
        ("80x8", None, None), ("60/8, 70/8", None, None), ("bench 8 reps at 11", None, None),
        ("", None, None), ("curls 10 at 12", None, None),
    ],
)  # fmt: skip
def test_parted(text: str, when: str | None, rest: str | None) -> None:
    assert parted(text, "en") == (None if when is None else (when, rest))


@pytest.mark.parametrize(
    ("when", "is_it"),
    [("today", True), ("tonight", True), ("this evening", True), ("this morning", False), ("today at 7am", False),
     ("yesterday", False), ("an hour ago", False), ("on monday", False)],
)  # fmt: skip
def test_is_this_day(when: str, is_it: bool) -> None:
    assert is_this_day(when, "en") is is_it


@given(st.text(max_size=40), MOMENTS)
def test_any_words_name_a_moment_or_none(said: str, now: datetime) -> None:
    moment_meant(said, now, "en")
    parted(said, "en")


@given(
    st.sampled_from(["yesterday", "on monday", "last friday", "2 weeks ago", "last night at 11", "at 7pm"]),
    MOMENTS,
)
def test_what_was_done_lies_behind(said: str, now: datetime) -> None:
    moment = moment_meant(said, now, "en")

    assert moment is not None
    assert now - timedelta(days=63) < moment.at <= now
