"""The desk that acts of a turn find, and as what they have done leaves it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from graph.codec import event, from_json
from graph.journal import Reads
from graph.model import Embedder, EmbedderFailed
from graph.state import RED_FLAG, Context, State
from nodes.asking import answers
from tools.desk import Desk
from tools.progress import metrics_of
from training.athlete import Athlete
from training.caution import flagged_after
from training.events import (
    Event,
    InventoryChanged,
    MemoryEvent,
    OwnExerciseChanged,
    ProgressEvent,
    RecoveryAssessed,
    RecoveryEvent,
    SafetyEvent,
    WeightUnitChanged,
    WorkoutEvent,
)
from training.evolve import evolve
from training.history import PastExercise
from training.own import called_anew, with_changed
from training.performing import Occasion
from training.progress import known_after
from training.remembering import reckoned
from training.workout import Workout

EMBEDDER_SECONDS = 0.5  # beyond that words and age have to do


def desk_for(state: State, reads: Reads, context: Context) -> Desk:
    """The desk that the first of these acts finds."""
    since = state["phase_since"]
    athlete = from_json(Athlete, state["athlete"])
    raised = any(each["name"] == RED_FLAG for each in state["acts"])
    last = {each.exercise_id: each for each in (from_json(PastExercise, data) for data in state["last"])}
    looked_at = (UUID(log["exercise_id"]) for log in (state["before"] or {}).get("exercises", ()))
    return Desk(
        athlete=athlete,
        halted=raised or athlete.open_flag is not None,
        workout=None if state["workout"] is None else from_json(Workout, state["workout"]),
        names=context.names.spoken_in(athlete.language).with_own(athlete.own),
        occasion=Occasion(context.at, context.turn_id),
        journal=reads,
        ids=iter(()),
        last=last,
        never_done=frozenset(each for each in looked_at if each not in last),
        phase_since=None if since is None else datetime.fromisoformat(since),
        told=tuple(each for each in map(event, state["events"]) if isinstance(each, MemoryEvent)),
        reported=tuple(each for each in map(event, state["events"]) if isinstance(each, RecoveryEvent)),
        happened=tuple(each for each in map(event, state["events"]) if isinstance(each, ProgressEvent)),
        vector_of=None if context.embedder is None else partial(_vector, context.embedder),
        embedder=None if context.embedder is None else context.embedder.name,
        answers_to=partial(answers, context, athlete),
    )


async def _vector(embedder: Embedder, text: str) -> tuple[float, ...] | None:
    """What a text means, None where that cannot be had now."""
    try:
        return tuple((await embedder.vectors([text], EMBEDDER_SECONDS))[0])
    except EmbedderFailed:
        return None


async def desk_after(desk: Desk, events: Sequence[Event]) -> Desk:
    """The desk for the next act: the workout and the athlete as these events leave them."""
    desk = _with_own(desk, events)
    workout = evolve(desk.workout, [each for each in events if isinstance(each, WorkoutEvent)])
    told = [each for each in events if isinstance(each, MemoryEvent)]
    if told:
        desk = replace(desk, told=(*desk.told, *told))
        desk = replace(desk, athlete=reckoned(desk.athlete, await desk.memories()))
    reported = tuple(each for each in events if isinstance(each, RecoveryEvent))
    if reported:
        desk = replace(desk, reported=(*desk.reported, *reported))
    found = [each.after for each in reported if isinstance(each, RecoveryAssessed)]
    if found:
        athlete = replace(desk.athlete, recovery_factor=found[-1].factor, recovery_status=found[-1].status)
        desk = replace(desk, athlete=athlete)
    happened = [each for each in events if isinstance(each, ProgressEvent)]
    if happened:
        desk = replace(desk, happened=(*desk.happened, *happened))
        desk = replace(desk, athlete=known_after(desk.athlete, await metrics_of(desk), happened))
    units = [each.after for each in events if isinstance(each, WeightUnitChanged)]
    athlete = replace(desk.athlete, weight_unit=units[-1]) if units else desk.athlete
    stocks = [each.after for each in events if isinstance(each, InventoryChanged)]
    athlete = replace(athlete, inventory=stocks[-1]) if stocks else athlete
    athlete = flagged_after(athlete, [each for each in events if isinstance(each, SafetyEvent)])
    return replace(desk, workout=workout if workout is not None and workout.is_active else None, athlete=athlete)


def _with_own(desk: Desk, events: Sequence[Event]) -> Desk:
    """The desk with the athlete's own exercises as these events leave them."""
    for each in events:
        if isinstance(each, OwnExerciseChanged):
            own = with_changed(desk.athlete.own, each.after)
            workout = desk.workout and called_anew(desk.workout, each.after.exercise)
            athlete = replace(desk.athlete, own=own)
            desk = replace(desk, athlete=athlete, names=desk.names.with_own(own), workout=workout)
    return desk
