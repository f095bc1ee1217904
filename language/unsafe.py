"""What a model may not say: advice that could harm somebody, and symptoms that are not its to judge."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from language.redflags import met
from language.text import normalise
from language.written import read_words

Harm = Literal["unsafe", "growing"]
_SENTENCE = re.compile(r"[.!?;\n]+")
_WORDS = re.compile(r"[^\W_]+")
_FEW = r"(?:\w+ ){0,4}"


def harm_in(prose: str, language: str, *, is_minor: bool) -> Harm | None:
    """Why nothing of the prose may be said: it is unsafe, or helps somebody who is still growing to lose weight."""
    known = _unsafe(language)
    sentences = [" ".join(_WORDS.findall(normalise(each))) for each in _SENTENCE.split(prose)]
    if is_minor and any(known.losing.search(each) for each in sentences):
        return "growing"
    for sentence in sentences:
        if known.supposing.search(sentence):
            continue
        found = known.dangerous.search(sentence)
        if found and not known.denying.search(sentence[: found.start()]):
            return "unsafe"
        if met(sentence, language) is not None:
            return "unsafe"
    return None


@dataclass(frozen=True)
class _Unsafe:
    supposing: re.Pattern[str]
    denying: re.Pattern[str]
    dangerous: re.Pattern[str]
    losing: re.Pattern[str]


@cache
def _unsafe(language: str) -> _Unsafe:
    data = tomllib.loads(read_words("unsafe.toml", language))
    return _Unsafe(**{name: _any(data[name]) for name in ("supposing", "denying", "dangerous", "losing")})


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    written = "|".join(phrase.replace(" .. ", f" {_FEW}") for phrase in phrases)
    return re.compile(rf"\b({written})\b")
