"""Reminders as rows: of one athlete, and those that are due, whoever's they are."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from db.coaching import coaching_from
from db.paging import cursor_of, place_of
from db.pool import Connection, Pool, connected, transaction
from db.statements import upsert
from graph.codec import from_json
from graph.records import Asked, Page
from graph.reminders import Account, DueReminder
from language.languages import spoken
from language.voice import Voice
from training.events import ReminderChanged, ReminderEvent, ReminderSet, ReminderTakenBack
from training.reminders import Reminder, delivered

REMINDERS = """
SELECT id, what, at, due, clock, days FROM reminders
WHERE user_id = %(me)s AND due IS NOT NULL ORDER BY due, id
"""
FORGET = "DELETE FROM reminders WHERE id = %(id)s AND user_id = %(me)s"
DUE = "SELECT * FROM reminders_due(%(now)s, %(providers)s, %(due)s, %(id)s, %(most)s)"
OWNER = "SELECT reminder_owner(%(id)s) AS owner"
# Whoever is about to be reminded is held still, and what a turn of theirs has recalled is stale afterwards.
LOCK = """
UPDATE users SET version = version + 1 WHERE id = %(me)s AND (%(providers)s::text[] IS NULL OR EXISTS (
    SELECT FROM user_accounts WHERE user_id = %(me)s AND provider = ANY(%(providers)s)
)) RETURNING coalesce(time_zone, 'UTC') AS time_zone
"""
ONE = "SELECT id, what, at, due, clock, days FROM reminders WHERE id = %(id)s AND user_id = %(me)s"


def reminder_from(row: Mapping[str, Any]) -> Reminder:
    """A reminder from its row."""
    return from_json(Reminder, {each.name: row[each.name] for each in fields(Reminder)})


async def write_reminder(connection: Connection, event: ReminderEvent, me: UUID) -> None:
    """Write a reminder, or take it out again."""
    match event:
        case ReminderSet(reminder) | ReminderChanged(_, reminder):
            await _write(connection, reminder, me)
        case ReminderTakenBack(reminder):
            await connection.execute(FORGET, {"id": reminder.id, "me": me})


@dataclass(frozen=True)
class PostgresReminders:
    """See graph.reminders.Reminders."""

    pool: Pool

    async def due(self, now: datetime, providers: Set[str] | None, asked: Asked) -> Page[DueReminder]:
        """See Reminders.due."""
        due, last = place_of(asked.after) if asked.after is not None else (None, None)
        wanted = {"now": now, "providers": _listed(providers), "due": due, "id": last, "most": asked.limit + 1}
        async with connected(self.pool) as connection:
            rows = await (await connection.execute(DUE, wanted)).fetchall()
        shown = rows[: asked.limit]
        more = cursor_of(shown[-1]["due"], shown[-1]["id"]) if len(rows) > asked.limit else None
        return Page(tuple(map(_due, shown)), more)

    async def delivered(
        self, reminder_id: UUID, due: datetime, now: datetime, providers: Set[str] | None
    ) -> Reminder | None:
        """See Reminders.delivered."""
        async with connected(self.pool) as connection:
            row = await (await connection.execute(OWNER, {"id": reminder_id})).fetchone()
        owner = row["owner"] if row else None
        if owner is None:
            return None
        which = {"id": reminder_id, "me": owner, "providers": _listed(providers)}
        async with transaction(self.pool, owner) as connection:
            person = await (await connection.execute(LOCK, which)).fetchone()
            row = await (await connection.execute(ONE, which)).fetchone()
            if person is None or row is None:
                return None
            reminder = reminder_from(row)
            if reminder.due == due:
                reminder = delivered(reminder, person["time_zone"], now)
                await _write(connection, reminder, owner)
        return reminder


async def _write(connection: Connection, reminder: Reminder, me: UUID) -> None:
    row = {**vars(reminder), "days": list(reminder.days), "user_id": me}
    await connection.execute(upsert("reminders", tuple(row)).encode(), row)


def _listed(providers: Set[str] | None) -> list[str] | None:
    return None if providers is None else sorted(providers)


def _due(row: dict[str, Any]) -> DueReminder:
    settings = row["settings"]
    voice = Voice(
        spoken(settings["language"]) or "en", time_zone=settings["time_zone"], coaching=coaching_from(settings)
    )
    return DueReminder(
        id=row["id"],
        athlete_id=row["user_id"],
        what=row["what"],
        due=row["due"],
        repeats=row["repeats"],
        voice=voice,
        accounts=tuple(Account(**each) for each in row["accounts"]),
    )
