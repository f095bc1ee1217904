"""A server for tests: the real application on the worker's database, over real HTTP."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import uvicorn

from api.app import create_app
from api.connections import Connection
from db.address import Address
from graph.bootstrap import clock
from graph.serving import served
from settings import Settings

TOKEN = "fit_test_token"
OPEN = {"Authorization": f"Bearer {TOKEN}"}
# Nothing goes on between turns, and tests that are about something else may send as much as they like.
UNHURRIED = {"keep_seconds": 0, "account_per_minute": 0, "client_per_minute": 0}


@contextmanager
def serving(address: Address, **given: Any) -> Iterator[str]:
    """The application on this database with these settings, listening; its address."""
    with serving_at(clock, address, **given) as url:
        yield url


@contextmanager
def serving_at(clock: Callable[[], datetime], address: Address, **given: Any) -> Iterator[str]:
    """It, with doors and routes that go by this clock."""
    connection = given.pop("connection", Connection)
    settings = Settings(data_dir=Path("/nonexistent"), **{**UNHURRIED, **given})
    app = create_app(lambda: served(settings, address), TOKEN, clock, has_docs=settings.docs)
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", http=connection, ws="none", server_header=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def client(url: str) -> httpx.Client:
    """A client that knows the token."""
    return httpx.Client(base_url=url, headers=OPEN, timeout=30)


def message(name: str, text: str = "hi") -> dict[str, Any]:
    """Somebody's message, as it is sent."""
    return {"provider": "test", "providerUserId": name, "message": {"text": text, "messageId": str(uuid4())}}
