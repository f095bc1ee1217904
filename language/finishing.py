"""What "done" alone is done with, where they stand at a point at which only one thing can be meant."""

from dataclasses import replace

from language.situation import Situation, SpokenAct
from language.understood import Reading

DONE = (SpokenAct("say_done"),)


def done_with(reading: Reading, situation: Situation) -> Reading:
    """The reading, its "done" as the end of what is at its end.

    Of the workout where no exercise of it is open any more, of the exercise where all that was planned of it is done.
    """
    workout = situation.workout
    if reading.acts != DONE or workout is None:
        return reading
    if not workout.open_exercises and workout.sets_recorded:
        return replace(reading, acts=(SpokenAct("complete_workout"),))
    if workout.current is not None and workout.current.is_fulfilled:
        return replace(reading, acts=(SpokenAct("finish_exercise"),))
    return reading
