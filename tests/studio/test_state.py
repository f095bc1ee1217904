"""What Studio shows of a thread: phase, acts, events and facts, by name, after a turn and after each of its steps."""

import asyncio
from typing import Any

from langgraph_sdk import get_client

TURNS = ("let us start a workout", "1", "start", "80x8")
State = dict[str, Any]


def test_a_state_tells_phase_acts_events_and_facts(studio: str) -> None:
    history = asyncio.run(_history(studio))

    after = history[0]["values"]
    assert after["phase"] == "in_progress"
    assert [(each["name"], each["status"]) for each in after["done"]] == [("log_sets", "completed")]
    assert [fact["type"] for each in after["done"] for fact in each["facts"]] == ["SetsLogged"]
    assert [each["type"] for each in after["events"]] == ["SetRecorded"]
    assert after["reply"]["text"].startswith("Back squat, set 1 of 3: 80 kg × 8.")


def test_each_step_has_a_state_with_what_it_made(studio: str) -> None:
    by_next = {"+".join(state["next"]): state["values"] for state in reversed(asyncio.run(_history(studio)))}

    assert set(by_next) >= {"safety", "in_progress", "act", "respond", "commit", ""}
    assert [each["name"] for each in by_next["act"]["acts"]] == ["log_sets"]
    assert (by_next["act"]["done"], by_next["act"]["events"]) == ([], [])
    assert [each["name"] for each in by_next["respond"]["done"]] == ["log_sets"]
    assert by_next["respond"]["reply"] == {}


async def _history(url: str) -> list[State]:
    """The states of a thread's last turns, the newest first."""
    async with get_client(url=url) as client:
        thread = (await client.threads.create())["thread_id"]
        context: State = {"athlete": f"of {thread}", "dry_run": False}
        for text in TURNS:
            await client.runs.wait(thread, "coach", input={"message": {"text": text}}, context=context)
        return [dict(state) for state in await client.threads.get_history(thread, limit=9)]
