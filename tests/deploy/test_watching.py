"""Alert rules and the dashboard name what a server really tells, and alerts fire when they should and not otherwise."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args
from uuid import uuid4

import pytest
import yaml
from prometheus_client.metrics import MetricWrapperBase
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from api.errors import KINDS
from db.address import Address
from graph import metrics
from graph.bootstrap import clock
from graph.model import Failure
from graph.turns import ANSWERED, OUTCOMES
from language.unsafe import Harm
from model.calls import Operation
from tests.api.serving import client, serving
from tests.deploy.promql import grouped, selectors
from tests.model.faults import words
from tests.model.server import KEY, Stub
from training.safety import Category

DEPLOY = Path(__file__).parents[2] / "deploy"
RULES = DEPLOY / "prometheus" / "rules.yml"
WATCHING = Path(__file__).parents[2] / "docs" / "WATCHING.md"
OF_THE_SCRAPER = {"job", "instance"}  # labels that every sample has
FIT_COACH = {"job": ("fit-coach",)}
CASES: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "alerts.toml").read_text())
Labels = dict[str, set[str]]


@cache
def rules() -> list[dict[str, Any]]:
    return [rule for group in yaml.safe_load(RULES.read_text())["groups"] for rule in group["rules"]]


@cache
def dashboard() -> dict[str, Any]:
    shown: dict[str, Any] = json.loads((DEPLOY / "grafana" / "fit-coach.json").read_text())
    return shown


ALERTS = [rule for rule in rules() if "alert" in rule]
EXPRESSIONS = [rule["expr"] for rule in rules()] + [
    target["expr"] for panel in dashboard()["panels"] for target in panel["targets"]
]


@pytest.fixture(scope="module")
def told(address: Address) -> Labels:
    """The labels of every metric that a server tells of, after some talk with it."""
    stub = Stub()
    model = {"openai_base_url": stub.url, "openai_api_key": KEY, "model": "stub", "embedding_model": "embeds"}
    stub.follow(words("Hello. You lifted 137 kg yesterday."))
    patient = {"turn_seconds": 300, "model_seconds": 100, "keep_seconds": 3600}
    with serving(address, **model, **patient) as url, client(url) as api:
        api.timeout = 300
        for number, text in enumerate(("so what was that again, the other day, hm?", "I have chest pain")):
            message = {"text": text, "messageId": str(number)}
            said = {"provider": "test", "providerUserId": str(uuid4()), "message": message}
            assert api.post("/api/message", json=said).status_code == 200
        scraped = api.get("/metrics").text
    stub.close()
    labels: Labels = {}
    for family in text_string_to_metric_families(scraped):
        for sample in family.samples:
            labels.setdefault(sample.name, set(OF_THE_SCRAPER)).update(sample.labels)
    return labels


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_names_what_is_told(told: Labels, expression: str) -> None:
    recorded = {rule["record"]: {"job"} for rule in rules() if "record" in rule}
    known = told | recorded | {"up": OF_THE_SCRAPER}

    for selected in selectors(expression):
        assert selected.metric in known
        assert {name for name, _ in selected.values} <= known[selected.metric]
    for names, of_metrics in grouped(expression):
        assert all(names <= known[metric] for metric in of_metrics)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_asks_for_values_that_there_are(expression: str) -> None:
    for selected in selectors(expression):
        for name, values in selected.values:
            assert set(values) <= set(_values(selected.metric, name)), (selected.metric, name)


def _values(metric: str, label: str) -> tuple[str, ...]:
    """What a label of a metric may be, by what the program counts."""
    routes = tuple(create_app(None, "", clock).openapi()["paths"])  # type: ignore[arg-type]  # nothing is served
    known: Mapping[tuple[str, str], tuple[str, ...]] = {
        ("fitcoach_turns", "outcome"): tuple(OUTCOMES),
        ("fitcoach_turn_seconds", "outcome"): tuple(OUTCOMES),
        ("fitcoach_errors", "code"): tuple(KINDS),
        ("fitcoach_model_calls", "operation"): get_args(Operation),
        ("fitcoach_model_calls", "outcome"): ("answered", "given_up", *get_args(Failure)),
        ("fitcoach_model_not_asked", "cause"): ("resting", "used_up"),
        ("fitcoach_last_done_seconds", "kind"): ("sweep", "prune"),
        ("fitcoach_request_seconds", "route"): routes,
        ("fitcoach_request_seconds", "status"): ("200", *(str(kind.status) for kind in KINDS.values())),
    }
    return FIT_COACH.get(label) or known[re.sub("_(total|bucket|count|sum)$", "", metric), label]


@pytest.mark.parametrize("together", [False, True], ids=["alone", "with other workers"])
def test_what_is_rare_is_told_from_the_start(tmp_path: Path, together: bool) -> None:
    """A series that begins with its first event has not risen: nobody would be told of that one."""
    asked = [sys.executable, "-c", "import api.app; from graph.metrics import exposed; print(exposed().decode())"]
    given = os.environ | ({metrics.FOLDER: str(tmp_path)} if together else {})
    told = subprocess.run(asked, cwd=DEPLOY.parent, env=given, capture_output=True, text=True, check=True)
    there = set(re.findall(r'^(\w+)\{(\w+)="(\w+)".*\} 0.0$', told.stdout, re.MULTILINE))

    rare = {
        *(("fitcoach_errors_total", "code", code) for code in KINDS),
        *(("fitcoach_turns_total", "outcome", each) for each in OUTCOMES - ANSWERED),
        *(("fitcoach_red_flags_total", "kind", each.value) for each in Category),
        *(("fitcoach_withheld_words_total", "kind", each) for each in get_args(Harm)),
        *(("fitcoach_model_not_asked_total", "cause", each) for each in ("resting", "used_up")),
    }
    assert rare <= there


def test_every_metric_is_watched() -> None:
    asked = {re.sub("_(total|bucket|count|sum)$", "", each.metric) for text in EXPRESSIONS for each in selectors(text)}
    there = {each._name for each in vars(metrics).values() if isinstance(each, MetricWrapperBase)}

    assert there <= asked


@pytest.mark.parametrize("alert", ALERTS, ids=lambda rule: str(rule["alert"]))
def test_an_alert_says_what_is_wrong_and_what_to_do(alert: dict[str, Any]) -> None:
    notes = alert["annotations"]
    page, _, anchor = notes["runbook"].partition("#")
    headings = re.findall(r"^#+ (.*)$", WATCHING.read_text(), re.MULTILINE)

    assert alert["labels"]["severity"] in ("page", "ticket")
    assert notes["summary"].endswith(".")
    assert notes["action"].endswith(".")
    assert page == "docs/WATCHING.md"
    assert anchor in {each.lower().replace(" ", "-") for each in headings}


def test_panels_have_places_of_their_own() -> None:
    panels = dashboard()["panels"]
    places = [
        (x, y)
        for at in (panel["gridPos"] for panel in panels)
        for x in range(at["x"], at["x"] + at["w"])
        for y in range(at["y"], at["y"] + at["h"])
    ]

    assert len(places) == len(set(places))
    assert all(x < 24 for x, _ in places)
    assert len({panel["id"] for panel in panels}) == len({panel["title"] for panel in panels}) == len(panels)


def test_every_alert_has_samples() -> None:
    assert list(CASES) == [rule["alert"] for rule in ALERTS]


@dataclass(frozen=True)
class Promtool:
    """Prometheus's own tool."""

    path: str

    def __call__(self, *arguments: object) -> str:
        ended = subprocess.run([self.path, *map(str, arguments)], capture_output=True, text=True, check=False)
        return "" if ended.returncode == 0 else ended.stdout + ended.stderr


