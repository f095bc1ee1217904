"""The talks that are kept: tests/replays/talks.toml, read.

A talk has a name, which its kept file has too, and a sentence on what it is `about`; `shows` names failures of other
coaches (docs/how-coaches-fail.md) that do not happen in it. What is said is that of a `conversation` elsewhere in
tests, or stands in `says`, after what is `given` (see tests/conversations). Of each thing said there is its `text`, how
much time has passed (`after`), what a `model` answers where there is one, what somebody else says right before
(`beside`), and which look-up `breaks`; a text alone stands for itself.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.conversations.test_conversations import GIVEN

HERE = Path(__file__).parent
TABLE = HERE / "talks.toml"
Json = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """One thing that is said. `breaks` is a look-up, or "commit"; `held_up` is how long it was on its way."""

    text: str
    after: timedelta = timedelta()
    held_up: timedelta | None = None
    model: tuple[Json, ...] = ()
    beside: tuple[str, ...] = ()
    breaks: str | None = None


@dataclass(frozen=True)
class Talk:
    """A talk of one person with the coach."""

    name: str
    about: str
    says: tuple[Said, ...]
    language: str | None = None
    shows: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return HERE / f"{self.name}.json"


def talks() -> Iterator[Talk]:
    """All talks, in the order of the table."""
    for row in tomllib.loads(TABLE.read_text(encoding="utf-8"))["talk"]:
        script = tomllib.loads((HERE.parent / row["conversation"]).read_text()) if "conversation" in row else row
        says = tuple(_said(each) for each in (*GIVEN[script.get("given", "nothing")], *script["says"]))
        yield Talk(row["name"], row["about"], says, script.get("language"), tuple(row.get("shows", ())))


def _said(told: str | Json) -> Said:
    if isinstance(told, str):
        return Said(told)
    return Said(
        told["text"],
        timedelta(**told.get("after", {})),
        timedelta(**told["held_up"]) if "held_up" in told else None,
        tuple(told.get("model", ())),
        tuple(told.get("beside", ())),
        told.get("breaks"),
    )
