"""Programmes: made, shown, paused, gone on with, given up; and today's workout of the one that is followed."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from pydantic import Field

from language.replies.programs import program_name
from language.voice import Voice
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.progress import goals_of, program_of, recovered, today
from tools.schedule import training_days
from training.errors.programs import AbandonsProgram, NoProgram, ProgramNotSo, ReplacesProgram
from training.events import ProgramChanged, ProgramCreated
from training.facts import ProgramShown, SessionDone
from training.goals import GoalKind, active, check_kind
from training.programs.following import Today, exercises, option, resumed
from training.programs.making import Order, make
from training.programs.program import Followed, Program, ProgramStatus, sessions
from training.proposal import Option, Wish
from training.standing import Standing
from training.targets import aim_of
from training.workout import Workout

Days = Annotated[int, Field(description="Days a week, if they were said.")]
Weeks = Annotated[int, Field(description="How many weeks, if they were said.")]
Upcoming = Annotated[bool, Field(description="Whether it is asked when, or what, to train next.")]


@act(*EVERY_PHASE, intent=Intent.GOAL_SETTING)
async def create_program(
    desk: Desk,
    goal: GoalKind | None = None,
    days: Days | None = None,
    weeks: Weeks | None = None,
) -> Outcome:
    """Make a programme of 4 to 16 weeks to follow: "make me a program", "8 week strength program, 4 days a week".

    Pass only what was said; the rest comes from goals, level, schedule and equipment. One that is followed already is
    given up for it, which is asked first.
    """
    old = await program_of(desk)
    goals = active(await goals_of(desk))
    kind = goal or next((each.kind for each in goals), None) or _own_goal(desk) or GoalKind.GENERAL_FITNESS
    check_kind(kind, desk.athlete.age(today(desk).year))
    lifts = {each.exercise_id for each in goals if each.exercise_id is not None}
    order = Order(kind, days, weeks, await training_days(desk), lifts=lifts)
    made = make(order, desk.athlete, desk.names.catalogue, next(desk.ids), desk.occasion.at, today(desk))
    if old is not None and ReplacesProgram.code not in desk.confirmed:
        raise ReplacesProgram(**_far(old))
    goal_id = next((each.id for each in goals if each.kind is kind), None)
    program = replace(made, name=_name(made, desk), goal_id=goal_id)
    given_up = [] if old is None else [_given_up(old.program)]
    fact = shown(Followed(program, sessions(program)), "created", today(desk))
    fact = replace(fact, replaced=old.program.name if old else None)
    return Outcome((fact,), (*given_up, ProgramCreated(program)))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_program(desk: Desk, upcoming: Upcoming = False) -> Outcome:
    """Show the programme that is followed and how it is going: "how is my programme going?".

    Who asks when to train next and follows none is told how recovered they are.
    """
    if upcoming and await program_of(desk) is None:
        return Outcome((await recovered(desk),))
    return Outcome((shown(await _followed(desk), "shown", today(desk)),))


@act(*EVERY_PHASE, intent=Intent.WORKOUT_CONTROL)
async def pause_program(desk: Desk) -> Outcome:
    """Put the programme aside for a while, not today's workout: "pause my programme"."""
    old = await _followed(desk)
    if old.program.status is ProgramStatus.PAUSED:
        raise ProgramNotSo(status=old.program.status)
    return _changed(old, replace(old.program, status=ProgramStatus.PAUSED, paused_at=desk.occasion.at), "paused", desk)


@act(*EVERY_PHASE, intent=Intent.WORKOUT_CONTROL)
async def resume_program(desk: Desk) -> Outcome:
    """Go on with a programme that was put aside: "continue my programme"."""
    old = await _followed(desk)
    if old.program.status is not ProgramStatus.PAUSED:
        raise ProgramNotSo(status=old.program.status)
    return _changed(old, resumed(old, today(desk)), "resumed", desk)


@act(*EVERY_PHASE, intent=Intent.WORKOUT_CONTROL, on_record=True)
async def abandon_program(desk: Desk) -> Outcome:
    """Give the programme up; what was trained stays on record: "quit my programme"."""
    old = await _followed(desk)
    if AbandonsProgram.code not in desk.confirmed:
        raise AbandonsProgram(**_far(old))
    return _changed(old, _given_up(old.program).after, "abandoned", desk)


def shown(followed: Followed, change: str, on: date) -> ProgramShown:
    """A programme as it stands on a day."""
    upcoming = followed.upcoming or followed.sessions[-1]
    week = followed.week(upcoming)
    return ProgramShown(
        followed=followed,
        change=change,
        done=sum(each.is_done for each in followed.sessions),
        missed=followed.missed(on),
        week=week.number,
        phase=week.phase,
        next_on=upcoming.planned_for if followed.upcoming else None,
    )


async def session_done(desk: Desk, workout: Workout) -> tuple[SessionDone, ...]:
    """What a workout that is over is to the programme it was taken up for; empty where it is none of one."""
    followed = await program_of(desk) if workout.session_id else None
    if followed is None or workout.session_id not in [each.id for each in followed.sessions]:
        return ()
    left = [each for each in followed.sessions if not each.is_done and each.id != workout.session_id]
    total = len(followed.sessions)
    next_on = left[0].planned_for if left else None
    return (SessionDone(followed.program.name, total - len(left), total, next_on),)


async def option_of_program(desk: Desk, wish: Wish, standing: Standing, last_on: date | None) -> Option | None:
    """The followed programme's next workout as an option for today; None where the wish leads elsewhere."""
    followed = await program_of(desk)
    upcoming = followed.upcoming if followed else None
    if followed is None or upcoming is None or followed.program.status is not ProgramStatus.ACTIVE:
        return None
    kind = followed.program.days[upcoming.day - 1].kind
    is_its_own = desk.workout is not None and desk.workout.session_id == upcoming.id and wish.workout_type is kind
    if wish.muscles or wish.intensity or not (wish.workout_type is None or is_its_own):
        return None
    given = Today(desk.athlete, desk.names.catalogue, standing, today(desk), last_on, wish.equipment, wish.minutes)
    chosen = exercises(followed, upcoming, given)
    if not chosen:
        return None
    past = await desk.past([exercise.id for _, exercise in chosen])
    aim = replace(aim_of(desk.athlete, desk.occasion.at), goal=followed.program.goal, level=followed.program.level)
    return option(followed, upcoming, given, chosen, past, aim)


async def _followed(desk: Desk) -> Followed:
    followed = await program_of(desk)
    if followed is None:
        raise NoProgram
    return followed


def _changed(old: Followed, program: Program, change: str, desk: Desk) -> Outcome:
    made = {each.id: each for each in sessions(program)}
    moved = tuple(
        each if each.is_done else replace(each, planned_for=made[each.id].planned_for) for each in old.sessions
    )
    fact = shown(Followed(program, moved), change, today(desk))
    return Outcome((fact,), (ProgramChanged(old.program, program),))


def _given_up(program: Program) -> ProgramChanged:
    return ProgramChanged(program, replace(program, status=ProgramStatus.ABANDONED))


def _far(old: Followed) -> dict[str, str | int]:
    done = sum(each.is_done for each in old.sessions)
    return {"name": old.program.name, "done": done, "total": len(old.sessions)}


def _own_goal(desk: Desk) -> GoalKind | None:
    return GoalKind(desk.athlete.goal) if desk.athlete.goal in set(GoalKind) else None


def _name(program: Program, desk: Desk) -> str:
    return program_name(program, Voice.to(desk.athlete, desk.names))


ACTS = collected(globals())
