"""When the athlete means to train, from what they told."""

from tools.desk import Desk
from training.memories import MemoryKind


async def training_days(desk: Desk) -> tuple[int, ...]:
    """The weekdays of their schedule, Monday 0; empty where they told of none."""
    told = [each for each in await desk.memories() if each.kind is MemoryKind.SCHEDULE and each.days]
    return told[-1].days if told else ()
