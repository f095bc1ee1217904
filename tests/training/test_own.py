"""Exercises of an athlete's own: what one may be called, and what it becomes of what was said of it."""

import unicodedata
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import catalogue
from training.errors.own import InvalidName
from training.exercise import Category, Equipment, Exercise, LoadType, Measure, Muscle
from training.own import (
    LONGEST_NAME,
    OwnExercise,
    Traits,
    checked_name,
    likely,
    made,
    pattern_of,
    together,
    with_changed,
)

KNOWN = catalogue.load()
LEGS = (Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES)
NAMES = st.one_of(
    st.text(max_size=80),
    st.text("ab '-’\u0301é", max_size=80),
    st.sampled_from(
        ("Robert'); DROP TABLE users;--", "1", "80x8", "a" * 4000, "wob\x00ble", "\u202ewobble", "½ squat", "九 squat")
    ),
)


@given(NAMES)
def test_a_name_is_kept_in_a_line_of_letters_or_refused(name: str) -> None:
    try:
        kept = checked_name(name)
    except InvalidName:
        return
    assert 3 <= len(kept) <= LONGEST_NAME
    assert all(unicodedata.category(each)[0] in "LM" or each in "-'’ " for each in kept)
    assert checked_name(kept) == kept


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "too_short"),
        ("  a-b ", "too_short"),
        ("a" * 4000, "too_long"),
        ("one two three four five six seven eight nine", "too_long"),
        ("80x8", "figures"),
        ("½ squat", "figures"),
        ("x'); DROP TABLE exercises", "characters"),
        ("wob\x00ble", "characters"),
        ("\u202ewobble", "characters"),
        ("wobble 💪 row", "characters"),
    ],
)
def test_what_is_no_name_says_why(name: str, reason: str) -> None:
    with pytest.raises(InvalidName) as refused:
        checked_name(name)

    assert refused.value.facts["reason"] == reason


@pytest.mark.parametrize(
    ("typed", "kept"), [(" zercher  carry ", "Zercher carry"), ("жим лёжа", "Жим лёжа"), ("Bear-hug", "Bear-hug")]
)
def test_a_name_stays_as_it_was_typed(typed: str, kept: str) -> None:
    assert checked_name(typed) == kept


@pytest.mark.parametrize(
    ("name", "muscles", "equipment", "measure", "load"),
    [
        ("Zercher carry", LEGS, (Equipment.BARBELL,), Measure.METRES, LoadType.EXTERNAL),
        ("Copenhagen hold", (Muscle.ABS,), (), Measure.SECONDS, LoadType.BODYWEIGHT),
        ("Wibble press", LEGS, (), Measure.REPS, LoadType.BODYWEIGHT),
        ("Cable Y raise", (Muscle.SIDE_DELTS,), (Equipment.CABLE,), Measure.REPS, LoadType.EXTERNAL),
        ("Quadzilla", (Muscle.QUADS,), (Equipment.MACHINE,), Measure.REPS, LoadType.EXTERNAL),
    ],
)
def test_what_was_said_holds_and_the_rest_is_guessed(
    name: str, muscles: tuple[Muscle, ...], equipment: tuple[Equipment, ...], measure: Measure, load: LoadType
) -> None:
    own = _made(name, Traits(muscles, equipment))

    assert (own.name, own.primary, own.equipment, own.measure, own.load) == (name, muscles, equipment, measure, load)
    assert not set(own.secondary) & set(own.primary)


@given(
    st.lists(st.sampled_from(list(Muscle)), min_size=1, max_size=4, unique=True),
    st.lists(st.sampled_from(list(Equipment)), max_size=2, unique=True),
    st.sampled_from(("press", "carry", "curl", "raise", "plank", "glorp")),
)
def test_a_pattern_speaks_against_no_less_than_another_for_the_same_muscles(
    muscles: list[Muscle], equipment: list[Equipment], kind: str
) -> None:
    traits = Traits(tuple(muscles), tuple(equipment))
    careful = pattern_of(KNOWN, "", traits)
    own = _made(f"odd {kind}", traits) if pattern_of(KNOWN, kind, traits) else None

    assert own is None or careful is None or set(careful.contraindications) <= set(own.contraindications)


def test_guesses_are_one_of_each_movement() -> None:
    found = likely(KNOWN, "Jefferson curl", Traits())

    assert [each.name for each in found[:3]] == ["Barbell curl", "Wrist curl", "Lying leg curl"]
    assert len({each.pattern for each in found}) == len(found)


def test_what_trains_something_else_stands_on_another_shelf() -> None:
    like = next(each for each in KNOWN.exercises if each.key == "bench-press")

    assert made(uuid4(), "X", like, Traits()).category is Category.CHEST
    assert made(uuid4(), "X", like, Traits((Muscle.BICEPS,))).category is Category.ARMS
    assert made(uuid4(), "X", like, Traits((Muscle.BICEPS, Muscle.QUADS))).category is Category.FULL_BODY
    assert made(uuid4(), "X", like, Traits((Muscle.QUADS,))).category is Category.LEGS


def test_a_removed_one_is_known_to_histories_alone() -> None:
    kept, gone = (_made(name, Traits(LEGS, ())) for name in ("Here", "Gone"))
    own = with_changed((OwnExercise(kept), OwnExercise(gone)), OwnExercise(gone, is_removed=True))
    known = together(KNOWN, own)

    assert own == (OwnExercise(gone, is_removed=True), OwnExercise(kept))  # by their names
    assert known.by_id[gone.id] == gone
    assert known.exercises == (*KNOWN.exercises, kept)
    assert gone not in known.suitable(None, ())


def _made(name: str, traits: Traits) -> Exercise:
    pattern = pattern_of(KNOWN, name, traits)
    assert pattern is not None
    return made(uuid4(), name, pattern, traits, pattern_of(KNOWN, "", traits))
