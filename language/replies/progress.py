"""Where an athlete's training has gone, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.estimates import MOST_REPS
from training.history import RecordKind
from training.lift_courses import DAYS_AT_AN_END, FEWEST_COMPARED, LiftCourse
from training.units import from_kg


@lines.register
def _progress_shown(fact: told.ProgressShown, voice: Voice) -> list[str]:
    if fact.workouts or fact.under_way is None:
        said = [voice.say("progress-workouts", workouts=fact.workouts, weeks=fact.weeks)]
    else:
        said = [voice.say("progress-first", weeks=fact.weeks, sets=voice.say("sets", sets=fact.under_way))]
    if fact.last_at is not None:
        said.append(voice.say("progress-last", date=voice.day(fact.last_at)))
    said += _lifts(fact.lifts, voice) if fact.lifts else [voice.say("progress-needs", days=FEWEST_COMPARED)]
    if fact.goals:
        said += ["", voice.say("progress-goals"), *lines(told.GoalsShown(fact.goals), voice)]
    return said


def _lifts(lifts: tuple[LiftCourse, ...], voice: Voice) -> list[str]:
    better = sum(each.way == "up" for each in lifts)
    estimated = int(any(each.kind is RecordKind.E1RM for each in lifts))
    title = voice.say("progress-lifts", lifts=len(lifts), better=better)
    source = voice.say("progress-source", days=DAYS_AT_AN_END, estimated=estimated, reps=MOST_REPS)
    return [title, *(_line(each, voice) for each in lifts), source]


def _line(course: LiftCourse, voice: Voice) -> str:
    return voice.say(
        "progress-line",
        exercise=course.exercise,
        kind=course.kind,
        first=_figure(course.kind, course.first.value, voice),
        then=voice.day(course.first.at),
        now=_figure(course.kind, course.last.value, voice),
        date=voice.day(course.last.at),
        change=_change(course, voice),
    )


def _change(course: LiftCourse, voice: Voice) -> str:
    first, last = course.first.value, course.last.value
    if course.kind in (RecordKind.E1RM, RecordKind.WEIGHT):
        # As the two are told, so that they differ by what is said.
        shown = [from_kg(round(each, 1), voice.weight_unit) for each in (first, last)]
        amount = voice.in_unit(abs(shown[1] - shown[0]), voice.weight_unit)
    elif course.kind is RecordKind.REPS:
        amount = voice.number(abs(last - first))
    else:
        amount = _figure(course.kind, abs(last - first), voice)
    is_help = course.kind is RecordKind.WEIGHT and first < 0 and last < 0
    return voice.say("progress-help" if is_help else "progress-change", way=course.way, amount=amount)


def _figure(kind: RecordKind, value: float, voice: Voice) -> str:
    match kind:
        case RecordKind.E1RM:
            return voice.weight(round(value, 1))
        case RecordKind.WEIGHT:
            return voice.load(round(value, 1))
        case RecordKind.REPS:
            return voice.say("reps", count=voice.number(value))
        case RecordKind.DURATION:
            return voice.span(round(value))
        case _:
            return voice.metres(voice.number(value))
