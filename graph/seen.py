"""What a turn has seen of the world: with its message, its clock and its ids all that it follows from."""

from dataclasses import dataclass, field

from graph.codec import Json


@dataclass
class Seen:
    """What one attempt at a turn was told, in the order it asked.

    `recalled` is what it started from (see Recalled), None before it was recalled; `reads` are look-ups with their
    answers; `answers` are a model's, or `{"silence": why}` where it was asked and none came. `decided` says that all
    its acts had run, and its commit began.
    """

    recalled: Json | None = None
    reads: list[Json] = field(default_factory=list)
    answers: list[Json] = field(default_factory=list)
    decided: bool = False

    def note_read(self, read: str, arguments: Json, answer: object) -> None:
        """Put a look-up on record; one that is asked again has the same answer, and is there already."""
        note = {"read": read, "arguments": arguments, "answer": answer}
        if note not in self.reads:
            self.reads.append(note)
