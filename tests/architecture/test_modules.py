"""The rules of the house that a program can check: where modules come from, what is pure, and where DDL stands."""

import ast
import configparser
import importlib
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "cli", "db", "graph", "language", "model", "nodes", "replay", "tools", "training")
SOURCES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
DDL = re.compile(
    r"\b(CREATE|ALTER|DROP|TRUNCATE)\s+(OR REPLACE\s+)?(TABLE|INDEX|ROLE|DATABASE|POLICY|FUNCTION|SCHEMA|EXTENSION)"
)
# The embedded server's own role and database exist before any migration can run.
PROVIDES = ROOT / "db" / "embedded" / "provide.py"
BANNED = {"utils", "helpers", "manager", "service", "base", "common", "misc"}


@pytest.mark.parametrize("name", [*PACKAGES, "migrations", "settings"])
def test_a_top_level_name_is_ours(name: str) -> None:
    module = importlib.import_module(name)

    assert module.__file__ is not None
    assert Path(module.__file__).is_relative_to(ROOT)


def test_training_imports_the_standard_library_alone() -> None:
    imported = {name for path in (ROOT / "training").rglob("*.py") for name in _imports(path)}

    assert imported - set(sys.stdlib_module_names) == {"training"}


@pytest.mark.parametrize("package", ["training", "language", "nodes", "tools", "graph/state.py", "api"])
def test_the_clock_and_chance_are_arguments(package: str) -> None:
    place = ROOT / package
    paths = [place] if place.suffix else place.rglob("*.py")
    imported = {name for path in paths for name in _imports(path)}

    assert imported & {"random", "time", "secrets"} <= ({"secrets"} if package == "api" else set())


def test_ddl_stands_in_migrations_alone() -> None:
    found = [path for path in SOURCES if DDL.search(path.read_text()) and path != PROVIDES]

    assert found == []
    assert DDL.search(PROVIDES.read_text()), "the search finds nothing any more"


def test_nothing_is_called_by_a_name_that_says_nothing() -> None:
    assert [path for path in SOURCES if path.stem in BANNED] == []


def test_every_module_says_what_it_is() -> None:
    assert [path for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text()))] == []


def test_no_module_of_the_middle_escapes_the_contracts() -> None:
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    values = [value for section in parser.sections() for value in parser[section].values()]
    named = {word for value in values for word in re.findall(r"[\w.]+", value)}
    steps = {f"nodes.{path.stem}" for path in (ROOT / "nodes").glob("*.py")} - {"nodes.__init__"}
    parts = {f"graph.{path.stem}" for path in (ROOT / "graph").glob("*.py")} - {"graph.__init__"}

    assert parts - named == set()
    known = ("asking", "desks", "knowing", "naming", "noted", "prose", "reporting", "thinking", "thought")
    shared = {f"nodes.{name}" for name in known}
    assert steps - named == shared  # what several steps share or are made of, and no steps themselves


def _imports(path: Path) -> set[str]:
    tree = ast.walk(ast.parse(path.read_text()))
    found: set[str] = set()
    for node in tree:
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def test_the_words_of_a_log_line_are_a_constant() -> None:
    calls = [(path, call) for path in SOURCES for call in ast.walk(ast.parse(path.read_text())) if _logs(call)]

    assert len(calls) > 10
    assert [path for path, call in calls if not _is_constant(call)] == []


def _logs(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LOGGING
        and ast.unparse(node.func.value) in ("log", "logging", "logging.getLogger(OURS)")
    )


def _is_constant(call: ast.AST) -> bool:
    assert isinstance(call, ast.Call)
    return len(call.args) == 1 and isinstance(call.args[0], ast.Constant)
