"""What people say and what clients send stays where it belongs: not a word of it in logs, spans, metrics or errors.

Canaries go through every operation of the OpenAPI document and every fault, with the log at its loudest. Two
things may be told back, to the one who sent them: the names of fields, and the text of a conversation.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from psycopg import sql

from db.address import Address
from db.embedded.folder import SUPERUSER
from db.embedded.lease import Lease
from tests.figures import Figure
from tests.model.faults import FAULTS, calls, words
from tests.model.server import KEY, Stub
from tests.talking import World
from tests.trust.canaries import BREAKS, CANARIES, SENT, TOLD, message, messages, requests
from tests.trust.observed import Observed
from tests.trust.wire import Wire

BREAKING = ("-m", "tests.trust.breaking")
FEW = ("hang_up", "429", "500", "cut_off_json", "unknown_tool", "wrong_arguments", "refusal", "odd_characters")
TRIES = 5  # of a message that a machine with other work was too slow for, before the step that tells it further
# Everything a database can be told to write down, as its owner may for a while, but for the values of statements.
LOUD = {"log_min_messages": "notice", "log_min_duration_statement": "0"}


@dataclass
class Heard:
    """All that could be heard outside of what was said."""

    logs: str = ""
    spans: str = ""
    metrics: str = ""
    errors: list[httpx.Response] = field(default_factory=list)
    statements: str = ""
    answers: int = 0

    def take(self, answer: httpx.Response) -> httpx.Response:
        """Note an answer."""
        self.answers += 1
        if answer.is_error or "event: error" in answer.text:
            self.errors.append(answer)
        return answer


@pytest.fixture
def stub() -> Iterator[Stub]:
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def loud(server: Lease, address: Address, world: World) -> Iterator[Path]:
    """The log of the database's server, which is told to write down more than it would."""
    (row,) = world.rows("SELECT current_database() AS name")
    name = sql.Identifier(row["name"])
    with psycopg.connect(server.address(SUPERUSER, SUPERUSER), autocommit=True) as connection:
        for setting, value in LOUD.items():
            connection.execute(sql.SQL("ALTER DATABASE {} SET {} = {}").format(name, sql.Identifier(setting), value))
        yield server.folder.log
        connection.execute(sql.SQL("ALTER DATABASE {} RESET ALL").format(name))


def test_nothing_is_told_further(
    tmp_path: Path, address: Address, stub: Stub, loud: Path, portal: BlockingPortal, is_full: bool, figure: Figure
) -> None:
    with portal.wrap_async_context_manager(Wire.laid(address)) as (wire, far):
        with Observed.serving(tmp_path, far, _settings(stub), BREAKING) as server:
            heard = Heard()
            _talk(server.client, heard)
            _ask_everything(server.client, heard)
            _suffer(server.client, heard, stub, tuple(FAULTS) if is_full else FEW)
            portal.call(wire.speaks.clear)
            _lose_the_database(server.client, heard)
            portal.call(wire.speaks.set)
            heard.metrics = server.client.get("/metrics").text
        _listen(server, heard, loud)

    codes = {answer.status_code for answer in heard.errors}
    assert codes >= {400, 401, 404, 405, 413, 415, 422, 500, 503}
    assert "fitcoach_turns_total" in heard.metrics
    assert "traceparent=" in heard.statements
    assert len(CANARIES) >= 50
    assert len(stub.chats) > len(FEW)
    spans, lines, hits = server.collector.spans(), server.lines(), found(heard)
    assert {"message_received", "chat stub", "transaction"} <= {each.name for each in spans}
    assert {"turn", "request", "turn failed"} <= {line["event"] for line in lines}
    figure(f"answers looked through for {len(CANARIES)} canaries", heard.answers)
    figure("requests to a model, failing in every way", len(stub.chats))
    figure("spans and lines of the log looked through", f"{len(spans)} and {len(lines)}")
    figure("hits in logs, spans, metrics, errors and the database's log", sum(map(len, hits.values())))
    assert hits == {}


