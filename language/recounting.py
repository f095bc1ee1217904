"""What a sitting was about, in a few lines made of facts alone: what was trained set by set, and what was talked of."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from language.heard import Heard
from language.voice import Voice
from training.workout import Workout, WorkoutStatus

MOST_CHARACTERS = 500  # of a summary
MOST_OF_A_QUOTE = 80
FEWEST_WORDS = 2  # of what is worth a quote


def recounted(started_at: datetime, heard: Sequence[Heard], workouts: Iterable[Workout], voice: Voice) -> str:
    """The sitting in at most MOST_CHARACTERS. `workouts` are those its turns changed, as they left them."""
    turns = {each.turn_id for each in heard}
    done = [_of_these(workout, turns) for workout in workouts if workout.cancelled_at is None]
    trained = [workout for workout in done if workout.sets_recorded]
    date = voice.day(started_at)
    quotes = _quotes(heard, voice)
    if trained:
        parts = [part for workout in trained for part in _trained(workout, date, voice)]
    elif done and done[-1].workout_type is not None:
        parts = [voice.say("sitting-planned", date=date, type=_type(done[-1], voice))]
    else:
        parts = [voice.say("sitting-talk", date=date, messages=len(heard))]
    return _fitting([*parts, *quotes])


def shortened(text: str, most: int) -> str:
    """A text on one line, cut behind a word where it is longer than this many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rpartition(' ')[0] or line[: most - 1]}…"


def _of_these(workout: Workout, turns: set[UUID]) -> Workout:
    """The workout with only the sets that these turns recorded: it may have begun in an earlier sitting."""
    logs = (
        replace(log, sets=tuple(each for each in log.sets if each.source_turn in turns)) for log in workout.exercises
    )
    return replace(workout, exercises=tuple(log for log in logs if log.sets))


def _trained(workout: Workout, date: str, voice: Voice) -> list[str]:
    title = voice.say(
        "sitting-trained",
        date=date,
        type=_type(workout, voice),
        exercises=voice.say("exercises", exercises=len(workout.exercises)),
        sets=voice.say("sets", sets=sum(log.sets_done for log in workout.exercises)),
        state="completed" if workout.status is WorkoutStatus.COMPLETED else "open",
    )
    return [title, *(f"{voice.exercise(log.name)} {voice.all_done(log.sets)}" for log in workout.exercises)]


def _type(workout: Workout, voice: Voice) -> str:
    return voice.say("workout-type", value=workout.workout_type or "own")


def _quotes(heard: Sequence[Heard], voice: Voice) -> list[str]:
    told = [each.text for each in heard if each.is_talk and len(each.text.split()) >= FEWEST_WORDS]
    quotes = [voice.say("remark", remark=shortened(text, MOST_OF_A_QUOTE)) for text in dict.fromkeys(told)]
    return [voice.say("sitting-talked", quotes=quotes[0]), *quotes[1:]] if quotes else []


def _fitting(parts: list[str]) -> str:
    """The parts in a line, as many as there is room for."""
    text = parts[0]
    for part in parts[1:]:
        if len(text) + len(part) + 2 > MOST_CHARACTERS - 3:
            return f"{text}; …"
        text = f"{text}; {part}"
    return text
