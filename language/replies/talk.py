"""Answers to questions and small talk in the coach's words."""

from collections.abc import Sequence
from itertools import groupby

from language.acts_of_sets import TELLS_SETS
from language.knowledge import entries
from language.replies.lines import lines
from language.replies.planning import recent_lines
from language.voice import Voice
from training import facts as told
from training.exercise import Area
from training.history import PastExercise, PastWorkout
from training.teachings import FIGURES
from training.workout import Phase


@lines.register
def _history_shown(fact: told.HistoryShown, voice: Voice) -> list[str]:
    if not fact.workouts and not fact.outside:
        return [voice.say("history-none-on", date=voice.day(fact.on)) if fact.on else voice.say("history-none")]
    outside = [
        line
        for day, done in groupby(fact.outside, key=lambda each: voice.day(each.day_at))
        for line in (voice.say("history-outside", date=day), *(_past_exercise(each, voice) for each in done))
    ]
    return [*outside, *(line for workout in fact.workouts for line in _past_workout(workout, voice))]


@lines.register
def _times_shown(fact: told.TimesShown, voice: Voice) -> list[str]:
    if not fact.times:
        return [voice.say("times-none", exercise=fact.exercise)]
    return [voice.say("times-title", exercise=fact.exercise), *(_time(each, voice) for each in fact.times)]


def _time(done: PastExercise, voice: Voice) -> str:
    return voice.say("times-line", date=voice.day(done.day_at), sets=voice.all_done(done.sets))


def _past_workout(workout: PastWorkout, voice: Voice) -> list[str]:
    seconds = (workout.completed_at - workout.started_at).total_seconds()
    title = {
        "date": voice.day(workout.started_at),
        "type": voice.say("workout-type", value=workout.workout_type or "own"),
        "minutes": voice.say("minutes", minutes=round(seconds / 60)),
    }
    if workout.volume_kg:
        said = [voice.say("history-title", volume=voice.weight(workout.volume_kg), **title)]
    else:
        said = [voice.say("history-title-no-weight", **title)]
    return [*said, *(_past_exercise(each, voice) for each in workout.exercises)]


def _past_exercise(done: PastExercise, voice: Voice) -> str:
    count = voice.say("sets", sets=done.sets_done)
    return voice.say("history-line", exercise=done.name, count=count, sets=voice.all_done(done.sets))


@lines.register
def _last_set_shown(fact: told.LastSetShown, voice: Voice) -> list[str]:
    figures = {"exercise": fact.exercise, "set": voice.done(fact.last)}
    if fact.number is None:
        said = voice.say("last-set-warmup", **figures)
    else:
        said = voice.say("last-set", number=str(fact.number), **figures)
    return [said, voice.say("last-set-so-far", sets=voice.all_done(fact.sets))] if len(fact.sets) > 1 else [said]


@lines.register
def _recent_shown(fact: told.RecentShown, voice: Voice) -> list[str]:
    return recent_lines(fact.workouts, voice) if fact.workouts else [voice.say("recent-none")]


@lines.register
def _exercise_explained(fact: told.ExerciseExplained, voice: Voice) -> list[str]:
    muscles = voice.listed(voice.say("muscle", value=each) for each in fact.muscles)
    trains = voice.say("exercise-muscles", muscles=muscles)
    if not fact.description:
        return [voice.say("own-explained", exercise=fact.exercise), trains]
    return [
        voice.say("exercise-explained", exercise=fact.exercise, description=fact.description),
        fact.technique,
        trains,
    ]


@lines.register
def _unit_set(fact: told.UnitSet, voice: Voice) -> list[str]:
    return [voice.say("unit-set", unit=fact.unit)]


@lines.register
def _turn_taken_back(fact: told.TurnTakenBack, voice: Voice) -> list[str]:
    acts = [act_done(each, voice) for each in fact.acts if each not in (*TELLS_SETS, "repeat_set")]
    sets = [f"{voice.exercise(each.exercise)} {voice.all_done(each.sets)}" for each in fact.sets]
    return [voice.say("turn-taken-back", what=voice.listed([*sets, *acts] or [act_done("", voice)]))]


