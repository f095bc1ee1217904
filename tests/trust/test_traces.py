"""Every request can be followed: one trace from whoever called to each statement, in replies, lines, spans and rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.clients import KeyKind
from tests.clients import made, no_key_left
from tests.figures import Figure
from tests.model.server import KEY, Stub
from tests.talking import World
from tests.trust.observed import Observed, Seen

CALLER = "00f067aa0ba902b7"
# What begins a trace, or its part in the server: a request, or what is done between turns.
ROOT = re.compile(r"(GET|POST) \S+|sweep|prune")
# What is done beside all requests, by nobody's order; behind the last one only the end is told of.
BESIDE = ("asyncio", "psycopg.pool", "wordllama", "alembic", "uvicorn", "urllib3")


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    """A model that says hello."""
    made = Stub()
    yield made
    made.close()


@dataclass(frozen=True)
class Told:
    """A server that has ended, the number of the trace it was called in, the traces of its answers, and answers."""

    server: Observed
    number: str
    traces: list[str]
    last: dict[str, Any]  # of the answers to messages
    stray: str  # the trace of a request that brought none


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, address: Address, stub: Stub) -> Told:
    """What is seen of a client's messages, of a page of theirs, and of a request that brings nonsense for a trace."""
    model = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": stub.url, "FITCOACH_MODEL": "stub"}
    number, account = uuid4().hex, {"provider": "test", "providerUserId": str(uuid4())}
    parent = {"traceparent": f"00-{number}-{CALLER}-01"}
    key = made(address, clock(), "test", kind=KeyKind.BEARER)
    traces: list[str] = []
    with no_key_left(address), Observed.serving(tmp_path_factory.mktemp("traced"), address, model) as server:
        for place, text in enumerate(("let's start a workout", "1", "so what was that again, the other day, hm?")):
            body = account | {"message": {"text": text, "messageId": str(place)}}
            answer = server.client.post("/api/message", json=body, headers=parent | key.bearer())
            traces.append(answer.headers["x-trace-id"])
        person = server.client.post("/api/user", json=account).json()["userId"]
        server.client.get(f"/api/users/{person}/workouts", headers=parent).raise_for_status()
        stray = server.client.get("/api/users/nobody", headers={"traceparent": "00-nonsense-01"})
        other = account | {"provider": "none_of_a_key", "message": {"text": "hi", "messageId": "1"}}
        server.client.post("/api/message", json=other).raise_for_status()
    return Told(server, number, traces, answer.json(), stray.headers["x-trace-id"])


def test_the_trace_of_the_caller_is_in_the_answer_the_rows_and_the_request_to_the_model(
    told: Told, world: World, stub: Stub
) -> None:
    (turn,) = world.rows("SELECT trace_id FROM turns WHERE trace_id = %s", told.traces[-1])

    assert {trace.split("_")[-1] for trace in told.traces} == {told.number}
    assert told.last["response"]["metadata"]["traceId"] == turn["trace_id"] == told.traces[-1]
    assert {request.headers["traceparent"][3:35] for request in stub.chats} == {told.number}


def test_every_line_of_a_request_has_its_trace(told: Told, figure: Figure) -> None:
    told_of = told.server.lines()
    last = max(place for place, line in enumerate(told_of) if line["event"] == "request")
    lines = [line for line in told_of[: last + 1] if not line["logger"].startswith(BESIDE)]
    named = [line for line in lines if "trace_id" in line]

    assert len(named) > 10
    assert [line for line in lines if "trace_id" not in line] == []
    assert {"fitcoach.request", "fitcoach.turn", "openai._base_client"} <= {line["logger"] for line in named}
    assert sum(line["trace_id"].endswith(told.number) and line["event"] == "request" for line in lines) == 4
    figure("lines of requests with their trace", f"{len(named)} of {len(lines)}")


def test_every_span_joins_up_to_a_request_or_a_sweep(told: Told, figure: Figure) -> None:
    """Whatever it is of: one that fell out of its trace would begin another."""
    spans = told.server.collector.spans()
    by_id = {each.id: each for each in spans}
    roots = [each for each in spans if each.parent not in by_id]
    called = [each for each in roots if each.parent]
    joined = [each for each in spans if each.trace == _root(each, by_id).trace]

    assert {each.scope for each in spans} == {"fitcoach"}
    assert [each.name for each in roots if not ROOT.fullmatch(each.name)] == []
    assert {"POST /api/message", "GET /health/ready", "sweep"} <= {each.name for each in roots}
    assert {(each.parent, each.trace) for each in called} == {(CALLER, told.number)}
    assert len({each.trace for each in roots}) == len(roots) - len(called) + 1
    assert len(joined) == len(spans)
    figure("spans that join up to their request's or their sweep's", f"{len(joined)} of {len(spans)}")


def test_spans_lead_from_the_caller_to_each_statement(told: Told) -> None:
    spans = told.server.collector.spans()
    by_id = {each.id: each for each in spans}
    turn = f"{CALLER} > POST /api/message > message_received"

    assert {_path(each, by_id) for each in spans} >= {
        f"{turn} > transaction",
        f"{turn} > user_context_load > transaction",
        f"{turn} > safety",
        f"{turn} > ai_response_generation > chat stub",
        f"{turn} > act > execute_tool ask_for_workout > transaction",
        f"{turn} > respond",
        f"{turn} > response_delivery > transaction",
        f"{CALLER} > GET /api/users/{{userId}}/workouts > transaction",
    }


def test_spans_have_the_tags_of_the_specification(told: Told) -> None:
    spans = [each for each in told.server.collector.spans() if each.trace == told.number]
    (first, *_), (request, *_), (chat, *_) = (
        [each.marks for each in spans if each.name == name]
        for name in ("message_received", "POST /api/message", "chat stub")
    )

    assert first["provider"] == "test"
    assert first["messageType"] == "workout_control"
    assert first["userId"]
    assert request["http.response.status_code"] == 200
    assert chat["gen_ai.operation.name"] == "chat"
    assert chat["gen_ai.usage.input_tokens"] > 0


def test_a_provider_that_no_key_names_is_a_word_of_whoever_sent_it(told: Told) -> None:
    received = [each for each in told.server.collector.spans() if each.name == "message_received"]

    assert [each.marks["provider"] for each in received] == ["test"] * 3 + ["other"]
    assert "none_of_a_key" not in told.server.said()


def test_a_trace_that_is_none_is_not_kept(told: Told) -> None:
    (line,) = [line for line in told.server.lines() if line.get("route") == "/api/users/{userId}"]
    (span,) = [each for each in told.server.collector.spans() if each.name == "GET /api/users/{userId}"]

    assert (line["status"], line["code"]) == (400, "invalid_request")
    assert line["trace_id"] == told.stray
    assert re.fullmatch(rf"fit_\d{{8}}_\d+_{span.trace}", told.stray)
    assert span.trace not in (told.number, "0" * 32)
    assert span.parent == ""
    assert "nonsense" not in told.server.said()


def _root(span: Seen, by_id: dict[str, Seen]) -> Seen:
    """The first span above it that is the server's own."""
    above = by_id.get(span.parent)
    return _root(above, by_id) if above else span


def _path(span: Seen, by_id: dict[str, Seen]) -> str:
    """The names from the caller's to this span's."""
    above = by_id.get(span.parent)
    return f"{_path(above, by_id) if above else span.parent} > {span.name}"
