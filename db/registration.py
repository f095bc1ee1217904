"""People made and brought up to date from what a client says of them."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from psycopg.errors import UniqueViolation
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from db.pool import Pool, account_owner
from db.reminders import reminder_from
from db.sessions import session
from db.tables import CoachSettingsRow, ReminderRow, TrainingContextRow, UserAccountRow, UserGoalRow, UserRow
from db.tables.athletes import GOALS
from graph.records import AthleteRecord, Profile, ProfileFull
from training.reminders import moved

MOST_GOALS = 30
LONGEST_PREFERENCES = 32_768  # characters of JSON, over all that was ever sent
# Preferences that have a column of their own; all of them are kept as they were said, too.
_OF_USER = {"weight_unit": "weight_unit", "time_zone": "time_zone"}
_OF_CONTEXT = {
    "equipment": "equipment_available",
    "limitations": "physical_limitations",
    "level": "strength_level",
    "intensity": "intensity_preference",
}


async def register(
    pool: Pool, engine: AsyncEngine, account: tuple[str, str], profile: Profile
) -> tuple[AthleteRecord, bool]:
    """See Records.register. Two requests at once make one person; one who is erased meanwhile is made anew."""
    try:
        return await _registered(pool, engine, account, profile)
    except NoResultFound:
        pass
    except IntegrityError as error:
        if not isinstance(error.orig, UniqueViolation):
            raise
    return await _registered(pool, engine, account, profile)


async def athlete_record(opened: AsyncSession, athlete_id: UUID) -> AthleteRecord | None:
    """The person as REST shows them."""
    person = await opened.get(UserRow, athlete_id)
    if person is None:
        return None
    context = await _context(opened, athlete_id)
    settings = (await opened.exec(select(CoachSettingsRow).where(CoachSettingsRow.user_id == athlete_id))).first()
    return AthleteRecord(
        id=person.id,
        created_at=person.created_at,
        username=person.username,
        language_code=(settings.language if settings else None) or person.language_code,
        time_zone=person.time_zone,
        gender=person.gender,
        birth_year=person.birth_year,
        height_cm=person.height,
        weight_unit=person.weight_unit,
        tone=(settings.tone if settings else None) or person.tone,
        goals=tuple(goal.notes or goal.goal_type for goal in await _goals(opened, athlete_id)),
        equipment=tuple(context.equipment_available) if context and context.equipment_available is not None else None,
        limits=tuple(context.physical_limitations or ()) if context else (),
        level=context.strength_level if context else None,
        preferences=person.preferences,
    )


async def _registered(
    pool: Pool, engine: AsyncEngine, account: tuple[str, str], profile: Profile
) -> tuple[AthleteRecord, bool]:
    known = await account_owner(pool, account)
    athlete_id = known or uuid4()
    async with session(engine, athlete_id) as opened:
        if known is None:
            await _begin(opened, athlete_id, account)
        await _apply(opened, athlete_id, account, profile)
        await opened.flush()
        record = await athlete_record(opened, athlete_id)
    assert record is not None
    return record, known is None


async def _begin(opened: AsyncSession, athlete_id: UUID, account: tuple[str, str]) -> None:
    opened.add(UserRow(id=athlete_id, preferences={}))
    await opened.flush()
    opened.add(UserAccountRow(user_id=athlete_id, provider=account[0], provider_user_id=account[1]))
    await opened.flush()


async def _apply(opened: AsyncSession, athlete_id: UUID, account: tuple[str, str], profile: Profile) -> None:
    person = (await opened.exec(select(UserRow).where(UserRow.id == athlete_id).with_for_update())).one()
    person.version += 1
    said = {name: getattr(profile, name) for name in ("username", "language_code", "gender", "birth_year")}
    for name, value in said.items():
        if value is not None:
            setattr(person, name, value)
    if profile.username is not None:
        mine = UserAccountRow.provider == account[0], UserAccountRow.provider_user_id == account[1]
        (await opened.exec(select(UserAccountRow).where(*mine))).one().username = profile.username
    await _add_goals(opened, athlete_id, profile.goals or ())
    await _prefer(opened, person, profile.preferences or {})


async def _add_goals(opened: AsyncSession, athlete_id: UUID, goals: Iterable[str]) -> None:
    """Goals that are new become active ones; words that are no kind of goal are kept as words."""
    known = {goal.notes or goal.goal_type for goal in await _goals(opened, athlete_id)}
    new = [goal for goal in dict.fromkeys(goals) if goal not in known]
    if len(known) + len(new) > MOST_GOALS:
        raise ProfileFull("profile.goals")
    for goal in new:
        kind, words = (goal, None) if goal in GOALS else ("general_fitness", goal)
        opened.add(UserGoalRow(user_id=athlete_id, goal_type=kind, notes=words))


async def _prefer(opened: AsyncSession, person: UserRow, preferences: dict[str, Any]) -> None:
    if not preferences:
        return
    person.preferences = {**person.preferences, **preferences}
    if len(json.dumps(person.preferences)) > LONGEST_PREFERENCES:
        raise ProfileFull("profile.preferences")
    await _move_reminders(opened, person, preferences.get("time_zone"))
    for name, column in _OF_USER.items():
        if name in preferences:
            setattr(person, column, preferences[name])
    if "tone" in preferences:
        await _set_tone(opened, person.id, preferences["tone"])
    if any(name in preferences for name in (*_OF_CONTEXT, "max_minutes")):
        context = await _context(opened, person.id) or TrainingContextRow(user_id=person.id)
        for name, column in _OF_CONTEXT.items():
            if name in preferences:
                setattr(context, column, preferences[name])
        if "max_minutes" in preferences:
            limits = {**(context.time_limitations or {}), "max_session_duration": preferences["max_minutes"]}
            context.time_limitations = limits
        opened.add(context)


async def _move_reminders(opened: AsyncSession, person: UserRow, zone: str | None) -> None:
    """Reminders come when the clock of their person shows the time they were told for, wherever that is now."""
    if zone is None:
        return
    now = (await opened.exec(select(func.now()))).one()
    mine = select(ReminderRow).where(ReminderRow.user_id == person.id, col(ReminderRow.due).is_not(None))
    for row in (await opened.exec(mine)).all():
        row.due = moved(reminder_from(vars(row)), person.time_zone or "UTC", zone, now).due


async def _set_tone(opened: AsyncSession, athlete_id: UUID, tone: str) -> None:
    wanted = select(CoachSettingsRow).where(CoachSettingsRow.user_id == athlete_id)
    settings = (await opened.exec(wanted)).first() or CoachSettingsRow(user_id=athlete_id)
    settings.tone = tone
    opened.add(settings)


async def _context(opened: AsyncSession, athlete_id: UUID) -> TrainingContextRow | None:
    return (await opened.exec(select(TrainingContextRow).where(TrainingContextRow.user_id == athlete_id))).first()


async def _goals(opened: AsyncSession, athlete_id: UUID) -> list[UserGoalRow]:
    active = select(UserGoalRow).where(UserGoalRow.user_id == athlete_id, UserGoalRow.status == "active")
    return list((await opened.exec(active.order_by(col(UserGoalRow.start_date)))).all())
