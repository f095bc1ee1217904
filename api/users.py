"""GET /api/users/{userId} and what lies below: what the coach knows of a person, newest first."""

from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Query, Request

from api.deadline import TimedRoute
from api.errors import ApiError, responses
from api.memory_wire import MemoryShown, memory_shown
from api.progress_wire import (
    GoalShown,
    ProgramShown,
    TrainingContextShown,
    context_shown,
    goal_shown,
    program_shown,
)
from api.record_wire import RecordShown, record_shown
from api.recovery_wire import RecoveryShown, VolumeShown, recovery_shown, volume_shown
from api.served import PageAsked, TheRecords
from api.talk_wire import CoachSettingsShown, SessionShown, coach_settings_shown, session_shown
from api.training_wire import (
    ExerciseLogShown,
    MetricShown,
    WorkoutShown,
    log_shown,
    metric_shown,
    workout_shown,
)
from api.user import profile_shown
from api.wire import ErrorResponse, Listing, UserShown
from graph.records import AthleteRecord, Records, StandingRecord

ERRORS = responses(ErrorResponse, 400, 401, 404, 500, 503)
router = APIRouter(prefix="/api/users/{userId}", tags=["people"], responses=ERRORS, route_class=TimedRoute)
UserId = Annotated[UUID, Path(alias="userId")]
WorkoutId = Annotated[UUID, Path(alias="workoutId")]


async def _known(records: Records, user_id: UUID) -> AthleteRecord:
    record = await records.athlete(user_id)
    if record is None:
        raise ApiError("user_not_found")
    return record


async def _standing(records: Records, user_id: UUID, request: Request) -> StandingRecord:
    record = await records.standing(user_id, request.app.state.clock())
    if record is None:
        raise ApiError("user_not_found")
    return record


@router.get("")
async def get_user(user_id: UserId, records: TheRecords, request: Request) -> UserShown:
    """The person."""
    record = await _known(records, user_id)
    profile = profile_shown(record, request.app.state.clock().year)
    return UserShown(user_id=record.id, created_at=record.created_at, profile=profile)


@router.get("/workouts")
async def get_workouts(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[WorkoutShown]:
    """Their workouts, without cancelled ones."""
    await _known(records, user_id)
    page = await records.workouts(user_id, asked)
    return Listing(items=[workout_shown(each) for each in page.items], next_cursor=page.next_cursor)


@router.get("/workouts/active")
async def get_active_workout(user_id: UserId, records: TheRecords) -> WorkoutShown:
    """The workout that is planned or under way."""
    await _known(records, user_id)
    workout = await records.active_workout(user_id)
    if workout is None:
        raise ApiError("workout_not_found")
    return workout_shown(workout)


@router.get("/workouts/{workoutId}")
async def get_workout(user_id: UserId, workout_id: WorkoutId, records: TheRecords) -> WorkoutShown:
    """One workout."""
    await _known(records, user_id)
    workout = await records.workout(user_id, workout_id)
    if workout is None:
        raise ApiError("workout_not_found")
    return workout_shown(workout)


@router.get("/exercise-logs")
async def get_exercise_logs(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[ExerciseLogShown]:
    """The exercises they did."""
    await _known(records, user_id)
    page = await records.exercise_logs(user_id, asked)
    return Listing(items=[log_shown(each) for each in page.items], next_cursor=page.next_cursor)


@router.get("/metrics")
async def get_metrics(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[MetricShown]:
    """Their body measures."""
    await _known(records, user_id)
    page = await records.metrics(user_id, asked)
    return Listing(items=[metric_shown(each) for each in page.items], next_cursor=page.next_cursor)


@router.get("/goals")
async def get_goals(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[GoalShown]:
    """What they want to reach."""
    await _known(records, user_id)
    page = await records.goals(user_id, asked)
    return Listing(items=[goal_shown(each) for each in page.items], next_cursor=page.next_cursor)


@router.get("/programs")
async def get_programs(
    user_id: UserId, records: TheRecords, asked: PageAsked, request: Request
) -> Listing[ProgramShown]:
    """Their programmes."""
    known = await _known(records, user_id)
    page = await records.programs(user_id, asked)
    today = request.app.state.clock().astimezone(ZoneInfo(known.time_zone or "UTC")).date()
    return Listing(items=[program_shown(each, today) for each in page.items], next_cursor=page.next_cursor)


@router.get("/training-context")
async def get_training_context(user_id: UserId, records: TheRecords, request: Request) -> TrainingContextShown:
    """What training reckons with."""
    await _known(records, user_id)
    return context_shown(await records.training_context(user_id), request.app.state.clock().year)


@router.get("/sessions")
async def get_sessions(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[SessionShown]:
    """Their sittings: messages that belong together."""
    await _known(records, user_id)
    page = await records.sessions(user_id, asked)
    return Listing(items=[session_shown(each) for each in page.items], next_cursor=page.next_cursor)


@router.get("/coach-settings")
async def get_coach_settings(user_id: UserId, records: TheRecords) -> CoachSettingsShown:
    """How the coach behaves towards them."""
    await _known(records, user_id)
    return coach_settings_shown(await records.coach_settings(user_id))


@router.get("/recovery")
async def get_recovery(user_id: UserId, records: TheRecords, request: Request) -> RecoveryShown:
    """How recovered each muscle is now."""
    return recovery_shown(await _standing(records, user_id, request))


@router.get("/volume")
async def get_volume(user_id: UserId, records: TheRecords, request: Request) -> VolumeShown:
    """This week's hard sets by group of muscles, and how many make sense."""
    return volume_shown(await _standing(records, user_id, request))


@router.get("/records")
async def get_records(
    user_id: UserId, records: TheRecords, exercise_id: Annotated[UUID | None, Query(alias="exerciseId")] = None
) -> Listing[RecordShown]:
    """Their personal records, of all exercises or of one."""
    await _known(records, user_id)
    best = await records.personal_records(user_id, exercise_id)
    return Listing(items=[record_shown(each) for each in best], next_cursor=None)


@router.get("/memories")
async def get_memories(user_id: UserId, records: TheRecords, asked: PageAsked) -> Listing[MemoryShown]:
    """What they told of themselves."""
    await _known(records, user_id)
    page = await records.memories(user_id, asked)
    return Listing(items=[memory_shown(each) for each in page.items], next_cursor=page.next_cursor)
