"""Facts about planning in the coach's words."""

from itertools import groupby

from language.replies.lines import lines
from language.replies.reasons import muscles, reason
from language.voice import Voice
from training import facts as told
from training.coaching import Detail
from training.exercise_log import ExerciseStatus
from training.proposal import Option

MAIN_MUSCLES = 4  # enough to tell what a workout is about


@lines.register
def _options_shown(fact: told.OptionsShown, voice: Voice) -> list[str]:
    said = [*recent_lines(fact.recent, voice), ""] if fact.recent else []
    said.append(voice.say("options-title", options=len(fact.options)))
    for number, option in enumerate(fact.options, start=1):
        said += ["", *_option(number, option, voice)]
    said += ["", *(voice.say("not-today", reason=reason(each, voice)) for each in fact.held_back)]
    return [*said, voice.say("options-ask", options=len(fact.options))]


def recent_lines(recent: tuple[told.RecentWorkout, ...], voice: Voice) -> list[str]:
    """The workouts of the last two weeks, a line each."""
    return [
        voice.say("recent-title"),
        *(
            voice.say(
                "recent-line",
                date=voice.day(each.at),
                type=voice.say("workout-type", value=each.workout_type or "own"),
                exercises=", ".join(each.exercises),
            )
            for each in recent
        ),
    ]


def _option(number: int, option: Option, voice: Voice) -> list[str]:
    exercises = _exercises(option, voice)
    title = [
        voice.say(
            "option-line",
            number=str(number),
            type=voice.say("workout-type", value=option.workout_type),
            intensity=voice.say("intensity", value=option.intensity),
            minutes=str(option.minutes),
        )
    ]
    listed = voice.say("option-exercises", exercises=", ".join(exercises))
    if voice.coaching.detail is Detail.BRIEF:
        return [*title, listed, *_warm_up(option, voice)]
    why = voice.listed(reason(each, voice, option.workout_type) for each in option.rationale)
    about = [
        voice.say("option-reason", reasons=why),
        voice.say("option-focus", muscles=muscles(option.focus[:MAIN_MUSCLES], voice)),
    ]
    return [*title, *about, listed, *_reasons(option, voice), *_warm_up(option, voice)]


def _reasons(option: Option, voice: Voice) -> list[str]:
    """Why each exercise is there, for somebody who wants detail."""
    if voice.coaching.detail is not Detail.FULL:
        return []
    told = [(each.name, [reason(one, voice) for one in each.reasons]) for each in option.exercises if each.reasons]
    return [voice.say("option-why", exercise=name, reasons=voice.listed(reasons)) for name, reasons in told]


def _exercises(option: Option, voice: Voice) -> list[str]:
    """The exercises with their targets, those of a superset together."""
    said: list[str] = []
    for number, group in groupby(option.exercises, key=lambda each: each.superset):
        targets = [f"{voice.exercise(each.name)} {voice.target(each.planned)}" for each in group]
        said += targets if number is None else [voice.say("option-superset", exercises=voice.listed(targets))]
    return said


def _warm_up(option: Option, voice: Voice) -> list[str]:
    """The warm-up to the first weight; those to later ones are shorter, and are told when they come."""
    first = next((each for each in option.exercises if each.warm_ups), None)
    if first is None or not voice.coaching.prep_hints:
        return []
    return [voice.say("option-warm-up", exercise=first.name, sets=voice.ramp(first.warm_ups))]


@lines.register
def _plan_shown(fact: told.PlanShown, voice: Voice) -> list[str]:
    if not fact.exercises:
        return [voice.say("plan-empty")]
    state = "paused" if fact.paused else "under_way" if fact.under_way else "planned"
    if fact.workout_type is None:
        title = voice.say("plan-title-open", state=state)
    else:
        title = voice.say(
            "plan-title",
            state=state,
            type=voice.say("workout-type", value=fact.workout_type),
            intensity=voice.say("intensity", value=fact.intensity or "open"),
            minutes=str(fact.minutes or 0),
        )
    said = [title, *(_plan_line(number, each, voice) for number, each in enumerate(fact.exercises, start=1))]
    if fact.under_way:
        return said
    return [*said, voice.say("plan-ask-resume" if fact.paused else "plan-ask-start")]


def _plan_line(number: int, line: told.PlannedLine, voice: Voice) -> str:
    told_alone = _alone(number, line, voice)
    if not line.in_turns_with or line.status in (ExerciseStatus.SKIPPED, ExerciseStatus.COMPLETED):
        return told_alone
    return voice.say("plan-line-superset", line=told_alone, others=voice.listed(line.in_turns_with))


def _alone(number: int, line: told.PlannedLine, voice: Voice) -> str:
    figures = {"number": str(number), "name": line.name, "target": voice.target(line.planned)}
    if line.status is ExerciseStatus.SKIPPED:
        return voice.say("plan-line-skipped", **figures)
    if line.status is ExerciseStatus.COMPLETED:
        return voice.say("plan-line-done", sets=voice.say("sets", sets=line.sets_done), **figures)
    if line.sets_done:
        if line.sets_done > len(line.planned):
            return voice.say("plan-line-begun-open", sets=voice.say("sets", sets=line.sets_done), **figures)
        return voice.say("plan-line-begun", done=str(line.sets_done), of=str(len(line.planned)), **figures)
    if not line.planned:
        return voice.say("plan-line-open", **figures)
    return voice.say("plan-line", **figures)


@lines.register
def _time_left(fact: told.TimeLeft, voice: Voice) -> list[str]:
    figures = {
        "minutes": voice.say("minutes", minutes=fact.minutes),
        "exercises": voice.say("exercises", exercises=fact.exercises),
        "sets": voice.say("sets", sets=fact.sets),
    }
    said = [voice.say("time-left", **figures) if fact.sets else voice.say("time-left-none")]
    if fact.fits:
        return said
    return [*said, voice.say("time-left-cut", minutes=voice.say("minutes", minutes=fact.there_are or 0))]


@lines.register
def _option_taken(fact: told.OptionTaken, voice: Voice) -> list[str]:
    return [voice.say("option-taken", number=str(fact.number))]


@lines.register
def _exercise_changed(fact: told.ExerciseChanged, voice: Voice) -> list[str]:
    said = [
        voice.say(
            f"exercise-{fact.change}",
            exercise=fact.exercise,
            other=fact.other or "",
            place=str(fact.place or 0),
            sets=fact.sets,
            target=voice.target(fact.planned),
            rest=voice.span(fact.planned[0].rest_seconds if fact.planned else 0),
        )
    ]
    if fact.spares:
        areas = voice.listed((voice.say("area", value=each) for each in fact.spares), "list-or")
        said.append(voice.say("exercise-spares", areas=areas))
    return said


@lines.register
def _plan_refocused(fact: told.PlanRefocused, voice: Voice) -> list[str]:
    intensity = voice.say("intensity", value=fact.intensity)
    return [voice.say("plan-refocused", intensity=intensity, minutes=str(fact.minutes))]
