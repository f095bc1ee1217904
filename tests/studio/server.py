"""LangGraph Studio's server as its users start it, and talking through it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx
from langgraph_sdk import get_client

ROOT = Path(__file__).parents[2]
QUIET = {"LANGSMITH_TRACING": "false", "LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGGRAPH_NO_VERSION_CHECK": "true"}
STRICT = {"LANGGRAPH_STRICT_MSGPACK": "true"}
PATIENCE_SECONDS = 180
Say = Callable[..., Awaitable[dict[str, Any]]]


@contextmanager
def serving(place: Path, **environment: str) -> Iterator[str]:
    """`langgraph dev` with nothing but these settings; its address."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [str(Path(sys.executable).parent / "langgraph"), "dev", "--no-browser", "--no-reload", "--port", port]
    with (
        (place / "log").open("wb") as log,
        subprocess.Popen(command, cwd=ROOT, env=bare | QUIET | STRICT | environment, stdout=log, stderr=log) as server,
    ):
        url = f"http://127.0.0.1:{port}"
        try:
            _wait(url, server)
            yield url
        finally:
            server.terminate()


@asynccontextmanager
async def talking(url: str) -> AsyncIterator[Say]:
    """A way to talk in a new thread."""
    async with get_client(url=url) as client:
        thread = await client.threads.create()

        async def say(text: str, **context: str | bool) -> dict[str, Any]:
            state = await client.runs.wait(
                thread["thread_id"], "coach", input={"message": {"text": text}}, context=context
            )
            assert isinstance(state, dict)
            assert "reply" in state, state
            return state

        yield say


def _wait(url: str, server: "subprocess.Popen[bytes]") -> None:
    last_try = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < last_try:
        assert server.poll() is None, "the server ended"
        try:
            if httpx.get(f"{url}/ok").status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    raise AssertionError("the server does not answer")
