"""Conversations as tests: each file is a sentence about somebody talking, grouped by kind.

A file says where they stand (`given`), in which `language` where it is not English, what they say one after another
(`says`), and what then is true (`then`). Of each thing said, it names what became of it: the acts (with the code of the
doubt or error where one was not done), the events, the phase. Prose is compared only where it must name something.
At last each turn is run again from the record, and comes out as it did.
"""

import logging
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.address import Address
from graph.codec import Json
from tests.replays.recording import differing, recorded
from tests.talking import Talker

HERE = Path(__file__).parent
FILES = sorted(HERE.rglob("*.toml"))
OF_A_FILE = {"given", "language", "says", "then"}
OF_A_TEXT = {"text", "acts", "events", "phase", "reply_names", "after", "held_up"}
GIVEN: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "options": ("let's start a workout",),
    "plan": ("let's start a workout", "1"),
    "training": ("let's start a workout", "1", "start"),
    "two_sets": ("let's start a workout", "1", "start", "80x8", "80x8"),
    "paused": ("let's start a workout", "1", "start", "80x8", "pause"),
    "history": ("let's start a workout", "1", "start", "80x8", "82.5x8", "next", "60x8", "finish the workout"),
}


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(HERE).with_suffix("")) for file in FILES])
def test_conversation(file: Path, talker: Talker, address: Address, caplog: pytest.LogCaptureFixture) -> None:
    hold(file, talker)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert differing(talker.portal, recorded(talker, address)) == []


def hold(file: Path, talker: Talker) -> None:
    """Hold a conversation: what becomes of each text, and what is true at the end, is as its file says."""
    script = tomllib.loads(file.read_text())
    unknown = (script.keys() - OF_A_FILE) | (set().union(*script["says"]) - OF_A_TEXT)
    assert not unknown, "nobody checks these"
    talker.language = script.get("language")
    for text in GIVEN[script["given"]]:
        talker.say(text)
    begun = len(talker.turns()) if GIVEN[script["given"]] else 0

    for said in script["says"]:
        talker.time.pass_by(**said.get("after", {}))
        reply = talker.say(said["text"], sent_at=sent(said, talker))
        assert became(reply, talker) == expected(said), said["text"]
        assert all(words in reply["text"] for words in said.get("reply_names", ())), reply["text"]

    check(script.get("then", {}), talker, begun)


def sent(said: dict[str, Any], talker: Talker) -> datetime | None:
    """When a text was sent, where a script says that it was held up on its way."""
    return talker.time.now - timedelta(**said["held_up"]) if "held_up" in said else None


def expected(said: dict[str, Any]) -> Json:
    """What a script says of a text, in the order it is compared."""
    return {name: said.get(name, []) for name in ("acts", "events")} | {"phase": said["phase"]}


def became(reply: Json, talker: Talker) -> Json:
    """What became of a text."""
    turn = talker.turns()[-1]
    return {
        "acts": [
            " ".join([act["name"], *([act["code"]] if "code" in act else ["left"] if act["status"] == "left" else [])])
            for act in turn["acts"]
        ],
        "events": [event["type"] for event in turn["events"]],
        "phase": reply["metadata"]["phase"],
    }


def check(then: dict[str, Any], talker: Talker, begun: int) -> None:
    """What is true at the end, in the rows."""
    turns = talker.turns()[begun:]
    workouts = [workout["status"] for workout in talker.workouts() if workout["cancelled_at"] is None]
    changes = talker.world.rows("SELECT * FROM workout_modifications WHERE user_id = %s", talker.id)
    changes = sorted(changes, key=_place)
    current = [workout["current_exercise_id"] for workout in talker.workouts()]
    found = {
        "sets": talker.sets(),
        "workouts": workouts,
        "exercises": [log["name"] for log in talker.logs()],
        "statuses": {log["name"]: log["status"] for log in talker.logs() if log["status"] != "pending"},
        "current": [log["name"] for log in talker.logs() if log["id"] in current],
        "modifications": [change["modification_type"] for change in changes],
        "reasons": [change["reason"] or "none" for change in changes],
        "states": [[_names(change["previous_state"]), _names(change["new_state"])] for change in changes],
        "remarks": {log["name"]: log["user_feedback"] for log in talker.logs() if log["user_feedback"]},
        "rests": [each["rest_duration"] or "none" for log in talker.logs() for each in log["set_details"]["sets"]],
        "says": [turn["reply"]["text"] for turn in turns][-1],
        "suggests": [turn["reply"]["metadata"]["suggestions"] for turn in turns][-1],
        "asks": turns[-1]["question"] is not None,
        "measures": talker.measures(),
        "goals": talker.goals(),
        "programs": talker.programs(),
        "outside": talker.outside(),
        "reminders": talker.reminders(),
        "settings": talker.settings(),
        "memories": [f"{memory['topic']}: {memory['content']}" for memory in talker.memories()],
    }
    for name, value in then.items():
        if name == "says":
            assert all(words in found["says"] for words in value), found["says"]
        elif name == "plans_without":
            assert not set(value) & set(found["exercises"])
        else:
            assert found[name] == value, name


def _names(state: Json) -> list[str]:
    return [exercise["name"] for exercise in state["exercises"]]


def _place(change: dict[str, Any]) -> tuple[datetime, int]:
    """Where a change stands among all of an athlete's."""
    return change["created_at"], change["order"]
