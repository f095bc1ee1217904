"""LangGraph Studio's server: it starts with no key and no network, and a whole workout can be driven through it."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from langgraph_sdk import get_client

from db.address import Address
from tests.talking import World

ROOT = Path(__file__).parents[2]
QUIET = {"LANGSMITH_TRACING": "false", "LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGGRAPH_NO_VERSION_CHECK": "true"}
Say = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture(scope="module")
def studio(address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`langgraph dev` on the worker's database; its address."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    place = tmp_path_factory.mktemp("studio")
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment = bare | QUIET | {"DATABASE_URL": address.owner, "FITCOACH_DATA_DIR": str(place)}
    command = [str(Path(sys.executable).parent / "langgraph"), "dev", "--no-browser", "--no-reload", "--port", port]
    with (
        (place / "log").open("wb") as log,
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log) as server,
    ):
        url = f"http://127.0.0.1:{port}"
        _wait(url, server)
        yield url
        server.terminate()


def test_a_whole_workout(studio: str, world: World) -> None:
    async def workout() -> list[dict[str, Any]]:
        texts = (
            "let us start a workout;1;add bench press first;start;bench press 80x8;80x8;undo;80x8;finish the workout"
        )
        async with _thread(studio) as say:
            return [await say(text, athlete="workout", dry_run=False) for text in texts.split(";")]

    states = asyncio.run(workout())

    assert [state["phase"] for state in states] == ["planning"] * 3 + ["in_progress"] * 5 + ["no_workout"]
    assert "2 sets, 1,280 kg" in states[-1]["reply"]["text"]
    assert [event["type"] for event in states[4]["events"]] == ["SetRecorded"]
    (account,) = world.rows(
        "SELECT user_id FROM user_accounts WHERE provider = 'studio' AND provider_user_id = 'workout'"
    )
    turns = world.rows("SELECT DISTINCT message_id FROM turns WHERE user_id = %s", account["user_id"])
    assert len(turns) == 9


def test_the_form_has_an_athlete_and_a_dry_run(studio: str) -> None:
    async def form() -> dict[str, Any]:
        async with get_client(url=studio) as client:
            (assistant,) = await client.assistants.search()
            schemas = await client.assistants.get_schemas(assistant["assistant_id"])
        found: dict[str, Any] = dict(schemas["context_schema"] or {})
        return found

    fields = asyncio.run(form())["properties"]

    assert {name: field["default"] for name, field in fields.items()} == {"athlete": "studio", "dry_run": True}


def test_nothing_is_written_unless_it_is_asked_for(studio: str, world: World) -> None:
    async def look() -> list[dict[str, Any]]:
        async with _thread(studio) as say:
            return [await say("let's start a workout"), await say("let's start a workout", athlete="dry")]

    states = asyncio.run(look())

    assert all(state["events"][0]["type"] == "WorkoutPlanned" for state in states)
    assert (
        world.rows("SELECT * FROM user_accounts WHERE provider = 'studio' AND provider_user_id IN ('studio', 'dry')")
        == []
    )


def test_an_athlete_can_be_looked_at_and_not_touched(studio: str, world: World) -> None:
    async def look(athlete_id: str) -> dict[str, Any]:
        async with _thread(studio) as say:
            return await say("80x8", athlete=athlete_id, dry_run=False)

    async def train() -> str:
        async with _thread(studio) as say:
            for text in ("let us start a workout", "1", "start"):
                await say(text, athlete="looked-at", dry_run=False)
        (account,) = world.rows("SELECT user_id FROM user_accounts WHERE provider_user_id = 'looked-at'")
        return str(account["user_id"])

    athlete_id = asyncio.run(train())
    state = asyncio.run(look(athlete_id))

    assert [event["type"] for event in state["events"]] == ["SetRecorded"]
    rows = world.rows("SELECT sum(sets_completed) AS sets FROM exercise_logs WHERE user_id = %s", athlete_id)
    assert rows == [{"sets": 0}]


@asynccontextmanager
async def _thread(url: str) -> AsyncIterator[Say]:
    """A way to talk in a new thread."""
    async with get_client(url=url) as client:
        thread = await client.threads.create()

        async def say(text: str, **context: str | bool) -> dict[str, Any]:
            state = await client.runs.wait(
                thread["thread_id"], "coach", input={"message": {"text": text}}, context=context
            )
            assert isinstance(state, dict)
            assert "reply" in state, state
            return state

        yield say


def _wait(url: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            if httpx.get(f"{url}/ok").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("the server does not answer")
