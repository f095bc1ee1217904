"""Why something is as it is: answered from the reasons that were recorded when it was decided."""

from collections.abc import Iterable, Sequence
from typing import Literal

from graph.codec import Json
from graph.codec import fact as fact_of
from language.situation import Question, SpokenAct
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.parts import muscles_of
from tools.recovery import Parts
from training.errors.talk import NothingToExplain
from training.errors.workout import OptionNotOffered
from training.exercise import Muscle
from training.exercise_log import ExerciseLog
from training.facts import (
    AlternativesShown,
    AlternativeTold,
    Explained,
    Fact,
    FirstQuestionAsked,
    FirstQuestionExplained,
    OptionsShown,
    ProgramShown,
    QuestionAnswered,
    SourcesTold,
)
from training.loadable import inventory_of
from training.proposal import Option, Reason
from training.rationale import OF_TARGETS, against, held_back, ready_for
from training.reacting import next_set
from training.sets import PlannedSet
from training.sources import source_of
from training.standing import LARGE
from training.substitution import alternatives
from training.workout import Workout

# What was not done for want of understanding has no other reason than that.
NO_REASON = ("not_understood",)
What = Literal["workout", "exercise", "weight", "sets", "absent", "rest", "source"]


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def suggest_alternatives(desk: Desk, exercise: str | None = None) -> Outcome:
    """Name up to three exercises that can stand in for one, and why: "what can I do instead of bench?".

    Nothing is changed by it; `substitute_exercise` swaps one.
    """
    entry = desk.named(exercise, "exercise") if exercise else desk.entry(desk.current)
    workout = desk.workout
    wished = workout.wish.equipment if workout else None
    there = {log.exercise_id for log in workout.exercises} if workout else set()
    found = alternatives(
        entry,
        desk.names.catalogue,
        desk.athlete.equipment if wished is None else wished,
        desk.athlete,
        there,
        (await desk.standing()).recovery,
    )
    told = tuple(AlternativeTold(each.exercise.name, each.reasons) for each in found)
    is_open = workout is not None and entry.id in [log.exercise_id for log in workout.open_exercises]
    swap = SpokenAct("substitute_exercise", {"old": entry.name, "new": told[0].name})
    question = Question.offering(swap) if is_open else None
    return Outcome((AlternativesShown(entry.name, told, planned=is_open),), question=question)


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def explain(
    desk: Desk,
    what: What | None = None,
    exercise: str | None = None,
    muscles: Parts | None = None,
    number: float | None = None,
) -> Outcome:
    """Say why: of a target ("why 80 kg?"), an exercise, an option by its `number`, the workout, or what was said last.

    `muscles` for "why not legs today?"; `what` is absent for "why not bench?", rest for "why rest today?", source for
    "is that proven?".
    """
    if what == "source":
        answered = [fact for fact in _facts(await desk.journal.last_done()) if isinstance(fact, QuestionAnswered)]
        if answered:
            return Outcome(tuple(answered))
        return Outcome((SourcesTold(tuple(dict.fromkeys(source_of(each.code) for each in await _told_last(desk)))),))
    if muscles:
        return Outcome((await _of_muscles(desk, muscles_of(muscles)),))
    if what == "rest":
        return Outcome((_of_workout(desk) if _is_planned(desk.workout) else await _of_muscles(desk, LARGE),))
    if what == "absent":
        return Outcome((await _of_absent(desk, exercise),))
    if number is not None and what is None and exercise is None and _has_options(desk):
        return Outcome((_of_option(_option(desk, int(number))),))
    if number is not None and what is None:
        what = "weight"
    is_under_way = desk.workout is not None and desk.workout.current is not None
    if what == "workout" or (what == "exercise" and exercise is None and not is_under_way):
        return Outcome((_of_workout(desk),))
    if what is not None or exercise is not None:
        return Outcome((await _of_exercise(desk, desk.log(exercise, "exercise"), what or "exercise"),))
    return Outcome((await _of_what_was_said(desk),))


ACTS = collected(globals())


async def _of_what_was_said(desk: Desk) -> Fact:
    """Why the last turn said what it said; where it gave no reason, why the exercise under way."""
    done = await desk.journal.last_done()
    for each in reversed(done):
        if each.get("code") and each["code"] not in NO_REASON and each["name"] != "explain":
            figures = {"act": each["name"], **each.get("figures", {})}
            return Explained(f"refusal_{each['status']}", code=each["code"], figures=figures)
    asked = [fact.topic for fact in _facts(done) if isinstance(fact, FirstQuestionAsked)]
    if asked:
        return FirstQuestionExplained(asked[-1])
    programs = [fact.followed.program for fact in _facts(done) if isinstance(fact, ProgramShown)]
    if programs:
        return Explained("program", reasons=programs[0].reasons)
    options = [option for fact in _facts(done) if isinstance(fact, OptionsShown) for option in fact.options]
    if options:
        return _of_option(options[0])
    workout = desk.workout
    if workout is not None and workout.current is not None:
        return await _of_exercise(desk, workout.current, "target")
    return _of_workout(desk)


