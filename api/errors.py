"""Every error's code and status, and its body. No body holds a stack trace, a statement or a secret."""

import logging
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import Response as StarletteResponse
from starlette.routing import Match

from api.vetted import flag_heard, heard, words_for
from api.wire import Error, ErrorResponse, MessageResponse, Response
from graph.arrival import MessageIdReused, TurnFailed
from graph.limits import TooManyRequests
from graph.metrics import ERRORS, expect
from graph.records import AccountOccupied, InvalidCursor, LinkCodeInvalid, NobodyThere, ProfileFull, TooManyLinkTries
from graph.state import StoreUnavailable
from language.voice import Voice
from training.linking import TRIES_SPAN

log = logging.getLogger("fitcoach.api")
RETRY_SECONDS = 2
MESSAGE_PATH = "/api/message"
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
TEXT = ("body", "message", "text")
LONGEST_FIELD = 200


@dataclass(frozen=True)
class Kind:
    """A kind of error: the status it has and what is said of it."""

    status: int
    message: str


KINDS: dict[str, Kind] = {
    "malformed_json": Kind(400, "The body is not JSON."),
    "malformed_http": Kind(400, "That is no HTTP request."),
    "invalid_request": Kind(400, "A field is missing or wrong; see details."),
    "invalid_cursor": Kind(400, "That cursor was never given out."),
    "unauthorized": Kind(401, "This needs a valid signature or token."),
    "forbidden": Kind(403, "This client may not act for accounts of that provider."),
    "link_code_invalid": Kind(400, "That code is wrong, used or too old."),
    "not_found": Kind(404, "There is nothing here."),
    "user_not_found": Kind(404, "There is no such user."),
    "workout_not_found": Kind(404, "There is no such workout."),
    "reminder_not_found": Kind(404, "There is no such reminder."),
    "method_not_allowed": Kind(405, "That cannot be done here."),
    "request_timeout": Kind(408, "The request did not arrive in time."),
    "account_occupied": Kind(409, "This account has something of its own on record; nothing was linked."),
    "body_too_large": Kind(413, "The body is too large."),
    "unsupported_media_type": Kind(415, "Send JSON, with content type application/json."),
    "headers_too_large": Kind(431, "The headers are too large."),
    "needs_csv": Kind(415, "Send the file itself, with content type text/csv."),
    "not_text": Kind(400, "The file is not a text in UTF-8."),
    "empty_export": Kind(400, "There is nothing in the file."),
    "unknown_export": Kind(400, "The header is none of Hevy's, Strong's or FitNotes'."),
    "unit_needed": Kind(400, "The file does not say whether its weights are kg or lb; say it with unit."),
    "history_unfinished": Kind(503, "That took too long; what is written stays. Send the same file again."),
    "message_id_reused": Kind(422, "This message id was used before, for another text."),
    "too_many_link_tries": Kind(429, "Too many codes that do not work; try again in an hour."),
    "too_many_requests": Kind(429, "Too much at once; try again when Retry-After is over."),
    "turn_failed": Kind(500, "The turn failed; nothing was saved."),
    "internal_error": Kind(500, "Something went wrong."),
    "busy": Kind(503, "Too much at once; try again shortly."),
    "too_slow": Kind(503, "That took too long; send the same again."),
    "outcome_unknown": Kind(503, "Whether that was saved is unknown; send the same message again."),
    "database_unavailable": Kind(503, "The database is away; try again shortly."),
}
expect(ERRORS, KINDS)
_BY_STATUS = {404: "not_found", 405: "method_not_allowed", 413: "body_too_large", 415: "unsupported_media_type"}


class ApiError(Exception):
    """An error of this surface, by its code."""

    def __init__(self, code: str, details: list[dict[str, Any]] | None = None) -> None:
        super().__init__(code)
        self.code, self.details = code, details


def responses(body: type[BaseModel], *statuses: int) -> dict[int | str, dict[str, Any]]:
    """What the contract says of these error statuses."""
    return {status: {"model": body} for status in statuses}


