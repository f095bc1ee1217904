"""Render the reply from the facts: what was done, asked or refused, and what comes next."""

from typing import get_args

from langchain_core.messages import AIMessage
from langgraph.runtime import Runtime

from graph.codec import Json, fact, from_json
from graph.state import Context, State
from language.reply import ActOutcome, reply
from language.said import Certainty
from language.situation import Question
from language.voice import Voice
from nodes.prose import prose, with_silence
from tools.act import Intent
from tools.registry import ACTS
from tools.running import COMPLETED, LEFT
from training import events as happened
from training.athlete import Athlete
from training.facts import Fact, OptionsShown, PlanShown, RedFlagAnswered, SetUp, WorkoutPutAside
from training.history import PastExercise
from training.loadable import inventory_of
from training.summary import guidance, plan
from training.workout import Phase, Workout, phase_of

CONFIDENCE = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.8, Certainty.UNSURE: 0.3}

# What changes the plan, the record or a setting, and not by itself what comes next.
QUIET = {
    kind.__name__
    for kind in (
        happened.ExerciseAdded,
        happened.ExerciseRemoved,
        happened.ExerciseSubstituted,
        happened.ExerciseMoved,
        happened.ExerciseRetargeted,
        happened.ExercisesJoined,
        happened.ExercisesParted,
        happened.ExerciseRated,
        happened.SetCorrected,
        happened.SetDeleted,
        happened.TurnUndone,
        happened.WeightUnitChanged,
        happened.InventoryChanged,
        happened.MemoryNoted,
        happened.MemoriesForgotten,
        happened.RecoveryReported,
        happened.RecoveryUnreported,
        happened.RecoveryAssessed,
        happened.OwnExerciseChanged,
        *get_args(happened.LinkEvent),
        *get_args(happened.SafetyEvent),
        *get_args(happened.ProgressEvent),
    )
}


# What is known of the athlete, and changes no plan by itself.
OF_THE_ATHLETE = {
    kind.__name__
    for kind in (
        happened.MemoryNoted,
        happened.MemoriesForgotten,
        happened.RecoveryReported,
        happened.RecoveryUnreported,
        happened.InventoryChanged,
        happened.OwnExerciseChanged,
        *get_args(happened.LinkEvent),
        *get_args(happened.SafetyEvent),
        *get_args(happened.ProgressEvent),
    )
}


async def respond(state: State, runtime: Runtime[Context]) -> State:
    """Say what became of the acts in the athlete's language and units."""
    context = runtime.context
    athlete = from_json(Athlete, state["athlete"])
    workout = None if state["workout"] is None else from_json(Workout, state["workout"])
    question = None if state["asked"] is None else from_json(Question, state["asked"])
    outcomes = [_outcome(done) for done in state["done"]]
    wrote = bool(state["events"])
    closing = _closing(state, outcomes, workout, context) if question is None or question.is_offer else None
    words = prose(state, context, outcomes, closing)
    outcomes = with_silence(state, outcomes, words)
    said = reply(
        outcomes,
        closing,
        workout,
        Phase(state["phase"]),
        question,
        Voice.to(athlete, context.names),
        was_guessed=wrote and state["certainty"] == Certainty.PROBABLE,
        prose=words.text,
    )
    told = {
        "text": said.text,
        "type": "action" if wrote else "text",
        "red_flag": next((each.category.value for each in _facts(outcomes) if isinstance(each, RedFlagAnswered)), None),
        "metadata": {
            **_metadata(state, context, closing),
            "suggestions": list(said.suggestions),
            "requires_follow_up": question is not None or _shows(outcomes, OptionsShown),
        },
    }
    return State(messages=[*state["messages"], AIMessage(said.text)], reply=told, dropped=words.dropped)


def _closing(state: State, outcomes: list[ActOutcome], workout: Workout | None, context: Context) -> Fact | None:
    """Where things stand after something was changed: the next set, or the plan."""
    if {event["type"] for event in state["events"]} <= OF_THE_ATHLETE:
        return None
    if workout is None or _shows(outcomes, OptionsShown, RedFlagAnswered, WorkoutPutAside):
        return None
    if Phase(state["phase"]) is Phase.IN_PROGRESS:
        return _news(state, workout, context)
    return None if _shows(outcomes, PlanShown) else plan(workout)


def _news(state: State, workout: Workout, context: Context) -> Fact | None:
    """What the athlete does next, unless only the plan or the record was put right and it is what it was before."""
    last = {each.exercise_id: each for each in (from_json(PastExercise, data) for data in state["last"])}
    before = None if state["before"] is None else from_json(Workout, state["before"])
    athlete = from_json(Athlete, state["athlete"])
    inventory, catalogue = inventory_of(athlete), context.names.with_own(athlete.own).catalogue
    now = guidance(workout, catalogue, last, inventory)
    quiet = phase_of(before) is Phase.IN_PROGRESS and {event["type"] for event in state["events"]} <= QUIET
    return None if before and quiet and guidance(before, catalogue, last, inventory) == now else now


def _metadata(state: State, context: Context, closing: Fact | None) -> Json:
    named = [done for done in state["done"] if done["name"] in ACTS]
    intents = [ACTS[done["name"]].intent for done in named] or [Intent.GENERAL_CONVERSATION]
    logged = any(fact_json["type"] == "SetsLogged" for done in named for fact_json in done["facts"])
    rest = closing.planned.rest_seconds if logged and isinstance(closing, SetUp) and closing.planned else None
    return {
        "session_id": str(context.session_id),
        "timestamp": context.received_at.isoformat(),
        "trace_id": context.trace_id,
        "phase": state["phase"],
        "analysis": {
            "primary_intent": (Intent.SAFETY if Intent.SAFETY in intents else intents[0]).value,
            "secondary_intents": [done["name"] for done in named],
            "entities": {name: value for done in named for name, value in done["arguments"].items()},
            "confidence": CONFIDENCE[Certainty(state["certainty"])],
            "required_actions": [done["name"] for done in named if ACTS[done["name"]].writes],
        },
        "actions": [_action(done) for done in named if done["status"] != LEFT],
        "model_calls": context.expenses.spent.requests,
        "response_time": context.elapsed_ms(),
        "rest_seconds": rest,
    }


def _action(done: Json) -> Json:
    """An act with its first fact, and all of them; one that was not done has its code and figures for a fact."""
    facts = done["facts"] if done["status"] == COMPLETED else [{"code": done["code"], **done["figures"]}]
    return {"type": done["name"], "status": done["status"], "fact": facts[0] if facts else {}, "facts": facts}


def _outcome(done: Json) -> ActOutcome:
    facts = tuple(fact(data) for data in done["facts"])
    return ActOutcome(done["name"], done["status"], done["arguments"], facts, done.get("code"), done.get("figures"))


def _facts(outcomes: list[ActOutcome]) -> list[Fact]:
    return [each for outcome in outcomes for each in outcome.facts]


def _shows(outcomes: list[ActOutcome], *kinds: type[Fact]) -> bool:
    return any(isinstance(each, kinds) for each in _facts(outcomes))
