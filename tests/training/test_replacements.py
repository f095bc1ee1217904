"""What an athlete wants in the place of another, for good: kept with what they told, and planned ever after."""

from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given

from tests.training.gym import CATALOGUE, NOW, exercise
from training.athlete import Athlete
from training.exercise import Equipment
from training.memories import Memory, MemoryKind
from training.options import Circumstances, draft
from training.proposal import Wish
from training.remembering import after, note, reckoned
from training.substitution import alternative

ROW, DUMBBELL_ROW, CABLE_ROW = (exercise(name) for name in ("barbell row", "dumbbell row", "seated cable row"))
PAIR = (ROW.id, DUMBBELL_ROW.id)


def told(number: int, kind: MemoryKind, new: UUID, *old: UUID) -> Memory:
    return Memory(UUID(int=number), kind, f"told {number}", NOW, exercise_ids=(new,), instead_of=old)


INSTEAD = told(1, MemoryKind.PREFERENCE, DUMBBELL_ROW.id, ROW.id)


@pytest.mark.parametrize(
    ("then", "pairs"),
    [
        (told(2, MemoryKind.DISLIKE, DUMBBELL_ROW.id), ()),
        (told(2, MemoryKind.PREFERENCE, ROW.id), ()),
        (told(2, MemoryKind.PREFERENCE, CABLE_ROW.id, ROW.id), ((ROW.id, CABLE_ROW.id),)),
        (told(2, MemoryKind.PREFERENCE, exercise("plank").id), (PAIR,)),
    ],
    ids=["the new one is disliked", "the old one is liked", "another comes in its place", "something else is liked"],
)
def test_the_last_word_counts(then: Memory, pairs: tuple[tuple[UUID, UUID], ...]) -> None:
    noted = note(then, (INSTEAD,))
    assert noted is not None

    assert reckoned(Athlete(), after((INSTEAD,), (noted,))).replacements == pairs


@given(st.none() | st.sets(st.sampled_from(Equipment)).map(tuple))
def test_the_new_one_stands_where_the_old_one_would(equipment: tuple[Equipment, ...] | None) -> None:
    wish = Wish(equipment=equipment)

    usual, swapped = (
        {each.id for drafted in draft(Circumstances(CATALOGUE, athlete, wish, (), NOW)) for each in drafted.exercises}
        for athlete in (Athlete(), Athlete(replacements=(PAIR,)))
    )

    if DUMBBELL_ROW.can_be_done_with(equipment):
        assert ROW.id not in swapped
        assert ROW.id not in usual or DUMBBELL_ROW.id in swapped
    else:
        assert swapped == usual


def test_a_swap_takes_it_first() -> None:
    found = alternative(ROW, CATALOGUE, None, Athlete(replacements=((ROW.id, CABLE_ROW.id),)), ())

    assert found.exercise == CABLE_ROW
    assert "told_instead" in [reason.code for reason in found.reasons]
