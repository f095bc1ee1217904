"""Programs that use an embedded server, and what is seen of it from outside."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from db.embedded.folder import Folder

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "tests.database.held"]
Start = Callable[..., "subprocess.Popen[str]"]


def start_of(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def leave(program: "subprocess.Popen[str]") -> None:
    if program.poll() is None:
        program.communicate("\n", timeout=60)
    for stream in (program.stdin, program.stdout):
        if stream is not None:
            stream.close()


def postmaster(folder: Folder) -> int:
    return int((folder.cluster / "postmaster.pid").read_text().splitlines()[0])


def kill_supervisor(folder: Folder) -> None:
    supervisor = int(_status(postmaster(folder))[1])
    os.kill(supervisor, signal.SIGKILL)
    wait_until(lambda: _is_gone(supervisor))


def _is_gone(process: int) -> bool:
    try:
        return _status(process)[0] == "Z"
    except OSError:
        return True


def _status(process: int) -> list[str]:
    """Its state, its parent and so on."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()


def wait_until(true: Callable[[], bool], seconds: float = 30) -> None:
    for _ in range(round(seconds / 0.05)):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")
