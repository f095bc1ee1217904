"""The composition root: the only place, with graph.dev, that knows which database stands behind the Coach."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from time import monotonic

from alembic.util import CommandError
from psycopg import Error as PostgresError
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from db import catalogue, restricted
from db.address import Address, BadAddress, embedded, given, is_running
from db.bringing import PostgresPast
from db.embedded.folder import EmbeddedServerError
from db.keeping import PostgresSittings
from db.key_ring import PostgresKeys
from db.keys import add_key, check_seal, keys_of, revoke_key
from db.limits import PostgresLimits
from db.migrate import engine, migrate
from db.own import own_of_account
from db.pool import Pool, opened
from db.privacy import PostgresPrivacy
from db.pruning import PostgresPrunable
from db.records import PostgresRecords
from db.reminders import PostgresReminders
from db.sealing import Seal
from db.store import PostgresStore
from graph.allowance import Allowance
from graph.bringing import History, Past
from graph.build import build_graph
from graph.clients import Keys
from graph.coach import Coach
from graph.keeping import Keeper
from graph.limits import Limits, pace
from graph.metrics import POOL, POOL_WAITING
from graph.privacy import Privacy
from graph.pruning import Pruner
from graph.records import Records
from graph.reminders import Reminders
from graph.shelf import Shelf
from graph.strict import demand_strict
from language import remembered
from language.names import Names
from language.warm import warm, warm_all
from model.built_in import BuiltInEmbedder
from model.configured import embedder_for, model_for
from settings import Settings
from training.exercise import Exercise


@dataclass(frozen=True)
class Served:
    """What a server serves: the Coach, what it knows, who works between turns, and what guards it."""

    coach: Coach
    records: Records
    keeper: Keeper
    history: History
    reminders: Reminders
    keys: Keys
    privacy: Privacy
    limits: Limits


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why."""


def clock() -> datetime:
    """The present time in UTC."""
    return datetime.now(UTC)  # noqa: TID251  # the one place that reads the clock


def names() -> Names:
    """The names of every exercise that comes with the program."""
    return Names(catalogue.load())


def names_in(address: Address) -> Names:
    """The names of every exercise this database has for everybody: the program's and those imported."""
    return Names(catalogue.whole(address))


def names_at_hand(settings: Settings, account: tuple[str, str]) -> Names:
    """The names this account knows, where the database of the settings answers; else those of the program."""
    try:
        if not settings.database_url and not is_running(settings.data_dir):
            return names()
        with database(settings) as address:
            return names_in(address).with_own(own_of_account(address, account))
    except (EmbeddedServerError, BadAddress, PostgresError):
        return names()


def add_exercises(address: Address, exercises: Sequence[Exercise]) -> Iterator[Exercise]:
    """Write exercises for everybody; a running server knows them from its next start."""
    return catalogue.add_exercises(address, exercises)


def seal_of(settings: Settings) -> Seal | None:
    """What seals signing secrets, where there is a key for that."""
    key = settings.sealing_key
    return None if key is None else Seal(key)


def program_version(known: Names) -> str:
    """What runs a turn: this program, and the catalogue it knows."""
    return f"{version('fit-coach')}+{known.catalogue.version}"


@contextmanager
def database(settings: Settings) -> Iterator[Address]:
    """Where the database is: the one that was set, or the embedded one for as long as the block lasts."""
    if settings.database_url:
        yield given(settings.database_url, settings.owner_database_url)
    else:
        with embedded(settings.data_dir) as address:
            yield address


@contextmanager
def owner_connection() -> Iterator[Connection]:
    """The owner's connection to the database of the settings, for Alembic on the command line."""
    with database(Settings()) as address, engine(address).connect() as connection:
        yield connection


@contextmanager
def prepared(settings: Settings) -> Iterator[Address]:
    """Where the database is, once it has the present schema and catalogue. DatabaseUnusable when it cannot have."""
    with ExitStack() as kept:
        try:
            address = kept.enter_context(database(settings))
        except (EmbeddedServerError, BadAddress, PostgresError) as error:
            raise DatabaseUnusable(str(error)) from error
        try:
            migrate(address)
            restricted.check(address)
        except (PostgresError, DBAPIError, CommandError) as error:
            raise DatabaseUnusable(address.without_secrets(_in_short(error))) from error
        except restricted.Unrestricted as error:
            raise DatabaseUnusable(str(error)) from error
        yield address


def _in_short(error: Exception) -> str:
    """What the driver says, in its first line: without the statement, and without what SQLAlchemy adds."""
    said = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    return f"{said.partition(chr(10))[0].rstrip('.')}."


