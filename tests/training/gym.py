"""What training tests stand on: the catalogue, sets and workouts made in a line."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from uuid import UUID, uuid5

import hypothesis.strategies as st

from db.catalogue import load
from language.names import Names
from training.exercise import Exercise
from training.history import PastExercise, TrainedExercise
from training.inventory import METRIC, Inventory, Plates
from training.loadable import POUNDS
from training.sets import PerformedSet, RecordedSet, SetType, Side

CATALOGUE = load()
NAMES = Names(CATALOGUE)
NOW = datetime(2026, 11, 16, 18, tzinfo=UTC)
TURN = UUID(int=1)


def exercise(name: str) -> Exercise:
    """The exercise of this name."""
    found = NAMES.find(name).only
    assert found is not None
    return found


def performed(noted: str) -> PerformedSet:
    """A set from "80x8", "80x8@9" (RPE), "80x8 left", "x12" (bodyweight) or "45s", "warmup 40x10" and so on."""
    noted, _, side = noted.rpartition(" ") if noted.endswith(("left", "right", "each")) else (noted, "", "")
    kind, _, rest = noted.rpartition(" ")
    rest, _, rpe = rest.partition("@")
    set_type = SetType(kind) if kind else SetType.WORKING
    if rest.endswith("s"):
        return PerformedSet(duration_seconds=int(rest[:-1]), set_type=set_type)
    if rest.endswith("m"):
        return PerformedSet(distance_m=float(rest[:-1]), set_type=set_type)
    weight, reps = rest.split("x")
    return PerformedSet(
        weight_kg=float(weight) if weight else None,
        reps=int(reps),
        set_type=set_type,
        rpe=float(rpe) if rpe else None,
        side=Side(side) if side else None,
    )


def recorded(*noted: str, at: datetime = NOW) -> tuple[RecordedSet, ...]:
    """Sets on record."""
    return tuple(
        RecordedSet(
            number=number,
            weight_kg=each.weight_kg,
            reps=each.reps,
            duration_seconds=each.duration_seconds,
            distance_m=each.distance_m,
            rest_seconds=None,
            completed_at=at,
            set_type=each.set_type,
            rpe=each.rpe,
            side=each.side,
            feedback=each.feedback,
            source_turn=TURN,
        )
        for number, each in enumerate(map(performed, noted), start=1)
    )


def past(name: str, *noted: str, at: datetime = NOW) -> PastExercise:
    """The last time an exercise was done."""
    entry = exercise(name)
    return PastExercise(entry.id, entry.name, at, recorded(*noted, at=at))


def trained(
    name: str,
    at: datetime,
    sets: int = 3,
    failures: int = 0,
    rpe: float | None = None,
    e1rm_kg: float | None = None,
) -> TrainedExercise:
    """An exercise done lately; what is done at one time is one workout."""
    entry = exercise(name)
    workout_id = uuid5(TURN, at.isoformat())
    return TrainedExercise(workout_id, None, entry.id, entry.name, at, sets, 1000.0, failures, rpe, e1rm_kg)


SMALL = Inventory(bar_kg=15, plates=(Plates(20, 1), Plates(15, 1), Plates(5, 1)), dumbbells_kg=(4, 10, 7.5))
LIFTS = tuple(
    exercise(name)
    for name in (
        "bench press",
        "dumbbell bench press",
        "kettlebell swing",
        "leg press",
        "pull up",
        "barbell curl",
        "assisted pull up",
    )
)

# Gyms with all kinds of things to load with.
GYMS = st.one_of(
    st.sampled_from([METRIC, POUNDS, SMALL]),
    st.builds(
        Inventory,
        bar_kg=st.sampled_from([10.0, 15.0, 20.0]),
        plates=st.lists(
            st.builds(Plates, st.sampled_from([25.0, 20.0, 10.0, 7.5, 5.0, 2.5, 1.25, 0.5]), st.integers(1, 3)),
            max_size=4,
            unique_by=lambda each: each.kg,
        ).map(tuple),
        dumbbells_kg=st.lists(st.integers(1, 60).map(float), min_size=1, max_size=5).map(tuple),
    ),
)


def ids() -> Iterator[UUID]:
    """New ids."""
    return (uuid5(TURN, str(number)) for number in count())
