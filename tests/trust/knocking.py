"""Requests at a server's door: signed, and then altered in every way there is."""

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import uuid4

import httpx

from api.signing import HEADERS
from db.address import Address
from tests.api.serving import serving_at
from tests.clients import SECRETS_KEY, Key
from tests.talking import Time

SAFE = "abcdefghijklmnopqrstuvwxyz0123456789-_"
MESSAGE = "/api/message"


@dataclass(frozen=True)
class Sent:
    """A request as it goes over the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    kind: str = "application/json"

    def signed(self, key: Key, now: datetime, nonce: str = "") -> "Sent":
        """It, signed."""
        return replace(self, headers=tuple(key.headers(now, self.method, self.target, self.body, nonce).items()))

    def without(self, name: str) -> "Sent":
        """It, without a header."""
        return replace(self, headers=tuple(each for each in self.headers if each[0] != name))

    def with_header(self, name: str, value: str) -> "Sent":
        """It, with a header put in the place of another."""
        return replace(self, headers=tuple((each, value if each == name else old) for each, old in self.headers))


@dataclass
class Door:
    """A server with keys, at a time that a test tells, and somebody who knocks."""

    address: Address
    url: str
    other: str
    time: Time
    key: Key
    client: httpx.Client
    bare: dict[tuple[str, str], httpx.Response] = field(default_factory=dict)

    def answer(self, sent: Sent, url: str = "") -> httpx.Response:
        """What is answered to a request."""
        kind = [("Content-Type", sent.kind)] if sent.method == "POST" else []
        headers = [(name.encode(), value.encode()) for name, value in (*sent.headers, *kind)]
        return self.client.request(
            sent.method, f"{url or self.url}{sent.target}", headers=headers, content=sent.body or None
        )

    def refuses(self, sent: Sent) -> bool:
        """Whether it gets the 401 that a request without any sign of its sender gets, to the byte."""
        place = sent.method, sent.target
        bare = self.bare.get(place) or self.bare.setdefault(place, self.answer(replace(sent, headers=())))
        answer = self.answer(sent)
        own = ("date", "x-trace-id")
        told = [{name: value for name, value in each.headers.items() if name not in own} for each in (bare, answer)]
        return answer.status_code == 401 and answer.content == bare.content and told[0] == told[1]

    def takes(self, sent: Sent) -> bool:
        """Whether it comes in."""
        return self.answer(sent).status_code != 401


def message(name: str | None = None, text: str = "hi") -> Sent:
    """Somebody's message."""
    said = {"text": text, "messageId": str(uuid4())}
    body = {"provider": "test", "providerUserId": name or str(uuid4()), "message": said}
    return Sent("POST", MESSAGE, body=json.dumps(body, ensure_ascii=False).encode())


def requests() -> list[Sent]:
    """One request of each kind."""
    return [
        message(),
        Sent("POST", "/api/chat", body=b'{"text": "hi"}'),
        Sent("GET", "/api/exercises?query=bench%20press&limit=3"),
        Sent("GET", "/api/reminders/due"),
        Sent("POST", f"/api/users/{uuid4()}/history?dryRun=true", body=b"a,b\n1,2\n", kind="text/csv"),
        Sent("GET", f"/api/users/{uuid4()}"),
        Sent("GET", f"/api/users/{uuid4()}/export"),
        Sent("DELETE", f"/api/users/{uuid4()}"),
    ]


def changed(text: str, at: int) -> str:
    """The text with another letter or digit in one place."""
    at %= len(text)
    return text[:at] + SAFE[(SAFE.find(text[at]) + 1) % len(SAFE)] + text[at + 1 :]


def alterations(sent: Sent, at: int) -> dict[str, Sent]:
    """The same request, each time with one thing altered after it was signed."""
    altered = {f"without {name}": sent.without(name) for name in HEADERS}
    for name, value in sent.headers:
        altered[f"{name} changed"] = sent.with_header(name, changed(value, at))
        altered[f"{name} cut"] = sent.with_header(name, value[:-1])
        altered[f"{name} longer"] = sent.with_header(name, f"{value}1")
        altered[f"{name} empty"] = sent.with_header(name, "")
        altered[f"{name} twice"] = replace(sent, headers=(*sent.headers, (name, value)))
        altered[f"{name} in upper case"] = sent.with_header(name, value.upper())
    for method in {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"} - {sent.method}:
        altered[f"method {method}"] = replace(sent, method=method)
    path, _, query = sent.target.partition("?")
    inside = 5 + at % (len(path) - 5)
    altered["path changed"] = replace(sent, target=path[:inside] + changed(path[inside:], 0) + sent.target[len(path) :])
    altered["path longer"] = replace(sent, target=f"{path}/{sent.target[len(path) :]}")
    altered["path escaped"] = replace(sent, target=f"/%61{sent.target[2:]}")
    altered["query added"] = replace(sent, target=f"{sent.target}{'&' if query else '?'}limit=5")
    if query:
        altered["query gone"] = replace(sent, target=path)
        altered["query changed"] = replace(sent, target=f"{path}?{changed(query, at)}")
        altered["query in another order"] = replace(sent, target=f"{path}?{'&'.join(query.split('&')[::-1])}#")
    for named, body in bodies(sent.body, at).items():
        altered[f"body {named}"] = replace(sent, body=body)
    altered["nothing signed"] = replace(sent, headers=(("Authorization", "Bearer fit_live_a_b_c"), *sent.headers[:3]))
    return {name: each for name, each in altered.items() if name != "query in another order" or "&" in query}


def bodies(body: bytes, at: int) -> dict[str, bytes]:
    """The body with one thing altered in it, wherever that is, and whether or not it says the same afterwards."""
    if not body:
        return {"there all at once": b"{}"}
    at %= len(body)
    bit = bytes((body[at] ^ (1 << (at % 8)),))
    return {
        "gone": b"",
        "with another bit": body[:at] + bit + body[at + 1 :],
        "with another bit at its beginning": bytes((body[0] ^ 1,)) + body[1:],
        "with another bit at its end": body[:-1] + bytes((body[-1] ^ 1,)),
        "a byte shorter": body[:at] + body[at + 1 :],
        "with a space more": body[:at] + b" " + body[at:],
        "with a line break behind it": body + b"\n",
        "with a zero byte": body + b"\0",
        "with a byte of no UTF-8": body[:at] + b"\xff" + body[at:],
        "in upper case": body.upper(),
        "twice": body * 2,
    }


def serving_with_keys(time: Time, address: Address) -> AbstractContextManager[str]:
    """A server on this database that goes by this time, and remembers no key."""
    return serving_at(time, address, secrets_key=SECRETS_KEY, key_seconds=0)
