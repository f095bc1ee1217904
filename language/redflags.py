"""Red flags in what people type: a deterministic look at the words, before anything else is made of them.

Every word that nearly is one of the words looked for is taken for it, idioms that mean no harm are put aside, and the
concepts that are left (a part of the body beside a sensation) are matched by rules, save where the words deny it, tell
of another or of long ago, or only wonder.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from language.frames import Frames
from language.leaning import features, leanings
from language.patterns import END
from language.remembered import remembered
from language.signs import GAP, Rule, Signs, Span, signs
from language.words import words
from training.safety import Category

NO_AGE, AGES = "notage", ("agesaid", "teen")  # a figure that is no age, and what it would be
LONG = 8  # letters from which two slips are forgiven
MOST_LETTERS = 24
FEWEST_SIGNS = 2  # of danger in a message for the weight of its words to count where no rule is met
_LAUGHTER = re.compile("[\U0001f600-\U0001f606\U0001f923\U0001f480\U0001f61c\U0001f92a☠]")
_POSSESSIVE = re.compile(r"(?<=[a-z])['’`]s\b", re.IGNORECASE)
_JOINED = re.compile(r"(?<=[^\W\d_])[-/](?=[^\W\d_])")
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[.!?;,\n]")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_ENDS = frozenset(".!?;\n")


@dataclass(frozen=True)
class RedFlag:
    """A red flag: its kind, and the words that raised it as they were understood."""

    category: Category
    words: str


@remembered(256)
def red_flag(text: str, language: str = "en", *, is_minor: bool = False) -> RedFlag | None:
    """The most urgent red flag in a text, None where there is none. `is_minor`: they are known to be under age."""
    words, found, frames = understood(text, language)
    flag = _by_rules(signs(language).flags, words, found, frames)
    if flag is not None:
        return flag
    leaning, seen = leanings(language), features(words, found, frames)
    if len(signs(language).danger & found.keys()) >= FEWEST_SIGNS and leaning.reached(seen, len(words)):
        return RedFlag(leaning.strongest(seen) or Category.ACUTE_INJURY, " ".join(words))
    wishes = {Category.MINOR_WEIGHT_LOSS: signs(language).weight_loss} if is_minor else {}
    return _by_rules(wishes, words, found, frames)


def understood(text: str, language: str) -> tuple[list[str], dict[str, list[Span]], Frames]:
    """A text as words, the signs among them, and how they are meant."""
    known = signs(language)
    words = _without_idioms(_mended(text, known, language), known)
    found = known.found(words)
    if NO_AGE in found:
        found = {name: spans for name, spans in found.items() if name not in AGES}
    return words, found, Frames(words, found, known.framing)


def met(text: str, language: str) -> RedFlag | None:
    """The most urgent red flag the rules alone raise."""
    return _by_rules(signs(language).flags, *understood(text, language))


def _by_rules(
    rules: Mapping[Category, Sequence[Rule]], words: Sequence[str], found: Mapping[str, list[Span]], frames: Frames
) -> RedFlag | None:
    for category, its in rules.items():
        spans = _first(its, found, frames)
        if spans is not None:
            return RedFlag(category, _plain(words, spans))
    return None


def _plain(words: Sequence[str], spans: Sequence[Span]) -> str:
    return " ".join(word for span in sorted(spans) for word in words[span.start : span.end])


def _first(rules: Sequence[Rule], found: Mapping[str, list[Span]], frames: Frames) -> tuple[Span, ...] | None:
    for rule in rules:
        if all(name in found for name in rule.concepts) and not any(frames.has(each) for each in rule.unless):
            for spans in _combinations(rule, found, frames, ()):
                if _stands(rule, spans, frames):
                    return spans
    return None


def _combinations(
    rule: Rule, found: Mapping[str, list[Span]], frames: Frames, chosen: tuple[Span, ...]
) -> Iterator[tuple[Span, ...]]:
    if len(chosen) == len(rule.concepts):
        yield chosen
        return
    spans = found[rule.concepts[len(chosen)]]
    for each in _within(spans, rule, chosen, frames):
        if any(each.start < other.end and other.start < each.end for other in chosen):
            continue
        if "denied" not in rule.even and frames.denied(each):
            continue
        yield from _combinations(rule, found, frames, (*chosen, each))
        if rule.width is None:
            return


def _within(spans: Sequence[Span], rule: Rule, chosen: Sequence[Span], frames: Frames) -> Iterator[Span]:
    """The places of a concept that are near enough to those chosen of the ones before it, in the same sentence."""
    if rule.width is None or not chosen:
        yield from spans
        return
    first, last = min(each.start for each in chosen), max(each.end for each in chosen)
    sentence = frames.sentences[first]
    for each in spans[bisect_left(spans, Span(last if rule.in_order else first - rule.width - 6, 0)) :]:
        if each.start > last + rule.width:
            return
        if each.end >= first - rule.width and frames.sentences[each.start] == sentence:
            yield each


def _stands(rule: Rule, spans: Sequence[Span], frames: Frames) -> bool:
    """Whether nothing about the frame of these words takes the flag back."""
    whole = Span(min(each.start for each in spans), max(each.end for each in spans))
    return not (
        ("other" not in rule.even and frames.told_of_another(whole))
        or ("longago" not in rule.even and frames.long_ago(whole))
        or ("wonder" not in rule.even and frames.wondered(whole))
    )


def _without_idioms(words: list[str], known: Signs) -> list[str]:
    """The words with a mark in place of each idiom that means no harm, where it is not meant as it stands."""
    out: list[str] = []
    at = 0
    found = known.found(words)
    meant = {span.start for span in found.get("meant", [])}
    idioms = {span.start: span.end for span in found.get("idiom", []) if span.start not in meant}
    while at < len(words):
        if at in idioms:
            out.append(GAP)
            at = idioms[at]
        else:
            out.append(words[at])
            at += 1
    return out


def _mended(text: str, known: Signs, language: str) -> list[str]:
    """The words of a text as they were probably meant; "." between sentences."""
    plain = _JOINED.sub(" ", words(language).normalised(_POSSESSIVE.sub(" is", _LAUGHTER.sub(" lol ", text))))
    said = (_STRETCHED.sub(r"\1\1", typed) for typed in _TOKEN.findall(plain))
    meant = (END if one in _ENDS else one if one == "," else _meant(one, language) for one in said)
    whole = f" {' '.join(meant)} "
    for long, short in known.contractions.items():
        whole = whole.replace(f" {long} ", f" {short} ")
    return whole.split()


@remembered(4096)
def _meant(word: str, language: str) -> str:
    """The word itself if it is known, or the one looked for that it nearly is."""
    known = signs(language)
    if word in known.ordinary or not word.isalpha() or not 4 <= len(word) <= MOST_LETTERS:
        return word
    best, slips = word, 3
    for candidate in known.mended:
        allowed = 2 if len(candidate) >= LONG and len(word) >= LONG - 1 else 1
        if candidate[0] not in word[:2] or abs(len(candidate) - len(word)) > allowed:
            continue
        distance = OSA.distance(word, candidate, score_cutoff=allowed)
        if distance <= allowed and distance < slips:
            best, slips = candidate, distance
    return best
