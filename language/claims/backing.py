"""What stands behind a reply: the facts of its turn, as subjects to speak of."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from language.claims.loads import of_kind, of_loads
from language.claims.plain import plain
from language.claims.subjects import Group, Subject, Told, group, planned_group, planned_groups, recorded_groups
from language.names import Names
from language.voice import Voice
from training import facts as told
from training.athlete import WeightUnit
from training.exercise_log import ExerciseLog
from training.facts import Fact
from training.history import PastExercise
from training.proposal import Option
from training.summary import plan
from training.workout import Phase, Workout, phase_of

LONGEST_WORDS = 2_000  # characters of a message or a memory; what goes on backs nothing


@dataclass(frozen=True)
class Backing:
    """All that a reply may rest on. `done` are the names of acts that wrote; `today` is the athlete's day.

    `upcoming` are the exercises that come now or next, `current` is the one that is done now,
    `touched` are those that the completed acts were about.
    """

    message: str
    subjects: tuple[Subject, ...]
    done: frozenset[str]
    names: Names
    weight_unit: WeightUnit
    today: date
    memories: tuple[str, ...]
    upcoming: frozenset[str]
    current: str | None
    touched: frozenset[str]

    @property
    def exercises(self) -> frozenset[str]:
        """The names of all the exercises the turn is about."""
        return frozenset[str]().union(*(each.exercises for each in self.subjects))


def backing_of(
    *,
    message: str,
    facts: Sequence[Fact],
    workout: Workout | None,
    last: Sequence[PastExercise],
    options: Sequence[Option],
    done: Collection[str],
    names: Names,
    voice: Voice,
    now: datetime,
    memories: Sequence[str] = (),
) -> Backing:
    """What a turn backs. `facts` are of completed acts and the closing; `done` names the completed acts that wrote."""
    zone = ZoneInfo(voice.time_zone)
    today = now.astimezone(zone).date()
    found = [
        *(subject for fact in facts for subject in _of_fact(fact, today, zone)),
        *(() if workout is None else _of_workout(workout, today)),
        *(_last(each, zone) for each in last),
        *(subject for number, option in enumerate(options, start=1) for subject in _of_option(option, number, today)),
    ]
    return Backing(
        message=plain(message)[:LONGEST_WORDS],
        subjects=tuple(found),
        done=frozenset(done),
        names=names,
        weight_unit=voice.weight_unit,
        today=today,
        memories=tuple(plain(each)[:LONGEST_WORDS] for each in memories),
        upcoming=frozenset(_upcoming(facts, workout)),
        current=_current(facts, workout),
        touched=frozenset(_touched(facts, workout)),
    )


def _upcoming(facts: Sequence[Fact], workout: Workout | None) -> Iterator[str]:
    told_next = [fact.exercise for fact in facts if isinstance(fact, told.ExerciseUp | told.SetUp)]
    yield from told_next
    if workout is not None and not told_next:
        yield from (log.name for log in workout.open_exercises[:1])
        if workout.current is not None:
            yield workout.current.name


def _current(facts: Sequence[Fact], workout: Workout | None) -> str | None:
    for fact in reversed(facts):
        if isinstance(fact, told.ExerciseUp | told.SetUp):
            return fact.exercise
    if workout is None or phase_of(workout) is not Phase.IN_PROGRESS:
        return None
    return None if workout.current is None else workout.current.name


def _touched(facts: Sequence[Fact], workout: Workout | None) -> Iterator[str]:
    for fact in facts:
        match fact:
            case told.ExerciseChanged(_, exercise, other):
                yield from (exercise, other or exercise)
            case (
                told.SetsLogged(exercise)
                | told.OutsideLogged(exercise)
                | told.SetPutRight(exercise)
                | told.SetTakenOff(exercise)
                | told.ExerciseDone(exercise)
                | told.ExerciseFelt(exercise)
                | told.WeightEased(exercise)
                | told.ExerciseLeftOut(exercise)
                | told.BackToExercise(exercise)
            ):
                yield exercise
            case told.ExercisesPassedOver(exercises):
                yield from exercises
            case told.TurnTakenBack(_, sets):
                yield from (logged.exercise for logged in sets)
            case told.WorkoutDone(_, _, exercises):
                yield from (each.name for each in exercises)
            case told.OptionTaken() | told.PlanRefocused() if workout is not None:
                yield from (log.name for log in workout.exercises)


def _of_workout(workout: Workout, today: date) -> Iterator[Subject]:
    for log in workout.exercises:
        yield from _of_log(log, today)
    if not workout.exercises:
        return
    every = frozenset(log.name for log in workout.exercises)
    minutes = (plan(workout).minutes or 0) * 60
    left = len(workout.open_exercises)
    sums = (group(seconds=minutes, exercises=len(every)), group(exercises_left=left))
    yield Subject(Told.PLANNED, every, sums, today, is_whole=True)
    if workout.sets_recorded:
        trained = frozenset(log.name for log in workout.exercises if log.sets)
        sums = (group(sets=sum(log.sets_done for log in workout.exercises)), group(exercises=len(trained)))
        yield Subject(Told.DONE, trained, sums, today, is_whole=True)


def _of_log(log: ExerciseLog, today: date) -> Iterator[Subject]:
    name = frozenset([log.name])
    left = group(sets_left=len(log.planned) - log.sets_done) if log.is_open else {}
    following = group(number=log.sets_done + 1, whole=len(log.planned)) if log.next_planned else {}
    now = {**planned_group(log.next_planned), **following} if log.next_planned else {}
    groups = (*planned_groups(log.planned), *(each for each in (left, now) if each))
    yield Subject(Told.PLANNED, name, groups, today)
    if log.sets:
        yield Subject(Told.DONE, name, tuple(recorded_groups(log.sets, len(log.planned) or None)), today)


def _last(past: PastExercise, zone: ZoneInfo) -> Subject:
    groups = tuple(recorded_groups(past.sets))
    return Subject(Told.LAST, frozenset([past.name]), groups, past.day_at.astimezone(zone).date())


def _of_option(option: Option, number: int, today: date) -> Iterator[Subject]:
    every = frozenset(each.name for each in option.exercises)
    sums = group(option=number, seconds=option.minutes * 60, exercises=len(every))
    yield Subject(Told.PLANNED, every, (sums,), today, is_whole=True)
    for each in option.exercises:
        yield Subject(Told.PLANNED, frozenset([each.name]), planned_groups(each.planned), today)


def _of_fact(fact: Fact, today: date, zone: ZoneInfo) -> Iterator[Subject]:
    match fact:
        case told.OptionsShown(recent, options):
            yield from _recent(recent, zone)
            for number, option in enumerate(options, start=1):
                yield from _of_option(option, number, today)
        case told.RecentShown(workouts):
            yield from _recent(workouts, zone)
        case told.HistoryShown(workouts, outside):
            yield from (_last(each, zone) for each in outside)
            for workout in workouts:
                every = frozenset(each.name for each in workout.exercises)
                on = workout.started_at.astimezone(zone).date()
                sums = (group(weight=workout.volume_kg, exercises=len(every)),)
                yield Subject(Told.LAST, every, sums, on, is_whole=True)
                yield from (_last(each, zone) for each in workout.exercises)
        case told.RecordsShown() | told.PlatesShown() | told.WarmUpShown() | told.ProgressShown():
            yield from of_loads(fact, today, zone)
        case told.WorkoutDone():
            yield from _workout_done(fact, today)
        case told.TurnTakenBack(_, sets):
            for logged in sets:
                yield Subject(Told.GONE, frozenset([logged.exercise]), tuple(recorded_groups(logged.sets)), today)
        case _:
            yield from _of_exercise(fact, today, zone)


def _recent(workouts: Sequence[told.RecentWorkout], zone: ZoneInfo) -> Iterator[Subject]:
    for each in workouts:
        yield Subject(Told.LAST, frozenset(each.exercises), (), each.at.astimezone(zone).date(), is_whole=True)


def _workout_done(fact: told.WorkoutDone, today: date) -> Iterator[Subject]:
    every = frozenset(each.name for each in fact.exercises)
    sums = group(seconds=fact.minutes * 60, sets=fact.sets, weight=fact.volume_kg or None, exercises=len(every))
    yield Subject(Told.DONE, every, (sums,), today, is_whole=True)
    for each in fact.exercises:
        yield Subject(Told.DONE, frozenset([each.name]), tuple(recorded_groups(each.sets)), today)
    for better in fact.achievements:
        figures = tuple(of_kind(better.kind, figure) for figure in (better.now, better.before))
        yield Subject(Told.BETTER, frozenset([better.exercise]), figures, today)


def _of_exercise(fact: Fact, today: date, zone: ZoneInfo) -> Iterator[Subject]:
    if isinstance(fact, told.TimesShown):
        yield from (_last(each, zone) for each in fact.times)
    if isinstance(fact, told.OutsideLogged):
        groups = (*recorded_groups(fact.sets), group(sets=fact.done))
        yield Subject(Told.DONE, frozenset([fact.exercise]), groups, fact.at.astimezone(zone).date())
    if isinstance(fact, told.TimeLeft):
        sums = (group(seconds=fact.minutes * 60, exercises_left=fact.exercises), group(sets_left=fact.sets))
        yield Subject(Told.PLANNED, groups=sums, on=today, is_whole=True)
    for kind, exercise, groups in _figures(fact):
        yield Subject(kind, frozenset([exercise]), groups, today)
    if isinstance(fact, told.ExercisesPassedOver):
        yield Subject(Told.GONE, frozenset(fact.exercises), on=today)
    if isinstance(fact, told.ExerciseUp) and fact.last is not None:
        yield _last(fact.last, zone)
    if isinstance(fact, told.ExerciseChanged) and fact.other is not None:
        yield Subject(Told.PLANNED, frozenset([fact.other]), planned_groups(fact.planned), today)
    if isinstance(fact, told.OptionTaken):
        yield Subject(Told.PLANNED, groups=(group(option=fact.number),), on=today, is_whole=True)


def _figures(fact: Fact) -> Iterator[tuple[Told, str, tuple[Group, ...]]]:
    match fact:
        case told.ExerciseUp(exercise, planned, _, _, warm_up):
            yield Told.PLANNED, exercise, (*planned_groups(planned), *(planned_group(each) for each in warm_up))
        case told.SetUp(exercise, number, of, planned):
            yield Told.PLANNED, exercise, (planned_group(planned, number=number, whole=of or None),)
        case told.ExerciseChanged(change, exercise, _, place, planned):
            yield (
                Told.PLANNED if change in ("added", "moved", "retargeted") else Told.GONE,
                exercise,
                (*planned_groups(planned), group(place=place)),
            )
        case told.SetsLogged(exercise, sets, done, of):
            counted = tuple({**each, **group(whole=of or None)} for each in recorded_groups(sets))
            numbered = group(number=done, whole=of or None), group(sets=done, whole=of or None)
            latest = [{**next(recorded_groups(sets)), **numbered[0]}] if len(sets) == 1 and sets[0].is_hard else []
            yield Told.DONE, exercise, (*_uncounted(counted), *numbered, *latest)
        case told.ExerciseDone(exercise, sets, average, volume):
            yield Told.DONE, exercise, (group(sets=sets), group(weight=average), group(weight=volume or None))
        case told.SetPutRight(exercise, _, after, number):
            yield Told.DONE, exercise, ({**next(recorded_groups([after])), **group(number=number)},)
        case told.SetTakenOff(exercise, deleted, left, number):
            gone = {**next(recorded_groups([deleted])), **group(number=number)}
            yield Told.GONE, exercise, (gone, group(sets_left=left))
        case told.ExerciseExplained(exercise) | told.ExerciseLeftOut(exercise) | told.BackToExercise(exercise):
            yield Told.GONE, exercise, ()
        case told.ExerciseFelt(exercise) | told.WeightEased(exercise):
            yield Told.GONE, exercise, ()


def _uncounted(groups: Sequence[Group]) -> Iterator[Group]:
    """Groups of a few sets without the numbers these have among themselves."""
    for each in groups:
        yield {kind: figures for kind, figures in each.items() if kind not in ("number", "whole")}
