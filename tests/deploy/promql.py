"""PromQL as our rules and panels use it: which metrics and labels an expression names."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lark import Lark, Token, Tree


@dataclass(frozen=True)
class Selector:
    """A metric that is named, with the values its labels have to have: those of each label, one by one."""

    metric: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


@cache
def _grammar() -> Lark:
    return Lark(Path(__file__).with_suffix(".lark").read_text(), parser="lalr", lexer="contextual")


def parsed(expression: str) -> Tree[Token]:
    """The expression as a tree. lark's UnexpectedInput where it is none."""
    return _grammar().parse(expression)


def selectors(expression: str) -> Iterator[Selector]:
    """What an expression selects."""
    return _selected(parsed(expression))


def grouped(expression: str) -> Iterator[tuple[set[str], set[str]]]:
    """The labels that an expression groups by, each time with the metrics that are grouped."""
    for found in parsed(expression).find_data("aggregation"):
        names = {str(name) for each in found.find_data("by") for name in each.children}
        yield names, {each.metric for each in _selected(found)}


def _selected(tree: Tree[Token]) -> Iterator[Selector]:
    for found in tree.find_data("selector"):
        yield Selector(str(found.children[0]), tuple(_matched(each) for each in found.find_data("matcher")))


def _matched(matcher: Tree[Token]) -> tuple[str, tuple[str, ...]]:
    name, how, value = map(str, matcher.children)
    told = str(ast.literal_eval(value))
    assert how in ("=", "=~"), f"{name}{how}{value}: what is left out by name is not checked"
    assert how == "=" or re.fullmatch(r"[a-z_|]+", told), f"{told} is more than a list of words"
    return name, tuple(told.split("|") if how == "=~" else [told])
