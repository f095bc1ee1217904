"""Several server processes behind one door: started, started again when one dies, and sent away together."""

import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from socket import socket
from time import monotonic

from graph.metrics import FOLDER, forget_process
from settings import Settings

ROOT = Path(__file__).parents[1]
FORCED = 130  # the exit code of what was interrupted, as shells have it
PAUSE = 0.2  # seconds between two looks
SOON = 60.0  # who ends sooner than this after its start has not really served
STARTS = 3  # more than this many that came to nothing, one after another: something is wrong for good
CONNECTIONS = 90  # of the embedded database's, for all workers together

log = logging.getLogger("fitcoach.serve")


@dataclass
class Worker:
    """A server process, and since when it is there."""

    process: "subprocess.Popen[bytes]"
    since: float

    @property
    def has_ended(self) -> bool:
        """Whether it is gone."""
        return self.process.poll() is not None

    def end(self) -> None:
        """Leave nothing of it."""
        self.process.kill()
        self.process.communicate()


@dataclass
class Crew:
    """The workers of a server. Whichever of them is free takes the next connection at the door."""

    door: socket
    environment: dict[str, str]
    metrics: Path
    workers: list[Worker] = field(default_factory=list)
    leaving: threading.Event = field(default_factory=threading.Event)
    in_vain: int = 0

    def work(self, number: int, is_there: Callable[[], None]) -> int:
        """Keep this many at work until told to leave, and then until all have ended; the exit code."""
        with self._heard():
            try:
                for _ in range(number):
                    self._start()
                is_there()
                while not self.leaving.wait(PAUSE):
                    self._look()
                codes = [worker.process.wait() for worker in self.workers]
            finally:
                for worker in self.workers:
                    worker.end()
        if self.in_vain > STARTS:
            return 1
        return FORCED if FORCED in codes else 0

    def _look(self) -> None:
        """Put another one in the place of one that has ended."""
        for place, worker in enumerate(self.workers):
            if worker.has_ended and not self.leaving.is_set():
                worker.end()
                forget_process(worker.process.pid, self.metrics)
                self.in_vain = self.in_vain + 1 if monotonic() - worker.since < SOON else 0
                if self.in_vain > STARTS:
                    log.error("workers keep ending, so the server ends")
                    self._leave(signal.SIGTERM, None)
                    return
                log.error("a worker has ended, another one takes its place")
                del self.workers[place]
                self._start()
                return

    def _start(self) -> None:
        """Start a worker that ends when this process does, however that ends: its standard input ends then."""
        number = self.door.fileno()
        process = subprocess.Popen(
            [sys.executable, "-m", "cli.worker", str(number)],
            stdin=subprocess.PIPE,
            pass_fds=[number],
            env=self.environment,
            process_group=0,  # what is typed at a terminal comes through us, once
        )
        self.workers.append(Worker(process, monotonic()))
        if self.leaving.is_set():  # while it was started, so nobody has told it
            process.terminate()

    def _leave(self, what: int, _: object) -> None:
        self.leaving.set()
        for worker in self.workers:
            if not worker.has_ended:
                worker.process.send_signal(what)

    @contextmanager
    def _heard(self) -> Iterator[None]:
        """Signals to leave are handed on to all."""
        before = {each: signal.signal(each, self._leave) for each in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


@contextmanager
def crew(settings: Settings, door: socket) -> Iterator[Crew]:
    """The workers of these settings, none of whom is at work yet, and a folder for what they count."""
    with ExitStack() as kept:
        metrics = kept.enter_context(tempfile.TemporaryDirectory(prefix="fit-coach-metrics-"))
        given = {
            "FITCOACH_HOST": settings.host,
            "FITCOACH_PORT": str(settings.port),
            "FITCOACH_DATA_DIR": str(settings.data_dir.absolute()),
            "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
            FOLDER: metrics,
        }
        yield Crew(door, os.environ | given, Path(metrics))


def too_many(settings: Settings, number: int) -> str | None:
    """Why there cannot be so many workers, if there is a reason."""
    if settings.database_url or number * settings.pool_size <= CONNECTIONS:
        return None
    most = CONNECTIONS // number
    return (
        f"{number} workers with {settings.pool_size} connections each are more than the embedded database takes:"
        f" set FITCOACH_POOL_SIZE to {most} or less, or DATABASE_URL."
        if most >= 2
        else f"The embedded database has no connections for {number} workers: take fewer, or set DATABASE_URL."
    )
