"""Talking with the coach in a terminal, over the same HTTP every other client uses."""

import getpass
import io
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from cli import logs
from cli.serve import in_background, local_token, unusable
from cli.terminal import Terminal
from graph.bootstrap import DatabaseUnusable, clock
from settings import Settings

PROVIDER = "cli"
HISTORY = "chat_history"  # in the data folder: what was typed
TRIES = 3


@dataclass
class Conversation:
    """One person's talk with a server."""

    client: httpx.Client
    name: str
    suggestions: list[str] = field(default_factory=list)

    def say(self, text: str) -> str:
        """Send a message and return what to show. One that gets no answer is sent again under the same id."""
        message = {"text": text, "timestamp": clock().isoformat(), "messageId": str(uuid4())}
        body = {"provider": PROVIDER, "providerUserId": self.name, "message": message}
        for _ in range(TRIES):
            try:
                answer = self.client.post("/api/message", json=body)
            except httpx.HTTPError as error:
                shown = f"The server does not answer ({type(error).__name__})."
                time.sleep(1)
                continue
            shown = self._shown(answer)
            if answer.status_code not in (429, 503):
                break
            time.sleep(float(answer.headers.get("retry-after", 1)))
        return shown

    def _shown(self, answer: httpx.Response) -> str:
        try:
            content: dict[str, Any] = answer.json()
            response = content["response"]
            if answer.is_client_error:
                return f"{response['text']} {content['error']['message']}"
            self.suggestions = (response.get("metadata") or {}).get("suggestions", [])
            return str(response["text"])
        except (ValueError, KeyError, TypeError):
            return f"The server answered with {answer.status_code}, and not as a coach."


def talk(settings: Settings, url: str | None, name: str | None) -> int:
    """Talk until the person leaves; the exit code."""
    wanted = url or settings.url
    if wanted and not _is_http(wanted):
        print(f"{wanted} is no http address, as http://127.0.0.1:8000 is.", file=sys.stderr)
        return 2
    try:
        with _server(settings, wanted) as address:
            token = settings.token.get_secret_value() if settings.token else local_token(settings)
            headers = {"Authorization": f"Bearer {token}"}
            with httpx.Client(base_url=address, headers=headers, timeout=settings.turn_seconds + 10) as client:
                conversation = Conversation(client, name or getpass.getuser())
                if sys.stdin.isatty() and sys.stdout.isatty():
                    Terminal(settings.data_dir / HISTORY).run(conversation)
                else:
                    _read_lines(conversation)
    except DatabaseUnusable as error:
        return unusable(error)
    return 0


def _read_lines(conversation: Conversation) -> None:
    # What is no UTF-8 is no reason to end a conversation; it arrives as the sign for a character nobody knows.
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for line in sys.stdin:
        if line.strip():
            print(conversation.say(line.strip()), end="\n\n", flush=True)


@contextmanager
def _server(settings: Settings, wanted: str | None) -> Iterator[str]:
    logs.set_up("warning")
    with nullcontext(wanted) if wanted else in_background(settings) as address:
        yield address


def _is_http(address: str) -> bool:
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL:
        return False
    return url.scheme in ("http", "https") and bool(url.host)
