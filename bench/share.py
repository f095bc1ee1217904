"""How many messages of a normal workout reach a model, and how often one does for a message that writes or reads.

The workout is the one of forty messages that was fixed before anything was measured on it. The model is a stub that
speaks the OpenAI API, strictly; the server is the program, reached over HTTP.
"""

import asyncio
import json
import tomllib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any
from uuid import uuid4

from bench.client import Client
from bench.contenders import OPENING, UNLIMITED, Bot, coach
from bench.database import Database
from bench.load import Misunderstood
from tests.model.faults import Reply, calls, words
from tests.model.scripted import filled
from tests.model.server import KEY, Stub

WORKOUT = Path(__file__).parents[1] / "tests" / "model" / "workout_of_forty.toml"
TALK = "I hear you. Small steps count, and you know your body best."
# Two messages that only a model makes something of: one that it writes by, one that it has to look something up for.
WRITES = "eighty on the bar, got myself eight good ones there, that'll do for that one"
READS = "hm, with all I have been through lately, what would you say I should make of my numbers so far"
DOES = {WRITES: "log_sets", READS: "show_recent"}
SAID = {"log_sets": {"sets": [{"weight": 80, "reps": 8}]}, "show_recent": {}}


@dataclass(frozen=True)
class Share:
    """Calls of a model for each message of the workout, and for a message that writes by it, and one that reads."""

    of_workout: tuple[int, ...]
    writing: int
    reading: int

    @property
    def without(self) -> float:
        """Which part of the workout's messages needs no model."""
        return self.of_workout.count(0) / len(self.of_workout)


def shared(database: Database, client: Bot) -> Share:
    """The workout, and the two messages, said to a server of its own with a model beside it."""
    said = [each["text"] for each in tomllib.loads(WORKOUT.read_text(encoding="utf-8"))["messages"]]
    with closing(Stub()) as stub:
        model = {"OPENAI_BASE_URL": stub.url, "OPENAI_API_KEY": KEY, "FITCOACH_MODEL": "stub"}
        with coach(database, client, UNLIMITED | model) as contender:
            port = contender.server.port
            stub.follow(words(TALK))
            of_workout = asyncio.run(_calls(port, client, said))
            stub.follow(_once(DOES[WRITES]))
            (*_, writing) = asyncio.run(_calls(port, client, [*OPENING, WRITES]))
            stub.follow(_once(DOES[READS]))
            (reading,) = asyncio.run(_calls(port, client, [READS]))
    return Share(tuple(of_workout), writing, reading)


def _once(name: str) -> Any:
    """A script: this tool is called first, and then there are words."""

    def answer(request: dict[str, Any]) -> Reply:
        if any(message["role"] == "tool" for message in request["messages"]):
            return words(TALK)
        return calls([(name, filled(request, name, SAID[name]))])

    return answer


async def _calls(port: int, client: Bot, texts: Sequence[str]) -> list[int]:
    """How often a model was called for each of these messages of somebody new."""
    athlete, found = f"athlete-{uuid4().hex}", []
    async with Client.opened(port) as opened:
        for text in texts:
            answer = await opened.post(client.says(athlete, uuid4().hex, text))
            if answer.status != HTTPStatus.OK:
                raise Misunderstood(f"{text}: {answer.status} {answer.body.decode()}")
            told = json.loads(answer.body)["response"]["metadata"]
            if text in DOES and [each["type"] for each in told["actions"]] != [DOES[text]]:
                raise Misunderstood(f"{text}: {told['actions']}")
            found.append(told["modelCalls"])
    return found
