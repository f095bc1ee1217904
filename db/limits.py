"""Budgets as rows: drawn on by functions of the database, which read the time themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.pool import Connection, Pool, connected
from graph.limits import FLAGS_PER_MINUTE, TooManyRequests, pace

ADMIT_CLIENT = "SELECT admit_client(%s, %s, %s, %s) AS wait"
ADMIT_MESSAGE = "SELECT admit_message(%s, %s, %s, %s, %s, %s) AS wait"
ADMIT_FLAG = "SELECT admit_flag(%s, %s, %s) AS wait"
RESERVE = "SELECT reserve_tokens(%s, %s, %s, %s, %s, %s) AS is_reserved"
SETTLE = "SELECT settle_tokens(%s, %s, %s, %s, %s, %s)"
# The policies show the server no rows but those that are over: a nonce is, after an hour.
OVER: Mapping[str, str] = {
    "budgets": "DELETE FROM limits",
    "nonces": "DELETE FROM nonces WHERE at < now() - %(nonces)s::interval",
    "days": "DELETE FROM token_days",
}


@dataclass(frozen=True)
class PostgresLimits:
    """See graph.limits.Limits. The paces are those at which the budgets of a client and of a person fill up."""

    pool: Pool
    client_pace: timedelta | None
    account_pace: timedelta | None
    nonces_kept: timedelta = timedelta()

    async def admit(self, client: str, nonce: str | None = None, now: datetime | None = None) -> bool:
        """See Limits.admit."""
        if self.client_pace is None and nonce is None:
            return True
        return await self._has_room(ADMIT_CLIENT, [client, self.client_pace, nonce, now])

    async def admit_message(self, client: str, account: tuple[str, str], message_id: str) -> None:
        """See Limits.admit_message."""
        if self.account_pace is not None:
            asked = [client, self.client_pace, *account, message_id, self.account_pace]
            await self._has_room(ADMIT_MESSAGE, asked)

    async def admit_flag(self, account: tuple[str, str]) -> None:
        """See Limits.admit_flag."""
        await self._has_room(ADMIT_FLAG, [*account, pace(FLAGS_PER_MINUTE)])

    async def sweep(self) -> None:
        """See Limits.sweep."""
        async with connected(self.pool) as connection:
            await swept(connection, self.nonces_kept)

    async def _has_room(self, statement: str, asked: Sequence[object]) -> bool:
        """Whether there is something to wait for at all. TooManyRequests when there is, and it is not yet."""
        async with connected(self.pool) as connection:
            row = await (await connection.execute(statement.encode(), asked)).fetchone()
        assert row is not None
        if row["wait"]:
            raise TooManyRequests(row["wait"])
        return row["wait"] is not None


@dataclass(frozen=True)
class PostgresPurse:
    """See graph.limits.Purse. Whose it is: an account of somebody's, or a client, which has no provider."""

    pool: Pool
    whose: tuple[str | None, str]
    day: date
    most: int

    async def reserve(self, tokens: int) -> bool:
        """See Purse.reserve. The first question of a day may always be asked."""
        async with connected(self.pool) as connection:
            asked = [*self._whose, self.day, tokens, self.most]
            row = await (await connection.execute(RESERVE, asked)).fetchone()
        return row is not None and bool(row["is_reserved"])

    async def settle(self, reserved: int, used: int) -> None:
        """See Purse.settle."""
        async with connected(self.pool) as connection:
            await connection.execute(SETTLE, [*self._whose, self.day, reserved, used])

    @property
    def _whose(self) -> tuple[str, str | None, str]:
        return ("client" if self.whose[0] is None else "account", *self.whose)


async def swept(connection: Connection, nonces_kept: timedelta) -> dict[str, int]:
    """Sweep up what is over; how much of what."""
    kept = {"nonces": nonces_kept}
    return {name: (await connection.execute(statement.encode(), kept)).rowcount for name, statement in OVER.items()}
