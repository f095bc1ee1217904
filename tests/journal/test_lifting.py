"""What both journals tell of records, and of what there is to load with."""

from datetime import timedelta
from uuid import uuid4

from tests.journal.reader import Reader
from training.history import RecordKind
from training.records import records


def test_the_sessions_that_hold_records_are_few(reader: Reader) -> None:
    for sets in ("60x10", "60x8", "80x5", "70x5"):
        reader.says("full body workout", "1", "start", f"squats {sets}", "finish the workout")
        reader.at += timedelta(days=4)

    sessions = reader.portal.call(reader.journal().record_sessions)
    best = records(sessions, reader.world.coach.names.catalogue.by_id)

    assert {(each.kind, round(each.value, 1)) for each in best} == {
        (RecordKind.WEIGHT, 80),
        (RecordKind.E1RM, 90),
        (RecordKind.VOLUME, 600),
        (RecordKind.REPS, 5),
        (RecordKind.REPS, 10),
    }
    assert reader.portal.call(reader.journal().record_sessions, [uuid4()]) == ()


def test_what_there_is_to_load_with_is_recalled(reader: Reader) -> None:
    reader.says("my bar is 15 kg", "I have plates 20 10 5")

    stock = reader.recall().athlete.inventory
    assert stock is not None
    assert (stock.bar_kg, [each.kg for each in stock.plates]) == (15, [20, 10, 5])

    reader.says("undo", "undo")

    assert reader.recall().athlete.inventory is None
