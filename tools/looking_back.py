"""Looking back: this week's sets, the last workout beside the ones before it, and where the last weeks have led."""

from uuid import UUID
from zoneinfo import ZoneInfo

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.parts import muscles_of
from tools.progress import LOOK_BACK, goals_of, metrics_of, told
from tools.recovery import Parts
from tools.wishes import by_workout
from training.errors.talk import NothingToReview
from training.facts import ExerciseReviewed, ProgressShown, VolumeLine, VolumeShown, WorkoutReviewed
from training.goals import active
from training.history import PastExercise, PastWorkout
from training.lift_courses import LiftCourse, lift_course, main_exercises
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


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_progress(desk: Desk) -> Outcome:
    """Show what the last weeks came to: "am I getting stronger?", "how am I doing lately?"; goals are shown with it."""
    trained = await desk.journal.trained(desk.occasion.at - LOOK_BACK)
    zone = ZoneInfo(desk.athlete.time_zone)
    lifts = await _lift_courses(desk, main_exercises(trained, desk.names.catalogue.by_id, zone), zone)
    before = () if trained else await desk.journal.past_workouts(1)
    last_at = before[0].started_at if before else None
    goals = active(await goals_of(desk))
    shown = await told(desk, goals, await metrics_of(desk)) if goals else ()
    begun = desk.workout.sets_recorded if desk.workout and desk.workout.started_at else None
    weeks, workouts = LOOK_BACK.days // 7, len(by_workout(trained, zone))
    return Outcome((ProgressShown(weeks, workouts, lifts, shown, last_at, begun),))


ACTS = collected(globals())


async def _lift_courses(desk: Desk, exercise_ids: tuple[UUID, ...], zone: ZoneInfo) -> tuple[LiftCourse, ...]:
    if not exercise_ids:
        return ()
    done = await desk.journal.performances(exercise_ids, desk.occasion.at - LOOK_BACK)
    entries = desk.names.catalogue.by_id
    times = ([each for each in done if each.exercise_id == one] for one in exercise_ids)
    courses = (lift_course(own, entries.get(own[0].exercise_id), zone) for own in times if own)
    return tuple(course for course in courses if course is not None)


def _line(group: Group, stand: Standing) -> VolumeLine:
    mark, sets = stand.landmark(group), stand.sets(group)
    days = stand.week[group].days if group in stand.week else 0
    return VolumeLine(group, sets, mark.low, mark.high, mark.verdict(sets), days)


def _before(done: PastExercise, earlier: list[PastWorkout]) -> PastExercise | None:
    times = (each for workout in earlier for each in workout.exercises if each.exercise_id == done.exercise_id)
    return next(times, None)
