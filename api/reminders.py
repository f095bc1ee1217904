"""GET /api/reminders/due and POST /api/reminders/{reminderId}/delivered: for whoever writes to people of their own."""

from collections.abc import Set
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request

from api.acting import Providers, check_provider
from api.deadline import TimedRoute
from api.errors import ApiError, responses
from api.served import PageAsked, TheReminders
from api.texts import Moment, Provider
from api.wire import ErrorResponse, Listing, Shown, Wire
from graph.reminders import DueReminder
from language.replies.reminders import due_text

router = APIRouter(prefix="/api/reminders", tags=["reminders"], route_class=TimedRoute)


class AccountShown(Shown):
    """Where a person is reached."""

    provider: str
    provider_user_id: str


class DueReminderShown(Shown):
    """A reminder that is due: the text to send, in the person's language, and to whom."""

    id: UUID
    user_id: UUID
    text: str
    due_at: datetime
    repeats: bool
    accounts: list[AccountShown]


class DeliveredIn(Wire):
    """POST /api/reminders/{reminderId}/delivered: which time of it has come."""

    due_at: Moment


class ReminderDelivered(Shown):
    """A reminder that has come. `next_due_at` is null when it is over."""

    id: UUID
    next_due_at: datetime | None


@router.get("/due", responses=responses(ErrorResponse, 400, 401, 403, 500, 503))
async def get_due_reminders(
    reminders: TheReminders,
    asked: PageAsked,
    providers: Providers,
    request: Request,
    provider: Annotated[Provider | None, Query(description="Only people whom this provider reaches.")] = None,
) -> Listing[DueReminderShown]:
    """What is due now and was not delivered, the one that waits the longest first; each once, however late."""
    if provider is not None:
        check_provider(providers, provider)
    reached_by = providers if provider is None else frozenset((provider,))
    page = await reminders.due(request.app.state.clock(), reached_by, asked)
    return Listing(items=[_shown(each, providers) for each in page.items], next_cursor=page.next_cursor)


@router.post("/{reminderId}/delivered", responses=responses(ErrorResponse, 400, 401, 404, 413, 415, 500, 503))
async def post_delivered(
    reminder_id: Annotated[UUID, Path(alias="reminderId")],
    body: DeliveredIn,
    reminders: TheReminders,
    providers: Providers,
    request: Request,
) -> ReminderDelivered:
    """Note that it has come. To say so again changes nothing; one that repeats moves on to its next time."""
    reminder = await reminders.delivered(reminder_id, body.due_at, request.app.state.clock(), providers)
    if reminder is None:
        raise ApiError("reminder_not_found")
    return ReminderDelivered(id=reminder.id, next_due_at=reminder.due)


def _shown(due: DueReminder, providers: Set[str] | None) -> DueReminderShown:
    theirs = (each for each in due.accounts if providers is None or each.provider in providers)
    accounts = [AccountShown.model_validate(each) for each in theirs]
    return DueReminderShown(
        id=due.id,
        user_id=due.athlete_id,
        text=due_text(due.what, due.voice),
        due_at=due.due,
        repeats=due.repeats,
        accounts=accounts,
    )