def _is_planned(workout: Workout | None) -> bool:
    """Whether there is a workout, or options for one, with reasons of its own."""
    return workout is not None and bool(workout.rationale or (workout.options and not workout.exercises))


def _has_options(desk: Desk) -> bool:
    """Whether options are on the table, so that a number is one of them and no weight."""
    return desk.workout is None or (bool(desk.workout.options) and desk.workout.started_at is None)


def _option(desk: Desk, number: int) -> Option:
    options = desk.workout.options if desk.workout else ()
    if not 1 <= number <= len(options):
        raise OptionNotOffered(number=number, offered=len(options))
    return options[number - 1]


def _of_option(option: Option) -> Explained:
    return Explained("workout", reasons=option.rationale, workout_type=option.workout_type, intensity=option.intensity)


def _of_workout(desk: Desk) -> Explained:
    """Why this workout; of options that none was chosen from yet, why the first."""
    workout = desk.workout
    if workout is not None and workout.rationale:
        return Explained(
            "workout", reasons=workout.rationale, workout_type=workout.workout_type, intensity=workout.intensity
        )
    if workout is not None and workout.options and not workout.exercises:
        return _of_option(workout.options[0])
    raise NothingToExplain


async def _of_exercise(desk: Desk, log: ExerciseLog, what: str) -> Explained:
    last = (await desk.last_times([log.exercise_id])).get(log.exercise_id)
    planned, reasons = _asked_now(desk, log) if what in ("weight", "target") else (log.planned, log.reasons)
    if what != "target":
        reasons = tuple(each for each in reasons if (each.code in OF_TARGETS) is (what != "exercise"))
    return Explained(what, log.name, reasons, planned, last, intensity=desk.active.intensity)


def _asked_now(desk: Desk, log: ExerciseLog) -> tuple[tuple[PlannedSet, ...], tuple[Reason, ...]]:
    """What is asked of an exercise after the sets that are done, and why; as it was planned where none is."""
    now, why = next_set(log.planned, log.hard_sets, desk.entry(log), inventory_of(desk.athlete))
    if now is None or not log.hard_sets:
        return log.planned, log.reasons
    if why is None and now == log.planned[len(log.hard_sets)]:
        return log.planned[len(log.hard_sets) :], log.reasons
    others = tuple(each for each in log.reasons if each.code not in OF_TARGETS)
    return (now,), (*others, why or Reason("as_last_set"))


async def _of_absent(desk: Desk, exercise: str | None) -> Explained:
    """Why an exercise is not planned; of one that is planned or offered, why it is."""
    entry = desk.new(exercise or "", "exercise")
    log = desk.workout.log_of(entry.id) if desk.workout else None
    if log is not None:
        return await _of_exercise(desk, log, "exercise")
    options = desk.workout.options if desk.workout and not desk.workout.exercises else ()
    offered = [
        number
        for number, option in enumerate(options, start=1)
        if entry.id in [each.exercise_id for each in option.exercises]
    ]
    if offered:
        return Explained("offered", entry.name, figures={"options": offered})
    wished = desk.workout.wish.equipment if desk.workout else None
    equipment = desk.athlete.equipment if wished is None else wished
    reasons = against(entry, equipment, desk.athlete, await desk.standing())
    return Explained("absent", entry.name, reasons or (Reason("others_fitted"),))


async def _of_muscles(desk: Desk, muscles: Sequence[Muscle]) -> Explained:
    """Why these muscles are not trained today: what they still need, or that nothing speaks against it."""
    stand = await desk.standing()
    return Explained("muscles", reasons=held_back(muscles, stand) or (ready_for(muscles, stand),))


async def _told_last(desk: Desk) -> Sequence[Reason]:
    """The reasons that the last turn told, or those of the workout."""
    found = [reason for fact in _facts(await desk.journal.last_done()) for reason in _reasons(fact)]
    if not found and desk.workout is not None:
        found = [*desk.workout.rationale]
    if not found:
        raise NothingToExplain
    return found


def _facts(done: Iterable[Json]) -> list[Fact]:
    return [fact_of(data) for each in done for data in each["facts"]]


def _reasons(fact: Fact) -> tuple[Reason, ...]:
    if isinstance(fact, Explained):
        return fact.reasons
    if isinstance(fact, OptionsShown):
        return tuple(reason for option in fact.options for reason in option.rationale)
    if isinstance(fact, AlternativesShown):
        return tuple(reason for each in fact.alternatives for reason in each.reasons)
    return ()