def answer(
    request: Request,
    code: str,
    details: list[dict[str, Any]] | None = None,
    text: str | None = None,
    retry_seconds: int | None = None,
) -> JSONResponse:
    """The response for an error. A message's answer has a sentence for the person, too; a red flag has its own."""
    kind = KINDS[code]
    request.state.error_code = code
    error = Error(code=code, message=kind.message, details=details)
    if request.scope["path"] == MESSAGE_PATH:
        flag = flag_heard(request)
        said = words_for(flag) if flag else text or Voice().say(f"error-{code}")
        told = Response(text=said, type="error", red_flag=flag.category if flag else None)
        body: ErrorResponse | MessageResponse = MessageResponse(response=told, status="error", error=error)
    else:
        body = ErrorResponse(error=error)
    wait = retry_seconds or (RETRY_SECONDS if kind.status == 503 else None)
    headers = {"Retry-After": str(wait)} if wait else {}
    if kind.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(body.model_dump(mode="json", by_alias=True), kind.status, headers)


def install(app: FastAPI) -> None:
    """Answer every error in one way."""
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(MessageIdReused, lambda request, _: answer(request, "message_id_reused"))
    app.add_exception_handler(InvalidCursor, lambda request, _: answer(request, "invalid_cursor"))
    app.add_exception_handler(NobodyThere, lambda request, _: answer(request, "user_not_found"))
    app.add_exception_handler(LinkCodeInvalid, lambda request, _: answer(request, "link_code_invalid"))
    app.add_exception_handler(AccountOccupied, lambda request, _: answer(request, "account_occupied"))
    app.add_exception_handler(TooManyLinkTries, _too_many_tries)
    app.add_exception_handler(TooManyRequests, _too_many)
    app.add_exception_handler(ProfileFull, _full)
    app.add_exception_handler(StoreUnavailable, lambda request, _: answer(request, "database_unavailable"))
    app.add_exception_handler(TurnFailed, _turn_failed)


def _api_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ApiError)
    return answer(request, error.code, error.details)


def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    problems = error.errors()
    heard(request, _text_in(error.body))
    if any(problem["type"] == "json_invalid" for problem in problems):
        return answer(request, "malformed_json")
    details = [{"field": _field(problem["loc"]), "problem": problem["msg"]} for problem in problems]
    too_long = any(problem["type"] == "string_too_long" and problem["loc"] == TEXT for problem in problems)
    text = Voice().say("error-body_too_large") if too_long else None
    return answer(request, "invalid_request", details, text)


def _text_in(body: object) -> object:
    """What a message says whose shape is wrong."""
    message = body.get("message") if isinstance(body, dict) else None
    return message.get("text") if isinstance(message, dict) else None


def _field(place: tuple[str | int, ...]) -> str:
    """The field's path without where it came in (body, query or path), as far as it can be shown."""
    path = ".".join(str(part) for part in place[1:]) or str(place[0])
    return path.encode("utf-8", "replace").decode()[:LONGEST_FIELD]


def _full(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ProfileFull)
    return answer(request, "invalid_request", [{"field": error.field, "problem": "more than can be kept"}])


def _too_many_tries(request: Request, _: Exception) -> JSONResponse:
    return answer(request, "too_many_link_tries", retry_seconds=round(TRIES_SPAN.total_seconds()))


def _too_many(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, TooManyRequests)
    return answer(request, "too_many_requests", retry_seconds=error.seconds)


def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = _BY_STATUS.get(error.status_code, "malformed_json" if error.status_code == 400 else "internal_error")
    response = answer(request, code)
    response.headers.update(error.headers or {})
    if error.status_code == 405:
        response.headers["Allow"] = ", ".join(_methods(request))
    return response


def _methods(request: Request) -> list[str]:
    """The methods there are for this path, whichever route each is of."""

    def has(method: str) -> bool:
        asked = {**request.scope, "method": method}
        return any(route.matches(asked)[0] is Match.FULL for route in request.app.routes)

    return [method for method in METHODS if has(method)]


def _turn_failed(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, TurnFailed)
    return answer(request, error.code)


async def answer_to(request: Request, error: Exception) -> StarletteResponse:
    """The answer to an error, where a route cannot let it go: the one it would have got."""
    for kind in type(error).__mro__:
        handler = request.app.exception_handlers.get(kind)
        if handler is not None:
            response = handler(request, error)
            answered: StarletteResponse = await response if isawaitable(response) else response
            return answered
    return unexpected(request, error)


def unexpected(request: Request, error: Exception) -> JSONResponse:
    """The answer to what nobody foresaw; what it was goes to the log alone."""
    log.error("unexpected", exc_info=error)
    return answer(request, "internal_error")
