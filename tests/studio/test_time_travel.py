"""Replays and forks in Studio: they run to the end from wherever they begin, and only report."""

import asyncio
from typing import Any

import pytest
from langgraph_sdk import get_client

from tests.talking import World

TURNS = ("let us start a workout", "1", "start", "80x8")
Travel = tuple[dict[str, Any], dict[str, Any]]


@pytest.mark.parametrize("step", ["safety", "in_progress", "act", "respond", "commit"])
def test_a_replay_only_reports(step: str, studio: str, world: World) -> None:
    before, after = asyncio.run(_travel(studio, f"replays-{step}", step))

    assert after["reply"]["text"] == before["reply"]["text"]
    assert _turns(world, f"replays-{step}") == len(TURNS)


def test_from_the_start_it_only_reports_what_it_would_be_now(studio: str, world: World) -> None:
    before, after = asyncio.run(_travel(studio, "anew", "__start__"))

    assert [event["type"] for event in after["events"]] == [event["type"] for event in before["events"]]
    assert _turns(world, "anew") == len(TURNS)


@pytest.mark.parametrize("words", ["bench 60x5", "what's left?", "undo", "done, and 20 push ups"])
def test_a_fork_only_reports(words: str, studio: str, world: World) -> None:
    before, after = asyncio.run(_travel(studio, f"forks {words}", "in_progress", {"unread": words}))

    assert after["reply"]["text"] not in ("", before["reply"]["text"])
    assert _turns(world, f"forks {words}") == len(TURNS)


def test_another_message_at_the_start_only_reports_too(studio: str, world: World) -> None:
    before, after = asyncio.run(_travel(studio, "says", "recall", {"message": {"text": "undo"}}))

    assert after["reply"]["text"] not in ("", before["reply"]["text"])
    assert _turns(world, "says") == len(TURNS)


def test_an_athlete_that_is_looked_at_can_be_replayed(studio: str, world: World) -> None:
    asyncio.run(_travel(studio, "seen", "commit"))
    (account,) = world.rows("SELECT user_id FROM user_accounts WHERE provider_user_id = 'seen'")

    asyncio.run(_travel(studio, str(account["user_id"]), "act"))

    assert _turns(world, "seen") == len(TURNS)


async def _travel(url: str, athlete: str, step: str, changed: dict[str, Any] | None = None) -> Travel:
    """How the last of some turns ended, and how it ends when it is run again from before this step."""
    async with get_client(url=url) as client:
        thread = (await client.threads.create())["thread_id"]
        run: dict[str, Any] = {"assistant_id": "coach", "context": {"athlete": athlete, "dry_run": False}}
        for text in TURNS:
            before = await client.runs.wait(thread, input={"message": {"text": text}}, **run)
        history = await client.threads.get_history(thread, limit=50)
        point = next(state for state in history if list(state["next"]) == [step])
        checkpoint = point["checkpoint"]
        if changed is not None:
            checkpoint = (await client.threads.update_state(thread, changed, checkpoint=checkpoint))["checkpoint"]
        after = await client.runs.wait(thread, input=None, checkpoint=checkpoint, **run)
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    return before, after


def _turns(world: World, athlete: str) -> int:
    (row,) = world.rows(
        "SELECT count(*) AS turns FROM turns JOIN user_accounts account USING (user_id)"
        " WHERE account.provider_user_id = %s",
        athlete,
    )
    return int(row["turns"])
