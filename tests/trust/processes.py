"""Servers as processes of their own, as their users run them."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from db.address import Address

PROGRAM = (str(Path(sys.executable).parent / "fit-coach"),)
ROOT = Path(__file__).parents[2]
SERVING = re.compile(r"^Serving (\S+); the token is in (.+)\n", re.MULTILINE)
NEEDED = ("PATH", "HOME", "LANG")  # of this process's environment; nothing else of it reaches a server


@dataclass(frozen=True)
class Process:
    """A server process, how it is reached, and where it writes what it has to say."""

    process: "subprocess.Popen[bytes]"
    url: str
    headers: dict[str, str]
    log: Path

    def ended(self) -> tuple[int, str]:
        """Its exit code, once it has ended, and what it had to say beside where it serves."""
        code = self.process.wait(timeout=120)
        return code, SERVING.sub("", self.log.read_text())


@contextmanager
def server_process(
    folder: Path,
    address: Address | None = None,
    settings: Mapping[str, str] | None = None,
    program: Sequence[str] = PROGRAM,
    options: Sequence[str] = (),
) -> Iterator[Process]:
    """A server on this database, or on its own in the folder, for as long as the block lasts."""
    given = {name: os.environ[name] for name in NEEDED if name in os.environ}
    given |= {"FITCOACH_DATA_DIR": str(folder), "FITCOACH_LOG_LEVEL": "warning"}
    if address is not None:
        given |= {"DATABASE_URL": address.app, "FITCOACH_OWNER_DATABASE_URL": address.owner}
    command = [*program, "serve", "--port", "0", *options]
    log = folder / f"server-{uuid4().hex}.log"
    with (
        log.open("w") as said,
        subprocess.Popen(command, env=given | {**(settings or {})}, stderr=said, cwd=ROOT) as process,
    ):
        try:
            url, token = _told(process, log)
            yield Process(process, url, {"Authorization": f"Bearer {Path(token).read_text().strip()}"}, log)
        finally:
            process.kill()


def _told(process: "subprocess.Popen[bytes]", log: Path) -> tuple[str, str]:
    """The address and the file of the token that a server tells of."""
    while (found := SERVING.search(log.read_text())) is None:
        assert process.poll() is None, log.read_text()
        time.sleep(0.05)
    return found[1], found[2]
