"""Looking back: this week's sets, and the last workout beside the ones before it."""

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.recovery import Parts
from tools.wishes import muscles_of
from training.errors import NothingToReview
from training.facts import ExerciseReviewed, VolumeLine, VolumeShown, WorkoutReviewed
from training.history import PastExercise, PastWorkout
from training.standing import Standing, groups_of
from training.volume import SOURCE, Group

REVIEWED_BEFORE = 12  # workouts to find the time before of each exercise in


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_volume(desk: Desk, muscles: Parts | None = None) -> Outcome:
    """Say how many hard sets muscles had this week and how many make sense: "how many sets for chest this week?"."""
    stand = await desk.standing()
    groups = groups_of(muscles_of(muscles)) or tuple(Group)
    return Outcome((VolumeShown(tuple(_line(group, stand) for group in groups), SOURCE),))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def review_workout(desk: Desk) -> Outcome:
    """Go through the last completed workout: each exercise beside the time before, the week's sets, what recovers."""
    workouts = await desk.journal.past_workouts(REVIEWED_BEFORE)
    if not workouts:
        raise NothingToReview
    last, *earlier = workouts
    stand = await desk.standing()
    entries = (desk.names.catalogue.by_id.get(each.exercise_id) for each in last.exercises)
    muscles = tuple(dict.fromkeys(muscle for entry in entries if entry for muscle in entry.primary))
    fact = WorkoutReviewed(
        workout=last,
        exercises=tuple(ExerciseReviewed(each, _before(each, earlier)) for each in last.exercises),
        volume=tuple(_line(group, stand) for group in groups_of(muscles)),
        recovery=tuple(stand.recovery[muscle] for muscle in muscles if stand.recovery[muscle].hours_left),
        insights=last.insights,
    )
    return Outcome((fact,))


ACTS = collected(globals())


def _line(group: Group, stand: Standing) -> VolumeLine:
    mark, sets = stand.landmark(group), stand.sets(group)
    days = stand.week[group].days if group in stand.week else 0
    return VolumeLine(group, sets, mark.low, mark.high, mark.verdict(sets), days)


def _before(done: PastExercise, earlier: list[PastWorkout]) -> PastExercise | None:
    times = (each for workout in earlier for each in workout.exercises if each.exercise_id == done.exercise_id)
    return next(times, None)
