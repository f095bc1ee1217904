"""Somebody who tries every endpoint and every act with the ids of another, in a process of its own, and what they got.

`python -m tests.trust.intruder` reads what it has to try from standard input and writes what it found to standard
output, both JSON. A process of its own may have another build of the database package.
"""

import itertools
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import uuid4

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal

import db
from db.address import Address
from graph.arrival import TurnFailed
from graph.bootstrap import clock
from tests.api.operations import of_a_person
from tests.api.serving import client, serving
from tests.clients import Key, Signing
from tests.model.any_model import schemas
from tests.model.conftest import asked
from tests.model.faults import calls, words
from tests.model.server import Stub
from tests.talking import Talker, Time, World
from tools.registry import ACTS
from training.workout import Phase

Json = dict[str, Any]
# A busy machine is slow, and a day's tokens would not do for all that is tried.
PATIENT: dict[str, Any] = {"turn_seconds": 120.0, "model_seconds": 60.0, "daily_tokens": 0, "chat_daily_tokens": 0}
TALK = "well you know, whatever we said about the other one, sort it out for me will you"
# What a client does for all its people, and no person for themselves: who delivers reminders is told whose they are.
# And what leaves nobody who could go on trying: strangers alone try that.
UNTRIED = ("POST /api/reminders/{reminderId}/delivered", "DELETE /api/users/{userId}")


@dataclass(frozen=True)
class Task:
    """What to try: as whom, and whose ids. `secrets` are texts and ids that nobody but the other may ever see."""

    owner: str
    app: str
    me: str
    account: Json
    ids: Mapping[str, list[str]]
    texts: list[str]
    secrets: list[str]
    code: str
    message_ids: list[str]
    acts: list[str]
    many: int
    has_endpoints: bool
    other: str
    stranger: Mapping[str, str]
    secrets_key: str

    @property
    def said(self) -> list[str]:
        """Another's ids and words that are put into what is said."""
        return [*self.texts, *(id for ids in self.ids.values() for id in ids[:1])]

    @property
    def unsaid(self) -> list[str]:
        """The secrets that nobody has said: what they say themselves may come back."""
        return [secret for secret in self.secrets if secret not in self.said]


@dataclass
class Found:
    """What was tried, and what was got that is another's."""

    package: str = ""
    endpoints: list[str] = field(default_factory=list)
    requests: int = 0
    acts: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    phase: str = Phase.IN_PROGRESS
    foreign: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def look(self, where: str, what: str, secrets: Iterable[str]) -> None:
        """Note what of these is in there."""
        self.foreign += [f"{where}: {secret}" for secret in secrets if secret in what]


def main() -> None:
    """Try everything."""
    task = Task(**json.load(sys.stdin))
    found = Found(package=str(db.__file__))
    settings = {**PATIENT, "secrets_key": task.secrets_key, "key_seconds": 0}
    with serving(Address(task.owner, task.app), **settings) as url, client(url) as api:
        api.timeout = httpx.Timeout(2 * PATIENT["turn_seconds"])
        if task.has_endpoints:
            _try_endpoints(task, found, api, {"get", "post", "put", "patch"})
        with start_blocking_portal() as portal:
            _try_acts(task, found, portal)
        if task.has_endpoints:
            _try_endpoints(task, found, api, {"delete"})
            _try_as_a_stranger(task, found, api)
    json.dump(asdict(found), sys.stdout)


def _try_endpoints(task: Task, found: Found, api: httpx.Client, methods: set[str]) -> None:
    """Every operation of the contract that goes by one of these methods."""
    paths = api.get("/openapi.json").json()["paths"]
    labelled = {f"{method.upper()} {path}": (method, each) for path, of in paths.items() for method, each in of.items()}
    for label, operation in [(label, each) for label, (method, each) in labelled.items() if method in methods]:
        found.endpoints.append(label)
        if label in UNTRIED:
            continue
        for request in _requests(task, api, label, operation):
            answer = api.send(request)
            found.requests += 1
            found.look(f"{label} {request.url.query.decode()}", answer.text, task.unsaid)
            if answer.status_code >= 500:
                found.failed.append(f"{label}: {answer.status_code}")


def _try_as_a_stranger(task: Task, found: Found, api: httpx.Client) -> None:
    """All there is to ask of the other, as a client whom they have no account with: they are as nobody is."""
    signing = Signing(Key(**task.stranger), clock)
    with httpx.Client(base_url=api.base_url, auth=signing, timeout=api.timeout) as stranger:
        for each in of_a_person(api.get("/openapi.json").json()):
            nobodys, theirs = (stranger.send(each.request(stranger, id)) for id in (uuid4(), task.other))
            found.strange.append(each.label)
            if (nobodys.status_code, theirs.status_code, theirs.content) != (404, 404, nobodys.content):
                found.foreign.append(f"{each.label}: a stranger is answered {theirs.status_code}")


