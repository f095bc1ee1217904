"""For whom a client acts: for accounts of its own providers alone; and whose token is worth something from where."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.clients import KeyKind
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, Key, Signing, made, no_key_left
from tests.talking import World

Opens = Callable[[Key], httpx.Client]
NO_WORKOUT = "/workouts/00000000-0000-4000-8000-000000000000"
BELOW_A_PERSON = [
    "", "/workouts", "/workouts/active", NO_WORKOUT, "/exercise-logs", "/metrics", "/goals", "/programs",
    "/training-context", "/sessions", "/coach-settings", "/recovery", "/volume", "/records", "/memories",
]  # fmt: skip


@pytest.fixture(scope="module")
def url(address: Address) -> Iterator[str]:
    """A server that knows keys at once."""
    with no_key_left(address), serving(address, secrets_key=SECRETS_KEY, key_seconds=0) as listening:
        yield listening


@pytest.fixture
def local(url: str) -> Iterator[httpx.Client]:
    """A client of this machine's own."""
    with client(url) as opened:
        yield opened


@pytest.fixture
def bot(url: str, address: Address) -> Iterator[httpx.Client]:
    """A client that acts for accounts of telegram and signs its requests."""
    with httpx.Client(base_url=url, auth=Signing(made(address, clock(), "telegram"), clock), timeout=30) as opened:
        yield opened


def _said(provider: str, name: str, text: str = "hi") -> dict[str, Any]:
    return {"provider": provider, "providerUserId": name, "message": {"text": text, "messageId": str(uuid4())}}


def _person(api: httpx.Client, provider: str) -> tuple[str, str]:
    """Somebody with an account of this provider: their name there, and their id."""
    name = str(uuid4())
    made_now = api.post("/api/user", json={"provider": provider, "providerUserId": name}).raise_for_status()
    return name, made_now.json()["userId"]


def test_a_client_speaks_for_its_own_provider(bot: httpx.Client) -> None:
    name, user_id = _person(bot, "telegram")

    said = bot.post("/api/message", json=_said("telegram", name))
    seen = [bot.get(f"/api/users/{user_id}{place}").status_code for place in BELOW_A_PERSON]

    assert said.status_code == 200
    assert seen == [404 if "/workouts/" in place else 200 for place in BELOW_A_PERSON]


def test_a_client_does_not_speak_for_another_provider(bot: httpx.Client, world: World) -> None:
    name = str(uuid4())
    said = bot.post("/api/message", json=_said("discord", name))
    told = bot.post("/api/user", json={"provider": "discord", "providerUserId": name})

    assert (said.status_code, said.json()["error"]["code"]) == (403, "forbidden")
    assert said.json()["response"]["text"] == "I could not take that message."
    assert (told.status_code, told.json()["error"]["code"]) == (403, "forbidden")
    assert world.rows("SELECT FROM user_accounts WHERE provider_user_id = %s", name) == []


def test_a_red_flag_is_answered_whoever_sends_it(bot: httpx.Client) -> None:
    said = bot.post("/api/message", json=_said("discord", "42", "I have chest pain"))

    assert (said.status_code, said.json()["response"]["redFlag"]) == (403, "chest_pain")


@pytest.mark.parametrize("place", BELOW_A_PERSON)
def test_a_person_of_another_provider_is_none(place: str, bot: httpx.Client, local: httpx.Client) -> None:
    _, user_id = _person(local, "discord")

    theirs, nobodys = (bot.get(f"/api/users/{each}{place}") for each in (user_id, uuid4()))

    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.json() == nobodys.json()
    assert theirs.json()["error"]["code"] == "user_not_found"


def test_no_history_is_brought_to_a_person_of_another_provider(bot: httpx.Client, local: httpx.Client) -> None:
    _, user_id = _person(local, "discord")
    csv = {"Content-Type": "text/csv"}

    answers = [bot.post(f"/api/users/{each}/history", content=b"a,b\n", headers=csv) for each in (user_id, uuid4())]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].json() == answers[1].json()


def test_an_id_that_is_none_is_told_so(bot: httpx.Client) -> None:
    assert bot.get("/api/users/me").json()["error"]["code"] == "invalid_request"


