"""All that is kept of a person is handed out and erased; nobody else loses or gains a thing by it."""

import json
import tracemalloc
from pathlib import Path
from uuid import uuid4

import httpx
import jsonschema_rs
import psycopg
import pytest
from pydantic.alias_generators import to_camel

from db.address import Address
from db.belongings import belongings
from db.export_schema import export_schema
from tests.figures import Figure
from tests.talking import Talker, World
from tests.trust.people import THREADS, Person, identities, mentions, rows_of

SCHEMA = Path(__file__).parents[2] / "docs" / "export.schema.json"
# What refers to somebody without saying so to the database: their account with a provider, their thread.
SAYS_WHOSE = ("user_id", "provider_user_id", "thread_id")
# Every table from which references lead to a person, over however many others, and those that say whose they are.
LEADING_TO_SOMEBODY = """
WITH RECURSIVE refers AS (
    SELECT DISTINCT there.table_name AS of, here.table_name AS to
    FROM information_schema.referential_constraints reference
    JOIN information_schema.table_constraints there USING (constraint_schema, constraint_name)
    JOIN information_schema.table_constraints here
        ON here.constraint_schema = reference.unique_constraint_schema
        AND here.constraint_name = reference.unique_constraint_name
), leads AS (
    SELECT 'users'::information_schema.sql_identifier AS name
    UNION
    SELECT refers.of FROM refers JOIN leads ON leads.name = refers.to
)
SELECT name FROM leads
UNION
SELECT columns.table_name FROM information_schema.columns columns
WHERE columns.table_schema IN ('public', 'langgraph') AND columns.column_name = ANY(%s)
"""


@pytest.fixture
def other(talker: Talker) -> Talker:
    """Somebody else."""
    return Talker(talker.portal, talker.world, talker.time)


def test_everything_is_exported_then_erased(
    talker: Talker, other: Talker, api: httpx.Client, world: World, figure: Figure
) -> None:
    second = Person.settled(talker, "mine").second
    Person.settled(other, "theirs")
    me, names = talker.id, (talker.name, second.name)
    kept, others = rows_of(world, me), rows_of(world, other.id)

    exported = api.get(f"/api/users/{me}/export").json()["tables"]
    everybody = identities(world, me)
    erased = api.delete(f"/api/users/{me}")
    again = api.delete(f"/api/users/{me}")

    threads = {thread: kept.pop(thread) for thread in THREADS}
    assert {table: len(rows) for table, rows in exported.items()} == {to_camel(k): len(v) for k, v in kept.items()}
    assert erased.json() == {
        "userId": str(me),
        "rowsErased": sum(len(rows) for rows in (*kept.values(), *threads.values())),
    }
    assert (erased.status_code, again.status_code) == (200, 404)
    left = mentions(world, *everybody, *names)
    assert left == {}
    assert rows_of(world, other.id) == others
    assert api.get(f"/api/users/{me}/export").status_code == 404
    figure("tables with rows of a person's, threads among them", len(kept) + len(threads))
    figure("rows of theirs before they were erased", erased.json()["rowsErased"])
    figure("rows left that mention them or their accounts", sum(left.values()))


def test_every_table_that_leads_to_somebody_is_looked_after(world: World) -> None:
    found = {row["name"] for row in world.rows(LEADING_TO_SOMEBODY, list(SAYS_WHOSE))}

    assert found == {table.name for table, _ in belongings()} | set(THREADS)


@pytest.mark.parametrize(
    "table",
    [
        "diaries (log_id uuid REFERENCES exercise_logs)",
        "diaries (user_id uuid)",
        "diaries (author uuid REFERENCES users)",
        "diaries (provider text, provider_user_id text)",
    ],
)
def test_a_table_that_is_forgotten_is_seen(table: str, address: Address) -> None:
    with psycopg.connect(address.owner) as owner:
        owner.execute(f"CREATE TABLE {table}".encode())
        found = owner.execute(LEADING_TO_SOMEBODY.encode(), [list(SAYS_WHOSE)]).fetchall()
        owner.rollback()

    assert ("diaries",) in found


def test_whatever_refers_to_somebody_goes_with_them(world: World) -> None:
    """A reference that would hold a person back, or outlive them, is none the database has."""
    rows = world.rows(
        "SELECT conrelid::regclass::text AS name, confdeltype AS rule FROM pg_constraint"
        " WHERE contype = 'f' AND confrelid = 'users'::regclass"
    )

    assert {row["name"] for row in rows if row["rule"] != "c"} == set()


