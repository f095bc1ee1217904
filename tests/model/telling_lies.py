"""A state somebody is in, what they type and what a model answers; and a reading of numbers that is no checker's."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tests.conversations.test_conversations import GIVEN as BASIC
from tests.model.faults import Json, Reply
from tests.model.scripted import scripted
from tests.model.server import Stub
from tests.talking import Talker

# Texts one after another; a number is so many days that pass.
GIVEN: dict[str, tuple[str | int, ...]] = {
    **BASIC,
    "memories": ("my left knee hurts when I squat deep", "I train on Tuesdays and Fridays", "hi"),
    "memories_in_training": ("my right shoulder hurts on overhead press", *BASIC["training"]),
    "three_workouts": (*BASIC["history"], 3, *BASIC["history"], 4, *BASIC["history"], 3),
    "after_a_week": (*BASIC["history"], 7, "full body workout", "1", "start"),
    "pounds": ("use pounds", *BASIC["training"], "175x8"),
    "doubted": (*BASIC["training"], "600x1"),
    "refused": (*BASIC["training"], "delete the last set"),
    "deleted": (*BASIC["two_sets"], "delete the last set"),
    "swapped": (*BASIC["training"], "swap squats for leg press"),
    "skipped": (*BASIC["training"], "skip"),
}
NUMBER = re.compile(r"\d+(?::\d\d)+|\d[\d,]*(?:\.\d+)?")
SPELLED: list[str] = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty",
)
TENS = {
    word: 10.0 * place
    for place, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)
}


@dataclass(frozen=True)
class Told:
    """A reply with the model's words and the same without them, and the row of its turn."""

    text: str
    rendered: str
    turn: dict[str, Any]

    @property
    def prose(self) -> str:
        """What the model's words added to the reply."""
        rendered = self.rendered.split("\n")
        return "\n".join(line for line in self.text.split("\n") if line not in rendered)


def tell(talker: Talker, stub: Stub, given: str, text: str, answers: Sequence[Json]) -> Told:
    """Say a text in a state, the model answering it; and say it as somebody else with a model that has no words."""
    twin = Talker(talker.portal, talker.world, type(talker.time)(talker.time.now))
    get_there(twin, given)
    get_there(talker, given)
    assert stub.chats == [], "the state is reached without a model"
    rendered = answered(twin, stub, text, [{**each, "words": ""} for each in answers])
    return Told(answered(talker, stub, text, answers), rendered, talker.turns()[-1])


def get_there(talker: Talker, given: str) -> None:
    """Bring somebody into a state."""
    for step in GIVEN[given]:
        if isinstance(step, int):
            talker.time.pass_by(days=step)
        else:
            talker.say(step)


def answered(talker: Talker, stub: Stub, text: str, answers: Sequence[Json]) -> str:
    """The reply to a text for which the model is asked exactly as often as it has answers."""
    asked = len(stub.chats)
    stub.follow(in_turn(stub, answers))
    reply: str = talker.say(text)["text"]
    assert (len(stub.chats) - asked, stub.rejections, stub.errors) == (len(answers), [], []), reply
    return reply


def in_turn(stub: Stub, answers: Sequence[Json]) -> Callable[[Json], Reply]:
    """These answers one after another, from the next request on."""
    asked = len(stub.chats)
    return lambda request: scripted(answers[len(stub.chats) - asked - 1], request)


def numbers(text: str) -> set[float]:
    """The numbers of a text in digits, as minutes and seconds, and in words up to ninety-nine."""
    found: set[float] = set()
    for each in NUMBER.findall(text):
        *upper, last = each.split(":")
        found.add(sum(60 * int(part) for part in upper) + float(last.replace(",", "")))
    for word in re.findall(r"[a-z]+", text.lower()):
        found |= {float(SPELLED.index(word))} if word in SPELLED else set()
        found |= {float(TENS[word])} if word in TENS else set()
    return found


def known_numbers(talker: Talker, told: Told) -> set[float]:
    """All numbers there are in the turn's facts, in the rows of the athlete, and in what they were told and said."""
    memories = " ".join(memory["content"] for memory in talker.memories())
    texts = f"{told.rendered} {told.turn['message']} {memories}"
    rows = [told.turn["acts"], talker.logs()]
    found = {number for row in rows for number in _leaves(row)} | numbers(texts)
    return found | {number / 60 for number in found} | {1.0}


def _leaves(value: Any) -> Iterator[float]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _leaves(each)
    elif isinstance(value, list | tuple):
        yield float(len(value))
        for each in value:
            yield from _leaves(each)
    elif isinstance(value, date | datetime):
        yield from (float(value.day), float(value.year))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield round(float(value), 2)
