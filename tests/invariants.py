"""What holds of every workout, whoever changed it and in whatever order; and of every athlete's rows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any
from uuid import UUID

from db.rows import workout_from
from graph.codec import event, from_json
from tests.talking import Rows, Talker
from training.events import (
    Event,
    MemoriesForgotten,
    MemoryNoted,
    SetCorrected,
    SetDeleted,
    SetRecorded,
    TurnUndone,
    WorkoutCancelled,
    WorkoutEvent,
)
from training.evolve import evolve
from training.exercise_log import ExerciseStatus
from training.memories import Memory
from training.workout import Phase, Workout, WorkoutStatus, phase_of

# The state graph of a workout, as an athlete walks along it.
ALLOWED = {
    (Phase.NO_WORKOUT, Phase.PLANNING),
    (Phase.PLANNING, Phase.IN_PROGRESS),
    (Phase.PLANNING, Phase.NO_WORKOUT),
    (Phase.IN_PROGRESS, Phase.NO_WORKOUT),
    (Phase.IN_PROGRESS, Phase.PLANNING),
}
# What takes something off the record, or puts something else in its place; and the acts whose doing that is.
TAKES_AWAY: dict[type[Event], frozenset[str]] = {
    SetCorrected: frozenset({"correct_set"}),
    SetDeleted: frozenset({"delete_set"}),
    TurnUndone: frozenset({"undo"}),
    WorkoutCancelled: frozenset({"cancel_workout", "ask_for_workout"}),
    MemoriesForgotten: frozenset({"forget_memory"}),
}
# Sentences the coach renders only for what has happened, and the events behind them.
QUOTED = re.compile("“[^”]*”")  # what somebody said is no claim of the coach's
CLAIMS: dict[str, frozenset[str]] = {
    r", set \d+( of \d+)?: .*\d(?!.*instead)": frozenset({"SetRecorded"}),
    r", \d+ sets: .*done\.$": frozenset({"SetRecorded"}),
    r"^Deleted .* of ": frozenset({"SetDeleted"}),
    r" instead of .*\.$": frozenset({"SetCorrected"}),
    r"^Undone: ": frozenset({"TurnUndone"}),
    r"^Dropped[.,]": frozenset({"WorkoutCancelled"}),
    r"^Workout done \(": frozenset({"WorkoutCompleted"}),
    r"^Paused\. \d": frozenset({"WorkoutPaused"}),
    r"^Let's go\.$": frozenset({"WorkoutStarted"}),
    r"^Forgotten: ": frozenset({"MemoriesForgotten"}),
    r"^Option \d+ it is\.$": frozenset({"OptionChosen"}),
    r"^Noted: ": frozenset({"MemoryNoted", "RecoveryReported", "SetRecorded"}),
    r"^On record: ": frozenset({"SetRecorded"}),
    r"^Noted for ": frozenset({"ExerciseRated"}),
}


def numbers_have_no_gaps(workout: Workout) -> None:
    """Sets are numbered from 1 on."""
    for log in workout.exercises:
        assert [each.number for each in log.sets] == list(range(1, len(log.sets) + 1))


def one_exercise_at_most_is_under_way(workout: Workout) -> None:
    """The current exercise is one of the workout's, and was begun."""
    current = workout.current
    assert (current is None) == (workout.current_id is None)
    if current is not None:
        assert current.status is ExerciseStatus.IN_PROGRESS
        assert current.started_at is not None


def something_is_under_way_while_anything_is_open(workout: Workout) -> None:
    """A workout under way has a current exercise until all are done."""
    if phase_of(workout) is Phase.IN_PROGRESS:
        assert (workout.current is None) == (not workout.open_exercises)


def nothing_ends_before_it_began(workout: Workout) -> None:
    """Times of a workout and its exercises stand in order."""
    for log in workout.exercises:
        if log.started_at is not None:
            assert workout.started_at is not None
            assert workout.started_at <= log.started_at <= (log.completed_at or log.started_at)
        assert log.completed_at is None or log.started_at is not None