def test_what_is_told_further_is_seen(tmp_path: Path, address: Address, stub: Stub, loud: Path) -> None:
    with Observed.serving(tmp_path, address, _settings(stub) | {"LEAKS": "1"}, BREAKING) as server:
        heard = Heard()
        said = message(str(uuid4()), TOLD["name"], "1")
        while (answer := heard.take(server.client.post("/api/message", json=said))).status_code == 503:
            assert heard.answers < TRIES, answer.text
        heard.metrics = server.client.get("/metrics").text
    _listen(server, heard, loud)

    assert answer.is_success, answer.text
    assert found(heard) == {place: [TOLD["name"]] for place in ("logs", "spans", "metrics")}
    assert all(line.get("phase") != TOLD["name"] for line in server.lines())


def found(heard: Heard) -> dict[str, list[str]]:
    """The canaries that got out, by where they were found."""
    places: dict[str, Iterable[str]] = {
        "logs": [heard.logs],
        "spans": [heard.spans],
        "metrics": [heard.metrics],
        "errors": [f"{answer.headers} {answer.text}" for answer in heard.errors],
        "statements": [heard.statements],
    }
    hits = {place: _hits(texts) for place, texts in places.items()}
    return {place: each for place, each in hits.items() if each}


def _hits(texts: Iterable[str]) -> list[str]:
    whole = "\n".join(texts).lower()
    return [canary for canary in (*CANARIES, BREAKS) if canary.lower() in whole]


def _settings(stub: Stub) -> dict[str, str]:
    return {
        "OPENAI_API_KEY": KEY,
        "OPENAI_BASE_URL": stub.url,
        "FITCOACH_MODEL": "stub",
        "FITCOACH_MODEL_SECONDS": "0.5",
        "FITCOACH_TURN_SECONDS": "4",
        "FITCOACH_ACCOUNT_PER_MINUTE": "0",
    }


def _talk(client: httpx.Client, heard: Heard) -> None:
    """Say everything, once as it should be and once with another text under the same id; and of nobody's."""
    account = f"{SENT['account']}-{uuid4()}"
    for body in messages(account):
        heard.take(client.post("/api/message", json=body))
        heard.take(client.post("/api/chat", json={"text": body["message"]["text"]}))
    for place in range(5):  # a busy machine may not answer the first one in time
        for text in (TOLD["note"], TOLD["memory"]):
            heard.take(client.post("/api/message", json=message(account, text, f"{SENT['message id']}-x{place}")))
    streaming = {"Accept": "text/event-stream"}
    heard.take(client.post("/api/message", json=message(account, BREAKS, "streamed"), headers=streaming))


def _ask_everything(client: httpx.Client, heard: Heard) -> None:
    account = f"{SENT['account']}-{uuid4()}"
    athlete = {"provider": SENT["provider"], "providerUserId": account, "username": SENT["username"]}
    known = UUID(heard.take(client.post("/api/user", json=athlete)).json()["userId"])
    heard.take(client.post("/api/user", json=athlete | {"username": f"{BREAKS} {SENT['username']}"}))
    for request in requests(client.get("/openapi.json").json(), account, known):
        heard.take(request.by(client))


def _suffer(client: httpx.Client, heard: Heard, stub: Stub, faults: Iterable[str]) -> None:
    """Ask a model that fails in every way, and tells of what it was told."""
    account = f"{SENT['account']}-{uuid4()}"
    told = f"so {TOLD['question']} or what, {TOLD['name']}?"
    for fault in faults:
        stub.follow(FAULTS[fault])
        heard.take(client.post("/api/message", json=message(account, told, fault)))
        stub.follow(words(f"You are {SENT['model']} and lifted {TOLD['load']} kg. Take {TOLD['medication']}."))
        heard.take(client.post("/api/message", json=message(account, told, f"{fault} again")))
    stub.follow(calls([(SENT["model"], {"note": TOLD["note"]})]))
    heard.take(client.post("/api/message", json=message(account, told, "called")))


def _lose_the_database(client: httpx.Client, heard: Heard) -> None:
    account = f"{SENT['account']}-{uuid4()}"
    heard.take(client.post("/api/message", json=message(account, TOLD["note"], "lost")))
    heard.take(client.get(f"/api/users/{uuid4()}/memories"))
    heard.take(client.post("/api/user", json={"provider": SENT["provider"], "providerUserId": account}))


def _listen(server: Observed, heard: Heard, loud: Path) -> None:
    heard.logs = server.said()
    heard.spans = "\n".join(body.decode(errors="replace") for body in server.collector.bodies)
    heard.statements = loud.read_text(errors="replace")
