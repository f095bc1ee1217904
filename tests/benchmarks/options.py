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
from training.history import PastExercise, TrainedExercise
from training.options import LOOK_BACK_DAYS, Circumstances, draft, with_targets
from training.proposal import Option, Wish
from training.recovery import RecoveryReport, ReportKind
from training.sets import PerformedSet
from training.stalls import DELOAD_LOOK_BACK_DAYS, deload_due
from training.targets import TIMES, aim_of

NOW = datetime(2026, 11, 16, 18, tzinfo=UTC)
SPACE = UUID(int=1)
WORKOUTS = 1000
DAYS_BETWEEN = 1
EXERCISES = 6
SETS = 3
RUNS = 50
ATHLETE = Athlete(level="intermediate", minutes=60)


def history(catalogue: Catalogue) -> list[TrainedExercise]:
    """A thousand workouts, one a day, of six exercises each, the newest first."""
    return [
        TrainedExercise(
            uuid5(SPACE, str(number)), None, each.id, each.name, at, SETS, 1000.0, 0, 8.0, 100.0 - number / 100
        )
        for number in range(WORKOUTS)
        for at in [NOW - timedelta(days=DAYS_BETWEEN * number, hours=20)]
        for each in catalogue.exercises[number * EXERCISES % 400 :][:EXERCISES]
    ]


def past_times(done: list[TrainedExercise]) -> dict[UUID, list[PastExercise]]:
    """The last times of each exercise, set by set, the newest first."""
    found: dict[UUID, list[PastExercise]] = {}
    for each in done:
        times = found.setdefault(each.exercise_id, [])
        if len(times) < TIMES:
            told = PerformedSet(weight_kg=60, reps=8, rpe=8)
            sets = tuple(told.recorded(number, each.at, SPACE) for number in range(1, SETS + 1))
            times.append(PastExercise(each.exercise_id, each.name, each.at, sets))
    return found


def options(
    catalogue: Catalogue, read: list[TrainedExercise], past: dict[UUID, list[PastExercise]]
) -> tuple[Option, ...]:
    """What is computed of what was read when somebody asks for a workout."""
    lately = [each for each in read if each.at >= NOW - timedelta(days=LOOK_BACK_DAYS)]
    deload = deload_due(read, NOW) is not None
    told = [RecoveryReport(SPACE, ReportKind.SLEEP, NOW, 1)]
    given = Circumstances(catalogue, ATHLETE, Wish(), lately, NOW, reports=told, deload=deload)
    aim = aim_of(ATHLETE, NOW, deload=deload)
    return tuple(with_targets(each, past, ATHLETE.minutes, aim) for each in draft(given))


def main() -> None:
    """Print the median and the worst of some runs, in milliseconds of CPU."""
    catalogue = load()
    done = history(catalogue)
    read = [each for each in done if each.at >= NOW - timedelta(days=DELOAD_LOOK_BACK_DAYS)]
    took = []
    for _ in range(RUNS):
        past = past_times(done)  # as read anew
        begun = process_time_ns()
        offered = options(catalogue, read, past)
        took.append((process_time_ns() - begun) / 1e6)
    print(
        f"{len(offered)} options from {len(read)} exercises read: {median(took):.1f} ms CPU, worst {max(took):.1f} ms"
    )


if __name__ == "__main__":
    main()
