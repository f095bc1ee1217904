"""What Studio's forms let through and a turn cannot be made of: a sentence says so, and nothing is written."""

import asyncio
from typing import Any

import pytest
from langgraph_sdk import get_client

from graph.studio_journal import Database
from tests.talking import World

NOBODY = "00000000-0000-4000-8000-000000000000"
CONTEXT = {"athlete": "odd", "dry_run": False}
MESSAGE = {"text": "hi"}


@pytest.mark.parametrize(
    ("message", "context", "said"),
    [
        ("hi", CONTEXT, 'like {"text"'),
        (None, CONTEXT, 'like {"text"'),
        ({}, CONTEXT, 'like {"text"'),
        ({"text": 5}, CONTEXT, 'like {"text"'),
        ({"text": "h\0i"}, CONTEXT, "characters that no text has"),
        ({"text": "x" * 1_000_000}, CONTEXT, "at most 4096 characters"),
        (MESSAGE, {**CONTEXT, "athlete": None}, "Name an athlete"),
        (MESSAGE, {**CONTEXT, "athlete": 5}, "Name an athlete"),
        (MESSAGE, {**CONTEXT, "athlete": ""}, "Name an athlete"),
        (MESSAGE, {**CONTEXT, "athlete": " "}, "Name an athlete"),
        (MESSAGE, {**CONTEXT, "athlete": "a\0b"}, "characters that no text has"),
        (MESSAGE, {**CONTEXT, "athlete": "x" * 1000}, "at most 200 characters"),
        (MESSAGE, {**CONTEXT, "athlete": NOBODY}, f"No athlete has the id {NOBODY}"),
    ],
)
def test_a_sentence_says_what_is_wrong(
    message: object, context: dict[str, Any], said: str, studio: str, world: World
) -> None:
    before = _accounts(world)

    with pytest.raises(Exception, match=r"^ValueError: ") as refused:
        asyncio.run(_run(studio, message, context))

    assert said in str(refused.value)
    assert _accounts(world) == before


@pytest.mark.parametrize("dry_run", [None, "false", 0])
def test_only_a_plain_no_makes_a_run_that_writes(dry_run: object, studio: str, world: World) -> None:
    before = _accounts(world)

    state = asyncio.run(_run(studio, MESSAGE, {"athlete": "careful", "dry_run": dry_run}))

    assert state["reply"]["text"]
    assert _accounts(world) == before


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"unread": 5}, "5 cannot be the state's unread: Input should be a valid string."),
        ({"acts": [5]}, "[5] cannot be the state's acts, 0: Input should be a dictionary"),
        ({"events": [{"type": "Won"}]}, "cannot be the state's events: there is no 'Won'."),
        ({"athlete": None}, "null cannot be the state's athlete: Input should be a dictionary"),
    ],
)
def test_a_state_that_no_step_can_read_is_told(changed: dict[str, Any], said: str, studio: str) -> None:
    """And a message after it finds the thread as it should be."""
    refused, after = asyncio.run(_forked(studio, changed))

    assert refused.startswith("UnfitValue: ")
    assert said in refused
    assert after["reply"]["text"]


async def _forked(url: str, changed: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """What is said of a thread that is gone on with after this change before act, and how the next message ends."""
    async with get_client(url=url) as client:
        thread = (await client.threads.create())["thread_id"]
        run: dict[str, Any] = {"assistant_id": "coach", "context": {"athlete": "odd forks"}}
        await client.runs.wait(thread, input={"message": MESSAGE}, **run)
        history = await client.threads.get_history(thread, limit=50)
        before = next(state for state in history if list(state["next"]) == ["act"])
        fork = await client.threads.update_state(thread, changed, checkpoint=before["checkpoint"])
        with pytest.raises(Exception, match="cannot be") as refused:
            await client.runs.wait(thread, input=None, checkpoint=fork["checkpoint"], **run)
        after = await client.runs.wait(thread, input={"message": MESSAGE}, **run)
    assert isinstance(after, dict)
    return str(refused.value), after


def test_a_database_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://coach:hidden@127.0.0.1:1/coach")

    with pytest.raises(ValueError, match=r"^The database cannot be used: .*Connection refused\.$") as refused:
        asyncio.run(Database().pool())

    assert "hidden" not in str(refused.value)


async def _run(url: str, message: Any, context: dict[str, Any]) -> dict[str, Any]:
    async with get_client(url=url) as client:
        state = await client.runs.wait(None, "coach", input={"message": message}, context=context)
    assert isinstance(state, dict)
    return state


def _accounts(world: World) -> int:
    (row,) = world.rows("SELECT count(*) AS accounts FROM user_accounts WHERE provider = 'studio'")
    return int(row["accounts"])
