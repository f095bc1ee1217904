"""Taking out what was kept long enough, in small transactions, by a function that knows what it may touch."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from db.limits import swept
from db.pool import Connection, Pool, connected

# What may be pruned, in an order in which nothing is left that another waits for: a sitting waits for its turns.
KINDS = ("turns", "sessions", "failures", "usage", "codes", "tries", "threads", "checkpoints")
AT_A_TIME = 2_000
ONE_AT_A_TIME = "SELECT pg_try_advisory_xact_lock(hashtextextended('prune', 0)) AS is_free"
PRUNE = "SELECT prune(%(what)s, %(days)s, %(most)s) AS gone"
PATIENTLY = "SET LOCAL statement_timeout = '120s'"


@dataclass(frozen=True)
class PostgresPrunable:
    """See graph.pruning.Prunable."""

    pool: Pool
    nonces_kept: timedelta = timedelta()

    async def prune(self, days: Mapping[str, int], *, dry: bool = False) -> dict[str, int]:
        """See Prunable.prune. KeyError for a kind that nobody knows. What is over is swept up whatever is kept."""
        unknown = days.keys() - set(KINDS)
        if unknown:
            raise KeyError(*unknown)
        wanted = {kind: days[kind] for kind in KINDS if days.get(kind)}
        async with connected(self.pool) as connection:
            if not dry:
                return await self._pruned(connection, wanted)
            async with connection.transaction(force_rollback=True):
                return await self._pruned(connection, wanted)

    async def _pruned(self, connection: Connection, wanted: Mapping[str, int]) -> dict[str, int]:
        gone = {kind: await _in_parts(connection, kind, days) for kind, days in wanted.items()}
        async with connection.transaction():
            await connection.execute(PATIENTLY)
            return gone | await swept(connection, self.nonces_kept)


async def _in_parts(connection: Connection, what: str, days: int) -> int:
    """Prune one kind until there is no more of it; each part is a transaction of its own, unless one is open."""
    total = 0
    while gone := await _part(connection, what, days):
        total += gone
    return total


async def _part(connection: Connection, what: str, days: int) -> int:
    async with connection.transaction():
        await connection.execute(PATIENTLY)
        row = await (await connection.execute(ONE_AT_A_TIME)).fetchone()
        if not (row and row["is_free"]):
            return 0
        asked = {"what": what, "days": days, "most": AT_A_TIME}
        row = await (await connection.execute(PRUNE, asked)).fetchone()
    return int(row["gone"]) if row else 0
