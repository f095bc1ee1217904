"""What holds of an athlete's rows whatever has become of processes, wires and the database: I1 to I9."""

from collections.abc import Iterable, Mapping

from tests.invariants import check_athlete
from tests.talking import Rows, Talker, World

# Every table that says whose its rows are, and what tells them apart.
OWNED = """
SELECT table_name AS name FROM information_schema.columns
WHERE table_schema = 'public' AND column_name = 'user_id' AND table_name IN (
    SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE'
) ORDER BY table_name
"""


def check_everything(talker: Talker, acknowledged: Mapping[str, str] | None = None) -> None:
    """All that holds of one athlete. `acknowledged`: the replies, as text, that were got for message ids (I1, I3)."""
    turns = talker.turns()
    each_happened_once(turns)
    for message_id, text in (acknowledged or {}).items():
        assert [turn["reply"]["text"] for turn in turns if turn["message_id"] == message_id] == [text], message_id
    check_athlete(talker)  # I4, I5, I6, I7; that all replays from one row of turns is I8
    workouts_are_sound(talker)


def lost_and_doubled(acknowledged: Iterable[tuple[Talker, Mapping[str, str]]]) -> tuple[int, int]:
    """How many messages that were answered have no turn, and how many turns have another one of their message's."""
    lost = doubled = 0
    for talker, replies in acknowledged:
        turns = [turn["message_id"] for turn in talker.turns()]
        lost += len(set(replies) - set(turns))
        doubled += len(turns) - len(set(turns))
    return lost, doubled


def each_happened_once(turns: Rows) -> None:
    """I1, I2: a message has one turn; and what that did, nothing else did."""
    ids = [turn["message_id"] for turn in turns]
    assert len(set(ids)) == len(ids)
    for turn in turns:
        recorded = [event["recorded"] for event in turn["events"] if event["type"] == "SetRecorded"]
        assert {each["source_turn"] for each in recorded} <= {str(turn["id"])}


def workouts_are_sound(talker: Talker) -> None:
    """I4, I6, I7, as the rows themselves say it."""
    workouts = talker.workouts()
    assert sum(row["status"] != "completed" and row["cancelled_at"] is None for row in workouts) <= 1
    assert all((row["completed_at"] is not None) == (row["status"] == "completed") for row in workouts)
    for log in talker.logs():
        sets = log["set_details"]["sets"]
        assert log["sets_completed"] == len(sets)
        assert [each["set_number"] for each in sets] == list(range(1, len(sets) + 1))


def rows_of(world: World, talker: Talker) -> dict[str, list[str]]:
    """I9: every row of this athlete's, byte for byte, to be the same later."""
    found = {}
    for table in world.rows(OWNED):
        statement = f"SELECT each::text AS row FROM {table['name']} each WHERE user_id = %s ORDER BY 1"
        rows = world.rows(statement, talker.id)
        found[table["name"]] = [row["row"] for row in rows]
    return found
