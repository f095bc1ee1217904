"""The first step of a turn: read what it starts from, and clear what the turn before left in the state."""

from dataclasses import replace

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage
from langgraph.runtime import Runtime

from graph.codec import paired, to_json
from graph.journal import Recalled
from graph.state import Context, State
from language.detecting import detected
from language.languages import spoken
from nodes.thought import Thought
from training.athlete import Athlete
from training.workout import phase_of


async def recall(state: State, runtime: Runtime[Context]) -> State:
    """Read the athlete, the active workout, the pending question and the last exchanges."""
    runtime.context.progress("reading")
    recalled = await runtime.context.journal.recall()
    message = state["message"]
    athlete = _spoken_to(recalled, message.get("text", ""))
    known = to_json(replace(recalled, athlete=athlete))
    runtime.context.seen.recalled = known
    workout = None if recalled.workout is None else paired(recalled.workout, known["workout"])
    return State(
        messages=_window(recalled, message.get("text", ""), message.get("id")),
        athlete=paired(athlete, known["athlete"]),
        phase=phase_of(recalled.workout).value,
        before=workout,
        workout=workout,
        last=[paired(past, data) for past, data in zip(recalled.last, known["last"], strict=True)],
        question=known["question"],
        phase_since=known["phase_since"],
        unread=message.get("text", ""),
        acts=[],
        certainty="certain",
        answered=False,
        done=[],
        events=[],
        asked=None,
        thought=Thought().json,
        reply={},
    )


def _spoken_to(recalled: Recalled, text: str) -> Athlete:
    """The athlete in the language they are spoken to in: the one they or their client set, else the one they write."""
    earlier = (exchange.text for exchange in reversed(recalled.exchanges))
    language = spoken(recalled.athlete.language_set) or detected([text, *earlier]) or "en"
    return replace(recalled.athlete, language=language)


def _window(recalled: Recalled, text: str, message_id: str | None) -> list[AnyMessage]:
    messages: list[AnyMessage] = []
    for exchange in recalled.exchanges:
        messages += [HumanMessage(exchange.text), AIMessage(exchange.reply)]
    return [*messages, HumanMessage(text, id=message_id)]
