"""Weeks trained as planned, one after another, in the athlete's own days; who was ill is not shamed for it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

LOOK_BACK_WEEKS = 52  # convention: a year
ONCE_A_WEEK = 1  # of somebody who planned no days, one is enough. Convention.


@dataclass(frozen=True)
class Streak:
    """Weeks in a row, the running one included once it is fulfilled.

    `done` of `planned` days were trained in the running week; `excused` weeks were neither counted nor held against
    anybody; `best` is the longest row within LOOK_BACK_WEEKS.
    """

    weeks: int
    best: int
    done: int
    planned: int
    excused: int


def streak(trained: Collection[date], planned: int, today: date, excused: Collection[date] = ()) -> Streak:
    """The streak of these training days, with `planned` days a week; weeks begin on Monday.

    A week that holds one of the `excused` days breaks no row, and makes none longer unless it is fulfilled all the
    same. The running week breaks nothing, for it is not over.
    """
    wanted = max(ONCE_A_WEEK, planned)
    days = {day: _monday(day) for day in set(trained) if day <= today}
    count = {monday: list(days.values()).count(monday) for monday in set(days.values())}
    free = {_monday(day) for day in excused}
    this_week = _monday(today)
    row, best, passed_over, left_out = 0, 0, 0, 0
    for back in range(LOOK_BACK_WEEKS, -1, -1):
        monday = this_week - timedelta(weeks=back)
        if count.get(monday, 0) >= wanted:
            row += 1
            passed_over, left_out = passed_over + left_out, 0
        elif monday in free:
            left_out += 1 if row else 0
        elif monday != this_week:
            row, passed_over, left_out = 0, 0, 0
        best = max(best, row)
    return Streak(row, best, count.get(this_week, 0), wanted, passed_over + left_out)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