def act_done(name: str, voice: Voice) -> str:
    """An act as a thing that was done: "the swap"."""
    return voice.say("act-done", act=name)


@lines.register
def _greeting(fact: told.Greeting, voice: Voice) -> list[str]:
    return [voice.say("greeting-new" if fact.is_new else "greeting", state=state(fact.phase, paused=fact.paused))]


@lines.register
def _thanked(fact: told.Thanked, voice: Voice) -> list[str]:
    return [voice.say("thanked")]


@lines.register
def _help_shown(fact: told.HelpShown, voice: Voice) -> list[str]:
    return [voice.say("help", state=fact.phase)]


@lines.register
def _more_of_what(fact: told.MoreOfWhat, voice: Voice) -> list[str]:
    if fact.reps is None:
        return [voice.say("done-with-what")]
    return [voice.say("more-of-what", count=str(fact.count), all=str(fact.reps + fact.count))]


@lines.register
def _done_with_what(fact: told.DoneWithWhat, voice: Voice) -> list[str]:
    return [voice.say("finish-here" if fact.has_sets else "done-with-what")]


@lines.register
def _nothing_asked(fact: told.NothingAsked, voice: Voice) -> list[str]:
    return [voice.say("nothing-asked", state=state(fact.phase, paused=fact.paused) if fact.chosen else "options")]


@lines.register
def _left_as_it_was(fact: told.LeftAsItWas, voice: Voice) -> list[str]:
    return [voice.say("left-as-it-was", offered=int(fact.was_offered))]


@lines.register
def _not_understood(fact: told.NotUnderstood, voice: Voice) -> list[str]:
    if fact.hurts:
        return [voice.say("not-understood-pain")]
    if fact.words:
        return [voice.say("not-understood-part", words=fact.words)]
    return [voice.say("not-understood", state=state(fact.phase, paused=fact.paused))]


@lines.register
def _exercise_judged(fact: told.ExerciseJudged, voice: Voice) -> list[str]:
    exercise = voice.exercise(fact.exercise)
    spared = [area for area in fact.asked if area not in fact.loads]
    said = []
    if not fact.asked:
        muscles = voice.listed(voice.say("muscle", value=each) for each in fact.muscles)
        said.append(voice.say("exercise-trains", exercise=exercise, muscles=muscles))
    if fact.loads:
        said.append(voice.say("exercise-loads", exercise=exercise, areas=_areas(fact.loads, voice)))
    if spared or not (fact.loads or fact.asked):
        areas = _areas(spared, voice)
        said.append(voice.say("exercise-asks-little", exercise=exercise, areas=areas, named=len(spared)))
    return [f"{' '.join(said)} {voice.say('catalogue-source')}"]


def _areas(areas: Sequence[Area], voice: Voice) -> str:
    return voice.listed(voice.say("area", value=each) for each in areas)


@lines.register
def _question_answered(fact: told.QuestionAnswered, voice: Voice) -> list[str]:
    entry = entries(voice.language)[fact.entry]
    figures = {name: voice.number(value) for name, value in FIGURES.items()}
    said = [each.format(**figures) for each in entry.answer[: 1 if fact.is_brief else None]]
    source = [voice.say("answer-source", source=entry.source)] if entry.source else []
    return [" ".join([*said, *source])]


@lines.register
def _question_open(fact: told.QuestionOpen, voice: Voice) -> list[str]:
    return [voice.say("question-open", state=fact.phase)]


@lines.register
def _small_talk_made(fact: told.SmallTalkMade, voice: Voice) -> list[str]:
    return [voice.say("small-talk", about=fact.about)]


@lines.register
def _privacy_explained(fact: told.PrivacyExplained, voice: Voice) -> list[str]:
    return [voice.say("privacy-explained", about=fact.about)]


@lines.register
def _no_free_talk(fact: told.NoFreeTalk, voice: Voice) -> list[str]:
    return [voice.say("no-free-talk", reason=fact.reason)]


def state(phase: Phase, *, paused: bool) -> str:
    """Where the athlete stands, as the sentences distinguish it."""
    return "paused" if paused else phase
