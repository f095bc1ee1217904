"""Programmes in the coach's words."""

from itertools import groupby

from language.replies.lines import lines
from language.replies.reasons import reason
from language.voice import Voice
from training import facts as told
from training.programs.program import Program, ProgramDay, ProgramSlot
from training.sets import PlannedSet

DAY_BY_DAY = ("created", "shown")


@lines.register
def _program_shown(fact: told.ProgramShown, voice: Voice) -> list[str]:
    program, total = fact.followed.program, len(fact.followed.sessions)
    said = [voice.say("program-title", change=fact.change, name=program.name)]
    if fact.replaced:
        said.append(voice.say("program-replaces", name=fact.replaced))
    if fact.change == "abandoned":
        return [*said, voice.say("program-done", done=fact.done, total=total)]
    if fact.change == "created":
        reasons = [reason(each, voice) for each in program.reasons]
        said += [_weeks(program, voice), voice.say("program-reasons", reasons=voice.listed(reasons))]
    else:
        phase = voice.say("program-phase", value=fact.phase)
        said.append(voice.say("program-week", week=fact.week, weeks=len(program.weeks), phase=phase))
        said.append(voice.say("program-done", done=fact.done, total=total))
        said += [voice.say("program-missed", missed=fact.missed)] if fact.missed else []
    if fact.change in DAY_BY_DAY:
        said += [_day(number, day, voice) for number, day in enumerate(program.days, start=1)]
    if fact.change == "paused" or program.paused_at is not None:
        return [*said, voice.say("program-is-paused")]
    return [*said, voice.say("program-next", date=voice.date(fact.next_on))] if fact.next_on else said


@lines.register
def _session_done(fact: told.SessionDone, voice: Voice) -> list[str]:
    if fact.next_on is None:
        return [voice.say("program-over", name=fact.name, total=fact.total)]
    return [voice.say("session-done", name=fact.name, done=fact.done, total=fact.total, date=voice.date(fact.next_on))]


def program_name(program: Program, voice: Voice) -> str:
    """What a programme is called: "8 weeks for strength, 4 days a week"."""
    return voice.say("program-name", weeks=len(program.weeks), goal=program.goal, days=len(program.days))


def _weeks(program: Program, voice: Voice) -> str:
    """The weeks by phase: "weeks 1-3 to build up, 4 heavier, 5 easy"."""
    parts = []
    for phase, run in groupby(program.weeks, key=lambda week: week.phase):
        numbers = [week.number for week in run]
        span = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        parts.append(voice.say("program-span", weeks=span, phase=voice.say("program-phase", value=phase)))
    return voice.say("program-weeks", spans=voice.listed(parts))


def _day(number: int, day: ProgramDay, voice: Voice) -> str:
    kind = voice.say("workout-type", value=day.kind)
    slots = ", ".join(f"{voice.exercise(slot.exercise)} {_target(slot, voice)}" for slot in day.slots)
    return voice.say("program-day", number=number, type=kind, slots=slots)


def _target(slot: ProgramSlot, voice: Voice) -> str:
    return voice.target((PlannedSet(slot.measure, slot.low, slot.high, None, 0),) * slot.sets)
