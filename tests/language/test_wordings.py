"""The wordings of the phrasebook: within a phase, words that leave nothing open mean one thing."""

import re
import tomllib
from collections.abc import Iterator

from language.act_traits import ANSWERS
from language.phrasebook import phrasebook
from language.shapes import TOKEN
from language.written import read_words
from training.workout import Phase

LINES = re.findall(r'"([^"]+)"', read_words("phrases.toml", "en").split("[every_phase]")[1])
PARTS = {
    name: part if isinstance(part, str) else f"({'|'.join(part)})"
    for name, part in tomllib.loads(read_words("phrases.toml", "en"))["parts"].items()
}
LEFT = 440  # sentences that stand in two wordings; to be told apart
MOST_SENTENCES = 60  # a wording stands for that are tried


def test_what_leaves_nothing_open_means_one_thing() -> None:
    """But for a plain yes or no: to a question it is the answer, and else it may mean something else.

    Of wordings that are alike the first counts; these are left, and none is to be added.
    """
    acts_in: dict[str, dict[Phase, set[str]]] = {}
    for phase in Phase:
        for wording in phrasebook("en").wordings[phase]:
            if not wording.slots:
                acts_in.setdefault(wording.shape.pattern, {}).setdefault(phase, set()).add(wording.act)
    shapes = {re.compile(pattern): acts for pattern, acts in acts_in.items()}
    twofold: dict[tuple[str, str], set[str]] = {}
    for sentence in {said for line in LINES if "{" not in line for said in sentences(line.partition("->")[0])}:
        meant = [acts for shape, acts in shapes.items() if shape.fullmatch(f"{sentence} ")]
        for phase in Phase:
            acts = {act for each in meant for act in each.get(phase, ())} - ANSWERS
            if len(acts) > 1:
                twofold[phase, sentence] = acts

    assert len(twofold) <= LEFT, twofold


def test_a_wording_stands_for_its_sentences() -> None:
    assert set(sentences("(finish|end) [the] workout")) == {
        "finish workout", "finish the workout", "end workout", "end the workout",
    }  # fmt: skip


def sentences(line: str) -> Iterator[str]:
    """What a wording without slots stands for."""
    tokens = [found.group() for found in TOKEN.finditer(re.sub(r"<(\w+)>", lambda part: PARTS[part[1]], line))]
    for place, words in enumerate(_any_of(tokens)):
        if place == MOST_SENTENCES:
            return
        yield " ".join(words)


def _any_of(tokens: list[str]) -> Iterator[list[str]]:
    """Every way to say these tokens: one of the parts between the bars."""
    for part in _split(tokens):
        yield from _all_of(part)


def _all_of(tokens: list[str]) -> Iterator[list[str]]:
    if not tokens:
        yield []
        return
    end = _end(tokens)
    heads = [[tokens[0]]] if end == 1 else [*_any_of(tokens[1 : end - 1]), *([[]] if tokens[0] == "[" else [])]
    for head in heads:
        for rest in _all_of(tokens[end:]):
            yield [*head, *rest]


def _end(tokens: list[str]) -> int:
    """Where the group that opens the tokens is closed; 1 for a word."""
    depth = 0
    for place, token in enumerate(tokens, start=1):
        depth += (token in "[(") - (token in "])")
        if depth == 0:
            return place
    raise ValueError(tokens)


def _split(tokens: list[str]) -> Iterator[list[str]]:
    depth, part = 0, list[str]()
    for token in tokens:
        depth += (token in "[(") - (token in "])")
        if token == "|" and depth == 0:
            yield part
            part = []
        else:
            part.append(token)
    yield part
