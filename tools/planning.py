"""While a workout is planned: choosing, asking for others, making the plan anew, starting, dropping it."""

from dataclasses import replace

from tools.act import Intent, Outcome, act, collected
from tools.desk import Desk
from tools.safety import cleared_to_train
from tools.sparing import outcome, past
from tools.wishes import EquipmentSaid, Minutes, MuscleSaid, merged, options_for, wish_of
from training import changes, lifecycle
from training.facts import OptionTaken, PlanRefocused, WorkoutBegun
from training.proposal import Intensity, WorkoutType
from training.workout import Phase


@act(Phase.PLANNING, intent=Intent.WORKOUT_CONTROL)
async def choose_option(desk: Desk, number: int) -> Outcome:
    """Take one of the offered workouts, by its number, as today's plan."""
    events = changes.choose(desk.active, number, desk.ids)
    return Outcome((OptionTaken(number),), tuple(events))


@act(Phase.PLANNING, intent=Intent.WORKOUT_CONTROL)
async def offer_options(desk: Desk) -> Outcome:
    """Offer other workouts than the ones on the table: "something else", "other options"."""
    workout = desk.active
    seen = tuple(option.workout_type for option in workout.options)
    shown = await options_for(desk, workout.wish, avoid=seen)
    events = changes.offer(workout, workout.wish, shown.options)
    return Outcome((shown,), tuple(events))


@act(Phase.PLANNING, intent=Intent.WORKOUT_CONTROL)
async def refocus_workout(
    desk: Desk,
    minutes: Minutes | None = None,
    equipment: list[EquipmentSaid] | None = None,
    muscles: list[MuscleSaid] | None = None,
    workout_type: WorkoutType | None = None,
    intensity: Intensity | None = None,
) -> Outcome:
    """Make the options or the chosen plan anew with another length, equipment, focus or intensity.

    "make it lighter", "only 30 minutes", "just dumbbells", "legs instead". Pass only what was said.
    """
    workout = desk.active
    wish = merged(workout.wish, wish_of(minutes, equipment, muscles, workout_type, intensity))
    if not workout.exercises:
        shown = await options_for(desk, wish)
        return Outcome((shown,), tuple(changes.offer(workout, wish, shown.options)))
    kind = wish.workout_type or (None if wish.muscles else workout.workout_type)
    options = (await options_for(desk, replace(wish, workout_type=kind))).options
    events = changes.refocus(workout, wish, options[0], desk.ids)
    return Outcome((PlanRefocused(options[0].intensity, options[0].minutes),), tuple(events))


@act(Phase.PLANNING, intent=Intent.WORKOUT_CONTROL)
async def start_workout(desk: Desk) -> Outcome:
    """Begin the planned workout, or go on with a paused one."""
    workout = desk.active
    cleared = cleared_to_train(desk)
    passed = past(desk, lifecycle.start(workout, desk.occasion.at))
    begun = outcome(passed, WorkoutBegun(workout.is_paused, workout.sets_recorded))
    return replace(begun, events=(*cleared, *begun.events))


ACTS = collected(globals())
