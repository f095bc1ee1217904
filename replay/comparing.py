"""How what came of a turn differs from what is on record of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import ndiff
from itertools import zip_longest
from typing import Any, Literal

from graph.codec import Json, event, fact, from_json, tagged, to_json
from language.situation import Question
from replay.recorded import Outcome, Ran, Recorded

Part = Literal["acts", "events", "phase", "question", "reply", "record", "failure"]
# What of a reply is another one each time it is made, or is told by the acts already.
PASSING = frozenset({"response_time", "model_calls", "actions", "timestamp"})
# Errors that are none of the program's: a database that broke off, time that ran out.
OUTSIDE = ("StoreUnavailable", "StoreAway", "StaleTurn", "TimeoutError", "CancelledError")
NOTHING = "nothing"


@dataclass(frozen=True)
class Difference:
    """One difference: in which part of a turn, where in it, and in words."""

    part: Part
    where: str
    was: str
    now: str


@dataclass(frozen=True)
class Verdict:
    """A turn beside what came of it now."""

    recorded: Recorded
    ran: Ran | None  # None where it could not be run
    differences: tuple[Difference, ...]

    @property
    def is_same(self) -> bool:
        """Whether it came out as it is on record."""
        return not self.differences


def compared(recorded: Recorded, ran: Ran) -> Verdict:
    """How a turn came out, beside the record."""
    return Verdict(recorded, ran, tuple(_differences(recorded, ran)))


def not_run(recorded: Recorded) -> Verdict:
    """A turn of which it is not on record what it started from."""
    why = "it is not on record what this turn started from"
    return Verdict(recorded, None, (Difference("record", "", why, "it cannot be run"),))


def _differences(recorded: Recorded, ran: Ran) -> Iterator[Difference]:
    if not _broke_off(recorded):  # what broke it off may have been the look-up itself, which then is not on record
        yield from (Difference("record", "", "", each) for each in ran.strayed)
    was, now = recorded.outcome, ran.outcome
    if was is not None and now is not None:
        yield from _of_outcomes(was, now)
    elif was is not None:
        yield Difference("failure", "", "replied", f"fails: {ran.failure}")
    elif now is None and ran.failure != recorded.failure and not ran.strayed:
        yield Difference("failure", "", f"failed: {recorded.failure}", f"fails: {ran.failure}")
    elif now is not None and not recorded.seen.decided and not _broke_off(recorded):
        yield Difference("failure", "", f"failed: {recorded.failure}", "replies")


def _broke_off(recorded: Recorded) -> bool:
    return (recorded.failure or "").rpartition(".")[2] in OUTSIDE


def _of_outcomes(was: Outcome, now: Outcome) -> Iterator[Difference]:
    pairs: dict[Part, tuple[Any, Any]] = {
        "acts": ([_act(each) for each in was.acts], [_act(each) for each in now.acts]),
        "events": ([_event(each) for each in was.events], [_event(each) for each in now.events]),
        "phase": (was.phase, now.phase),
        "question": (_question(was.question), _question(now.question)),
        "reply": (lasting(was.reply), lasting(now.reply)),
    }
    for part, (before, after) in pairs.items():
        for where, one, other in paths(before, after):
            yield Difference(part, where, one, other)


def paths(was: Any, now: Any, where: str = "") -> Iterator[tuple[str, str, str]]:
    """Where two JSON values differ: place, what was there, what is there now."""
    if isinstance(was, dict) and isinstance(now, dict):
        for name in (*was, *(each for each in now if each not in was)):
            yield from paths(was.get(name, NOTHING), now.get(name, NOTHING), f"{where}.{name}" if where else name)
    elif isinstance(was, list) and isinstance(now, list):
        for place, (one, other) in enumerate(zip_longest(was, now, fillvalue=NOTHING)):
            yield from paths(one, other, f"{where}[{place}]")
    elif was != now:
        yield where, _plain(was), _plain(now)


def changed_lines(was: str, now: str) -> list[str]:
    """The lines of two texts that differ, marked with - and +."""
    return [line for line in ndiff(was.splitlines(), now.splitlines()) if line[:2] in ("- ", "+ ")]


def _plain(value: Any) -> str:
    """A value in short: of an act, an event or a fact what it is called, and what was said."""
    if isinstance(value, dict):
        name = value.get("name") or value.get("type")
        if name:
            return f"{name} {value['status']}" if "status" in value and "arguments" in value else str(name)
    return str(value)


def _act(data: Json) -> Json:
    return {**data, "facts": [_understood(each, fact) for each in data["facts"]]}


def _event(data: Json) -> Json:
    return _understood(data, event)


def _understood(data: Json, read: Any) -> Json:
    """As it would be written today: what has joined since has its default."""
    try:
        return tagged(read(data))
    except Exception:
        return data


def _question(data: Json | None) -> Json | None:
    if data is None:
        return None
    made: Json = to_json(from_json(Question, data))
    return made


def lasting(reply: Json) -> Json:
    """A reply without what is another each time it is made."""
    metadata = {name: each for name, each in reply.get("metadata", {}).items() if name not in PASSING}
    return {**reply, "metadata": metadata}
