"""Turns run again: those that failed too; a changed rule is named; what is not on record is told, never made up.

That every conversation comes out the same is seen where they are held: tests/conversations, tests/model.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NoReturn

import pytest

from db.address import Address
from graph.arrival import TurnFailed
from graph.bootstrap import names, runner
from graph.seen import Seen
from replay.comparing import Verdict
from replay.recorded import Recordings
from tests.replays.recording import recorded, verdicts
from tests.talking import Talker
from training.proposal import Intensity

TRAINING = ("let's start a workout", "1", "start", "80x8", "82.5x8")


@pytest.fixture
def trained(talker: Talker, address: Address) -> Recordings:
    """A short session on record."""
    talker.says(*TRAINING)
    return recorded(talker, address)


def named(found: Collection[Verdict]) -> dict[str, set[str]]:
    """The turns that differ, and in what."""
    return {each.recorded.name: {one.part for one in each.differences} for each in found if not each.is_same}


@pytest.mark.parametrize(
    ("rules", "differ"),
    [
        ({"training.lay_off.NOTHING_LOST_DAYS": 15}, {}),
        ({"training.athlete.Athlete.usual_intensity": Intensity.LIGHT}, {"1": {"acts", "events", "reply"}}),
        (
            {"training.anomalies.FAR_FROM_RECENT": 0.01, "training.anomalies.NEAR_ENOUGH_KG": 0.5},
            {"5": {"acts", "events", "question", "reply"}},
        ),
    ],
    ids=["without effect", "intensity", "slips"],
)
def test_a_changed_rule_is_named_exactly(
    rules: dict[str, Any],
    differ: dict[str, set[str]],
    talker: Talker,
    trained: Recordings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert named(verdicts(talker.portal, trained)) == {}
    for rule, value in rules.items():
        monkeypatch.setattr(rule, value)

    assert named(verdicts(talker.portal, trained)) == differ


def test_an_attempt_that_broke_off_goes_as_far_as_it_did(
    talker: Talker, address: Address, trained: Recordings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("nodes.respond.reply", _fails)
        with pytest.raises(TurnFailed):
            talker.say("85x8")
        failed = recorded(talker, address).turns[-1]
        alone = recorded(talker, address).only([failed])
        again = verdicts(talker.portal, alone)

    (mended,) = verdicts(talker.portal, alone)

    assert (failed.number, failed.failure, failed.message) == (None, "builtins.ZeroDivisionError", "85x8")
    assert named(again) == {}
    assert [(each.was, each.now) for each in mended.differences] == [("failed: builtins.ZeroDivisionError", "replies")]


def test_an_attempt_that_was_not_written_goes_through(
    talker: Talker, address: Address, trained: Recordings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("db.journal.write_turn", _fails)
        with pytest.raises(TurnFailed):
            talker.say("85x8")

    (verdict,) = verdicts(talker.portal, recorded(talker, address).only(recorded(talker, address).turns[-1:]))

    assert verdict.is_same
    assert verdict.ran is not None
    assert verdict.ran.outcome is not None
    assert [act["name"] for act in verdict.ran.outcome.acts] == ["log_sets"]


def test_what_is_looked_up_and_not_on_record_is_told(talker: Talker, address: Address) -> None:
    talker.say("what did I do last time?")
    (turn,) = recorded(talker, address).turns
    assert [each["read"] for each in turn.seen.reads] == ["past_workouts", "trained"]
    forgotten = replace(turn, seen=replace(turn.seen, reads=turn.seen.reads[1:]))

    ran = talker.portal.call(runner(names()).run, forgotten)

    assert ran.outcome is None
    assert ran.strayed == ("looks up past_workouts(limit=1); on record is no such look-up",)


def test_at_another_time_it_is_later(talker: Talker, trained: Recordings) -> None:
    later = datetime(2026, 12, 24, 12, tzinfo=UTC)

    ran = talker.portal.call(runner(names(), later).run, trained.turns[3])

    assert ran.strayed == ()
    assert ran.outcome is not None
    (happened,) = ran.outcome.events
    assert happened["recorded"]["completed_at"] == "2026-12-24T12:00:00Z"


def test_of_a_turn_of_an_earlier_version_it_is_said_that_it_cannot_be_run(talker: Talker, trained: Recordings) -> None:
    (sitting,) = trained.sittings
    old = replace(sitting.turns[0], seen=Seen(recalled={"athlete": {}, "before": None, "messages": []}))

    (verdict,) = verdicts(talker.portal, Recordings((replace(sitting, turns=(old,)),)))

    assert [each.now for each in verdict.differences] == ["it cannot be run"]


def _fails(*arguments: object, **named: object) -> NoReturn:
    raise ZeroDivisionError
