"""What a model is asked when a sitting is over, and whether what it says of it is borne out."""

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from language.heard import Heard
from language.recounting import MOST_CHARACTERS, shortened
from language.voice import Voice

MOST_OF_A_MESSAGE, MOST_OF_A_REPLY, MOST_IN_ALL = 1000, 300, 24_000  # characters
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


@cache
def instructions() -> str:
    """What stays the same from sitting to sitting."""
    return (files("language") / "prompt" / "sitting.md").read_text(encoding="utf-8")


def material(on_record: str, heard: Sequence[Heard], voice: Voice) -> str:
    """The sitting: what is on record of it, and its messages, one a line as JSON; of many the last ones."""
    lines: list[str] = []
    room = MOST_IN_ALL
    for each in (message for message in reversed(heard) if message.text):
        said = {
            "day": voice.day(each.at),
            "athlete": shortened(each.text, MOST_OF_A_MESSAGE),
            "coach": shortened(each.reply, MOST_OF_A_REPLY),
        }
        line = json.dumps(said, ensure_ascii=False)
        room -= len(line)
        if room < 0:
            break
        lines.append(line)
    return "\n".join(["# On record", on_record, "", "# The messages", *reversed(lines)])


def borne_out(summary: object, on_record: str, heard: Sequence[Heard]) -> str | None:
    """A model's summary on one line, None where it says what is not so.

    So far only figures are compared: each has to be on record, or among the athlete's own words.
    """
    if not isinstance(summary, str):
        return None
    text = " ".join(summary.split())
    backing = " ".join([on_record, *(each.text for each in heard)])
    if not text.isprintable() or not 0 < len(text) <= MOST_CHARACTERS:
        return None
    return text if _figures(text) <= _figures(backing) else None


def _figures(text: str) -> set[str]:
    return {figure.replace(",", "") for figure in _FIGURE.findall(text)}
