"""Two processes admit what one budget holds, however hard they are asked at once."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from time import monotonic
from uuid import uuid4

import httpx
import psycopg
import pytest

from db.address import Address
from graph.limits import MINUTE
from tests.api.serving import message
from tests.figures import Figure
from tests.talking import World
from tests.trust.processes import server_process

SLOW = """
CREATE OR REPLACE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN PERFORM pg_sleep({seconds}); RETURN NEW; END';
CREATE TRIGGER slow BEFORE INSERT ON turns FOR EACH ROW EXECUTE FUNCTION slow()
"""


@pytest.mark.parametrize("turn_seconds", [0, 0.3])
def test_two_processes_admit_what_one_budget_holds(
    turn_seconds: float, address: Address, world: World, tmp_path: Path, is_full: bool, figure: Figure
) -> None:
    """Eight clients ask all the time. All that is asserted of time was read by the database.

    Turns that take longer than the budget takes to fill up come in each other's way: who loses to the other process
    three times is told to come again, and what was drawn for them is drawn.
    """
    name, per_minute, seconds = str(uuid4()), 300 if is_full else 30, 60.0 if is_full else 1.0
    small = {"FITCOACH_ACCOUNT_PER_MINUTE": str(per_minute), "FITCOACH_CLIENT_PER_MINUTE": "0"}
    small["FITCOACH_KEEP_SECONDS"] = "0"
    with (
        server_process(tmp_path, address, small) as one,
        server_process(tmp_path, address, small) as other,
        ExitStack() as kept,
    ):
        clients = [
            kept.enter_context(httpx.Client(base_url=each.url, headers=each.headers, timeout=60))
            for each in (one, other) * 4
        ]
        begun = _now(world)
        first = _used_up(clients[0], world, name)
        with _slowed(address, turn_seconds):
            answers = _in_threads(clients, name, seconds)
        on_record = _on_record(world, name) - first.answered
        last = _used_up(clients[1], world, name)

    pace, answered, asked = MINUTE / per_minute, last.answered - first.answered, answers.total()
    admitted = (last.full_at - first.full_at) / pace
    figure("messages asked for by 8 clients of two processes", asked)
    figure(f"admitted, of {(last.before - first.before) / pace:.1f} there was room for", admitted)
    figure("of these answered, and how often what was answered", (answered, dict(answers)))
    assert per_minute <= first.answered <= per_minute + (first.after - begun) / pace + 1
    assert asked >= (3 * admitted if is_full and not turn_seconds else admitted)
    assert (last.before - first.after) / pace - 1 <= admitted <= (last.after - first.before) / pace + 1
    assert set(answers) <= {"answered", "too_many_requests", "busy", "database_unavailable"}
    in_doubt = answers["database_unavailable"]  # the database took too long to answer: drawn and done, or not
    assert answers["answered"] <= on_record <= answers["answered"] + in_doubt
    assert answered + answers["busy"] <= admitted <= answered + answers["busy"] + in_doubt


@dataclass(frozen=True)
class UsedUp:
    """A budget at a moment when there was no room in it: how much was answered, and the moment, by the database."""

    answered: int
    before: datetime
    after: datetime
    full_at: datetime


def _used_up(http: httpx.Client, world: World, name: str) -> UsedUp:
    """Ask until that is refused."""
    while True:
        before = _now(world)
        if http.post("/api/message", json=message(name)).status_code == 429:
            break
    return UsedUp(_on_record(world, name), before, _now(world), _full_at(world, name))


def _on_record(world: World, name: str) -> int:
    return len(world.rows("SELECT FROM turns WHERE provider_user_id = %s", name))


@contextmanager
def _slowed(address: Address, seconds: float) -> Iterator[None]:
    """Turns take so much longer to be written, for as long as the block lasts."""
    if not seconds:
        yield
        return
    with psycopg.connect(address.owner, autocommit=True) as owner:
        owner.execute(SLOW.format(seconds=seconds).encode())
        try:
            yield
        finally:
            owner.execute("DROP TRIGGER slow ON turns")


def _in_threads(clients: list[httpx.Client], name: str, seconds: float) -> Counter[str]:
    """Have every client ask for so long, all at once; how often they were answered, or with which error."""
    until = monotonic() + seconds

    def hammer(http: httpx.Client) -> Counter[str]:
        answers: Counter[str] = Counter()
        while monotonic() < until:
            answer = http.post("/api/message", json=message(name))
            assert answer.status_code == 200 or "retry-after" in answer.headers
            answers["answered" if answer.status_code == 200 else answer.json()["error"]["code"]] += 1
        return answers

    with ThreadPoolExecutor(len(clients)) as threads:
        return sum(threads.map(hammer, clients), Counter())


def _full_at(world: World, name: str) -> datetime:
    account = sha256(f"account test {name}".encode()).digest()
    (row,) = world.rows("SELECT full_at FROM limits WHERE key = %s", account)
    found: datetime = row["full_at"]
    return found


def _now(world: World) -> datetime:
    (row,) = world.rows("SELECT clock_timestamp() AS now")
    now: datetime = row["now"]
    return now
