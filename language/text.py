"""Text as people type it, brought into the form that words and phrases are compared in."""

import re
import unicodedata
from collections.abc import Container, Iterable

_STRAY = re.compile(r"[^\w\s.,;:?!/@#*+&-]", re.UNICODE)
_SPACES = re.compile(r"\s+")
_ENDS = re.compile(r"^(?:[\s,;.!?:]|-(?!\d))+|[\s,;.!?:-]+$")
# The numbers of a list, where they cannot be anything else: "1) 80x8", and "1. 80x8" at the start of a line.
_LISTED = re.compile(r"(?m)(?:^|(?<=\s))\d{1,2}\)\s*|^\d{1,2}[.:]\s+(?=\d+(?:[.,]\d+)?\s*(?:kgs?|lbs?)?\s*x)")
_SIGN = re.compile(r"(?<=\s)\+\s+(?=\d)")
_NUMBERED = re.compile(r"#(?=\d)")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "×": "x", "–": "-", "—": "-", "½": ".5"})
_ELIDED = re.compile(r"\b([cdjlmnst]|qu)'(?=\w)", re.IGNORECASE)
_MINUTES = re.compile(r"(?<=\d)'(?=[0-5]\d(?!\d))")  # "1'30"
# Feet and inches: 5'11", 5'9; and inches alone, where the mark can be no quote: 31.5".
_FEET = re.compile(r"""(?<![\d.])([4-7])' ?(\d{1,2}(?:\.\d)?) ?(?:"|''|”|″)|(?<![\d.])([4-7])'(\d)(?![\d'"])""")
_INCHES = re.compile(r"""^([^"”″]*\d) ?(?:"|”|″)([^"”″]*)$""")
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})
_WORD = re.compile(r"\w+")
_DIGRAPH = re.compile(r"ae|oe|(?<![aeq])ue")
# The Cyrillic letter that looks like an x: "80 х 8", "80кгх8".
_CROSS = re.compile(r"(?<=\d)(\s*(?:[^\W\d_]{1,3}(?=х\d))?)х(?=\s*\d)")


def plain(text: str) -> str:
    """The text without accents and apostrophes, as words are compared; so is the data of a language.

    >>> plain("sesión"), plain("let’s"), plain("l'épaule"), plain("ещё"), plain("мой")
    ('sesion', 'lets', 'l epaule', 'еще', 'мой')
    """
    spelled = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN)
    spelled = _INCHES.sub(r"\1 in \2", _FEET.sub(_feet, spelled))
    return unaccented(_MINUTES.sub(":", apart(spelled)).replace("'", ""))


def _feet(found: re.Match[str]) -> str:
    return f"{found[1] or found[3]} ft {found[2] or found[4]} in "


def apart(text: str) -> str:
    """The text with a space for an apostrophe that joins two words: "l'épaule", but not "i'm"."""
    return _ELIDED.sub(r"\1 ", text)


def unaccented(text: str) -> str:
    """The text without accents, its letters in their plainest form."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text.translate(_LETTERS)).replace("и\u0306", "й")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def normalise(text: str) -> str:
    """Lower case, plain letters and dashes, one space between words; emoji and stray symbols out; line breaks stay.

    >>> normalise("  Let’s  GO 💪")
    'lets go'
    """
    spelled = _CROSS.sub(r"\1x", plain(text.lower()))
    spelled = _LISTED.sub(" ", _NUMBERED.sub("# ", _SIGN.sub("+", spelled)))
    lines = (_SPACES.sub(" ", _STRAY.sub(" ", line)).strip() for line in spelled.splitlines())
    return "\n".join(line for line in lines if line)


def undotted(text: str, kept: Container[str]) -> str:
    """The text with one letter for each ae, oe and ue, as data has it for ä, ö and ü; words that are kept stay.

    >>> undotted("zuerst bankdruecken fuer die steuer", {"zuerst"})
    'zuerst bankdrucken fur die steuer'
    """
    return _WORD.sub(lambda word: word[0] if word[0] in kept else _DIGRAPH.sub(lambda pair: pair[0][0], word[0]), text)


def breaks(joints: Iterable[str]) -> re.Pattern[str]:
    """Where one clause may end and another begin; what stands between digits belongs to a set notation."""
    joint = "|".join(re.escape(each) for each in sorted(joints, key=len, reverse=True))
    comma = r"\s*(?:,(?!\d)|(?<!\d),)\s*"  # one between digits may be that of a decimal
    slash = r"\s+/\s+(?=[^\W\d_]{2})"
    return re.compile(rf"{slash}|\s*(?:[.!?]+(?=\s|$)|;|\n)\s*|{comma}(?:(?:{joint})\s+)?|\s+(?:{joint})\s+")


def pieces(text: str, at: re.Pattern[str]) -> list[tuple[str, str]]:
    """The smallest parts a message may fall into, each with what follows it.

    >>> pieces("bench 80x8, 8 then skip flyes", breaks(["and", "then", "but"]))
    [('bench 80x8', ', '), ('8', ' then '), ('skip flyes', '')]
    """
    parts: list[tuple[str, str]] = []
    start = 0
    for found in at.finditer(text):
        if text[start : found.start()].strip():
            parts.append((text[start : found.start()].strip(), found.group()))
        start = found.end()
    if text[start:].strip():
        parts.append((text[start:].strip(), ""))
    return parts


def is_question(text: str) -> bool:
    """Whether the text ends as a question."""
    return text.rstrip(" !.").endswith("?")


def bare(text: str) -> str:
    """The text without the marks at its ends; a minus before a number is none of them."""
    return _ENDS.sub("", text)


def joined(parts: list[tuple[str, str]]) -> str:
    """Parts of a message, as they stood in it."""
    return "".join(said + joint for said, joint in parts)
