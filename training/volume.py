"""How much was trained: hard sets and volume load of each group of muscles, in the athlete's weeks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from statistics import fmean
from uuid import UUID

from training.athlete import Level
from training.exercise import Catalogue, Exercise, LoadType, Muscle
from training.history import PastExercise, TrainedExercise

# Trial: Pelland 2024 (67 studies): a set counts best in full for the muscles it is for and half for those that help.
DIRECT = 1.0
INDIRECT = 0.5


class Group(StrEnum):
    """Muscles that weekly volume is reckoned for together."""

    CHEST = "chest"
    BACK = "back"
    SHOULDERS = "shoulders"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    CALVES = "calves"
    ABS = "abs"


MUSCLES: dict[Group, frozenset[Muscle]] = {
    Group.CHEST: frozenset({Muscle.CHEST}),
    Group.BACK: frozenset({Muscle.LATS, Muscle.UPPER_BACK}),
    Group.SHOULDERS: frozenset({Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS}),
    Group.BICEPS: frozenset({Muscle.BICEPS}),
    Group.TRICEPS: frozenset({Muscle.TRICEPS}),
    Group.QUADS: frozenset({Muscle.QUADS}),
    Group.HAMSTRINGS: frozenset({Muscle.HAMSTRINGS}),
    Group.GLUTES: frozenset({Muscle.GLUTES}),
    Group.CALVES: frozenset({Muscle.CALVES}),
    Group.ABS: frozenset({Muscle.ABS, Muscle.OBLIQUES}),
}


@dataclass(frozen=True)
class Amount:
    """What a muscle, a group or an exercise did in a span of time.

    `sets` are hard sets, helping ones counted half; `direct` those that were for it. `volume_kg` is weight times reps,
    counted the same way; `days` on how many different days; `last_at` when last.
    """

    sets: float
    direct: int
    volume_kg: float
    days: int
    last_at: datetime


class Verdict(StrEnum):
    """How a week's sets compare with the landmarks."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True)
class Landmark:
    """From how many sets a week is enough to grow, and up to how many is sensible."""

    low: int
    high: int

    def verdict(self, sets: float) -> Verdict:
        """Where this many sets lie."""
        if sets < self.low:
            return Verdict.BELOW
        return Verdict.ABOVE if sets > self.high else Verdict.WITHIN


# Expert heuristics, no trial's result, and so they are called: for beginner and intermediate the Liftosaur guide, which
# counts sets as here; for advanced the higher of it and the RP landmarks (MEV to MAV), by way of ttrening.com.
SOURCE = "expert heuristic"
LANDMARKS: dict[Level, dict[Group, Landmark]] = {
    "beginner": {
        Group.CHEST: Landmark(8, 12),
        Group.BACK: Landmark(8, 14),
        Group.SHOULDERS: Landmark(6, 12),
        Group.BICEPS: Landmark(4, 10),
        Group.TRICEPS: Landmark(4, 10),
        Group.QUADS: Landmark(6, 12),
        Group.HAMSTRINGS: Landmark(4, 10),
        Group.GLUTES: Landmark(4, 10),
        Group.CALVES: Landmark(0, 6),
        Group.ABS: Landmark(0, 6),
    },
    "intermediate": {
        Group.CHEST: Landmark(10, 20),
        Group.BACK: Landmark(10, 22),
        Group.SHOULDERS: Landmark(8, 18),
        Group.BICEPS: Landmark(6, 14),
        Group.TRICEPS: Landmark(6, 14),
        Group.QUADS: Landmark(8, 18),
        Group.HAMSTRINGS: Landmark(6, 14),
        Group.GLUTES: Landmark(6, 16),
        Group.CALVES: Landmark(6, 12),
        Group.ABS: Landmark(4, 10),
    },
    "advanced": {
        Group.CHEST: Landmark(10, 20),
        Group.BACK: Landmark(14, 22),
        Group.SHOULDERS: Landmark(12, 20),
        Group.BICEPS: Landmark(8, 16),
        Group.TRICEPS: Landmark(8, 16),
        Group.QUADS: Landmark(10, 18),
        Group.HAMSTRINGS: Landmark(8, 16),
        Group.GLUTES: Landmark(6, 16),
        Group.CALVES: Landmark(12, 20),
        Group.ABS: Landmark(6, 16),
    },
}
DEFAULT_LEVEL: Level = "beginner"  # convention: who has not said is asked for less rather than more


def landmark(group: Group, level: Level | None) -> Landmark:
    """The sets a week that make sense for a group at this level."""
    return LANDMARKS[level or DEFAULT_LEVEL][group]


def share(exercise: Exercise, muscles: Iterable[Muscle]) -> float:
    """How much a hard set of an exercise counts for these muscles together: 1, a half or nothing."""
    wanted = set(muscles)
    if wanted & set(exercise.primary):
        return DIRECT
    return INDIRECT if wanted & set(exercise.secondary) else 0.0


def week_of(at: datetime, zone: tzinfo) -> date:
    """The Monday of the week a moment lies in, where the athlete lives."""
    day = at.astimezone(zone).date()
    return day - timedelta(days=day.weekday())


def in_week(trained: Iterable[TrainedExercise], monday: date, zone: tzinfo) -> tuple[TrainedExercise, ...]:
    """What was done in the week that begins on this Monday."""
    return tuple(done for done in trained if week_of(done.day_at, zone) == monday)


def by_group(trained: Sequence[TrainedExercise], catalogue: Catalogue, zone: tzinfo) -> dict[Group, Amount]:
    """What each group of muscles did; those that did nothing are left out. Walks, rides and stretches are no hard sets.

    A set counts once for a group, however many of its muscles it trains.
    """
    shares: dict[UUID, list[tuple[Group, float]]] = {}
    done_of: dict[Group, list[tuple[float, TrainedExercise]]] = {}
    for done in trained:
        exercise = catalogue.by_id.get(done.exercise_id)
        if exercise is None or exercise.load is LoadType.NONE or not done.hard_sets:
            continue
        if done.exercise_id not in shares:
            counted = ((group, share(exercise, muscles)) for group, muscles in MUSCLES.items())
            shares[done.exercise_id] = [(group, part) for group, part in counted if part]
        for group, part in shares[done.exercise_id]:
            done_of.setdefault(group, []).append((part, done))
    return {group: _amount(done_of[group], zone) for group in MUSCLES if group in done_of}


def intensity(past: PastExercise, e1rm_kg: float | None) -> float | None:
    """The mean weight of the hard sets as a share of the one-rep maximum; None where either is not known."""
    weights = [each.weight_kg for each in past.hard_sets if each.weight_kg and each.weight_kg > 0]
    return fmean(weights) / e1rm_kg if weights and e1rm_kg else None


def days_since(last_at: datetime, at: datetime, zone: tzinfo) -> int:
    """How many midnights lie between, where the athlete lives; never less than none."""
    return max(0, (at.astimezone(zone).date() - last_at.astimezone(zone).date()).days)


def _amount(done: Sequence[tuple[float, TrainedExercise]], zone: tzinfo) -> Amount:
    return Amount(
        sets=sum(part * each.hard_sets for part, each in done),
        direct=sum(each.hard_sets for part, each in done if part == DIRECT),
        volume_kg=sum(part * each.volume_kg for part, each in done),
        days=len({each.day_at.astimezone(zone).date() for _, each in done}),
        last_at=max(each.at for _, each in done),
    )
