"""Supersets: exercises of a workout that are done in turns, a set of each, with one rest after each round."""

from collections.abc import Sequence
from uuid import UUID

from training.errors.workout import InvalidSuperset, NoSuperset
from training.events import ExercisesJoined, ExercisesParted, WorkoutEvent
from training.exercise_log import ExerciseLog
from training.targets import CHANGE_SECONDS
from training.workout import Workout

MOST_IN_TURNS = 5  # convention: beyond that it is a circuit, and the first has long been rested from


def join(workout: Workout, logs: Sequence[ExerciseLog]) -> Sequence[WorkoutEvent]:
    """Do these exercises in turns from now on; InvalidSuperset for fewer than two, too many, or one that is over."""
    ids = tuple(dict.fromkeys(log.id for log in logs))
    if len(ids) < 2:
        raise InvalidSuperset(reason="few", exercise=logs[0].name if logs else "", most=MOST_IN_TURNS)
    if len(ids) > MOST_IN_TURNS:
        raise InvalidSuperset(reason="many", exercise="", most=MOST_IN_TURNS)
    over = next((log for log in logs if not log.is_open), None)
    if over is not None:
        raise InvalidSuperset(reason="over", exercise=over.name, most=MOST_IN_TURNS)
    number = 1 + max((log.superset or 0 for log in workout.exercises), default=0)
    return [ExercisesJoined(ids, number)]


def part(workout: Workout, log: ExerciseLog | None = None) -> Sequence[WorkoutEvent]:
    """Do exercises one after the other again: those with this one, or all that are in turns. NoSuperset for none."""
    numbers = [each.superset for each in workout.exercises if workout.in_turns(each) and log in (None, each)]
    if not numbers:
        raise NoSuperset(exercise=log.name if log else "")
    return [ExercisesParted(number) for number in dict.fromkeys(numbers) if number is not None]


def next_in_turn(workout: Workout, log_id: UUID) -> UUID | None:
    """Whose turn it is after a set of this exercise: the one with the fewest sets, the next in order of several.

    None where it goes on, or is done in no turns.
    """
    log = workout.log(log_id)
    members = workout.in_turns(log)
    if not members or log.unfinished is not None:
        return None
    place = members.index(log) + 1
    still_open = [each for each in (*members[place:], *members[:place]) if each.is_open]
    chosen = min(still_open, key=lambda each: each.sets_done, default=log)
    return None if chosen.id == log_id else chosen.id


def rest_before(workout: Workout, log: ExerciseLog, planned_seconds: int) -> int:
    """The rest before the next set of an exercise, in seconds: in a round only as long as the change takes."""
    members = workout.in_turns(log)
    if any(each.sets_done > log.sets_done for each in members):
        return CHANGE_SECONDS
    asked = (each.planned[0].rest_seconds for each in members if each.planned and each.is_open)
    return max((planned_seconds, *asked))


def rest_after_round(workout: Workout, log: ExerciseLog) -> int:
    """The rest after a round of all that are done in turns with this one, in seconds: the longest of theirs."""
    return max((each.planned[0].rest_seconds for each in workout.in_turns(log) if each.planned), default=0)


def others_in_turn(workout: Workout, log: ExerciseLog) -> tuple[str, ...]:
    """The names of the exercises that are still to be done in turns with this one."""
    return tuple(each.name for each in workout.in_turns(log) if each.id != log.id and each.is_open)
