"""Personal records: the best that was done of an exercise, in each way it can be good, and what a session betters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from training.estimates import e1rm_of
from training.exercise import Exercise
from training.facts import Achievement
from training.history import PastExercise, Record, RecordKind
from training.sets import RecordedSet, SetType, Side, top_set
from training.stalls import BETTER_BY


def records(done: Iterable[PastExercise], catalogue: Mapping[UUID, Exercise]) -> tuple[Record, ...]:
    """The records of exercises, from all sessions that may hold one: the heaviest, the best estimate, and so on.

    Of reps there are as many as there are weights at which no heavier set had as many.
    """
    by_exercise: dict[UUID, list[PastExercise]] = {}
    for each in done:
        by_exercise.setdefault(each.exercise_id, []).append(each)
    return tuple(record for sessions in by_exercise.values() for record in _of_one(sessions, catalogue))


def achievements(
    done: Sequence[PastExercise],
    last: Mapping[UUID, PastExercise],
    before: Iterable[PastExercise],
    catalogue: Mapping[UUID, Exercise],
) -> tuple[Achievement, ...]:
    """For each exercise the first way, if any, in which it went better: than ever before, else than the last time.

    `before` are the sessions that hold the records so far. What is done for the first time betters nothing.
    """
    known: dict[UUID, list[PastExercise]] = {}
    for each in before:
        known.setdefault(each.exercise_id, []).append(each)
    found: list[Achievement] = []
    for now in done:
        ever = known.get(now.exercise_id) or ([last[now.exercise_id]] if now.exercise_id in last else [])
        better = _bettered(now, ever, catalogue, is_record=True)
        if better is None and now.exercise_id in last:
            better = _bettered(now, [last[now.exercise_id]], catalogue, is_record=False)
        found += [better] if better else []
    return tuple(found)


def _bettered(
    now: PastExercise, before: Sequence[PastExercise], catalogue: Mapping[UUID, Exercise], *, is_record: bool
) -> Achievement | None:
    new, old = _marks([now], catalogue), _marks(before, catalogue)
    better = [(mark.kind, mark.value, old[key].value) for key, mark in new.items() if key in old]
    better += [(RecordKind.REPS, reps, then) for reps, then in _reps_alike(now, before)]
    for kind in RecordKind:
        margin = BETTER_BY if kind is RecordKind.E1RM else 0.0
        for found, value, then in better:
            if found is kind and value > then * (1 + margin):
                return Achievement(kind, now.name, round(value, 1), round(then, 1), is_record)
    return None


def _reps_alike(now: PastExercise, before: Sequence[PastExercise]) -> Iterator[tuple[int, int]]:
    """The most reps at the heaviest weight of a session, and the most at it or a heavier one before."""
    for side in dict.fromkeys(_side(each) for each in now.hard_sets):
        top = top_set(tuple(each for each in now.hard_sets if _side(each) is side))
        then = max(
            (
                each.reps
                for session in before
                for each in session.hard_sets
                if each.reps and _side(each) is side and top and (each.weight_kg or 0.0) >= (top.weight_kg or 0.0)
            ),
            default=None,
        )
        if top is not None and top.reps and then is not None:
            yield top.reps, then


def _of_one(sessions: Sequence[PastExercise], catalogue: Mapping[UUID, Exercise]) -> Iterator[Record]:
    yield from _marks(sessions, catalogue).values()
    yield from _rep_maxima(sessions)


def _marks(
    sessions: Sequence[PastExercise], catalogue: Mapping[UUID, Exercise]
) -> dict[tuple[RecordKind, Side | None], Record]:
    """The best in each way, left, right and both apart; the first time it was reached. Reps have a way of their own."""
    best: dict[tuple[RecordKind, Side | None], Record] = {}
    in_order = sorted(sessions, key=lambda session: session.at)
    for found in (each for session in in_order for each in _candidates(session, catalogue)):
        known = best.get((found.kind, found.side))
        if known is None or found.value > known.value:
            best[found.kind, found.side] = found
    return best


def _candidates(session: PastExercise, catalogue: Mapping[UUID, Exercise]) -> Iterator[Record]:
    exercise = catalogue.get(session.exercise_id)
    for each in session.hard_sets:
        is_interval = each.set_type is SetType.INTERVAL
        for kind, value in (
            (RecordKind.WEIGHT, each.weight_kg),
            (RecordKind.E1RM, e1rm_of(each, exercise)),
            (RecordKind.DURATION, None if each.distance_m or is_interval else each.duration_seconds),
            (RecordKind.DISTANCE, each.distance_m),
        ):
            if value:
                yield _record(session, kind, value, each)
    if session.volume_kg:
        yield Record(session.exercise_id, session.name, RecordKind.VOLUME, session.volume_kg, session.at)


def _rep_maxima(sessions: Sequence[PastExercise]) -> Iterator[Record]:
    """The most reps at each weight, the heaviest first, where no heavier set had as many."""
    sets = sorted(
        ((session, each) for session in sessions for each in session.hard_sets if each.reps),
        key=lambda pair: (-(pair[1].weight_kg or 0.0), -(pair[1].reps or 0), pair[0].at),
    )
    most: dict[Side | None, int] = {}
    for session, each in sets:
        reps, side = each.reps or 0, _side(each)
        if reps > most.get(side, 0):
            most[side] = reps
            yield _record(session, RecordKind.REPS, reps, each)


def _record(session: PastExercise, kind: RecordKind, value: float, each: RecordedSet) -> Record:
    return Record(session.exercise_id, session.name, kind, value, session.at, each.weight_kg, each.reps, _side(each))


def _side(each: RecordedSet) -> Side | None:
    """Left or right where one of them worked alone; each in turn is both."""
    return each.side if each.side in (Side.LEFT, Side.RIGHT) else None