def allowance(settings: Settings) -> Allowance:
    """The model and the embedder of the settings, and how much of them a day may cost."""
    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else None
    embedder = embedder_for(
        base_url=settings.openai_base_url,
        api_key=key,
        name=settings.embedding_model,
        seconds=settings.model_seconds,
        clock=monotonic,
    )
    return Allowance(
        model=model_for(
            base_url=settings.openai_base_url,
            api_key=key,
            name=settings.model,
            fallback=settings.fallback_model,
            seconds=settings.model_seconds,
            clock=monotonic,
        ),
        embedder=embedder,
        shelf=Shelf(embedder if isinstance(embedder, BuiltInEmbedder) else BuiltInEmbedder()),
        daily_tokens=settings.daily_tokens or None,
        chat_daily_tokens=settings.chat_daily_tokens or None,
    )


def watch(pool: Pool) -> None:
    """Let the metrics tell how the pool is used, whenever they are asked."""
    POOL.labels("open").set_function(lambda: pool.get_stats().get("pool_size", 0))
    POOL.labels("idle").set_function(lambda: pool.get_stats().get("pool_available", 0))
    POOL_WAITING.set_function(lambda: pool.get_stats().get("requests_waiting", 0))


@asynccontextmanager
async def _warming(shelf: Shelf | None) -> AsyncIterator[None]:
    """Read what the first messages need, while others start already; a failure stops nobody."""
    warming = [asyncio.create_task(each) for each in (asyncio.to_thread(warm_all), shelf and shelf.warm()) if each]
    try:
        yield
    finally:
        await asyncio.gather(*warming, return_exceptions=True)


def _forget(allowed: Allowance) -> None:
    """Let this process remember nothing of what anybody said."""
    allowed.forget()
    remembered.forget()


@asynccontextmanager
async def served(settings: Settings, address: Address) -> AsyncIterator[Served]:
    """A Coach that is ready to serve from a prepared database, with a Keeper at work beside it. NotStrict."""
    demand_strict()
    async with opened(address.app, settings.pool_size) as pool:
        watch(pool)
        store = PostgresStore(pool)
        known = await asyncio.to_thread(names_in, address)
        warm(known)
        allowed = allowance(settings)
        paces = pace(settings.client_per_minute), pace(settings.account_per_minute)
        limits = PostgresLimits(pool, *paces, settings.nonces_kept)
        keeper = Keeper(
            PostgresSittings(pool),
            clock,
            known,
            allowed.model,
            allowed.embedder,
            allowed.daily_tokens,
            chores=(limits.sweep,),
        )
        coach = Coach(
            build_graph().compile(),
            store,
            known,
            clock,
            program_version(known),
            settings.turn_seconds,
            allowance=allowed,
            left_to_do=keeper.wake,
        )
        try:
            prunable, is_kept = PostgresPrunable(pool, settings.nonces_kept), bool(settings.keep_seconds)
            pruner = Pruner(prunable, settings.kept_days, clock)
            async with (
                _warming(allowed.shelf),
                keeper.at_work(settings.keep_seconds),
                pruner.at_work(is_wanted=is_kept),
            ):
                history = History(PostgresPast(pool), known, clock)
                keys = PostgresKeys(pool, seal_of(settings), settings.key_seconds)
                records = PostgresRecords(pool, known)
                privacy = PostgresPrivacy(pool, partial(_forget, allowed))
                yield Served(coach, records, keeper, history, PostgresReminders(pool), keys, privacy, limits)
        finally:
            await coach.drain()
            await allowed.close()


@asynccontextmanager
async def looking_after(address: Address) -> AsyncIterator[tuple[Privacy, Past]]:
    """Who hands out and erases what a prepared database keeps of people, and who knows them by their accounts."""
    async with opened(address.app, 2) as pool:
        yield PostgresPrivacy(pool, forget=lambda: None), PostgresPast(pool)


async def pruning(settings: Settings, address: Address, *, dry: bool) -> dict[str, int]:
    """Take out of a prepared database what was kept long enough by the settings; how much of what."""
    async with opened(address.app, 2) as pool:
        return await PostgresPrunable(pool, settings.nonces_kept).prune(settings.kept_days, dry=dry)


@asynccontextmanager
async def bringing(address: Address) -> AsyncIterator[tuple[History, Records]]:
    """Who brings histories into a prepared database, and whom they are brought to."""
    async with opened(address.app, 2) as pool:
        known = await asyncio.to_thread(names_in, address)
        yield History(PostgresPast(pool), known, clock), PostgresRecords(pool, known)


__all__ = [
    "Address",
    "DatabaseUnusable",
    "Served",
    "add_exercises",
    "add_key",
    "allowance",
    "bringing",
    "check_seal",
    "clock",
    "database",
    "keys_of",
    "looking_after",
    "names",
    "names_at_hand",
    "names_in",
    "owner_connection",
    "prepared",
    "program_version",
    "pruning",
    "revoke_key",
    "seal_of",
    "served",
    "watch",
]
