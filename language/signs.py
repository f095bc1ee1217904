"""The signs of red flags as a language has them: data of redflags.toml, made into patterns over plain words.

In a pattern: a word; `word*` any ending; `[may be missing]`; `(this|or that)`; `<a concept>`; `#` a number; `..` up to
five words of a sentence that deny nothing (`..2`: up to two); `...` up to eight words, across sentences.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from language.words import read_words
from training.safety import Category

GAP = "_"  # stands where an idiom stood that means no harm
_ELEMENT = re.compile(r"\.\.\.|\.\.\d*|<\w+>|[\w'*#,]+|[\[\](|)]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Pattern:
    """Words that raise a flag, and the concepts that take it back: near it, or anywhere in the sentence."""

    regex: re.Pattern[str]
    unless: tuple[re.Pattern[str], ...]
    spans_sentences: bool
    may_be_denied: bool

    def first(self, sentence: str, known: "Signs") -> str | None:
        """The first place in a sentence that raises it and is not taken back."""
        for found in self.regex.finditer(sentence):
            if self.may_be_denied and known.denied.search(sentence[: found.start()]):
                continue
            if any(each.search(sentence) for each in self.unless):
                return None
            return found.group()
        return None


@dataclass(frozen=True)
class Signs:
    """All there is to look for in a language."""

    flags: Mapping[Category, tuple[Pattern, ...]]
    weight_loss: tuple[Pattern, ...]
    idioms: re.Pattern[str]
    denied: re.Pattern[str]
    contractions: Mapping[str, str]
    vocabulary: frozenset[str]
    ordinary: frozenset[str]

    def without_idioms(self, text: str) -> str:
        """The text with a mark in place of what means no harm."""
        return self.idioms.sub(f"{GAP} ", text)

    def contracted(self, text: str) -> str:
        """The text with the short forms of words people also write out."""
        for long, short in self.contractions.items():
            text = text.replace(f" {long} ", f" {short} ")
        return text


@cache
def signs(language: str) -> Signs:
    """The signs of a language."""
    data = tomllib.loads(read_words("redflags.toml", language))
    concepts: dict[str, str] = {}
    denying = "|".join(f"{word} " for word in data["denying"])
    for name, phrases in data["concepts"].items():
        concepts[name] = f"(?:{'|'.join(_regex(phrase, concepts, denying) for phrase in phrases)})"
    made = [_made(entry, concepts, denying) for entry in data["flag"]]
    idioms = "|".join(_regex(phrase, concepts, denying) for phrase in data["idioms"])
    filler = "|".join(_regex(phrase, concepts, denying) for phrase in data["filler"])
    vocabulary = {word for entry in data["flag"] for word in _words(entry["of"])}
    vocabulary |= {word for name in data["mended"] for word in _words(data["concepts"][name])}
    return Signs(
        flags={
            each: tuple(p for category, patterns in made if category == each for p in patterns) for each in Category
        },
        weight_loss=tuple(p for category, patterns in made if category == "weight_loss" for p in patterns),
        idioms=re.compile(f"(?<![^ ])(?:{idioms})"),
        denied=re.compile(f"(?<![^ ])(?:{denying})(?:{filler})*$"),
        contractions=data["contractions"],
        vocabulary=frozenset(vocabulary - set(data["ordinary"])),
        ordinary=frozenset(data["ordinary"]),
    )


def _made(entry: dict[str, object], concepts: Mapping[str, str], denying: str) -> tuple[str, tuple[Pattern, ...]]:
    phrases, unless = entry["of"], entry.get("unless", [])
    assert isinstance(phrases, list)
    assert isinstance(unless, list)
    waiving = tuple(re.compile(rf"(?<![^ ]){concepts[name]}") for name in unless)
    patterns = (
        Pattern(
            re.compile(rf"(?<![^ ]){_regex(phrase, concepts, denying)}"),
            waiving,
            "..." in phrase,
            bool(entry.get("may_be_denied", True)),
        )
        for phrase in phrases
    )
    return str(entry["category"]), tuple(patterns)


def _regex(phrase: str, concepts: Mapping[str, str], denying: str) -> str:
    out: list[str] = []
    for element in _ELEMENT.findall(phrase):
        if element == "...":
            out.append(rf"(?:(?!{denying})[^ ]+ ){{0,8}}?")
        elif element.startswith(".."):
            out.append(rf"(?:(?!{denying})[^ .]+ ){{0,{element[2:] or 5}}}?")
        elif element.startswith("<"):
            out.append(concepts[element[1:-1]])
        elif element in "[(":
            out.append("(?:")
        elif element in "])|":
            out.append({"]": ")?", ")": ")", "|": "|"}[element])
        elif element == "#":
            out.append(r"\d+(?:[.,:]\d+)* ")
        else:
            out.append(re.escape(element).replace(r"\*", r"[^\W\d_]*") + " ")
    return "".join(out)


def _words(phrases: list[str]) -> set[str]:
    bare = (re.sub(r"<\w+>", " ", phrase) for phrase in phrases)
    return {word for phrase in bare for word in _WORD.findall(re.sub(r"\w+\*", " ", phrase))}
