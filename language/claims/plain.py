"""Prose as it is shown: no markdown, no invisible characters, cut into lines and these into sentences."""

import re
import unicodedata

LONGEST_PROSE = 12_000  # characters that are looked at; what comes behind is left out
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_MARKS = re.compile(r"\*\*|__|\*(?=\S)|(?<=\S)\*|_(?=\w)|(?<=\w)_|(?<!`)`(?!`)")
_OPENING = re.compile(r"^(?:#{1,6}\s+|>\s?)+")
_BULLET = re.compile(r"^[-*•‣◦–+]\s+")
_RULE = re.compile(r"^[-*_=\s]{3,}$")
_END = re.compile(r"(?P<full>(?<=[.!?])[\"'”’)»]*\s+(?=\S))|(?<=[…:])\s+(?=\S)")
_OPENING_QUOTES = '"“«„¿¡'
_NOT_AN_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|approx|z|d|z\. ?b|d\. ?h|bzw|ca|evtl|ggf)\.|^-? ?\d{1,2}\."
    r"|\b(?:der|die|das|den|dem|des|am|vom|zum|zur|beim|im|deine?[mnr]?) \d{1,2}\.)$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[.!?:…][\"'”’)]*$")
_FENCE = "```"


def plain(prose: str) -> str:
    """The prose as it would be shown, line by line; the checker reads nothing else.

    >>> plain("## **Nice**  work!")
    'Nice work!'
    """
    text = _visible(prose[:LONGEST_PROSE])
    lines = (_line(line) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def paragraphs(text: str) -> list[list[str]]:
    """The sentences of each line, lines that were only wrapped put together. Empty lists are empty lines."""
    return [_sentences(line) for line in _unwrapped(text.split("\n"))]


def goes_on(before: str, line: str) -> bool:
    """Whether a line only continues the one before it."""
    continues = line[:1].isdigit() or (line[:1].isalpha() and not line[:1].isupper())
    return bool(before and line) and not _CLOSED.search(before) and continues


def _visible(text: str) -> str:
    """The text in compatibility form, again and again until nothing in it changes any more."""
    text = _BREAKS.sub("\n", text)
    for _ in range(4):
        kept = "".join(each for each in text if each in "\n\t" or unicodedata.category(each) not in _INVISIBLE)
        kept = "".join(each for each in kept if not "\ufe00" <= each <= "\ufe0f" and each != "\u20e3")
        folded = unicodedata.normalize("NFKC", kept)
        if folded == text:
            break
        text = folded
    return text


def _line(line: str) -> str:
    line = _SPACES.sub(" ", line).strip()
    if _FENCE in line or _RULE.match(line):
        return line if _FENCE in line else ""
    before = None
    while before != line:
        before = line
        line = _OPENING.sub("", line)
        bullet = "- " if _BULLET.match(line) else ""
        line = bullet + _SPACES.sub(" ", _MARKS.sub("", _BULLET.sub("", line))).strip()
    return "" if line == "-" else line.rstrip()


def _unwrapped(lines: list[str]) -> list[str]:
    """Lines with their continuations: what goes on in lower case or with a number behind an open end."""
    whole: list[str] = []
    for line in lines:
        if whole and goes_on(whole[-1], line):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _sentences(line: str) -> list[str]:
    found: list[str] = []
    start = 0
    for end in _END.finditer(line):
        behind = line[end.end()]
        ends = not behind.islower() if end["full"] else behind.isupper() or behind in _OPENING_QUOTES
        if ends and not _NOT_AN_END.search(line[start : end.start()]):
            found.append(line[start : end.end()].strip())
            start = end.end()
    return [each for each in (*found, line[start:].strip()) if each]
