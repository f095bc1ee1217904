"""Supersets: exercises of the workout that are done in turns, by the athlete's word."""

from typing import Annotated

from pydantic import BeforeValidator

from tools.act import Intent, Outcome, act, collected
from tools.desk import Desk
from training import supersets
from training.errors.exercises import ExerciseAmbiguous
from training.errors.workout import InvalidSuperset
from training.exercise_log import ExerciseLog
from training.facts import SupersetEnded, SupersetMade
from training.workout import Phase

# One that was chosen when it was asked which is meant comes alone.
Several = Annotated[list[str], BeforeValidator(lambda told: [told] if isinstance(told, str) else told)]
BOTH = (Phase.PLANNING, Phase.IN_PROGRESS)


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def superset_exercises(
    desk: Desk, exercises: Several, first: str | None = None, with_current: bool = False
) -> Outcome:
    """Do exercises of the workout in turns, a set of each before the rest: "superset bench with rows".

    `first` is one that was named apart from the others; `with_current` says that the one under way is meant too.
    """
    named = [desk.log(words, "first") for words in [first] if words is not None]
    logs = [*([desk.current] if with_current else []), *named, *_all_of(desk, exercises)]
    events = supersets.join(desk.active, logs)
    now = desk.after(events)
    members = now.in_turns(now.log(logs[0].id))
    fact = SupersetMade(tuple(log.name for log in members), supersets.rest_after_round(now, members[0]))
    return Outcome((fact,), tuple(events))


@act(*BOTH, intent=Intent.WORKOUT_CONTROL)
async def part_superset(desk: Desk, exercise: str | None = None) -> Outcome:
    """Do exercises one after the other again that were done in turns: those with the one named, or all."""
    workout = desk.active
    events = supersets.part(workout, None if exercise is None else desk.log(exercise, "exercise"))
    parted = tuple(log.name for log in workout.exercises if log not in desk.after(events).exercises)
    return Outcome((SupersetEnded(parted),), tuple(events))


ACTS = collected(globals())


def _all_of(desk: Desk, exercises: list[str]) -> list[ExerciseLog]:
    """The exercises of the workout by these names; of one that is unclear it is asked, where it is the only one."""
    try:
        return [desk.log(words, "exercises") for words in exercises]
    except ExerciseAmbiguous as unclear:
        if len(exercises) == 1:
            raise
        raise InvalidSuperset(
            reason="unclear", exercise=unclear.facts["words"], most=supersets.MOST_IN_TURNS
        ) from unclear
