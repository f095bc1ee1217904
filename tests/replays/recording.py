"""What is on record of somebody a test talks as, run again."""

from collections.abc import Sequence

from anyio.from_thread import BlockingPortal

from db.address import Address
from db.recorded import recordings_of
from graph.bootstrap import names, runner
from replay.comparing import Verdict, compared
from replay.recorded import Recorded, Recordings
from replay.running import run_again
from replay.showing import told
from replay.stepping import Stepping
from tests.talking import Talker


def recorded(talker: Talker, address: Address) -> Recordings:
    """All that is on record of them."""
    found = recordings_of(address, (talker.provider, talker.name))
    assert found is not None
    return found


def verdicts(portal: BlockingPortal, recordings: Recordings) -> list[Verdict]:
    """What came of each turn, run again."""
    suites = portal.call(run_again, RUNNER, recordings)
    return [each for found in suites.values() for each in found]


def differing(portal: BlockingPortal, recordings: Recordings) -> list[str]:
    """How turns that were run again differ, in the lines a tester reads."""
    found = verdicts(portal, recordings)
    assert len(found) == len(recordings.turns)
    return [line for each in found if not each.is_same for line in told(each)]


def differing_by_step(portal: BlockingPortal, turns: Sequence[Recorded]) -> list[str]:
    """How turns differ that are run node by node, and on from before each of their nodes."""
    lines = []
    for turn in turns:
        stepping = Stepping(RUNNER, turn)
        came = [portal.call(stepping.begin)]
        came += [portal.call(stepping.go_on, str(step.number), {}) for step in portal.call(stepping.history)[1:]]
        verdicts = [compared(turn, each) for each in came]
        lines += [line for verdict in verdicts if not verdict.is_same for line in told(verdict)]
    return lines


RUNNER = runner(names())
