"""What the standard variables of OpenTelemetry do to a server. Who collects spans is the process's: one each."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli import spans

ROOT = Path(__file__).parents[2]
# A span of a process that is set up; the console's exporter writes it to standard output, as JSON.
PROGRAM = """
from cli.spans import set_up
from graph.traces import span
last = set_up()
with span("seen"):
    pass
last()
"""
CONSOLE = {"OTEL_TRACES_EXPORTER": "console"}


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (spans.EXPORTERS, spans.DISABLED, *spans.ENDPOINTS, *spans.PROTOCOLS):
        monkeypatch.delenv(name, raising=False)


def exported(**environment: str) -> str:
    """What is written where the environment says these things."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return ended.stdout


@pytest.mark.parametrize(
    "environment",
    [{}, {"OTEL_TRACES_EXPORTER": "none"}, {"OTEL_TRACES_EXPORTER": ""}, CONSOLE | {"OTEL_SDK_DISABLED": "true"}],
    ids=["by default", "none", "empty", "disabled"],
)
def test_no_span_is_made(environment: dict[str, str]) -> None:
    assert exported(**environment) == ""


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, "fit-coach"),
        ({"OTEL_SERVICE_NAME": "gym"}, "gym"),
        ({"OTEL_RESOURCE_ATTRIBUTES": "service.name=gym,deployment.environment.name=test"}, "gym"),
        ({"OTEL_RESOURCE_ATTRIBUTES": "service.name=one", "OTEL_SERVICE_NAME": "other"}, "other"),
    ],
)
def test_a_span_says_whose_it_is(environment: dict[str, str], name: str) -> None:
    told = json.loads(exported(**CONSOLE, **environment))

    assert told["name"] == "seen"
    assert told["resource"]["attributes"]["service.name"] == name
    assert told["resource"]["attributes"]["service.version"]


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({"OTEL_TRACES_EXPORTER": "otlp"}, ["otlp"]),
        ({"OTEL_TRACES_EXPORTER": " console , none, otlp"}, ["console", "otlp"]),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, ["otlp"]),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_TRACES_EXPORTER": "none"}, []),
    ],
)
def test_who_gets_them_is_named(environment: dict[str, str], names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert spans.wanted() == names


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"OTEL_TRACES_EXPORTER": "console,zipkin"}, "OTEL_TRACES_EXPORTER names zipkin, which is not installed."),
        (
            {"OTEL_TRACES_EXPORTER": "otlp", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"},
            "OTEL_EXPORTER_OTLP_PROTOCOL is grpc; spans are sent over http/protobuf alone.",
        ),
        (
            {
                "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4317",
                "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf",
                "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "http/json",
            },
            "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL is http/json; spans are sent over http/protobuf alone.",
        ),
    ],
)
def test_what_is_not_there_is_refused(environment: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(spans.UnknownExporter) as refused:
        spans.set_up()

    assert str(refused.value) == said
