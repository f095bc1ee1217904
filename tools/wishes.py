"""Wishes for a workout as they are named in arguments, and the options made for them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Annotated, Literal

from pydantic import Field

from tools.desk import Desk
from tools.parts import muscles_of
from tools.programs import option_of_program
from training.exercise import Equipment
from training.facts import OptionsShown, RecentWorkout
from training.history import TrainedExercise
from training.options import LOOK_BACK_DAYS, OFFERED, Circumstances, draft, not_today, with_targets
from training.proposal import Intensity, Wish, WorkoutType
from training.rationale import RECENT_DAYS
from training.stalls import DELOAD_LOOK_BACK_DAYS, deload_due
from training.targets import aim_of

Minutes = Annotated[int, Field(ge=10, le=240, description="How many minutes there are.")]
EquipmentSaid = Equipment | Literal["none", "full_gym"]
MuscleSaid = Literal[
    "chest", "back", "shoulders", "arms", "biceps", "triceps", "quads", "hamstrings", "glutes", "calves", "abs"
]
MAIN_EXERCISES = 3


def wish_of(
    minutes: int | None,
    equipment: list[EquipmentSaid] | None,
    muscles: list[MuscleSaid] | None,
    workout_type: WorkoutType | None,
    intensity: Intensity | None,
) -> Wish:
    """A wish from what was said of it."""
    return Wish(
        workout_type=workout_type,
        muscles=muscles_of(muscles),
        minutes=minutes,
        equipment=None if equipment is None else equipment_of(equipment),
        intensity=intensity,
    )


def merged(old: Wish, new: Wish) -> Wish:
    """The old wish with what the new one says on top."""
    redirected = new.workout_type is not None or bool(new.muscles)
    return Wish(
        workout_type=new.workout_type if redirected else old.workout_type,
        muscles=new.muscles if redirected else old.muscles,
        minutes=new.minutes or old.minutes,
        equipment=old.equipment if new.equipment is None else new.equipment,
        intensity=new.intensity or old.intensity,
    )


async def options_for(desk: Desk, wish: Wish, avoid: tuple[WorkoutType, ...] = ()) -> OptionsShown:
    """The options for this wish, with the recent workouts they were made from."""
    at = desk.occasion.at
    done = await desk.journal.trained(at - timedelta(days=DELOAD_LOOK_BACK_DAYS))
    trained = tuple(each for each in done if each.at >= at - timedelta(days=LOOK_BACK_DAYS))
    deload = deload_due(done, at) is not None
    given = Circumstances(desk.names.catalogue, desk.athlete, wish, trained, at, avoid, await desk.reports(), deload)
    drafts = draft(given)
    past = await desk.past([exercise.id for drafted in drafts for exercise in drafted.exercises])
    minutes = wish.minutes or desk.athlete.minutes
    aim = aim_of(desk.athlete, at, deload=deload)
    options = tuple(with_targets(drafted, past, minutes, aim) for drafted in drafts)
    if not avoid:
        last_on = max((each.day_at.astimezone(given.standing.zone).date() for each in done), default=None)
        own = await option_of_program(desk, wish, given.standing, last_on)
        options = options if own is None else (own, *options)[:OFFERED]
    return OptionsShown(recent_workouts(trained, at, given.standing.zone), options, not_today(given))


def recent_workouts(trained: tuple[TrainedExercise, ...], at: datetime, zone: tzinfo) -> tuple[RecentWorkout, ...]:
    """What was trained in the last two weeks, a line for each workout, or day without one, the newest first."""
    recent = (done for done in trained if done.at >= at - timedelta(days=RECENT_DAYS))
    return tuple(
        RecentWorkout(
            at=max(done.day_at for done in group),
            workout_type=group[0].workout_type,
            exercises=tuple(dict.fromkeys(done.name for done in reversed(group)))[:MAIN_EXERCISES],
        )
        for group in by_workout(recent, zone)
    )


def by_workout(trained: Iterable[TrainedExercise], zone: tzinfo) -> tuple[list[TrainedExercise], ...]:
    """What was trained by workout, or by day where it was outside any."""
    grouped: dict[object, list[TrainedExercise]] = {}
    for done in trained:
        grouped.setdefault(done.workout_id or done.at.astimezone(zone).date(), []).append(done)
    return tuple(grouped.values())


def equipment_of(said: Sequence[str]) -> tuple[Equipment, ...]:
    """All there is to train with, as it was said."""
    if "full_gym" in said:
        return tuple(Equipment)
    return tuple(Equipment(each) for each in said if each != "none")
