"""Second accounts as rows: codes, tries, and the join, which functions of the database make across two people."""

from datetime import datetime
from uuid import UUID, uuid4, uuid5

from db.pool import Connection, Pool, account_owner, transaction
from db.statements import insert
from graph.codec import from_json
from graph.journal import Turn
from graph.records import AccountOccupied, LinkCodeInvalid, TooManyLinkTries
from graph.state import Attempt, StaleTurn
from training.events import AccountLinked, LinkCodeMade, LinkCodeRevoked, LinkEvent
from training.facts import LinkFailed
from training.linking import TRIES_SPAN, LinkOffer, hashed

OFFER = "SELECT link_offer(%(provider)s, %(user)s, %(hash)s, %(now)s, %(span)s) AS offer"
JOIN = "SELECT link_account(%(provider)s, %(user)s, %(hash)s, %(now)s) AS joined"
REVOKE = "DELETE FROM link_codes WHERE id = %(id)s AND user_id = %(me)s AND used_at IS NULL"
# One code of an athlete's is open at a time.
CLOSE = "DELETE FROM link_codes WHERE user_id = %(me)s AND used_at IS NULL"
# Codes that are said for one account are looked at one after another.
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('link ' || %(provider)s || ' ' || %(user)s, 0))"


async def link_offer(connection: Connection, account: tuple[str, str], code_hash: str, now: datetime) -> LinkOffer:
    """What is known of a code, to whoever the connection acts for."""
    asked = {**_named(account, code_hash, now), "span": TRIES_SPAN}
    row = await (await connection.execute(OFFER, asked)).fetchone()
    assert row is not None
    return from_json(LinkOffer, row["offer"])


async def write_link(connection: Connection, attempt: Attempt, event: LinkEvent, me: UUID) -> None:
    """Write a code, take it back, or join the account. StaleTurn when the code was used meanwhile."""
    match event:
        case LinkCodeMade(id, code_hash, expires_at):
            row = {"id": id, "user_id": me, "code_hash": code_hash, "expires_at": expires_at}
            await connection.execute(CLOSE, {"me": me})
            await connection.execute(insert("link_codes", tuple(row)).encode(), row)
        case LinkCodeRevoked(id):
            await connection.execute(REVOKE, {"id": id, "me": me})
        case AccountLinked(code_hash):
            if not await _joined(connection, attempt.incoming.account, code_hash, attempt.received_at):
                raise StaleTurn


async def write_tries(connection: Connection, attempt: Attempt, turn: Turn) -> None:
    """Write that a code was said which does not work."""
    account, now = attempt.incoming.account, attempt.received_at
    for number, _ in enumerate(turn.told(LinkFailed)):
        await _write_try(connection, uuid5(attempt.turn_id, f"try.{number}"), account, now)


async def join(pool: Pool, account: tuple[str, str], code: str, now: datetime) -> None:
    """Join an account, known or not, to the person whose code it is.

    LinkCodeInvalid, AccountOccupied when anything of its own is on record, TooManyLinkTries.
    """
    athlete_id = await account_owner(pool, account)
    async with transaction(pool, athlete_id or uuid4()) as connection:
        await connection.execute(ONE_AT_A_TIME, _named(account, "", now))
        offer = await link_offer(connection, account, hashed(code), now)
        if offer.is_too_often:
            raise TooManyLinkTries
        if offer.is_own:
            return
        if offer.is_open:
            if not offer.is_empty:
                raise AccountOccupied
            if not await _joined(connection, account, hashed(code), now):
                raise LinkCodeInvalid
            return
        await _write_try(connection, uuid4(), account, now)
    raise LinkCodeInvalid


async def _joined(connection: Connection, account: tuple[str, str], code_hash: str, now: datetime) -> bool:
    row = await (await connection.execute(JOIN, _named(account, code_hash, now))).fetchone()
    return row is not None and bool(row["joined"])


async def _write_try(connection: Connection, id: UUID, account: tuple[str, str], now: datetime) -> None:
    row = {"id": id, "provider": account[0], "provider_user_id": account[1], "at": now}
    await connection.execute(insert("link_tries", tuple(row)).encode(), row)


def _named(account: tuple[str, str], code_hash: str, now: datetime) -> dict[str, object]:
    return {"provider": account[0], "user": account[1], "hash": code_hash, "now": now}
