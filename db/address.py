"""Where the database is, and in which role it is reached: as owner to migrate, as fit_app to serve."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg import ProgrammingError
from psycopg.abc import ConnDict
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from db.embedded.folder import Folder
from db.embedded.lease import Lease, lease
from db.embedded.provide import provide
from db.embedded.replacing import settle
from graph.folder import made_private

OWNER, APP, ADMIN = "fit_owner", "fit_app", "fit_admin"
DATABASE = "fit_coach"
# LangGraph's tables are found behind ours.
SEARCH_PATH = "public,langgraph"
# No statement of the server's takes long; one that does is stopped, and so is one that waits for somebody else's lock.
STATEMENT_TIMEOUT, LOCK_TIMEOUT, IDLE_TIMEOUT = "20s", "10s", "60s"
CONNECT_SECONDS = 5  # that one who has to answer a connection is waited for, unless the address says otherwise
SCHEMES = ("postgresql", "postgres")
# With the driver that SQLAlchemy would take, which is none of ours to choose.
_URL = re.compile(r"(?P<scheme>[a-z][a-z0-9]*)(\+\w+)?://(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_SECRETS = ("password", "sslpassword")


class BadAddress(ValueError):
    """An address that is none of PostgreSQL's. The message says why and quotes nothing, for it may hold a password."""


@dataclass(frozen=True)
class Address:
    """Connection strings of one database. `app` owns no table and cannot bypass row-level security.

    `prepares` is false where a pooler stands before `app` that gives each transaction another connection: a statement
    that was prepared in one would not be known in the next.
    """

    owner: str
    app: str
    prepares: bool = True

    def without_secrets(self, text: str) -> str:
        """The text without the passwords of these connection strings."""
        for given_parts in map(conninfo_to_dict, (self.owner, self.app)):
            for secret in filter(None, map(given_parts.get, _SECRETS)):
                text = text.replace(str(secret), "***")
        return text


def given(database_url: str, owner_url: str | None, *, prepares: bool = True) -> Address:
    """A database that is already there; BadAddress. Whoever it is reached as, the server acts as fit_app."""
    return Address(_understood(owner_url or database_url), _as_app(_understood(database_url)), prepares)


def is_running(data: Path) -> bool:
    """Whether the embedded database of a data folder answers already."""
    return Folder((data / "database").absolute()).is_ready()


@contextmanager
def embedded(data: Path) -> Iterator[Address]:
    """The embedded database of a data folder, for as long as the block lasts."""
    settle(made_private(data))
    with provided(data / "database") as held:
        yield address_of(held, DATABASE)


@contextmanager
def provided(folder: Path) -> Iterator[Lease]:
    """The right to use the server of this folder, with what migrations need in it, for as long as the block lasts."""
    held = lease(folder)
    try:
        provide(held, OWNER, DATABASE)
        yield held
    finally:
        held.close()


def address_of(held: Lease, database: str) -> Address:
    """Where a database of an embedded server is."""
    return Address(owner=held.address(OWNER, database), app=_as_app(held.address(APP, database)))


def _understood(address: str) -> str:
    """An address as the driver takes it. The complaints of the driver about it quote it, and are kept back."""
    url = _URL.fullmatch(address.strip())
    if url and url["scheme"].lower() not in SCHEMES:
        raise BadAddress("its address has to begin with postgresql://.")
    address = f"postgresql://{url['rest']}" if url else address
    try:
        parts = conninfo_to_dict(address)
    except ProgrammingError:
        parts = None
    if parts is None or (url and _is_torn(parts)):
        raise BadAddress(
            "its address is not of the form postgresql://user:password@host:5432/database"
            " (in a password, signs like @, / and % are written as %40, %2F and %25)."
        )
    return make_conninfo(address, **{"connect_timeout": CONNECT_SECONDS, **parts})


def _is_torn(parts: ConnDict) -> bool:
    """Whether a sign in the password has ended it early: what is left of it would be taken for the host or the name."""
    return any("@" in str(parts.get(name)) for name in ("host", "port", "dbname"))


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
