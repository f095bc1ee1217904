"""LangGraph Studio's server: it starts with no key and no network, and a whole workout can be driven through it."""

import asyncio
import re
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from langgraph_sdk import get_client

from db.address import DATABASE
from db.embedded.folder import SUPERUSER
from db.embedded.lease import lease
from tests.cli.command import fit_coach
from tests.studio.server import serving, talking
from tests.talking import World
from training.workout import Phase

STEPS = {"recall", "safety", *Phase, "act", "respond", "commit"}
WORKOUT = (
    "let us start a workout", "1", "add bench press first", "start", "bench press 80x8", "80x8", "undo", "80x8",
    "finish the workout",
)  # fmt: skip


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
    assert all(field["description"] for field in fields.values())


def test_each_step_and_each_act_is_described(studio: str) -> None:
    async def drawn() -> dict[str, Any]:
        async with get_client(url=studio) as client:
            (assistant,) = await client.assistants.search()
            graph: dict[str, Any] = dict(await client.assistants.get_graph(assistant["assistant_id"]))
        return graph

    told = {node["id"]: node["metadata"] for node in asyncio.run(drawn())["nodes"] if "metadata" in node}

    assert {node for node, metadata in told.items() if len(metadata["description"]) > 10} == STEPS
    assert {node for node, metadata in told.items() if metadata.get("acts")} == set(Phase)
    assert all(len(text) > 10 for phase in Phase for text in told[phase]["acts"].values())
    assert "log_sets" in told["in_progress"]["acts"]


def test_nothing_is_written_unless_it_is_asked_for(studio: str, world: World) -> None:
    async def look() -> list[dict[str, Any]]:
        async with talking(studio) as say:
            return [await say("let's start a workout"), await say("let's start a workout", athlete="dry")]

    states = asyncio.run(look())

    assert all(state["events"][0]["type"] == "WorkoutPlanned" for state in states)
    assert (
        world.rows("SELECT * FROM user_accounts WHERE provider = 'studio' AND provider_user_id IN ('studio', 'dry')")
        == []
    )


def test_an_athlete_can_be_looked_at_and_not_touched(studio: str, world: World) -> None:
    async def look(athlete_id: str) -> dict[str, Any]:
        async with talking(studio) as say:
            return await say("80x8", athlete=athlete_id, dry_run=False)

    async def train() -> str:
        async with talking(studio) as say:
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
    async with talking(url) as say:
        return [await say(text, athlete="workout", dry_run=False) for text in WORKOUT]
