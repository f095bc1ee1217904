"""A model looks back on a sitting: asked once and only where something was told, believed as far as that goes."""

import json
from collections.abc import Iterator
from datetime import timedelta
from time import monotonic
from typing import Any

import pytest

from db.keeping import PostgresSittings
from graph.keeping import Keeper
from model.client import OpenAIModel
from tests.model.faults import FAULTS, Reply, calls, status, words
from tests.model.server import KEY, Stub
from tests.talking import Rows, Talker

pytestmark = pytest.mark.usefixtures("nothing_waits")
Json = dict[str, Any]
TOLD = "my left knee hurts whenever i squat deep"
PLAIN = "Mon, Nov 16: 2 messages; talked about “it is an old story with the sister of my neighbour”"
STORY = "it is an old story with the sister of my neighbour"
# Answers that come, and are no form.
NONSENSE = ("context_too_long", "cut_off_json", "no_choices", "empty_content", "unknown_tool", "bad_json_arguments")
NO_FORM = ("wrong_arguments", "extra_arguments", "repeated_ids")


def form(summary: Any = "They told of their neighbour.", *facts: Json, **others: Any) -> Reply:
    """What a model fills in."""
    return calls([("sitting", {"summary": summary, "facts": list(facts), **others})])


def fact(quote: str, kind: str = "life", **details: Any) -> Json:
    """A fact as a model names it."""
    return {"kind": kind, "quote": quote, "areas": [], "equipment": [], "days": [], "minutes": None, **details}


@pytest.fixture
def keeper(talker: Talker, stub: Stub) -> Iterator[Keeper]:
    """A Keeper with a model behind the stub server."""

    async def made() -> Keeper:
        model = OpenAIModel("gpt", None, stub.url, KEY, 5.0, monotonic)
        pool = talker.world.pool
        return Keeper(PostgresSittings(pool), talker.time, talker.world.coach.names, model)

    keeper = talker.portal.call(made)
    yield keeper
    assert isinstance(keeper.model, OpenAIModel)
    talker.portal.call(keeper.model.close)
    assert stub.rejections == []


def sweep(talker: Talker, keeper: Keeper, **later: float) -> None:
    """Let the Keeper look at what there is to do, so much later than when the sitting ended."""
    talker.portal.call(keeper.sweep, talker.time.now + timedelta(hours=4) + timedelta(**later))


