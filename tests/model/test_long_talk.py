"""Three hundred turns in one sitting: what a model is told and what is written stay flat, and nothing told is lost."""

from itertools import pairwise

from db import catalogue
from graph.codec import Json
from tests.model.conftest import QUICK, asked, renew
from tests.model.faults import Reply, calls, words
from tests.model.scripted import filled
from tests.model.server import Stub
from tests.talking import Talker
from training.exercise import Area

TURNS = 300
FACT = "my left knee hurts on deep squats"
TOLD_IN, ASKED_IN = 3, 290
FLAT = 1.1
STEP = 40
QUESTIONS = (
    "do you think people who train early have it easier than the rest of us number {number}",
    "what would you tell somebody who finds all of this rather dull, friend {number}",
    "my neighbour says that lifting makes you slow, what would you answer, take {number}",
)


def test_three_hundred_turns(thinker: Talker, stub: Stub) -> None:
    renew(thinker.world, **asked(stub), **QUICK, daily_tokens=0)
    stub.follow(_talk)
    prompts: dict[int, int] = {}
    written = [0]
    for number in range(1, TURNS + 1):
        before = len(stub.chats)
        if number == ASKED_IN:
            stub.follow(_plan)
        thinker.say(_text(number))
        for request in stub.chats[before:]:
            prompts[number] = request.size
        if number % STEP == 0 and number < ASKED_IN:
            written.append(_bytes(thinker))

    assert len(thinker.world.rows("SELECT FROM ai_sessions WHERE user_id = %s", thinker.id)) == 1
    early, late = _sizes(prompts, 20, 70), _sizes(prompts, 230, 280)
    assert max(late) <= FLAT * max(early)
    steps = [after - before for before, after in pairwise(written)]
    assert max(steps[1:]) <= FLAT * steps[1]
    assert stub.rejections == []
    _the_fact_is_seen_and_obeyed(thinker, stub)


def _the_fact_is_seen_and_obeyed(thinker: Talker, stub: Stub) -> None:
    told = next(request for request in stub.chats if _text(ASKED_IN) in str(request.body["messages"][-1]))
    turn = thinker.turns()[ASKED_IN - 1]
    offered = [exercise["exercise_id"] for option in _options(turn) for exercise in option["exercises"]]
    known = {str(exercise.id): exercise for exercise in catalogue.load().exercises}

    assert FACT in told.body["messages"][0]["content"]
    assert FACT not in str(told.body["messages"][1:])
    assert offered
    assert not [known[each].name for each in offered if Area.KNEE in known[each].contraindications]


def _options(turn: Json) -> list[Json]:
    return [option for event in turn["events"] if event["type"] == "WorkoutPlanned" for option in event["options"]]


def _text(number: int) -> str:
    if number == TOLD_IN:
        return FACT
    if number == ASKED_IN:
        return "could you come up with something for my legs, whatever you think is sensible for me by now"
    return QUESTIONS[number % len(QUESTIONS)].format(number=1000 + number)


def _talk(_request: Json) -> Reply:
    return words("That is a fair question. Most people find their own rhythm with time. What matters to you in it?")


def _plan(request: Json) -> Reply:
    return calls([("ask_for_workout", filled(request, "ask_for_workout", {"workout_type": "lower"}))])


def _sizes(prompts: dict[int, int], first: int, last: int) -> list[int]:
    found = [size for number, size in prompts.items() if first <= number <= last]
    assert len(found) > 40
    return found


def _bytes(thinker: Talker) -> int:
    """What is kept of them so far: their turns, their thread and their memories."""
    thread = f"{thinker.id}:%"
    (row,) = thinker.world.rows(
        "SELECT (SELECT sum(pg_column_size(turns.*)) FROM turns WHERE user_id = %s)"
        " + (SELECT sum(pg_column_size(kept.*)) FROM langgraph.checkpoints kept WHERE thread_id LIKE %s)"
        " + (SELECT sum(pg_column_size(kept.*)) FROM langgraph.checkpoint_blobs kept WHERE thread_id LIKE %s)"
        " + coalesce((SELECT sum(pg_column_size(kept.*)) FROM langgraph.checkpoint_writes kept"
        " WHERE thread_id LIKE %s), 0)"
        " AS bytes",
        thinker.id, thread, thread, thread,
    )  # fmt: skip
    return int(row["bytes"])
