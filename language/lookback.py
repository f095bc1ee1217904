"""What a model is asked when a sitting is over, and whether what it says of it is borne out."""

import json
import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files

from language.claims import backing_of, checked
from language.heard import Heard
from language.names import Names
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


def borne_out(
    summary: object, on_record: str, heard: Sequence[Heard], names: Names, voice: Voice, now: datetime
) -> str | None:
    """A model's summary on one line, None where it says anything that is neither on record nor in the athlete's words.

    It is read as what a coach says to the athlete, who would be told the same.
    """
    if not isinstance(summary, str):
        return None
    text = " ".join(summary.split())
    backing = " ".join([on_record, *(each.text for each in heard)])
    if not text.isprintable() or not 0 < len(text) <= MOST_CHARACTERS:
        return None
    if not _figures(text) <= _figures(backing):
        return None
    backed = backing_of(
        message="", facts=(), workout=None, last=(), options=(), done=(), names=names, voice=voice, now=now,
        memories=[on_record, *(each.text for each in heard)],
    )  # fmt: skip
    return None if checked(text, backed, "en").dropped else text


def _figures(text: str) -> set[str]:
    return {figure.replace(",", "") for figure in _FIGURE.findall(text)}