def an_exercise_stands_once_and_times_fit_its_status(workout: Workout) -> None:
    """Completed is what has an end, and only that has one."""
    assert len({log.exercise_id for log in workout.exercises}) == len(workout.exercises)
    assert (workout.completed_at is not None) == (workout.status is WorkoutStatus.COMPLETED)
    for log in workout.exercises:
        assert (log.completed_at is not None) == (log.status is ExerciseStatus.COMPLETED)
        assert log.status is not ExerciseStatus.SKIPPED or not log.sets
        assert log.status is not ExerciseStatus.COMPLETED or log.sets


OF_A_WORKOUT = (
    numbers_have_no_gaps,
    one_exercise_at_most_is_under_way,
    something_is_under_way_while_anything_is_open,
    nothing_ends_before_it_began,
    an_exercise_stands_once_and_times_fit_its_status,
)


def sound(workout: Workout | None) -> None:
    """Everything that holds of a workout, at any time."""
    if workout is not None:
        for holds in OF_A_WORKOUT:
            holds(workout)


def check_athlete(talker: Talker) -> None:
    """Everything that holds of an athlete's rows, at the end of any turn."""
    turns = talker.turns()
    assert [each["number"] for each in turns] == list(range(1, len(turns) + 1))
    each_happened_once(turns)
    workouts, memories = replayed(turns)
    assert on_record(talker) == workouts
    assert {row["id"]: row["content"] for row in talker.memories()} == memories
    for workout in workouts.values():
        sound(workout)
    assert sum(workout.is_active for workout in workouts.values()) <= 1
    for row in talker.logs():
        assert row["sets_completed"] == len(row["set_details"]["sets"])
    for earlier, turn in pairwise([None, *turns]):
        assert turn is not None
        check_turn(turn, earlier)


def each_happened_once(turns: Rows) -> None:
    """A message has one turn; and what that did, nothing else did."""
    ids = [(turn["provider"], turn["provider_user_id"], turn["message_id"]) for turn in turns]
    assert len(set(ids)) == len(ids)
    for turn in turns:
        recorded = [event["recorded"] for event in turn["events"] if event["type"] == "SetRecorded"]
        assert {each["source_turn"] for each in recorded} <= {str(turn["id"])}


def replayed(turns: Rows) -> tuple[dict[UUID, Workout], dict[UUID, str]]:
    """The workouts and the memories that the events of all turns make, each step along the state graph."""
    workouts: dict[UUID, Workout] = {}
    memories: dict[UUID, str] = {}
    active: Workout | None = None
    phase = Phase.NO_WORKOUT
    for turn in turns:
        assert turn["phase_before"] == phase
        before = turn["recalled"]["workout"]
        assert (None if before is None else from_json(Workout, before)) == active
        for happened in map(event, turn["events"]):
            if isinstance(happened, WorkoutEvent):
                active = _stepped(active, happened, workouts)
            _remember(happened, memories)
        phase = phase_of(active)
        assert turn["phase_after"] == phase
    return workouts, memories


def _stepped(active: Workout | None, happened: WorkoutEvent, workouts: dict[UUID, Workout]) -> Workout | None:
    after = evolve(active, [happened])
    passed = phase_of(active), phase_of(after)
    assert isinstance(happened, TurnUndone) or passed[0] == passed[1] or passed in ALLOWED, passed
    if isinstance(happened, TurnUndone) and happened.dropped_id is not None:
        dropped = workouts[happened.dropped_id]
        at = happened.at
        workouts[dropped.id] = replace(dropped, cancelled_at=at, status_since=at, current_id=None)
    if after is not None:
        workouts[after.id] = after
    return after if after is not None and after.is_active else None


