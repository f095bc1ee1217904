"""What facts about records, plates, warm-ups and where exercises have gone back."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from language.claims.subjects import Group, Subject, Told, group, planned_group
from training import facts as told
from training.history import RecordKind


def of_kind(kind: str, figure: float) -> Group:
    """The figure of a record or of something bettered, as what it is."""
    if kind == RecordKind.REPS:
        return group(reps=figure)
    if kind == RecordKind.DURATION:
        return group(seconds=figure)
    return group(metres=figure) if kind == RecordKind.DISTANCE else group(weight=figure)


def of_loads(
    fact: told.RecordsShown | told.PlatesShown | told.WarmUpShown | told.ProgressShown, today: date, zone: ZoneInfo
) -> Iterator[Subject]:
    """Records are of the day they were set; plates and warm-ups are for what is planned. What went up is better."""
    groups: tuple[Group, ...]
    match fact:
        case told.RecordsShown(records):
            for record in records:
                done = group(weight=record.weight_kg, reps=record.reps)
                groups = (done, {**done, **of_kind(record.kind, record.value)})
                on = record.at.astimezone(zone).date()
                yield Subject(Told.LAST, frozenset([record.exercise]), groups, on)
        case told.PlatesShown():
            groups = (group(weight=fact.wanted_kg), group(weight=fact.made_kg))
            yield Subject(Told.PLANNED, frozenset([fact.exercise]), groups, today)
        case told.WarmUpShown(exercise, weight, sets):
            groups = (group(weight=weight), *(planned_group(each) for each in sets))
            yield Subject(Told.PLANNED, frozenset([exercise]), groups, today)
        case told.ProgressShown(_, _, lifts):
            for lift in lifts:
                groups = (of_kind(lift.kind, lift.last.value), of_kind(lift.kind, lift.first.value))
                way = Told.BETTER if lift.way == "up" else Told.LAST
                yield Subject(way, frozenset([lift.exercise]), groups, lift.last.at.astimezone(zone).date())
