"""Addresses of a database as people write them, and what is said of those that are none."""

import pytest
from psycopg.conninfo import conninfo_to_dict

from db.address import Address, BadAddress, given

PLACE = {"user": "me", "password": "s3cret", "host": "db", "port": "5433", "dbname": "coach"}


@pytest.mark.parametrize(
    "scheme",
    [
        "postgresql",
        "postgres",
        "PostgreSQL",
        "postgresql+psycopg",
        "postgresql+asyncpg",
        "postgresql+psycopg2",
        "postgres+asyncpg",
    ],
)
def test_every_form_of_the_scheme_is_understood(scheme: str) -> None:
    address = given(f"{scheme}://me:s3cret@db:5433/coach", None)

    assert conninfo_to_dict(address.owner) == {**PLACE, "connect_timeout": "5"}
    assert PLACE.items() <= conninfo_to_dict(address.app).items()


def test_the_owner_may_have_an_address_of_their_own() -> None:
    address = given("postgres://app@db/coach", "postgresql+psycopg://owner@db/coach")

    assert conninfo_to_dict(address.owner)["user"] == "owner"
    assert conninfo_to_dict(address.app)["user"] == "app"


def test_who_says_how_long_they_wait_waits_so_long() -> None:
    address = given("postgres://me@db/coach?connect_timeout=60", None)

    assert {conninfo_to_dict(each)["connect_timeout"] for each in (address.owner, address.app)} == {"60"}


def test_words_of_libpq_are_understood() -> None:
    assert conninfo_to_dict(given("host=/run/pg user=me dbname=a@b", None).owner)["dbname"] == "a@b"


@pytest.mark.parametrize(
    "url",
    [
        "mysql://me:s3cret@db/coach",
        "sqlite:///s3cret.db",
        "me:s3cret@db/coach",
        "postgresql://me:s3cret%@db/coach",
        "postgresql://me:x@s3cret@db/coach",
        "postgresql://me:x/s3cret@db/coach",
        "postgresql://me:1/s3cret@db/coach",
        "postgresql://me:x?a@s3cret@db/coach",
        "postgresql+asyncpg://me:x@db/coach?word=s3cret",
        "host=db password=two s3cret words",
        "s3cret",
    ],
)
def test_what_is_no_address_is_not_quoted(url: str) -> None:
    with pytest.raises(BadAddress) as refused:
        given(url, None)

    assert "s3cret" not in str(refused.value)
    assert refused.value.__context__ is None


def test_passwords_are_taken_out_of_what_others_say() -> None:
    address = Address(owner="host=db password=s3cret", app="host=db password='an0 ther'")

    assert address.without_secrets("s3cret and an0 ther at db") == "*** and *** at db"
