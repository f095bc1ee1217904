"""What is wrong with a profile is refused with the field, and nothing written; words of one's own are kept."""

import json
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.bodies import JSON, deep, written
from tests.talking import World
from training.exercise import Equipment


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("profile.age", 400),
        ("profile.age", "old"),
        ("profile.age", "30"),
        ("profile.age", True),
        ("profile.age", 30.5),
        ("username", " "),
        ("profile.preferences.maxMinutes", "45"),
        ("profile.preferences.maxMinutes", -5),
        ("profile.goals", ["x"] * 50),
        ("profile.preferences.timeZone", "Mars/Olympus"),
        ("profile.preferences.timeZone", "../../etc/passwd"),
        ("profile.preferences.weightUnit", "stone"),
        ("profile.preferences.maxMinutes", 9000),
        ("profile.shoeSize", 44),
        ("username", "a\u0000b"),
        ("firstName", "Ann"),
        ("profile.preferences.foo", "a\u0000b"),
        ("profile.preferences.foo", "\ud800"),
        ("profile.preferences.foo", {"deep": ["a\u0000b"]}),
        ("profile.preferences.foo", {"a\u0000b": 1}),
        ("profile.preferences.foo", "\u0085"),
        ("profile.preferences.foo", float("nan")),
        ("profile.preferences.foo", float("inf")),
        ("profile.preferences.foo", deep(40)),
        ("profile.preferences.foo", deep(900)),
        ("profile.preferences.tone", "a\u0000b"),
        ("profile.preferences.limitations", ["\u0000"]),
        ("profile.preferences.equipment", ["\u0000"]),
        ("profile.preferences.equipment", ["dumbbell", "dumbbells"]),
        ("profile.preferences.equipment", [""]),
    ],
)
def test_a_wrong_profile_is_refused(field: str, value: object, api: httpx.Client, world: World) -> None:
    before = written(world)
    body: dict[str, Any] = {"provider": "test", "providerUserId": str(uuid4()), "profile": {"preferences": {}}}
    *way, last = field.split(".")
    place = body
    for step in way:
        place = place[step]
    place[last] = value

    answer = api.post("/api/user", content=json.dumps(body), headers=JSON)

    assert answer.status_code == 400
    (problem,) = answer.json()["error"]["details"]
    assert problem["field"].startswith(field)
    assert written(world) == before


@pytest.mark.parametrize("name", ["a\u0000b", "\ud800", "\u009b", "", "max_minutes", "time_zone", "weight_unit"])
def test_a_preference_has_a_name_that_can_be_kept(name: str, api: httpx.Client, world: World) -> None:
    before = written(world)
    body = {"provider": "test", "providerUserId": str(uuid4()), "profile": {"preferences": {name: 1}}}

    answer = api.post("/api/user", content=json.dumps(body), headers=JSON)

    assert answer.status_code == 400
    assert answer.json()["error"]["details"][0]["field"].startswith("profile.preferences")
    assert written(world) == before


def test_what_there_is_to_train_with_is_told(api: httpx.Client) -> None:
    preferences = {"equipment": ["dumbbells"]}
    body = {"provider": "test", "providerUserId": str(uuid4()), "profile": {"preferences": preferences}}

    (problem,) = api.post("/api/user", json=body).json()["error"]["details"]

    assert problem["field"] == "profile.preferences.equipment.0"
    assert all(thing in problem["problem"] for thing in Equipment)


def test_words_of_ones_own_are_kept(api: httpx.Client) -> None:
    preferences = {"limitations": ["left knee", "knee"], "favourite": {"colours": ["red", 7, None, True, 1.5]}}
    body = {"provider": "test", "providerUserId": str(uuid4()), "profile": {"preferences": preferences}}

    profile = api.post("/api/user", json=body).json()["profile"]

    assert profile["limitations"] == ["left knee", "knee"]
    assert profile["preferences"] == preferences


def test_a_whole_number_may_have_a_point(api: httpx.Client) -> None:
    profile = {"age": 30.0, "preferences": {"maxMinutes": 45.0}}
    body = {"provider": "test", "providerUserId": str(uuid4()), "profile": profile}

    answer = api.post("/api/user", json=body).raise_for_status().json()

    assert answer["profile"]["age"] == 30
    assert answer["profile"]["preferences"] == {"maxMinutes": 45}