def _requests(task: Task, api: httpx.Client, label: str, operation: Json) -> Iterator[httpx.Request]:
    """Ways to ask an operation as oneself with what is another's. LookupError for what nobody has said how to try."""
    method, path = label.split(" ")
    values = _values(task)
    named = operation.get("parameters", ())
    ways = {each["name"]: values[each["name"]] for each in named if each["in"] != "header"}
    bodies: list[Any] = _bodies(task)[label] if "requestBody" in operation else [{}]
    for body, number in itertools.product(bodies, range(max(map(len, ways.values()), default=1))):
        given = {name: each[number % len(each)] for name, each in ways.items()}
        place = path.format(**{each["name"]: given[each["name"]] for each in named if each["in"] == "path"})
        query = {each["name"]: given[each["name"]] for each in named if each["in"] == "query"}
        yield api.build_request(method, place, params={name: one for name, one in query.items() if one}, **body)


def _values(task: Task) -> dict[str, list[str]]:
    everyone = [id for ids in task.ids.values() for id in ids[: max(task.many, 1)]]
    return {
        "userId": [task.me],
        "workoutId": everyone,
        "exerciseId": everyone,
        "reminderId": everyone,
        "limit": ["100"],
        "cursor": ["", *task.message_ids[-1:]],
        "query": ["", *task.texts],
        "provider": [task.account["provider"]],
        "dryRun": ["", "true"],
        "unit": ["kg"],
        "timeZone": [""],
    }


def _bodies(task: Task) -> dict[str, list[Json]]:
    session = task.ids["ai_sessions"][0]
    csv = f"Date,Exercise,Weight (kg),Reps\n2026-01-05,{task.texts[0]},80,8\n"
    texts = ("hi", "what do you know about me?")
    said = [{"text": text, "messageId": id} for text, id in itertools.product(texts, task.message_ids[:3])]
    return {
        "POST /api/message": [
            {"json": {**task.account, "message": each, "metadata": {"sessionId": session}}} for each in said
        ],
        "POST /api/chat": [{"json": {"text": f"what did {text} do?"}} for text in ("the other one", "everybody")],
        "POST /api/user": [
            {"json": {**task.account, "profile": {"goals": ["get strong"], "preferences": {"tone": "calm"}}}},
            {"json": {**task.account, "linkCode": task.code}},
        ],
        "POST /api/users/{userId}/history": [{"content": csv, "headers": {"Content-Type": "text/csv"}}],
    }


def _try_acts(task: Task, found: Found, portal: BlockingPortal) -> None:
    """Every act in a phase where it is offered, named by a model with another's ids and names in every text."""
    stub = Stub()
    stolen = itertools.cycle(task.said)
    address = Address(task.owner, task.app)
    with portal.wrap_async_context_manager(World.opened(address, **asked(stub), **PATIENT)) as world:
        me = Talker(portal, world, Time(), provider=task.account["provider"], name=task.account["providerUserId"])
        for phase, name in _tries(task):
            stub.follow(words("Tell me more."))
            _stand(me, found, phase)
            stub.requests.clear()
            stub.follow([calls([(name, _filled(schemas()[name], stolen))]), words("Done.")])
            seen = repr([_said(me, found, TALK), *(request.body for request in stub.requests)])
            found.acts.append(name)
            found.look(name, seen, task.unsaid)
        turns = world.rows("SELECT recalled, reads, events FROM turns WHERE user_id = %s", task.me)
        found.look("recalled", json.dumps([[each["recalled"], each["reads"]] for each in turns]), task.unsaid)
    stub.close()


def _tries(task: Task) -> list[tuple[Phase, str]]:
    """Each of the acts so many times, each time in another phase where it is offered; those of a phase together."""
    order, found = list(Phase), []
    for number, act in enumerate(ACTS[name] for name in task.acts):
        phases = [phase for phase in order if phase in act.phases] or order
        found += [(phases[(number + turn) % len(phases)], act.name) for turn in range(task.many)]
    return sorted(found, key=lambda each: order.index(each[0]))


def _said(me: Talker, found: Found, text: str) -> Json:
    """What is answered to a text; a failed turn is noted."""
    try:
        reply = me.say(text)
    except TurnFailed as failed:
        found.failed.append(f"{text}: {failed}")
        return {}
    found.phase = reply["metadata"]["phase"]
    return reply


def _stand(me: Talker, found: Found, phase: Phase) -> None:
    """Get to this phase, from wherever they are."""
    if found.phase != phase and (phase is not Phase.IN_PROGRESS or found.phase == Phase.NO_WORKOUT):
        for text in ("finish the workout", "cancel the workout", "yes"):
            if found.phase != Phase.NO_WORKOUT:
                _said(me, found, text)
        for text in ("let's start a workout", "1"):
            if phase is not Phase.NO_WORKOUT:
                _said(me, found, text)
    if found.phase == Phase.PLANNING and phase is Phase.IN_PROGRESS:
        _said(me, found, "start")


def _filled(schema: Json, stolen: Iterator[str]) -> Any:
    """Arguments of a schema with everything told, and another's words in every text."""
    shared = schema.get("$defs", {})

    def of(each: Json) -> Any:
        if "$ref" in each:
            return of(shared[each["$ref"].rpartition("/")[2]])
        if "anyOf" in each:
            return of(next(one for one in each["anyOf"] if one.get("type") != "null"))
        if "enum" in each:
            return each["enum"][0]
        match each["type"]:
            case "object":
                return {name: of(one) for name, one in each.get("properties", {}).items()}
            case "array":
                return [of(each["items"])]
            case "string":
                return next(stolen)
            case "boolean":
                return True
            case _:
                return int(each.get("minimum", 5))

    return of(schema)


if __name__ == "__main__":
    main()