def _remember(happened: Event, memories: dict[UUID, str]) -> None:
    gone: tuple[Memory, ...] = ()
    if isinstance(happened, MemoryNoted):
        gone = happened.supersedes
        memories[happened.memory.id] = happened.memory.content
    elif isinstance(happened, MemoriesForgotten):
        gone = happened.memories
    for memory in gone:
        memories.pop(memory.id, None)


def on_record(talker: Talker) -> dict[UUID, Workout]:
    """The workouts as the tables hold them; what was offered before they were started is there for the record alone."""
    logs = talker.logs()
    rows = [row | ({"options": []} if row["started_at"] else {}) for row in talker.workouts()]
    return {row["id"]: workout_from(row, [log for log in logs if log["workout_id"] == row["id"]]) for row in rows}


def check_turn(turn: dict[str, Any], earlier: dict[str, Any] | None) -> None:
    """What holds of a turn: only the athlete takes things off the record, and nothing is claimed that is not so."""
    events = [event(data) for data in turn["events"]]
    names = {data["type"] for data in turn["events"]}
    lines = () if _only_shows(turn) else QUOTED.sub("", turn["reply"]["text"]).splitlines()
    for line in lines:
        claimed = [needed for claim, needed in CLAIMS.items() if re.search(claim, line)]
        assert line.startswith("Did you mean") or all(needed & names for needed in claimed), line
    if "RedFlagRaised" in names:
        assert turn["phase_after"] != Phase.IN_PROGRESS
        assert turn["model_answers"] == []
    if not turn["model_answers"]:
        return
    agreed = _agreed(turn, earlier)
    for happened in events:
        for kind, acts in TAKES_AWAY.items():
            if isinstance(happened, kind) and not (kind is WorkoutCancelled and not _sets_before(turn)):
                assert acts & agreed, (turn["message"], happened)
    check_figures(turn, earlier)


def _only_shows(turn: dict[str, Any]) -> bool:
    """Whether the turn showed the record, whose lines look much like those of what is logged."""
    return any(act["status"] == "completed" and act["name"].startswith("show_") for act in turn["acts"])


def _sets_before(turn: dict[str, Any]) -> int:
    before = turn["recalled"]["workout"]
    return 0 if before is None else sum(len(log["sets"]) for log in before["exercises"])


def _agreed(turn: dict[str, Any], earlier: dict[str, Any] | None) -> set[str]:
    """The names of the acts a message agrees to: those it was asked about."""
    asked = (earlier or {}).get("question") or {"acts": []}
    return (
        {act["name"] for act in asked["acts"]} if re.match(r"\W*(yes|yep|sure|ok)", turn["message"].lower()) else set()
    )


def check_figures(turn: dict[str, Any], earlier: dict[str, Any] | None) -> None:
    """A set that a model has named holds no figure but the athlete's, or the weight in use."""
    asked = (earlier or {}).get("question") or {"acts": []}
    said = _numbers(turn["message"]) | set(_within(asked["acts"]))
    said |= {number * 0.45359237 for number in said}
    before = turn["recalled"]["workout"] or {"exercises": []}
    in_use = set(_within([[log["sets"], log["planned"]] for log in before["exercises"]]))
    for happened in map(event, turn["events"]):
        if isinstance(happened, SetRecorded):
            done = happened.recorded
            counted = [each for each in (done.reps, done.duration_seconds, done.distance_m) if each is not None]
            assert all(_near(each, said) for each in counted), (turn["message"], done)
            assert done.weight_kg is None or _near(done.weight_kg, said | in_use), (turn["message"], done)


def _near(number: float, numbers: set[float]) -> bool:
    return any(abs(number - each) < 0.06 for each in numbers)


def _numbers(text: str) -> set[float]:
    return {float(each) for each in re.findall(r"\d+(?:\.\d+)?", text)}


def _within(value: Any) -> Iterator[float]:
    """Every number in a JSON value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _within(each)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield float(value)