def test_a_second_account_opens_its_person_to_its_client(bot: httpx.Client, local: httpx.Client, world: World) -> None:
    _, user_id = _person(local, "discord")
    assert bot.get(f"/api/users/{user_id}").status_code == 404

    world.connection.execute(
        "INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (%s, 'telegram', %s)",
        [user_id, str(uuid4())],
    )

    assert bot.get(f"/api/users/{user_id}").status_code == 200


def test_somebody_elses_own_exercises_are_not_shown(bot: httpx.Client, local: httpx.Client) -> None:
    name, user_id = _person(local, "discord")
    local.post("/api/message", json=_said("discord", name, "new exercise: Zorbling, like a back squat"))
    asked = {"userId": user_id, "query": "Zorbling"}

    def names(api: httpx.Client) -> list[str]:
        return [each["name"] for each in api.get("/api/exercises", params=asked).raise_for_status().json()["items"]]

    assert "Zorbling" in names(local)
    assert "Zorbling" not in names(bot)


def test_reminders_are_those_of_its_own_people(bot: httpx.Client, local: httpx.Client, world: World) -> None:
    people = {provider: _person(local, provider) for provider in ("telegram", "discord")}
    for provider, (name, user_id) in people.items():
        for text in ("my time zone is Berlin", "remind me on Mondays at 7am"):
            local.post("/api/message", json=_said(provider, name, text)).raise_for_status()
        world.connection.execute("UPDATE reminders SET due = '2020-01-06T06:00:00Z' WHERE user_id = %s", [user_id])
    world.connection.execute(
        "INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (%s, 'slack', %s)",
        [people["telegram"][1], str(uuid4())],
    )

    def due(api: httpx.Client, **query: str) -> dict[str, dict[str, Any]]:
        items = api.get("/api/reminders/due", params={"limit": "100", **query}).raise_for_status().json()["items"]
        return {each["userId"]: each for each in items if each["userId"] in {id for _, id in people.values()}}

    everybodys, theirs = due(local), due(bot)
    foreign = everybodys[people["discord"][1]]
    delivered = [
        bot.post(f"/api/reminders/{each['id']}/delivered", json={"dueAt": each["dueAt"]}).status_code
        for each in (foreign, theirs[people["telegram"][1]])
    ]

    assert set(everybodys) == {id for _, id in people.values()}
    assert set(theirs) == {people["telegram"][1]}
    assert [each["provider"] for each in theirs[people["telegram"][1]]["accounts"]] == ["telegram"]
    assert due(bot, provider="telegram") == {}
    assert bot.get("/api/reminders/due", params={"provider": "discord"}).json()["error"]["code"] == "forbidden"
    assert delivered == [404, 200]
    assert set(due(local)) == {people["discord"][1]}


def test_a_token_of_a_client_acts_for_its_provider_too(url: str, address: Address) -> None:
    key = made(address, clock(), "telegram", kind=KeyKind.BEARER)
    with httpx.Client(base_url=url, headers=key.bearer(), timeout=30) as bot:
        name, _ = _person(bot, "telegram")

        assert bot.post("/api/message", json=_said("telegram", name)).status_code == 200
        assert bot.post("/api/message", json=_said("discord", name)).status_code == 403


def test_when_a_key_was_used_is_kept(bot: httpx.Client, world: World) -> None:
    assert isinstance(bot.auth, Signing)
    bot.get("/api/exercises").raise_for_status()

    (row,) = world.rows("SELECT created_at, last_used_at FROM client_keys WHERE id = %s", bot.auth.key.id)
    assert row["last_used_at"] >= row["created_at"]


def test_the_token_of_this_machine_is_worth_nothing_from_another(url: str) -> None:
    """As behind a proxy of this machine, which says whom it speaks for."""
    answers = [
        httpx.get(f"{url}/api/exercises", headers={**OPEN, "X-Forwarded-For": sender})
        for sender in ("203.0.113.9", "2001:db8::1", "127.0.0.1", "::1")
    ]

    assert [answer.status_code for answer in answers] == [401, 401, 200, 200]


def test_a_client_from_elsewhere_needs_its_key_alone(bot: httpx.Client) -> None:
    assert bot.get("/api/exercises", headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 200
