"""Everything that goes wrong with models, fifty turns each over HTTP: in time, honest, and nothing half-done."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest
from anyio.from_thread import BlockingPortal
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import CheckpointTuple

from db.address import Address
from db.checkpoints import AthleteSaver
from graph.codec import Json, event
from tests.api.serving import client, serving
from tests.model.conftest import asked
from tests.model.faults import FAULTS, Reply, calls, words
from tests.model.scripted import scripted
from tests.model.server import Stub
from tests.talking import World
from training.events import WorkoutEvent
from training.evolve import evolve

LOGS: Json = {"calls": [["log_sets", {"sets": [{"weight": 80, "reps": 8}], "more_to_come": True}]]}
READS: Json = {"calls": [["show_recent", {}]]}
SAYS: Json = {"words": "Patience, mostly."}
FAULT: Json = {}
# What is said, what a model answers, and the sets that the built-in language makes of it.
ROUND: tuple[tuple[str, list[Json], list[str]], ...] = (
    ("how do people keep at this for years, I wonder", [FAULT], []),
    ("back squat 80x8", [], ["80x8"]),
    ("eighty on the bar and I squeezed out eight of them before my legs gave up", [LOGS, FAULT], []),
    ("what's left?", [], []),
    ("honestly my head is somewhere else today", [FAULT, SAYS], []),
    ("my boss was awful again and I need to vent", [READS, FAULT], []),
    ("back squat 82.5x5", [], ["82.5x5"]),
)
START = ("start! my oh my, the world had better watch out for this one", [FAULT], list[str]())
TURNS = (START, *ROUND * 7)
SOME_TURNS = (START, *ROUND * 3)
FEWER_TURNS = (START, *ROUND)
AGAIN = (LOGS, SAYS)  # where the breaker's pause is over, or nobody would meet a fault for long
UNTRUE = re.compile(r"\b(logged|saved|recorded|deleted|changed)\b(?! nothing)", re.IGNORECASE)
ENDLESS = "endless_tool_loop"
EVERY = {**FAULTS, ENDLESS: calls([("show_recent", {"more_to_come": True})])}
# These are close relatives of others, and have fewer turns.
RELATIVES = frozenset(
    [
        "hang_up",
        "stall_after_headers",
        "stall_halfway",
        "403",
        "404",
        "429_late",
        "429_nonsense",
        "502",
        "503",
        "400",
        "html",
        "no_body",
        "deep_json",
        "json_of_another_kind",
        "error_with_200",
        "no_choices",
        "null_choices",
        "null_message",
        "no_usage",
        "blank_content",
        "null_content",
        "content_filter",
        "length",
        "length_in_arguments",
        "empty_tool_name",
        "list_arguments",
        "endless_numbers",
        "long_answer",
        "huge_arguments",
        "odd_characters_in_names",
    ]
)
PATIENCE = (0.4, 1.6, 5.0, 12.0)  # seconds for an answer that may never come
STALLS = ("stall", "stall_after_headers", "stall_halfway", "drip")
ODD = re.compile(r"\\u0000|\\ud[89a-f]", re.IGNORECASE)


class Later:
    """Seconds that never run backwards, and only run when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def pause() -> Iterator[Later]:
    """The clock of the breakers."""
    later = Later()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("graph.serving.monotonic", later)
        yield later


@pytest.fixture(scope="module")
def patient(address: Address, one_stub: Stub, pause: Later) -> Iterator[httpx.Client]:
    """A client of a server with a model."""
    given = {**asked(one_stub), "turn_seconds": 25.0, "model_seconds": 10.0, "daily_tokens": 0}
    with serving(address, **given) as url, client(url) as opened:
        yield opened


@contextmanager
def hurried(address: Address, stub: Stub, seconds: float) -> Iterator[httpx.Client]:
    """A client of a server that waits so long for a model, to see that nothing comes."""
    given = {**asked(stub), "turn_seconds": 25.0, "model_seconds": seconds, "daily_tokens": 0}
    with serving(address, **given) as url, client(url) as opened:
        yield opened


@dataclass
class Script:
    """The answers to one message, the last one for ever; what was served of them."""

    answers: list[Json]
    fault: Reply
    served: list[Json] = field(default_factory=list)

    def __call__(self, request: Json) -> Reply:
        told = self.answers[min(len(self.served), len(self.answers) - 1)]
        self.served.append(told)
        return self.fault if told is FAULT else scripted(told, request)


