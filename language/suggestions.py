"""What the athlete may want to say next, short enough for a button."""

from collections.abc import Sequence

from language.situation import Question
from language.voice import Voice
from training.facts import (
    EverythingDone,
    ExerciseUp,
    Fact,
    HistoryShown,
    OptionsShown,
    RemindersShown,
    SettingsShown,
    SetUp,
    WorkoutDone,
)
from training.first_talk import Topic
from training.workout import Phase, Workout

# What may be said to a question for this argument.
ASKED = {"answer": ("yes", "no", "later"), "clock": ("morning", "noon", "evening"), "of": ("reps", "sets")}

# What the first questions may be answered with.
ANSWERS: dict[Topic, tuple[str, ...]] = {
    Topic.GOAL: ("stronger", "muscle", "fat-loss"),
    Topic.LEVEL: ("beginner", "intermediate", "advanced"),
    Topic.EQUIPMENT: ("full-gym", "no-equipment"),
    Topic.LIMITS: ("nothing-hurts",),
    Topic.DAYS: ("three-days",),
}


def suggestions(
    facts: Sequence[Fact], phase: Phase, workout: Workout | None, question: Question | None, voice: Voice
) -> list[str]:
    """Texts a client can show as buttons; each, sent as it is, is understood."""
    if question is not None and question.argument in ASKED:
        return _said(ASKED[question.argument], voice)
    if question is not None and question.argument == "told":
        topic = Topic(str(question.acts[0].arguments["topic"]))
        return _said((*ANSWERS.get(topic, ()), "skip"), voice)
    if question is not None and not any(isinstance(fact, WorkoutDone) for fact in facts):
        return [voice.exercise(each) for each in question.choices] if question.argument else _said(("yes", "no"), voice)
    options = _on_offer(facts, phase, workout)
    if options:
        return [*(str(number) for number in range(1, options + 1)), *_said(("other-options",), voice)]
    return _said(_names(facts, phase, workout), voice)


def _on_offer(facts: Sequence[Fact], phase: Phase, workout: Workout | None) -> int:
    """How many options there are to choose from: those just shown, or those not chosen from yet."""
    shown = next((len(fact.options) for fact in facts if isinstance(fact, OptionsShown)), 0)
    waiting = phase is Phase.PLANNING and workout is not None and not (workout.exercises or workout.is_paused)
    return shown or (len(workout.options) if workout and waiting else 0)


def _names(facts: Sequence[Fact], phase: Phase, workout: Workout | None) -> tuple[str, ...]:
    kinds = {type(fact) for fact in facts}
    if phase is Phase.IN_PROGRESS:
        if EverythingDone in kinds:
            return ("finish", "left") if workout is not None and workout.sets_recorded else ("cancel", "left")
        if SetUp in kinds:
            return ("same", "next", "left")
        return ("skip", "swap", "left") if ExerciseUp in kinds else ("left", "next", "finish")
    if workout is not None and phase is Phase.PLANNING:
        if workout.is_paused:
            return ("continue", "finish", "cancel")
        return ("start", "other-options", "cancel") if workout.exercises else ("other-options", "cancel")
    if WorkoutDone in kinds:
        return ("review",)
    if SettingsShown in kinds:
        return ("brief", "full", "blunt", "friendly")
    if RemindersShown in kinds:
        return ("remind", "reminders-off") if _shows_any(facts) else ("remind",)
    return ("workout",) if HistoryShown in kinds else ("workout", "last-time")


def _shows_any(facts: Sequence[Fact]) -> bool:
    return any(isinstance(fact, RemindersShown) and fact.reminders for fact in facts)


def _said(names: Sequence[str], voice: Voice) -> list[str]:
    return [voice.say(f"say-{name}") for name in names]
