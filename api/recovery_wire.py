"""Recovery and volume on the wire: percent and hours by muscle, hard sets by group. Weights in kg."""

from datetime import date, datetime

from api.wire import Shown
from graph.records import StandingRecord
from training.recovery import Recovery
from training.volume import SOURCE, Group, week_of


class CauseShown(Shown):
    """Hard sets that a muscle is recovering from; `share` is 1 when they were for it, 0.5 when it helped."""

    exercise: str
    at: datetime
    sets: int
    share: float
    to_failure: bool


class ReportShown(Shown):
    """What the person said of it: level 0 (not at all) to 3."""

    kind: str
    at: datetime
    level: int


class MuscleShown(Shown):
    """A muscle's recovery: percent, and whole hours until nothing is left."""

    muscle: str
    percent: int
    hours_left: int
    category: str
    causes: list[CauseShown]
    reported: ReportShown | None


class RecoveryShown(Shown):
    """Every muscle, and how long this person needs in comparison with others (1 is usual)."""

    at: datetime
    status: str | None
    factor: float
    muscles: list[MuscleShown]


class GroupShown(Shown):
    """A group's week: hard sets with helping ones counted half, and how many make sense."""

    group: str
    sets: float
    direct_sets: int
    volume: float
    days: int
    last_at: datetime | None
    low: int
    high: int
    verdict: str


class VolumeShown(Shown):
    """The week since Monday, in the person's own time zone. `source` says what kind of knowledge the ranges are."""

    week_start: date
    source: str
    groups: list[GroupShown]


def recovery_shown(record: StandingRecord) -> RecoveryShown:
    """Recovery as it is sent."""
    stand = record.standing
    return RecoveryShown(
        at=stand.at,
        status=record.athlete.recovery_status,
        factor=record.athlete.recovery_factor,
        muscles=[_muscle(each) for each in stand.recovery.values()],
    )


def volume_shown(record: StandingRecord) -> VolumeShown:
    """The week as it is sent."""
    stand = record.standing
    groups = [_group(group, record) for group in Group]
    return VolumeShown(week_start=week_of(stand.at, stand.zone), source=SOURCE, groups=groups)


def _muscle(recovery: Recovery) -> MuscleShown:
    told = recovery.told
    return MuscleShown(
        muscle=recovery.muscle,
        percent=recovery.percent,
        hours_left=recovery.hours_left,
        category=recovery.category,
        causes=[CauseShown(**vars(each)) for each in recovery.causes],
        reported=None if told is None else ReportShown(kind=told.kind, at=told.at, level=told.level),
    )


def _group(group: Group, record: StandingRecord) -> GroupShown:
    stand = record.standing
    done, mark = stand.week.get(group), stand.landmark(group)
    return GroupShown(
        group=group,
        sets=stand.sets(group),
        direct_sets=done.direct if done else 0,
        volume=done.volume_kg if done else 0.0,
        days=done.days if done else 0,
        last_at=done.last_at if done else None,
        low=mark.low,
        high=mark.high,
        verdict=mark.verdict(stand.sets(group)),
    )
