"""POST /api/user: make or update a person."""

from fastapi import APIRouter, Request
from pydantic.alias_generators import to_camel

from api.acting import Providers, check_provider
from api.deadline import TimedRoute
from api.errors import ApiError, responses
from api.served import TheRecords
from api.wire import OLDEST, YOUNGEST, ErrorResponse, Preferences, ProfileIn, ProfileOut, UserRequest, UserResponse
from graph.records import AthleteRecord, Profile

router = APIRouter(tags=["people"], route_class=TimedRoute)


@router.post("/api/user", responses=responses(ErrorResponse, 400, 401, 403, 409, 413, 415, 429, 500, 503))
async def post_user(body: UserRequest, records: TheRecords, providers: Providers, request: Request) -> UserResponse:
    """Make the person of this account, or bring them up to date. What is not given stays as it is.

    With `linkCode` the account is joined to the person whose code it is first, unless anything of its own is on record.
    """
    check_provider(providers, body.provider)
    if body.link_code is not None:
        code = body.link_code.replace(" ", "").replace("-", "")
        await records.link((body.provider, body.provider_user_id), code, request.app.state.clock())
    said = body.profile
    year = request.app.state.clock().year
    preferences = said.preferences.model_dump(mode="json", exclude_none=True) if said and said.preferences else None
    profile = Profile(
        username=body.username,
        language_code=body.language_code,
        gender=said.gender if said else None,
        birth_year=_birth_year(said, year) if said else None,
        goals=tuple(said.goals) if said and said.goals else None,
        preferences=preferences,
    )
    record, is_new = await records.register((body.provider, body.provider_user_id), profile)
    return UserResponse(
        user_id=record.id, status="created" if is_new else "updated", profile=profile_shown(record, year)
    )


def _birth_year(said: ProfileIn, year: int) -> int | None:
    """The year somebody was born in, as it was said or by their age. ApiError for one that nobody can be born in."""
    if said.birth_year is None:
        return year - said.age if said.age else None
    if not YOUNGEST <= year - said.birth_year <= OLDEST:
        raise ApiError("invalid_request", [{"field": "profile.birthYear", "problem": "nobody is that old, or young"}])
    return said.birth_year


def profile_shown(record: AthleteRecord, year: int) -> ProfileOut:
    """A person as they go out; the age is this year's."""
    return ProfileOut(
        username=record.username,
        language_code=record.language_code,
        time_zone=record.time_zone,
        gender=record.gender,
        age=year - record.birth_year if record.birth_year else None,
        birth_year=record.birth_year,
        height=record.height_cm,
        weight_unit=record.weight_unit,
        tone=record.tone,
        goals=list(record.goals),
        equipment=None if record.equipment is None else list(record.equipment),
        limitations=list(record.limits),
        level=record.level,
        preferences={_shown(name): value for name, value in record.preferences.items()},
    )


def _shown(name: str) -> str:
    """The name a preference came in under: ours in camelCase, anybody else's as it was."""
    return to_camel(name) if name in Preferences.model_fields else name
