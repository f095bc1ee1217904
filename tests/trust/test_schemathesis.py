"""The server does what its contract says, whatever it is asked, by people who may ask and by those who may not."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.metrics import REQUESTS
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, RequestSigning, made, no_key_left
from tests.trust.odd_requests import Ids, Outcome, Way, asked

EXAMPLES, FEW = 500, 3
ALL = ("examples", "coverage", "fuzzing", "stateful")
QUICK = ("fuzzing",)
SAID = (
    "let's start a workout", "1", "start", "80x8", "next", "60x8", "finish the workout", "my knee hurts",
    "I weigh 82.4", "my time zone is Berlin", "remind me on Mondays at 7am", "make me a program", "I want to lose 5 kg",
    "create exercise: Jefferson curl", "leg day", "1",
)  # fmt: skip
PROVIDER = "fuzz"
# Who may ask, and who may not.
KNOWN = {"bearer": lambda address: Way(OPEN), "signature": lambda address: Way(sign=_signing(address))}
UNKNOWN = {"nothing": Way()}  # a wrong token is tried by a check of its own


@pytest.fixture(scope="module")
def served(address: Address) -> Iterator[tuple[str, Ids]]:
    """Where a server listens, and the ids of people with a history."""
    with no_key_left(address), serving(address, secrets_key=SECRETS_KEY, key_seconds=0) as url:
        yield url, _people(url)


def _signing(address: Address) -> RequestSigning:
    return RequestSigning(made(address, clock(), PROVIDER), clock)


def _people(url: str) -> Ids:
    found: dict[str, list[str]] = {"userId": [], "workoutId": [], "exerciseId": []}
    with client(url) as api:
        for name in ("ann", "ben"):
            account = {"provider": PROVIDER, "providerUserId": name}
            for number, text in enumerate(SAID):
                message = {"text": text, "messageId": f"{name} {number}"}
                api.post("/api/message", json={**account, "message": message}).raise_for_status()
            person = api.post("/api/user", json=account).json()["userId"]
            workouts = api.get(f"/api/users/{person}/workouts").json()["items"]
            own = api.get("/api/exercises", params={"userId": person, "query": "Jefferson curl"}).json()["items"]
            found["userId"].append(person)
            found["workoutId"] += [each["id"] for each in workouts]
            found["exerciseId"] += [each["id"] for each in own[:1]]
    assert all(found.values())
    return {name: tuple(ids) for name, ids in found.items()}


@pytest.mark.parametrize("who", KNOWN)
def test_the_contract_holds(
    who: str, served: tuple[str, Ids], address: Address, is_full: bool, figure: Callable[[str, object], None]
) -> None:
    url, known = served

    outcome = asked(url, KNOWN[who](address), known, EXAMPLES if is_full else FEW, ALL if is_full else QUICK)

    _note(figure, who, outcome)
    assert outcome.failures == []
    assert outcome.answers["GET /api/users/{userId}/workouts"][200]
    assert _too_few(url, outcome, is_full) == []


@pytest.mark.parametrize("who", UNKNOWN)
def test_nobody_unknown_is_answered(
    who: str, served: tuple[str, Ids], is_full: bool, figure: Callable[[str, object], None]
) -> None:
    url, known = served
    document = _document(url)
    closed = {label for label, operation in document.items() if "security" in operation}
    reached = _reached()

    phases = ("coverage", "fuzzing") if is_full else QUICK
    outcome = asked(url, UNKNOWN[who], known, EXAMPLES if is_full else FEW, phases)

    _note(figure, who, outcome)
    assert outcome.failures == []
    assert _too_few(url, outcome, is_full) == []
    assert closed & reached.keys()
    assert {label: count for label, count in (_reached() - reached).items() if label in closed} == {}
    assert closed <= outcome.answers.keys()
    assert [told for asked, told in outcome.exchanges.items() if asked[0] in closed and asked[1] != 401] == []


def _document(url: str) -> dict[str, Any]:
    with client(url) as api:
        paths = api.get("/openapi.json").json()["paths"]
    return {f"{method.upper()} {path}": operation for path, each in paths.items() for method, operation in each.items()}


def _reached() -> Counter[str]:
    """How often the servers of this process have let a request come as far as its operation."""
    samples = [each for family in REQUESTS.collect() for each in family.samples if each.name.endswith("_count")]
    return Counter({f"{each.labels['method']} {each.labels['route']}": int(each.value) for each in samples})


def _too_few(url: str, outcome: Outcome, is_full: bool) -> list[tuple[str, int]]:
    """The operations that were asked less often than is promised. One that takes nothing has not so many ways."""
    takes = [label for label, each in _document(url).items() if each.get("parameters") or "requestBody" in each]
    most = EXAMPLES if is_full else FEW
    return [(label, outcome.examples[label]) for label in takes if outcome.examples[label] < most]


def _note(figure: Callable[[str, object], None], who: str, outcome: Outcome) -> None:
    figure(f"operations asked with {who}", len(outcome.examples))
    figure(f"fewest examples of an operation with {who}", min(outcome.examples.items(), key=lambda each: each[1]))
    figure(f"examples with {who}", outcome.examples.total())
    figure(f"checks with {who}", outcome.checks)
    figure(f"refused for what no schema says, with {who}", outcome.unsaid)
    figure(f"failures with {who}", len(outcome.failures))
