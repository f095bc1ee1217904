"""Embedders: vectors that can be kept and compared, or EmbedderFailed; the one that is built in needs nobody."""

import asyncio
import math
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, TypeVar

import pytest

from graph.model import VECTOR_SIZE, Embedder, EmbedderFailed, Model
from model.breaker import FAILURES
from model.built_in import NAME, BuiltInEmbedder
from model.client import OpenAIModel
from model.configured import DEFAULT_EMBEDDING_MODEL, DEFAULT_MODEL, embedder_for, model_for
from model.embedder import OpenAIEmbedder
from tests.model.faults import FAULTS, Reply, vectors
from tests.model.server import KEY, Stub

T = TypeVar("T")
SLOW = {"stall", "stall_after_headers", "stall_halfway", "drip"}
# Bodies of chats that are no answer at all when vectors were asked for; the others are made for chats alone.
FAILING = [fault for fault, reply in FAULTS.items() if reply.wire != "whole" or reply.body is not None]


def _cosine(first: list[float], second: list[float]) -> float:
    return sum(a * b for a, b in zip(first, second, strict=True)) / (math.hypot(*first) * math.hypot(*second))


def _asked(
    stub: Stub, ask: Callable[[OpenAIEmbedder], Awaitable[T]], name: str = "nomic", clock: Callable[[], float] = float
) -> T:
    async def asked() -> T:
        embedder = OpenAIEmbedder(name, stub.url, KEY, 10.0, clock)
        try:
            async with asyncio.timeout(30):
                return await ask(embedder)
        finally:
            await embedder.close()

    return asyncio.run(asked())


def test_meaning_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask() -> list[list[float]]:
        # The loop has its own sockets by now.
        for name in ("connect", "connect_ex", "sendto"):
            monkeypatch.setattr(socket.socket, name, _nobody)
        monkeypatch.setattr(socket, "getaddrinfo", _nobody)
        return await BuiltInEmbedder().vectors(["My knee hurts.", "pain in the knee joint", "likes early mornings"], 30)

    hurts, pain, mornings = asyncio.run(ask())

    assert {len(vector) for vector in (hurts, pain, mornings)} == {VECTOR_SIZE}
    assert math.hypot(*hurts) == pytest.approx(1, abs=1e-3)
    assert _cosine(hurts, pain) > _cosine(hurts, mornings) + 0.1


def _nobody(*_: object) -> NoReturn:
    raise OSError("no network here")


def test_odd_texts_have_vectors() -> None:
    texts = ["", " \n", "\x00", "\ud800", "😀", "a" * 100_000, "膝が痛い", "knee", "knee"]

    made = asyncio.run(BuiltInEmbedder().vectors(texts, 30))

    assert len(made) == len(texts)
    assert all(math.hypot(*vector) == pytest.approx(1, abs=1e-3) for vector in made)
    assert _cosine(made[0], made[-1]) == pytest.approx(0, abs=1e-6)
    assert made[-1] == made[-2]
    assert asyncio.run(BuiltInEmbedder().vectors([], 30)) == []


def test_no_time_is_a_failure() -> None:
    with pytest.raises(EmbedderFailed):
        asyncio.run(BuiltInEmbedder().vectors(["never embedded before"], 0))


@pytest.mark.parametrize(("name", "size"), [("nomic", None), ("text-embedding-3-small", VECTOR_SIZE)])
def test_vectors_from_a_server(stub: Stub, name: str, size: int | None) -> None:
    texts = ["sore left knee", "", "my left knee", "sore left knee"]

    async def ask(embedder: OpenAIEmbedder) -> None:
        first, blank, second, again = await embedder.vectors(texts, 10)
        assert first == again
        assert _cosine(first, second) > 0.5 > abs(_cosine(first, blank))
        assert await embedder.vectors(texts, 10) == [first, blank, second, again]

    _asked(stub, ask, name)
    (request,) = stub.embeddings
    assert request.body["input"] == ["sore left knee", "my left knee"]
    assert request.body.get("dimensions") == size
    assert stub.rejections == []


def test_shorter_vectors_are_filled_with_zeros(stub: Stub) -> None:
    stub.embed(vectors(3.0, 4.0))

    async def ask(embedder: OpenAIEmbedder) -> None:
        assert await embedder.vectors(["a"], 10) == [[3.0, 4.0, *[0.0] * (VECTOR_SIZE - 2)]]
        stub.embed(vectors(1.0, 2.0, 3.0))
        with pytest.raises(EmbedderFailed):  # another model answers
            await embedder.vectors(["b"], 10)

    _asked(stub, ask)


