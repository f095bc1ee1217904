"""The page on growing: its arithmetic by hand, and its tables as the program makes them."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bench.growing import (
    PAGE,
    Habits,
    Measured,
    Need,
    defaults,
    needs,
    obstacles,
    page,
    results,
)
from bench.growing import need as needed
from tests.bench.test_page import RUN

# Round numbers, and no machine's.
SAMPLE: dict[str, Any] = {
    "load": {
        "coach": {
            "1": {"p50_ms": 10.0},
            "64": {"server_cpu_ms": 6.0, "database_cpu_ms": 3.0, "bytes_written": 9_000.0, "bytes_kept": 4_000.0},
        }
    },
    "memory": {"coach": {"last_round_mb": 250.0}},
    "calls": {"of_workout": [0, 0, 0, 1]},
}
MEASURED = Measured.of(SAMPLE)
EVEN = Habits(workouts_a_week=7, messages_a_workout=24, busiest_hour=0.1, burst=3, machine_cores=16, machine_bytes=2e12)
# By hand: 24 messages a day of each; a tenth of them in 3,600 s, three times as fast: 0.002 a second.
BY_HAND = {
    1_000: Need(
        athletes=1_000,
        messages_a_day=24_000,
        turns_a_second=2,
        server_cores=0.024,
        processes=1,
        memory_bytes=250e6,
        database_cores=0.012,
        connections_open=10,
        connections_busy=0.02,
        log_bytes_a_second=18_000,
        log_bytes_a_day=216e6,
        kept_bytes=24_000 * 365 * 4_000,
        databases=1,
        model_calls_a_second=0.5,
    ),
    1_000_000: Need(
        athletes=1_000_000,
        messages_a_day=24_000_000,
        turns_a_second=2_000,
        server_cores=24,
        processes=24,
        memory_bytes=6e9,
        database_cores=12,
        connections_open=240,
        connections_busy=20,
        log_bytes_a_second=18e6,
        log_bytes_a_day=216e9,
        kept_bytes=35.04e12,
        databases=18,
        model_calls_a_second=500,
    ),
}


def test_the_results_of_a_run_are_understood() -> None:
    written = json.loads(json.dumps(RUN.document()))

    assert Measured.of(written) == Measured(1.0, 1.0, 9_000.0, 5_000.0, turn_ms=10.0, process_mb=215.0, model_calls=0.2)


@pytest.mark.parametrize("athletes", BY_HAND)
def test_what_athletes_need(athletes: int) -> None:
    found, by_hand = vars(needed(athletes, MEASURED, EVEN, defaults())), vars(BY_HAND[athletes])

    assert found == pytest.approx(by_hand)


def test_databases_are_counted_by_what_is_used_up_first() -> None:
    by_cores = needed(1_000_000, replace(MEASURED, database_cpu_ms=30.0, bytes_kept=4.0), EVEN, defaults())

    assert by_cores.database_cores == pytest.approx(120)
    assert by_cores.databases == 8


def test_the_measured_figures_stand_in_the_tables() -> None:
    made = page(PAGE.read_text(), SAMPLE, EVEN, defaults())

    assert "| CPU of the server's process | 6.00 ms |" in made
    assert "| model calls a message of a workout | 0.25 |" in made
    assert "| turns a second, at the busiest | 2 | 200 | 20,000 |" in made
    assert "| write-ahead log a day | 216 MB | 21.6 GB | 2.16 TB |" in made


def test_the_page_is_as_the_program_makes_it() -> None:
    written = PAGE.read_text()

    assert page(written, results(), Habits(), defaults()) == written, "run python -m bench.growing"


def test_where_nothing_was_measured_nothing_is_said() -> None:
    assert "Nothing was measured" in needs(None, EVEN, defaults())


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="needs"):
        page(PAGE.read_text().replace("<!-- needs -->", ""), SAMPLE, EVEN, defaults())


def test_what_stands_in_the_way_is_read_from_the_schema() -> None:
    found = {(table, constraint) for table, constraint, _ in obstacles()}

    assert ("turns", "unique (provider, provider_user_id, message_id)") in found
    assert ("users", "(joined_to) → users") in found
    assert ("exercises", "(created_by) → users") in found
    assert not any(table == "turns" and constraint == "unique (user_id, number)" for table, constraint in found)
    assert not any(table == "exercises" and constraint.startswith("unique") for table, constraint in found)
