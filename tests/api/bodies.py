"""Bodies as clients send them: a good message, one with a place of it changed, and what came of any in the database."""

from copy import deepcopy
from typing import Any

from tests.talking import World

GOOD: dict[str, Any] = {
    "provider": "test",
    "providerUserId": "bad-input",
    "message": {"text": "hi", "messageId": "m1", "timestamp": "2026-11-16T18:00:00Z"},
    "metadata": {"languageCode": "en", "sessionId": "s1"},
}
JSON = {"Content-Type": "application/json"}


def changed(path: str, value: object) -> dict[str, Any]:
    """A good request with one place changed; `...` takes the place out."""
    body: dict[str, Any] = deepcopy(GOOD)
    *way, last = path.split(".")
    place = body
    for step in way:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return body


def deep(levels: int) -> list[Any]:
    """A list in a list in a list."""
    return [deep(levels - 1)] if levels else []


def written(world: World) -> list[dict[str, Any]]:
    """How many people and turns there are."""
    return world.rows("SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM turns) AS turns")
