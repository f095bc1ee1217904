"""Write the turn: all events, the reply and the message id in one transaction. The only step that writes."""

from langgraph.runtime import Runtime

from graph.codec import event, from_json
from graph.journal import Turn
from graph.state import Context, State
from language.situation import Question
from training.athlete import Athlete
from training.workout import Phase, Workout, phase_of


async def commit(state: State, runtime: Runtime[Context]) -> State:
    """Commit the turn."""
    runtime.context.progress("answering")
    runtime.context.seen.decided = True
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
        certainty=state["certainty"],
        done=tuple(state["done"]),
        dropped=state["dropped"],
        seen=runtime.context.seen,
    )
    await runtime.context.journal.commit(turn)
    return State()
