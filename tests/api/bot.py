"""A client as a messenger's bot would be."""

from uuid import uuid4

import httpx

from graph.codec import Json


class Bot:
    """A client as a messenger's bot would be: it knows its person's account and user id, and REST."""

    def __init__(self, api: httpx.Client) -> None:
        self.api, self.name = api, str(uuid4())
        registered = api.post("/api/user", json={"provider": "test", "providerUserId": self.name, "username": "ann"})
        self.user_id = registered.json()["userId"]

    def say(self, text: str, message_id: str | None = None) -> httpx.Response:
        """Send a message."""
        message = {"text": text, "messageId": message_id or str(uuid4())}
        return self.api.post("/api/message", json={"provider": "test", "providerUserId": self.name, "message": message})

    def get(self, path: str) -> Json:
        """What lies below the person."""
        found: Json = self.api.get(f"/api/users/{self.user_id}{path}").json()
        return found
