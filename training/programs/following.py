"""Today's workout of a programme: its next session, a week easier after time away, with what can be done today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from training.athlete import Athlete
from training.errors.workout import NothingSuitable
from training.exercise import Catalogue, Equipment, Exercise, Muscle, Pattern
from training.fitting import fitted, minutes_of
from training.history import PastExercise
from training.lay_off import NOTHING_LOST_DAYS
from training.programs.program import Followed, Program, ProgramPhase, ProgramSlot, ProgramStatus, Session, Week
from training.proposal import Intensity, Option, PlannedExercise, Reason
from training.recovery import REST_BELOW
from training.shaping import hardest
from training.stalls import DELOAD_SETS
from training.standing import Standing
from training.substitution import alternative
from training.targets import Aim, target_for

# Trial: McMaster 2013 (review), little is lost in four weeks; beyond that a plan made before says little.
REPLAN_AFTER_DAYS = 28
# Convention: whoever is this many weeks' sessions behind has another life than the plan was made for.
REPLAN_WEEKS_BEHIND = 2
INTENSITIES = {
    ProgramPhase.ACCUMULATE: Intensity.MODERATE,
    ProgramPhase.INTENSIFY: Intensity.INTENSE,
    ProgramPhase.DELOAD: Intensity.LIGHT,
}


@dataclass(frozen=True)
class Today:
    """What a session is taken up with: who trains, with what, how recovered they are, since when they were away.

    `last_on` is the day they last trained at all; `equipment` and `minutes` overrule the athlete's for today.
    """

    athlete: Athlete
    catalogue: Catalogue
    standing: Standing
    on: date
    last_on: date | None
    equipment: tuple[Equipment, ...] | None = None
    minutes: int | None = None

    @property
    def days_away(self) -> int:
        """Whole days since they last trained; 0 where they never did."""
        return 0 if self.last_on is None else (self.on - self.last_on).days


def week_for(followed: Followed, session: Session, today: Today) -> Week:
    """The week whose demands a session has today: an earlier one after time away, no easy one, for they have rested."""
    week = followed.week(session)
    if today.days_away <= NOTHING_LOST_DAYS:
        return week
    before = (
        each for each in reversed(followed.program.weeks[: week.number - 1]) if each.phase is not ProgramPhase.DELOAD
    )
    return next(before, followed.program.weeks[0])


def is_out_of_date(followed: Followed, today: Today) -> bool:
    """Whether so much was missed that a new plan is worth more than the old one."""
    behind = followed.missed(today.on)
    return today.days_away > REPLAN_AFTER_DAYS or behind >= REPLAN_WEEKS_BEHIND * len(followed.program.days)


def exercises(followed: Followed, session: Session, today: Today) -> tuple[tuple[ProgramSlot, Exercise], ...]:
    """The slots of a session with what fills them today: the programme's exercise, or what can stand in for it.

    Left out is what cannot be done today, and what would train a muscle directly that needs rest.
    """
    found: list[tuple[ProgramSlot, Exercise]] = []
    for slot in followed.program.days[session.day - 1].slots:
        exercise = _resolved(slot, today, [each.id for _, each in found])
        if exercise is not None and _is_rested(exercise.primary, exercise.pattern, today):
            found.append((slot, exercise))
    return tuple(found)


def option(
    followed: Followed,
    session: Session,
    today: Today,
    chosen: Sequence[tuple[ProgramSlot, Exercise]],
    past: Mapping[UUID, Sequence[PastExercise]],
    aim: Aim,
) -> Option:
    """A session as the workout to offer today. `past` has the last times of each exercise, the newest first."""
    week = week_for(followed, session, today)
    planned = [_planned(slot, exercise, week, past.get(exercise.id, ()), aim) for slot, exercise in chosen]
    limit = today.minutes or today.athlete.minutes
    kept = fitted(planned, limit, main=0) if limit else tuple(planned)
    focus = [muscle for _, exercise in chosen[: len(kept)] for muscle in exercise.primary]
    return Option(
        workout_type=followed.program.days[session.day - 1].kind,
        intensity=INTENSITIES[week.phase],
        focus=tuple(dict.fromkeys(focus)),
        exercises=kept,
        minutes=minutes_of(kept),
        rationale=tuple(_reasons(followed, session, week, today)),
        session_id=session.id,
    )


def resumed(followed: Followed, on: date) -> Program:
    """The programme gone on with: its next session lies on the next of its days from this one on."""
    program, upcoming = followed.program, followed.upcoming
    late = max(0, (on - upcoming.planned_for).days) if upcoming else 0
    moved = program.starts_on + timedelta(weeks=-(-late // 7))
    return replace(program, status=ProgramStatus.ACTIVE, paused_at=None, starts_on=moved)


def _resolved(slot: ProgramSlot, today: Today, taken: Sequence[UUID]) -> Exercise | None:
    exercise = today.catalogue.by_id.get(slot.exercise_id)
    if exercise is None:
        return None
    equipment = today.athlete.equipment if today.equipment is None else today.equipment
    fits = exercise.can_be_done_with(equipment) and not exercise.is_spoken_against_by(today.athlete.limits)
    fits = fits and exercise not in today.catalogue.removed
    unwanted = (*today.athlete.dislikes, *dict(today.athlete.replacements))
    if fits and exercise.id not in taken and exercise.id not in unwanted:
        return exercise
    try:
        return alternative(exercise, today.catalogue, equipment, today.athlete, [*taken, exercise.id]).exercise
    except NothingSuitable:
        return exercise if fits and exercise.id not in taken else None


def _is_rested(muscles: Sequence[Muscle], pattern: Pattern, today: Today) -> bool:
    return pattern is Pattern.STRETCH or today.standing.percent(muscles) >= REST_BELOW


def _planned(
    slot: ProgramSlot, exercise: Exercise, week: Week, past: Sequence[PastExercise], aim: Aim
) -> PlannedExercise:
    """A slot with today's weight and reps, and the sets and effort of its week."""
    is_easy = week.phase is ProgramPhase.DELOAD
    own = exercise.id == slot.exercise_id
    told = replace(
        aim,
        deload=is_easy,
        rep_range=(slot.low, slot.high) if own else None,
        progression=slot.progression if own else None,
    )
    target = target_for(exercise, Intensity.MODERATE, past, told)
    count = max(1, round(slot.sets * DELOAD_SETS)) if is_easy else slot.sets
    one = target.sets[0]
    one = replace(one, rpe=None if one.rpe is None else min(week.rpe, hardest(exercise, aim.goal, aim.level)))
    reasons = (*slot.reasons, *target.reasons)
    return PlannedExercise(exercise.id, exercise.name, (one,) * count, reasons, target.warm_ups)


def _reasons(followed: Followed, session: Session, week: Week, today: Today) -> list[Reason]:
    reasons = [Reason("of_program", sessions=session.week, wanted=len(followed.program.weeks))]
    if week.phase is ProgramPhase.DELOAD:
        reasons.append(Reason("deload"))
    if week.number != session.week:
        reasons.append(Reason("program_step_back", days=today.days_away))
    if is_out_of_date(followed, today):
        reasons.append(Reason("program_behind", sessions=followed.missed(today.on)))
    return reasons
