"""Sittings end, and what is told of them later is what stands: no more, no less, and of nobody else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from anyio.from_thread import BlockingPortal

from tests.talking import Talker, World
from tests.trust.sweeping import sitting, sweep, version

pytestmark = pytest.mark.usefixtures("nothing_waits")
LONG = timedelta(hours=3, minutes=1)


def test_an_idle_sitting_ends_with_its_last_turn(talker: Talker) -> None:
    talker.says("hi", "work is a lot at the moment and my head is full")
    last = talker.time.now

    sweep(talker, hours=2, minutes=59)
    assert sitting(talker)["ended_at"] is None
    sweep(talker, hours=3, minutes=1)

    row = sitting(talker)
    assert (row["ended_at"], row["noted_at"], row["session_type"]) == (last, last + LONG, "chat")
    assert row["summary"] == (
        "Mon, Nov 16: 2 messages; talked about “work is a lot at the moment and my head is full”"
    )  # fmt: skip
    assert version(talker) == 3


def test_a_message_after_hours_ends_it_too(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    last = talker.time.now
    talker.time.pass_by(hours=4)

    assert talker.say("hi")["metadata"]["session_id"] != first
    assert (sitting(talker)["ended_at"], sitting(talker)["noted_at"]) == (last, None)
    sweep(talker)

    assert sitting(talker)["summary"] == "Mon, Nov 16: 1 message"
    assert sitting(talker)["ended_at"] == last


def test_a_sitting_that_was_ended_is_not_gone_on_with(talker: Talker) -> None:
    first = talker.say("hi")["metadata"]["session_id"]
    sweep(talker, hours=4)

    assert talker.say("hi")["metadata"]["session_id"] != first


BEGUN = "let's start a workout; 1; start"
DAY = "Mon, Nov 16:"
BLAH = " ".join(["blah"] * 15)
# What is said, and what is told of it later.
SUMMARIES = [
    (
        f"{BEGUN}; 80x8; 82.5x8; next; 60x10; my boss is a pain; undo; finish the workout",
        "Full body workout, 1 exercise, 2 sets; Back squat 80 kg × 8, 82.5 kg × 8; talked about “my boss is a pain”",
    ),
    (f"{BEGUN}; 80x8; pause", "Full body workout, 1 exercise, 1 set, not finished; Back squat 80 kg × 8"),
    ("let's start a workout; 1", "Full body workout planned, no set done"),
    (f"{BEGUN}; 80x8; undo", "Full body workout planned, no set done"),
    (f"{BEGUN}; 80x8; cancel the workout; yes", "6 messages"),
    (
        f"use pounds; {BEGUN}; 175x8; correct that to 180; finish the workout",
        "Full body workout, 1 exercise, 1 set; Back squat 180 lb × 8",
    ),
    ("help; thanks", "2 messages"),
    (f"hello there; {BLAH} blah blah", f"2 messages; talked about “{BLAH}…”"),
]


@pytest.mark.parametrize(("said", "summary"), SUMMARIES)
def test_a_summary_tells_what_stands(said: str, summary: str, talker: Talker) -> None:
    talker.says(*said.split("; "))

    sweep(talker, hours=4)

    assert sitting(talker)["summary"] == f"{DAY} {summary}"


def test_a_long_sitting_has_a_short_summary(talker: Talker) -> None:
    talker.trains()
    talker.says(*(f"the {number}th thing that i want to tell you about is quite a story" for number in range(20)))

    sweep(talker, hours=4)

    assert 300 < len(sitting(talker)["summary"]) <= 500
    assert sitting(talker)["summary"].endswith("; …")


def test_what_is_undone_later_is_summed_up_again(talker: Talker) -> None:
    talker.trains()
    talker.says("80x8", "finish the workout")
    sweep(talker)
    assert sitting(talker)["summary"].endswith("1 set; Back squat 80 kg × 8")

    talker.say("undo")
    sweep(talker)

    assert sitting(talker)["summary"].endswith("1 set, not finished; Back squat 80 kg × 8")
    assert sitting(talker)["noted_at"] is not None


def test_what_is_forgotten_is_told_of_no_sitting(talker: Talker) -> None:
    talker.says("hi", "my left knee hurts when i squat")
    sweep(talker, hours=4)
    assert "knee" in sitting(talker)["summary"]
    talker.time.pass_by(hours=5)

    talker.say("forget about my knee")
    sweep(talker, hours=4)

    assert [row["topic"] for row in talker.memories()] == []
    told = talker.world.rows("SELECT summary FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)
    assert [row["summary"] for row in told] == [f"{DAY} 2 messages", f"{DAY} 1 message"]


def test_only_the_sets_of_the_sitting_count(talker: Talker) -> None:
    talker.trains()
    talker.say("80x8")
    talker.time.pass_by(hours=4)
    talker.says("82.5x8", "finish the workout")
    sweep(talker)

    told = talker.world.rows("SELECT summary FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)

    assert [row["summary"].rpartition("; ")[2] for row in told] == ["Back squat 80 kg × 8", "Back squat 82.5 kg × 8"]


def test_others_are_left_alone(talker: Talker, portal: BlockingPortal, world: World) -> None:
    other = Talker(portal, world, replace(talker.time, now=talker.time.now + timedelta(hours=2)))
    talker.say("hi")
    other.say("hi")
    before = (sitting(other), version(other))

    sweep(talker, hours=3, minutes=1)

    assert sitting(talker)["noted_at"] is not None
    assert (sitting(other), version(other)) == before
