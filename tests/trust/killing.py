"""Killing processes that handle messages: at a point of the turn, or from outside."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from anyio.from_thread import BlockingPortal

from db.address import Address
from graph.codec import Json
from tests.talking import Talker
from tests.trust.wire import Wire

ROOT = Path(__file__).parents[2]
UNACKNOWLEDGED = "unacknowledged"  # COMMIT has been sent and done, and its answer was not heard
AT_RANDOM = "at random"
WRITTEN = (UNACKNOWLEDGED, "committed", "checkpointed")


@dataclass
class Victim:
    """A process whose children handle messages and are killed."""

    stdin: IO[str]
    stdout: IO[str]
    portal: BlockingPortal
    address: str
    wire: Wire
    wired: str
    seconds: float = 0.1  # that a turn takes, as far as that is known

    def kill(self, talker: Talker, text: str, message_id: str, point: str) -> int:
        """Have a message handled by a process that is killed at a point; the signal it died of, 0 if it did not."""
        shot = point in (UNACKNOWLEDGED, AT_RANDOM)
        self.wire.withhold = b"COMMIT" if point == UNACKNOWLEDGED else b""
        self.wire.withheld.clear()
        process = self._begin(talker, text, message_id, "" if shot else point, through=self.wired if shot else None)
        if point == UNACKNOWLEDGED:
            self.portal.call(asyncio.wait_for, self.wire.withheld.wait(), 60)
        elif point == AT_RANDOM:
            time.sleep(random.uniform(0, self.seconds))
        if shot:
            os.kill(process, signal.SIGKILL)
        ended: int = self._end()["signal"]
        return ended

    def say(self, talker: Talker, text: str, message_id: str) -> Json:
        """Have a message handled by a process that lives; its reply."""
        begun = time.monotonic()
        self._begin(talker, text, message_id, "")
        reply: Json = self._end()["reply"]
        self.seconds = (self.seconds + time.monotonic() - begun) / 2
        return reply

    def _begin(self, talker: Talker, text: str, message_id: str, point: str, through: str | None = None) -> int:
        job = {"provider": talker.provider, "name": talker.name, "message_id": message_id, "text": text}
        now = (talker.time.now + talker.between).isoformat()
        self.stdin.write(json.dumps(job | {"point": point, "now": now, "address": through or self.address}) + "\n")
        self.stdin.flush()
        process: int = json.loads(self.stdout.readline())["pid"]
        return process

    def _end(self) -> Any:
        return json.loads(self.stdout.readline())

    @staticmethod
    @contextmanager
    def started(address: Address, portal: BlockingPortal) -> "Iterator[Victim]":
        """A process to be killed, again and again."""
        pipe = subprocess.PIPE
        program = [sys.executable, "-m", "tests.trust.victim", address.app]
        with (
            portal.wrap_async_context_manager(Wire.laid(address)) as (wire, here),
            subprocess.Popen(program, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process,
        ):
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield Victim(process.stdin, process.stdout, portal, address.app, wire, here.app)
            process.stdin.close()
