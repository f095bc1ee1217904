"""What is known of an athlete and of where they stand, in lines for a model to read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from language.voice import Voice
from training.athlete import Athlete
from training.exercise import Catalogue
from training.exercise_log import ExerciseLog
from training.facts import ExerciseUp, SetUp
from training.history import PastExercise, Sitting
from training.loadable import inventory_of
from training.memories import Memory
from training.summary import guidance
from training.workout import Phase, Workout, phase_of

STATES = {
    Phase.NO_WORKOUT: "no workout",
    Phase.PLANNING: "planning",
    Phase.IN_PROGRESS: "in progress",
}
NEXT = {
    Phase.NO_WORKOUT: "They can ask for a workout, or about anything they did before.",
    Phase.PLANNING: "They can choose an option, change the plan, start, or drop it.",
    Phase.IN_PROGRESS: "They can log sets, change the plan, skip, pause, or finish.",
}


@dataclass(frozen=True)
class Known:
    """What a model is told of. `unread` is the part of the message that is left to deal with, where some was done."""

    athlete: Athlete
    workout: Workout | None
    catalogue: Catalogue
    now: datetime
    last: Mapping[UUID, PastExercise] = field(default_factory=dict)
    memories: tuple[Memory, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    asked: str = ""
    unread: str = ""

    @property
    def remembered(self) -> tuple[str, ...]:
        """The athlete's own words it is reminded of; what a summary says of them backs nothing."""
        return tuple(each.content for each in self.memories)

    @property
    def voice(self) -> Voice:
        """How figures are said: as the athlete reads them, in English."""
        return Voice("en", self.athlete.weight_unit, self.athlete.time_zone)


def athlete_lines(known: Known) -> Iterator[str]:
    """Who they are: language, units, level, goal, limits, equipment, manner wished."""
    athlete = known.athlete
    yield f"- language: {athlete.language}; weights in {athlete.weight_unit}"
    for name in ("level", "goal"):
        if value := getattr(athlete, name):
            yield f"- {name}: {value}"
    yield f"- tone: {athlete.coaching.tone}; {athlete.coaching.detail} in detail"
    if not athlete.coaching.encouragement:
        yield "- wants no praise"
    for rule in athlete.coaching.rules:
        yield f"- their rule for you: “{rule}”"
    if athlete.limits:
        yield f"- limits, hard: {', '.join(athlete.limits)}"
    if athlete.equipment is not None:
        yield f"- equipment: {', '.join(athlete.equipment) or 'none'}"
    if athlete.minutes:
        yield f"- minutes for a workout: {athlete.minutes}"


def state_lines(known: Known) -> Iterator[str]:
    """The specification's block: state, progress, current exercise, sets, next steps; then day and open question."""
    workout, phase = known.workout, phase_of(known.workout)
    yield f"Today: {known.now.astimezone(ZoneInfo(known.athlete.time_zone)):%A, %-d %B %Y, %H:%M}"
    paused = workout is not None and workout.is_paused
    yield f"Current State: {'paused' if paused else STATES[phase]}"
    if workout is not None and workout.exercises:
        done = len(workout.exercises) - len(workout.open_exercises)
        yield f"Progress: {done} of {len(workout.exercises)} exercises completed"
        if workout.current is not None:
            yield from _current(workout.current)
    yield "Next Steps:"
    if phase is Phase.IN_PROGRESS and workout is not None:
        yield f"- {_next(workout, known)}"
    yield f"- {NEXT[phase]}"
    if known.asked:
        yield f"You had just asked: {known.asked}"
    if known.unread:
        yield f"Of the message only this is left to deal with: “{known.unread}”"


def plan_lines(known: Known) -> Iterator[str]:
    """The plan exercise by exercise with what is done of it, or the options on the table."""
    workout, voice = known.workout, known.voice
    if workout is None:
        return
    for number, option in enumerate(workout.options if not workout.exercises else (), start=1):
        names = ", ".join(each.name for each in option.exercises)
        yield f"- option {number}: {option.workout_type}, {option.intensity}, {option.minutes} min: {names}"
    for log in workout.exercises:
        done = f"; done: {voice.all_done(log.sets)}" if log.sets else ""
        yield f"- {log.name}, {log.status}: {voice.target(log.planned)}{done}"


def memory_line(memory: Memory, voice: Voice) -> str:
    """A memory with its kind and the day it was told."""
    return f"- {memory.kind}, told {voice.day(memory.at)}: “{memory.content}”"


def sitting_line(sitting: Sitting, voice: Voice) -> str:
    """A sitting's summary with its day."""
    return f"- {voice.day(sitting.started_at)}: {sitting.summary}"


def _current(log: ExerciseLog) -> Iterator[str]:
    yield f"Current Exercise: {log.name}"
    yield f"Sets: {log.sets_done} of {len(log.planned)}"


def _next(workout: Workout, known: Known) -> str:
    step = guidance(workout, known.catalogue, known.last, inventory_of(known.athlete))
    if isinstance(step, SetUp) and step.planned is not None:
        return f"set {step.number} of {step.exercise}: {known.voice.target((step.planned,))}"
    if isinstance(step, ExerciseUp):
        return f"{step.exercise}: {known.voice.target(step.planned)}"
    return "Everything planned is done; they can finish."
