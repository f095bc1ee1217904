"""Spans leave the process where the standard variables of OpenTelemetry say so, and otherwise are not made at all."""

import os
from collections.abc import Callable
from importlib.metadata import entry_points, version

from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter

from graph.traces import collect

EXPORTERS = "OTEL_TRACES_EXPORTER"
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
# The protocol that is recommended, and the only one that comes with the program.
NAMED = {"otlp": "otlp_proto_http"}
NONE = "none"


class UnknownExporter(Exception):
    """An exporter of spans that is not installed; the message says which."""


def set_up() -> Callable[[], None]:
    """Export spans from now on, as the environment says; what is returned sends the last ones. UnknownExporter.

    `OTEL_TRACES_EXPORTER` names who gets them (otlp, console, or what is installed besides); an address for OTLP alone
    will do. All other variables (sampler, service name, headers, batches) are read by the SDK itself.
    """
    exporters = [_exporter(name) for name in _wanted()]
    if not exporters:
        return _nothing
    named = os.environ.get("OTEL_SERVICE_NAME") or "fit-coach"
    provider = TracerProvider(
        resource=Resource.create({"service.name": named, "service.version": version("fit-coach")})
    )
    for each in exporters:
        provider.add_span_processor(BatchSpanProcessor(each()))
    collect(provider.get_tracer("fitcoach"))
    return provider.shutdown


def _nothing() -> None:
    """No span is left, where none was made."""


def _wanted() -> list[str]:
    default = "otlp" if any(map(os.environ.get, ENDPOINTS)) else NONE
    names = (name.strip() for name in os.environ.get(EXPORTERS, default).split(","))
    return [name for name in names if name and name != NONE]


def _exporter(name: str) -> Callable[[], SpanExporter]:
    found = list(entry_points(group="opentelemetry_traces_exporter", name=NAMED.get(name, name)))
    if not found:
        raise UnknownExporter(f"{EXPORTERS} names {name}, which is not installed.")
    exporter: Callable[[], SpanExporter] = found[0].load()
    return exporter
