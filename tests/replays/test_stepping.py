"""A turn run node by node: its history, going on from each of its steps, forks; and threads as they were stored."""

from dataclasses import replace
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from db.address import Address
from db.threads import thread_of
from replay.comparing import compared
from replay.recorded import Recorded
from replay.showing import told
from replay.showing_steps import stepped
from replay.stepping import NoSuchStep, Stepping, before_turn, message_id
from tests.replays.recording import RUNNER, differing_by_step, recorded
from tests.talking import Talker

WORKOUT = (
    "let's start a workout", "1", "start", "80x8", "done, then 20 push ups", "what's left?", "undo", "chest pain",
)  # fmt: skip
Turns = tuple[Recorded, ...]


@pytest.fixture
def turns(talker: Talker, address: Address) -> Turns:
    """The turns of a session on record."""
    talker.says(*WORKOUT)
    return recorded(talker, address).turns


def test_from_each_step_it_comes_out_the_same(turns: Turns, portal: BlockingPortal) -> None:
    assert differing_by_step(portal, turns) == []


def test_the_steps_of_a_line_fit(turns: Turns, portal: BlockingPortal) -> None:
    for turn in turns:
        stepping = Stepping(RUNNER, turn)
        portal.call(stepping.begin)
        history = portal.call(stepping.history)
        portal.call(stepping.go_on, "act", {})
        again = portal.call(stepping.history)

        assert [step.number for step in history] == list(range(-1, len(history) - 1))
        assert [step.next for step in history] == [*(step.ran for step in history[1:]), "the end"]
        place = next(place for place, step in enumerate(history) if step.ran == "act")
        assert [step.ran for step in again] == ["again", *(step.ran for step in history[place:])]


def test_the_history_tells_phase_acts_events_and_facts(turns: Turns, portal: BlockingPortal) -> None:
    stepping = Stepping(RUNNER, turns[3])
    portal.call(stepping.begin)
    lines = [" ".join(line.split()) for line in stepped(portal.call(stepping.history))]

    assert [line for line in lines if ", next is " in line] == [
        "-1 said, next is __start__",
        "0 __start__, next is recall",
        "1 recall, next is safety",
        "2 safety, next is in_progress",
        "3 in_progress, next is act",
        "4 act, next is respond",
        "5 respond, next is commit",
        "6 commit, next is the end",
    ]
    told_of = (
        "message 80x8", "phase in_progress", "acts log_sets(", "done log_sets(", "fact SetsLogged(exercise=Back squat",
        "events SetRecorded(", "reply Back squat, set 1 of 3: 80 kg × 8.",
    )  # fmt: skip
    places = [next(place for place, line in enumerate(lines) if line.startswith(each)) for each in told_of]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("step", "changed", "events", "says"),
    [
        ("in_progress", {"unread": "60x5"}, ["SetRecorded"], "60 kg × 5"),
        ("recall", {"message": {"text": "skip"}}, ["ExerciseSkipped", "ExerciseStarted"], "Next up, Bench press"),
        ("act", {"acts": [{"name": "pause_workout", "arguments": {}, "confirmed": []}]}, ["WorkoutPaused"], "Paused"),
        ("respond", {"events": []}, [], "set 1 of 3"),
    ],
)
def test_a_fork_comes_out_as_its_state_has_it(
    step: str, changed: dict[str, Any], events: list[str], says: str, turns: Turns, portal: BlockingPortal
) -> None:
    stepping = Stepping(RUNNER, turns[3], turns[:3])
    portal.call(stepping.begin)

    came = portal.call(stepping.go_on, step, changed)

    assert came.outcome is not None, came
    assert [event["type"] for event in came.outcome.events] == events
    assert says in came.outcome.reply["text"]
    assert not compared(turns[3], came).is_same
    (first, *_) = portal.call(stepping.history)
    assert (first.ran, first.next, first.after[next(iter(changed))]) == ("changed", step, *changed.values())


@pytest.mark.parametrize(
    ("step", "changed", "says"),
    [
        ("rest", {}, "no step rest: it has 0 __start__, 1 recall, 2 safety, 3 in_progress, 4 act, 5 respond, 6 commit"),
        ("7", {}, "has no step 7"),
        ("act", {"mood": "good"}, "has no mood before act: it has acts, "),
    ],
)
def test_what_there_is_not_is_told(
    step: str, changed: dict[str, Any], says: str, turns: Turns, portal: BlockingPortal
) -> None:
    stepping = Stepping(RUNNER, turns[3])
    portal.call(stepping.begin)

    with pytest.raises(NoSuchStep, match=says):
        portal.call(stepping.go_on, step, changed)


def test_a_turn_that_fails_can_be_gone_on_with(turns: Turns, portal: BlockingPortal) -> None:
    never = replace(turns[6], seen=replace(turns[6].seen, reads=[]))
    stepping = Stepping(RUNNER, never)

    came = portal.call(stepping.begin)
    (*_, last) = portal.call(stepping.history)

    assert came.outcome is None
    assert (last.next, "on record is no such look-up" in (last.failure or "")) == ("act", True)
    stepping.recorded = turns[6]
    assert compared(turns[6], portal.call(stepping.go_on, "act", {})).is_same


def test_a_stored_thread_is_copied_whole(
    turns: Turns, talker: Talker, address: Address, portal: BlockingPortal
) -> None:
    copy = thread_of(address, (talker.provider, talker.name), turns[0].session_id)
    assert copy is not None
    states = portal.call(Stepping(RUNNER, turns[0], (), copy.saver, copy.id).states)

    assert [message_id(state.values) for state in reversed(states)] == [turn.message_id for turn in turns]
    phases = [turn.outcome.phase for turn in turns if turn.outcome]
    assert [state.values["phase"] for state in reversed(states)] == phases
    rows = talker.world.rows("SELECT checkpoint_id FROM langgraph.checkpoints WHERE thread_id = %s", copy.id)
    assert {row["checkpoint_id"] for row in rows} == {state.config["configurable"]["checkpoint_id"] for state in states}


def test_each_turn_comes_out_the_same_on_its_thread(
    turns: Turns, talker: Talker, address: Address, portal: BlockingPortal
) -> None:
    for turn in turns[1:]:
        copy = thread_of(address, (talker.provider, talker.name), turn.session_id)
        assert copy is not None
        stepping = Stepping(RUNNER, turn, (), copy.saver, copy.id)
        place = before_turn(portal.call(stepping.states), turn)
        assert place is not None
        came = portal.call(stepping.begin, place)
        assert list(told(compared(turn, came)))[1:] == []
        assert portal.call(stepping.history)[0].before["message"]["id"] == turns[turns.index(turn) - 1].message_id
