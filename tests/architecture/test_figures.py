"""Figures of training: each stands once, and each has beside it what kind of knowledge it is."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[2] / "training"
MODULES = sorted(TRAINING.rglob("*.py"))
SOURCES = re.compile(r"\b(trial|survey|convention|heuristic|exact)s?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Figure:
    """A constant that holds a number: its name, and the comments beside it."""

    name: str
    beside: str


def figures(text: str) -> Iterator[Figure]:
    """The constants of a module that hold numbers.

    Beside one stands the comment in its own lines, and the one above it and those that follow one another under it.
    """
    lines = text.splitlines()
    above: list[str] = []
    end, was_assignment = 0, False
    for node in ast.parse(text).body:
        between = lines[end : node.lineno - 1]
        end = node.end_lineno or node.lineno
        own = lines[node.lineno - 1 : end]
        if between or not was_assignment:
            above = list(takewhile(lambda line: line.startswith("#"), reversed(between)))
        was_assignment = isinstance(node, ast.Assign | ast.AnnAssign)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _holds_number(node.value):
            beside = " ".join([*above, *(line.partition("#")[2] for line in own)])
            for name in _names(node):
                yield Figure(name, beside)


def _holds_number(value: ast.expr) -> bool:
    """Whether a number is written out in a value."""
    return any(isinstance(node, ast.Constant) and type(node.value) in (int, float) for node in ast.walk(value))


def _names(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        for each in ast.walk(target):
            if isinstance(each, ast.Name):
                yield each.id


def without_source(text: str) -> list[str]:
    """The figures of a module that do not say what kind of knowledge they are."""
    return [each.name for each in figures(text) if not SOURCES.search(each.beside)]


def twice(texts: Iterable[str]) -> list[str]:
    """The figures that more than one module has by the same name."""
    counted = Counter(name for text in texts for name in {each.name for each in figures(text)})
    return [name for name, count in counted.items() if count > 1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(TRAINING)))
def test_a_figure_says_what_kind_of_knowledge_it_is(path: Path) -> None:
    assert without_source(path.read_text()) == []


def test_a_figure_stands_once() -> None:
    assert twice(path.read_text() for path in MODULES) == []


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ("RESET = 0.9", ["RESET"]),
        ("# A tenth comes off.\nRESET = 0.9", ["RESET"]),
        ("# Convention: three times.\nFAILS = 3\n\nRESET = 0.9", ["RESET"]),
        ("# Convention: three times.\nFAILS = 3\n# A tenth comes off.\nRESET = 0.9", ["RESET"]),
        ("# Convention: three times.\nFAILS = 3\ndef fails() -> None: ...\nRESET = 0.9", ["RESET"]),
        ('RESET = {"linear": (1, 0.9)}', ["RESET"]),
        ("FAILS, RESET = 3, 0.9", ["FAILS", "RESET"]),
        ("RESET: float = -0.9", ["RESET"]),
        ("# Convention: a tenth comes off.\nRESET = 0.9", []),
        ("# Trial: it was seen.\nFAILS = 3\nRESET = 0.9", []),
        ("RESET = 0.9  # convention", []),
        ('NAME = "reset"', []),
    ],
)
def test_a_planted_figure_without_its_source_is_found(planted: str, found: list[str]) -> None:
    assert without_source(planted) == found


def test_a_planted_second_figure_is_found() -> None:
    assert twice(["FAILS = 3\nRESET = 0.9", "# Convention\nRESET = 0.9"]) == ["RESET"]
    assert twice(["FAILS = 3\nFAILS = 4", "RESET = 0.9"]) == []


def test_there_are_figures_to_look_at() -> None:
    names = {each.name for path in MODULES for each in figures(path.read_text())}

    assert {"FAILS", "LANDMARKS", "DELOAD_WEEKS", "KG_PER_LB"} <= names
