"""What is remembered is so once, counts from when it was told, and gives way to what is told anew."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.gym import NOW, TURN, exercise
from training.athlete import Athlete, Conditions
from training.errors.memories import MemoryTooLong, TooManyMemories
from training.events import MemoriesForgotten, MemoryEvent, MemoryNoted
from training.exercise import Area, Equipment
from training.memories import MOST_CHARACTERS, MOST_MEMORIES, Memory, MemoryKind
from training.remembering import after, correct, note, reckoned, taken_back
from training.sets import Side

LIMIT, DISLIKE, PREFERENCE = MemoryKind.LIMIT, MemoryKind.DISLIKE, MemoryKind.PREFERENCE
EQUIPMENT, SCHEDULE, LIFE = MemoryKind.EQUIPMENT, MemoryKind.SCHEDULE, MemoryKind.LIFE
BURPEE, PLANK = exercise("burpee").id, exercise("plank").id
KNEE, BACK = (Area.KNEE,), (Area.LOWER_BACK, Area.UPPER_BACK)


def told(kind: MemoryKind, content: str, days_ago: int = 0, **meaning: Any) -> Memory:
    """A memory as it was told some days ago."""
    made = Memory(uuid5(TURN, f"{kind}{content}{days_ago}"), kind, content, NOW - timedelta(days=days_ago))
    return replace(made, **meaning)


KNEE_HURTS = told(LIMIT, "knee hurts", 3, areas=KNEE)
LEFT_KNEE = told(LIMIT, "left knee hurts", 3, areas=KNEE, side=Side.LEFT)
HATES_BURPEES = told(DISLIKE, "I hate burpees", 3, exercise_ids=(BURPEE,))
DUMBBELLS = told(EQUIPMENT, "only dumbbells", 3, equipment=(Equipment.DUMBBELL,))
MONDAYS = told(SCHEDULE, "I train on Mondays", 3, days=(0,))


@pytest.mark.parametrize(
    ("old", "new", "is_known"),
    [
        (KNEE_HURTS, told(LIMIT, "Knee hurts!", areas=KNEE), True),
        (KNEE_HURTS, told(LIMIT, "knee hurts when running", areas=KNEE), False),
        (HATES_BURPEES, told(DISLIKE, "can't stand burpees", exercise_ids=(BURPEE,)), True),
        (HATES_BURPEES, told(PREFERENCE, "I hate burpees", exercise_ids=(BURPEE,)), False),
        (DUMBBELLS, told(EQUIPMENT, "just my dumbbells", equipment=(Equipment.DUMBBELL,)), True),
        (told(LIFE, "night shifts", 3), told(LIFE, "two kids"), False),
        (told(LIFE, "I'm a nurse", 3), told(LIFE, "im a nurse"), True),
    ],
)
def test_the_same_fact_is_kept_once(old: Memory, new: Memory, is_known: bool) -> None:
    assert (note(new, [old]) is None) is is_known


@pytest.mark.parametrize(
    ("old", "new", "gives_way"),
    [
        (KNEE_HURTS, told(LIMIT, "knee hurts when running", areas=KNEE), True),
        (KNEE_HURTS, told(LIMIT, "left knee hurts", areas=KNEE, side=Side.LEFT), True),
        (LEFT_KNEE, told(LIMIT, "right knee hurts", areas=KNEE, side=Side.RIGHT), False),
        (told(LIMIT, "back hurts", 3, areas=BACK), told(LIMIT, "low back", areas=BACK[:1]), False),
        (told(LIMIT, "asthma", 3), told(LIMIT, "knee hurts", areas=KNEE), False),
        (HATES_BURPEES, told(PREFERENCE, "I like burpees", exercise_ids=(BURPEE,)), True),
        (HATES_BURPEES, told(DISLIKE, "burpees and planks", exercise_ids=(BURPEE, PLANK)), True),
        (HATES_BURPEES, told(PREFERENCE, "I like planks", exercise_ids=(PLANK,)), False),
        (DUMBBELLS, told(EQUIPMENT, "a full gym", equipment=tuple(Equipment)), True),
        (DUMBBELLS, told(EQUIPMENT, "my bench wobbles"), False),
        (MONDAYS, told(SCHEDULE, "I train on Fridays", days=(4,)), True),
        (MONDAYS, told(SCHEDULE, "40 minutes", minutes=40), False),
        (told(SCHEDULE, "Mondays for an hour", 3, days=(0,), minutes=60), told(SCHEDULE, "Fridays", days=(4,)), False),
        (told(LIMIT, "knee hurts", -1, areas=KNEE), told(LIMIT, "a message held up", areas=KNEE), False),
    ],
)
def test_what_is_told_anew_takes_the_place_of_the_old(old: Memory, new: Memory, gives_way: bool) -> None:
    noted = note(new, [old])

    assert noted is not None
    assert noted.supersedes == ((old,) if gives_way else ())


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    right = told(LIMIT, "right knee hurts", areas=KNEE, side=Side.RIGHT)

    assert correct(LEFT_KNEE, right, [LEFT_KNEE, MONDAYS]) == MemoryNoted(right, (LEFT_KNEE,))
    assert correct(LEFT_KNEE, replace(LEFT_KNEE, at=NOW), [LEFT_KNEE]) is None


def test_a_memory_is_short_and_memories_are_bounded() -> None:
    longest = told(LIFE, "x" * MOST_CHARACTERS)
    full = [told(LIFE, str(number), 3) for number in range(MOST_MEMORIES - 1)]

    assert note(longest, full) is not None
    with pytest.raises(MemoryTooLong):
        note(told(LIFE, "x" * (MOST_CHARACTERS + 1)), [])
    with pytest.raises(TooManyMemories):
        note(longest, [*full, HATES_BURPEES])
    likes = told(PREFERENCE, "I like burpees", exercise_ids=(BURPEE,))
    assert note(likes, [*full, HATES_BURPEES]) == MemoryNoted(likes, (HATES_BURPEES,))


@pytest.mark.parametrize("conditions", [Conditions(), Conditions((Equipment.BARBELL,), (Area.WRIST,), 90)])
def test_what_is_remembered_is_reckoned_with(conditions: Conditions) -> None:
    athlete = Athlete(
        equipment=conditions.equipment, limits=conditions.limits, minutes=conditions.minutes, conditions=conditions
    )
    live = [KNEE_HURTS, HATES_BURPEES, DUMBBELLS, told(SCHEDULE, "40 minutes", minutes=40)]

    known = reckoned(athlete, live)

    assert known.limits == (*conditions.limits, Area.KNEE)
    assert (known.equipment, known.minutes, known.dislikes) == ((Equipment.DUMBBELL,), 40, (BURPEE,))
    assert reckoned(known, []) == athlete


def test_of_two_likings_the_later_word_counts() -> None:
    both = told(DISLIKE, "burpees and planks", 3, exercise_ids=(BURPEE, PLANK))
    likes = told(PREFERENCE, "I like burpees", 1, exercise_ids=(BURPEE,))

    for order in ([both, likes], [likes, both]):
        known = reckoned(Athlete(), order)
        assert (known.dislikes, known.preferences) == ((PLANK,), (BURPEE,))


FACTS = st.sampled_from(
    [
        *(KNEE_HURTS, LEFT_KNEE, HATES_BURPEES, DUMBBELLS, MONDAYS),
        told(LIMIT, "right knee", areas=KNEE, side=Side.RIGHT),
        told(PREFERENCE, "I like burpees", exercise_ids=(BURPEE,)),
        told(PREFERENCE, "burpees and planks", exercise_ids=(BURPEE, PLANK)),
        told(EQUIPMENT, "a full gym", equipment=tuple(Equipment)),
        told(SCHEDULE, "Fridays", days=(4,)),
        told(LIFE, "night shifts"),
    ]
)


@given(facts=st.lists(st.tuples(FACTS, st.booleans()), max_size=12))
def test_what_is_taken_back_leaves_everything_as_it_was(facts: list[tuple[Memory, bool]]) -> None:
    live: tuple[Memory, ...] = ()
    for number, (fact, is_forgotten) in enumerate(facts):
        fact = replace(fact, id=UUID(int=number), at=NOW + timedelta(minutes=number))
        event: MemoryEvent | None = MemoriesForgotten(live[:2]) if is_forgotten else note(fact, live)
        if event is None:
            continue
        now = after(live, [event])
        assert after(now, taken_back(event)) == live
        live = now
        assert _speaks_once(live)


def _speaks_once(live: Iterable[Memory]) -> bool:
    """Whether no two memories of means or likings say the same."""
    said = [(each.kind, each.exercise_ids, each.equipment, each.days, each.minutes) for each in live if _means(each)]
    return len(said) == len(set(said))


def _means(memory: Memory) -> bool:
    return memory.kind not in (LIMIT, LIFE)
