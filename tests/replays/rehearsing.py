"""A turn as it would go under another rule, found without running anything again from the record.

The same message is said to the same coach on the same rows, and its commit is noted instead of made. Only then is it
said in earnest, so that the next turn stands where it stood.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any
from unittest.mock import patch
from uuid import UUID

from graph.codec import Json, tagged, to_json
from graph.journal import Journal, Reads, Recalled, Turn
from tests.replays.talking import Stage, journals
from tests.replays.talks import Said, Talk
from tests.talking import Talker

# Of a reply: how long it took, and what its acts tell already.
PASSING = ("response_time", "actions")
Parts = dict[str, Any]
Rule = Callable[[], AbstractContextManager[Any]]


@dataclass
class Changes:
    """The parts of turns that are others under a rule, by session and number: as they are, and as they would be."""

    turns: dict[tuple[str, str], tuple[Parts, Parts]] = field(default_factory=dict)

    def note(self, turn: tuple[str, str], was: Parts, would_be: Parts) -> None:
        """Note a turn if it would be another."""
        changed = [part for part in was if was[part] != would_be[part]]
        if changed:
            self.turns[turn] = ({part: was[part] for part in changed}, {part: would_be[part] for part in changed})

    @property
    def sessions(self) -> set[str]:
        """The sessions that have such turns."""
        return {session for session, _ in self.turns}


@dataclass
class RehearsingJournal:
    """A journal whose commit is only noted."""

    journal: Journal
    noted: list[Turn]

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        return await self.journal.recall()

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return self.journal.reads

    async def commit(self, turn: Turn) -> None:
        """Note what would be written."""
        self.noted.append(turn)


def rehearsed(stage: Stage, talk: Talk, rules: Mapping[str, Rule]) -> dict[str, Changes]:
    """What each rule would change in a talk: turn by turn, each from where it stood under the present ones."""
    talker, changes = stage.enters(talk), {name: Changes() for name in rules}
    for place, said in enumerate(talk.says):
        stage.prepares(talker, said)
        tried = {} if said.breaks else rules
        would_be = {name: _rehearsal(stage, talker, said, place, rule) for name, rule in tried.items()}
        with _ids_of(talker, place):
            stage.says(talker, said)
        row = talker.turns()[-1]
        for name, turn in would_be.items():
            changes[name].note((talk.name, str(row["number"])), _of_row(row), _of_turn(turn))
    return changes


def _rehearsal(stage: Stage, talker: Talker, said: Said, place: int, rule: Rule) -> Turn:
    noted: list[Turn] = []
    before = talker.time.now
    with rule(), _ids_of(talker, place), journals(lambda true: RehearsingJournal(true, noted)):
        stage.says(talker, said)
    talker.time.now = before
    (turn,) = noted
    return turn


@contextmanager
def _ids_of(talker: Talker, place: int) -> Iterator[None]:
    """The ids of a turn are the same ones however often it is had."""
    chance = Random(f"{talker.name} {place}")

    def called() -> UUID:
        return UUID(int=chance.getrandbits(128), version=4)

    with patch("graph.arrival.uuid4", called), patch("db.store.uuid4", called):
        yield


def _of_row(row: Json) -> Parts:
    return _parts(row["acts"], row["events"], row["phase_after"], row["question"], row["reply"])


def _of_turn(turn: Turn) -> Parts:
    question = None if turn.question is None else to_json(turn.question)
    return _parts([*turn.done], [*map(tagged, turn.events)], turn.phase_after.value, question, turn.reply)


def _parts(acts: list[Json], events: list[Json], phase: str, question: Json | None, reply: Json) -> Parts:
    metadata = {name: each for name, each in reply["metadata"].items() if name not in PASSING}
    told = reply | {"metadata": metadata}
    return {"acts": acts, "events": events, "phase": phase, "question": question, "reply": told}
