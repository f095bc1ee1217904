"""A history from another app over HTTP: written once, seen at once, refused by name where it cannot be read."""

from uuid import uuid4

import httpx
import pytest

HEADER = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
    "distance_km,duration_seconds,rpe\n"
)
SETS = "".join(
    f'Push,"15 Sep 2025, 07:48","15 Sep 2025, 08:48",,Bench Press (Barbell),,,{place},{kind},{weight},8,,0,\n'
    for place, (kind, weight) in enumerate([("warmup", 40), ("normal", 80), ("normal", 80)])
)
CSV = {"Content-Type": "text/csv"}


@pytest.fixture
def path(api: httpx.Client) -> str:
    person = api.post("/api/user", json={"provider": "test", "providerUserId": str(uuid4())}).json()
    return f"/api/users/{person['userId']}"


def test_a_history_is_written_once_and_seen(api: httpx.Client, path: str) -> None:
    tried, first, again = (
        api.post(f"{path}/history", params=asked, content=HEADER + SETS, headers=CSV).json()
        for asked in ({"dryRun": "true", "timeZone": "Europe/Berlin"}, {"timeZone": "Europe/Berlin"}, {})
    )
    (log,) = api.get(f"{path}/exercise-logs").json()["items"]

    assert [(each["writtenWorkouts"], each["writtenSets"]) for each in (tried, first, again)] == [
        (1, 3),
        (1, 3),
        (0, 0),
    ]
    assert (log["name"], log["hardSets"], log["volume"]) == ("Bench press", 2, 1280)
    assert log["startedAt"] == "2025-09-15T05:48:00Z"


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"", CSV, 400, "empty_export"),
        (b"\xff\xfe\x00", CSV, 400, "not_text"),
        (b"a,b\n1,2", CSV, 400, "unknown_export"),
        (b"Date,Exercise Name,Set Order,Weight,Reps\n", CSV, 400, "unit_needed"),
        (b"{}", {"Content-Type": "application/json"}, 415, "needs_csv"),
        (b"x" * (10 * 1024 * 1024 + 1), CSV, 413, "body_too_large"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    api: httpx.Client, path: str, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    answer = api.post(f"{path}/history", content=body, headers=headers)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_nobodys_history(api: httpx.Client) -> None:
    answer = api.post(f"/api/users/{uuid4()}/history", content=HEADER + SETS, headers=CSV)

    assert answer.json()["error"]["code"] == "user_not_found"
