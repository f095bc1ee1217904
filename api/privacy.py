"""GET /api/users/{userId}/export and DELETE /api/users/{userId}: all that is kept of a person, had and erased."""

from collections.abc import AsyncIterator, Coroutine
from typing import IO, Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from api.errors import ApiError, responses
from api.served import ThePrivacy
from api.wire import ErrorResponse, Shown
from graph.patience import within
from graph.privacy import SCHEMA_ADDRESS
from graph.state import StoreUnavailable

T = TypeVar("T")
# Years are read, or erased, at once: that may take longer than a turn.
MOST_SECONDS = 120.0
CHUNK = 64 * 1024
ERRORS = responses(ErrorResponse, 400, 401, 404, 500, 503)
DOCUMENT: dict[int | str, dict[str, Any]] = {
    200: {
        "description": f"The document; its JSON Schema lies at {SCHEMA_ADDRESS}.",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }
}
router = APIRouter(tags=["people"])
UserId = Annotated[UUID, Path(alias="userId")]


class UserErased(Shown):
    """A person who is erased, and how many rows there were of theirs."""

    user_id: UUID
    rows_erased: int


@router.get("/api/users/{userId}/export", response_class=StreamingResponse, responses=ERRORS | DOCUMENT)
async def get_export(user_id: UserId, privacy: ThePrivacy, request: Request) -> StreamingResponse:
    """All that is kept of them, as one JSON document."""
    now = request.app.state.clock()
    document = await _in_time(privacy.export(user_id, now))
    if document is None:
        raise ApiError("user_not_found")
    length = document.seek(0, 2)
    document.seek(0)
    headers = {
        "Content-Length": str(length),
        "Content-Disposition": f'attachment; filename="fit-coach-{now:%Y-%m-%d}.json"',
        "Cache-Control": "no-store",
    }
    return StreamingResponse(_chunks(document), media_type="application/json", headers=headers)


@router.get(SCHEMA_ADDRESS, responses=responses(ErrorResponse, 401, 500))
async def get_export_schema(privacy: ThePrivacy) -> dict[str, Any]:
    """The JSON Schema of what an export holds."""
    return privacy.schema


@router.delete("/api/users/{userId}", responses=ERRORS)
async def delete_user(user_id: UserId, privacy: ThePrivacy) -> UserErased:
    """Erase them and all that is kept of them, with every provider. It cannot be undone."""
    erased = await _in_time(privacy.erase(user_id))
    if erased is None:
        raise ApiError("user_not_found")
    return UserErased(user_id=user_id, rows_erased=erased)


async def _in_time(work: Coroutine[Any, Any, T]) -> T:
    try:
        return await within(MOST_SECONDS, work)
    except TimeoutError as late:
        raise StoreUnavailable from late


async def _chunks(document: IO[bytes]) -> AsyncIterator[bytes]:
    """The document in parts; it is closed at its end, or when nobody listens any more."""
    with document:
        while part := await run_in_threadpool(document.read, CHUNK):
            yield part
