"""What is counted of athletes, against the same counted from what was put there, person by person."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from typer.testing import CliRunner

from cli.main import app
from db.address import Address
from db.embedded.lease import Lease
from db.stats import STATEMENTS, stats
from graph.stats import FEWEST, without_few
from tests.conftest import migrated
from tests.database.attendance import DAY, SINCE, UNTIL, Athlete, expected, failed, insert, put, somebody
from tests.talking import Talker, Time, World


@pytest.fixture(scope="module")
def athletes() -> list[Athlete]:
    chance = random.Random(7)
    return [somebody(chance) for _ in range(80)]


@pytest.fixture(scope="module")
def counted(server: Lease, athletes: list[Athlete]) -> Address:
    """A database with these athletes and no others."""
    address = migrated(server, f"stats_{uuid4().hex}")
    with psycopg.connect(address.owner) as connection:
        connection.execute("SET LOCAL ROLE fit_admin")
        for each in athletes:
            put(connection, each)
        for error, times in {"TooSlow": 3, "ValueError": 1}.items():
            for _ in range(times):
                insert(connection, "turn_failures", failed(error, UNTIL - DAY))
        insert(connection, "turn_failures", failed("TooOld", SINCE - DAY))
    return address


@pytest.mark.parametrize("table", STATEMENTS)
def test_figures_are_those_of_the_people_there_are(counted: Address, athletes: list[Athlete], table: str) -> None:
    told = stats(counted, SINCE, UNTIL).tables[table]

    assert [tuple(row.values()) for row in told] == expected(athletes)[table]


def test_the_people_are_enough_to_tell_of_and_some_groups_too_small(athletes: list[Athlete]) -> None:
    cells = {table: [cell for row in rows for cell in row] for table, rows in expected(athletes).items()}

    assert {table for table, each in cells.items() if None in each} >= {"weeks", "retention", "ratings"}
    told = {table for table, each in cells.items() if any(isinstance(cell, int) and cell > FEWEST for cell in each)}
    assert told == STATEMENTS.keys() - {"failures"}
    assert any(each.second for each in athletes)


def test_nothing_of_a_few_is_told() -> None:
    assert without_few({"week": "1", "athletes": 4, "messages": 9, "share": 0.5}) == {
        "week": "1", "athletes": None, "messages": None, "share": None,
    }  # fmt: skip
    assert without_few({"athletes": 5, "back_athletes": 1}) == {"athletes": 5, "back_athletes": None}
    assert without_few({"athletes": 0, "messages": 0}) == {"athletes": 0, "messages": 0}
    assert without_few({"error": "TooSlow", "attempts": 1}) == {"error": "TooSlow", "attempts": 1}


@pytest.fixture(scope="module")
def talker(portal: BlockingPortal, server: Lease) -> Iterator[Talker]:
    """Somebody who has a database to themselves."""
    alone = migrated(server, f"stats_{uuid4().hex}")
    with portal.wrap_async_context_manager(World.opened(alone)) as made:
        yield Talker(portal, made, Time())


def test_what_somebody_does_is_counted(talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.stats.FEWEST", 1)
    talker.trains()
    talker.says("80x8", "difficulty 4", "finish the workout", "lose 5 kg")
    now = talker.time.now + timedelta(minutes=1)
    talker.world.connection.execute("UPDATE users SET created_at = %s", [now - timedelta(days=1)])

    told = stats(address_of(talker), datetime(2026, 11, 16, tzinfo=UTC), now).tables

    assert talker.logs()[0]["difficulty_level"] == 4
    assert told["active"][0] == {"span": "day", "athletes": 1, "messages": 7}
    assert told["goals"][0] == {"status": "active", "athletes": 1, "goals": 1}
    assert [row for row in told["ratings"] if row["ratings"]] == [
        {"rated": "difficulty", "value": "4", "athletes": 1, "ratings": 1}
    ]
    assert sum(int(row["workouts"] or 0) for row in told["weeks"]) == 1
    assert told["turns"] == ({"athletes": 1, "messages": 7, "without_model": 7, "share": 1.0},)


def address_of(talker: Talker) -> Address:
    given = talker.world.connection.info.dsn
    return Address(owner=given, app=given)


def run(address: Address, place: Path, *arguments: str) -> Any:
    given = {"DATABASE_URL": address.owner, "FITCOACH_DATA_DIR": str(place), "COLUMNS": "200"}
    return CliRunner().invoke(app, ["stats", *arguments], env=given)


def test_the_command_prints_them(counted: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.stats.clock", lambda: UNTIL)

    printed = run(counted, tmp_path, "--since", "2026-07-09")
    written = json.loads(run(counted, tmp_path, "--since", "2026-07-09", "--json").stdout)

    assert printed.exit_code == 0
    assert "From 06 Jul 2026 to 25 Nov 2026, 15:30 UTC." in printed.stdout
    assert "<5" in printed.stdout
    assert "2026-W28" in printed.stdout
    assert "canary" not in printed.stdout
    assert (written["since"], written["until"], written["fewest"]) == (
        "2026-07-06T00:00:00Z",
        "2026-11-25T15:30:00Z",
        5,
    )
    known = stats(counted, SINCE, UNTIL).tables
    assert written["tables"] == {name: [dict(row) for row in rows] for name, rows in known.items()}


def test_the_command_tells_of_twelve_weeks_unless_told_since_when(
    counted: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cli.stats.clock", lambda: UNTIL)

    assert json.loads(run(counted, tmp_path, "--json").stdout)["since"] == "2026-08-31T00:00:00Z"
    assert run(counted, tmp_path, "--since", "2026-12-09").exit_code == 2
    assert run(counted, tmp_path, "--since", "yesterday").exit_code == 2


def test_what_was_never_counted_is_not_asked_for(counted: Address, tmp_path: Path) -> None:
    ended = run(counted, tmp_path, "--since", "0001-01-01")

    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == "That is too long ago: --since names a day of the last 20 years.\n"
