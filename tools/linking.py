"""A second account of the same athlete: a code on the one, said on the other."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from training.errors.linking import AccountNotEmpty, LinkedAlready, LinkTooOften
from training.events import AccountLinked, LinkCodeMade
from training.facts import AccountJoined, LinkFailed, LinkOffered
from training.linking import CODE_MINUTES, code_of, hashed

Code = Annotated[str, Field(pattern=r"^\d{1,20}$", description="The code, digits alone.")]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, is_offered=False)
async def offer_link(desk: Desk) -> Outcome:
    """Give a code that joins a second account to this athlete: "link my telegram"."""
    code = code_of(next(desk.ids))
    expires = desk.occasion.at + timedelta(minutes=CODE_MINUTES)
    return Outcome((LinkOffered(code, CODE_MINUTES),), (LinkCodeMade(next(desk.ids), hashed(code), expires),))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, is_offered=False)
async def link_account(desk: Desk, code: Code) -> Outcome:
    """Join this account to the athlete whose code it is: "link 48291356". Nothing of its own may be on record."""
    offer = await desk.journal.link_offer(hashed(code))
    if offer.is_too_often:
        raise LinkTooOften
    if offer.is_own:
        raise LinkedAlready
    if not offer.is_open:
        return Outcome((LinkFailed(),))
    if not offer.is_empty:
        raise AccountNotEmpty
    return Outcome((AccountJoined(),), (AccountLinked(hashed(code)),))


ACTS = collected(globals())
