"""Every request can be followed: one trace from whoever called to each statement, in replies, lines, spans and rows."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from db.address import Address
from tests.model.server import KEY, Stub
from tests.talking import World
from tests.trust.observed import Observed, Seen

CALLER = "00f067aa0ba902b7"
# What is done beside all requests, by nobody's order; behind the last one only the end is told of.
BESIDE = ("asyncio", "psycopg.pool", "wordllama", "alembic", "uvicorn", "urllib3")
Figure = Callable[[str, object], None]


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    """A model that says hello."""
    made = Stub()
    yield made
    made.close()


@pytest.fixture(scope="module")
def told(
    tmp_path_factory: pytest.TempPathFactory, address: Address, stub: Stub
) -> tuple[Observed, str, list[str], dict[str, Any]]:
    """A server that has ended, the trace it was called in, the traces of its answers, and its last answer."""
    model = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": stub.url, "FITCOACH_MODEL": "stub"}
    number, name = uuid4().hex, str(uuid4())
    traces: list[str] = []
    with Observed.serving(tmp_path_factory.mktemp("traced"), address, model) as server:
        for place, text in enumerate(("let's start a workout", "1", "so what was that again, the other day, hm?")):
            body = {
                "provider": "test",
                "providerUserId": name,
                "message": {"text": text, "messageId": str(place)},
            }
            parent = {"traceparent": f"00-{number}-{CALLER}-01"}
            answer = server.client.post("/api/message", json=body, headers=parent)
            traces.append(answer.headers["x-trace-id"])
        server.client.get("/api/users/nobody", headers={"traceparent": "00-nonsense-01"})
    return server, number, traces, answer.json()


def test_the_trace_of_the_caller_is_in_the_answer_the_rows_and_the_request_to_the_model(
    told: Any, world: World, stub: Stub
) -> None:
    _, number, traces, answer = told
    (turn,) = world.rows("SELECT trace_id FROM turns WHERE trace_id = %s", traces[-1])

    assert {trace.split("_")[-1] for trace in traces} == {number}
    assert answer["response"]["metadata"]["traceId"] == turn["trace_id"] == traces[-1]
    assert {request.headers["traceparent"][3:35] for request in stub.chats} == {number}


def test_every_line_of_a_request_has_its_trace(told: Any, figure: Figure) -> None:
    server, number, *_ = told
    told_of = server.lines()
    last = max(place for place, line in enumerate(told_of) if line["event"] == "request")
    lines = [line for line in told_of[: last + 1] if not line["logger"].startswith(BESIDE)]
    named = [line for line in lines if "trace_id" in line]

    assert len(named) > 10
    assert [line for line in lines if "trace_id" not in line] == []
    assert {"fitcoach.request", "fitcoach.turn", "openai._base_client"} <= {line["logger"] for line in named}
    assert sum(line["trace_id"].endswith(number) and line["event"] == "request" for line in lines) == 3
    figure("lines of requests with their trace", f"{len(named)} of {len(lines)}")


def test_spans_join_from_the_caller_to_each_statement(told: Any, figure: Figure) -> None:
    server, number, *_ = told
    spans = server.collector.spans()
    by_id = {each.id: each for each in spans}
    mine = [each for each in spans if each.trace == number]
    paths = {_path(each, by_id) for each in mine}
    turn = f"{CALLER} > POST /api/message > message_received"

    assert {each.scope for each in spans} == {"fitcoach"}
    assert {each.parent for each in mine} - set(by_id) == {CALLER}
    assert paths >= {
        f"{turn} > transaction",
        f"{turn} > user_context_load > transaction",
        f"{turn} > safety",
        f"{turn} > ai_response_generation > chat stub",
        f"{turn} > act > execute_tool ask_for_workout > transaction",
        f"{turn} > respond",
        f"{turn} > response_delivery > transaction",
    }
    figure("spans of requests that join up to the caller's", f"{len(mine)} of {len(mine)}")


def test_spans_have_the_tags_of_the_specification(told: Any) -> None:
    server, number, *_ = told
    spans = [each for each in server.collector.spans() if each.trace == number]
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


def test_a_trace_that_is_none_is_not_kept(told: Any) -> None:
    server, *_ = told
    (line,) = [line for line in server.lines() if line.get("route") == "/api/users/{userId}"]

    assert (line["status"], line["code"]) == (400, "invalid_request")
    assert "nonsense" not in server.said()


def _path(span: Seen, by_id: dict[str, Seen]) -> str:
    """The names from the caller's to this span's."""
    above = by_id.get(span.parent)
    return f"{_path(above, by_id) if above else span.parent} > {span.name}"
