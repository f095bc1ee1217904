"""A real server process and all that it lets be seen of itself: its log, its spans at a collector, its metrics."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from cli.serve import local_token
from db.address import Address
from settings import Settings

ROOT = Path(__file__).parents[2]
PROGRAM = ("-m", "cli")


@dataclass(frozen=True)
class Seen:
    """A span as a collector gets it. Ids are hexadecimal digits, empty where there is none."""

    name: str
    scope: str
    trace: str
    id: str
    parent: str
    marks: dict[str, Any]


@dataclass
class Collector:
    """Takes spans over OTLP, as long as it is open."""

    server: ThreadingHTTPServer
    bodies: list[bytes] = field(default_factory=list)

    @staticmethod
    @contextmanager
    def opened() -> "Iterator[Collector]":
        class Taking(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                collector.bodies.append(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        collector = Collector(ThreadingHTTPServer(("127.0.0.1", 0), Taking))
        thread = threading.Thread(target=collector.server.serve_forever, daemon=True)
        thread.start()
        try:
            yield collector
        finally:
            collector.server.shutdown()
            collector.server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def spans(self) -> list[Seen]:
        """All spans so far."""
        requests = map(ExportTraceServiceRequest.FromString, self.bodies)
        scopes = (each for request in requests for resource in request.resource_spans for each in resource.scope_spans)
        return [_seen(scope.scope.name, span) for scope in scopes for span in scope.spans]


def _seen(scope: str, span: Any) -> Seen:
    marks = {each.key: getattr(each.value, each.value.WhichOneof("value")) for each in span.attributes}
    return Seen(span.name, scope, span.trace_id.hex(), span.span_id.hex(), span.parent_span_id.hex(), marks)


@dataclass
class Observed:
    """A server that is watched. What it has told is whole once it has ended."""

    client: httpx.Client
    collector: Collector
    errors: Path
    output: Path

    @staticmethod
    @contextmanager
    def serving(
        folder: Path, address: Address, given: Mapping[str, str], program: Sequence[str] = PROGRAM
    ) -> "Iterator[Observed]":
        """A server on this database with these settings, told to end when the block does."""
        errors, output = folder / "errors", folder / "output"
        with Collector.opened() as collector, errors.open("w") as stderr, output.open("w") as stdout:
            told = {
                "DATABASE_URL": address.app,
                "FITCOACH_OWNER_DATABASE_URL": address.owner,
                "FITCOACH_DATA_DIR": str(folder),
                "FITCOACH_LOG_LEVEL": "debug",
                "FITCOACH_KEEP_SECONDS": "1",
                "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url,
                "PATH": os.environ["PATH"],
                **given,
            }
            command = [sys.executable, *program, "serve", "--port", "0"]
            with subprocess.Popen(command, env=told, cwd=ROOT, stdout=stdout, stderr=stderr) as process:
                try:
                    url = _address(errors, process)
                    token = {"Authorization": f"Bearer {local_token(Settings(data_dir=folder))}"}
                    with httpx.Client(base_url=url, headers=token, timeout=60) as client:
                        _ready(client)
                        yield Observed(client, collector, errors, output)
                finally:
                    process.terminate()
                    process.wait(60)

    def lines(self) -> list[dict[str, Any]]:
        """The lines of its log."""
        return [json.loads(line) for line in self.errors.read_text().splitlines() if line.startswith("{")]

    def said(self) -> str:
        """All it has written to either stream."""
        return self.errors.read_text() + self.output.read_text()


def _address(errors: Path, process: "subprocess.Popen[bytes]") -> str:
    """Where the server listens, once it says so."""
    while process.poll() is None:
        for line in errors.read_text().splitlines():
            if line.startswith("Serving "):
                return line.split()[1].rstrip(";")
        time.sleep(0.05)
    raise AssertionError(errors.read_text())


def _ready(client: httpx.Client) -> None:
    while client.get("/health/ready").status_code != 200:
        time.sleep(0.1)
