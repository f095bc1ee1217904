"""POST /api/users/{userId}/history: what another app has on record, brought along as the CSV it exported."""

import asyncio
from datetime import date, datetime
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Query, Request
from pydantic import Field

from api.errors import ApiError, responses
from api.served import TheHistory, TheRecords
from api.texts import TimeZone
from api.wire import ErrorResponse, Shown
from graph.bringing import Asked, Report
from language.exports import ExportError, NotText
from language.exports.placing import explained
from training.athlete import WeightUnit

# A long history is written in many small transactions, so it may take longer than a turn; what is written stays.
MOST_SECONDS = 120.0
MOST_LISTED = 500
ERRORS = responses(ErrorResponse, 400, 401, 404, 408, 413, 415, 500, 503)
BODY = {
    "requestBody": {"required": True, "content": {"text/csv": {"schema": {"type": "string", "maxLength": 10_485_760}}}}
}
router = APIRouter(prefix="/api/users/{userId}", tags=["people"], responses=ERRORS)


class UnresolvedShown(Shown):
    """A name that no exercise goes by, and how many sets were left out with it."""

    name: str
    sets: int


class UnreadShown(Shown):
    """A line that was not taken. The header is line 1."""

    line: int
    reason: str
    text: str


class DoubtfulShown(Shown):
    """A workout beside another one of the same time, with other sets."""

    name: str | None
    started_at: datetime


class HistoryShown(Shown):
    """What a file held and what became of it. The lists hold at most 500 entries; `unreadLines` counts them all."""

    app: str
    dry_run: bool
    time_zone: str
    first: date | None
    last: date | None
    workouts: int = Field(description="Those with an exercise that is known.")
    sets: int
    written_workouts: int
    written_sets: int
    unresolved: list[UnresolvedShown]
    unread_lines: int
    unread: list[UnreadShown]
    repeated_lines: int
    doubtful: list[DoubtfulShown]


@router.post("/history", openapi_extra=BODY)
async def post_history(
    user_id: Annotated[UUID, Path(alias="userId")],
    request: Request,
    history: TheHistory,
    records: TheRecords,
    dry_run: Annotated[bool, Query(alias="dryRun", description="Tell what would be written; write nothing.")] = False,
    unit: Annotated[WeightUnit | None, Query(description="Of the weights, where the file does not say it.")] = None,
    time_zone: Annotated[TimeZone | None, Query(alias="timeZone", description="Of the times; else theirs.")] = None,
) -> HistoryShown:
    """Bring along a CSV that Hevy, Strong or FitNotes exported. The same file again writes nothing twice."""
    athlete = await records.athlete(user_id)
    if athlete is None:
        raise ApiError("user_not_found")
    zone = ZoneInfo(time_zone or athlete.time_zone or "UTC")
    body = await request.body()
    try:
        async with asyncio.timeout(MOST_SECONDS):
            report = await history.bring(user_id, _decoded(body), Asked(zone, unit, dry_run))
    except ExportError as error:
        raise ApiError(error.code) from error
    except TimeoutError as late:
        raise ApiError("history_unfinished") from late
    return _shown(report, zone)


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotText from error


def _shown(report: Report, zone: ZoneInfo) -> HistoryShown:
    written = report.written
    return HistoryShown(
        app=report.app,
        dry_run=report.dry,
        time_zone=zone.key,
        first=report.first and report.first.astimezone(zone).date(),
        last=report.last and report.last.astimezone(zone).date(),
        workouts=report.workouts,
        sets=report.sets,
        written_workouts=written.workouts,
        written_sets=written.sets,
        unresolved=[UnresolvedShown(name=name, sets=sets) for name, sets in report.unresolved[:MOST_LISTED]],
        unread_lines=len(report.unread),
        unread=[
            UnreadShown(line=each.line, reason=each.reason, text=explained(each))
            for each in report.unread[:MOST_LISTED]
        ],
        repeated_lines=len(report.repeated),
        doubtful=[
            DoubtfulShown(name=each.workout.name, started_at=each.first) for each in written.doubtful[:MOST_LISTED]
        ],
    )
