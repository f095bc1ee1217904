"""Run the kept sessions again with the program as it is now: `make replays`. Ends with 1 when any turn differs.

Prints how each turn that differs does, then a table of the sessions. Names of sessions run these alone; with --junit a
report is written, too.
"""

import asyncio
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from graph.bootstrap import names, runner
from replay.comparing import Verdict
from replay.junit import junit
from replay.kept import files, read
from replay.running import Runner, run_again
from replay.showing import summed_up, told
from tests.replays.talks import HERE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run them, print what came of it, and write the report; the exit code."""
    parser = ArgumentParser(prog="python -m tests.replays", description=__doc__)
    parser.add_argument("sessions", nargs="*", help="only these")
    parser.add_argument("--junit", type=Path, help="a file to write")
    asked = parser.parse_args(arguments)
    wanted = [HERE / f"{name}.json" for name in asked.sessions] or files(HERE)
    suites = asyncio.run(all_again(wanted, of_the_program()))
    print("\n".join(lines(suites)))
    if asked.junit is not None:
        asked.junit.write_text(junit(suites), encoding="utf-8")
    return int(any(not each.is_same for verdicts in suites.values() for each in verdicts))


@cache
def of_the_program() -> Runner:
    """Who runs them: with the exercises that come with the program."""
    return runner(names())


async def all_again(kept: Sequence[Path], with_names: Runner) -> dict[str, list[Verdict]]:
    """What came of every turn of these files, by the file's name."""
    found = {}
    for file in kept:
        suites = await run_again(with_names, read(file).recordings)
        found[file.stem] = [each for verdicts in suites.values() for each in verdicts]
    return found


def lines(suites: Mapping[str, Sequence[Verdict]]) -> list[str]:
    """The turns that differ, by session, and the table."""
    differing = {name: [each for each in verdicts if not each.is_same] for name, verdicts in suites.items()}
    told_of = [line for name, found in differing.items() if found for line in (name, *_told(found), "")]
    wide = max(map(len, suites))
    table = [f"{name:{wide}}  {summed_up(verdicts)}" for name, verdicts in suites.items()]
    turns, changed = (sum(map(len, each.values())) for each in (suites, differing))
    whole = f"{len(suites)} sessions, {turns} turns: {f'{changed} differ' if changed else 'all the same'}."
    return [*told_of, *table, whole]


def _told(verdicts: Sequence[Verdict]) -> list[str]:
    return [f"  {line}" for verdict in verdicts for line in told(verdict)]


if __name__ == "__main__":
    sys.exit(main())
