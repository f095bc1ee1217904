"""Make the kept sessions anew: `python -m tests.replays.keep`, or with names of talks these alone.

Every talk of talks.toml is had with a real coach on a real database, and kept by the program's own hand. What differs
from the files that were there is how the coach has changed: `git diff` shows it.
"""

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.bootstrap import Address, names, prepared, recordings_of, runner
from replay.keeping import CannotKeep, Keeping
from replay.kept import Kept, written
from replay.running import Runner
from settings import Settings
from tests.replays.talking import Stage, talk_through
from tests.replays.talks import HERE, Talk, talks


def main(wanted: Sequence[str]) -> int:
    """Write the files of these talks, of all where none is named. 1 when one cannot be kept, 2 when there is none."""
    found = [talk for talk in talks() if not wanted or talk.name in wanted]
    if unknown := set(wanted) - {talk.name for talk in found}:
        print(f"There is no talk called {', '.join(sorted(unknown))} in talks.toml.", file=sys.stderr)
        return 2
    logging.disable(logging.WARNING)  # of what a talk lets break
    with stage() as (opened, address):
        with_names = runner(names())
        failed = [talk.name for talk in found if not wrote(talk, opened, address, with_names)]
    if not wanted:
        for file in set(HERE.glob("*.json")) - {talk.file for talk in found}:
            file.unlink()
    return int(bool(failed))


def wrote(talk: Talk, opened: Stage, address: Address, with_names: Runner) -> bool:
    """Whether a talk could be kept; says so."""
    try:
        talk.file.write_text(written(kept(opened, address, talk, with_names)), encoding="utf-8")
    except CannotKeep as why:
        print(f"{talk.name}: {why}", file=sys.stderr, flush=True)
        return False
    print(talk.file.relative_to(HERE.parents[1]), flush=True)
    return True


@contextmanager
def stage() -> Iterator[tuple[Stage, Address]]:
    """A stage on a database of its own, which is gone afterwards."""
    with (
        TemporaryDirectory(prefix="fit-", ignore_cleanup_errors=True) as folder,
        prepared(Settings(data_dir=Path(folder))) as address,
        Stage.opened(address) as opened,
    ):
        yield opened, address


def kept(opened: Stage, address: Address, talk: Talk, with_names: Runner) -> Kept:
    """A talk, had and kept. CannotKeep."""
    talker = talk_through(opened, talk)
    recordings = recordings_of(address, (talker.provider, talker.name))
    assert recordings is not None
    return opened.portal.call(Keeping(with_names, recordings).kept, talk.about)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
