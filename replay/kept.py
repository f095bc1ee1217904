"""Sessions that were kept as files: JSON that anybody may read, with nothing in it of whoever said it."""

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from graph.codec import from_json, to_json
from replay.recorded import Recordings, Sitting
from replay.sharing import shared, whole

FORMAT = 1
ENDING = ".json"


class NoRecording(Exception):
    """A file that is no kept session; the message says why."""


@dataclass(frozen=True)
class Kept:
    """A kept session: what it is about in a sentence, and its turns."""

    about: str
    sittings: tuple[Sitting, ...]

    @property
    def recordings(self) -> Recordings:
        """Its turns, as those of the database are had."""
        return Recordings(self.sittings, "file")


def read(file: Path) -> Kept:
    """A kept session. NoRecording, OSError."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or data.pop("format", None) != FORMAT:
            raise NoRecording(f"{file} is no session that `fit-coach replay keep` wrote.")
        return from_json(Kept, whole(data, data.pop("shared")))
    except (ValidationError, ValueError, KeyError, IndexError, TypeError) as wrong:
        raise NoRecording(f"{file} is no session that `fit-coach replay keep` wrote.") from wrong


def written(kept: Kept) -> str:
    """A session as a file holds it."""
    value, once = shared(to_json(kept))
    return json.dumps({"format": FORMAT, **value, "shared": once}, ensure_ascii=False, indent=1) + "\n"


def files(place: Path) -> list[Path]:
    """The files of kept sessions in a folder and below, or the file itself."""
    return sorted(place.rglob(f"*{ENDING}")) if place.is_dir() else [place]
