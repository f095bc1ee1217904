"""Between workouts: asking for one. Also while one is planned, to begin anew."""

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.safety import cleared_to_train
from tools.screening import offered_questions
from tools.wishes import EquipmentSaid, Minutes, MuscleSaid, options_for, wish_of
from training.changes import offer
from training.errors.workout import ActTooLate, WorkoutAlreadyActive
from training.events import WorkoutPlanned
from training.facts import Fact
from training.lifecycle import cancel, is_late
from training.proposal import Intensity, WorkoutType
from training.workout import phase_of


@act(*EVERY_PHASE, intent=Intent.WORKOUT_CONTROL)
async def ask_for_workout(
    desk: Desk,
    minutes: Minutes | None = None,
    equipment: list[EquipmentSaid] | None = None,
    muscles: list[MuscleSaid] | None = None,
    workout_type: WorkoutType | None = None,
    intensity: Intensity | None = None,
    start_new: bool = False,
) -> Outcome:
    """Offer up to three workouts for today.

    Call it when the athlete wants to train and no workout is active: "let's start a workout", "leg day", "I have 40
    minutes and only dumbbells". Pass only what was said. `start_new` drops one that is still active: "new workout".
    """
    workout, at = desk.workout, desk.occasion.at
    chosen = workout is not None and (bool(workout.exercises) or workout.is_paused)
    if workout is not None and chosen and not start_new:
        raise WorkoutAlreadyActive(phase=phase_of(workout), sets=workout.sets_recorded, paused=int(workout.is_paused))
    if desk.phase_since is not None and is_late(at, desk.phase_since):
        raise ActTooLate
    cleared = cleared_to_train(desk)
    wish = wish_of(minutes, equipment, muscles, workout_type, intensity)
    shown = await options_for(desk, wish)
    facts: tuple[Fact, ...] = (shown, *offered_questions(desk))
    if workout is not None and not chosen:
        return Outcome(facts, (*cleared, *offer(workout, wish, shown.options)))
    dropped = [] if workout is None else cancel(workout, at, desk.confirmed)
    planned = WorkoutPlanned(next(desk.ids), at, wish, shown.options)
    return Outcome(facts, (*cleared, *dropped, planned))


ACTS = collected(globals())
