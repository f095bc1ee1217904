"""Athletes made with a history: every made-up life is understood whole, and is on record as it was told."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from cli.seed import LENGTH, ZONE, Seed, Wanted, exported, seed, seeds
from db.address import Address
from graph.bootstrap import names
from language.exports import read
from language.exports.placing import ExportNames, placed
from settings import Settings

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
ON_RECORD = """
SELECT count(*), coalesce(sum(workout.completed_at - workout.started_at), interval '0')
FROM workouts workout JOIN user_accounts account USING (user_id)
WHERE account.provider_user_id = %s AND workout.status = 'completed'
"""


@pytest.mark.parametrize("life", seeds().values(), ids=seeds())
def test_a_life_is_understood_whole(life: Seed) -> None:
    export = read(exported(life, life.workouts, NOW), ZONE, NOW)
    found = placed(export, ExportNames(names()), UUID(int=1))

    assert (export.unread, export.repeated, found.unread, found.unresolved) == ((), (), (), {})
    assert len(found.workouts) == life.workouts
    assert (NOW - export.workouts[-1].started_at).days >= life.away - 1
    assert {each.started_at.weekday() for each in export.workouts} == set(life.days)


def test_the_same_life_at_the_same_time_is_the_same() -> None:
    life = seeds()["beginner"]

    assert exported(life, 10, NOW) == exported(life, 10, NOW)
    assert exported(life, 0, NOW).count("\n") == 1


def test_an_athlete_is_made_once(address: Address, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"seeded-{uuid4()}"

    made = _seed(address, Wanted("returning", name, workouts=7))
    again = _seed(address, Wanted("returning", name, workouts=7))
    told = capsys.readouterr()

    assert (made, again) == (0, 2)
    assert told.out.startswith(f"{name} has 7 workouts with ")
    assert told.err == f"{name} is there already; give another name with --as.\n"
    with psycopg.connect(address.owner) as connection:
        connection.execute("SET ROLE fit_admin")
        assert connection.execute(ON_RECORD, [name]).fetchone() == (7, 7 * LENGTH)


def test_a_life_nobody_has_led(address: Address, capsys: pytest.CaptureFixture[str]) -> None:
    assert _seed(address, Wanted("astronaut", "somebody")) == 2
    assert capsys.readouterr().err.splitlines()[0] == "There is no athlete called astronaut; there are:"


def _seed(address: Address, wanted: Wanted) -> int:
    given = Settings(database_url=address.app, owner_database_url=address.owner, data_dir=Path("/nonexistent"))
    return seed(given, wanted)
