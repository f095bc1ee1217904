"""A model that lies about what an athlete told: what they did not say in these words is not believed."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from language.believed import FORM, MOST_FACTS, believed
from language.heard import Heard
from training.exercise import Area, Equipment
from training.memories import Memory, MemoryKind

AT = datetime(2026, 11, 16, 18, tzinfo=UTC)
SAID = (
    "hi coach",
    "My left knee hurts whenever I  squat deep — it's old.",
    "I can only train on Tuesday and Thursday, 45 minutes",
    "there are only dumbbells and a pull-up bar here",
    "i don’t like burpees at all",
    "my sister has a bad back",
)
ANSWERED = "Your shoulder sounds sore, spare it for a while."
HEARD = tuple(
    Heard(UUID(int=number), AT + timedelta(minutes=number), text, ANSWERED, is_talk=True)
    for number, text in enumerate(SAID)
)
Fact = dict[str, Any]


def fact(quote: object, kind: object = "life", **details: object) -> Fact:
    """A fact as a model names it."""
    return {"kind": kind, "quote": quote, "areas": [], "equipment": [], "days": [], "minutes": None, **details}


def found(*facts: object, since: datetime | None = None) -> tuple[Memory, ...]:
    """What is believed of these."""
    return believed(list(facts), HEARD, since, "en")


LIES = [
    "my right knee hurts whenever i squat deep",  # never said
    "Your shoulder sounds sore",  # the coach's words
    "hi coach My left knee",  # of two messages
    "hurts whenever",  # too few words
    "eft knee hurts whenever",  # not whole words
    "whenever I squat deep it's old",  # something left out
    "",
    " … ",
    None,
    7,
    ["my left knee hurts"],
    "x" * 5000,
    "My left knee hurts\0whenever",
    "my left .* hurts",
]


@pytest.mark.parametrize("quote", LIES, ids=lambda quote: str(quote)[:20].replace("\0", "0"))
def test_what_was_not_said_is_not_believed(quote: object) -> None:
    assert found(fact(quote, "limit", areas=["knee", "shoulder"])) == ()


@pytest.mark.parametrize("kind", ["injury", "", None, 3, "LIMIT", ["limit"], {}])
def test_other_kinds_are_none(kind: object) -> None:
    assert found(fact("my left knee hurts", kind)) == ()


@pytest.mark.parametrize("facts", [None, "my left knee hurts", {}, 3, [None, 3, "my left knee hurts", [], {}]])
def test_what_is_no_list_of_facts_is_none(facts: object) -> None:
    assert believed(facts, HEARD, None, "en") == ()


def test_the_words_are_kept_as_they_were_said() -> None:
    (memory,) = found(fact("“my LEFT knee   hurts whenever i squat deep”", "limit", areas=["knee", "shoulder", "head"]))

    assert memory.content == "My left knee hurts whenever I squat deep"
    assert (memory.kind, memory.at, memory.areas) == (MemoryKind.LIMIT, HEARD[1].at, (Area.KNEE,))


# What is named beside a quote, and what of it the quote bears out.
DETAILS = [
    (fact("i don't like burpees at all", "dislike", areas=["knee"], minutes=30), {}),
    (fact("only dumbbells and a pull-up bar", "equipment", equipment=["dumbbell", "barbell", "pull_up_bar", "magic"]),
     {"equipment": (Equipment.DUMBBELL, Equipment.PULL_UP_BAR)}),
    (fact("only dumbbells and a pull-up bar", "equipment", equipment=["barbell"]), {"equipment": None}),
    (fact("only dumbbells and a pull-up bar", "life", equipment=["dumbbell"]), {"equipment": None}),
    (fact("only train on Tuesday and Thursday, 45 minutes", "schedule", days=["thursday", "monday", "x"], minutes=45),
     {"days": (3,), "minutes": 45}),
    (fact("only train on Tuesday and Thursday", "schedule", days=[1, "tuesday"], minutes=45),
     {"days": (1,), "minutes": None}),
    (fact("only train on Tuesday and Thursday, 45 minutes", "schedule", days="tuesday", minutes=True),
     {"days": (), "minutes": None}),
    (fact("my sister has a bad back", "limit", areas=["lower_back"]), {"areas": (Area.LOWER_BACK,)}),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), DETAILS)
def test_details_are_those_the_quote_names(told: Fact, expected: dict[str, object]) -> None:
    (memory,) = found(told)

    nothing = {"areas": (), "equipment": None, "days": (), "minutes": None}
    assert {name: getattr(memory, name) for name in nothing} == {**nothing, **expected}


def test_of_many_facts_a_few_are_kept() -> None:
    many = tuple(Heard(UUID(int=1), AT, f"fact number {number} is so", "", is_talk=True) for number in range(50))

    kept = believed([fact(f"fact number {number} is so") for number in range(50)], many, None, "en")

    assert [memory.content for memory in kept] == [f"fact number {number} is so" for number in range(MOST_FACTS)]


def test_the_same_fact_is_one() -> None:
    assert len(found(fact("i don't like burpees"), fact("I DON’T LIKE BURPEES"))) == 1


def test_what_was_told_before_something_was_forgotten_stays_forgotten() -> None:
    told = (fact("my left knee hurts", "limit"), fact("i don't like burpees", "dislike"))

    assert [memory.kind for memory in found(*told, since=HEARD[2].at)] == [MemoryKind.DISLIKE]


def test_the_form_is_strict() -> None:
    def objects(schema: Any) -> list[dict[str, Any]]:
        below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
        own = [schema] if isinstance(schema, dict) and schema.get("type") == "object" else []
        return own + [found for each in below for found in objects(each)]

    assert len(objects(FORM)) == 2
    for each in objects(FORM):
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])
