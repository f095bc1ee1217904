"""Sets done outside the workout under way, or earlier: put on record at the time that is told."""

from datetime import datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from graph.state import UNDO_HOURS
from language.days_past import Moment, moment_meant
from language.said import SaidSet
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.saying import SaidSets, correction, filled_in, performed
from training import outside
from training.errors.exercises import ExerciseMissing
from training.errors.outside import BesideWorkout, OutsideWorkout, TimeUnclear
from training.errors.sets import SetNotFound
from training.errors.workout import NoActiveWorkout
from training.events import OutsideChanged
from training.exercise import Exercise
from training.exercise_log import ExerciseLog
from training.facts import HistoryShown, OutsideLogged, SetPutRight, SetTakenOff
from training.history import PastExercise
from training.outside import OutsideTold
from training.sets import SetType
from training.workout import Phase, phase_of

When = Annotated[str, Field(description="When it was done, in the athlete's words: yesterday, on monday at 7.")]
MOST_LOOKED_THROUGH = 40  # workouts, for those of one day
MOST_SHOWN = 6  # of what was done outside any workout
Spoken = tuple[datetime, ExerciseLog]  # what was done, and when it was last spoken of


@act(*EVERY_PHASE, intent=Intent.PROGRESS_UPDATE)
async def log_outside(
    desk: Desk,
    sets: SaidSets,
    exercise: str | None = None,
    when: When | None = None,
    weight: SaidSets | None = None,
    count: SaidSets | None = None,
) -> Outcome:
    """Record sets that were done outside the workout under way, or earlier: "yesterday I did bench 80x8, 8, 7".

    Never for a set of the workout under way. Give weights as they were said, with the unit only if one was said; leave
    out what was not said. `weight` and `count` hold what was told afterwards, when it was asked for.
    """
    known = [log for _, log in await spoken_of(desk)]
    entry = _exercise(desk, exercise, when, known)
    moment = _moment(desk, when)
    if when is not None or not _goes_on(known, entry, desk.occasion.at):
        _check_apart(desk, entry, moment, is_dated=when is not None)
    last = (await desk.last_times([entry.id])).get(entry.id)
    recent = (last.working_weight_kg or 0.0,) if last is not None and last.hard_sets else ()
    told = performed(desk, entry, None, filled_in(sets, weight, count))
    change = outside.record(
        next(desk.ids),
        entry,
        told,
        moment.at,
        desk.occasion,
        recent_kg=recent,
        confirmed=desk.confirmed,
        known=known,
    )
    log = change.after
    assert log is not None
    new = log.sets[len(change.before.sets) if change.before else 0 :]
    fact = OutsideLogged(entry.name, new, log.sets_done, moment.at, moment.has_hour, desk.occasion.at)
    return Outcome((fact,), (change,))


ACTS = collected(globals())


async def spoken_of(desk: Desk) -> tuple[Spoken, ...]:
    """What was told lately of things done outside any workout, as it stands now: the last told first."""
    told = await desk.journal.told_outside(desk.occasion.at - timedelta(hours=UNDO_HOURS))
    now = [OutsideTold(desk.occasion.at, each) for each in desk.happened if isinstance(each, OutsideChanged)]
    return outside.live((*reversed(now), *told))


async def outside_meant(desk: Desk, words: str | None) -> ExerciseLog | None:
    """What was done outside any workout, where a set of it is spoken of: it was told after the workout's last set.

    None where a set of the workout is meant, or nothing was told lately.
    """
    spoken = await spoken_of(desk)
    workout = desk.workout
    last = workout.last_set if workout else None
    if words is not None:
        exercise = desk.named(words, "exercise")
        if workout is not None and workout.log_of(exercise.id) is not None:
            return None
        return next((log for _, log in spoken if log.exercise_id == exercise.id), None)
    newest = spoken[0] if spoken else None
    if newest is None or (last is not None and last[1].completed_at > newest[0]):
        return None
    ended = desk.phase_since if workout is None else None
    return newest[1] if ended is None or ended <= newest[0] else None


