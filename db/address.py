"""Where the database is, and in which role it is reached: as owner to migrate, as fit_app to serve."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from db.embedded.lease import Lease, lease
from db.embedded.provide import provide

OWNER, APP, ADMIN = "fit_owner", "fit_app", "fit_admin"
DATABASE = "fit_coach"
# LangGraph's tables are found behind ours.
SEARCH_PATH = "public,langgraph"
# No statement of the server's takes long; one that does is stopped, and so is one that waits for somebody else's lock.
STATEMENT_TIMEOUT, LOCK_TIMEOUT, IDLE_TIMEOUT = "20s", "10s", "60s"


@dataclass(frozen=True)
class Address:
    """Connection strings of one database. `app` owns no table and cannot bypass row-level security."""

    owner: str
    app: str


def given(database_url: str, owner_url: str | None) -> Address:
    """A database that is already there. Whoever it is reached as, the server acts as fit_app."""
    return Address(owner=make_conninfo(owner_url or database_url), app=_as_app(database_url))


@contextmanager
def embedded(data: Path) -> Iterator[Address]:
    """The embedded database of a data folder, for as long as the block lasts."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = lease(data / "database")
    try:
        provide(held, OWNER, DATABASE)
        yield address_of(held, DATABASE)
    finally:
        held.close()


def address_of(held: Lease, database: str) -> Address:
    """Where a database of an embedded server is."""
    return Address(owner=held.address(OWNER, database), app=_as_app(held.address(APP, database)))


def _as_app(conninfo: str) -> str:
    options = str(conninfo_to_dict(conninfo).get("options") or "")
    settings = {
        "role": APP,
        "search_path": SEARCH_PATH,
        "statement_timeout": STATEMENT_TIMEOUT,
        "lock_timeout": LOCK_TIMEOUT,
        "idle_in_transaction_session_timeout": IDLE_TIMEOUT,
    }
    given_too = " ".join(f"-c {name}={value}" for name, value in settings.items())
    return make_conninfo(conninfo, options=f"{options} {given_too}".strip())
