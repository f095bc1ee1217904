"""What hurts is spared on the way: what loads it is passed over, nothing else is, and nothing recorded is lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

import hypothesis.strategies as st
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, TURN, exercise, performed, recorded
from training import changes, lifecycle, performing, supersets
from training.events import ExerciseSkipped, ExerciseStarted, WorkoutEvent
from training.evolve import evolve
from training.exercise import Area
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.performing import Occasion
from training.proposal import Reason, Wish
from training.sets import PlannedSet
from training.sparing import WISHED, Passed, past_what_hurts
from training.time_left import cut_to
from training.workout import Workout, WorkoutStatus

NAMES = ("bench press", "back squat", "lying leg curl", "barbell curl", "deadlift", "plank")
ASKED = PlannedSet(exercise("bench press").measure, 8, 12, 60.0, 120)
LIMITS = st.lists(st.sampled_from(Area), max_size=3, unique=True).map(tuple)
BEGUN = st.lists(st.booleans(), min_size=len(NAMES) - 1, max_size=len(NAMES) - 1)


def workout(*begun: bool) -> Workout:
    """Six exercises under way, two sets of each; of the first, and of those that were begun, one is done."""
    logs = [
        ExerciseLog(UUID(int=place), exercise(name).id, exercise(name).name, (ASKED,) * 2)
        for place, name in enumerate(NAMES)
    ]
    status = ExerciseStatus.IN_PROGRESS
    for place, is_begun in enumerate((True, *begun)):
        if is_begun:
            logs[place] = replace(logs[place], status=status, sets=recorded("60x10"), started_at=NOW)
    under_way = WorkoutStatus.IN_PROGRESS
    return Workout(
        UUID(int=9), under_way, NOW, NOW, Wish(), (), exercises=tuple(logs), current_id=logs[0].id, started_at=NOW
    )


def last_set(before: Workout) -> Sequence[WorkoutEvent]:
    log = before.exercises[0]
    told = [performed("60x10")]
    occasion = Occasion(NOW, TURN)
    return performing.record(before, log, exercise("bench press"), told, occasion, recent_kg=(60.0,), confirmed=())


def resumed(before: Workout) -> Sequence[WorkoutEvent]:
    finished = performing.finish(before, before.exercises[0], exercise("bench press"), NOW)
    left = [*lifecycle.pause(before, NOW), *finished[:-1]]
    paused = evolve(before, left)
    assert paused is not None
    return [*left, *lifecycle.resume(paused, NOW)]


WAYS: dict[str, Callable[[Workout], Sequence[WorkoutEvent]]] = {
    "finish": lambda before: performing.finish(before, before.exercises[0], exercise("bench press"), NOW),
    "skip": lambda before: performing.skip(before, before.exercises[0], exercise("bench press"), NOW),
    "next": lambda before: performing.move_on(before, exercise("bench press"), NOW, ()),
    "last set": last_set,
    "move": lambda before: changes.move(before, before.exercises[0], None, NOW),
    "cut": lambda before: cut_to(before, 5, NOW, CATALOGUE),
    "resume": resumed,
}


def passed(before: Workout, events: Sequence[WorkoutEvent], *limits: Area) -> tuple[Passed, Workout]:
    found = past_what_hurts(before, events, CATALOGUE, limits, NOW)
    after = evolve(before, found.events)
    assert after is not None
    return found, after


def loads(log: ExerciseLog, limits: Sequence[Area]) -> bool:
    return bool(CATALOGUE.by_id[log.exercise_id].loads(limits))


@given(st.sampled_from(sorted(WAYS)), LIMITS, BEGUN)
def test_nothing_that_loads_what_hurts_begins_by_itself(way: str, limits: tuple[Area, ...], begun: list[bool]) -> None:
    before = workout(*begun)
    events = WAYS[way](before)

    found, after = passed(before, events, *limits)

    started = found.events[-1] if found.events and isinstance(found.events[-1], ExerciseStarted) else None
    assert started is None or not loads(after.log(started.log_id), limits)
    assert (after.current is None) == (not after.open_exercises)
    for log in found.over:
        assert loads(log, limits)
        assert not after.log(log.id).is_open
        assert after.log(log.id).sets == log.sets
    assert set(found.areas) <= set(limits)


@given(st.sampled_from(sorted(WAYS)), LIMITS, BEGUN)
def test_what_loads_nothing_that_hurts_is_left_alone(way: str, limits: tuple[Area, ...], begun: list[bool]) -> None:
    before = workout(*begun)
    events = WAYS[way](before)
    plain = evolve(before, events)
    assert plain is not None

    found, after = passed(before, events, *limits)

    over = {log.id for log in found.over}
    for log in plain.exercises:
        assert log.id in over or log.id in (plain.current_id, after.current_id) or after.log(log.id) == log
    if not over:
        assert found.events == tuple(events)


@given(st.sampled_from(sorted(WAYS)), st.sampled_from(Area))
def test_what_was_asked_for_in_spite_of_it_begins(way: str, area: Area) -> None:
    wished = Reason(WISHED, areas=tuple(Area))
    before = workout()
    before = replace(before, exercises=tuple(replace(log, reasons=(wished,)) for log in before.exercises))

    found, _ = passed(before, WAYS[way](before), area)

    assert found.over == ()


def test_what_was_asked_for_before_another_place_hurt_is_passed_over() -> None:
    before = workout()
    squat = replace(before.exercises[1], reasons=(Reason(WISHED, areas=(Area.LOWER_BACK,)),))

    found, _ = passed(before.with_log(squat), WAYS["skip"](before), Area.KNEE, Area.LOWER_BACK)

    assert [log.name for log in found.over] == ["Back squat", "Lying leg curl"]
    assert found.areas == (Area.KNEE,)


def test_the_record_says_why() -> None:
    before = workout()

    found, after = passed(before, WAYS["skip"](before), Area.KNEE)

    assert [each.reason for each in found.events if isinstance(each, ExerciseSkipped)] == ["knee", "knee"]
    assert after.current is not None
    assert after.current.name == "Barbell curl"


def test_in_turns_the_other_goes_on_alone() -> None:
    before = workout()
    before = evolve(before, supersets.join(before, before.exercises[:2])) or before
    log = replace(before.exercises[0], planned=(ASKED,) * 3)
    before = before.with_log(log)

    found, after = passed(before, last_set(before), Area.KNEE)

    assert [each.name for each in found.over] == ["Back squat"]
    assert after.current_id == log.id


def test_where_everything_loads_it_nothing_is_under_way() -> None:
    before = workout()
    kept = tuple(log for log in before.exercises if log.name in ("Bench press", "Back squat"))

    found, after = passed(replace(before, exercises=kept), WAYS["finish"](replace(before, exercises=kept)), Area.KNEE)

    assert [log.name for log in found.over] == ["Back squat"]
    assert after.current is None
