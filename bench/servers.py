"""Servers as processes of their own: started, awaited, weighed."""

import http.client
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.database import cpu_seconds

ROOT = Path(__file__).parents[1]
SERVING = re.compile(r"^Serving http://127\.0\.0\.1:(\d+)", re.MULTILINE)
NEEDED = ("PATH", "HOME", "LANG")  # of this process's environment; nothing else of it reaches a server
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.005


@dataclass(frozen=True)
class Server:
    """A server that is ready. `started_seconds` is how long that took."""

    process: psutil.Process
    port: int
    started_seconds: float

    def cpu_seconds(self) -> float:
        """What it has used of the processors so far."""
        return cpu_seconds(self.process)

    def memory_bytes(self) -> int:
        """What it holds of the machine's memory."""
        return int(self.process.memory_info().rss)


@contextmanager
def running(
    command: Sequence[str], settings: Mapping[str, str], log: Path, ready_path: str = "/health/ready"
) -> Iterator[Server]:
    """A server for as long as the block lasts, from when it answers at `ready_path`."""
    environment = {name: os.environ[name] for name in NEEDED if name in os.environ}
    begun = time.perf_counter()
    with (
        log.open("w") as said,
        subprocess.Popen(
            command, env=environment | {"LANGSMITH_TRACING": "false", **settings}, stderr=said, cwd=ROOT
        ) as process,
    ):
        try:
            port = _port(process, log, begun)
            _await(port, ready_path, begun)
            yield Server(psutil.Process(process.pid), port, time.perf_counter() - begun)
        finally:
            process.terminate()
            process.wait(PATIENCE_SECONDS)


def program(*arguments: str) -> list[str]:
    """The command of the program, `fit-coach`, with these arguments."""
    return [str(Path(sys.executable).parent / "fit-coach"), *arguments]


def _port(process: "subprocess.Popen[bytes]", log: Path, begun: float) -> int:
    while (found := SERVING.search(log.read_text())) is None:
        if process.poll() is not None or time.perf_counter() - begun > PATIENCE_SECONDS:
            raise RuntimeError(f"The server did not start: {log.read_text()}")
        time.sleep(LOOK_SECONDS)
    return int(found[1])


def _await(port: int, path: str, begun: float) -> None:
    """Ask until there is an answer that is no complaint of the server's own."""
    while True:
        asked = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
        try:
            asked.request("GET", path)
            if asked.getresponse().status < http.client.INTERNAL_SERVER_ERROR:
                return
        except ConnectionError:
            pass
        finally:
            asked.close()
        if time.perf_counter() - begun > PATIENCE_SECONDS:
            raise RuntimeError(f"Nothing answers at port {port}.")
        time.sleep(LOOK_SECONDS)
