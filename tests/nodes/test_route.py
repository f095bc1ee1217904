"""The workout state machine: where a turn goes next depends on the phase and on what is still unread."""

import pytest

from graph.build import RESPOND, build_graph, route
from graph.state import State
from nodes.thought import Thought
from training.workout import Phase

DONE = [{"name": "start_workout"}]


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize(
    ("unread", "done", "to_the_reply"),
    [("80x8", [], False), ("80x8", DONE, False), ("", [], False), ("  ", DONE, True), ("", DONE, True)],
    ids=["nothing is read", "something is left", "empty", "blank is left", "all is read"],
)
def test_route(phase: Phase, unread: str, done: list[dict[str, str]], to_the_reply: bool) -> None:
    state = State(phase=phase.value, unread=unread, done=done, thought=Thought().json)

    assert route(state) == (RESPOND if to_the_reply else phase.value)


@pytest.mark.parametrize("phase", Phase)
def test_what_was_looked_up_goes_back_to_the_model(phase: Phase) -> None:
    state = State(phase=phase.value, unread="", done=DONE, thought=Thought(awaits=True).json)

    assert route(state) == phase.value


def test_the_picture_shows_the_machine() -> None:
    edges = {(edge.source, edge.target) for edge in build_graph().compile().get_graph().edges}

    assert {("recall", "safety")} == {edge for edge in edges if edge[0] == "recall"}
    assert {("safety", target) for target in (*Phase, "act")} == {edge for edge in edges if edge[0] == "safety"}
    assert {("act", phase) for phase in Phase} <= edges
    assert {("act", "respond"), ("respond", "commit"), ("commit", "__end__")} <= edges
