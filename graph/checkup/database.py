"""How it stands with the database, and with what is known only where it can be reached."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from alembic.util import CommandError
from psycopg import Error as PostgresError
from sqlalchemy.exc import DBAPIError

from db.address import Address, BadAddress
from db.condition import Condition, condition
from db.embedded.folder import EmbeddedServerError
from graph.bootstrap import check_seal, clock, database, in_short, keys_of, names, seal_of
from graph.checkup.finding import Finding, note, ok, problem
from graph.clients import KeyRecord, SecretsKeyWrong
from settings import Settings

OLDEST_POSTGRESQL, OLDEST_VECTOR = 15, (0, 8, 3)
SKEW = timedelta(seconds=5)
SOON = timedelta(days=14)


def of_database(settings: Settings) -> Iterator[Finding]:
    """The database, and what is known only where it can be reached."""
    about = "database"
    kind = "the one of DATABASE_URL" if settings.database_url else "embedded"
    try:
        if not settings.database_url and not (settings.data_dir / "database" / "pg").is_dir():
            yield note(about, "embedded, not there yet", "the first start makes it, or fit-coach restore FILE")
            yield from _clients(settings, [])
            return
        with database(settings) as address:
            yield from _reached(settings, address, kind)
    except PostgresError as error:
        said = in_short(error).rstrip(".")
        yield problem(about, f"{kind}: {said}", "it is damaged: fit-coach restore FILE --replace puts it aside")
    except BadAddress as error:
        yield problem(about, str(error), "set DATABASE_URL anew")
    except EmbeddedServerError as error:
        yield problem(about, f"{kind}: {str(error).splitlines()[0]}", "docs/OPERATING.md, When it does not start")
    except OSError as error:
        yield problem(about, f"{kind}: {error.filename}: {error.strerror}", "run as the owner of the data folder")


def _reached(settings: Settings, address: Address, kind: str) -> Iterator[Finding]:
    try:
        found = condition(address)
    except (PostgresError, DBAPIError, CommandError) as error:
        said = address.without_secrets(in_short(error)).rstrip(".")
        yield problem("database", f"{kind}: {said}", "see that it runs, and that DATABASE_URL is its owner's address")
        return
    yield from _server(settings, found, kind)
    yield _clock(clock(), found.now)
    yield _schema(found)
    if found.is_current:
        yield from _guarded(found)
        yield from _keys(settings, address)


def _server(settings: Settings, found: Condition, kind: str) -> Iterator[Finding]:
    told = f"{kind}, PostgreSQL {found.postgresql}"
    if found.postgresql < OLDEST_POSTGRESQL:
        yield problem("database", told, f"it has to be {OLDEST_POSTGRESQL} or newer")
    elif settings.pool_size > found.connections:
        many = f"{told}: it takes {found.connections} connections, and FITCOACH_POOL_SIZE is {settings.pool_size}"
        yield problem("database", many, "set FITCOACH_POOL_SIZE lower, or max_connections there higher")
    else:
        yield ok("database", told)
    if found.vector is None:
        yield problem("pgvector", "the extension is not there", "its superuser adds it, as deploy/database.sql does")
    elif found.vector < OLDEST_VECTOR:
        told, needed = (".".join(map(str, each)) for each in (found.vector, OLDEST_VECTOR))
        yield problem("pgvector", told, f"it has to be {needed} or newer: its superuser has to update the extension")
    else:
        yield ok("pgvector", ".".join(map(str, found.vector)))


def _clock(here: datetime, there: datetime) -> Finding:
    apart = abs(here - there)
    if apart > SKEW:
        told = f"{apart.total_seconds():.0f} seconds apart from the database's"
        return problem("clock", told, "set both by NTP: signatures are good for minutes, and training has its times")
    return ok("clock", f"{here:%Y-%m-%d %H:%M} UTC, as the database's")


def _schema(found: Condition) -> Finding:
    if found.schema is None:
        return note("schema", "nothing in it yet", "the first start makes it, or fit-coach migrate")
    if not found.is_known:
        told = f"{found.schema}, of a newer Fit Coach; this one knows {found.newest}"
        return problem("schema", told, "run the newer one, or restore a backup that was made before")
    if not found.is_current:
        told = f"{found.schema}, and {found.newest} is the newest"
        return note("schema", told, "the next start brings it there, and keeps a backup of an embedded one first")
    return ok("schema", found.newest)


def _guarded(found: Condition) -> Iterator[Finding]:
    """Who sees whose rows, and whether the catalogue is there."""
    if found.unrestricted:
        yield problem("roles", found.unrestricted.rstrip("."), "take the right away; no server starts before")
    else:
        yield ok("roles", "the coach acts as fit_app, which gets around nothing")
    if found.open_tables:
        open_tables = ", ".join(found.open_tables)
        yield problem("row security", f"off for {open_tables}", "its owner has to enable and to force it there again")
    else:
        yield ok("row security", "on for every table of people's rows")
    ours = len(names().catalogue.exercises)
    if found.exercises < ours:
        yield problem("catalogue", f"{found.exercises} of {ours} exercises", "fit-coach migrate")
    else:
        yield ok("catalogue", f"{found.exercises} exercises")


def _keys(settings: Settings, address: Address) -> Iterator[Finding]:
    """Whether clients can be known."""
    now = clock()
    active = [key for key in keys_of(address) if key.is_active(now)]
    try:
        check_seal(address, seal_of(settings), now)
    except SecretsKeyWrong as wrong:
        yield problem("secrets key", str(wrong), "put the right one back: FITCOACH_SECRETS_KEY, or secrets.key")
    else:
        yield ok("secrets key", "reads every key there is" if active else "not needed yet")
    yield from _clients(settings, active)


def _clients(settings: Settings, active: Sequence[KeyRecord]) -> Iterator[Finding]:
    """Whether there is anybody to serve."""
    now = clock()
    if not active and not settings.is_loopback:
        make = "fit-coach keys add --service gym-bot --provider telegram"
        yield problem("client keys", f"none, and {settings.host} is to be served", make)
    elif ending := [key.id for key in active if key.expires_at - now < SOON]:
        yield note("client keys", f"{_ending(active, now)}", f"make the next one now: {', '.join(ending)}")
    else:
        yield ok("client keys", f"{len(active)}" if active else "none: this machine alone is served")


def _ending(active: Sequence[KeyRecord], now: datetime) -> str:
    days = min((key.expires_at - now).days for key in active)
    return f"one ends in {days} days"
