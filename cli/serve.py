"""Serving, and what has to be true before it: a database at hand, a token for this machine's own clients."""

import errno
import logging
import re
import secrets
import signal
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from api.app import create_app
from api.connections import Connection
from cli import logs, spans
from cli.secret_file import SecretFile
from cli.secrets_key import with_secrets_key
from cli.workers import FORCED, crew, too_many
from graph.bootstrap import Address, DatabaseUnusable, check_seal, clock, keys_of, prepared, seal_of
from graph.clients import SecretsKeyWrong
from graph.serving import Served, served
from settings import Settings

KEEP_ALIVE_SECONDS = 30  # without a request; clients of many messages keep their connections
# What is shorter, as a file that was emptied or cut off, could be guessed.
TOKEN = SecretFile(re.compile(r"fit_local_[A-Za-z0-9_-]{32,}"), lambda: f"fit_local_{secrets.token_urlsafe(32)}")

log = logging.getLogger("fitcoach.serve")


def serve(settings: Settings, workers: int = 1) -> int:
    """Serve until told to stop, and then until every turn under way is answered; the exit code.

    Who interrupts a second time waits no longer.
    """
    logs.set_up(settings.log_level)
    if reason := too_many(settings, workers):
        print(reason, file=sys.stderr)
        return 2
    try:
        last = spans.set_up()
        with _door(settings) as door, prepared(settings) as address:
            _check_keys(settings, address)
            local_token(settings)
            url = f"http://{settings.host_in_url}:{door.getsockname()[1]}"
            told = partial(print, f"Serving {url}; the token is in {_key_file(settings)}", file=sys.stderr)
            if workers > 1:
                with crew(settings, door) as many:
                    return many.work(workers, told)
            return FORCED if serve_at(door, settings, address, last, told).force_exit else 0
    except (DoorTaken, spans.UnknownExporter) as error:
        print(error, file=sys.stderr)
        return 1
    except NoKeys as error:
        print(error, file=sys.stderr)
        return 2
    except SecretsKeyWrong as error:
        print(f"The keys of clients cannot be used: {error}.", file=sys.stderr)
        return 1
    except DatabaseUnusable as error:
        return unusable(error)


def serve_at(
    door: socket.socket,
    settings: Settings,
    address: Address,
    last: Callable[[], object],
    told: Callable[[], object] = bool,
) -> uvicorn.Server:
    """Serve at an open door until told to stop; the server, which has ended. `told` is called once it can be told."""
    server = uvicorn.Server(_config(application(settings, address, last), settings))
    with _heard(server):
        told()
        server.run(sockets=[door])
    return server


@contextmanager
def _heard(server: uvicorn.Server) -> Iterator[None]:
    """Signals to leave are the server's: it hands them on once it has stopped, and then they end nothing half-way."""

    def leave(*_: object) -> None:
        server.should_exit = True

    before = {each: signal.signal(each, leave) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _check_keys(settings: Settings, address: Address) -> None:
    """NoKeys where others would be served and none of them could be known; SecretsKeyWrong."""
    now = clock()
    if not settings.is_loopback and not any(key.is_active(now) for key in keys_of(address)):
        raise NoKeys(
            f"Without client keys only this machine may be served, not {settings.host}."
            " Make one first: fit-coach keys add --service gym-bot --provider telegram"
        )
    check_seal(address, seal_of(with_secrets_key(settings)), now)


class NoKeys(Exception):
    """There is no client that could be known; the message says what to do."""


class DoorTaken(Exception):
    """The address cannot be listened on; the message says why."""


@contextmanager
def _door(settings: Settings) -> Iterator[socket.socket]:
    """The socket a server listens on: first of all, so that nobody is told of an address that is somebody else's."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        door = socket.create_server((settings.host, settings.port), family=family)
    except OSError as error:
        is_taken = error.errno == errno.EADDRINUSE
        why = "another program listens there already" if is_taken else error.strerror
        raise DoorTaken(f"Port {settings.port} of {settings.host} cannot be served: {why}.") from error
    with door:
        yield door


def migrated(settings: Settings) -> int:
    """Migrate and say so; the exit code."""
    try:
        with prepared(settings):
            print("The database is up to date.")
    except DatabaseUnusable as error:
        return unusable(error)
    return 0


def application(settings: Settings, address: Address, last: Callable[[], object] = bool) -> FastAPI:
    """The application on a prepared database. `last` is called when it has ended."""

    @asynccontextmanager
    async def ready() -> AsyncIterator[Served]:
        try:
            async with served(with_secrets_key(settings), address) as made:
                yield made
        except Exception as error:
            log.error("the server cannot start or end", exc_info=error)  # what the framework says of it quotes it
            raise
        finally:
            last()

    return create_app(ready, local_token(settings), clock, has_docs=settings.docs)


@contextmanager
def in_background(settings: Settings) -> Iterator[str]:
    """A server of our own beside us for as long as the block lasts; its address. Nobody limits themselves."""
    settings = settings.model_copy(update={"account_per_minute": 0, "client_per_minute": 0})
    with prepared(settings) as address, socket.create_server(("127.0.0.1", 0)) as door:
        server = uvicorn.Server(_config(application(settings, address), settings))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        while not server.started:
            if not thread.is_alive():
                raise DatabaseUnusable("the server beside us did not start")
            time.sleep(0.02)
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def local_token(settings: Settings) -> str:
    """The token in the data folder, made on first use and readable by its owner only."""
    return TOKEN.kept(_key_file(settings))


def _key_file(settings: Settings) -> Path:
    return settings.data_dir / "local.key"


def _config(app: FastAPI, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        settings.host,
        settings.port,
        log_config=None,
        access_log=False,
        http=Connection,
        ws="none",
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=round(settings.turn_seconds) + 5,
    )


def unusable(error: DatabaseUnusable) -> int:
    """Say why nothing can be done; the exit code."""
    print(f"The database cannot be used: {error}", file=sys.stderr)
    return 1
