"""What there is to ask of a person, read off the contract: what joins it is asked without a word."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

NONE = str(UUID(int=0))
BODIES = {"text/csv": b"a,b\n", "application/json": b"{}"}


@dataclass(frozen=True)
class Operation:
    """One that has a person's id in its path."""

    method: str
    path: str
    kind: str | None

    @property
    def label(self) -> str:
        """What it is called in the contract."""
        return f"{self.method.upper()} {self.path}"

    def request(self, client: httpx.Client, user_id: object) -> httpx.Request:
        """It, asked of a person; whatever else it names is none."""
        place = self.path.replace("{userId}", str(user_id)).replace("{workoutId}", NONE)
        headers, body = ({"Content-Type": self.kind}, BODIES[self.kind]) if self.kind else ({}, None)
        return client.build_request(self.method, place, headers=headers, content=body)


def of_a_person(contract: dict[str, Any]) -> list[Operation]:
    """All of them, those that take anything away at the end."""
    found = [
        Operation(method, path, next(iter(each.get("requestBody", {}).get("content", {})), None))
        for path, methods in contract["paths"].items()
        for method, each in methods.items()
        if "{userId}" in path
    ]
    return sorted(found, key=lambda each: each.method == "delete")
