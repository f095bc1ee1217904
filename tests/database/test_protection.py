"""Who may see what, read from the database's catalogue: whatever is there is protected, and what is not is found."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from db.address import Address
from tests.database.protection import complaints, definers

# What the server may ask over everybody, and what it is told: whose account; ids of work that waits; reminders that are
# due, for whoever delivers them; whether a code opens, or a budget has room; when a key was used. `erase_me` and
# `my_people` know whose transaction it is, and `prune` what is old.
ASKED_OVER_EVERYBODY = {
    "admit_client(text,interval,text,timestamp with time zone,timestamp with time zone)",
    "admit_flag(text,text,interval,timestamp with time zone)",
    "admit_message(text,interval,text,text,text,interval,timestamp with time zone)",
    "athletes_to_embed(text,integer)",
    "erase_me()",
    "identify(text,text,text)",
    "key_used(text,timestamp with time zone)",
    "link_account(text,text,text,timestamp with time zone)",
    "link_offer(text,text,text,timestamp with time zone,interval)",
    "my_people()",
    "prune(text,integer,integer)",
    "reminder_owner(uuid)",
    "reminders_due(timestamp with time zone,text[],timestamp with time zone,uuid,integer)",
    "reserve_tokens(text,text,text,date,bigint,bigint)",
    "settle_tokens(text,text,text,date,bigint,bigint)",
    "sittings_to_close(timestamp with time zone,integer)",
}
PLANTED = "CREATE TABLE planted (id uuid PRIMARY KEY, user_id uuid REFERENCES users);"
PROTECTED = f"{PLANTED} ALTER TABLE planted ENABLE ROW LEVEL SECURITY; ALTER TABLE planted FORCE ROW LEVEL SECURITY;"
MINE = "user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
TELLS = "LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS 'SELECT 1'"
CALLED = ["planted(): called by anybody", "planted(): acts as fit_owner"]
FLAWS = [
    (PLANTED, ["public.planted: not protected", "public.planted: no policy"]),
    (f"CREATE SCHEMA elsewhere; {PLANTED} ALTER TABLE planted SET SCHEMA elsewhere",
     ["elsewhere.planted: not protected", "elsewhere.planted: no policy"]),
    (PROTECTED, ["public.planted: no policy"]),
    (f"{PROTECTED} ALTER TABLE planted NO FORCE ROW LEVEL SECURITY;"
     f" CREATE POLICY app ON planted TO fit_app USING ({MINE})", ["public.planted: not protected"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING (true)", ["public.planted: app does not ask who"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING ({MINE} OR true)",
     ["public.planted: app has a way round"]),
    (f"CREATE POLICY planted ON turns FOR SELECT TO fit_app USING ({MINE} OR id IS NOT NULL)",
     ["public.turns: planted has a way round"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING ({MINE}) WITH CHECK (true)",
     ["public.planted: app does not ask who", "public.planted: app takes nobody for somebody"]),
    (f"{PROTECTED} CREATE POLICY app ON planted USING ({MINE})", ["public.planted: app is for ['-']"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING (user_id::text = current_setting('app.user_id'))",
     ["public.planted: app takes nobody for somebody"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING ({MINE}); ALTER TABLE planted ADD turn_id uuid"
     " REFERENCES turns (id)", ["planted: planted_turn_id_fkey refers to anybody's"]),
    (f"{PROTECTED} CREATE POLICY app ON planted FOR INSERT TO fit_app WITH CHECK ({MINE});"
     " ALTER TABLE planted ADD exercise_id uuid REFERENCES exercises",
     ["planted: planted_exercise_id_fkey refers to what is not seen"]),
    (f"{PROTECTED} CREATE POLICY app ON planted TO fit_app USING ({MINE}); ALTER TABLE planted ADD said text UNIQUE",
     ["public.planted_said_key: felt by others"]),
    ("CREATE VIEW planted AS SELECT * FROM turns", ["public.planted: seen as its owner sees it"]),
    ("CREATE MATERIALIZED VIEW planted AS SELECT 1", ["public.planted: seen as its owner sees it"]),
    ("CREATE SEQUENCE planted; GRANT USAGE ON SEQUENCE planted TO fit_app", ["public.planted: fit_app may USAGE"]),
    ("GRANT TRUNCATE, REFERENCES ON turns TO fit_app",
     ["public.turns: fit_app may REFERENCES", "public.turns: fit_app may TRUNCATE"]),
    ("GRANT SELECT ON turns TO PUBLIC", ["public.turns: PUBLIC may SELECT"]),
    ("GRANT UPDATE ON alembic_version TO fit_app", ["public.alembic_version: fit_app may UPDATE"]),
    ("ALTER TABLE turns DISABLE ROW LEVEL SECURITY", ["public.turns: not protected"]),
    ("ALTER TABLE langgraph.checkpoint_writes NO FORCE ROW LEVEL SECURITY",
     ["langgraph.checkpoint_writes: not protected"]),
    ("GRANT CREATE ON SCHEMA langgraph TO fit_app", ["schema langgraph: made in"]),
    ("ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO fit_app", ["default of r: given away"]),
    ("GRANT fit_admin TO fit_app", ["role fit_app: may act as fit_admin"]),
    ("CREATE FUNCTION planted() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
     ["planted(): finds what a caller puts in its way", *CALLED]),
    (f"CREATE FUNCTION planted() RETURNS int {TELLS}", CALLED),
]  # fmt: skip


@pytest.fixture
def owner(address: Address) -> Iterator[psycopg.Connection[dict[str, Any]]]:
    """Whoever migrates, in a transaction of which nothing stays."""
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        yield connection
        connection.rollback()


def test_whatever_there_is_is_protected(owner: psycopg.Connection[dict[str, Any]]) -> None:
    assert complaints(owner) == []


def test_what_is_asked_over_everybody_is_known(owner: psycopg.Connection[dict[str, Any]]) -> None:
    assert definers(owner) == ASKED_OVER_EVERYBODY


@pytest.mark.parametrize(("planted", "found"), FLAWS, ids=[planted[:60] for planted, _ in FLAWS])
def test_a_flaw_is_found(planted: str, found: list[str], owner: psycopg.Connection[dict[str, Any]]) -> None:
    known = complaints(owner)
    owner.execute(planted.encode())

    assert [each for each in complaints(owner) if each not in known] == found
