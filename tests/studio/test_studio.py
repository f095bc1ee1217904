"""LangGraph Studio's server: it starts with no key and no network, and a whole workout can be driven through it."""

import asyncio
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from langgraph_sdk import get_client

from db.address import DATABASE, Address
from db.embedded.folder import SUPERUSER
from db.embedded.lease import lease
from tests.cli.command import fit_coach
from tests.talking import World

ROOT = Path(__file__).parents[2]
QUIET = {"LANGSMITH_TRACING": "false", "LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGGRAPH_NO_VERSION_CHECK": "true"}
WORKOUT = (
    "let us start a workout", "1", "add bench press first", "start", "bench press 80x8", "80x8", "undo", "80x8",
    "finish the workout",
)  # fmt: skip
Say = Callable[..., Awaitable[dict[str, Any]]]


@contextmanager
def serving(place: Path, **environment: str) -> Iterator[str]:
    """`langgraph dev` with nothing but these settings; its address."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [str(Path(sys.executable).parent / "langgraph"), "dev", "--no-browser", "--no-reload", "--port", port]
    with (
        (place / "log").open("wb") as log,
        subprocess.Popen(command, cwd=ROOT, env=bare | QUIET | environment, stdout=log, stderr=log) as server,
    ):
        url = f"http://127.0.0.1:{port}"
        _wait(url, server)
        yield url
        server.terminate()


@pytest.fixture(scope="module")
def studio(address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Studio's server on the worker's database."""
    place = tmp_path_factory.mktemp("studio")
    with serving(place, DATABASE_URL=address.owner, FITCOACH_DATA_DIR=str(place)) as url:
        yield url


def test_a_whole_workout(studio: str, world: World) -> None:
    states = asyncio.run(_workout(studio))

    assert [state["phase"] for state in states] == ["planning"] * 3 + ["in_progress"] * 5 + ["no_workout"]
    assert "2 sets, 1,280 kg" in states[-1]["reply"]["text"]
    assert [event["type"] for event in states[4]["events"]] == ["SetRecorded"]
    (account,) = world.rows(
        "SELECT user_id FROM user_accounts WHERE provider = 'studio' AND provider_user_id = 'workout'"
    )
    turns = world.rows("SELECT * FROM turns WHERE user_id = %s", account["user_id"])
    assert len({turn["message_id"] for turn in turns}) == 9
    assert len({turn["trace_id"] for turn in turns}) == 9
    assert all(re.fullmatch(r"fit_\d{8}_\d{13}_[0-9a-f]{32}", turn["trace_id"]) for turn in turns)
    assert {turn["program_version"] for turn in turns} == {world.coach.program_version}


def test_studio_and_the_command_share_an_embedded_database(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(tmp_path, FITCOACH_DATA_DIR=str(data)) as url:
        states = asyncio.run(_workout(url))
        chatted = fit_coach("chat", said="\n".join(WORKOUT), FITCOACH_DATA_DIR=str(data))
        seen = asyncio.run(_workout(url))

    assert "2 sets, 1,280 kg" in states[-1]["reply"]["text"]
    assert "2 sets, 1,280 kg" in seen[-1]["reply"]["text"]
    assert (chatted.returncode, chatted.stderr) == (0, "")
    assert "2 sets, 1,280 kg" in chatted.stdout
    with closing(lease(data / "database")) as held, psycopg.connect(held.address(SUPERUSER, DATABASE)) as connection:
        finished = connection.execute(
            "SELECT provider, count(*) FROM workouts JOIN user_accounts USING (user_id)"
            " WHERE status = 'completed' GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert finished == [("cli", 1), ("studio", 2)]


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


async def _workout(url: str) -> list[dict[str, Any]]:
    async with _thread(url) as say:
        return [await say(text, athlete="workout", dry_run=False) for text in WORKOUT]


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
