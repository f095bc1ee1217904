"""Several workers behind one door and on one embedded database: one that is killed costs no message."""

import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from cli.workers import Crew
from db.embedded.folder import Folder, is_held
from tests.cli.command import fit_coach
from tests.database.programs import wait_until
from tests.operating.folders import names, wait_until_left
from tests.trust.processes import ROOT, Process, server_process

PATIENT = {"FITCOACH_TURN_SECONDS": "600", "FITCOACH_ACCOUNT_PER_MINUTE": "0"}
TALK = ("let's start a workout", "1", "start", "80x8", "82.5x8", "what's left?", "85x8", "undo", "85x8", "next")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Process]:
    """A server of two workers on the embedded database of its data folder."""
    with server_process(tmp_path, settings=PATIENT, options=("--workers", "2")) as started:
        yield started
    wait_until_left(tmp_path)


def test_a_worker_that_is_killed_costs_no_message(server: Process, tmp_path: Path) -> None:
    """Another one takes its place; what was counted stays counted; all are sent away together."""
    first = _workers(server)
    assert len(first) == 2
    replies = []
    for number, text in enumerate(TALK):
        if number == 4:
            os.kill(first[0], signal.SIGKILL)
        replies.append(_said(server, text, str(number)))
    wait_until(lambda: len(_workers(server)) == 2 and first[0] not in _workers(server), 120)
    again = [_said(server, text, str(number)) for number, text in enumerate(TALK)]
    assert again == replies
    assert httpx.get(f"{server.url}/health/ready", timeout=60).status_code == 200
    counted = _counted(server)
    assert counted["fitcoach_repeats_total"] >= len(TALK)
    assert counted["fitcoach_turns_total"] >= 2 * len(TALK) - 1  # of the killed one, too
    assert counted["fitcoach_pool_connections"] > 0

    workers = _workers(server)
    server.process.send_signal(signal.SIGTERM)
    code, said = server.ended()

    assert (code, said.count("a worker has ended")) == (0, 1)
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
    wait_until_left(tmp_path)
    assert names(tmp_path) == ["ann"]


def test_who_started_them_takes_them_along(server: Process, tmp_path: Path) -> None:
    """Even where it is killed: nobody is left behind with the database."""
    workers = _workers(server)

    server.process.kill()

    wait_until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers), 120)
    wait_until(lambda: not is_held(Folder(tmp_path / "database").server_lock), 120)


def test_workers_that_cannot_start_end_the_server(tmp_path: Path) -> None:
    """Rather than be started for ever."""
    environment = {"PATH": os.defpath, "FITCOACH_PORT": "none", "PYTHONPATH": str(ROOT)}
    with socket.create_server(("127.0.0.1", 0)) as door:
        crew = Crew(door, environment, tmp_path)

        assert crew.work(2, lambda: None) == 1

    assert all(worker.has_ended for worker in crew.workers)


@pytest.mark.parametrize(
    ("workers", "pool", "why"),
    [("12", "10", "set FITCOACH_POOL_SIZE to 7 or less"), ("60", "2", "take fewer, or set DATABASE_URL")],
)
def test_more_than_the_database_takes_are_refused(workers: str, pool: str, why: str, tmp_path: Path) -> None:
    done = fit_coach("serve", "--workers", workers, FITCOACH_DATA_DIR=str(tmp_path), FITCOACH_POOL_SIZE=pool)

    assert done.returncode == 2
    assert why in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def _said(server: Process, text: str, message_id: str) -> bytes:
    """The answer to a message, which is sent again where its worker was killed over it."""
    body = {"provider": "test", "providerUserId": "ann", "message": {"text": text, "messageId": message_id}}
    for _ in range(20):
        try:
            answer = httpx.post(f"{server.url}/api/message", json=body, headers=server.headers, timeout=600)
        except httpx.TransportError:
            time.sleep(0.2)
            continue
        assert answer.status_code == 200, answer.text
        return answer.content
    raise AssertionError("nobody answers")


def _workers(server: Process) -> list[int]:
    """The processes behind the door, as the kernel has them."""
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text().split()
    return [int(each) for each in children if b"cli.worker" in Path(f"/proc/{each}/cmdline").read_bytes()]


def _counted(server: Process) -> dict[str, float]:
    text = httpx.get(f"{server.url}/metrics", headers=server.headers, timeout=60).text
    counted: dict[str, float] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            counted[sample.name] = counted.get(sample.name, 0) + sample.value
    return counted
