"""What is signed, bit by bit, without a server."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from api.signing import HEADERS, WINDOW_SECONDS, Signed, is_signed, signature, signed
from api.tokens import hashed, key_id_of, token

SAID = ("bot-1", "1795330329", "n" * 22)
AT = datetime.fromtimestamp(1795330329, UTC)
LINE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30)
Request = tuple[bytes, tuple[str, str, str], str, str, bytes]
REQUEST = st.tuples(st.binary(min_size=1, max_size=40), st.tuples(LINE, LINE, LINE), LINE, LINE, st.binary(max_size=60))


def _signature(secret: bytes, said: tuple[str, str, str], method: str, target: str, body: bytes) -> str:
    return signature(secret, said, method, target.encode(), body)


def test_it_is_the_hmac_that_any_tool_makes() -> None:
    """As `printf … | openssl dgst -sha256 -hmac secret` prints it."""
    made = _signature(b"secret", SAID, "POST", "/api/chat?x=1", b'{"text": "hi"}')

    assert made == "v1=53c3a6e7395326c83e19c7dccce998c6aa66ac807111ed0ce004f4f9cf742c81"


@given(REQUEST, REQUEST)
def test_two_requests_have_one_signature_only_if_they_are_the_same(first: Request, second: Request) -> None:
    assert (_signature(*first) == _signature(*second)) == (first == second)


@given(REQUEST, st.integers(0, 4), st.data())
def test_whatever_is_changed_changes_it(request: Request, which: int, data: st.DataObject) -> None:
    kinds = (st.binary(min_size=1, max_size=40), st.tuples(LINE, LINE, LINE), LINE, LINE, st.binary(max_size=60))
    parts: list[Any] = list(request)
    parts[which] = data.draw(kinds[which].filter(lambda other: other != request[which]))

    assert _signature(*parts) != _signature(*request)


@pytest.mark.parametrize(
    ("seconds", "is_timely"),
    [(0, True), (WINDOW_SECONDS, True), (-WINDOW_SECONDS, True), (301, False), (-301, False), (300.9, True)],
)
def test_it_is_in_time_for_five_minutes_either_way(seconds: float, is_timely: bool) -> None:
    assert Signed(*SAID, "v1=0").is_timely(AT + timedelta(seconds=seconds)) == is_timely


def _headers(*values: str) -> Headers:
    return Headers(raw=[(name.encode(), value.encode()) for name, value in zip(HEADERS, values, strict=True)])


def test_headers_that_are_well_formed_are_taken_as_they_are() -> None:
    values = (*SAID, f"v1={'0' * 64}")

    assert signed(_headers(*values)) == Signed(*values)


@pytest.mark.parametrize("which", range(4))
@pytest.mark.parametrize("value", ["", " ", "é" * 22, "n" * 200, "a\tb", "1.5", f"v2={'0' * 64}", f"v1={'A' * 64}"])
def test_headers_of_another_form_are_not(which: int, value: str) -> None:
    values = [*SAID, f"v1={'0' * 64}"]
    values[which] = value

    assert signed(_headers(*values)) is None
    assert is_signed(_headers(*values))


@pytest.mark.parametrize("name", HEADERS)
def test_each_is_there_once(name: str) -> None:
    pairs = [(each.encode(), value.encode()) for each, value in zip(HEADERS, (*SAID, f"v1={'0' * 64}"), strict=True)]
    (pair,) = [pair for pair in pairs if pair[0] == name.encode()]

    assert signed(Headers(raw=[each for each in pairs if each != pair])) is None
    assert signed(Headers(raw=[*pairs, pair])) is None


@given(st.integers(0), st.integers(1, 127))
def test_a_token_that_was_copied_badly_is_none(at: int, by: int) -> None:
    whole = token("gym-bot-1", "s" * 43)
    at %= len(whole)
    other = whole[:at] + chr(ord(whole[at]) ^ by) + whole[at + 1 :]

    assert key_id_of(whole) == "gym-bot-1"
    assert key_id_of(other) is None
    assert hashed(whole) != hashed(other)
