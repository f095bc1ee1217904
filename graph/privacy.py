"""What a person may ask of all that is kept of them: to have it, and to have it gone."""

from datetime import datetime
from typing import IO, Protocol
from uuid import UUID

from graph.codec import Json

SCHEMA_ADDRESS = "/api/export.schema.json"


class Privacy(Protocol):
    """Everything of one person, whichever table it is in. None for an id nobody has."""

    @property
    def schema(self) -> Json:
        """The JSON Schema of an export."""
        ...

    async def export(self, athlete_id: UUID, now: datetime) -> IO[bytes] | None:
        """A JSON document of all their rows as they were at one moment, from its beginning. The caller closes it."""
        ...

    async def erase(self, athlete_id: UUID) -> int | None:
        """Erase them, and say how many rows there were. What others write for them meanwhile comes to nothing."""
        ...
