"""Steps of a turn and states of a thread as lines that a tester reads."""

from collections.abc import Iterator, Sequence
from typing import Any

from langchain_core.messages import BaseMessage

from graph.codec import Json
from replay.comparing import NOTHING, paths
from replay.recorded import Recorded
from replay.showing import act_line, in_short, pairs, short, tagged_line
from replay.stepping import Step, message_id

# What a tester asks for first; what else a state holds comes behind it, whatever that is.
FIRST = ("message", "phase", "acts", "done", "events", "reply")
CAME = ("phase", "done", "events", "reply")  # what came of a turn
WIDTH = 12
LONGEST = 150  # characters of a line
MOST_FIRST, MOST = 12, 3  # lines of one channel
EMPTY: tuple[Any, ...] = (None, "", [], {}, False, 0)


def stepped(steps: Sequence[Step]) -> Iterator[str]:
    """A turn's steps: which node ran, what is next, and what it changed of the state."""
    for step in steps:
        yield f"{step.number:>4}  {step.ran}, next is {step.next}"
        changes = list(changed(step.before, step.after))
        yield from (f"      {line}" for line in changes or ["changes nothing"])
        if step.failure:
            yield f"      {step.next} fails: {step.failure}"


def states_of(line: Sequence[Step], turns: Sequence[Recorded]) -> Iterator[str]:
    """A thread's states, the oldest first: which turn each is of, and what came of that."""
    names = {turn.message_id: turn.name for turn in turns if turn.failure is None}
    yield f"{len(line)} state{'' if len(line) == 1 else 's'}"
    for step in line:
        said = step.after.get("message", {})
        of = names.get(message_id(step.after) or "", "that failed")
        yield f"{step.number:>4}  after turn {of}  {said.get('text', '')!r}, next is {step.next}"
        yield from (f"      {line}" for line in _changed(step.before, step.after, CAME))


def changed(before: Json, after: Json) -> Iterator[str]:
    """What of a state is another than before, channel by channel."""
    return _changed(before, after, [*FIRST, *(name for name in after if name not in FIRST)])


def _changed(before: Json, after: Json, names: Sequence[str]) -> Iterator[str]:
    for name in filter(after.__contains__, names):
        if after[name] != before.get(name) and (name in before or after[name] not in EMPTY):
            lines = list(_lines(before.get(name), after[name]))
            most = MOST_FIRST if name in FIRST else MOST
            more = [f"and {len(lines) - most} more"] if len(lines) > most else []
            for place, line in enumerate([*lines[:most], *more]):
                yield f"{name if not place else '':{WIDTH}} {short(line, LONGEST)}"


def _lines(was: Any, now: Any) -> Iterator[str]:
    if now in EMPTY:
        yield "nothing left"
    elif isinstance(now, list):
        known = was if isinstance(was, list) else []
        new = [each for each in now if each not in known]
        for each in new:
            yield from _item(each)
        if not new:
            yield f"{len(known)} before, {len(now) or 'none'} now"
    elif isinstance(now, dict) and "text" in now:  # a message, a reply
        yield in_short(now["text"])
    elif isinstance(now, dict) and isinstance(was, dict) and was:
        for where, one, other in paths(was, now):
            yield f"{where}: {_change(one, other)}"
    elif isinstance(now, dict):
        told = pairs({name: each for name, each in now.items() if each not in EMPTY})
        yield from [told] if told else []
    else:
        yield _change(was, now)


def _change(was: Any, now: Any) -> str:
    return in_short(now) if was in EMPTY or was == NOTHING else f"{in_short(was)} -> {in_short(now)}"


def _item(item: Any) -> Iterator[str]:
    """An act with its facts, an event, a message, or whatever else a list holds."""
    if isinstance(item, BaseMessage):
        yield f"{item.type}: {in_short(item.text)}"
    elif isinstance(item, dict) and "arguments" in item:
        yield act_line(item)
        yield from (f"  fact {tagged_line(each)}" for each in item.get("facts", ()))
    elif isinstance(item, dict) and "type" in item:
        yield tagged_line(item)
    else:
        yield in_short(item)
