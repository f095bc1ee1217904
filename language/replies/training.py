"""Facts about a workout under way, and about one that is over, in the coach's words."""

from language.replies.lines import lines
from language.replies.praise import praise
from language.replies.reasons import reason
from language.replies.supersets import in_turns
from language.voice import Voice
from training import facts as told
from training.coaching import Detail
from training.exercise import Measure
from training.sets import PlannedSet, RecordedSet, SetType, rounds


@lines.register
def _workout_begun(fact: told.WorkoutBegun, voice: Voice) -> list[str]:
    return [voice.say("workout-resumed", sets=fact.sets_done) if fact.resumed else voice.say("workout-begun")]


@lines.register
def _exercise_up(fact: told.ExerciseUp, voice: Voice) -> list[str]:
    said = [voice.say("exercise-up", exercise=fact.exercise)]
    if not fact.planned:
        return [*said, voice.say("exercise-up-open")]
    first = fact.planned[0]
    sets = voice.say("sets", sets=len(fact.planned))
    said.append(voice.say("exercise-up-target", sets=sets, count=_asked(first, voice, per_side=fact.per_side)))
    if fact.planned[-1].asks_more:
        said.append(voice.say("exercise-up-last-set", kind=fact.planned[-1].set_type))
    if fact.warm_up and voice.coaching.prep_hints:
        said.append(voice.say("exercise-up-warm-up", sets=voice.ramp(fact.warm_up)))
    if first.weight_kg is not None:
        said.append(voice.say("exercise-up-weight", weight=voice.load(first.weight_kg)))
    elif fact.takes_weight:
        # RPE is ten less the reps left in reserve (Zourdos 2016).
        said.append(voice.say("exercise-up-find-weight", reserve=str(round(10 - (first.rpe or 7)))))
    if fact.in_turns_with:
        said.append(in_turns(fact.in_turns_with, fact.rest_seconds, voice))
    else:
        said.append(voice.say("exercise-up-rest", rest=voice.span(first.rest_seconds)))
    if fact.last is not None:
        sets = voice.all_done(fact.last.hard_sets)
        said.append(voice.say("exercise-up-last", date=voice.day(fact.last.day_at), sets=sets))
    return said


@lines.register
def _set_up(fact: told.SetUp, voice: Voice) -> list[str]:
    if fact.planned is None:
        return [voice.say("set-up-fulfilled", exercise=fact.exercise) if fact.of else voice.say("set-up-open")]
    target = _asked(fact.planned, voice, per_side=fact.per_side)
    if fact.planned.weight_kg is not None:
        target = voice.say("target-weight", target=target, weight=voice.load(fact.planned.weight_kg))
    if fact.is_drop:
        return [voice.say("set-up-drop", target=target)]
    if fact.side is not None:
        return [voice.say("set-up-side", side=fact.side, number=str(fact.number), target=target)]
    target = _kind_asked(fact.planned, target, voice)
    rest = voice.span(fact.planned.rest_seconds)
    figures = {"number": str(fact.number), "of": str(fact.of), "target": target, "rest": rest}
    if fact.why is None:
        return [voice.say("set-up", **figures)]
    return [voice.say("set-up-changed", reason=reason(fact.why, voice), **figures)]


@lines.register
def _everything_done(fact: told.EverythingDone, voice: Voice) -> list[str]:
    if not fact.sets:
        return [voice.say("everything-passed-over")]
    asked = [voice.say("everything-done-felt")] if voice.coaching.feedback_questions else []
    return [voice.say("everything-done"), *asked]


@lines.register
def _sets_logged(fact: told.SetsLogged, voice: Voice) -> list[str]:
    count = len(rounds(fact.sets))
    if count == 0:
        name = "set-logged-warmup"
    else:
        as_planned = fact.done <= fact.of
        name = f"{'set' if count <= 1 else 'sets'}-logged{'' if as_planned else '-open'}"
    said = voice.say(
        name,
        exercise=fact.exercise,
        sets=voice.all_done(fact.sets),
        count=str(count),
        done=str(fact.done),
        of=str(fact.of),
    )
    return [said, *beside(fact.sets, voice)]


def beside(sets: tuple[RecordedSet, ...], voice: Voice) -> list[str]:
    """The rests and remarks that were told with sets, a line each."""
    rested = () if voice.coaching.detail is Detail.BRIEF else sets
    rests = [voice.say("rest-taken", rest=voice.span(each.rest_seconds or 0)) for each in rested if _rested(each)]
    remarks = [
        voice.say("remark-kept", remark=voice.say("remark", remark=each.feedback)) for each in sets if each.feedback
    ]
    return [*rests, *remarks]


def _rested(each: RecordedSet) -> bool:
    """Whether the rest before a set is worth a line: that between intervals is told with them."""
    return bool(each.rest_seconds) and each.set_type is not SetType.INTERVAL


