"""What is counted on the wire is what was said: messages of PostgreSQL's protocol, however they are cut."""

import pytest

from bench.counting import Spoken

STARTUP = b"\x00\x00\x00\x08\x00\x03\x00\x00"
QUERY = b"Q" + (4 + 6).to_bytes(4, "big") + b"BEGIN\0"
PARSE = b"P" + (4 + 3).to_bytes(4, "big") + b"Q\0E"
EXECUTE = b"E" + (4 + 5).to_bytes(4, "big") + b"\0\0\0\0\0"
SYNC = b"S" + (4).to_bytes(4, "big")
SAID = [
    (STARTUP, 0),
    (STARTUP + QUERY, 1),
    (STARTUP + PARSE + EXECUTE + SYNC, 1),
    (STARTUP + EXECUTE + EXECUTE + SYNC + QUERY, 3),
]


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize(("said", "statements"), SAID, ids=["startup", "text", "prepared", "pipeline"])
def test_statements_are_counted_once_they_are_there(said: bytes, statements: int, size: int) -> None:
    spoken = Spoken()

    assert sum(spoken.statements(said[at : at + size]) for at in range(0, len(said), size)) == statements
