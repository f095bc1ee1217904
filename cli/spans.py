"""Spans leave the process where the standard variables of OpenTelemetry say so, and otherwise are not made at all."""

import os
from collections.abc import Callable
from importlib.metadata import entry_points, version

from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter

from graph.traces import collect

EXPORTERS = "OTEL_TRACES_EXPORTER"
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
DISABLED = "OTEL_SDK_DISABLED"
# The protocol that is recommended, and the only one that comes with the program.
OTLP, HTTP = "otlp", "http/protobuf"
NAMED = {OTLP: "otlp_proto_http"}
NONE = "none"


class UnknownExporter(Exception):
    """An exporter of spans that is not there; the message says which."""


def set_up() -> Callable[[], None]:
    """Export spans from now on, as the environment says; what is returned sends the last ones. UnknownExporter.

    `OTEL_TRACES_EXPORTER` names who gets them (otlp, console, or what is installed besides); an address for OTLP alone
    will do. All other variables (sampler, headers, batches) are read by the SDK itself.
    """
    exporters = check()
    if not exporters:
        return _nothing
    provider = TracerProvider(resource=_resource())
    for each in exporters:
        provider.add_span_processor(BatchSpanProcessor(each()))
    collect(provider.get_tracer("fitcoach"))
    return provider.shutdown


def check() -> list[Callable[[], SpanExporter]]:
    """What makes the exporters that are wanted. UnknownExporter."""
    return [_exporter(name) for name in wanted()]


def _nothing() -> None:
    """No span is left, where none was made."""


def _resource() -> Resource:
    """Who makes the spans: the program, unless the environment calls it otherwise."""
    ours = {"service.name": "fit-coach", "service.version": version("fit-coach")}
    return Resource.create({**ours, **OTELResourceDetector().detect().attributes})


def wanted() -> list[str]:
    """Who gets spans, by the names of their exporters."""
    if os.environ.get(DISABLED, "").strip().lower() == "true":
        return []
    names = (name.strip() for name in (os.environ.get(EXPORTERS) or _default()).split(","))
    return [name for name in names if name and name != NONE]


def _default() -> str:
    return OTLP if any(map(os.environ.get, ENDPOINTS)) else NONE


def _exporter(name: str) -> Callable[[], SpanExporter]:
    if name == OTLP:
        _check_protocol()
    found = list(entry_points(group="opentelemetry_traces_exporter", name=NAMED.get(name, name)))
    if not found:
        raise UnknownExporter(f"{EXPORTERS} names {name}, which is not installed.")
    exporter: Callable[[], SpanExporter] = found[0].load()
    return exporter


def _check_protocol() -> None:
    """UnknownExporter where it is not the one there is: a collector of another one's would get what it cannot read."""
    named = next((name for name in PROTOCOLS if os.environ.get(name)), None)
    if named is not None and os.environ[named].strip() != HTTP:
        raise UnknownExporter(f"{named} is {os.environ[named]}; spans are sent over {HTTP} alone.")
