"""What every answer tells a browser, and what none does."""

from collections.abc import Iterator

import httpx
import pytest

from api.headers import HEADERS
from db.address import Address
from tests.api.serving import client, serving

ELSEWHERE = "https://elsewhere.example"
PLACES = [
    ("GET", "/health/live"),
    ("GET", "/health/ready"),
    ("GET", "/openapi.json"),
    ("GET", "/api/exercises?limit=1"),
    ("GET", "/api/nothing"),
    ("GET", "/api/message"),
    ("POST", "/api/message"),
    ("POST", "/api/chat"),
]


@pytest.fixture(scope="module")
def undocumented(address: Address) -> Iterator[str]:
    with serving(address, docs=False) as url:
        yield url


@pytest.mark.parametrize(("method", "path"), PLACES)
def test_every_answer_is_closed_to_browsers(method: str, path: str, url: str, api: httpx.Client) -> None:
    """To those it knows and to those it does not."""
    for answer in (api.request(method, path), httpx.request(method, f"{url}{path}")):
        _is_closed(answer)


def _is_closed(answer: httpx.Response) -> None:
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; frame-ancestors 'none'")
    assert "server" not in answer.headers


def test_a_stream_is_closed_to_browsers_too(api: httpx.Client) -> None:
    message = {"provider": "test", "providerUserId": "headers", "message": {"text": "hi", "messageId": "1"}}
    answer = api.post("/api/message", json=message, headers={"Accept": "text/event-stream"})

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_the_page_of_the_documentation_may_load_its_parts_and_no_more(url: str) -> None:
    page = httpx.get(f"{url}/docs")
    policy = dict(part.strip().split(" ", 1) for part in page.headers["content-security-policy"].split(";"))
    parts = [part for part in page.text.replace("'", '"').split('"') if part.startswith("https://")]

    assert page.status_code == 200
    assert parts
    assert all(any(part.startswith(f"{place}/") for place in _allowed(policy)) for part in parts)
    assert (policy["default-src"], policy["frame-ancestors"], policy["connect-src"]) == ("'none'", "'none'", "'self'")


def _allowed(policy: dict[str, str]) -> set[str]:
    named = " ".join(policy[name] for name in ("script-src", "style-src", "img-src"))
    return {place for place in named.split() if place.startswith("https://")}


@pytest.mark.parametrize("path", ["/api/message", "/api/exercises", "/health/live", "/openapi.json"])
def test_no_page_from_elsewhere_is_let_in(path: str, api: httpx.Client) -> None:
    asked = {"Origin": ELSEWHERE, "Access-Control-Request-Method": "POST"}
    preflight = api.options(path, headers={**asked, "Access-Control-Request-Headers": "authorization"})
    plain = api.get(path, headers={"Origin": ELSEWHERE})

    assert preflight.status_code == 405
    for answer in (preflight, plain):
        assert [name for name in answer.headers if name.startswith("access-control-")] == []


def test_the_documentation_can_be_switched_off(undocumented: str) -> None:
    with client(undocumented) as api:
        shown = [api.get(path).status_code for path in ("/docs", "/openapi.json", "/redoc", "/health/live")]

    assert shown == [404, 404, 404, 200]
