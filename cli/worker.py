"""One of several server processes behind one door, which somebody else has opened: `python -m cli.worker DOOR`."""

import os
import signal
import socket
import sys
import threading

from cli import logs, spans
from cli.serve import serve_at
from cli.workers import FORCED
from graph.bootstrap import database
from settings import Settings

NOT_STARTED = 3


def work(door: int) -> int:
    """Serve until told to leave; the exit code."""
    settings = Settings()
    logs.set_up(settings.log_level)
    last = spans.set_up()
    threading.Thread(target=_leave_with_who_started_us, daemon=True).start()
    with socket.socket(fileno=door) as opened, database(settings) as address:
        server = serve_at(opened, settings, address, last)
    return NOT_STARTED if not server.started else FORCED if server.force_exit else 0


def _leave_with_who_started_us() -> None:
    """Standard input is theirs, and ends with them."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(work(int(sys.argv[1])))