def sittings(talker: Talker) -> Rows:
    """A talker's sittings, the oldest first."""
    return talker.world.rows("SELECT * FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)


def remembered(talker: Talker) -> list[tuple[str, str]]:
    """What is remembered of a talker: kinds and words."""
    return [(row["topic"], row["content"]) for row in talker.memories()]


def test_a_sitting_is_looked_back_upon_once(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    stub.follow(form("They told of their neighbour.", fact("an OLD story with the sister")))

    for minutes in (0, 5):
        sweep(talker, keeper, minutes=minutes)

    (row,) = sittings(talker)
    assert len(stub.chats) == 1
    assert row["summary"] == "They told of their neighbour."
    assert (row["model_calls"], row["prompt_tokens"], row["completion_tokens"]) == (1, *stub.reported)
    assert remembered(talker) == [("life", "an old story with the sister")]
    assert talker.memories()[0]["created_at"] == talker.time.now


def test_what_is_sent_is_the_same_up_to_the_sitting(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    stub.follow(form())
    talker.says("hi", STORY)
    sweep(talker, keeper)
    talker.time.pass_by(hours=5)
    talker.say("my boss is a pain in the neck")
    sweep(talker, keeper)

    first, second = (request.body for request in stub.chats)
    assert first["messages"][0] == second["messages"][0]
    assert first["tools"] == second["tools"]
    assert json.dumps(STORY) in first["messages"][1]["content"]
    assert STORY not in second["messages"][1]["content"]


@pytest.mark.parametrize("said", ["let's start a workout; 1; start; 80x8; finish the workout", "hi; help; thanks"])
def test_where_nothing_was_told_nobody_is_asked(said: str, talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says(*said.split("; "))

    sweep(talker, keeper)

    assert stub.chats == []
    assert sittings(talker)[0]["noted_at"] is not None


# What a model claims was told, of a sitting in which none of it was.
LIES = [
    fact("my right knee hurts whenever i squat", "limit", areas=["knee"]),
    fact("What can I do for you", "life"),
    fact("Hi! Ready when you are", "life"),
    fact("an old story", "injury"),
    fact("i have only a barbell", "equipment", equipment=["barbell"]),
    fact("", "life"),
    fact("old story", "life"),
    fact("x" * 2000, "life"),
]


def test_a_lying_model_leaves_nothing_false(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    stub.follow(form("You lifted 250 kg, a new record.", *LIES))

    sweep(talker, keeper)

    assert sittings(talker)[0]["summary"] == PLAIN
    assert remembered(talker) == []


def test_a_quote_of_the_coach_is_none_of_the_athletes(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.say(STORY)
    (turn,) = talker.turns()
    stub.follow(form("A story.", fact(" ".join(turn["reply"]["text"].split()[:5]))))

    sweep(talker, keeper)

    assert remembered(talker) == []


def test_of_fifty_facts_ten_are_kept(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    told = " ".join(f"word{number}" for number in range(60))
    talker.say(told)
    stub.follow(form("Words.", *(fact(" ".join(told.split()[start : start + 3])) for start in range(50))))

    sweep(talker, keeper)

    assert len(remembered(talker)) == 10


def test_what_is_known_is_not_noted_again(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says(TOLD, STORY)
    before = remembered(talker)
    assert [kind for kind, _ in before] == ["limit"]
    stub.follow(form("A knee.", fact("left knee hurts whenever i squat", "limit", areas=["knee"])))

    sweep(talker, keeper)

    assert remembered(talker) == before


def test_what_was_forgotten_stays_forgotten(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says(TOLD, "forget about my knee", STORY)
    assert remembered(talker) == []
    stub.follow(form("A knee.", fact(TOLD, "limit", areas=["knee"]), fact("sister of my neighbour")))

    sweep(talker, keeper)

    assert remembered(talker) == [("life", "sister of my neighbour")]


def test_what_is_noted_counts_in_the_next_plan(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    """A limit that a model found is as hard as one that a rule found; a turn under way would be run again."""
    talker.says("hi", "the doc says that this old knee wants no more of that")
    assert remembered(talker) == []
    stub.follow(form("A knee.", fact("this old knee wants no more of that", "limit", areas=["knee"])))
    (before,) = talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id)

    sweep(talker, keeper)

    (after,) = talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id)
    assert after["version"] == before["version"] + 1
    talker.time.pass_by(hours=5)
    assert "squat" not in talker.say("lower body workout")["text"].lower()


@pytest.mark.parametrize("fault", [*NONSENSE, *NO_FORM])
def test_an_answer_that_is_no_form_is_done_without(fault: str, talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    stub.follow(FAULTS[fault])

    sweep(talker, keeper)

    (row,) = sittings(talker)
    assert (row["summary"], row["noted_at"] is None) == (PLAIN, False)
    assert (row["prompt_tokens"], row["completion_tokens"]) == stub.reported


def test_a_model_that_is_away_is_asked_again(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    stub.follow(status(401, "invalid_api_key"))
    sweep(talker, keeper)
    (row,) = sittings(talker)
    assert (row["summary"], row["noted_at"], row["ended_at"]) == (PLAIN, None, talker.time.now)
    asked = len(stub.chats)
    sweep(talker, keeper, seconds=30)
    assert len(stub.chats) == asked

    stub.follow(form())
    assert isinstance(keeper.model, OpenAIModel)
    sweep(talker, with_another_model(talker, keeper, stub), minutes=2)

    assert sittings(talker)[0]["summary"] == "They told of their neighbour."


def with_another_model(talker: Talker, keeper: Keeper, stub: Stub) -> Keeper:
    """The Keeper with a model that has not failed before: its breaker goes by another clock than the test's."""

    async def changed() -> None:
        assert isinstance(keeper.model, OpenAIModel)
        await keeper.model.close()
        keeper.model = OpenAIModel("gpt", None, stub.url, KEY, 5.0, monotonic)

    talker.portal.call(changed)
    return keeper


def test_after_a_day_it_is_done_without_the_model(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    stub.follow(status(401, "invalid_api_key"))
    sweep(talker, keeper)

    sweep(talker, keeper, hours=21)

    (row,) = sittings(talker)
    assert (row["summary"], row["noted_at"] is None) == (PLAIN, False)


def test_a_budget_that_is_used_up_is_kept_to(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    talker.says("hi", STORY)
    keeper.daily_tokens = 1000
    later = talker.time.now + timedelta(hours=4)
    purse = keeper.sittings.purse(("test", talker.name), later, 1000)
    assert talker.portal.call(purse.reserve, 500)

    sweep(talker, keeper)

    assert stub.chats == []
    assert sittings(talker)[0]["summary"] == PLAIN


def test_what_is_said_while_the_model_thinks_is_not_lost(talker: Talker, keeper: Keeper, stub: Stub) -> None:
    """The note is of less than was said by then: it is not kept, what it has cost is."""
    talker.says("hi", STORY)

    def answer(_request: Json) -> Reply:
        talker.world.connection.execute(
            "INSERT INTO turns SELECT (jsonb_populate_record(turn, jsonb_build_object("
            " 'id', gen_random_uuid(), 'number', turn.number + 1, 'message_id', 'late'))).* FROM turns turn"
            " WHERE user_id = %s ORDER BY number DESC LIMIT 1",
            [talker.id],
        )
        return form()

    stub.follow(answer)
    sweep(talker, keeper)

    (row,) = sittings(talker)
    assert (row["ended_at"], row["summary"], row["model_calls"]) == (None, None, 1)
    stub.follow(words("no form"))
    sweep(talker, keeper, minutes=5)
    assert sittings(talker)[0]["summary"].startswith("Mon, Nov 16: 3 messages")