@lines.register
def _exercise_done(fact: told.ExerciseDone, voice: Voice) -> list[str]:
    sets = voice.say("sets", sets=fact.sets)
    if fact.average_weight_kg is None or not fact.volume_kg or voice.coaching.detail is Detail.BRIEF:
        return [voice.say("exercise-done", exercise=fact.exercise, sets=sets)]
    average, volume = voice.weight(fact.average_weight_kg), voice.weight(fact.volume_kg)
    return [voice.say("exercise-done-weight", exercise=fact.exercise, sets=sets, average=average, volume=volume)]


@lines.register
def _exercise_left_out(fact: told.ExerciseLeftOut, voice: Voice) -> list[str]:
    return [voice.say("exercise-left-out", exercise=fact.exercise)]


@lines.register
def _exercises_passed_over(fact: told.ExercisesPassedOver, voice: Voice) -> list[str]:
    areas = voice.listed(voice.say("area", value=each) for each in fact.areas)
    names = voice.listed(fact.exercises)
    first, count = fact.exercises[0], len(fact.exercises)
    return [voice.say("exercises-passed-over", count=count, exercises=names, first=first, areas=areas)]


@lines.register
def _back_to_exercise(fact: told.BackToExercise, voice: Voice) -> list[str]:
    return [voice.say("back-to-exercise", exercise=fact.exercise)]


@lines.register
def _set_put_right(fact: told.SetPutRight, voice: Voice) -> list[str]:
    sets = {"before": voice.done(fact.before), "after": voice.done(fact.after)}
    if fact.number is None:
        return [voice.say("set-put-right-warmup", exercise=fact.exercise, **sets)]
    return [voice.say("set-put-right", exercise=fact.exercise, number=str(fact.number), **sets)]


@lines.register
def _set_taken_off(fact: told.SetTakenOff, voice: Voice) -> list[str]:
    return [voice.say("set-taken-off", exercise=fact.exercise, set=voice.done(fact.deleted), left=fact.left)]


@lines.register
def _exercise_felt(fact: told.ExerciseFelt, voice: Voice) -> list[str]:
    marks = [
        voice.say(f"rating-{name}", mark=str(mark)) for name, mark in vars(fact.ratings).items() if mark is not None
    ]
    if fact.feedback:
        marks.append(voice.say("remark", remark=fact.feedback))
    return [voice.say("exercise-felt", exercise=fact.exercise, ratings=", ".join(marks))]


@lines.register
def _weight_eased(fact: told.WeightEased, voice: Voice) -> list[str]:
    weight, before = voice.weight(fact.weight_kg), voice.weight(fact.before_kg)
    return [voice.say("weight-eased", exercise=fact.exercise, weight=weight, before=before)]


@lines.register
def _workout_put_aside(fact: told.WorkoutPutAside, voice: Voice) -> list[str]:
    return [voice.say("workout-paused", sets=fact.sets_done, exercises=fact.exercises_left)]


@lines.register
def _workout_dropped(fact: told.WorkoutDropped, voice: Voice) -> list[str]:
    return [voice.say("workout-dropped", sets=fact.sets)]


@lines.register
def _workout_done(fact: told.WorkoutDone, voice: Voice) -> list[str]:
    said = [
        voice.say(
            "workout-done",
            type=voice.say("workout-type", value=fact.workout_type or "own"),
            minutes=voice.say("minutes", minutes=fact.minutes),
        )
    ]
    for each in fact.exercises:
        count = voice.say("sets", sets=each.sets_done)
        said.append(voice.say("workout-done-line", exercise=each.name, count=count, sets=voice.all_done(each.sets)))
    total = {
        "exercises": voice.say("exercises", exercises=len(fact.exercises)),
        "sets": voice.say("sets", sets=fact.sets),
    }
    if fact.volume_kg:
        said.append(voice.say("workout-done-total", volume=voice.weight(fact.volume_kg), **total))
    else:
        said.append(voice.say("workout-done-total-no-weight", **total))
    for name, is_record in (("workout-done-records", True), ("workout-done-better", False)):
        better = [_better(each, voice) for each in fact.achievements if each.is_record is is_record]
        said += [voice.say(name), *better] if better else []
    if fact.skipped:
        said.append(voice.say("workout-done-skipped", exercises=voice.listed(fact.skipped)))
    return [*said, *praise(fact, voice), voice.say("workout-done-review")]


def _better(fact: told.Achievement, voice: Voice) -> str:
    def figure(value: float) -> str:
        if fact.kind == "reps":
            return voice.number(value)
        if fact.kind == "distance":
            return f"{voice.number(value)} m"
        return voice.span(round(value)) if fact.kind == "duration" else voice.weight(value)

    return voice.say(f"better-{fact.kind}", exercise=fact.exercise, now=figure(fact.now), before=figure(fact.before))


def _asked(planned: PlannedSet, voice: Voice, *, per_side: bool = False) -> str:
    """What is asked of a set, without its weight: "5–8 reps", "8–12 reps each side"."""
    count = voice.count(planned)
    target = voice.say("reps", count=count) if planned.measure is Measure.REPS else count
    return voice.say("asked-each-side", target=target) if per_side else target


def _kind_asked(planned: PlannedSet, target: str, voice: Voice) -> str:
    """The target of a set with what more is asked of it."""
    return voice.say("asked-more", target=target, kind=planned.set_type) if planned.asks_more else target
