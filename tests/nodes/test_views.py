"""A view is plain JSON; in the run it was made in, the value need not be made of it anew."""

from dataclasses import replace

from graph.codec import from_json, to_json, view, viewing
from training.athlete import Athlete

ATHLETE = Athlete(birth_year=1990)


def test_a_view_is_the_json_of_its_value() -> None:
    with viewing():
        assert view(ATHLETE) == to_json(ATHLETE)
        assert type(view(ATHLETE)) is dict


def test_in_its_run_a_view_gives_its_value_back() -> None:
    with viewing():
        seen = view(ATHLETE)

        assert from_json(Athlete, seen) is ATHLETE
        assert view(ATHLETE, seen) is seen
        assert view(replace(ATHLETE, birth_year=1991), seen) != seen


def test_after_its_run_it_is_like_any_other_json() -> None:
    with viewing():
        seen = view(ATHLETE)

    assert from_json(Athlete, seen) is not ATHLETE
    assert from_json(Athlete, seen) == ATHLETE


def test_a_changed_copy_is_no_view() -> None:
    with viewing():
        changed = {**view(ATHLETE), "birth_year": 1991}

        assert from_json(Athlete, changed).birth_year == 1991
