"""Keeping a session as a file: stand-ins for all that is personal, and a proof that it is still understood the same."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from uuid import UUID

from graph.codec import Json
from replay.bodies import BodyStandIns
from replay.comparing import compared, lasting
from replay.kept import Kept
from replay.recorded import Durations, Ran, Recorded, Recordings
from replay.running import Runner
from replay.stand_ins import StandIns, scrambled
from replay.vocabulary import vocabulary


class CannotKeep(Exception):
    """A turn would be understood otherwise with stand-ins; the message says which, and how."""


@dataclass
class Keeping:
    """A session on its way into a file. `left` collects words that stay, as nothing else would be understood so."""

    runner: Runner
    recordings: Recordings
    left: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        names = self.runner.names
        self.stand_ins = StandIns(vocabulary(names), frozenset(names.catalogue.by_id))
        self.bodies = BodyStandIns()
        self.bodies.meet(self.recordings.turns)
        for turn in self.recordings.turns:
            self.stand_ins.make_turn(turn.id)
            for program_id in _programs(turn):
                self.stand_ins.make_program(program_id)
        self.said: dict[tuple[str, str], Json] = {}

    async def kept(self, about: str) -> Kept:
        """The session as it may be kept. CannotKeep."""
        sittings = []
        for sitting in self.recordings.sittings:
            turns = [await self._turn(turn) for turn in sitting.turns]
            sittings.append(replace(sitting, id=self.stand_ins.id(sitting.id), turns=tuple(turns)))
        return Kept(about, tuple(sittings))

    async def _turn(self, turn: Recorded) -> Recorded:
        if not turn.can_run:
            raise CannotKeep(f"turn {turn.name}: it is not on record what it started from")
        before = await self.runner.run(turn)
        if compared(turn, before).differences:
            raise CannotKeep(f"turn {turn.name} does not come out as it is on record: see `fit-coach replay run`")
        made, after = await self._understood(turn, before)
        if made.outcome is not None and after.outcome is not None:
            made = replace(made, outcome=replace(after.outcome, reply=lasting(after.outcome.reply)))
            self._remember(turn, made)
        again = compared(made, await self.runner.run(made))
        if not again.is_same:
            raise CannotKeep(f"turn {turn.name} does not agree with itself: {again.differences[0].now}")
        return made

    async def _understood(self, turn: Recorded, before: Ran) -> tuple[Recorded, Ran]:
        """The turn with stand-ins and what comes of it: with as few of its words left as that needs."""
        made = self._with_stand_ins(turn)
        after = await self.runner.run(made)
        if _alike(before, after):
            return made, after
        made_up, strange = made.message, self.stand_ins.strange(turn.message)
        self.stand_ins.known |= set(strange)
        for word in strange:
            self.stand_ins.known -= {word}
            if not _alike(before, await self.runner.run(self._with_stand_ins(turn))):
                self.stand_ins.known |= {word}
                self.left.append(word)
        made = self._with_stand_ins(turn)
        after = await self.runner.run(made)
        if not _alike(before, after):
            raise CannotKeep(f"turn {turn.name} is understood otherwise with stand-ins: {made_up!r}")
        return made, after

    def _with_stand_ins(self, turn: Recorded) -> Recorded:
        recalled = turn.seen.recalled
        assert recalled is not None
        acts = turn.outcome.acts if turn.outcome else ()
        seen = replace(
            turn.seen,
            recalled=self.stand_ins.json(self.bodies.recalled(recalled))
            | {"exchanges": [self._exchange(each) for each in recalled["exchanges"]]},
            reads=self.stand_ins.json([self.bodies.read(each) for each in turn.seen.reads]),
            answers=self.stand_ins.json(turn.seen.answers),
        )
        stand_in = self.stand_ins.id(turn.id)
        called = turn.number or str(stand_in)[:8]
        return replace(
            turn,
            id=stand_in,
            session_id=self.stand_ins.id(turn.session_id),
            message_id=f"message-{called}",
            message=self.stand_ins.text(self.bodies.said(turn.message, acts)),
            trace_id=f"trace-{called}",
            seen=seen,
            durations=Durations(),
        )

    def _exchange(self, exchange: Json) -> Json:
        """What was said before: as it is kept, where that is."""
        known = self.said.get((exchange["text"], exchange["reply"]))
        return known or {name: scrambled(self.stand_ins.text(each)) for name, each in exchange.items()}

    def _remember(self, turn: Recorded, made: Recorded) -> None:
        if turn.outcome is not None and made.outcome is not None:
            told = {"text": made.message, "reply": made.outcome.reply["text"]}
            self.said[turn.message, turn.outcome.reply["text"]] = told


def _alike(one: Ran, other: Ran) -> bool:
    """Whether two turns were understood the same: acts and what became of them, events, where the athlete stands."""
    return _shape(one) == _shape(other)


def _shape(ran: Ran) -> object:
    if ran.outcome is None:
        return ran.failure
    return (
        [(act["name"], act["status"], act.get("code")) for act in ran.outcome.acts],
        [event["type"] for event in ran.outcome.events],
        ran.outcome.phase,
        ran.outcome.certainty,
        ran.strayed,
    )


def _programs(turn: Recorded) -> Iterator[UUID]:
    """The programmes that a turn read or wrote."""
    for note in turn.seen.reads:
        if note["read"] == "program" and note["answer"]:
            yield UUID(note["answer"]["program"]["id"])
