"""Half a year of training by the engine alone, and the diary of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID, uuid5

from db.catalogue import load
from tests.simulation.coach import Coach, Told
from tests.simulation.figures import WEEKS
from tests.simulation.lifter import Effort, Lifter
from tests.simulation.profiles import Profile
from tests.simulation.strength import MAIN
from training.errors.workout import NothingSuitable
from training.exercise import Catalogue, Exercise, LoadType, Measure, Muscle, Pattern
from training.history import PastExercise, PastWorkout
from training.proposal import Option, PlannedExercise
from training.sets import PlannedSet, RecordedSet, SetType, Side

START = datetime(2026, 1, 5, 18, tzinfo=UTC)  # a Monday evening
_SPACE = UUID(int=4)
_SECONDS_A_SET = 45


@dataclass(frozen=True)
class Done:
    """A set of the diary: what was asked and what came of it."""

    asked: PlannedSet
    effort: Effort

    @property
    def is_hard(self) -> bool:
        """Whether it counts."""
        return self.asked.set_type is not SetType.WARMUP


@dataclass(frozen=True)
class Entry:
    """An exercise of a visit. `maximum_kg` is what could truly have been lifted once that day, fresh."""

    exercise: Exercise
    planned: tuple[PlannedSet, ...]
    sets: tuple[Done, ...]
    maximum_kg: float

    @property
    def hard_sets(self) -> int:
        """How many sets count."""
        return sum(each.is_hard for each in self.sets)


@dataclass(frozen=True)
class Visit:
    """One session. `recovery` is the true one of each muscle on arriving, in percent."""

    week: int
    at: datetime
    offered: tuple[Option, ...]
    option: Option
    recovery: dict[Muscle, float]
    entries: tuple[Entry, ...]

    @property
    def trained(self) -> tuple[Muscle, ...]:
        """The muscles trained directly, under a load or by the body's weight."""
        worked = [each.exercise for each in self.entries if each.sets and each.exercise.load is not LoadType.NONE]
        return tuple(sorted({muscle for exercise in worked for muscle in exercise.primary}))


@dataclass
class Season:
    """The diary of 26 weeks. `strength` is percent gained at the end of each week, by movement."""

    profile: Profile
    visits: list[Visit] = field(default_factory=list)
    missed: list[datetime] = field(default_factory=list)
    nothing_offered: list[datetime] = field(default_factory=list)
    strength: list[dict[Pattern, float]] = field(default_factory=list)
    gained: float = 0.0
    measured_by: tuple[Pattern, ...] = ()

    @property
    def full_weeks(self) -> tuple[int, ...]:
        """Weeks in which every session took place."""
        short = {(at - START).days // 7 for at in self.missed}
        return tuple(week for week in range(len(self.strength)) if week not in short)


@cache
def catalogue() -> Catalogue:
    """The product's own catalogue."""
    return load()


@cache
def season_of(profile: Profile, weeks: int = WEEKS) -> Season:
    """Live through these weeks."""
    lifter, season = Lifter(profile), Season(profile)
    coach = Coach(catalogue(), profile.athlete, profile.days if profile.follows_program else ())
    for week in range(weeks):
        lifter.slept_badly = week in profile.bad_sleep
        for day in profile.days:
            at = START + timedelta(weeks=week, days=day, minutes=lifter.random.randrange(-60, 60))
            if week in profile.away or lifter.random.random() < profile.miss:
                season.missed.append(at)
            else:
                _visit(season, lifter, coach, week, at)
        lifter.end_week()
        season.strength.append({each: lifter.gained_percent((each,)) for each in MAIN})
    season.measured_by = tuple(each for each in MAIN if lifter.trained_weeks[each] > weeks / 2)
    season.gained = lifter.gained_percent(season.measured_by)
    return season


def _visit(season: Season, lifter: Lifter, coach: Coach, week: int, at: datetime) -> None:
    lifter.arrive(at)
    recovery = {muscle: lifter.recovery(muscle) for muscle in Muscle}
    try:
        options = coach.options(_told(lifter, at))
    except NothingSuitable:
        season.nothing_offered.append(at)
        return
    takes_second = lifter.random.random() < lifter.profile.second and len(options) > 1
    option = options[1 if takes_second else 0]
    entries, now = [], at
    past: list[PastExercise] = []
    for planned in option.exercises:
        entry, recorded = _exercise(lifter, coach, planned, now)
        entries.append(entry)
        if recorded:
            now = recorded[-1].completed_at + timedelta(minutes=2)
            past.append(PastExercise(planned.exercise_id, planned.name, recorded[-1].completed_at, recorded))
    season.visits.append(Visit(week, at, options, option, recovery, tuple(entries)))
    if past:
        done = PastWorkout(uuid5(_SPACE, at.isoformat()), option.workout_type, at, now, tuple(past))
        coach.remember(done, option)


def _told(lifter: Lifter, at: datetime) -> Told:
    if lifter.profile.says_nothing:
        return Told(at, {}, slept_badly=False)
    return Told(at, lifter.sore, lifter.slept_badly)


def _exercise(
    lifter: Lifter, coach: Coach, planned: PlannedExercise, at: datetime
) -> tuple[Entry, tuple[RecordedSet, ...]]:
    exercise = coach.catalogue.by_id[planned.exercise_id]
    done: list[Done] = []
    recorded: list[RecordedSet] = []
    while (asked := coach.next_set(exercise, planned.planned, recorded)) is not None:
        effort = lifter.do(exercise, asked, tuple(each.effort for each in done if each.is_hard))
        if not effort.amount:
            coach.cannot_do(exercise)
            break
        done.append(Done(asked, effort))
        at += timedelta(seconds=_SECONDS_A_SET)
        for side in _sides(exercise, lifter.profile):
            recorded.append(_recorded(len(recorded) + 1, side, asked, effort, at))
        at += timedelta(seconds=asked.rest_seconds)
    return Entry(exercise, planned.planned, tuple(done), lifter.maximum_kg(exercise)), tuple(recorded)


def _sides(exercise: Exercise, profile: Profile) -> tuple[Side | None, ...]:
    """The sides a set is logged for: one after the other, each in turn, or no word of them."""
    if not exercise.unilateral:
        return (None,)
    return (Side.LEFT, Side.RIGHT) if profile.logs_sides else (Side.EACH,)


def _recorded(number: int, side: Side | None, asked: PlannedSet, effort: Effort, at: datetime) -> RecordedSet:
    reps = effort.amount if asked.measure is Measure.REPS else None
    return RecordedSet(
        number=number,
        weight_kg=effort.weight_kg,
        reps=reps,
        duration_seconds=effort.amount if asked.measure is Measure.SECONDS else None,
        distance_m=float(effort.amount) if asked.measure is Measure.METRES else None,
        rest_seconds=asked.rest_seconds if number > 1 else None,
        completed_at=at,
        set_type=SetType.FAILURE if effort.failed and asked.set_type is SetType.WORKING else asked.set_type,
        rpe=effort.said_rpe,
        side=side,
        feedback=None,
        source_turn=_SPACE,
    )


def usable(profile: Profile, exercise: Exercise) -> bool:
    """Whether this person has what it takes and no limit that speaks against it, judged by the catalogue's own row."""
    here = profile.equipment is None or set(exercise.equipment) <= set(profile.equipment)
    return here and not set(exercise.contraindications) & set(profile.limits)
