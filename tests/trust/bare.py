"""A build of the database package in which no statement asks whose rows it touches; the policies alone are left."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

DB = Path(__file__).parents[2] / "db"
OWNER = r"(?<!\w)(?:\w+\.)?(?:user_id|created_by|\"\{owner\.name\}\")"
SQL = re.compile(rf"{OWNER} = (?:%\(me\)s|%s|\{{ME\}}|\w+\.(?:user_id|id))|\b(?:\w+\.)?id = %\(me\)s")
MODEL = re.compile(r"\b(?:\w+Row\.user_id|UserRow\.id) == [\w.]+")
# What would be a condition on whose a row is, however it is written: wider than what is replaced, so nothing is missed.
ASKING = re.compile(
    r"\b(?:user_id|created_by)\s*(?:=|<>|!=|\bIN\b|\bIS\b(?!\s+NULL))|(?:=|<>|!=|\bIN\b)\s*\(?\s*%\(me\)s",
    re.IGNORECASE,
)
TRUE = '__import__("sqlalchemy").or_({}, __import__("sqlalchemy").true())'
ANSWERED = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)* OR true\)")


def stripped(source: str) -> tuple[str, int]:
    """The source of a module with every condition made true, and how many there were."""
    text, sql = SQL.subn(lambda found: f"({found[0]} OR true)", source)
    text, model = MODEL.subn(lambda found: TRUE.format(found[0]), text)
    return text, sql + model


def left(source: str) -> list[str]:
    """The conditions on whose a row is that a module still has."""
    tree = ast.parse(source)
    texts = [*_texts(tree)]
    asking = [ASKING.search(ANSWERED.sub("", text)) for text in texts]
    return [found[0] for found in asking if found] + [ast.unparse(each) for each in _comparisons(tree)]


def build(into: Path, which: str = "*.py") -> int:
    """Put the package there, these files of it bare; how many conditions were taken out.

    ValueError when one may be left, or none was.
    """
    shutil.copytree(DB, into / "db", ignore=shutil.ignore_patterns("__pycache__"))
    for beside in ("alembic.ini", "migrations"):
        (into / beside).symlink_to(DB.parent / beside)
    number = 0
    for path in sorted((into / "db").rglob(which)):
        text, found = stripped(path.read_text())
        if left(text):
            raise ValueError(f"{path.name} still asks whose rows they are: {left(text)}")
        path.write_text(text)
        number += found
    if not number:
        raise ValueError("no statement asks whose rows they are")
    return number


def _texts(tree: ast.AST) -> Iterator[str]:
    """Every text of a module, those put together from parts with `{}` for each."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node.value


def _comparisons(tree: ast.AST) -> Iterator[ast.Compare]:
    """Comparisons of a column with an owner that nothing makes true."""
    answered = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "or_"
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and id(node) not in answered and not _is_none(node):
            named = {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
            if named & {"user_id", "created_by"} or (ast.unparse(node.left) == "UserRow.id"):
                yield node


def _is_none(node: ast.Compare) -> bool:
    return all(isinstance(each, ast.Constant) and each.value is None for each in node.comparators)
