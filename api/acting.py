"""For whom a client may act: for people who have an account with one of its providers."""

from collections.abc import Set
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from pydantic import TypeAdapter, ValidationError

from api.errors import ApiError
from api.served import TheRecords

_ID = TypeAdapter(UUID)


async def _providers(request: Request) -> frozenset[str] | None:
    found: frozenset[str] | None = request.state.providers
    return found


Providers = Annotated[frozenset[str] | None, Depends(_providers)]


def check_provider(providers: Set[str] | None, provider: str) -> None:
    """ApiError where the client may not act for this provider's accounts."""
    if providers is not None and provider not in providers:
        raise ApiError("forbidden")


async def own_people(request: Request, records: TheRecords) -> None:
    """Stands before every route: a person whom the client does not reach is as one whom there is not."""
    if "userId" not in request.path_params:
        return
    try:
        athlete_id = _ID.validate_python(request.path_params["userId"])
    except ValidationError:
        return  # the route itself says what is wrong with it
    providers = await _providers(request)
    if providers is not None and not await records.is_reached(athlete_id, providers):
        raise ApiError("user_not_found")