@dataclass
class Athlete:
    """Somebody who talks over HTTP, and looks at the rows."""

    api: httpx.Client
    world: World
    name: str = field(default_factory=lambda: f"lifter-{uuid4()}")

    def say(self, text: str) -> Json:
        """Send a message and return the reply; it must have been answered, and in time."""
        body = {"provider": "test", "providerUserId": self.name, "message": {"text": text, "messageId": str(uuid4())}}
        answer = self.api.post("/api/message", json=body)
        told = answer.json()
        assert (answer.status_code, told["status"]) == (200, "success"), (text, answer.text)
        response: Json = told["response"]
        return response

    def last(self) -> dict[str, Any]:
        """Their last turn."""
        (row,) = self.world.rows(
            "SELECT model_calls, events FROM turns WHERE provider_user_id = %s ORDER BY number DESC LIMIT 1", self.name
        )
        return row

    def turns(self) -> list[dict[str, Any]]:
        """Their turns in order."""
        return self.world.rows("SELECT * FROM turns WHERE provider_user_id = %s ORDER BY number", self.name)


@pytest.mark.parametrize("name", EVERY)
def test_fifty_turns(
    name: str,
    patient: httpx.Client,
    address: Address,
    pause: Later,
    stub: Stub,
    world: World,
    portal: BlockingPortal,
    is_full: bool,
) -> None:
    if name not in STALLS:
        _fifty_turns(name, Athlete(patient, world), pause, stub, portal, is_full)
        return
    for seconds in PATIENCE:
        stub.reset()
        with hurried(address, stub, seconds) as api:
            try:
                _fifty_turns(name, Athlete(api, world), pause, stub, portal, is_full)
            except AssertionError:
                # On a busy machine good answers too come too late for the hurried. The most patient judges.
                if seconds == PATIENCE[-1]:
                    raise
            else:
                return


def _fifty_turns(name: str, athlete: Athlete, pause: Later, stub: Stub, portal: BlockingPortal, is_full: bool) -> None:
    pause.now += 1000
    stub.follow(words("Hello."))
    for text in ("tell me about yourself and what drives you in all this", "let's start a workout", "1"):
        athlete.say(text)
    turns = TURNS if is_full else FEWER_TURNS if name in RELATIVES else SOME_TURNS
    begun, told, met = len(athlete.turns()), list[str](), 0

    for text, answers, sets in turns:
        script = Script(answers, EVERY[name])
        pause.now += 1000 * any(each in AGAIN for each in answers)
        stub.follow(EVERY[name] if answers == [FAULT] and name == "refused" else script)
        before = len(stub.chats)
        reply = athlete.say(text)
        done = athlete.last()
        now = [*sets, *["80x8"] * (LOGS in script.served)]

        assert reply["metadata"]["modelCalls"] == done["model_calls"] == len(stub.chats) - before
        assert [each["type"] for each in done["events"]].count("SetRecorded") == len(now), (text, reply["text"])
        assert 8 < len(reply["text"]) < 2000
        assert not UNTRUE.search(reply["text"]) or now, reply["text"]
        told += now
        met += FAULT in script.served

    assert met >= (2 if name in RELATIVES else 5)
    assert (stub.rejections, stub.errors) == ([], [])
    assert len(athlete.turns()) == begun + len(turns)
    _rows_are(athlete, told)
    _thread_is_whole(athlete, portal)


def _rows_are(athlete: Athlete, told: list[str]) -> None:
    """The tables hold what was told and what the events make; nothing failed, and nothing odd was kept."""
    world, turns = athlete.world, athlete.turns()
    logs = world.rows(
        "SELECT set_details FROM exercise_logs WHERE user_id = %s AND sets_completed > 0", turns[0]["user_id"]
    )
    kept = [f"{each['weight']:g}x{each['reps']}" for log in logs for each in log["set_details"]["sets"]]
    happened = [each for turn in turns for each in map(event, turn["events"]) if isinstance(each, WorkoutEvent)]
    replayed = evolve(None, happened)

    assert sorted(kept) == sorted(told)
    assert replayed is not None
    made = [each for exercise in replayed.exercises for each in exercise.sets]
    assert sorted(f"{each.weight_kg:g}x{each.reps}" for each in made) == sorted(told)
    assert world.rows("SELECT FROM turn_failures WHERE provider_user_id = %s", athlete.name) == []
    texts = world.rows("SELECT turns::text AS text FROM turns WHERE provider_user_id = %s", athlete.name)
    assert not [row["text"] for row in texts if ODD.search(row["text"])]


def _thread_is_whole(athlete: Athlete, portal: BlockingPortal) -> None:
    """No call in the thread waits for its result."""
    turn = athlete.turns()[-1]
    pool = athlete.world.pool
    thread: RunnableConfig = {
        "configurable": {"thread_id": f"{turn['user_id']}:{turn['session_id']}", "checkpoint_ns": ""}
    }

    async def read() -> CheckpointTuple | None:
        return await AthleteSaver(pool, turn["user_id"]).aget_tuple(thread)

    kept = portal.call(read)
    assert kept is not None
    messages = kept.checkpoint["channel_values"]["messages"]
    called = [str(call["id"]) for message in messages if isinstance(message, AIMessage) for call in message.tool_calls]
    answered = [message.tool_call_id for message in messages if isinstance(message, ToolMessage)]

    assert messages
    assert sorted(called) == sorted(answered)
