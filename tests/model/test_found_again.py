"""From a fact told to its being found by meaning: the Keeper makes its vector, answers and prompts find it."""

import json

import pytest

from tests.model.conftest import QUICK, asked, renew
from tests.model.faults import FAULTS
from tests.model.server import Stub
from tests.talking import Talker

pytestmark = pytest.mark.usefixtures("nothing_waits")
KNEE = "my left knee hurts on deep squats"
FREE = "hm, honestly my joints have been on my mind, you know"


def sweep(talker: Talker) -> None:
    """Let the Keeper do what waits."""
    talker.portal.call(talker.world.served.keeper.sweep, talker.time())


def test_what_was_told_is_shown_when_it_is_asked_for_in_other_words(talker: Talker) -> None:
    talker.says(KNEE, "I hate burpees")
    sweep(talker)
    told = talker.say("what do you know about my joints?")["text"]
    assert KNEE in told
    assert "burpees" not in told


def test_earlier_sittings_reach_the_prompt(thinker: Talker, stub: Stub) -> None:
    thinker.says(KNEE, "let's start a workout", "1", "start", "20 kg for 10", "finish")
    thinker.time.pass_by(hours=4)
    sweep(thinker)
    thinker.say(FREE)
    told = stub.chats[-1].body["messages"][0]["content"]
    assert f"limit, told Mon, Nov 16: “{KNEE}”" in told
    assert "Earlier talks (summaries)" in told


@pytest.mark.parametrize("fault", ["500", "stall", "refused"])
def test_an_embedder_that_fails_fails_nothing(thinker: Talker, stub: Stub, fault: str) -> None:
    renew(thinker.world, **asked(stub), **QUICK, embedding_model="stub-embedding")
    stub.embed(FAULTS[fault])
    thinker.say(KNEE)
    sweep(thinker)
    assert KNEE in thinker.say("what do you know about my knee?")["text"]


def test_what_never_changes_is_the_same_for_everybody(thinker: Talker, stub: Stub) -> None:
    other = Talker(thinker.portal, thinker.world, thinker.time)
    thinker.says(FREE, KNEE, FREE)
    other.say(FREE)
    prefixes = {
        (json.dumps(each.body["tools"]), each.body["messages"][0]["content"].partition("The athlete\n")[0])
        for each in stub.chats
    }
    assert len(stub.chats) == 3
    assert len(prefixes) == 1


def test_what_an_athlete_has_cost_in_a_day_can_be_read_from_the_tables(thinker: Talker, stub: Stub) -> None:
    thinker.says(FREE, FREE)
    (row,) = thinker.world.rows(
        "SELECT sum(model_calls) AS calls, sum(prompt_tokens + completion_tokens) AS tokens FROM turns"
        " WHERE user_id = %s AND received_at >= %s",
        thinker.id,
        thinker.time().replace(hour=0, minute=0),
    )
    assert row["calls"] == len(stub.chats) == 2
    assert row["tokens"] == sum(stub.reported)


def test_vectors_may_come_from_a_server(thinker: Talker, stub: Stub) -> None:
    renew(thinker.world, **asked(stub), **QUICK, embedding_model="stub-embedding")
    thinker.say(KNEE)
    sweep(thinker)
    (memory,) = thinker.memories()
    assert stub.embeddings
    assert memory["embedding"] is not None
    embedder = thinker.world.coach.allowance.embedder
    assert embedder is not None
    assert memory["embedding_model"] == embedder.name
