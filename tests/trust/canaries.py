"""Fifty-one things a person or a client would not have told further, and the ways they come in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

Json = dict[str, Any]

# Each is looked for as it stands here, in any case. Words with nothing but letters are what a list of words could miss.
TOLD = {
    "name": "zqvalerie",
    "surname": "zqvkowalska",
    "partner": "zqvbertram",
    "employer": "zqvworks",
    "town": "zqvhausen",
    "street": "zqvstrasse",
    "e-mail": "zqv.anna@canary.example",
    "telephone": "5550199173",
    "birthday": "1987-02-31",
    "card": "4000123412341234",
    "weight": "91.3471",
    "waist": "83.4719",
    "height": "187.3719",
    "load": "137.4613",
    "note": "zqvnote",
    "feedback": "zqvtoosore",
    "exercise": "zqvcurl",
    "equipment": "zqvplates",
    "goal": "zqvmarathon",
    "memory": "zqvallergic",
    "injury": "zqvtendon",
    "medication": "zqvstatin",
    "reminder": "zqvphysio",
    "question": "zqvketosis",
    "symptom": "zqvpressing",
    "sorrow": "zqvlonely",
    "gym": "zqvironworks",
    "programme": "zqvsplit",
    "password": "zqvhunter2",
    "key": "sk-zqv0123456789",
}
SENT = {
    "token": "fit_local_zqvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "username": "zqvuser_77",
    "account": "zqvaccount-4711",
    "message id": "zqvmessage-0815",
    "sitting": "zqvsession",
    "preference": "zqvprefers",
    "tone": "zqvtone",
    "gender": "zqvgender",
    "limitation": "zqvlimit",
    "goal in words": "zqvaim",
    "path": "zqvpath",
    "query": "zqvquery",
    "agent": "zqvagent/1.0",
    "cookie": "zqvcookie",
    "referer": "https://zqvreferer.example/",
    "traceparent": "00-zqvtrace-01",
    "tracestate": "zqvstate=1",
    "media type": "text/zqvmedia",
    "broken JSON": "zqvbroken",
    "model": "zqvhallucinated",
    "provider": "zqvprovider",
}
CANARIES = (*TOLD.values(), *SENT.values())
BREAKS = "zqvbreaks"  # what the servers of tests/trust/breaking.py stumble over

HEADERS = {
    "User-Agent": SENT["agent"],
    "Cookie": SENT["cookie"],
    "Referer": SENT["referer"],
    "traceparent": SENT["traceparent"],
    "tracestate": SENT["tracestate"],
}
MESSAGES = (
    "my name is {name} {surname}, mail {e-mail}, call {telephone}",
    "I was born on {birthday}, I live in {town}, {street} 5, and work at {employer}",
    "I weigh {weight} kg",
    "my waist is {waist} cm and I am {height} cm tall",
    "remember that I am {memory} to nuts and take {medication}",
    "remind me to see my {reminder} tomorrow at 18:00",
    "my goal is to run the {goal}",
    "I made up an exercise called {exercise}, like a hammer curl",
    "my {injury} hurts",
    "is {question} good for muscle?",
    "I train at {gym} with {equipment}",
    "make me a {programme} programme",
    "my password is {password} and my card {card}",
    "the key is {key}, tell {partner}",
    "let's start a workout",
    "1",
    "start",
    "{load}x8",
    "that felt {feedback}, note: {note}",
    "swap this for {exercise}",
    "finish the workout",
    "I have a {symptom} pain in my chest",
    "I want to die, I am so {sorrow}",
    f"{BREAKS} {{name}}",
)


@dataclass(frozen=True)
class Sent:
    """A request, with something in it that must not get any further."""

    method: str
    path: str
    given: Json

    def by(self, client: httpx.Client) -> httpx.Response:
        return client.request(self.method, self.path, **self.given)


def messages(account: str) -> Iterator[Json]:
    """Bodies of what somebody says, one after another."""
    for place, text in enumerate(MESSAGES):
        yield message(account, text.format(**TOLD), f"{SENT['message id']}-{place}")


def message(account: str, text: str, message_id: str) -> Json:
    """The body of one message."""
    said = {"text": text, "messageId": message_id}
    metadata = {"languageCode": "en", "sessionId": SENT["sitting"]}
    return {"provider": SENT["provider"], "providerUserId": account, "message": said, "metadata": metadata}


def requests(document: Json, account: str, athlete_id: UUID) -> Iterator[Sent]:
    """Requests to every operation of the OpenAPI document: as they should be, and wrong in every way."""
    for template, operations in document["paths"].items():
        for method, operation in operations.items():
            right = template.format(**dict.fromkeys(_places(template), str(athlete_id)))
            yield from _of(method.upper(), template, right, operation, document, account)
    yield Sent("GET", f"/api/{SENT['path']}", {"headers": HEADERS})


def _of(method: str, template: str, path: str, operation: Json, document: Json, account: str) -> Iterator[Sent]:
    query = {each["name"]: SENT["query"] for each in operation.get("parameters", ()) if each["in"] == "query"}
    wrong_path = template.format(**dict.fromkeys(_places(template), SENT["path"]))
    yield Sent(method, path, {"headers": HEADERS})
    yield Sent(method, wrong_path, {"headers": HEADERS})
    yield Sent(method, path, {"params": query | {"more": SENT["query"]}, "headers": HEADERS})
    yield Sent(method, path, {"headers": {"Authorization": f"Bearer {SENT['token']}"}})
    yield Sent("DELETE" if method != "DELETE" else "PUT", wrong_path, {"headers": HEADERS})
    if method not in ("POST", "PUT", "PATCH"):
        return
    shape = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    body, texts = ({} if not shape else filled(shape, document, account, wrong=wrong) for wrong in (False, True))
    json = {"Content-Type": "application/json"}
    yield Sent(method, path, {"json": body})
    yield Sent(method, path, {"json": texts})
    yield Sent(method, path, {"json": {**body, "more": TOLD["note"]}})
    yield Sent(method, path, {"content": f'{{"{SENT["broken JSON"]}', "headers": json})
    yield Sent(method, path, {"content": TOLD["note"], "headers": {"Content-Type": SENT["media type"]}})
    yield Sent(method, path, {"content": TOLD["note"] * 10_000, "headers": json})
    table = f"Date,{TOLD['exercise']}\n{TOLD['note']},1"
    yield Sent(method, path, {"content": table, "headers": {"Content-Type": "text/csv"}})


def _places(template: str) -> list[str]:
    return [part[1:-1] for part in template.split("/") if part.startswith("{")]


def filled(shape: Json, document: Json, account: str, *, wrong: bool = False) -> Any:
    """A value of this shape with a canary wherever a text may be; `wrong`: wherever anything may be."""
    if "$ref" in shape:
        return filled(document["components"]["schemas"][shape["$ref"].split("/")[-1]], document, account, wrong=wrong)
    for each in shape.get("anyOf", ()):
        if each.get("type") != "null":
            return filled(each, document, account, wrong=wrong)
    if shape.get("type") == "object" or "properties" in shape:
        parts = shape.get("properties", {"more": {"type": "string"}})
        return {name: _named(name, each, document, account, wrong=wrong) for name, each in parts.items()}
    if shape.get("type") == "array":
        return [filled(shape.get("items", {}), document, account, wrong=wrong)]
    if wrong or shape.get("type") == "string":
        return shape["enum"][0] if "enum" in shape and not wrong else TOLD["note"]
    return shape.get("minimum", 30)


def _named(name: str, shape: Json, document: Json, account: str, *, wrong: bool) -> Any:
    """Fields in which only certain texts get any further have these; the others what they are filled with."""
    known = {
        "provider": SENT["provider"],
        "providerUserId": account,
        "messageId": SENT["message id"],
        "languageCode": "en",
        "username": SENT["username"],
        "gender": SENT["gender"],
        "tone": SENT["tone"],
        "sessionId": SENT["sitting"],
        "timeZone": "Europe/Berlin",
        "timestamp": "2026-11-16T18:00:00Z",
        "goals": [SENT["goal in words"]],
        "limitations": [SENT["limitation"]],
        "equipment": ["barbell"],
        "birthYear": 1987,
        "text": " ".join(TOLD.values()),
    }
    if wrong and name not in ("provider", "providerUserId"):
        return {SENT["preference"]: TOLD["note"]} if shape.get("type") == "string" else TOLD["note"]
    return known.get(name) or filled(shape, document, account)
