"""Made-up athletes with what they did, and what fit-coach stats has to count of it."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import psycopg

from graph.stats import FEWEST

UNTIL = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)  # a Wednesday
SINCE = datetime(2026, 7, 6, tzinfo=UTC)  # a Monday
RATED = {
    "performance": "performance_rating",
    "difficulty": "difficulty_level",
    "energy": "energy_level",
    "fatigue": "muscle_fatigue",
}
DAY = timedelta(days=1)


@dataclass
class Athlete:
    """Somebody, with all they did; `second` is who was joined to them, and did half of it."""

    began: datetime
    second: bool
    messages: list[tuple[datetime, int]] = field(default_factory=list)
    workouts: list[tuple[datetime, str]] = field(default_factory=list)
    goals: list[tuple[datetime, str]] = field(default_factory=list)
    ratings: list[tuple[datetime, str, int]] = field(default_factory=list)


def somebody(chance: random.Random) -> Athlete:
    """One who comes at some time, writes for some time, and trains when they feel like it."""
    made = Athlete(UNTIL - DAY * chance.uniform(0, 200), chance.random() < 0.3)
    stays = chance.choice([0, 3, 10, 40, 120, 300])
    for number in range(chance.choice([0, 1, 5, 30])):
        at = made.began + DAY * stays * chance.random() * (number > 0)
        if at < UNTIL:
            made.messages.append((at, chance.choice([0, 0, 0, 1, 2])))
    for at, _ in made.messages:
        if chance.random() < 0.3:
            made.workouts.append((at, chance.choice(["completed", "completed", "planning"])))
        if chance.random() < 0.05:
            made.goals.append((at, chance.choice(["active", "completed", "abandoned"])))
        if chance.random() < 0.3:
            made.ratings.append((at, chance.choice([*RATED]), chance.choice([1, 3, 4, 4, 5])))
    made.workouts.append((made.began - 9 * DAY, "completed"))  # with another app
    return made


def put(connection: "psycopg.Connection[Any]", athlete: Athlete) -> None:
    """Write what an athlete did, in turns as themselves and as who was joined to them."""
    first, second = uuid4(), uuid4()
    insert(connection, "users", {"id": first, "created_at": athlete.began})
    if athlete.second:
        insert(connection, "users", {"id": second, "created_at": athlete.began + DAY, "joined_to": first})
    ids = [first, second] if athlete.second else [first]
    sessions = {each: uuid4() for each in ids}
    for whose, session in sessions.items():
        insert(connection, "ai_sessions", {"id": session, "user_id": whose})
    for number, (at, calls) in enumerate(athlete.messages):
        whose = ids[number % len(ids)]
        insert(connection, "turns", said(whose, sessions[whose], number, at) | {"model_calls": calls})
    for number, (at, status) in enumerate(athlete.workouts):
        whose = ids[number % len(ids)]
        done = {"completed_at": at} if status == "completed" else {"cancelled_at": at}
        insert(connection, "workouts", {"user_id": whose, "status": status, **done})
    for at, status in athlete.goals:
        insert(
            connection, "user_goals", {"user_id": first, "goal_type": "strength", "start_date": at, "status": status}
        )
    for at, rated, value in athlete.ratings:
        log = {"user_id": first, "exercise_id": "SELF", "date": at, RATED[rated]: value}
        insert(connection, "exercise_logs", log)


def said(whose: UUID, session: UUID, number: int, at: datetime) -> dict[str, Any]:
    """A turn of somebody's."""
    return failed("", at) | {
        "user_id": whose, "session_id": session, "number": number, "phase_before": "no_workout",
        "phase_after": "no_workout", "id_seed": uuid4(), "reply": "{}",
    }  # fmt: skip


def failed(error: str, at: datetime) -> dict[str, Any]:
    """An attempt at a turn."""
    made = {
        "provider": "test", "provider_user_id": "canary", "message_id": uuid4().hex, "digest": "", "message": "canary",
        "received_at": at, "program_version": "", "trace_id": "", "error": error,
    }  # fmt: skip
    return made if error else {name: value for name, value in made.items() if name != "error"}


def insert(connection: "psycopg.Connection[Any]", table: str, row: dict[str, Any]) -> None:
    """Insert a row; an exercise is any one."""
    values = [
        "(SELECT min(id::text)::uuid FROM exercises)" if value == "SELF" else f"%({name})s"
        for name, value in row.items()
    ]
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(values)})".encode(), row)


def few(people: int) -> bool:
    return 0 < people < FEWEST


def expected(athletes: list[Athlete]) -> dict[str, list[tuple[Any, ...]]]:
    """The same figures, from the athletes themselves."""

    def of(people: int, *figures: Any) -> tuple[Any, ...]:
        return (None,) * (1 + len(figures)) if few(people) else (people, *figures)

    def alone(people: int) -> int | None:
        return None if few(people) else people

    active = []
    for span, days in (("day", 1), ("week", 7), ("month", 30)):
        wrote = [[at for at, _ in each.messages if at >= UNTIL - days * DAY] for each in athletes]
        active.append((span, *of(sum(map(bool, wrote)), sum(map(len, wrote)))))
    weeks = []
    for number in range((UNTIL - SINCE).days // 7 + 1):
        begin, end = SINCE + number * 7 * DAY, SINCE + (number + 1) * 7 * DAY
        wrote = [[at for at, _ in each.messages if begin <= at < end] for each in athletes]
        trained = [
            [at for at, status in each.workouts if status == "completed" and begin <= at < end and at >= each.began]
            for each in athletes
        ]
        new = sum(begin <= each.began < end for each in athletes)
        people, people_trained = sum(map(bool, wrote)), sum(map(bool, trained))
        row = [alone(people), sum(map(len, wrote)), alone(people_trained), sum(map(len, trained)), alone(new)]
        year, week, _ = begin.isocalendar()
        weeks.append((f"{year}-W{week:02}", *([None] * 5 if few(people) else row)))
    retention = []
    for month in sorted({f"{each.began:%Y-%m}" for each in athletes if each.began >= SINCE}):
        for number in (1, 4, 12):
            begun = [
                each
                for each in athletes
                if each.began >= SINCE and f"{each.began:%Y-%m}" == month
                and each.began + 7 * (number + 1) * DAY <= UNTIL
            ]  # fmt: skip
            back = sum(
                any(7 * number * DAY <= at - each.began < 7 * (number + 1) * DAY for at, _ in each.messages)
                for each in begun
            )
            if begun:
                shown = (None, None) if few(len(begun)) else (len(begun), alone(back))
                retention.append((month, str(number), *shown))
    goals = [
        (status, *of(
            sum(any(at >= SINCE and status == now for at, now in each.goals) for each in athletes),
            sum(at >= SINCE and status == now for each in athletes for at, now in each.goals),
        ))
        for status in ("active", "completed", "abandoned")
    ]  # fmt: skip
    ratings = []
    for rated in RATED:
        for value in range(1, 6):
            told = [sum(at >= SINCE and [rated, value] == what for at, *what in each.ratings) for each in athletes]
            ratings.append((rated, str(value), *of(sum(map(bool, told)), sum(told))))
    turns = [calls for each in athletes for at, calls in each.messages if at >= SINCE]
    wrote_since = sum(any(at >= SINCE for at, _ in each.messages) for each in athletes)
    without = Counter(map(bool, turns))[False]
    return {
        "active": active, "weeks": weeks, "retention": retention, "goals": goals, "ratings": ratings,
        "turns": [(wrote_since, len(turns), without, round(without / len(turns), 3))],
        "failures": [("TooSlow", 3), ("ValueError", 1)],
    }  # fmt: skip
