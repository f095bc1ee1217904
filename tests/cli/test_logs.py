"""What a log line may hold, whoever writes it: what is on the list, checked by its kind, and nothing else."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from structlog.processors import JSONRenderer
from structlog.stdlib import ProcessorFormatter

from cli.logs import allowed
from graph.traces import begun, present

ROOT = Path(__file__).parents[2]
SAID = "my name is Anna"


class Kept(logging.Handler):
    """Keeps lines as the server writes them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[dict[str, Any]] = []
        self.setFormatter(
            ProcessorFormatter(processors=[allowed, JSONRenderer()], use_get_message=False, pass_foreign_args=True)
        )

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(json.loads(self.format(record)))


@pytest.fixture
def kept() -> Iterator[Kept]:
    handler, root = Kept(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def test_a_line_of_ours_has_what_is_on_the_list(kept: Kept) -> None:
    turn_id = uuid4()
    told = {"turn_id": turn_id, "phase": "planning", "outcome": "replied", "duration_ms": 12, "error": KeyError}
    with begun("test", datetime(2026, 11, 16, tzinfo=UTC)):
        logging.getLogger("fitcoach.turn").info("turn", extra=told)
        trace = present()

    (line,) = kept.lines
    assert line["event"] == "turn"
    assert line["trace_id"] == trace
    assert (line["turn_id"], line["phase"], line["duration_ms"]) == (str(turn_id), "planning", 12)
    assert line["error"] == "builtins.KeyError"


@pytest.mark.parametrize(
    "extra",
    [
        {"text": SAID},
        {"phase": SAID},
        {"outcome": SAID},
        {"route": f"/api/users/{SAID}"},
        {"turn_id": SAID},
        {"status": SAID},
        {"duration_ms": SAID},
        {"error": ValueError(SAID)},
        {"code": [SAID]},
        {"harm": {SAID: SAID}},
    ],
)
def test_nothing_else_passes(extra: dict[str, Any], kept: Kept) -> None:
    logging.getLogger("fitcoach.turn").warning("turn", extra=extra)

    assert set(kept.lines[0]) == {"timestamp", "level", "logger", "event"}


@pytest.mark.parametrize("name", ["openai._base_client", "langgraph", "fitcoach.turn", SAID])
def test_words_that_are_put_together_are_not_told(name: str, kept: Kept) -> None:
    logging.getLogger(name).warning("They said %s", SAID)
    logging.getLogger(name).warning(f"They said {SAID}", exc_info=ValueError(SAID))

    assert "Anna" not in json.dumps(kept.lines)
    assert {line["event"] for line in kept.lines} == {"library"}
    assert all(line["where"].startswith("test_logs.py:") for line in kept.lines)


def test_of_an_error_its_type_its_causes_and_its_places_are_told(kept: Kept) -> None:
    try:
        try:
            raise KeyError(SAID)
        except KeyError as cause:
            raise ValueError(SAID) from cause
    except ValueError as error:
        logging.getLogger("fitcoach.coach").warning("turn failed", exc_info=error)
        logging.getLogger("psycopg").warning("error connecting: %s", error)

    first, second = kept.lines
    assert (first["error"], first["causes"], second["error"]) == (
        "builtins.ValueError",
        ["builtins.KeyError"],
        "builtins.ValueError",
    )
    assert first["frames"][0].startswith("tests/cli/test_logs.py:")
    assert "Anna" not in json.dumps(kept.lines)


PAST_THE_LOG = {
    "an error nobody caught": f"raise ValueError('{SAID}')",
    "an error in a thread": f"threading.Thread(target=lambda: {{}}['{SAID}']).start()",
    "a warning": f"warnings.warn('{SAID}')",
    "a line that cannot be written": f"logging.getLogger('x').warning('%d', '{SAID}')",
    "an error while something ends": f"type('T', (), {{'__del__': lambda self: {{}}['{SAID}']}})()",
}


@pytest.mark.parametrize("way", PAST_THE_LOG)
def test_nothing_is_written_past_the_log(way: str) -> None:
    program = f"import logging, threading, warnings; from cli.logs import set_up; set_up('debug'); {PAST_THE_LOG[way]}"
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    lines = [json.loads(line) for line in ended.stderr.splitlines()]
    assert lines
    assert "Anna" not in ended.stderr + ended.stdout
