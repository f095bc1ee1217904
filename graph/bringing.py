"""A training history from another app, brought into the database: read, placed, and written batch by batch."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from language.exports import App, Unread, read
from language.exports.placing import ExportNames, placed
from language.names import Names
from training.athlete import WeightUnit
from training.duplicates import Brought
from training.own import OwnExercise

BATCH = 100  # workouts a transaction
# Between two batches, so that a turn of the athlete's that found itself stale can be run again and committed.
BREATH_SECONDS = 0.1


@dataclass(frozen=True)
class Written:
    """What became of some workouts: how much of them was new, and which of these lie beside another one in time."""

    workouts: int = 0
    sets: int = 0
    doubtful: tuple[Brought, ...] = ()

    def __add__(self, other: "Written") -> "Written":
        return Written(self.workouts + other.workouts, self.sets + other.sets, self.doubtful + other.doubtful)


@dataclass(frozen=True)
class Asked:
    """How a file is to be brought along. `dry`: nothing is written, and everything told as if it were."""

    zone: ZoneInfo
    unit: WeightUnit | None = None
    dry: bool = False


@dataclass(frozen=True)
class Report:
    """What a file held and what became of it. Sets are those of exercises that are known."""

    app: App
    dry: bool
    workouts: int
    sets: int
    first: datetime | None
    last: datetime | None
    written: Written
    unresolved: tuple[tuple[str, int], ...]
    unread: tuple[Unread, ...]
    repeated: tuple[int, ...]


class Past(Protocol):
    """Where workouts are written that were done elsewhere."""

    async def athlete_id(self, account: tuple[str, str]) -> UUID | None:
        """Whose account this is, None for nobody's."""
        ...

    async def own(self, athlete_id: UUID) -> tuple[OwnExercise, ...]:
        """The exercises they have added."""
        ...

    async def write(self, athlete_id: UUID, workouts: Sequence[Brought], *, dry: bool) -> Written:
        """Write what of these workouts is not on record, all or nothing, and make it the athlete's next version.

        NobodyThere for somebody who was erased meanwhile.
        """
        ...


@dataclass(frozen=True)
class History:
    """Brings histories along."""

    past: Past
    names: Names
    clock: Callable[[], datetime]

    async def bring(
        self,
        athlete_id: UUID,
        text: str,
        asked: Asked,
        progress: Callable[[int, int], None] = lambda done, of: None,
    ) -> Report:
        """Bring the CSV of another app along; however often, each set is written once.

        `progress` is told how many workouts of how many are done. Raises ExportError for a file that cannot be read,
        and what the database raises when it is away: what was written until then stays.
        """
        now = self.clock()
        export = await asyncio.to_thread(read, text, asked.zone, now, asked.unit)
        names = ExportNames(self.names.with_own(await self.past.own(athlete_id)))
        found = await asyncio.to_thread(placed, export, names, athlete_id)
        written = Written()
        for start in range(0, len(found.workouts), BATCH):
            if start and not asked.dry:
                await asyncio.sleep(BREATH_SECONDS)
            batch = found.workouts[start : start + BATCH]
            written += await self.past.write(athlete_id, batch, dry=asked.dry)
            progress(start + len(batch), len(found.workouts))
        starts = [each.started_at for each in export.workouts]
        return Report(
            app=export.app,
            dry=asked.dry,
            workouts=len(found.workouts),
            sets=sum(each.sets for each in found.workouts),
            first=min(starts, default=None),
            last=max(starts, default=None),
            written=written,
            unresolved=tuple(sorted(found.unresolved.items(), key=lambda each: (-each[1], each[0]))),
            unread=tuple(sorted((*export.unread, *found.unread), key=lambda each: each.line)),
            repeated=export.repeated,
        )
