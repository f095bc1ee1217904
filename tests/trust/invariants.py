"""What holds of an athlete's rows whatever has become of processes, wires and the database: I1 to I8."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from tests.invariants import check_athlete
from tests.talking import Talker

A_SET = re.compile(r"\d+(?:\.\d+)?x\d+")


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