async def done_on(desk: Desk, when: str) -> HistoryShown:
    """All that was done on the day these words name. TimeUnclear where they name none."""
    at = _moment(desk, when).at
    begins = at.replace(hour=0, minute=0, second=0, microsecond=0)
    workouts = await desk.journal.past_workouts(MOST_LOOKED_THROUGH)
    outside = await done_outside(desk, begins, begins + timedelta(days=1))
    zone = at.tzinfo
    own = tuple(each for each in workouts if each.started_at.astimezone(zone).date() == at.date())
    return HistoryShown(own, outside, at)


async def done_outside(desk: Desk, since: datetime, until: datetime | None = None) -> tuple[PastExercise, ...]:
    """What was done outside any workout in this time, the newest first."""
    lately = await desk.journal.trained(since)
    alone = [each for each in lately if each.workout_id is None and (until is None or each.at < until)]
    times = {(each.exercise_id, each.at) for each in alone}
    exercises = sorted({each.exercise_id for each in alone})
    done = await desk.journal.performances(exercises, since) if exercises else ()
    return tuple(each for each in done if (each.exercise_id, each.at) in times)[:MOST_SHOWN]


def put_right(
    desk: Desk, log: ExerciseLog, number: int | None, said: SaidSet, was: SaidSet | None, set_type: SetType | None
) -> Outcome:
    """Put a set right that was done outside any workout, the last one without a number."""
    meant = log.sets[-1] if number is None else log.set_shown_as(number)
    changed = correction(meant, said, was, desk.athlete.weight_unit)
    change, sets = outside.correct(log, meant.number, desk.entry(log), changed, desk.confirmed, set_type)
    return Outcome((SetPutRight(log.name, sets.before, sets.after, log.number_shown(meant)),), (change,))


def taken_off(desk: Desk, log: ExerciseLog, number: int | None) -> Outcome:
    """Take a set off the record that was done outside any workout, the last one without a number."""
    if number is not None and not 1 <= number <= log.sets_done:
        raise SetNotFound(number=number, exercise=log.name, recorded=log.sets_done)
    gone = log.sets[-1:] if number is None else log.rounds[number - 1].sets
    change = outside.delete(log, gone, desk.entry(log))
    left = change.after.sets_done if change.after else 0
    facts = tuple(SetTakenOff(log.name, each, left, log.number_shown(each)) for each in gone)
    return Outcome(facts, (change,))


def _exercise(desk: Desk, words: str | None, when: str | None, known: list[ExerciseLog]) -> Exercise:
    """The exercise that is meant; without words the one told of last, where that was for about now."""
    if words is not None:
        return desk.new(words, "exercise")
    last = known[0] if known else None
    if when is None and last is not None and _is_near(last, desk.occasion.at):
        return desk.entry(last)
    if when is None and desk.workout is None:
        raise NoActiveWorkout
    raise ExerciseMissing(argument="exercise")


def _moment(desk: Desk, when: str | None) -> Moment:
    """When it was done, on the athlete's clock: now, where nothing is said. TimeUnclear for words without a time."""
    now = desk.occasion.at.astimezone(ZoneInfo(desk.athlete.time_zone))
    if when is None:
        return Moment(now, has_hour=True)
    moment = moment_meant(when, now, desk.athlete.language)
    if moment is None:
        raise TimeUnclear(words=when, argument="when")
    return moment


def _check_apart(desk: Desk, exercise: Exercise, moment: Moment, *, is_dated: bool) -> None:
    """Raise a doubt where the sets may belong to a workout: the one under way, or one that is yet to be begun."""
    phase = phase_of(desk.workout)
    if phase is Phase.NO_WORKOUT and not is_dated and OutsideWorkout.code not in desk.confirmed:
        raise OutsideWorkout(exercise=exercise.name)
    begun = desk.workout.started_at if desk.workout and phase is Phase.IN_PROGRESS else None
    may_be_of_it = begun is not None and (moment.at >= begun or moment.may_be(desk.occasion.at))
    if may_be_of_it and BesideWorkout.code not in desk.confirmed:
        raise BesideWorkout(exercise=exercise.name)


def _goes_on(known: list[ExerciseLog], exercise: Exercise, at: datetime) -> bool:
    return any(log.exercise_id == exercise.id and _is_near(log, at) for log in known)


def _is_near(log: ExerciseLog, at: datetime) -> bool:
    return log.completed_at is not None and abs(at - log.completed_at) <= outside.TOGETHER
