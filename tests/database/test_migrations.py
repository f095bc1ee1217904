"""The schema's history: up, down, up; no drift; and what Alembic does not compare is as the tables say."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest
from alembic import command
from psycopg.rows import dict_row

from db.address import OWNER, Address, address_of
from db.embedded.lease import Lease
from db.embedded.provide import provide
from db.migrate import config, engine, is_current, migrate
from db.tables import METADATA
from tests.talking import World

SPECIFIED = {
    "users", "user_accounts", "user_metrics", "exercises", "workouts", "workout_exercises", "exercise_logs",
    "workout_modifications", "ai_sessions", "coach_settings", "user_memories", "user_goals", "training_programs",
    "program_workouts", "training_context",
}  # fmt: skip


# One with a vector of the embedder that is built in, and one of another embedder's.
TWO_MEMORIES = """
WITH person AS (INSERT INTO users (id, version) VALUES (gen_random_uuid(), 1) RETURNING id)
INSERT INTO user_memories (user_id, topic, content, embedding, details)
SELECT id, 'limit', 'My KNEES hurt: both, but mostly the right one',
    (array_fill(0.5, ARRAY[size]) || array_fill(0.0, ARRAY[1536 - size]))::vector, '{"equipment": ["pull_up_bar"]}'
FROM person, unnest(ARRAY[256, 1536]) size
"""
FOUND_BY = """
SELECT vector_dims(meaning), beginnings::text,
    pg_column_toast_chunk_id(content) IS NULL AND pg_column_toast_chunk_id(meaning) IS NULL
FROM user_memories ORDER BY 1
"""


@pytest.fixture
def empty(server: Lease, worker_id: str) -> Address:
    """A database with nothing in it but the extension its owner may not make."""
    name = f"empty_{worker_id}_{uuid4().hex}"
    provide(server, OWNER, name)
    return address_of(server, name)


def test_up_down_up(empty: Address) -> None:
    with psycopg.connect(empty.owner) as connection:
        assert not _tables(connection)

    migrate(empty)
    first = shape(empty)
    with engine(empty).connect() as connection:
        command.downgrade(config(connection), "base")
        connection.commit()
    assert not is_current(empty)
    with psycopg.connect(empty.owner) as again:
        assert _tables(again) <= {"alembic_version"}
    migrate(empty)

    assert is_current(empty)
    assert shape(empty) == first
    with psycopg.connect(empty.owner) as again:
        assert set(METADATA.tables) | {"alembic_version"} == _tables(again)


def test_migrating_twice_changes_nothing(empty: Address) -> None:
    migrate(empty)
    first = shape(empty)

    migrate(empty)

    assert shape(empty) == first


def test_the_tables_are_the_specifications_and_the_turns() -> None:
    ours = {
        "client_keys", "client_usage", "erasures", "limits", "link_codes", "link_tries", "nonces", "recovery_reports",
        "reminders", "safety_events", "token_days", "turn_failures", "turns",
    }  # fmt: skip
    assert set(METADATA.tables) == SPECIFIED | ours


def test_the_models_and_the_schema_do_not_drift(address: Address) -> None:
    with engine(address).connect() as connection:
        command.check(config(connection))


def test_checks_are_as_the_tables_say(world: World) -> None:
    found = world.rows(
        "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
    )
    wanted = {
        str(constraint.name) for table in METADATA.tables.values() for constraint in table.constraints
        if str(constraint.name).startswith("ck_")
    }  # fmt: skip

    assert {row["conname"] for row in found} == wanted


def test_one_active_workout_is_all_the_database_allows(world: World) -> None:
    (row,) = world.rows("SELECT indexdef FROM pg_indexes WHERE indexname = 'uq_workouts_active'")

    assert "UNIQUE INDEX" in row["indexdef"]
    assert "(status = ANY (ARRAY['planning'::text, 'in_progress'::text]))" in row["indexdef"]
    assert "(cancelled_at IS NULL)" in row["indexdef"]


def test_what_memories_of_before_are_found_by_lies_in_their_rows(empty: Address) -> None:
    migrate(empty)
    with engine(empty).connect() as connection:
        command.downgrade(config(connection), "0021")
        connection.commit()
    with psycopg.connect(empty.owner) as owner:
        owner.execute("SET ROLE fit_admin")
        owner.execute(TWO_MEMORIES)

    migrate(empty)

    with psycopg.connect(empty.owner) as owner:
        owner.execute("SET ROLE fit_admin")
        assert owner.execute(FOUND_BY).fetchall() == [
            (256, "'bar' 'bot' 'but' 'hur' 'kne' 'mos' 'my' 'one' 'pul' 'rig' 'the' 'up'", True),
            (1536, "'bar' 'bot' 'but' 'hur' 'kne' 'mos' 'my' 'one' 'pul' 'rig' 'the' 'up'", True),
        ]


def test_threads_have_a_schema_of_their_own(world: World) -> None:
    rows = world.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'langgraph'")

    assert {row["tablename"] for row in rows} == {
        "checkpoints", "checkpoint_blobs", "checkpoint_writes", "checkpoint_migrations"
    }  # fmt: skip


def _tables(connection: psycopg.Connection[Any]) -> set[str]:
    rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname IN ('public', 'langgraph')").fetchall()
    return {row[0] for row in rows if not row[0].startswith("checkpoint")}


def shape(address: Address) -> dict[str, list[Any]]:
    """Columns, constraints, indexes, policies, functions, triggers, owners and grants of a database."""
    statements = {
        "columns": "SELECT table_schema, table_name, column_name, data_type, is_nullable, column_default"
        " FROM information_schema.columns WHERE table_schema IN ('public', 'langgraph') ORDER BY 1, 2, 3",
        "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace IN ('public'::regnamespace, 'langgraph'::regnamespace) ORDER BY 1, 2",
        "indexes": "SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'langgraph') ORDER BY 1",
        "policies": "SELECT tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies ORDER BY 1, 2",
        "functions": "SELECT proname, pg_get_functiondef(oid), proowner::regrole::text, proacl::text FROM pg_proc"
        " WHERE pronamespace IN ('public'::regnamespace, 'langgraph'::regnamespace) AND probin IS NULL"
        " AND prokind = 'f' ORDER BY 1, 2",
        "triggers": "SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
        " ORDER BY 1, 2",
        "owners": "SELECT oid::regclass::text, relowner::regrole::text, relrowsecurity, relforcerowsecurity"
        " FROM pg_class WHERE relnamespace IN ('public'::regnamespace, 'langgraph'::regnamespace) ORDER BY 1",
        "grants": "SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants"
        " WHERE grantee LIKE 'fit_%%' ORDER BY 1, 2, 3",
    }
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        return {name: connection.execute(statement.encode()).fetchall() for name, statement in statements.items()}
