"""Keys of clients as the server has them: all that are active, read again every few seconds."""

import asyncio
import logging
from datetime import datetime, timedelta
from typing import Any

from db.pool import Pool, connected
from db.sealing import CannotUnseal, Seal
from graph.clients import ClientKey, KeyKind

log = logging.getLogger("fitcoach.db")

MOST_KEYS = 1000
ACTIVE = """
SELECT id, providers, kind, secret, token_hash, expires_at, last_used_at FROM client_keys
WHERE revoked_at IS NULL AND expires_at > %(now)s ORDER BY created_at DESC LIMIT %(most)s
"""
USED = "SELECT key_used(%(key)s, %(now)s)"
USE_NOTED_EVERY = timedelta(minutes=1)


class PostgresKeys:
    """See graph.clients.Keys. Keys are at most `seconds` old: so long may one that was revoked still be used.

    All active keys are read at once, so an id that nobody has costs nothing and puts no key out of reach.
    """

    def __init__(self, pool: Pool, seal: Seal | None, seconds: float) -> None:
        self.pool, self.seal, self.seconds = pool, seal, seconds
        self._keys: dict[str, ClientKey] = {}
        self._used: dict[str, datetime] = {}
        self._until = float("-inf")

    async def find(self, key_id: str, now: datetime) -> ClientKey | None:
        """See Keys.find."""
        asked_at = asyncio.get_running_loop().time()
        if asked_at >= self._until:
            await self._read(now)
            self._until = asked_at + self.seconds
        key = self._keys.get(key_id)
        return key if key is not None and now < key.expires_at else None

    async def note_use(self, key_id: str, now: datetime) -> None:
        """See Keys.note_use."""
        last = self._used.get(key_id)
        if last is not None and now - last < USE_NOTED_EVERY:
            return
        self._used[key_id] = now
        async with connected(self.pool) as connection:
            await connection.execute(USED, {"key": key_id, "now": now})

    async def _read(self, now: datetime) -> None:
        async with connected(self.pool) as connection:
            rows = await (await connection.execute(ACTIVE, {"now": now, "most": MOST_KEYS})).fetchall()
        self._keys = {row["id"]: key for row in rows if (key := self._key(row)) is not None}
        self._used = {row["id"]: row["last_used_at"] for row in rows if row["last_used_at"] is not None}

    def _key(self, row: dict[str, Any]) -> ClientKey | None:
        """The key of a row, None where its secret cannot be unsealed."""
        kind = KeyKind(row["kind"])
        try:
            proof = row["token_hash"] if kind is KeyKind.BEARER else self._unsealed(row["id"], row["secret"])
        except CannotUnseal:
            log.error("the secret of a key cannot be unsealed", extra={"key_id": row["id"]})
            return None
        return ClientKey(row["id"], frozenset(row["providers"]), kind, proof, row["expires_at"])

    def _unsealed(self, key_id: str, sealed: bytes) -> bytes:
        if self.seal is None:
            raise CannotUnseal
        return self.seal.opened(key_id, sealed)
