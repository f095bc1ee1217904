"""Between workouts: ask for one, look back, ask about exercises."""

from langgraph.runtime import Runtime

from graph.state import Context, State
from nodes.naming import named


async def no_workout(state: State, runtime: Runtime[Context]) -> State:
    """Between workouts: ask for one, look back, ask about exercises."""
    return await named(state, runtime.context)
