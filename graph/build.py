"""The graph: the workout state machine and the life of a message in one picture."""

from functools import wraps
from typing import Any, Protocol

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from graph.state import Context, Input, State
from graph.traces import span
from nodes.act import act
from nodes.commit import commit
from nodes.in_progress import in_progress
from nodes.no_workout import no_workout
from nodes.planning import planning
from nodes.recall import recall
from nodes.respond import respond
from nodes.safety import safety
from training.workout import Phase

RESPOND = "respond"
PHASES = {Phase.NO_WORKOUT: no_workout, Phase.PLANNING: planning, Phase.IN_PROGRESS: in_progress}


class Step(Protocol):
    """A step of a turn."""

    async def __call__(self, state: State, runtime: Runtime[Context]) -> State:
        """What the turn knows then."""
        ...


def seen(step: Step, node: str, name: str | None = None) -> Step:
    """The step within a span of this name: where the specification names one, that; else the node's."""

    @wraps(step)
    async def spanned(*arguments: Any, **named: Any) -> State:
        with span(name or node, node=node):
            return await step(*arguments, **named)

    return spanned


def route(state: State) -> str:
    """The workout state machine: while words are unread or a model awaits what was looked up, the node of the phase the
    athlete is in; then the reply.
    """
    goes_on = state["unread"].strip() or not state["done"] or state["thought"]["awaits"]
    return state["phase"] if goes_on else RESPOND


def past_safety(state: State) -> str:
    """Where a message goes that was looked through for red flags: on to its phase, or to the answer to one."""
    return "act" if state["acts"] else state["phase"]


def build_graph(context_schema: type[Any] = Context, first: Step = recall) -> StateGraph[State, Any, Input, State]:
    """The graph, not yet compiled: whoever serves it chooses where its threads are kept.

    `first` is its step `recall`; one that lets only certain messages in ends in the usual one.
    """
    graph = StateGraph(State, context_schema=context_schema, input_schema=Input)
    graph.add_node("recall", seen(first, "recall", "user_context_load"))
    graph.add_node("safety", seen(safety, "safety"))
    for phase, name in PHASES.items():
        graph.add_node(phase, seen(name, phase, "ai_response_generation"))
    graph.add_node("act", seen(act, "act"))
    graph.add_node(RESPOND, seen(respond, RESPOND))
    graph.add_node("commit", seen(commit, "commit", "response_delivery"))
    graph.add_edge(START, "recall")
    graph.add_edge("recall", "safety")
    graph.add_conditional_edges("safety", past_safety, [*PHASES, "act"])
    for phase in PHASES:
        graph.add_edge(phase, "act")
    graph.add_conditional_edges("act", route, [*PHASES, RESPOND])
    graph.add_edge(RESPOND, "commit")
    graph.add_edge("commit", END)
    return graph
