"""Hard sets a week for each group of muscles, counted from the diary: direct 1, indirect 0.5, warm-ups nothing."""

from functools import cache

from tests.simulation.figures import LANDMARKS, LEAST_SETS
from tests.simulation.profiles import Profile
from tests.simulation.season import Entry, Season, catalogue, usable
from training.exercise import Exercise, LoadType, Measure, Pattern

RAMP_WEEKS = 3
_NOT_LIFTING = (Pattern.CARDIO, Pattern.STRETCH, Pattern.JUMP, Pattern.THROW, Pattern.CARRY, Pattern.OLYMPIC)


def weekly_sets(season: Season, group: str) -> list[float]:
    """Sets for this group in each week of the season."""
    weeks = [0.0] * len(season.strength)
    for visit in season.visits:
        weeks[visit.week] += sum(_share(entry.exercise, group) * entry.hard_sets for entry in visit.entries)
    return weeks


def lifting_sets(entries: tuple[Entry, ...]) -> int:
    """Hard sets of lifting, whatever they train."""
    return sum(each.hard_sets for each in entries if each.exercise.pattern not in _NOT_LIFTING)


@cache
def trainable(profile: Profile) -> tuple[str, ...]:
    """The groups that this person has an exercise for, with what is there and no limit against it."""
    lifts = [
        each
        for each in catalogue().exercises
        if usable(profile, each) and each.pattern not in _NOT_LIFTING and each.measure is Measure.REPS
    ]
    return tuple(group for group in LANDMARKS if any(_share(each, group) == 1 for each in lifts))


def least_sets(profile: Profile, group: str) -> float:
    """What builds; who trains on two days is held to what strength needs at least."""
    least = LANDMARKS[group].least
    return min(least, LEAST_SETS) if len(profile.days) == 2 else least


def most_sets(profile: Profile, group: str) -> float:
    """What can be borne: for beginners the lower end of the range, for others the upper."""
    low, high = LANDMARKS[group].most
    return low if profile.level == "beginner" else high


def _share(exercise: Exercise, group: str) -> float:
    if exercise.load is LoadType.NONE:
        return 0.0
    muscles = set(LANDMARKS[group].muscles)
    return 1.0 if muscles & set(exercise.primary) else 0.5 if muscles & set(exercise.secondary) else 0.0
