"""What is counted, as a scraper reads it."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from anyio.from_thread import BlockingPortal
from prometheus_client import REGISTRY, Counter
from prometheus_client.metrics import MetricWrapperBase
from prometheus_client.parser import text_string_to_metric_families

from db.address import Address
from db.journal import PostgresJournal
from db.pool import borrowed, opened
from graph import metrics
from graph.journal import Turn
from graph.serving import look_at
from graph.state import StaleTurn
from tests.api.serving import client, serving
from tests.model.faults import FAULTS, Reply, words
from tests.model.server import KEY, Stub

LABELS = {"method", "route", "status", "code", "phase", "outcome", "kind", "operation", "cause", "le"}
Counted = dict[str, float]
TALK = "so what was that again, the other day, hm?"  # what the built-in language leaves to a model


@pytest.fixture(scope="module")
def one_stub() -> Iterator[Stub]:
    made = Stub()
    yield made
    made.close()


@pytest.fixture(scope="module")
def thinking(address: Address, one_stub: Stub) -> Iterator[httpx.Client]:
    """A client of a server with a model and an embedder."""
    model = {"openai_base_url": one_stub.url, "openai_api_key": KEY, "model": "stub", "embedding_model": "embeds"}
    patient = {"turn_seconds": 300, "model_seconds": 100}
    with serving(address, **model, **patient) as url, client(url) as opened_client:
        yield opened_client


@pytest.fixture
def stub(one_stub: Stub) -> Stub:
    """The model, which says hello until it is told what to do."""
    one_stub.reset()
    return one_stub


def test_nobody_without_the_token_reads_them(url: str) -> None:
    assert httpx.get(f"{url}/metrics").status_code == 401


def test_turns_repeats_and_errors_are_counted(api: httpx.Client) -> None:
    name = str(uuid4())
    before = _counted(api)

    for _ in range(2):
        _say(api, name, "let's start a workout", "m1")
    _say(api, name, "something else", "m1")
    _say(api, name, "1", "m2")
    _say(api, name, "start", "m3")
    _say(api, name, "I have chest pain", "m4")
    api.get(f"/api/users/{name}/nowhere")

    counted = _since(before, api)
    replied = {"planning": 3, "in_progress": 1}
    for phase, count in replied.items():
        assert counted[f"fitcoach_turns_total replied {phase}"] == count
        assert counted[f"fitcoach_turn_seconds_count replied {phase}"] == count
        assert counted[f"fitcoach_turn_seconds_sum replied {phase}"] > 0
        assert counted[f"fitcoach_turns_without_model_total {phase}"] == count
    assert counted["fitcoach_turns_total repeated planning"] == counted["fitcoach_repeats_total"] == 1
    assert counted["fitcoach_turns_total message_id_reused unknown"] == 1
    assert sum(each for name, each in counted.items() if name.startswith("fitcoach_turns_total")) == 6
    assert counted["fitcoach_red_flags_total chest_pain"] == 1
    assert counted["fitcoach_errors_total message_id_reused"] == counted["fitcoach_errors_total not_found"] == 1
    assert counted["fitcoach_request_seconds_count POST /api/message 200"] == 5
    assert counted["fitcoach_request_seconds_sum POST /api/message 200"] > 0
    assert counted["fitcoach_request_seconds_count POST /api/message 422"] == 1
    assert counted["fitcoach_database_seconds_count"] > 5
    assert not [each for each in counted if each.startswith(("fitcoach_model", "fitcoach_conflicts"))]


def test_what_a_model_does_is_counted(thinking: httpx.Client, stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    """One turn that another one is faster than, and so thought twice; its model lies. Then one that does harm."""
    name, before = str(uuid4()), _counted(thinking)
    _once_stale(monkeypatch)

    stub.follow(words("Hello. You lifted 137 kg yesterday."))
    _say(thinking, name, TALK, "m1")
    stub.follow(words("Train through the pain."))
    _say(thinking, name, "and what would you do, then, if it were you, hm?", "m2")

    counted, (sent, got) = _since(before, thinking), stub.reported
    assert counted["fitcoach_conflicts_total"] == 1
    assert counted["fitcoach_turns_total replied no_workout"] == 2
    assert "fitcoach_turns_without_model_total no_workout" not in counted
    assert counted["fitcoach_dropped_claims_total exercise"] == 2
    assert counted["fitcoach_withheld_words_total unsafe"] == 1
    assert counted["fitcoach_model_calls_total chat answered"] == len(stub.chats) == 3
    assert counted["fitcoach_model_seconds_count chat"] == 3
    assert counted["fitcoach_model_seconds_sum chat"] > 0
    assert counted["fitcoach_model_calls_total embeddings answered"] == len(stub.embeddings) > 0
    assert counted["fitcoach_model_seconds_count embeddings"] == len(stub.embeddings)
    assert (counted["fitcoach_model_tokens_total input"], counted["fitcoach_model_tokens_total output"]) == (sent, got)
    assert sent > got > 0


def test_what_a_model_does_not_do_is_counted(thinking: httpx.Client, stub: Stub) -> None:
    before = _counted(thinking)

    stub.follow(FAULTS["refusal"])
    _say(thinking, str(uuid4()), TALK, "m1")

    counted = _since(before, thinking)
    outcomes = {name: each for name, each in counted.items() if name.startswith("fitcoach_model_calls_total chat")}
    assert sum(outcomes.values()) == len(stub.chats) > 0
    assert "fitcoach_model_calls_total chat answered" not in outcomes


def test_questions_that_no_model_is_asked_are_counted(address: Address, stub: Stub) -> None:
    """The first question of a day is answered; then its tokens are used up. A model that fails on and on may rest."""
    model = {"openai_base_url": stub.url, "openai_api_key": KEY, "model": "stub", "turn_seconds": 300}
    with serving(address, **model, daily_tokens=1) as url, client(url) as thrifty:
        name, before = str(uuid4()), _counted(thrifty)
        for each in ("m1", "m2"):
            _say(thrifty, name, TALK + each, each)
        assert _since(before, thrifty)["fitcoach_model_not_asked_total used_up"] == 1
    stub.follow(FAULTS["500"])
    with serving(address, **model, daily_tokens=0) as url, client(url) as failing:
        before = _counted(failing)
        for attempt in range(6):
            _say(failing, str(uuid4()), TALK, f"m{attempt}")
        assert _since(before, failing)["fitcoach_model_not_asked_total resting"] == 2


def test_turns_under_way_and_in_line_are_told(thinking: httpx.Client, stub: Stub) -> None:
    gate, name = Event(), str(uuid4())

    def at_the_gate(_: dict[str, Any]) -> Reply:
        gate.wait(60)
        return words("Hello.")

    def standing() -> tuple[float, float]:
        counted = _counted(thinking)
        return counted["fitcoach_turns_under_way"], counted["fitcoach_turns_in_line"]

    stub.follow(at_the_gate)
    with ThreadPoolExecutor() as talking:
        said = [talking.submit(_say, thinking, name, TALK, each) for each in ("m1", "m2")]
        while standing() != (2, 1):
            assert not any(each.done() for each in said)
        gate.set()
    while standing() != (0, 0):
        pass


def test_talk_of_nobodys_is_counted_apart(api: httpx.Client) -> None:
    before = _counted(api)

    api.post("/api/chat", json={"text": "hi"})
    api.post("/api/chat", json={"text": "I have chest pain"})

    counted = _since(before, api)
    assert counted["fitcoach_turns_total replied nobody"] == counted["fitcoach_turn_seconds_count replied nobody"] == 2
    assert counted["fitcoach_turns_without_model_total nobody"] == 2
    assert counted["fitcoach_red_flags_total chest_pain"] == 1
    assert sum(each for name, each in counted.items() if name.startswith("fitcoach_turns_total")) == 2


def test_the_pool_is_watched(portal: BlockingPortal, address: Address) -> None:
    kinds = ({"kind": "open"}, {"kind": "idle"})

    def told() -> tuple[float | None, ...]:
        look_at(made)
        known = (REGISTRY.get_sample_value("fitcoach_pool_connections", each) for each in kinds)
        return (*known, REGISTRY.get_sample_value("fitcoach_pool_waiting"))

    def is_told(*wanted: float) -> bool:
        """Whether it is told within a few looks: a server of this process may look at its own in between."""
        return any(told() == wanted for _ in range(5))

    with portal.wrap_async_context_manager(opened(address.app, 2)) as made:
        assert is_told(2, 2, 0)
        held = [portal.call(borrowed, made) for _ in range(2)]
        assert is_told(2, 0, 0)
        third = portal.start_task_soon(borrowed, made)
        while not made.get_stats().get("requests_waiting"):
            pass
        assert is_told(2, 0, 1)
        portal.call(made.putconn, held[0])
        for connection in (held[1], third.result()):
            portal.call(made.putconn, connection)


def test_labels_are_words_of_closed_lists(api: httpx.Client) -> None:
    name = str(uuid4())
    known = UUID(api.post("/api/user", json={"provider": "test", "providerUserId": name}).json()["userId"])
    api.get(f"/api/users/{known}/workouts")
    api.request("PROPFIND", f"/api/{name}")
    text = api.get("/metrics").text

    assert name not in text
    assert str(known) not in text
    assert 'method="OTHER",route="none"' in text
    assert set(re.findall(r'[{,](\w+)="', "\n".join(re.findall(r"^fitcoach_.*$", text, re.MULTILINE)))) <= LABELS


def test_the_document_tells_of_every_metric_and_its_labels(project: Path) -> None:
    table = re.findall(r"^\| (`fitcoach_.*?) \|(.*?)\|", (project / "docs/API_SPEC.md").read_text(), re.MULTILINE)
    told = {name: sorted(_quoted(labels)) for names, labels in table for name in _quoted(names)}

    there = [each for each in vars(metrics).values() if isinstance(each, MetricWrapperBase)]
    assert told == {_named(each): sorted(each._labelnames) for each in there}


def _quoted(cell: str) -> list[str]:
    return re.findall(r"`(.*?)`", cell)


def _named(metric: MetricWrapperBase) -> str:
    return f"{metric._name}_total" if isinstance(metric, Counter) else metric._name


def _say(api: httpx.Client, name: str, text: str, message_id: str) -> dict[str, Any]:
    message = {"text": text, "messageId": message_id}
    answer = api.post("/api/message", json={"provider": "test", "providerUserId": name, "message": message})
    answered: dict[str, Any] = answer.json()
    return answered


def _once_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let another turn be faster than the next one, once."""
    commit, faster = PostgresJournal.commit, [StaleTurn()]

    async def slow(self: PostgresJournal, turn: Turn) -> None:
        if faster:
            raise faster.pop()
        await commit(self, turn)

    monkeypatch.setattr(PostgresJournal, "commit", slow)


def _since(before: Counted, api: httpx.Client) -> Counted:
    """What was counted since then, and nothing that was not."""
    return {name: each - before.get(name, 0) for name, each in _counted(api).items() if each != before.get(name, 0)}


def _counted(api: httpx.Client) -> Counted:
    """Samples by their name and what their labels say, in the alphabet's order; of histograms counts and sums."""
    return {
        " ".join((sample.name, *sample.labels.values())): sample.value
        for family in text_string_to_metric_families(api.get("/metrics").text)
        for sample in family.samples
        if "le" not in sample.labels
    }
