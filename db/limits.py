"""Budgets as rows: drawn on by a function of the database, which reads the time itself."""

from dataclasses import dataclass
from datetime import timedelta

from db.pool import Pool, connected
from graph.limits import TooManyRequests

ADMIT = "SELECT admit(%s, %s, %s, %s, %s, %s) AS wait"
# The policy shows the server no rows but those that are over.
SWEEP = "DELETE FROM limits"


@dataclass(frozen=True)
class PostgresLimits:
    """See graph.limits.Limits. The paces are those at which the budgets of a client and of an account fill up."""

    pool: Pool
    client_pace: timedelta | None
    account_pace: timedelta | None

    async def admit(self, client: str, account: tuple[str, str] | None = None, message_id: str | None = None) -> None:
        """See Limits.admit."""
        if self.client_pace is None and (account is None or self.account_pace is None):
            return
        asked = [client, self.client_pace, *(account or (None, None)), message_id, self.account_pace]
        async with connected(self.pool) as connection:
            row = await (await connection.execute(ADMIT, asked)).fetchone()
        if row is not None and row["wait"]:
            raise TooManyRequests(row["wait"])

    async def sweep(self) -> None:
        """See Limits.sweep."""
        async with connected(self.pool) as connection:
            await connection.execute(SWEEP)
