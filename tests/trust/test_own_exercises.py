"""An exercise of somebody's own is nobody else's: not seen, not resolved, not logged on, not renamed, not removed."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import dict_row

from db.address import Address
from graph.bootstrap import names_at_hand
from graph.codec import Json
from graph.records import Asked
from settings import Settings
from tests.talking import Talker

MADE = "new exercise: Zorbling, like a back squat"
OTHERS = (
    "add zorbling",
    "zorbling 80x8",
    "rename zorbling to Mine",
    "remove my exercise zorbling",
    "what's my zorbling PR?",
    "how do i do zorbling",
    "i hate zorbling",
    "my own exercises",
)


@pytest.fixture
def owner(talker: Talker) -> Talker:
    talker.says("let's start a workout", "1", "start", MADE, "add zorbling", "zorbling 80 kg x 8")
    return talker


@pytest.fixture
def other(talker: Talker) -> Talker:
    someone = Talker(talker.portal, talker.world, talker.time)
    someone.trains()
    return someone


@pytest.fixture
def app(address: Address) -> Iterator[psycopg.Connection[dict[str, Any]]]:
    """A connection as the server has it."""
    with psycopg.connect(address.app, row_factory=dict_row) as connection:
        yield connection


def own(talker: Talker) -> Json:
    (row,) = talker.world.rows("SELECT * FROM exercises WHERE created_by = %s", talker.id)
    return row


@pytest.mark.parametrize("text", OTHERS)
def test_nobody_else_can_name_it(owner: Talker, other: Talker, text: str) -> None:
    before, sets = own(owner), owner.sets()

    reply = other.say(text)

    assert "Zorbling" not in reply["text"].replace("“", "")
    assert "OwnExerciseChanged" not in other.events()
    assert (own(owner), owner.sets()) == (before, sets)
    assert other.sets() == {}


def test_two_may_use_one_name(owner: Talker, other: Talker) -> None:
    other.says("new exercise: Zorbling, like a plank", "add zorbling", "zorbling 60 s", "remove my exercise back squat")

    assert own(other)["measure"] == "seconds"
    assert own(owner)["measure"] == "reps"
    assert own(other)["id"] != own(owner)["id"]
    assert "Zorbling" in other.sets()
    assert owner.sets() == {"Zorbling": ["80x8"]}


def test_the_database_shows_it_to_nobody_else(
    owner: Talker, other: Talker, app: psycopg.Connection[dict[str, Any]]
) -> None:
    mine = own(owner)["id"]
    (log,) = other.world.rows("SELECT id FROM exercise_logs WHERE user_id = %s ORDER BY id LIMIT 1", other.id)
    app.execute("SELECT set_config('app.user_id', %s, true)", [str(other.id)])

    assert app.execute("SELECT FROM exercises WHERE id = %s", [mine]).rowcount == 0
    assert app.execute("UPDATE exercises SET name = 'x' WHERE id = %s", [mine]).rowcount == 0
    assert app.execute("UPDATE exercises SET name = 'x' WHERE is_global").rowcount == 0
    for table in ("exercise_logs", "workout_exercises"):
        with pytest.raises(InsufficientPrivilege), app.transaction():
            app.execute(f"UPDATE {table} SET exercise_id = %s WHERE id = %s".encode(), [mine, log["id"]])
    with pytest.raises(InsufficientPrivilege), app.transaction():
        app.execute("INSERT INTO exercise_logs (user_id, exercise_id) VALUES (%s, %s)", [other.id, mine])


def test_a_list_shows_it_to_its_owner_alone(owner: Talker, other: Talker) -> None:
    records = owner.world.served.records

    def found(athlete_id: UUID | None) -> list[str]:
        page = owner.portal.call(lambda: records.exercises("zorbling", Asked(10), athlete_id))
        return [each.name for each in page.items]

    assert found(owner.id) == ["Zorbling"]
    assert found(other.id) == found(None) == []


def test_what_is_read_beside_a_server_knows_it_for_its_owner(owner: Talker, other: Talker, address: Address) -> None:
    here = Settings(database_url=address.owner)

    assert names_at_hand(here, (owner.provider, owner.name)).exactly("zorbling") is not None
    assert names_at_hand(here, (other.provider, other.name)).exactly("zorbling") is None
    assert names_at_hand(here, ("nobody", "nobody")).exactly("back squat") is not None


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/none", "mysql://x"])
def test_without_a_database_those_of_the_program_are_known(url: str) -> None:
    known = names_at_hand(Settings(database_url=url), ("cli", "me"))

    assert known.exactly("back squat") is not None
