"""A server, put together: the Coach, who works beside it, and what guards it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from time import monotonic

from db.address import Address
from db.bringing import PostgresPast
from db.keeping import PostgresSittings
from db.key_ring import PostgresKeys
from db.limits import PostgresLimits
from db.pool import Pool, opened
from db.privacy import PostgresPrivacy
from db.pruning import PostgresPrunable
from db.records import PostgresRecords
from db.reminders import PostgresReminders
from db.store import PostgresStore
from graph.allowance import Allowance
from graph.bootstrap import clock, names_in, program_version, seal_of
from graph.bringing import History
from graph.build import build_graph
from graph.clients import Keys
from graph.coach import Coach
from graph.keeping import Keeper
from graph.limits import Limits, pace
from graph.metrics import IN_LINE, POOL, POOL_WAITING, STARTED, UNDER_WAY
from graph.privacy import Privacy
from graph.pruning import Pruner
from graph.records import Records
from graph.reminders import Reminders
from graph.shelf import Shelf
from graph.strict import demand_strict
from language import remembered
from language.warm import warm, warm_all
from model.built_in import BuiltInEmbedder
from model.configured import embedder_for, model_for
from settings import Settings

SECONDS_OF_WATCH = 1.0


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


def look_at(pool: Pool) -> None:
    """Note for the metrics how the pool is used."""
    stats = pool.get_stats()
    POOL.labels("open").set(stats.get("pool_size", 0))
    POOL.labels("idle").set(stats.get("pool_available", 0))
    POOL_WAITING.set(stats.get("requests_waiting", 0))


def look_at_turns(coach: Coach) -> None:
    """Note for the metrics which turns are under way."""
    UNDER_WAY.set(len(coach.running))
    IN_LINE.set(coach.lines.length)


@asynccontextmanager
async def _watched(look: Callable[[], None]) -> AsyncIterator[None]:
    """Look each second: of several processes, the one that is asked cannot see the pools and turns of the others."""

    async def watch() -> None:
        while True:
            look()
            await asyncio.sleep(SECONDS_OF_WATCH)

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        watching.cancel()


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
    async with opened(address.app, settings.pool_size, prepares=address.prepares) as pool:
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
        STARTED.set(clock().timestamp())
        try:
            prunable, is_kept = PostgresPrunable(pool, settings.nonces_kept), bool(settings.keep_seconds)
            pruner = Pruner(prunable, settings.kept_days, clock)
            async with (
                _watched(partial(look_at, pool)),
                _watched(partial(look_at_turns, coach)),
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