@pytest.mark.parametrize(
    "reply",
    [
        vectors(),
        vectors(0.0, 0.0),
        vectors(math.nan, 1.0),
        vectors(math.inf, 1.0),
        vectors(1e300, 1.0),
        vectors(*[1.0] * (VECTOR_SIZE + 1)),
        Reply(body=b'{"object": "list", "data": []}'),
        Reply(body=b'{"object": "list", "data": null}'),
        Reply(body=b'{"object": "list", "data": [{"embedding": ["a", null]}]}'),
        Reply(body=b'{"object": "list", "data": [{"embedding": null}]}'),
        Reply(body=b'{"object": "list", "data": [{"embedding": [1.0]}, {"embedding": [1.0]}]}'),
    ],
)
def test_what_is_no_vector(stub: Stub, reply: Reply) -> None:
    stub.embed(reply)

    async def ask(embedder: OpenAIEmbedder) -> None:
        with pytest.raises(EmbedderFailed):
            await embedder.vectors(["a"], 10)

    _asked(stub, ask)


def test_faults(stub: Stub) -> None:
    now = 0.0

    async def ask(embedder: OpenAIEmbedder) -> None:
        nonlocal now
        for fault in FAILING:
            now += 10_000
            stub.embed(FAULTS[fault])
            with pytest.raises(EmbedderFailed):
                await embedder.vectors([fault], 0.2 if fault in SLOW else 10)
        now += 10_000
        stub.embed(Reply())
        assert len(await embedder.vectors(["back"], 10)) == 1

    _asked(stub, ask, clock=lambda: now)


def test_the_breaker_leaves_a_dead_embedder_alone(stub: Stub) -> None:
    stub.embed(FAULTS["500"])

    async def ask(embedder: OpenAIEmbedder) -> None:
        for index in range(FAILURES + 5):
            with pytest.raises(EmbedderFailed):
                await embedder.vectors([f"text {index}"], 10)

    _asked(stub, ask)
    assert len(stub.embeddings) == FAILURES


CONFIGURED: list[tuple[dict[str, str], str | None, str]] = [
    ({}, None, NAME),
    ({"api_key": "k"}, DEFAULT_MODEL, DEFAULT_EMBEDDING_MODEL),
    ({"api_key": "k", "base_url": "http://127.0.0.1:1/v1"}, DEFAULT_MODEL, NAME),
    ({"name": "llama", "base_url": "http://127.0.0.1:1/v1"}, "llama", "llama"),
    ({"name": "built-in", "api_key": "k"}, "built-in", NAME),
]


@pytest.mark.parametrize(("given", "model_name", "embedder_name"), CONFIGURED)
def test_what_settings_ask_for(given: dict[str, str], model_name: str | None, embedder_name: str) -> None:
    told: dict[str, Any] = {"name": None, "base_url": None, "api_key": None, "seconds": 1.0, "clock": float, **given}

    async def check() -> None:
        model, embedder = model_for(**told, fallback=None), embedder_for(**told)
        as_model: Model | None = model
        as_embedder: Embedder = embedder
        assert as_embedder.name == embedder_name
        assert (as_model is None) == (model_name is None)
        if isinstance(model, OpenAIModel):
            assert model.name == model_name
            await model.close()
        await embedder.close()

    asyncio.run(check())


def test_nobody_waits_for_what_is_not_configured() -> None:
    program = (
        "import sys, model.configured as made\n"
        "given = dict(name=None, base_url=None, api_key=None, seconds=1, clock=float)\n"
        "assert made.model_for(fallback=None, **given) is None\n"
        "made.embedder_for(**given)\n"
        "print(*sorted({'langchain_openai', 'openai', 'wordllama'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == ""


def test_the_programs_log_is_left_alone() -> None:
    """WordLlama would have every request on the terminal of whoever talks."""
    program = (
        "import asyncio, logging\n"
        "from model.built_in import BuiltInEmbedder\n"
        "asyncio.run(BuiltInEmbedder().vectors(['knee'], 60))\n"
        "print(logging.getLogger().handlers, logging.getLogger().level)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout == "[] 30\n"
    assert ran.stderr == ""
