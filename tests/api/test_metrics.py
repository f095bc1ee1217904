"""What is counted, as a scraper reads it."""

import re
from typing import Any
from uuid import UUID, uuid4

import httpx
from prometheus_client.parser import text_string_to_metric_families

LABELS = {"method", "route", "status", "code", "phase", "outcome", "kind", "operation", "le"}


def test_nobody_without_the_token_reads_them(url: str) -> None:
    assert httpx.get(f"{url}/metrics").status_code == 401


def test_turns_repeats_and_errors_are_counted(api: httpx.Client) -> None:
    name = str(uuid4())
    before = _counted(api)

    for _ in range(2):
        api.post("/api/message", json=_message(name, "let's start a workout", "m1"))
    api.post("/api/message", json=_message(name, "something else", "m1"))
    api.post("/api/message", json=_message(name, "I have chest pain", "m2"))
    api.get(f"/api/users/{name}/nowhere")
    after = _counted(api)

    counted = {each: after[each] - before.get(each, 0) for each in after if after[each] != before.get(each, 0)}
    assert counted["fitcoach_turns_total", "replied"] == 2
    assert counted["fitcoach_turns_total", "repeated"] == counted["fitcoach_repeats_total", ""] == 1
    assert counted["fitcoach_turns_total", "message_id_reused"] == 1
    assert counted["fitcoach_turns_without_model_total", ""] == 2
    assert counted["fitcoach_red_flags_total", "chest_pain"] == 1
    assert counted["fitcoach_errors_total", "message_id_reused"] == counted["fitcoach_errors_total", "not_found"] == 1


def test_labels_are_words_of_closed_lists(api: httpx.Client) -> None:
    name = str(uuid4())
    known = UUID(api.post("/api/user", json={"provider": "test", "providerUserId": name}).json()["userId"])
    api.get(f"/api/users/{known}/workouts")
    api.request("PROPFIND", f"/api/{name}")
    text = api.get("/metrics").text

    assert name not in text
    assert str(known) not in text
    assert 'method="OTHER",route="none"' in text
    assert set(re.findall(r'[{,](\w+)="', "\n".join(re.findall(r"^fitcoach_.*$", text, re.MULTILINE)))) <= LABELS


def _message(name: str, text: str, message_id: str) -> dict[str, Any]:
    return {"provider": "test", "providerUserId": name, "message": {"text": text, "messageId": message_id}}


def _counted(api: httpx.Client) -> dict[tuple[str, str], float]:
    """Samples by their name and by what came of it, or of which kind it is."""
    found: dict[tuple[str, str], float] = {}
    for family in text_string_to_metric_families(api.get("/metrics").text):
        for sample in family.samples:
            word = next((sample.labels[name] for name in ("outcome", "code", "kind") if name in sample.labels), "")
            found[sample.name, word] = found.get((sample.name, word), 0) + sample.value
    return found