@pytest.fixture
def promtool() -> Promtool:
    path = shutil.which("promtool")
    if path is None:
        pytest.skip("promtool is not installed; on Debian it comes with the package prometheus")
    return Promtool(path)


def test_prometheus_takes_the_rules(promtool: Promtool, tmp_path: Path) -> None:
    (tmp_path / "prometheus.yml").write_text((DEPLOY / "prometheus" / "scrape.yml").read_text())
    shutil.copy(RULES, tmp_path)

    assert promtool("check", "rules", RULES) == ""
    assert promtool("check", "config", "--syntax-only", tmp_path / "prometheus.yml") == ""


@pytest.mark.parametrize("alert", CASES)
def test_an_alert_fires_when_it_should_and_not_otherwise(promtool: Promtool, tmp_path: Path, alert: str) -> None:
    asked = f'count(ALERTS{{alertname="{alert}",alertstate="firing"}}) or vector(0)'
    case = CASES[alert]
    tests = [
        {
            "interval": "1m",
            "input_series": [_series(each) for each in case[kind]],
            "promql_expr_test": [
                {"expr": asked, "eval_time": case["at"], "exp_samples": [{"labels": "{}", "value": expected}]}
            ],
        }
        for kind, expected in (("fires", 1), ("silent", 0))
    ]
    file = tmp_path / "alerts.yml"
    file.write_text(yaml.safe_dump({"rule_files": [str(RULES)], "evaluation_interval": "1m", "tests": tests}))

    assert promtool("test", "rules", file) == ""


def _series(written: str) -> dict[str, str]:
    """A line of the table as promtool has it."""
    name, labels, values = re.fullmatch(r"(\w+)\{(.*)\} (.*)", written).groups()  # type: ignore[union-attr]  # or fail
    return {"series": f'{name}{{job="fit-coach",instance="a"{labels and ","}{labels}}}', "values": values}
