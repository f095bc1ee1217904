"""How recovered the athlete is, and what they tell of it: soreness, sleep. What hurts in a joint is a limit instead."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.parts import muscles_of
from tools.progress import recovered
from training.events import RecoveryReported
from training.exercise import Muscle
from training.facts import RecoveryNoted
from training.recovery import RecoveryReport, ReportKind

PartSaid = Literal[
    "chest", "back", "shoulders", "arms", "biceps", "triceps", "forearms", "traps", "legs", "quads", "hamstrings",
    "glutes", "calves", "abs", "lower_back",
]  # fmt: skip
Parts = Annotated[list[PartSaid], Field(description="Parts of the body; none for all of it.")]
Level = Annotated[int, Field(ge=0, le=3, description="0 not at all, 1 a bit, 2 clearly, 3 very.")]
Hours = Annotated[float, Field(ge=0, le=24, description="Hours of sleep, if they were said.")]
# A night of so many hours or more counts as this bad. Convention; adults are advised to sleep seven or more.
NIGHTS: tuple[tuple[float, int], ...] = ((7, 0), (6, 1), (5, 2), (0, 3))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_recovery(desk: Desk, muscles: Parts | None = None) -> Outcome:
    """Say how recovered muscles are, how long they still need and from what: "are my legs recovered?"."""
    return Outcome((await recovered(desk, muscles_of(muscles)),))


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE)
async def note_soreness(desk: Desk, level: Level = 2, muscles: Parts | None = None) -> Outcome:
    """Note how sore muscles are from training: "my legs are still sore", "my chest is not sore anymore".

    Muscles only, and it passes by itself; pain in a joint, or an injury, is a limit to `remember` instead.
    """
    wanted = muscles_of(muscles)
    fact = RecoveryNoted(ReportKind.SORENESS, level, wanted)
    return _noted(desk, ReportKind.SORENESS, level, wanted or tuple(Muscle), fact)


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE)
async def note_sleep(desk: Desk, level: Level | None = None, hours: Hours | None = None) -> Outcome:
    """Note how the athlete slept: "slept badly", "slept 4 hours". `level` is how bad the night was."""
    bad = level if level is not None else next(bad for least, bad in NIGHTS if (hours or 0) >= least)
    fact = RecoveryNoted(ReportKind.SLEEP, bad, hours=hours)
    return _noted(desk, ReportKind.SLEEP, bad, (), fact)


ACTS = collected(globals())


def _noted(desk: Desk, kind: ReportKind, level: int, muscles: Sequence[Muscle], fact: RecoveryNoted) -> Outcome:
    report = RecoveryReport(next(desk.ids), kind, desk.occasion.at, level, tuple(muscles))
    return Outcome((fact,), (RecoveryReported(report, desk.occasion.turn_id),))
