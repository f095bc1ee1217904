"""A second account joined with POST /api/user."""

import re
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.bot import Bot
from tests.talking import World
from training.linking import MOST_TRIES


def _code(bot: Bot) -> str:
    found = re.search(r"link ([\d ]+)”", bot.say("link another account").json()["response"]["text"])
    assert found is not None
    return found[1]


def _register(api: httpx.Client, name: str, **given: Any) -> httpx.Response:
    return api.post("/api/user", json={"provider": "other", "providerUserId": name, **given})


def test_a_new_account_is_joined(api: httpx.Client, bot: Bot) -> None:
    name = str(uuid4())

    joined = _register(api, name, linkCode=_code(bot)).raise_for_status().json()

    assert (joined["userId"], joined["status"]) == (bot.user_id, "updated")
    assert _register(api, name).json()["userId"] == bot.user_id


def test_an_account_without_anything_of_its_own_is_joined(api: httpx.Client, bot: Bot) -> None:
    name = str(uuid4())
    before = _register(api, name).json()["userId"]

    joined = _register(api, name, linkCode=_code(bot).replace(" ", "-"))

    assert joined.json()["userId"] == bot.user_id != before


def test_what_is_under_way_for_the_account_is_not_written_to_nobody(api: httpx.Client, bot: Bot, world: World) -> None:
    """A turn of theirs that has begun before finds that its athlete is another one now, and is run again."""
    name = str(uuid4())
    before = _register(api, name).json()["userId"]
    (was,) = world.rows("SELECT version FROM users WHERE id = %s", before)

    _register(api, name, linkCode=_code(bot)).raise_for_status()

    (now,) = world.rows("SELECT version FROM users WHERE id = %s", before)
    assert now["version"] > was["version"]


def test_an_account_with_something_of_its_own_is_not(api: httpx.Client, bot: Bot) -> None:
    name = str(uuid4())
    before = _register(api, name, profile={"goals": ["strength"]}).json()["userId"]

    refused = _register(api, name, linkCode=_code(bot))

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "account_occupied")
    assert _register(api, name).json()["userId"] == before


def test_a_request_that_comes_again_gets_the_same_answer(api: httpx.Client, bot: Bot) -> None:
    """As when its answer was lost on the way: the account is joined, and its code used."""
    name, code = str(uuid4()), _code(bot)

    answers = [_register(api, name, linkCode=code) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert answers[0].json()["userId"] == bot.user_id


def test_an_account_of_several_is_not_joined(api: httpx.Client, bot: Bot) -> None:
    name, other = str(uuid4()), Bot(api)
    _register(api, name, linkCode=_code(other)).raise_for_status()

    refused = _register(api, name, linkCode=_code(bot))

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "account_occupied")
    assert _register(api, name).json()["userId"] == other.user_id


def test_a_code_works_once_and_guesses_are_counted(api: httpx.Client, bot: Bot) -> None:
    name, code = str(uuid4()), _code(bot)
    for _ in range(MOST_TRIES):
        wrong = _register(api, name, linkCode="1")
        assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, "link_code_invalid")

    refused = _register(api, name, linkCode=code)

    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "too_many_link_tries")
    assert refused.headers["Retry-After"] == "3600"
    assert _register(api, str(uuid4()), linkCode=code).json()["userId"] == bot.user_id
    assert _register(api, str(uuid4()), linkCode=code).json()["error"]["code"] == "link_code_invalid"


@pytest.mark.parametrize("code", ["", "abc", "1" * 21, "12;34", 12345678])
def test_what_is_no_code_is_refused(api: httpx.Client, code: object) -> None:
    answer = _register(api, str(uuid4()), linkCode=code)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_request")
