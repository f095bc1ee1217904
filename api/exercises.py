"""GET /api/exercises: the catalogue."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import AfterValidator

from api.acting import Providers
from api.deadline import TimedRoute
from api.errors import responses
from api.served import PageAsked, TheRecords
from api.texts import CLEAN, clean
from api.training_wire import ExerciseShown, exercise_shown
from api.wire import ErrorResponse, Listing

router = APIRouter(tags=["training"], responses=responses(ErrorResponse, 400, 401, 500, 503), route_class=TimedRoute)


@router.get("/api/exercises")
async def get_exercises(
    records: TheRecords,
    asked: PageAsked,
    providers: Providers,
    query: Annotated[
        str | None,
        Query(max_length=100, description="Words to look for.", json_schema_extra=CLEAN),
        AfterValidator(clean),
    ] = None,
    user_id: Annotated[
        UUID | None, Query(alias="userId", description="Whose own exercises are among them; else nobody's.")
    ] = None,
) -> Listing[ExerciseShown]:
    """Every exercise of everybody's and of this person's own, or those that go by these words, the nearest first."""
    if user_id is not None and providers is not None and not await records.is_reached(user_id, providers):
        user_id = None
    page = await records.exercises(query, asked, user_id)
    return Listing(items=[exercise_shown(each) for each in page.items], next_cursor=page.next_cursor)
