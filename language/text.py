"""Text as people type it, brought into the form that words and phrases are compared in."""

import re
import unicodedata

_STRAY = re.compile(r"[^\w\s.,;:?!/@#*+&-]", re.UNICODE)
_SPACES = re.compile(r"\s+")
_ENDS = re.compile(r"^(?:[\s,;.!?:]|-(?!\d))+|[\s,;.!?:-]+$")
# The numbers of a list, where they cannot be anything else: "1) 80x8", and "1. 80x8" at the start of a line.
_LISTED = re.compile(r"(?m)(?:^|(?<=\s))\d{1,2}\)\s*|^\d{1,2}[.:]\s+(?=\d+(?:[.,]\d+)?\s*(?:kgs?|lbs?)?\s*x)")
_NUMBERED = re.compile(r"#(?=\d)")
_PLAIN = str.maketrans({"'": "", "’": "", "‘": "", "`": "", "×": "x", "–": "-", "—": "-", "½": ".5"})
# Where one clause may end and another begin; what stands between digits belongs to a set notation.
_BREAK = re.compile(
    r"\s*(?:[.!?]+(?=\s|$)|;|\n)\s*|\s*,\s*(?:(?:and|then|and then|but)\s+)?|\s+(?:and then|then|and|but|&)\s+"
)


def normalise(text: str) -> str:
    """Lower case, plain dashes, one space between words; apostrophes, emoji and stray symbols out; line breaks stay.

    >>> normalise("  Let’s  GO 💪")
    'lets go'
    """
    plain = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN).lower()
    plain = _LISTED.sub(" ", _NUMBERED.sub("# ", plain))
    lines = (_SPACES.sub(" ", _STRAY.sub(" ", line)).strip() for line in plain.splitlines())
    return "\n".join(line for line in lines if line)


def pieces(text: str) -> list[tuple[str, str]]:
    """The smallest parts a message may fall into, each with what follows it.

    >>> pieces("bench 80x8, 8 then skip flyes")
    [('bench 80x8', ', '), ('8', ' then '), ('skip flyes', '')]
    """
    parts: list[tuple[str, str]] = []
    start = 0
    for found in _BREAK.finditer(text):
        if text[start : found.start()].strip():
            parts.append((text[start : found.start()].strip(), found.group()))
        start = found.end()
    if text[start:].strip():
        parts.append((text[start:].strip(), ""))
    return parts


def is_question(text: str) -> bool:
    """Whether the text ends as a question."""
    return text.rstrip(" !.").endswith("?")


def is_contrast(joint: str) -> bool:
    """Whether what stands between two parts sets the second against the first."""
    return "but" in joint.split()


def bare(text: str) -> str:
    """The text without the marks at its ends; a minus before a number is none of them."""
    return _ENDS.sub("", text)
