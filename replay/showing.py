"""Turns and differences as lines that a tester reads."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from graph.codec import Json
from replay.comparing import Difference, Verdict, changed_lines, compared
from replay.forking import Forked
from replay.recorded import Recorded, Recordings

LONGEST = 100  # characters of a value in one line
MOST_DIFFERENCES = 12  # of one part of a turn
TEXT = "text"


def listed(recordings: Recordings) -> Iterator[str]:
    """The sessions with their turns, a line each."""
    zone = recordings.zone
    for sitting in recordings.sittings:
        until = f" to {sitting.ended_at.astimezone(zone):%H:%M}" if sitting.ended_at else ""
        yield f"{str(sitting.id)[:8]}  {sitting.kind}, {sitting.started_at.astimezone(zone):%a %d %b %Y, %H:%M}{until}"
        for turn in sitting.turns:
            acts = turn.outcome.acts if turn.outcome else ()
            done = turn.failure or " ".join(_act(each) for each in acts)
            yield f"  {turn.name:>6}  {turn.at.astimezone(zone):%H:%M}  {short(turn.message, 48)!r:50}  {done}"


def shown(turn: Recorded, zone: ZoneInfo) -> Iterator[str]:
    """All that is on record of a turn, in short."""
    yield f"turn {turn.name}  {turn.at.astimezone(zone):%a %d %b %Y, %H:%M:%S}  session {str(turn.session_id)[:8]}"
    yield f"said       {turn.message!r}"
    yield from _known(turn)
    for note in turn.seen.reads:
        yield f"looked up  {note['read']}({pairs(note['arguments'])}): {_answer(note['answer'])}"
    for answer in turn.seen.answers:
        yield f"model      {_of_model(answer)}"
    yield from _came(turn)
    took = turn.durations
    asked = f", {took.model_ms} ms of it a model's: {took.model_calls} calls, {took.tokens} tokens"
    yield f"took       {took.turn_ms} ms{asked if took.model_calls else ''}"
    yield f"by         {turn.program_version}, trace {turn.trace_id}"


def _known(turn: Recorded) -> Iterator[str]:
    recalled = turn.seen.recalled
    if recalled is None or "athlete" not in recalled:
        return
    athlete = {name: each for name, each in recalled["athlete"].items() if each not in (None, [], {}, "")}
    yield f"athlete    {pairs(athlete)}"
    yield f"stands     {turn.phase_before}{_workout(recalled.get('workout'))}"
    if recalled.get("question"):
        yield f"was asked  {', '.join(_named(each) for each in recalled['question']['acts'])}"
    yield f"heard      {len(recalled.get('exchanges', ()))} messages before this one"


def _came(turn: Recorded) -> Iterator[str]:
    outcome = turn.outcome
    if outcome is None:
        yield f"failed     {turn.failure}"
        return
    yield f"understood {outcome.certainty or 'not said'}"
    for act in outcome.acts:
        yield f"act        {act_line(act)}"
        for fact in act["facts"]:
            yield f"  fact     {tagged_line(fact)}"
    for event in outcome.events:
        yield f"event      {tagged_line(event)}"
    yield f"phase      {outcome.phase}"
    if outcome.question:
        yield f"asks       {', '.join(_named(each) for each in outcome.question['acts'])}"
    for place, line in enumerate(str(outcome.reply.get(TEXT, "")).splitlines()):
        yield f"{'reply' if not place else '':10} {line}".rstrip()


def told(verdict: Verdict) -> Iterator[str]:
    """A turn that was run again: a line when it is the same, else how it differs."""
    turn = verdict.recorded
    yield f"{'same' if verdict.is_same else 'DIFFERS':8}{turn.name:>6}  {short(turn.message, 60)!r}"
    parts = dict.fromkeys(each.part for each in verdict.differences)
    for part in parts:
        found = [each for each in verdict.differences if each.part == part]
        for line in _lines(found):
            yield f"  {part:9} {line}"


def forked(fork: Forked) -> Iterator[str]:
    """A turn of a fork: what came of it, and how that differs from what is on record."""
    turn = fork.recorded
    instead = "" if fork.message == turn.message else f" instead of {turn.message!r}"
    yield f"turn {turn.name}  {fork.message!r}{instead}"
    if compared(turn, fork.ran).is_same:
        yield "same       as on record"
        return
    yield from (f"unknown    {each}" for each in fork.ran.strayed)
    yield from _came(replace(turn, outcome=fork.ran.outcome, failure=fork.ran.failure))


def summed_up(verdicts: Sequence[Verdict]) -> str:
    """How many were run, and how many differ."""
    differ = [each.recorded.name for each in verdicts if not each.is_same]
    turns = f"{len(verdicts)} turn{'' if len(verdicts) == 1 else 's'} run again"
    if not differ:
        return f"{turns}, all the same."
    return f"{turns}, {len(differ)} differ{'s' if len(differ) == 1 else ''}: {', '.join(differ)}."


def _lines(found: Sequence[Difference]) -> Iterator[str]:
    for each in found[:MOST_DIFFERENCES]:
        if each.part == "reply" and each.where == TEXT:
            yield from changed_lines(each.was, each.now)
        elif not each.was:
            yield each.now
        else:
            where = f"{each.where}: " if each.where else ""
            yield f"{where}{short(each.was)} -> {short(each.now)}"
    if len(found) > MOST_DIFFERENCES:
        yield f"and {len(found) - MOST_DIFFERENCES} more"


def _act(act: Json) -> str:
    status = "" if act.get("status", "completed") == "completed" else f"[{act.get('code') or act['status']}]"
    return f"{act['name']}{status}"


def act_line(act: Json) -> str:
    """An act: its name, what became of it where it was run and not done, what it was told."""
    return f"{_act(act)}({pairs(act['arguments'])})"


def _named(act: Json) -> str:
    return f"{act['name']}({pairs(act['arguments'])})"


def tagged_line(data: Json) -> str:
    """An event or a fact: what it is called, and what it holds."""
    return f"{data['type']}({pairs({name: each for name, each in data.items() if name != 'type'})})"


def pairs(values: Json) -> str:
    """What is named so, in a line: without what is empty."""
    told = (f"{name}={in_short(each)}" for name, each in values.items() if each not in (None, [], {}))
    return short(", ".join(told), 4 * LONGEST)


def in_short(value: object) -> str:
    """A value in a line."""
    if isinstance(value, dict) and "name" in value:
        return str(value["name"])
    return short(" ".join(value.split()) if isinstance(value, str) else _json(value), LONGEST)


def _json(value: object) -> str:
    """A value as JSON, without what is empty in it."""
    return json.dumps(_filled(value), ensure_ascii=False)


def _filled(value: object) -> object:
    if isinstance(value, dict):
        return {name: _filled(each) for name, each in value.items() if each not in (None, [], {})}
    return [_filled(each) for each in value] if isinstance(value, list) else value


def _workout(workout: Json | None) -> str:
    if workout is None:
        return ""
    places = (f"{each['name']} ({len(each['sets'])} sets)" for each in workout["exercises"])
    return f": {short(', '.join(places) or 'options shown', 4 * LONGEST)}"


def _answer(answer: object) -> str:
    if isinstance(answer, list):
        return f"{len(answer)} found{': ' + short(json.dumps(answer, ensure_ascii=False)) if answer else ''}"
    return short(json.dumps(answer, ensure_ascii=False))


def _of_model(answer: Json) -> str:
    if "silence" in answer:
        return f"silent: {answer['silence']}"
    calls = ", ".join(f"{each['name']}({pairs(each['arguments'] or {})})" for each in answer["calls"])
    told = [f"{answer['model']}, {answer['tokens']} tokens:", calls, short(answer["text"], 3 * LONGEST)]
    return " ".join(filter(None, told))


def short(text: str, most: int = LONGEST) -> str:
    """A text, or its beginning."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
