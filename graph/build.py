"""The graph: the workout state machine and the life of a message in one picture."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from inspect import getdoc
from typing import Any

from langgraph.graph import END, START, StateGraph

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
from tools.registry import ACTS
from training.workout import Phase

RESPOND = "respond"
PHASES = {Phase.NO_WORKOUT: no_workout, Phase.PLANNING: planning, Phase.IN_PROGRESS: in_progress}


# A step of a turn: it takes the state and its runtime, and returns what the turn knows then.
Step = Callable[..., Coroutine[Any, Any, State]]


def seen(step: Step, node: str, name: str | None = None) -> Step:
    """The step within a span of this name: where the specification names one, that; else the node's."""

    @wraps(step)
    async def spanned(*arguments: Any, **named: Any) -> State:
        with span(name or node, node=node):
            return await step(*arguments, **named)

    return spanned


def taken(step: Step) -> Step:
    """The step as it is."""
    return step


def route(state: State) -> str:
    """The workout state machine: while words are unread or a model awaits what was looked up, the node of the phase the
    athlete is in; then the reply.
    """
    goes_on = state["unread"].strip() or not state["done"] or state["thought"]["awaits"]
    return state["phase"] if goes_on else RESPOND


def past_safety(state: State) -> str:
    """Where a message goes that was looked through for red flags: on to its phase, or to the answer to one."""
    return "act" if state["acts"] else state["phase"]


def _at_once(chosen: Callable[[State], str]) -> Callable[[State], Awaitable[str]]:
    """The route as a coroutine, although it waits for nothing: a plain function would be handed to a thread."""

    @wraps(chosen)
    async def routed(state: State) -> str:
        return chosen(state)

    return routed


def described(node: str, step: Step) -> dict[str, Any]:
    """What Studio shows of a step: what it does, and of a phase's each act that may be named there."""
    acts = {act.name: _summary(act.description) for act in ACTS.values() if node in act.phases and act.is_offered}
    return {"description": _summary(getdoc(step) or ""), **({"acts": acts} if node in PHASES else {})}


def _summary(docstring: str) -> str:
    """Its first paragraph, in one line."""
    return " ".join(docstring.split("\n\n")[0].split())


def build_graph(
    context_schema: type[Any] = Context,
    first: Step = recall,
    *,
    guard: Callable[[Step], Step] = taken,
    is_described: bool = False,
) -> StateGraph[State, Any, Input, State]:
    """The graph, not yet compiled: whoever serves it chooses where its threads are kept.

    `first` is its step `recall`; one that lets only certain messages in ends in the usual one. `guard` stands before
    each step after it. `is_described` has its steps tell what they do, and which acts may be named there.
    """
    graph = StateGraph(State, context_schema=context_schema, input_schema=Input)

    def add(node: str, step: Step, name: str | None = None) -> None:
        guarded = step if step is first else guard(step)
        graph.add_node(node, seen(guarded, node, name), metadata=described(node, step) if is_described else None)

    add("recall", first, "user_context_load")
    add("safety", safety)
    for phase, step in PHASES.items():
        add(phase, step, "ai_response_generation")
    add("act", act)
    add(RESPOND, respond)
    add("commit", commit, "response_delivery")
    graph.add_edge(START, "recall")
    graph.add_edge("recall", "safety")
    graph.add_conditional_edges("safety", _at_once(past_safety), [*PHASES, "act"])
    for phase in PHASES:
        graph.add_edge(phase, "act")
    graph.add_conditional_edges("act", _at_once(route), [*PHASES, RESPOND])
    graph.add_edge(RESPOND, "commit")
    graph.add_edge("commit", END)
    return graph
