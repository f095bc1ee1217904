"""Facts about records, and about what goes on the bar, in the coach's words."""

from language.replies.lines import lines
from language.voice import Voice
from training import facts as told
from training.history import Record, RecordKind
from training.units import from_kg

MOST_EXERCISES = 10
MOST_WEIGHTS = 5


@lines.register
def _records_shown(fact: told.RecordsShown, voice: Voice) -> list[str]:
    if not fact.records:
        name = "records-no-estimate" if fact.kind is RecordKind.E1RM else "records-none"
        return [voice.say(name, exercise=fact.about or "", about=int(fact.about is not None))]
    if fact.about is None:
        return _of_all(fact.records, voice)
    said = [voice.say("records-of", exercise=fact.about)]
    said += [_line(each, voice) for each in fact.records if each.kind is not RecordKind.REPS]
    reps = [each for each in fact.records if each.kind is RecordKind.REPS][:MOST_WEIGHTS]
    if reps:
        sets = ", ".join(_with_side(_figure(each, voice), each, voice) for each in reps)
        said.append(voice.say("record-reps", sets=sets))
    return said


def _of_all(records: tuple[Record, ...], voice: Voice) -> list[str]:
    """A line for each exercise: its first record, and the estimate where there is one."""
    said = [voice.say("records-title")]
    names = list(dict.fromkeys(each.exercise for each in records))
    for name in names[:MOST_EXERCISES]:
        mine = [each for each in records if each.exercise == name]
        estimate = next((each for each in mine if each.kind is RecordKind.E1RM), None)
        best = [_figure(mine[0], voice)]
        best += [voice.say("record-estimate", value=_figure(estimate, voice))] if estimate else []
        said.append(voice.say("records-line", exercise=name, best=", ".join(best), date=voice.day(mine[0].at)))
    if len(names) > MOST_EXERCISES:
        said.append(voice.say("records-more", exercises=len(names) - MOST_EXERCISES))
    return said


def _line(record: Record, voice: Voice) -> str:
    figure = _with_side(_figure(record, voice), record, voice)
    return voice.say(f"record-{record.kind}", value=figure, date=voice.day(record.at))


def _figure(record: Record, voice: Voice) -> str:
    if record.kind is RecordKind.DURATION:
        return voice.span(round(record.value))
    if record.kind is RecordKind.DISTANCE:
        return f"{voice.number(record.value)} m"
    if record.kind is RecordKind.REPS:
        return f"{voice.load(record.weight_kg)} × {round(record.value)}"
    if record.kind is RecordKind.WEIGHT and record.reps:
        return f"{voice.weight(record.value)} × {record.reps}"
    return voice.weight(round(record.value, 1))


def _with_side(text: str, record: Record, voice: Voice) -> str:
    return text if record.side is None else voice.say("record-side", value=text, side=record.side)


@lines.register
def _plates_shown(fact: told.PlatesShown, voice: Voice) -> list[str]:
    made = voice.weight(fact.made_kg)
    wanted = voice.weight(fact.wanted_kg)
    said = [] if wanted == made else [voice.say("plates-nearest", wanted=wanted, made=made)]
    if fact.bar_kg is None:
        return [*said, voice.say("plates-no-bar", weight=made, exercise=fact.exercise)]
    bar = voice.weight(fact.bar_kg)
    if not fact.side:
        return [*said, voice.say("plates-none", bar=bar)]
    side = " + ".join(voice.number(from_kg(each, voice.weight_unit)) for each in fact.side)
    return [*said, voice.say("plates-side", weight=made, bar=bar, side=side, unit=voice.weight_unit)]


@lines.register
def _warm_up_shown(fact: told.WarmUpShown, voice: Voice) -> list[str]:
    if fact.weight_kg is None:
        return [voice.say("warm-up-open", exercise=fact.exercise)]
    if not fact.sets:
        return [voice.say("warm-up-none", exercise=fact.exercise, weight=voice.weight(fact.weight_kg))]
    title = voice.say("warm-up-title", exercise=fact.exercise, weight=voice.weight(fact.weight_kg))
    return [
        title,
        *(voice.say("warm-up-line", set=voice.ramp([each]), rest=voice.span(each.rest_seconds)) for each in fact.sets),
    ]


@lines.register
def _inventory_kept(fact: told.InventoryKept, voice: Voice) -> list[str]:
    has = fact.inventory
    plates = ", ".join(voice.number(from_kg(each.kg, voice.weight_unit)) for each in has.plates)
    dumbbells = has.dumbbells_kg
    return [
        voice.say("inventory-kept"),
        voice.say("inventory-bar", bar=voice.weight(has.bar_kg), plates=plates, unit=voice.weight_unit),
        voice.say("inventory-dumbbells", low=voice.weight(min(dumbbells)), high=voice.weight(max(dumbbells))),
        voice.say("inventory-machines", step=voice.weight(has.machine_step_kg)),
    ]
