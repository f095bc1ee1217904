"""The budgets: each line of what the program promises of its speed, its bound, what was measured, whether it is met."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from bench.contenders import AGENT, COACH, ECHO, FLOOR
from bench.results import Results, growth

# How many times a baseline's time a turn of the coach's may take.
MOST_TIMES = {
    ECHO: (0.5, "of a default LangGraph echo's time"),
    AGENT: (0.3, "of a default agent's time"),
    FLOOR: (5.0, "times the bare SQL floor"),
}
MOST_BY_TURNS, MOST_BY_WORKOUTS, FLAT = 1.1, 1.2, 1.1
LEAST_WITHOUT, MOST_TO_WRITE, MOST_TO_READ = 0.8, 1, 2
MOST_SEARCH_MS, SEARCHED = 2.0, 1_000
MOST_START_SECONDS = 3.0
MOST_BY_ATHLETES = 1.1


@dataclass(frozen=True)
class Line:
    """A budget and what became of it. The bound is the most there may be, or the least."""

    what: str
    bound: float
    measured: float
    unit: str = "×"
    is_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether it holds."""
        return self.measured >= self.bound if self.is_least else self.measured <= self.bound


def lines(results: Results) -> Iterator[Line]:
    """Every budget."""
    for baseline, (bound, words) in MOST_TIMES.items():
        for clients in results.load[COACH]:
            who = "one client" if clients == 1 else f"{clients} clients"
            yield Line(f"A set logged, {who}: {words}", bound, results.ratio(clients, baseline, COACH))
    turns, workouts = results.turns[COACH], results.workouts["logging"]
    slower, larger = growth(turns)
    yield Line(f"Turn {max(turns):,} of a session to turn {min(turns):,}: time", MOST_BY_TURNS, slower)
    yield Line(f"Turn {max(turns):,} of a session to turn {min(turns):,}: bytes written", FLAT, larger)
    yield Line(f"{max(workouts):,} workouts on record to none: time", MOST_BY_WORKOUTS, growth(workouts)[0])
    calls = results.calls
    yield Line("Messages of a workout that need no model", LEAST_WITHOUT, calls.share_without, "", is_least=True)
    yield Line("Model calls of a message that only writes", MOST_TO_WRITE, calls.writing, "calls")
    yield Line("Model calls of a message that reads", MOST_TO_READ, calls.reading, "calls")
    memory = results.memory[COACH]
    held = memory.last_round_mb / memory.first_round_mb
    yield Line(f"Memory of the process, {memory.athletes:,} athletes later", MOST_BY_ATHLETES, held)
    searched = results.memories["searching"][SEARCHED].p50_ms
    yield Line(f"A search of {SEARCHED:,} memories", MOST_SEARCH_MS, searched, "ms")
    yield Line("From the start to ready, warm data folder", MOST_START_SECONDS, median(results.start.seconds), "s")
