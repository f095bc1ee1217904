"""What a workout costs: most messages reach no model, and a plain tool-calling agent costs many times as much.

The workout stands in workout_of_forty.toml, and was fixed before anything was measured on it. Both sides answer the
same messages with the same tools, and the server counts both. The agent's side is helped where that could be doubted:
its system prompt is one line, its tools answer "ok", and the acts it names are those that were right.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.messages import AnyMessage, HumanMessage
from langchain_core.tools import StructuredTool
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from graph.codec import Json
from tests.model.faults import Reply, calls, words
from tests.model.scripted import filled
from tests.model.server import KEY, Stub
from tests.talking import Talker
from tools.registry import ACTS
from tools.schema import MORE, tools
from training.workout import Phase

MESSAGES: list[Json] = tomllib.loads((Path(__file__).parent / "workout_of_forty.toml").read_text())["messages"]
MOST = 0.15
FEWEST_ALONE = 0.8
Named = list[tuple[str, Json]]


def test_the_workout_is_what_it_says() -> None:
    assert len(MESSAGES) == 40
    assert sum("talk" in message for message in MESSAGES) == 8


@pytest.mark.usefixtures("nothing_waits")
def test_a_workout_costs_a_fraction_of_a_plain_agent(thinker: Talker, stub: Stub) -> None:
    ours, acts = _with_the_coach(thinker, stub)
    plain = _with_a_plain_agent(stub, acts)
    alone = sum(1 for turn in thinker.turns() if not turn["model_calls"]) / len(MESSAGES)
    print(
        f"\nmessages without a model: {alone:.1%}; calls {ours[0]} of {plain[0]} ({ours[0] / plain[0]:.1%});", end=" "
    )
    print(f"prompt tokens {ours[1]} of {plain[1]} ({ours[1] / plain[1]:.1%})")

    assert stub.rejections == []
    assert alone >= FEWEST_ALONE
    assert ours[0] <= MOST * plain[0]
    assert ours[1] <= MOST * plain[1]


def _with_the_coach(thinker: Talker, stub: Stub) -> tuple[tuple[int, int], list[Named]]:
    """What the workout costs with the coach, noting its sittings included; and the acts of each message."""
    stub.follow(_note_or_talk)
    for message in MESSAGES:
        thinker.say(message["text"])
    thinker.time.pass_by(hours=4)
    thinker.portal.call(thinker.world.served.keeper.sweep, thinker.time.now)
    turns = thinker.turns()
    right = [[(act["name"], act["arguments"]) for act in turn["acts"] if act["name"] in ACTS] for turn in turns]

    assert [bool(turn["model_calls"]) for turn in turns] == ["talk" in message for message in MESSAGES]
    assert [act["status"] for turn in turns for act in turn["acts"]] == ["completed"] * sum(
        len(turn["acts"]) for turn in turns
    )
    spent = [request for request in stub.chats if _is_theirs(request.body)]
    return (len(spent), sum(request.prompt_tokens for request in spent)), right


def _is_theirs(request: Json) -> bool:
    """Whether a request belongs to this workout: the Keeper notes everybody's sittings, those of other tests too."""
    told = str(request["messages"][1:])
    return any(message["text"] in told for message in MESSAGES if message.get("talk"))


def _note_or_talk(request: Json) -> Reply:
    offered = {tool["function"]["name"] for tool in request.get("tools") or []}
    if offered == {"sitting"}:
        return calls([("sitting", {"summary": "They trained and talked.", "facts": []})])
    return words("I hear you. Small steps count, and you know your body best.")


def _with_a_plain_agent(stub: Stub, acts: list[Named]) -> tuple[int, int]:
    """What the same messages cost an agent that calls the same tools in a loop, and remembers its talk."""
    stub.reset()
    known = {tool["function"]["name"] for tool in _offered()}
    todo = [[each for each in named if each[0] in known] for named in acts]
    place = [0]

    def answer(request: Json) -> Reply:
        waiting = todo[place[0]]
        if not waiting:
            return words("Alright.")
        name, arguments = waiting.pop(0)
        return calls([(name, filled(request, name, arguments))])

    stub.follow(answer)
    model = ChatOpenAI(model="stub", base_url=stub.url, api_key=SecretStr(KEY), max_retries=0)
    agent = create_agent(
        model, [_tool(each["function"]) for each in _offered()], system_prompt="You are a strength coach."
    )
    messages: list[AnyMessage] = []
    for index, message in enumerate(MESSAGES):
        place[0] = index
        messages = agent.invoke({"messages": [*messages, HumanMessage(message["text"])]})["messages"]

    assert todo == [[] for _ in MESSAGES]
    assert stub.errors == []
    return len(stub.chats), sum(request.prompt_tokens for request in stub.chats)


def _offered() -> list[Json]:
    """Every tool the coach's model is offered in any phase. A greeting needs none."""
    offered = {tool["function"]["name"]: tool for phase in Phase for tool in tools(phase, may_write=True)}
    return list(offered.values())


def _tool(function: Json) -> StructuredTool:
    properties = {name: each for name, each in function["parameters"]["properties"].items() if name != MORE}
    schema = {
        **function["parameters"],
        "properties": properties,
        "required": list(properties),
        "title": function["name"],
    }

    def work(**_said: Any) -> str:
        return "ok"

    return StructuredTool(name=function["name"], description=function["description"], args_schema=schema, func=work)
