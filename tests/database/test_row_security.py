"""Whose rows are seen: the server's role owns nothing, bypasses nothing, and sees nobody it was not told of."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import dict_row

from db.address import Address
from db.tables import METADATA
from tests.talking import Talker, Time, World
from tests.trust.people import WHOSE, Person, places_of, two

THREADS = ("langgraph.checkpoints", "langgraph.checkpoint_blobs", "langgraph.checkpoint_writes")
OWNED = sorted(name for name, table in METADATA.tables.items() if "user_id" in table.columns)
OF_ACCOUNTS = sorted(name for name, table in METADATA.tables.items() if "provider_user_id" in table.columns)


@pytest.fixture
def app(address: Address) -> Iterator[psycopg.Connection[dict[str, Any]]]:
    """A connection as the server has it."""
    with psycopg.connect(address.app, row_factory=dict_row) as connection:
        yield connection


def _me(app: psycopg.Connection[dict[str, Any]], athlete_id: object) -> None:
    app.execute("SELECT set_config('app.user_id', %s, true)", [str(athlete_id)])


def _count(app: psycopg.Connection[dict[str, Any]], table: str) -> int:
    row = app.execute(f"SELECT count(*) AS number FROM {table}".encode()).fetchone()
    assert row is not None
    return int(row["number"])


def test_the_server_owns_nothing_and_bypasses_nothing(world: World, app: psycopg.Connection[dict[str, Any]]) -> None:
    who = app.execute("SELECT current_user AS name").fetchone()
    (role,) = world.rows("SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'fit_app'")
    owned = world.rows("SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = 'fit_app'")

    assert who == {"name": "fit_app"}
    assert role == {"rolsuper": False, "rolbypassrls": False, "rolcreaterole": False}
    assert owned == []


def test_every_table_is_under_row_level_security(world: World) -> None:
    rows = world.rows(
        "SELECT relnamespace::regnamespace::text AS place, relname, relrowsecurity, relforcerowsecurity FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'langgraph'::regnamespace)"
    )
    bare = {row["relname"] for row in rows if not (row["relrowsecurity"] and row["relforcerowsecurity"])}

    assert len(rows) > len(METADATA.tables)
    assert bare == {"alembic_version", "checkpoint_migrations"}


def test_every_protected_table_has_a_policy_for_the_server(world: World) -> None:
    rows = world.rows("SELECT tablename FROM pg_policies WHERE roles::text = '{fit_app}'")

    assert {row["tablename"] for row in rows} == set(METADATA.tables) | {name.split(".")[1] for name in THREADS}


@pytest.fixture(scope="module")
def people(portal: BlockingPortal, world: World) -> tuple[Person, Person]:
    """Two people with rows in every table."""
    return two(Talker(portal, world, Time()))


def _refused_or_nothing(app: psycopg.Connection[dict[str, Any]], statement: str, *given: object) -> bool:
    """Whether a statement may not be run at all, or touches no row."""
    try:
        with app.transaction(force_rollback=True):
            return app.execute(statement.encode(), given).rowcount == 0
    except InsufficientPrivilege:
        return True


@pytest.mark.parametrize("table", sorted({*OWNED, *OF_ACCOUNTS, "users", "exercises", *THREADS}))
def test_nobody_gets_at_what_is_anothers(
    table: str, people: tuple[Person, Person], app: psycopg.Connection[dict[str, Any]]
) -> None:
    owner, other = (person.talker.id for person in people)
    theirs = places_of(people[0].talker.world, owner)[table.removeprefix("langgraph.")]
    counted = f"SELECT FROM {table} WHERE ctid = ANY(%s::tid[])"
    whose = next(name for name in (*WHOSE, "id") if name in _columns(people[0].talker.world, table))

    for asks in (None, uuid4(), other):
        if asks:
            _me(app, asks)
        assert app.execute(counted.encode(), [theirs]).rowcount == 0
        # A statement that reads no column is held back by no policy on what is read.
        if asks != other:
            assert _refused_or_nothing(app, f"DELETE FROM {table}")
            assert _refused_or_nothing(app, f"UPDATE {table} SET {whose} = %s", str(asks or owner))
        assert _refused_or_nothing(app, f"DELETE FROM {table} WHERE ctid = ANY(%s::tid[])", theirs)
        assert _refused_or_nothing(app, f"UPDATE {table} SET {whose} = {whose} WHERE ctid = ANY(%s::tid[])", theirs)
    _me(app, owner)
    assert app.execute(counted.encode(), [theirs]).rowcount > 0


def _columns(world: World, table: str) -> set[str]:
    rows = world.rows("SELECT attname::text AS name FROM pg_attribute WHERE attrelid = %s::regclass", table)
    return {row["name"] for row in rows}


def test_everybody_sees_their_own(talker: Talker, app: psycopg.Connection[dict[str, Any]]) -> None:
    talker.says("let's start a workout", "1", "start", "80x8", "swap this for leg press", "my knee hurts")
    _me(app, talker.id)

    seen = {table: _count(app, table) for table in (*OWNED, "users", *THREADS)}

    assert seen["turns"] == 6
    assert seen["users"] == seen["user_accounts"] == seen["ai_sessions"] == seen["workouts"] == 1
    assert all(
        seen[table]
        for table in ("exercise_logs", "user_memories", "workout_exercises", "workout_modifications", THREADS[0])
    )
    assert _count(app, "exercises") > 120


def test_nobody_reads_or_forgets_what_another_told(talker: Talker, app: psycopg.Connection[dict[str, Any]]) -> None:
    talker.say("my knee hurts")
    _me(app, uuid4())

    assert app.execute("DELETE FROM user_memories").rowcount == 0
    assert app.execute("UPDATE user_memories SET content = ''").rowcount == 0
    assert [memory["content"] for memory in talker.memories()] == ["my knee hurts"]


def test_nothing_is_written_for_somebody_else(talker: Talker, app: psycopg.Connection[dict[str, Any]]) -> None:
    talker.say("hi")
    _me(app, uuid4())

    with pytest.raises(InsufficientPrivilege):
        app.execute("INSERT INTO user_metrics (user_id, weight) VALUES (%s, 80)", [talker.id])


def test_a_foreign_thread_is_not_written(talker: Talker, app: psycopg.Connection[dict[str, Any]]) -> None:
    talker.say("hi")
    _me(app, uuid4())

    with pytest.raises(InsufficientPrivilege):
        app.execute(
            "INSERT INTO langgraph.checkpoints (thread_id, checkpoint_id, checkpoint) VALUES (%s, 'x', '{}')",
            [f"{talker.id}:x"],
        )


@pytest.mark.parametrize(
    "table", ["turns", "workouts", "users", "workout_modifications", "ai_sessions", "user_accounts"]
)
def test_the_server_cannot_erase_history(table: str, app: psycopg.Connection[dict[str, Any]]) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(f"DELETE FROM {table}".encode())


@pytest.mark.parametrize("table", ["workout_modifications", "turn_failures"])
def test_the_server_cannot_rewrite_what_is_on_record(table: str, app: psycopg.Connection[dict[str, Any]]) -> None:
    with pytest.raises(InsufficientPrivilege):
        app.execute(f"UPDATE {table} SET user_id = user_id".encode())


def test_a_recorded_set_outlives_a_careless_delete(talker: Talker, app: psycopg.Connection[dict[str, Any]]) -> None:
    talker.says("let's start a workout", "1", "start", "80x8")
    _me(app, talker.id)

    app.execute("DELETE FROM exercise_logs WHERE user_id = %s", [talker.id])

    left = app.execute("SELECT sets_completed FROM exercise_logs").fetchall()
    assert left == [{"sets_completed": 1}]


def test_only_the_catalogue_is_everybodys(app: psycopg.Connection[dict[str, Any]], talker: Talker) -> None:
    talker.say("hi")
    _me(app, talker.id)
    own = "INSERT INTO exercises (name, is_global, created_by) VALUES ('Mine', %s, %s)"

    with pytest.raises(InsufficientPrivilege), app.transaction():
        app.execute(own, [True, talker.id])
    app.execute(own, [False, talker.id])

    assert app.execute("SELECT name FROM exercises WHERE NOT is_global").fetchall() == [{"name": "Mine"}]
    _me(app, uuid4())
    assert app.execute("SELECT name FROM exercises WHERE NOT is_global").fetchall() == []
