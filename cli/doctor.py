"""What is configured, reachable and missing, a line each."""

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict

from cli import logs, spans
from cli.secrets_key import with_secrets_key
from graph.checkup import Finding, State, findings
from settings import Settings


def doctor(settings: Settings, *, as_json: bool) -> int:
    """Look at everything and say how it stands; the exit code, 1 where there is a problem."""
    logs.set_up("warning")
    with suppress(OSError):  # what cannot be read is told of with the folder it lies in
        settings = with_secrets_key(settings)
    found = [*asyncio.run(findings(settings)), _spans(), _log(settings)]
    if as_json:
        print(json.dumps([asdict(each) for each in found], indent=2))
    else:
        for each in found:
            print(f"{each.state:7}  {each.about:12}  {each.text}{f' -> {each.remedy}' if each.remedy else ''}")
    return 1 if any(each.state is State.PROBLEM for each in found) else 0


def _spans() -> Finding:
    """Where spans go."""
    try:
        spans.check()
    except spans.UnknownExporter as unknown:
        return Finding("traces", State.PROBLEM, str(unknown).rstrip("."), "see OTEL_TRACES_EXPORTER")
    names = spans.wanted()
    return Finding("traces", State.OK, f"go to {', '.join(names)}" if names else "go nowhere")


def _log(settings: Settings) -> Finding:
    return Finding("log", State.OK, f"{settings.log_level}, on standard error; metrics at /metrics")
