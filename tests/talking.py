"""Talking with a Coach in tests, and looking at what became of it in the rows."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

import psycopg
from anyio.from_thread import BlockingPortal
from psycopg.rows import dict_row

from db.address import Address
from db.pool import Pool
from db.records import PostgresRecords
from graph.coach import Coach
from graph.codec import Json
from graph.serving import Served, served
from graph.state import Incoming
from settings import Settings

Rows = list[dict[str, Any]]
BETWEEN_MESSAGES = timedelta(seconds=90)


@dataclass
class Time:
    """The time as a test tells it."""

    now: datetime = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)  # a Monday evening

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> None:
        """Let some time pass."""
        self.now += timedelta(**span)


@dataclass
class World:
    """A Coach, what it knows, and the database it stands on, seen by one who may see everything."""

    served: Served
    connection: psycopg.Connection[dict[str, Any]]

    @staticmethod
    @asynccontextmanager
    async def opened(address: Address, **given: Any) -> "AsyncIterator[World]":
        """A world on a migrated database, with these settings."""
        with psycopg.connect(address.owner, row_factory=dict_row, autocommit=True) as connection:
            connection.execute("SET ROLE fit_admin")
            async with served(Settings(data_dir=Path("/nonexistent"), **{"keep_seconds": 0, **given}), address) as made:
                yield World(made, connection)

    @staticmethod
    @contextmanager
    def seen(address: Address) -> "Iterator[World]":
        """The rows behind servers elsewhere; there is no Coach."""
        with psycopg.connect(address.owner, row_factory=dict_row, autocommit=True) as connection:
            connection.execute("SET ROLE fit_admin")
            yield World(cast(Any, None), connection)

    @property
    def coach(self) -> Coach:
        return self.served.coach

    @property
    def pool(self) -> Pool:
        """The connections of the Coach's."""
        return cast(PostgresRecords, self.served.records).pool

    def rows(self, statement: str, *arguments: object) -> Rows:
        """What the tables hold."""
        return self.connection.execute(statement.encode(), arguments).fetchall()


