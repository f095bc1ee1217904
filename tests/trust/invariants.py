"""What holds of an athlete's rows whatever has become of processes, wires and the database: I1 to I9."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from tests.invariants import check_athlete
from tests.talking import Talker, World

A_SET = re.compile(r"\d+(?:\.\d+)?x\d+")

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
    for message_id, text in (acknowledged or {}).items():
        assert [turn["reply"]["text"] for turn in turns if turn["message_id"] == message_id] == [text], message_id
    check_athlete(talker)  # I1, I2, I4, I5, I6, I7; that all replays from one row of turns is I8


def lost_and_doubled(acknowledged: Iterable[tuple[Talker, Mapping[str, str]]]) -> tuple[int, int]:
    """How many messages that were answered have left nothing, and how many have done more than they say.

    A message that says sets may have recorded as many; all may have one turn.
    """
    lost = doubled = 0
    for talker, replies in acknowledged:
        turns, said, recorded = Counter[str](), dict[str, int](), Counter[str]()
        for turn in talker.turns():
            turns[turn["message_id"]] += 1
            said[turn["message_id"]] = len(A_SET.findall(turn["message"]))
            recorded[turn["message_id"]] += sum(event["type"] == "SetRecorded" for event in turn["events"])
        lost += len(set(replies) - set(turns))
        doubled += sum(turns[each] > 1 or 0 < sets < recorded[each] for each, sets in said.items())
    return lost, doubled


def rows_of(world: World, talker: Talker) -> dict[str, list[str]]:
    """I9: every row of this athlete's, byte for byte, to be the same later."""
    found = {}
    for table in world.rows(OWNED):
        statement = f"SELECT each::text AS row FROM {table['name']} each WHERE user_id = %s ORDER BY 1"
        rows = world.rows(statement, talker.id)
        found[table["name"]] = [row["row"] for row in rows]
    return found
