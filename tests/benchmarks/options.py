"""What options cost: CPU of the pure code, for an athlete with a thousand workouts, the reads being bounded.

Run by `make bench-options`; it prints and asserts nothing.
"""

from datetime import UTC, datetime, timedelta
from statistics import median
from time import process_time_ns
from uuid import UUID, uuid5

from db.catalogue import load
from training.athlete import Athlete
from training.exercise import Catalogue
from training.history import TrainedExercise
from training.options import LOOK_BACK_DAYS, Circumstances, draft, with_targets
from training.targets import aim_of
from training.workout import Wish

NOW = datetime(2026, 11, 16, 18, tzinfo=UTC)
WORKOUTS = 1000
DAYS_BETWEEN = 1
EXERCISES = 6
TIMES = 50


def history(catalogue: Catalogue) -> list[TrainedExercise]:
    """A thousand workouts, one a day, of six exercises each."""
    return [
        TrainedExercise(uuid5(UUID(int=1), str(number)), None, each.id, each.name, at, 3, 1000.0, 0, 8.0, 100.0)
        for number in range(WORKOUTS)
        for at in [NOW - timedelta(days=DAYS_BETWEEN * number, hours=20)]
        for each in catalogue.exercises[number * EXERCISES % 400 :][:EXERCISES]
    ]


def main() -> None:
    """Print the median and the worst of some runs, in milliseconds of CPU."""
    catalogue = load()
    since = NOW - timedelta(days=LOOK_BACK_DAYS)
    read = [done for done in history(catalogue) if done.at >= since]
    took = []
    for _ in range(TIMES):
        begun = process_time_ns()
        given = Circumstances(catalogue, Athlete(level="intermediate"), Wish(minutes=60), read, NOW)
        options = [with_targets(each, {}, 60, aim_of(given.athlete, NOW)) for each in draft(given)]
        took.append((process_time_ns() - begun) / 1e6)
    print(
        f"{len(options)} options from {len(read)} exercises read: {median(took):.1f} ms CPU, worst {max(took):.1f} ms"
    )


if __name__ == "__main__":
    main()
