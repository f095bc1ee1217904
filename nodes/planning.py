"""A workout is planned, or paused: choose, change, start, resume, drop."""

from langgraph.runtime import Runtime

from graph.state import Context, State
from nodes.naming import named


async def planning(state: State, runtime: Runtime[Context]) -> State:
    """A workout is planned, or paused: choose, change, start, resume, drop."""
    return await named(state, runtime.context)
