"""Write the turn: all events, the reply and the message id in one transaction. The only step that writes."""

from langgraph.runtime import Runtime

from graph.codec import Json, event, from_json
from graph.journal import Turn
from graph.state import Context, State
from language.situation import Question
from nodes.thought import Thought, parted
from training.athlete import Athlete
from training.workout import Phase, Workout, phase_of

# What a later look at the turn needs, besides the events and the reply.
KEPT = ("athlete", "before", "last", "question", "phase_since", "certainty", "done", "reads")


async def commit(state: State, runtime: Runtime[Context]) -> State:
    """Commit the turn."""
    runtime.context.progress("answering")
    before = None if state["before"] is None else from_json(Workout, state["before"])
    turn = Turn(
        message=state["message"],
        at=runtime.context.at,
        version=from_json(Athlete, state["athlete"]).version,
        before=before,
        events=tuple(event(data) for data in state["events"]),
        reply=state["reply"],
        question=None if state["asked"] is None else from_json(Question, state["asked"]),
        phase_before=phase_of(before),
        phase_after=Phase(state["phase"]),
        state={name: value for name, value in state.items() if name in KEPT} | {"messages": _window(state)},
        answers=Thought.of(state).answers,
        dropped=state["dropped"],
    )
    await runtime.context.journal.commit(turn)
    return State()


def _window(state: State) -> list[Json]:
    """The messages before this turn's own, which are kept by themselves: who spoke, and what they said."""
    before, _, _ = parted(state["messages"])
    return [{"role": message.type, "text": message.text} for message in before]
