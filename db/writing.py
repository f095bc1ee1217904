"""A turn's rows, written in the order the constraints ask for, inside the turn's transaction."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from psycopg.types.json import Json, Jsonb

from db.goals import write_progress_event, write_standings
from db.linking import write_link, write_tries
from db.memories import write_memories
from db.pool import Connection
from db.programs import advance, follow
from db.progress import write_progress
from db.recovery import write_recovery
from db.rows import Row, log_json, log_row, own_row, place_row, workout_row
from db.safety import write_offers, write_safety
from db.sitting import note_again, note_without, write_sitting
from db.statements import insert, upsert
from graph.codec import tagged, to_json
from graph.journal import Turn
from graph.model import Spent
from graph.state import Attempt, Identity, StaleTurn
from training.events import (
    InventoryChanged,
    LinkEvent,
    MemoriesForgotten,
    MemoryEvent,
    OwnExerciseChanged,
    ProgressEvent,
    RecoveryEvent,
    SafetyEvent,
    TurnUndone,
    WeightUnitChanged,
    WorkoutCompleted,
    WorkoutEvent,
)
from training.evolve import touched
from training.modifications import modifications
from training.workout import Workout

# An exercise that left its workout. Where sets were recorded its row stays with them, set aside; else it goes.
LEFT = "workout_id = %(workout)s AND user_id = %(me)s AND NOT id = ANY(%(kept)s)"
SET_LOGS_ASIDE = f"""
UPDATE exercise_logs SET removed_at = %(at)s WHERE {LEFT} AND sets_completed > 0 AND removed_at IS NULL
"""  # noqa: S608  # made of constants alone
REMOVE_LOGS = f"DELETE FROM exercise_logs WHERE {LEFT} AND sets_completed = 0"  # noqa: S608  # the same
REMOVE_PLACES = f"DELETE FROM workout_exercises WHERE {LEFT}"  # noqa: S608  # the same
# Whose sitting was ended, or begun, since the message came is late too: the open one has to be the one it was then.
CLAIM = """
UPDATE users SET version = version + 1
WHERE id = %(me)s AND version = %(version)s AND %(open)s::uuid IS NOT DISTINCT FROM (
    SELECT sitting.id FROM ai_sessions sitting
    WHERE sitting.user_id = %(me)s AND sitting.ended_at IS NULL ORDER BY sitting.started_at DESC LIMIT 1
)
RETURNING version
"""
KEEP_INVENTORY = """
INSERT INTO training_context (id, user_id, inventory, last_updated) VALUES (%(id)s, %(me)s, %(inventory)s, %(at)s)
ON CONFLICT (user_id) DO UPDATE SET inventory = excluded.inventory, last_updated = excluded.last_updated
"""
DROP = """
UPDATE workouts SET cancelled_at = %(at)s, status_since = %(at)s, updated_at = %(at)s, current_exercise_id = NULL
WHERE id = %(workout)s AND user_id = %(me)s
"""


# What may bring a goal nearer.
MOVES_GOALS = (ProgressEvent, WorkoutCompleted, TurnUndone)


async def write_turn(connection: Connection, identity: Identity, attempt: Attempt, turn: Turn) -> None:
    """Write everything a turn leaves behind. StaleTurn when the athlete's version is not the one it recalled."""
    me = identity.athlete_id
    await _claim(connection, identity, attempt, turn)
    changes = [event for event in turn.events if isinstance(event, WorkoutEvent)]
    async with connection.pipeline():
        await write_sitting(connection, identity, attempt, turn)
        await _drop(connection, turn, me)
        for event in turn.events:
            if isinstance(event, OwnExerciseChanged):
                await _upsert(connection, "exercises", own_row(event.after, me, turn.at))
        for workout in touched(turn.before, changes):
            await _write_workout(connection, workout, turn, me)
        await _write_modifications(connection, attempt, turn, changes, me)
        await _insert(connection, "turns", _turn_row(identity, attempt, turn))
        await write_progress(connection, attempt.turn_id, turn, me)
        await write_offers(connection, attempt.turn_id, turn, me)
        await write_tries(connection, attempt, turn)
        for event in turn.events:
            await _write_rest(connection, attempt, event, me)
        if turn.events:
            dropped = [each.dropped_id for each in turn.events if isinstance(each, TurnUndone) and each.dropped_id]
            await follow(connection, _passed_on(turn, touched(turn.before, changes)), dropped, me)
        if any(isinstance(event, MOVES_GOALS) for event in turn.events):
            await write_standings(connection, me)
            await advance(connection, me)


async def _claim(connection: Connection, identity: Identity, attempt: Attempt, turn: Turn) -> None:
    """Make this the athlete's next version; a new athlete begins here. The row's lock keeps others out meanwhile."""
    me = identity.athlete_id
    if identity.is_new:
        incoming = attempt.incoming
        await _insert(connection, "users", {"id": me, "language_code": incoming.language_code, "version": 1})
        account = {"user_id": me, "provider": incoming.provider, "provider_user_id": incoming.provider_user_id}
        await _insert(connection, "user_accounts", {"id": uuid5(attempt.turn_id, "account"), **account})
        return
    claimed = await connection.execute(CLAIM, {"me": me, "version": turn.version, "open": identity.found_open})
    if await claimed.fetchone() is None:
        raise StaleTurn


async def _drop(connection: Connection, turn: Turn, me: UUID) -> None:
    """Cancel the workout that an undone turn had begun: before another one may be the active one again."""
    for event in turn.events:
        if isinstance(event, TurnUndone) and event.dropped_id is not None:
            await connection.execute(DROP, {"workout": event.dropped_id, "me": me, "at": event.at})


