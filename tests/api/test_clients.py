"""For whom a client acts: for accounts of its own providers alone; and whose token is worth something from where."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.clients import KeyKind
from tests.api.operations import of_a_person
from tests.api.serving import OPEN, client, serving
from tests.clients import SECRETS_KEY, Signing, made, no_key_left
from tests.talking import World
from tests.trust.people import rows_of


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
    reading = [each for each in of_a_person(bot.get("/openapi.json").json()) if each.method == "get"]
    seen = {each.path: bot.send(each.request(bot, user_id)).status_code for each in reading}

    assert said.status_code == 200
    assert seen == {path: 404 if "/workouts/" in path else 200 for path in seen}


def test_a_client_does_not_speak_for_another_provider(bot: httpx.Client, world: World) -> None:
    name = str(uuid4())
    said = bot.post("/api/message", json=_said("discord", name))
    told = bot.post("/api/user", json={"provider": "discord", "providerUserId": name})

    assert (said.status_code, said.json()["error"]["code"]) == (403, "forbidden")
    assert said.json()["response"]["text"] == "I could not take that message."
    assert (told.status_code, told.json()["error"]["code"]) == (403, "forbidden")
    assert world.rows("SELECT FROM user_accounts WHERE provider_user_id = %s", name) == []


def test_who_reads_the_metrics_reaches_nobody(url: str, address: Address, local: httpx.Client) -> None:
    key = made(address, clock(), kind=KeyKind.BEARER, is_for_metrics=True)
    _, user_id = _person(local, "telegram")
    paths = [(method, path) for path, each in local.get("/openapi.json").json()["paths"].items() for method in each]

    with httpx.Client(base_url=url, headers=key.bearer(), timeout=30) as scraper:
        answers = {path: scraper.request(method, path.format_map(_Always(user_id))) for method, path in paths}
        stranger = scraper.get("/metrics", headers={"Authorization": "Bearer fit_live_nobodys"})

    assert {path for path, each in answers.items() if each.status_code != 401} == {
        "/metrics", "/health/live", "/health/ready"
    }  # fmt: skip
    assert answers["/metrics"].status_code == 200
    assert answers["/api/exercises"].json() == stranger.json()


class _Always(dict[str, str]):
    """One value, whatever is asked for."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self.value = value

    def __missing__(self, _: str) -> str:
        return self.value


def test_a_red_flag_is_answered_whoever_sends_it(bot: httpx.Client) -> None:
    said = bot.post("/api/message", json=_said("discord", "42", "I have chest pain"))

    assert (said.status_code, said.json()["response"]["redFlag"]) == (403, "chest_pain")


def test_a_person_of_another_provider_is_none(bot: httpx.Client, local: httpx.Client, world: World) -> None:
    """Whatever there is to ask of them, export and erasure among it: as it is read off the contract."""
    name, user_id = _person(local, "discord")
    local.post("/api/message", json=_said("discord", name)).raise_for_status()
    before = rows_of(world, UUID(user_id))
    asked = of_a_person(bot.get("/openapi.json").json())

    for each in asked:
        theirs, nobodys = (bot.send(each.request(bot, id)) for id in (user_id, uuid4()))

        assert (theirs.status_code, theirs.json()["error"]["code"]) == (404, "user_not_found"), each.label
        assert theirs.json() == nobodys.json()
    assert {each.method for each in asked} == {"get", "post", "delete"}
    assert rows_of(world, UUID(user_id)) == before


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