@dataclass
class Talker:
    """Somebody who talks with the Coach. Time passes between their messages."""

    portal: BlockingPortal
    world: World
    time: Time
    name: str = field(default_factory=lambda: f"talker-{uuid4()}")
    provider: str = "test"
    between: timedelta = BETWEEN_MESSAGES
    language: str | None = None

    def say(self, text: str, *, message_id: str | None = None, sent_at: datetime | None = None) -> Json:
        """Send a message and return the reply."""
        self.time.now += self.between
        self.world.coach.clock = self.time
        incoming = self.incoming(text, message_id, sent_at)
        reply: Json = self.portal.call(self.world.coach.reply, incoming, "trace")
        return reply

    def incoming(self, text: str, message_id: str | None = None, sent_at: datetime | None = None) -> Incoming:
        """A message of theirs."""
        return Incoming(self.provider, self.name, message_id or str(uuid4()), text, sent_at, self.language)

    def says(self, *texts: str) -> Json:
        """Send several messages and return the last reply."""
        replies = [self.say(text) for text in texts]
        return replies[-1]

    def trains(self) -> None:
        """Get a workout under way: a full body day that begins with the back squat."""
        self.says("let's start a workout", "1", "start")

    @property
    def id(self) -> UUID:
        """Their id."""
        (row,) = self.world.rows("SELECT user_id FROM user_accounts WHERE provider_user_id = %s", self.name)
        found: UUID = row["user_id"]
        return found

    def turns(self) -> Rows:
        """Their turns in order."""
        return self.world.rows("SELECT * FROM turns WHERE user_id = %s ORDER BY number", self.id)

    def events(self) -> list[str]:
        """The names of everything that happened, in order."""
        return [event["type"] for turn in self.turns() for event in turn["events"]]

    def workouts(self) -> Rows:
        """Their workouts, the oldest first."""
        return self.world.rows("SELECT * FROM workouts WHERE user_id = %s ORDER BY created_at, status_since", self.id)

    def logs(self) -> Rows:
        """Their exercises in the order of their workouts, without what an undo set aside."""
        return self.world.rows(
            "SELECT log.*, exercise.name FROM exercise_logs log JOIN exercises exercise ON exercise.id = exercise_id"
            " JOIN workouts workout ON workout.id = log.workout_id WHERE log.user_id = %s AND log.removed_at IS NULL"
            ' ORDER BY workout.created_at, log."order"',
            self.id,
        )

    def outside(self) -> list[str]:
        """What they did outside any workout, the earliest first: "Bench press, 2026-11-15 12:00: 80x8, 80x7"."""
        rows = self.world.rows(
            "SELECT log.*, exercise.name FROM exercise_logs log JOIN exercises exercise ON exercise.id = exercise_id"
            " WHERE log.user_id = %s AND workout_id IS NULL AND log.removed_at IS NULL"
            " ORDER BY log.date, exercise.name",
            self.id,
        )
        sets = (", ".join(_noted(each) for each in row["set_details"]["sets"]) for row in rows)
        times = (row["date"].astimezone(UTC) for row in rows)
        return [f"{row['name']}, {at:%Y-%m-%d %H:%M}: {done}" for row, at, done in zip(rows, times, sets, strict=True)]

    def memories(self) -> Rows:
        """What is remembered of them and still true, the oldest first."""
        return self.world.rows(
            "SELECT * FROM user_memories WHERE user_id = %s AND superseded_by IS NULL ORDER BY created_at, content",
            self.id,
        )

    def measures(self) -> list[str]:
        """Their measures, the oldest first: "weight 82.4"."""
        measures = ("weight", "chest", "waist", "hips", "biceps", "thigh", "height")
        rows = self.world.rows("SELECT * FROM user_metrics WHERE user_id = %s ORDER BY created_at", self.id)
        return [f"{name} {row[name]:g}" for row in rows for name in measures if row[name] is not None]

    def goals(self) -> list[str]:
        """Their goals, the oldest first, with target and status: "lose 5 kg, 77.4, active"."""
        rows = self.world.rows("SELECT * FROM user_goals WHERE user_id = %s ORDER BY start_date, notes", self.id)
        return [", ".join([row["notes"], *_figure(row["target_value"]), row["status"]]) for row in rows]

    def programs(self) -> list[str]:
        """Their programmes, the oldest first, with status, week, and how many days are done."""
        rows = self.world.rows(
            "SELECT program.*, (SELECT count(*) FROM program_workouts day WHERE day.program_id = program.id AND"
            " day.status = 'done') AS done FROM training_programs program WHERE user_id = %s ORDER BY start_date, id",
            self.id,
        )
        return [f"{row['name']}: {row['status']}, week {row['current_week']}, {row['done']} done" for row in rows]

    def reminders(self) -> list[str]:
        """What they are still to be reminded of, the next first, with when in UTC."""
        rows = self.world.rows("SELECT * FROM reminders WHERE user_id = %s AND due IS NOT NULL ORDER BY due", self.id)
        return [f"{row['what'] or 'none'}: {row['due'].astimezone(UTC):%Y-%m-%d %H:%M}" for row in rows]

    def settings(self) -> dict[str, Any]:
        """How the coach is to behave towards them, as far as that was said."""
        rows = self.world.rows("SELECT * FROM coach_settings WHERE user_id = %s", self.id)
        unsaid = {"id", "user_id"}
        return {name: value for row in rows for name, value in row.items() if name not in unsaid and value is not None}

    def sets(self) -> dict[str, list[str]]:
        """What is on record, as notation, by exercise."""
        logs = [log for log in self.logs() if log["sets_completed"]]
        return {log["name"]: [_noted(each) for each in log["set_details"]["sets"]] for log in logs}


def _noted(each: Json) -> str:
    count = each["reps"] or f"{each['duration_seconds'] or each['distance_m']}s"
    return f"{each['weight']:g}x{count}" if each["weight"] else f"{count}"


def _figure(value: float | None) -> list[str]:
    return [] if value is None else [f"{value:g}"]
