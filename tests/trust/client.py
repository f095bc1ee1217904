"""A client as BOT_GUIDE asks for: it sends the same message again until it is answered, here or at the other server."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, cycle, islice
from time import monotonic
from typing import Any
from uuid import uuid4

import httpx

from tests.trust.deployment import Deployment

AGAIN = (429, 503)
LONGEST_WAIT = 1.0  # seconds, however long Retry-After asks for
TRIES = 20
CLAIMS_NOTHING_SAVED = "Nothing was saved"
ON_RECORD = "SELECT FROM turns WHERE provider_user_id = %s AND message_id = %s"


@dataclass
class Client:
    """One person's client. It remembers the replies it got, as text by message id, and how long each took."""

    deployment: Deployment
    http: httpx.AsyncClient
    name: str = field(default_factory=lambda: f"client-{uuid4()}")
    replies: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, bytes] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    tried_again: int = 0
    failed: int = 0

    @staticmethod
    def opened(deployment: Deployment) -> httpx.AsyncClient:
        """What clients of a deployment send with."""
        return httpx.AsyncClient(headers=deployment.headers, timeout=60)

    async def say(
        self, text: str, message_id: str | None = None, at: datetime | None = None, first: str | None = None
    ) -> None:
        """Say something until it is answered, by whichever server; by the first one named, if it does.

        What is not, for all the times it was sent, is counted as failed.
        """
        message = {"text": text, "messageId": message_id or str(uuid4())}
        begun = monotonic()
        begins = len(self.seconds)  # with one server or the other
        servers = islice(cycle(self.deployment.urls), begins, begins + TRIES)
        for url in chain([first] if first else [], servers):
            try:
                answer = await self.sent(message, url, at)
            except httpx.TransportError:
                await asyncio.sleep(0.1)
            else:
                if answer.status_code == 200:
                    self.keep(message["messageId"], answer)
                    break
                await asyncio.to_thread(self.check_claim, message["messageId"], answer)
                assert answer.status_code in AGAIN, answer.text
                await asyncio.sleep(min(float(answer.headers["Retry-After"]), LONGEST_WAIT))
            self.tried_again += 1
        else:
            self.failed += 1
        self.seconds.append(monotonic() - begun)

    async def sent(self, message: Mapping[str, Any], url: str, at: datetime | None = None) -> httpx.Response:
        """What a server answers to a message, once."""
        timed = message if at is None else {**message, "timestamp": at.isoformat()}
        body = {"provider": "test", "providerUserId": self.name, "message": timed}
        return await self.http.post(f"{url}/api/message", json=body)

    def check_claim(self, message_id: str, answer: httpx.Response) -> None:
        """Whoever is told that nothing was saved is told the truth."""
        if CLAIMS_NOTHING_SAVED in answer.json()["response"]["text"]:
            with self.deployment.seen() as world:
                assert world.rows(ON_RECORD, self.name, message_id) == [], answer.text

    def keep(self, message_id: str, answer: httpx.Response) -> None:
        """Remember an answer; it must be the one there was, byte for byte."""
        assert self.bodies.setdefault(message_id, answer.content) == answer.content
        self.replies[message_id] = answer.json()["response"]["text"]
