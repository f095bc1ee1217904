"""Other apps' names: nearly all of the commonest are found, and none is ever taken for another exercise."""

import tomllib
from pathlib import Path

from graph.bootstrap import names
from language.exports.placing import ExportNames, app_names

WANTED: dict[str, str] = tomllib.loads((Path(__file__).parent / "names.toml").read_text())
FOUND = {name: found.key if (found := ExportNames(names()).find(name)) else "" for name in WANTED}


def test_nearly_all_names_are_found() -> None:
    known = [name for name, key in WANTED.items() if key]

    assert sum(FOUND[name] != "" for name in known) >= 0.9 * len(known) >= 0.9 * 150


def test_no_name_is_taken_for_another_exercise() -> None:
    assert {name: key for name, key in FOUND.items() if key not in (WANTED[name], "")} == {}


def test_the_apps_own_names_are_of_exercises_that_there_are() -> None:
    assert app_names().keys() <= {exercise.key for exercise in names().catalogue.exercises}
