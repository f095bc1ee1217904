"""A run is told as it was: every budget in the page, one that is not met named as such, and a picture beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from bench.budgets import Line, lines
from bench.contenders import COACH, ECHO, NAMES
from bench.page import page
from bench.plot import draw
from bench.results import Calls, Count, Load, Memory, Results, Size, Start

LONG = "Turn 1,000 of a session to turn 10: time"
SIZES = {10: Size(5, 10.0, 9000.0), 1_000: Size(5, 10.5, 9100.0)}


def _load(*p50: float) -> Load:
    return Load(100, p50[0], 2 * p50[0], 1000 / p50[0], 1.0, 1.0, 9000.0, 5000.0, p50)


RUN = Results(
    at="2026-11-16T18:00:00+00:00",
    machine={"processor": "one that was imagined"},
    plan={},
    load={name: {1: _load(10.0, 12.0, 30.0), 16: _load(40.0, 40.0, 40.0)} for name in NAMES}
    | {ECHO: {1: _load(40.0, 30.0, 50.0), 16: _load(100.0, 100.0, 100.0)}},
    counts={name: Count(20.0, 10.5) for name in NAMES},
    turns={COACH: SIZES, ECHO: SIZES},
    workouts={"logging": SIZES, "asking": SIZES},
    memories={"logging": SIZES, "searching": {10: Size(5, 0.8, 0.0), 1_000: Size(5, 1.9, 0.0)}},
    memory={name: Memory(200.0, 210.0, 215.0, 405) for name in NAMES},
    start=Start((2.0, 4.5, 2.5), (1.0, 1.0, 1.0)),
    calls=Calls((0, 0, 0, 0, 1), 0.8, 1, 2),
)


def test_a_ratio_is_the_median_of_the_rounds() -> None:
    assert RUN.ratio(1, ECHO, COACH) == 0.4  # of 0.25, 0.4 and 0.6
    assert RUN.ratio(16, ECHO, COACH) == 0.4


@pytest.mark.parametrize(
    ("run", "missed"),
    [
        (RUN, [f"A set logged, {who}: of a default agent's time" for who in ("one client", "16 clients")]),
        (replace(RUN, calls=replace(RUN.calls, share_without=0.79)), ["Messages of a workout that need no model"]),
        (replace(RUN, start=Start((2.0, 4.0, 4.0), (1.0,))), ["From the start to ready, warm data folder"]),
        (replace(RUN, turns={COACH: {**SIZES, 1_000: Size(5, 12.0, 9.0)}}), [LONG]),
    ],
    ids=["agent", "share", "start", "turns"],
)
def test_what_is_not_met_is_named(run: Results, missed: list[str]) -> None:
    found = [line.what for line in lines(run) if not line.is_met]

    assert [what for what in missed if what not in found] == []
    assert len(found) == len({*found, *missed}) <= 3


def test_the_page_tells_every_budget() -> None:
    told = page(RUN, judged := list(lines(RUN)))

    assert all(f"| {line.what} | " in told for line in judged)
    assert told.count("**no**") == sum(not line.is_met for line in judged) == 2
    assert "| 16 | echo | 100.0 ms | 200.0 ms | 10 | 0.40 |" in told


def test_the_bound_of_a_line_is_still_within() -> None:
    assert Line("", bound=0.5, measured=0.5).is_met
    assert not Line("", bound=0.8, measured=0.79, is_least=True).is_met


def test_there_is_a_picture(tmp_path: Path) -> None:
    draw(RUN, tmp_path / "bench.png")

    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")
