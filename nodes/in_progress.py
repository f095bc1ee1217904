"""A workout is under way: log and correct sets, move on, pause, finish."""

from langgraph.runtime import Runtime

from graph.state import Context, State
from nodes.naming import named


async def in_progress(state: State, runtime: Runtime[Context]) -> State:
    """A workout is under way: log and correct sets, move on, pause, finish."""
    return await named(state, runtime.context)
