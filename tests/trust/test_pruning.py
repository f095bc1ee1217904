"""What was kept long enough goes, and nothing else: no set, no fact, nothing that is young, whoever asks for it."""

from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.address import Address
from db.belongings import belongings
from db.pruning import KINDS
from graph.bootstrap import clock
from tests.talking import Talker
from tests.trust.ageing import DAYS, PRUNED, TIMES, age, left, prune
from tests.trust.people import rows_of


def test_what_is_old_goes_and_what_was_trained_stays(trained: Talker) -> None:
    age(trained, 400)
    before = rows_of(trained.world, trained.id)

    gone = prune(trained)

    after = rows_of(trained.world, trained.id)
    for table in before.keys() - PRUNED:
        assert after[table] == before[table], table
    assert trained.sets() == {"Back squat": ["80x8"], "Bench press": ["60x8"]}
    assert left(trained) == {table: 0 for table in PRUNED} | {"ai_sessions": len(before["ai_sessions"])}
    assert gone["turns"] >= len(before["turns"])
    assert after["ai_sessions"] == before["ai_sessions"]


def test_what_is_young_stays(trained: Talker) -> None:
    age(trained, 1)
    before = rows_of(trained.world, trained.id)

    prune(trained)

    assert rows_of(trained.world, trained.id) == before


def test_a_sitting_goes_once_nothing_of_it_is_left(trained: Talker) -> None:
    age(trained, 2000)

    prune(trained, {"sessions": 1095})
    assert left(trained)["ai_sessions"]
    prune(trained)

    assert left(trained)["ai_sessions"] == 0
    assert trained.say("what did I do last time?")["text"].count("80 kg × 8") == 1


def test_a_dry_run_says_the_same_and_takes_nothing(trained: Talker) -> None:
    age(trained, 400)
    before = rows_of(trained.world, trained.id)

    said = prune(trained, dry=True)

    assert rows_of(trained.world, trained.id) == before
    assert prune(trained) == said
    assert prune(trained) == dict.fromkeys(said, 0)


def test_nothing_goes_of_what_is_kept_for_ever(trained: Talker) -> None:
    age(trained, 4000)
    before = rows_of(trained.world, trained.id)

    assert prune(trained, dict.fromkeys(KINDS, 0)) == {}

    assert rows_of(trained.world, trained.id) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(kind=st.sampled_from(KINDS), days=st.none() | st.integers(-(2**31), 2**31 - 1), most=st.integers(0, 2**31 - 1))
def test_nobody_can_ask_for_what_is_young(
    trained_lately: Talker, address: Address, kind: str, days: int | None, most: int
) -> None:
    """However the server is turned against its database: less than two days old, nothing goes."""
    before = left(trained_lately)
    with psycopg.connect(address.app) as app:
        app.execute("SELECT prune(%s, %s::integer, %s::integer)", [kind, days, most])
        app.commit()

    assert left(trained_lately) == before


@pytest.fixture
def trained_lately(trained: Talker) -> Talker:
    """They did so a day ago."""
    age(trained, 1)
    return trained


@pytest.mark.parametrize("kind", ["users", "exercise_logs", "", "turns; DROP TABLE turns", None])
def test_there_is_nothing_else_to_ask_for(kind: str | None, address: Address) -> None:
    with psycopg.connect(address.app) as app, pytest.raises(psycopg.DatabaseError):
        app.execute("SELECT prune(%s, 400, 10)", [kind])


def test_what_may_go_is_named_once(talker: Talker) -> None:
    assert set(DAYS) == set(KINDS)
    with pytest.raises(KeyError):
        prune(talker, {"workouts": 400})


def test_what_a_client_s_talk_has_cost_is_kept_for_its_days(trained: Talker) -> None:
    today, client = clock().date(), str(uuid4())  # the function goes by the database's clock
    for days in (0, 1, 89, 91, 400):
        trained.world.connection.execute(
            "INSERT INTO client_usage (client, day) VALUES (%s, %s)", [client, today - timedelta(days=days)]
        )

    prune(trained, {"usage": 90})

    left = trained.world.rows("SELECT day FROM client_usage WHERE client = %s ORDER BY day DESC", client)
    assert [(today - row["day"]).days for row in left] == [0, 1, 89]


def test_whatever_is_pruned_is_a_persons_or_a_clients() -> None:
    assert set(TIMES) <= {table.name for table, _ in belongings()}