async def _write_workout(connection: Connection, workout: Workout, turn: Turn, me: UUID) -> None:
    """The workout's row, and those of its exercises that are not as they were."""
    await _upsert(connection, "workouts", workout_row(workout, turn.at, me))
    known = turn.before if turn.before is not None and turn.before.id == workout.id else None
    before = {log.id: (place, log) for place, log in enumerate(known.exercises)} if known else {}
    for place, log in enumerate(workout.exercises):
        was_place, was = before.get(log.id, (None, None))
        if (was_place, was) != (place, log):
            await _upsert(connection, "exercise_logs", log_row(log, place, workout, me))
        if was is None or (was_place, was.exercise_id) != (place, log.exercise_id):
            await _upsert(connection, "workout_exercises", place_row(log, place, workout, me))
    kept = [log.id for log in workout.exercises]
    undone = any(isinstance(event, TurnUndone) for event in turn.events)
    if undone or not set(before) <= set(kept):
        which = {"workout": workout.id, "me": me, "kept": kept, "at": turn.at}
        for statement in (REMOVE_PLACES, SET_LOGS_ASIDE, REMOVE_LOGS):
            await connection.execute(statement.encode(), which)


async def _write_modifications(
    connection: Connection, attempt: Attempt, turn: Turn, changes: Iterable[WorkoutEvent], me: UUID
) -> None:
    for place, change in enumerate(modifications(turn.before, changes)):
        row = {
            "id": uuid5(attempt.turn_id, f"modification.{place}"),
            "user_id": me,
            "workout_id": change.workout_id,
            "exercise_id": change.exercise_id,
            "modification_type": change.type,
            "previous_state": Jsonb({"exercises": [log_json(log) for log in change.before]}),
            "new_state": Jsonb({"exercises": [log_json(log) for log in change.after]}),
            "reason": change.reason,
            "created_at": turn.at,
            "order": place,
            "created_by": me,
        }
        await _insert(connection, "workout_modifications", row)


async def _write_rest(connection: Connection, attempt: Attempt, event: object, me: UUID) -> None:
    """Events that concern more than the active workout."""
    if isinstance(event, WeightUnitChanged):
        changed = "UPDATE users SET weight_unit = %s WHERE id = %s"
        await connection.execute(changed, [event.after, me])
    elif isinstance(event, InventoryChanged):
        kept = {"id": uuid5(attempt.turn_id, "context"), "me": me, "at": attempt.at}
        stock = None if event.after is None else Jsonb(to_json(event.after))
        await connection.execute(KEEP_INVENTORY, {**kept, "inventory": stock})
    elif isinstance(event, MemoryEvent):
        await write_memories(connection, event, me)
        if isinstance(event, MemoriesForgotten):
            await note_without(connection, event, me)
    elif isinstance(event, LinkEvent):
        await write_link(connection, attempt, event, me)
    elif isinstance(event, RecoveryEvent):
        await write_recovery(connection, attempt.turn_id, event, me)
    elif isinstance(event, SafetyEvent):
        await write_safety(connection, attempt.turn_id, attempt.at, event, me)
    elif isinstance(event, ProgressEvent):
        await write_progress_event(connection, event, attempt.at, me)
    elif isinstance(event, TurnUndone):
        undone = "UPDATE turns SET undone_by = %s WHERE id = %s AND user_id = %s"
        await connection.execute(undone, [attempt.turn_id, event.turn_id, me])
        await note_again(connection, event.turn_id, me)


def _passed_on(turn: Turn, workouts: Iterable[Workout]) -> list[Workout]:
    """The workouts that a programme has to hear of: begun by it, left, over, dropped, or as they were before."""
    undone = any(isinstance(event, TurnUndone) for event in turn.events)
    before = turn.before
    return [each for each in workouts if undone or before is None or _stands(each) != _stands(before)]


def _stands(workout: Workout) -> tuple[object, ...]:
    return workout.id, workout.session_id, workout.status, workout.cancelled_at is None


def _turn_row(identity: Identity, attempt: Attempt, turn: Turn) -> Row:
    incoming, seen = attempt.incoming, turn.seen
    return {
        "id": attempt.turn_id,
        "user_id": identity.athlete_id,
        "session_id": identity.session_id,
        "number": turn.version + 1,
        "provider": incoming.provider,
        "provider_user_id": incoming.provider_user_id,
        "message_id": incoming.message_id,
        "digest": incoming.digest,
        "message": incoming.text,
        "at": attempt.at,
        "received_at": attempt.received_at,
        "recalled": Jsonb(seen.recalled or {}),
        "reads": Jsonb(seen.reads),
        "certainty": turn.certainty,
        "acts": Jsonb(list(turn.done)),
        "events": Jsonb([tagged(event) for event in turn.events]),
        "reply": Json(turn.reply),
        "question": None if turn.question is None else Jsonb(to_json(turn.question)),
        "phase_before": turn.phase_before,
        "phase_after": turn.phase_after,
        "id_seed": attempt.turn_id,
        "program_version": attempt.program_version,
        "trace_id": attempt.trace_id,
        "duration_ms": attempt.elapsed_ms(),
        "model_answers": Jsonb(seen.answers),
        "model_ms": attempt.expenses.milliseconds,
        "dropped_claims": turn.dropped,
        **spent_columns(attempt.expenses.spent),
    }


def spent_columns(spent: Spent) -> Row:
    """What models have cost, as columns."""
    return {
        "model_calls": spent.requests,
        "prompt_tokens": spent.prompt_tokens,
        "completion_tokens": spent.completion_tokens,
    }


async def _insert(connection: Connection, table: str, row: Row) -> None:
    await connection.execute(insert(table, tuple(row)).encode(), row)


async def _upsert(connection: Connection, table: str, row: Row) -> None:
    await connection.execute(upsert(table, tuple(row)).encode(), row)