def test_an_export_is_as_its_schema_says_and_holds_what_was_said(talker: Talker, api: httpx.Client) -> None:
    person = Person.settled(talker, "secret")
    answer = api.get(f"/api/users/{talker.id}/export")
    document = answer.json()

    schema = api.get(document["$schema"]).json()

    assert schema == json.loads(SCHEMA.read_text()) == export_schema(), "make export-schema writes it anew"
    judge = jsonschema_rs.validator_for(schema, validate_formats=True)
    assert [error.message for error in judge.iter_errors(document)] == []
    assert int(answer.headers["content-length"]) == len(answer.content)
    tables = document["tables"]
    mine = {turn["number"]: turn["message"] for turn in tables["turns"] if turn["userId"] == str(talker.id)}
    assert [mine[number] for number in sorted(mine)] == [turn["message"] for turn in talker.turns()]
    assert "hi" in {turn["message"] for turn in tables["turns"]}
    assert [metric["weight"] for metric in tables["userMetrics"]] == [82.4]
    assert [exercise["name"] for exercise in tables["exercises"]] == ["Wobble row"]
    assert {each["provider"] for each in tables["userAccounts"]} == {talker.provider, person.second.provider}
    tables["userMetrics"][0]["mood"] = "fine"
    assert not judge.is_valid(document)


LONG_HISTORY = """
INSERT INTO turns (user_id, session_id, number, provider, provider_user_id, message_id, digest, message, reply,
    phase_before, phase_after, id_seed, program_version, trace_id, recalled)
SELECT user_id, session_id, number + more, provider, provider_user_id, more::text, digest, message, reply,
    phase_before, phase_after, id_seed, program_version, trace_id,
    jsonb_build_object('words', repeat(md5(more::text), 1000))
FROM turns, generate_series(1, 1200) more WHERE user_id = %s
"""


def test_no_history_is_too_long_for_the_memory_there_is(talker: Talker, world: World) -> None:
    talker.say("hi")
    world.connection.execute(LONG_HISTORY, [talker.id])
    tracemalloc.start()

    document = talker.portal.call(world.served.privacy.export, talker.id, talker.time.now)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert document is not None
    with document:
        assert document.seek(0, 2) > 3 * most > 0


def test_nobody_is_exported_or_erased_whom_there_is_not(api: httpx.Client) -> None:
    for unknown, status in ((uuid4(), 404), ("me", 400)):
        assert api.get(f"/api/users/{unknown}/export").status_code == status
        assert api.delete(f"/api/users/{unknown}").status_code == status


def test_whoever_comes_back_is_somebody_new(talker: Talker, api: httpx.Client) -> None:
    talker.say("I weigh 82 kg", message_id="m1")
    second = Talker(talker.portal, talker.world, talker.time, provider="other")
    second.say(f"link {talker.say('link another account')['text'].split('“link ')[1][:9]}")
    me = talker.id
    api.delete(f"/api/users/{me}")

    talker.say("I weigh 90 kg", message_id="m1")
    second.say("hi")

    assert len({me, talker.id, second.id}) == 3
    assert (talker.measures(), len(talker.turns())) == (["weight 90"], 1)


def test_the_server_erases_nobody_but_whom_it_acts_for(talker: Talker, address: Address) -> None:
    talker.say("hi")
    with psycopg.connect(address.app) as app:
        assert app.execute("SELECT erase_me()").fetchone() == (None,)
        assert app.execute("SELECT * FROM my_people()").fetchall() == []
        app.execute("SELECT set_config('app.user_id', %s, true)", [str(uuid4())])
        assert app.execute("SELECT erase_me()").fetchone() == (None,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege), app.transaction():
            app.execute("DELETE FROM erasures")
    assert len(talker.turns()) == 1


def test_of_the_erased_there_is_a_time_and_a_number(talker: Talker, world: World) -> None:
    talker.say("hi")
    before = {row["id"] for row in world.rows("SELECT id FROM erasures")}

    erased = talker.portal.call(world.served.privacy.erase, talker.id)

    (new,) = [row for row in world.rows("SELECT * FROM erasures") if row["id"] not in before]
    assert new.keys() == {"id", "at", "rows_erased"}
    assert new["rows_erased"] == erased
