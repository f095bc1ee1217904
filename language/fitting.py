"""A reply that one message holds: of a list that is too long the end goes, and it is said how much is left out."""

import re
from collections.abc import Sequence

from language.voice import Voice

MOST_CHARACTERS = 4096  # what one Telegram message holds
LONGEST_LINE = 1000  # of a part that has to be shortened; more is no line anybody reads
BETWEEN = "\n\n"
_LISTED = re.compile(r"\s*(?:-|\d+\.)\s")


def fitted(parts: Sequence[str], voice: Voice, *, spare: str = "", most: int = MOST_CHARACTERS) -> str:
    """The parts as one text of at most so many characters. What goes first is of `spare`, then of the longest part."""
    kept = [part for part in parts if part]
    while len(text := BETWEEN.join(kept)) > most:
        longest = kept.index(spare) if spare in kept else max(range(len(kept)), key=lambda place: len(kept[place]))
        room = len(kept[longest]) - (len(text) - most)
        shorter = _shortened(kept[longest], room, voice)
        if kept[longest] == spare and len(shorter) > room:
            del kept[longest]
        elif len(shorter) >= len(kept[longest]):
            return f"{text[: most - 1]}…"
        else:
            kept[longest] = shorter
    return text


def _shortened(part: str, room: int, voice: Voice) -> str:
    """As much of a part as there is room for: its longest list loses its end, else it loses its own."""
    lines = [each if len(each) <= LONGEST_LINE else f"{each[: LONGEST_LINE - 1]}…" for each in part.split("\n")]
    first, end = _longest_list(lines)
    for start, stop in ((first, end), (0, len(lines))):
        for shown in range(stop, start, -1):
            more = sum(bool(each) for each in lines[shown:stop])
            told = [voice.say("more-lines", count=more)] if more else []
            text = "\n".join([*lines[:shown], *told, *lines[stop:]]).strip("\n")
            if len(text) <= room:
                return text
    return voice.say("more-lines", count=len(lines))


def _longest_list(lines: Sequence[str]) -> tuple[int, int]:
    """Where the list with the most letters begins and ends; nowhere where there is none."""
    best, start = (0, 0), 0
    for place in range(len(lines) + 1):
        if place == len(lines) or not _LISTED.match(lines[place]):
            best = max(best, (start, place), key=lambda each: sum(map(len, lines[each[0] : each[1]])))
            start = place + 1
    return best
