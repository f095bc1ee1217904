"""Every language is whole: a name for every exercise, and no name that stands for two of them."""

import tomllib
from importlib.resources import files

import pytest

from db import catalogue
from language.names import key
from language.text import plain

LANGUAGES = sorted(
    folder.name for folder in files("language").iterdir() if folder.joinpath("exercises.toml").is_file()
)


@pytest.fixture(params=LANGUAGES)
def called(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """What every exercise is called in a language, the name shown first."""
    return tomllib.loads((files("language") / request.param / "exercises.toml").read_text(encoding="utf-8"))


def test_every_exercise_has_its_names(called: dict[str, list[str]]) -> None:
    assert list(called) == [exercise.key for exercise in catalogue.load().exercises]
    assert all(called.values())


def test_no_two_exercises_share_a_name(called: dict[str, list[str]]) -> None:
    owners: dict[str, set[str]] = {}
    for exercise, names in called.items():
        for name in names:
            owners.setdefault(key(plain(name)), set()).add(exercise)

    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}
