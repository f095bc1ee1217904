"""How an athlete stands at a time: how recovered each muscle is, and what this week has brought so far."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from statistics import fmean
from zoneinfo import ZoneInfo

from training.athlete import Athlete, Level
from training.exercise import Catalogue, Muscle
from training.history import TrainedExercise
from training.recovery import Recovery, RecoveryReport, recovered
from training.volume import DEFAULT_LEVEL, MUSCLES, Amount, Group, Landmark, by_group, in_week, landmark, week_of

LOOK_BACK_DAYS = 28  # convention: what was trained before that says little of how somebody trains now
# Trial (position stand): ACSM 2009, novices train two to three days a week, intermediates three to four, the advanced
# four to five; as many as that, until what somebody does says more.
USUAL_DAYS: dict[Level, int] = {"beginner": 3, "intermediate": 4, "advanced": 5}
KNOWN_AFTER_DAYS = 14  # convention
WORN_AT = 45  # convention
_GROUP = {muscle: group for group, muscles in MUSCLES.items() for muscle in muscles}
LARGE = (Muscle.CHEST, Muscle.LATS, Muscle.UPPER_BACK, Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES)


@dataclass(frozen=True)
class Standing:
    """What today's training is decided from; `week` is what was done since Monday, where the athlete lives."""

    at: datetime
    zone: tzinfo
    level: Level | None
    recovery: Mapping[Muscle, Recovery]
    week: Mapping[Group, Amount]
    days_a_week: float

    def sets(self, group: Group) -> float:
        """The hard sets of a group since Monday."""
        return self.week[group].sets if group in self.week else 0.0

    def landmark(self, group: Group) -> Landmark:
        """The sets a week that make sense for a group."""
        return landmark(group, self.level)

    def room(self, group: Group) -> float:
        """How many more sets of a group make sense this week."""
        return max(0.0, self.landmark(group).high - self.sets(group))

    def wanted(self, group: Group) -> float:
        """How much of the week's least sets of a group is still to be done, from 0 to 1."""
        low = max(1, self.landmark(group).low)
        return max(0.0, 1 - self.sets(group) / low)

    def shortest(self, groups: Iterable[Group]) -> Group | None:
        """The group whose week lacks most, of those that need any sets; None when none lacks any."""
        short = [group for group in groups if self.sets(group) < self.landmark(group).low]
        return max(short, key=self.wanted, default=None)

    @property
    def is_worn(self) -> bool:
        """Whether the body as a whole needs a day off: the large muscles are less than half recovered, on average."""
        return fmean(self.recovery[muscle].percent for muscle in LARGE) <= WORN_AT

    def percent(self, muscles: Iterable[Muscle]) -> int:
        """How far the least recovered of these muscles is; 100 for none."""
        return min((self.recovery[muscle].percent for muscle in muscles), default=100)


def standing(
    trained: Sequence[TrainedExercise],
    catalogue: Catalogue,
    athlete: Athlete,
    at: datetime,
    reports: Sequence[RecoveryReport] = (),
) -> Standing:
    """How an athlete stands, from what was trained in the last LOOK_BACK_DAYS and what they told of their recovery."""
    zone = ZoneInfo(athlete.time_zone)
    recovery = recovered(trained, catalogue, at, level=athlete.level, factor=athlete.recovery_factor, reports=reports)
    week = by_group(in_week(trained, week_of(at, zone), zone), catalogue, zone)
    return Standing(at, zone, athlete.level, recovery, week, _days_a_week(trained, athlete, at, zone))


@lru_cache(maxsize=1024)
def groups_of(muscles: tuple[Muscle, ...]) -> tuple[Group, ...]:
    """The groups that any of these muscles belongs to, in the order of the groups."""
    named = {_GROUP[muscle] for muscle in muscles if muscle in _GROUP}
    return tuple(group for group in Group if group in named)


def _days_a_week(trained: Sequence[TrainedExercise], athlete: Athlete, at: datetime, zone: tzinfo) -> float:
    days = {done.day_at.astimezone(zone).date() for done in trained if done.hard_sets}
    known = (at - min((done.at for done in trained), default=at)) / timedelta(days=1)
    if known < KNOWN_AFTER_DAYS:
        return USUAL_DAYS[athlete.level or DEFAULT_LEVEL]
    return 7 * len(days) / min(known, LOOK_BACK_DAYS)
