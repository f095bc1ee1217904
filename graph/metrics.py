"""What is counted, for Prometheus. Labels are words of closed lists, and never anybody's id.

A process counts for itself, unless the environment names a folder where several of them count together.
"""

import os
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

disable_created_metrics()  # type: ignore[no-untyped-call]  # when each was first counted, twice as many lines

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25)

REQUESTS = Histogram(
    "fitcoach_request_seconds", "Requests by how long they took.", ["method", "route", "status"], buckets=SECONDS
)
ERRORS = Counter("fitcoach_errors", "Answers that are errors, by their code.", ["code"])
TURNS = Counter("fitcoach_turns", "Messages, by what came of them and where the athlete stands.", ["phase", "outcome"])
TURN_SECONDS = Histogram(
    "fitcoach_turn_seconds", "Messages by how long they took.", ["phase", "outcome"], buckets=SECONDS
)
# Their share of the turns answered is the fast path's.
TURNS_WITHOUT_MODEL = Counter("fitcoach_turns_without_model", "Turns answered with no call to a model.", ["phase"])
REPEATS = Counter("fitcoach_repeats", "Messages sent again and answered as before.")
CONFLICTS = Counter("fitcoach_conflicts", "Attempts at a turn that another turn was faster than.")
RED_FLAGS = Counter("fitcoach_red_flags", "Red flags answered, by a turn or without one.", ["kind"])
DROPPED_CLAIMS = Counter("fitcoach_dropped_claims", "Claims of a model that nothing backed.", ["kind"])
WITHHELD = Counter("fitcoach_withheld_words", "Answers of a model withheld for the harm they do.", ["kind"])
MODEL_CALLS = Counter("fitcoach_model_calls", "Requests to models and embedders.", ["operation", "outcome"])
MODEL_SECONDS = Histogram(
    "fitcoach_model_seconds", "Requests to models and embedders by how long they took.", ["operation"], buckets=SECONDS
)
TOKENS = Counter("fitcoach_model_tokens", "Tokens as models count them.", ["kind"])
NOT_ASKED = Counter("fitcoach_model_not_asked", "Questions that went to no model or embedder.", ["cause"])
DATABASE_SECONDS = Histogram(
    "fitcoach_database_seconds",
    "Uses of a connection to the database by how long they took, waiting for it included.",
    buckets=SECONDS,
)
POOL = Gauge(
    "fitcoach_pool_connections", "Connections to the database, by what they do.", ["kind"], multiprocess_mode="livesum"
)
POOL_WAITING = Gauge("fitcoach_pool_waiting", "Requests that wait for a connection.", multiprocess_mode="livesum")
UNDER_WAY = Gauge(
    "fitcoach_turns_under_way",
    "Turns that have begun and not ended, those in line included; of several processes, where there are most.",
    multiprocess_mode="livemax",
)
IN_LINE = Gauge(
    "fitcoach_turns_in_line",
    "Of those, the ones that wait for another of the same account.",
    multiprocess_mode="livesum",
)
STARTED = Gauge(
    "fitcoach_started_seconds", "When the last process began to serve, in Unix time.", multiprocess_mode="max"
)
LAST_DONE = Gauge(
    "fitcoach_last_done_seconds",
    "When it last ended well, or was begun with, in Unix time.",
    ["kind"],
    multiprocess_mode="max",
)


def exposed() -> bytes:
    """All that is counted, in the text format of Prometheus."""
    if FOLDER not in os.environ:
        return generate_latest()
    together = CollectorRegistry()
    MultiProcessCollector(together)  # type: ignore[no-untyped-call]  # it registers itself
    return generate_latest(together)


def forget_process(number: int, folder: Path) -> None:
    """Leave out what a process that has ended was just doing; what it has counted stays."""
    mark_process_dead(number, str(folder))  # type: ignore[no-untyped-call]  # the library has no types for it


def expect(counter: Counter, *labels: Iterable[str]) -> None:
    """Show a counter as 0 for each of these labels until it counts: a rise is seen only from what was there before."""
    for each in product(*labels):
        counter.labels(*each)


expect(NOT_ASKED, ("resting", "used_up"))
