"""Safety: what a red flag leads to, and who may train after one."""

from graph.state import RED_FLAG
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from training.errors.safety import WellAgainFirst
from training.events import RedFlagCleared, RedFlagRaised, WorkoutPaused
from training.facts import RedFlagAnswered
from training.safety import Category
from training.workout import Phase, phase_of


@act(*EVERY_PHASE, intent=Intent.SAFETY, is_offered=False)
async def raise_red_flag(desk: Desk, category: Category, words: str) -> Outcome:
    """Answer a red flag: put a workout under way aside, and keep that it was raised.

    It is never too late for that: a message that was held up pauses what has begun since.
    """
    workout, at = desk.workout, desk.occasion.at
    raised = RedFlagRaised(next(desk.ids), category, words, workout.id if workout else None, at, desk.occasion.turn_id)
    if workout is None or phase_of(workout) is not Phase.IN_PROGRESS:
        return Outcome((RedFlagAnswered(category, workout is not None and workout.is_paused),), (raised,))
    paused = WorkoutPaused(max(at, workout.status_since))
    return Outcome((RedFlagAnswered(category, paused=True),), (paused, raised))


def cleared_to_train(desk: Desk) -> tuple[RedFlagCleared, ...]:
    """What an athlete who is about to train has said of a red flag that is open. WellAgainFirst while it is nothing."""
    flag = desk.athlete.open_flag
    if flag is None:
        return ()
    if WellAgainFirst.code not in desk.confirmed:
        raise WellAgainFirst
    return (RedFlagCleared(flag, desk.occasion.at, desk.occasion.turn_id),)


ACTS = collected(globals())
assert [each.name for each in ACTS] == [RED_FLAG]
