"""Today's options: up to three workouts, different in kind, from what was trained, what is at hand and wished."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from training.athlete import Athlete
from training.choosing import Choice
from training.errors.workout import NothingSuitable
from training.exercise import Catalogue, Exercise, Muscle
from training.fitting import fitted, minutes_of
from training.history import PastExercise, TrainedExercise
from training.kinds import EASY, SLOTS, STRENGTH, home, kind_for
from training.pairing import SHORT_MINUTES, paired, without_lone
from training.proposal import Intensity, Option, PlannedExercise, Reason, Wish, WorkoutType
from training.rationale import held_back, of_exercise, of_workout
from training.recovery import FRESH_FROM, RecoveryReport
from training.rotation import staled
from training.sets import PlannedSet
from training.shaping import FEWEST_SETS
from training.standing import LOOK_BACK_DAYS, Standing, groups_of, standing
from training.targets import Aim, target_for
from training.volume import MUSCLES, Group, share

__all__ = ["LOOK_BACK_DAYS", "Circumstances", "Draft", "draft", "not_today", "with_targets"]

OFFERED = 3  # convention: a choice that is taken in at a glance
DEFAULT_MINUTES = 60  # convention: a usual gym session
ENOUGH_EXERCISES = 3  # convention: below that it is hardly a workout
# Convention: who trains up to three days a week does best with the whole body each time, others with halves of it.
WHOLE_BODY_DAYS = 3.5
WHOLE_BODY_FAVOURED = 1.5
WHOLE_BODY_OTHERWISE = 0.5
# Conventions: a muscle with its sets done is still worth a little, one that is barely ready little.
ALWAYS_WORTH = 0.1
READY_FROM = 50


@dataclass(frozen=True)
class Circumstances:
    """What options are made from. `trained` reaches back LOOK_BACK_DAYS; kinds to `avoid` come last; `at` is today.

    `reports` are what the athlete told of their recovery; `deload` that it is time for an easy week.
    """

    catalogue: Catalogue
    athlete: Athlete
    wish: Wish
    trained: Sequence[TrainedExercise]
    at: datetime
    avoid: tuple[WorkoutType, ...] = ()
    reports: Sequence[RecoveryReport] = ()
    deload: bool = False

    @cached_property
    def standing(self) -> Standing:
        """How the athlete stands."""
        return standing(self.trained, self.catalogue, self.athlete, self.at, self.reports)

    @cached_property
    def last_trained(self) -> Mapping[Muscle, datetime]:
        """When each muscle was last trained directly."""
        last: dict[Muscle, datetime] = {}
        for done in self.trained:
            exercise = self.catalogue.by_id.get(done.exercise_id)
            for muscle in exercise.primary if exercise and done.hard_sets else ():
                last[muscle] = max(done.at, last.get(muscle, done.at))
        return last

    @cached_property
    def choice(self) -> Choice:
        """What exercises are chosen from."""
        familiar = frozenset(done.exercise_id for done in self.trained)
        stale = staled(self.trained, self.catalogue, self.at)
        return Choice(self.catalogue, self.athlete, self.wish, self.standing, familiar, stale)


@dataclass(frozen=True)
class Draft:
    """An option before its targets: which exercises, how hard, and why; `reasons` say why each exercise.

    `room` is how many more sets of each group make sense this week; groups that were wished for are left out.
    """

    workout_type: WorkoutType
    intensity: Intensity
    exercises: tuple[Exercise, ...]
    rationale: tuple[Reason, ...]
    reasons: Mapping[UUID, tuple[Reason, ...]]
    room: Mapping[Group, float]


def draft(given: Circumstances) -> tuple[Draft, ...]:
    """Up to three workouts, the best for today first; NothingSuitable when no exercise fits at all."""
    drafts: list[Draft] = []
    for kind, exercises, intensity in _candidates(given):
        if exercises:
            drafts.append(
                _drafted(given, kind, exercises, intensity, rests=not drafts and kind is WorkoutType.MOBILITY)
            )
        if len(drafts) == OFFERED:
            break
    if not drafts:
        raise NothingSuitable
    return tuple(drafts)


def not_today(given: Circumstances) -> tuple[Reason, ...]:
    """What was wished and is not offered, with what speaks against it."""
    wished = _wished(given)
    muscles = given.wish.muscles or tuple(sorted(home(wished) if wished else ()))
    return held_back(muscles, given.standing) if wished not in EASY else ()


def with_targets(drafted: Draft, past: Mapping[UUID, Sequence[PastExercise]], minutes: int | None, aim: Aim) -> Option:
    """The option with sets, reps, weights and rests, cut to the minutes there are.

    `past` has the last times of each exercise, the newest first.
    """
    planned: list[PlannedExercise] = []
    left = dict(drafted.room)
    for each in drafted.exercises:
        target = target_for(each, drafted.intensity, past.get(each.id, ()), aim)
        sets = _as_many_as_fit(target.sets, each, left)
        reasons = (*drafted.reasons[each.id], *target.reasons)
        planned.append(PlannedExercise(each.id, each.name, sets, reasons, target.warm_ups))
        left = {group: sets_left - len(sets) * share(each, MUSCLES[group]) for group, sets_left in left.items()}
    main = len(SLOTS[drafted.workout_type])
    if minutes is not None and minutes < SHORT_MINUTES:
        planned = paired(planned, drafted.exercises[:main], minutes)
    kept = without_lone(fitted(planned, minutes or DEFAULT_MINUTES, main))
    return Option(
        workout_type=drafted.workout_type,
        intensity=drafted.intensity,
        focus=_focus([each for each in drafted.exercises if each.id in {one.exercise_id for one in kept}]),
        exercises=tuple(kept),
        minutes=minutes_of(kept),
        rationale=drafted.rationale,
    )


def _as_many_as_fit(
    sets: tuple[PlannedSet, ...], exercise: Exercise, left: Mapping[Group, float]
) -> tuple[PlannedSet, ...]:
    """As many sets as every group it is for has left this week, but no fewer than two."""
    room = min((int(left[group]) for group in groups_of(exercise.primary) if group in left), default=len(sets))
    return sets[: max(FEWEST_SETS, room)]


def _candidates(given: Circumstances) -> Iterator[tuple[WorkoutType, tuple[Exercise, ...], Intensity]]:
    """Workouts in the order to offer them: what is wished, then what does most today; rest first where all is worn."""
    wished = _wished(given)
    whole = {kind: given.choice.exercises(kind, light=False) for kind in STRENGTH}
    ranked = sorted(STRENGTH, key=lambda kind: -_worth(given, kind, whole[kind]))
    if wished is not None:
        made = _made(given, wished, whole.get(wished, ()))
        if len(made[1]) >= ENOUGH_EXERCISES or not not_today(given):
            yield made
    if given.standing.is_worn:
        whole = {}
        order = [WorkoutType.MOBILITY, ranked[0], WorkoutType.CONDITIONING, WorkoutType.CORE]
    else:
        order = [*ranked, *EASY]
    for kind in sorted((kind for kind in order if kind is not wished), key=lambda kind: kind in given.avoid):
        yield _made(given, kind, whole.get(kind, ()))


def _made(
    given: Circumstances, kind: WorkoutType, exercises: tuple[Exercise, ...]
) -> tuple[WorkoutType, tuple[Exercise, ...], Intensity]:
    """A workout of this kind, a light one where too little of it is recovered for more."""
    intensity = _intensity(given, kind, exercises)
    if kind in EASY:
        return kind, given.choice.exercises(kind, light=intensity is Intensity.LIGHT), intensity
    if len(exercises) < ENOUGH_EXERCISES:
        light = given.choice.exercises(kind, light=True)
        if len(light) > len(exercises):
            return kind, light, Intensity.LIGHT
    return kind, exercises, intensity


def _wished(given: Circumstances) -> WorkoutType | None:
    return given.wish.workout_type or kind_for(frozenset(given.wish.muscles))


def _worth(given: Circumstances, kind: WorkoutType, exercises: Sequence[Exercise]) -> float:
    """How much a workout does today: what the week still wants of its groups, as far as they are recovered."""
    if len(exercises) < ENOUGH_EXERCISES:
        return len(exercises) / 100
    stand = given.standing
    muscles = tuple(muscle for each in exercises[: len(SLOTS[kind])] for muscle in each.primary)
    ready = (stand.percent(muscles) - READY_FROM) / (100 - READY_FROM)
    wanted = sum(ALWAYS_WORTH + stand.wanted(group) for group in groups_of(muscles))
    return wanted * ready * _favour(kind, stand.days_a_week)


def _favour(kind: WorkoutType, days_a_week: float) -> float:
    if kind is not WorkoutType.FULL_BODY:
        return 1.0
    return WHOLE_BODY_FAVOURED if days_a_week <= WHOLE_BODY_DAYS else WHOLE_BODY_OTHERWISE


def _intensity(given: Circumstances, kind: WorkoutType, exercises: Sequence[Exercise]) -> Intensity:
    if given.wish.intensity:
        return given.wish.intensity
    if kind in EASY or given.deload:
        return Intensity.LIGHT
    if given.athlete.usual_intensity:
        return given.athlete.usual_intensity
    fresh = given.standing.percent(muscle for each in exercises for muscle in each.primary) >= FRESH_FROM
    experienced = bool(given.trained) and given.athlete.level not in (None, "beginner")
    return Intensity.INTENSE if fresh and experienced else Intensity.MODERATE


def _drafted(
    given: Circumstances, kind: WorkoutType, exercises: tuple[Exercise, ...], intensity: Intensity, *, rests: bool
) -> Draft:
    muscles = tuple(dict.fromkeys(muscle for each in exercises for muscle in each.primary))
    rationale = of_workout(
        kind,
        muscles,
        given.wish,
        given.athlete,
        given.standing,
        last=max((given.last_trained[muscle] for muscle in home(kind) if muscle in given.last_trained), default=None),
        is_wished=kind is _wished(given),
        deload=given.deload,
        rests=rests and bool(given.trained or given.reports) and _wished(given) is None,
    )
    reasons = {each.id: of_exercise(each, given.athlete, given.standing, given.choice.familiar) for each in exercises}
    room = {group: given.standing.room(group) for group in Group if not MUSCLES[group] & set(given.wish.muscles)}
    return Draft(kind, intensity, exercises, rationale, reasons, room)


def _focus(exercises: Sequence[Exercise]) -> tuple[Muscle, ...]:
    return tuple(dict.fromkeys(muscle for each in exercises for muscle in each.primary))
