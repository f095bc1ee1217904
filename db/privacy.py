"""All that is kept of a person: handed out, and erased."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import IO
from uuid import UUID

from db.export_schema import export_schema
from db.exporting import export
from db.pool import Pool, transaction
from graph.codec import Json
from graph.outages import persistently

# A long history goes all at once, and may take longer than anything else does.
PATIENTLY = "SET LOCAL statement_timeout = '120s'"
ERASE = "SELECT erase_me() AS erased"


@dataclass(frozen=True)
class PostgresPrivacy:
    """See graph.privacy.Privacy. `forget` empties what this process remembers of texts, whosever they are."""

    pool: Pool
    forget: Callable[[], None]

    @cached_property
    def schema(self) -> Json:
        """See Privacy.schema."""
        return export_schema()

    async def export(self, athlete_id: UUID, now: datetime) -> IO[bytes] | None:
        """See Privacy.export."""
        return await export(self.pool, athlete_id, now)

    async def erase(self, athlete_id: UUID) -> int | None:
        """See Privacy.erase. Where the database broke off it is asked again: whom it does not find then is erased."""
        counted: list[int] = []

        async def erased() -> None:
            async with transaction(self.pool, athlete_id) as connection:
                await connection.execute(PATIENTLY)
                row = await (await connection.execute(ERASE)).fetchone()
                if row and row["erased"] is not None:
                    counted.append(row["erased"])

        try:
            await persistently(erased)
        except BaseException:
            self.forget()  # it may be done, whatever was heard of it
            raise
        if not counted:
            return None
        self.forget()
        return counted[-1]
