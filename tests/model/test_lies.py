"""A model that lies, through the whole stack: each file in lies/ is a kind of lie, each of its tables one script.

`given` is the state the athlete is in, `text` what they type, `model` its answers, `never` what must not reach them,
`still` what is honest beside it and must.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.model.server import Stub
from tests.model.telling_lies import known_numbers, numbers, tell
from tests.talking import Talker

LIES: dict[str, list[dict[str, Any]]] = {
    file.stem: tomllib.loads(file.read_text())["lie"]
    for file in sorted((Path(__file__).parent / "lies").glob("*.toml"))
}
SCRIPTS = [(kind, number) for kind, lies in LIES.items() for number in range(len(lies))]


def test_there_are_enough() -> None:
    assert len(LIES) >= 8
    assert len(SCRIPTS) >= 90


@pytest.mark.parametrize(("kind", "number"), SCRIPTS, ids=[f"{kind}-{number}" for kind, number in SCRIPTS])
def test_no_false_claim_reaches_the_athlete(kind: str, number: int, thinker: Talker, stub: Stub) -> None:
    lie = LIES[kind][number]

    told = tell(thinker, stub, lie["given"], lie["text"], lie["model"])

    assert [words for words in lie["never"] if words.lower() in told.text.lower()] == [], told.text
    assert [words for words in lie.get("still", []) if words not in told.text] == [], told.text
    assert numbers(told.prose) <= known_numbers(thinker, told), told.prose
    assert told.turn["dropped_claims"] > 0
