"""What was measured, as it lies in bench/results/bench.json. Times are in milliseconds there, memory in megabytes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import Any

from bench.growth import Seen
from bench.load import Run

MILLI, MEGA = 1e3, 1e6


@dataclass(frozen=True)
class Load:
    """Turns of one contender at one number of clients, over all rounds. CPU and bytes are those of a turn."""

    turns: int
    p50_ms: float
    p95_ms: float
    turns_per_second: float
    server_cpu_ms: float
    database_cpu_ms: float
    bytes_written: float
    bytes_kept: float
    p50_ms_of_rounds: tuple[float, ...]

    @staticmethod
    def of(runs: Sequence[Run]) -> "Load":
        """Several rounds as one."""
        taken = [each for run in runs for each in run.latencies]
        turns = len(taken)
        return Load(
            turns=turns,
            p50_ms=median(taken) * MILLI,
            p95_ms=quantiles(taken, n=20, method="inclusive")[-1] * MILLI,
            turns_per_second=median(run.turns / run.seconds for run in runs),
            server_cpu_ms=sum(run.server_cpu for run in runs) / turns * MILLI,
            database_cpu_ms=sum(run.database_cpu for run in runs) / turns * MILLI,
            bytes_written=sum(run.written for run in runs) / turns,
            bytes_kept=sum(run.kept for run in runs) / turns,
            p50_ms_of_rounds=tuple(median(run.latencies) * MILLI for run in runs),
        )


@dataclass(frozen=True)
class Size:
    """What one size of something costs: the median of so many turns, and of the bytes each of them wrote."""

    samples: int
    p50_ms: float
    bytes_written: float

    @staticmethod
    def of(seen: Seen) -> "Size":
        """What was seen of it."""
        return Size(len(seen.latencies), median(seen.latencies) * MILLI, median(seen.written or [0]))


@dataclass(frozen=True)
class Count:
    """Statements of a turn, the beginnings and ends of transactions among them, and how often one was waited for."""

    statements: float
    round_trips: float


@dataclass(frozen=True)
class Memory:
    """What a server's process holds: ready, after the first round, and after the last; `athletes` came in between."""

    ready_mb: float
    first_round_mb: float
    last_round_mb: float
    athletes: int

    @staticmethod
    def of(*held: int, athletes: int) -> "Memory":
        """Bytes held then."""
        ready, first, last = (each / MEGA for each in held)
        return Memory(ready, first, last, athletes)


@dataclass(frozen=True)
class Start:
    """Each start on a warm data folder: seconds until it was ready, and those of CPU it took until then."""

    seconds: tuple[float, ...]
    cpu_seconds: tuple[float, ...]


@dataclass(frozen=True)
class Calls:
    """Model calls of each message of a workout; of a message that writes by a model, and of one that looks up."""

    of_workout: tuple[int, ...]
    share_without: float
    writing: int
    reading: int


Sizes = Mapping[int, Size]


@dataclass(frozen=True)
class Results:
    """One run. `load` by contender and clients; growth by what grows, and its sizes."""

    at: str
    machine: Mapping[str, str]
    plan: Mapping[str, Any]
    load: Mapping[str, Mapping[int, Load]]
    counts: Mapping[str, Count]
    turns: Mapping[str, Sizes]
    workouts: Mapping[str, Sizes]
    memories: Mapping[str, Sizes]
    memory: Mapping[str, Memory]
    start: Start
    calls: Calls

    def ratio(self, clients: int, baseline: str, contender: str) -> float:
        """How many times the baseline's time a contender's turn takes: the median of the rounds, each on its own."""
        pairs = zip(
            self.load[contender][clients].p50_ms_of_rounds, self.load[baseline][clients].p50_ms_of_rounds, strict=True
        )
        return median(mine / theirs for mine, theirs in pairs)

    def document(self) -> dict[str, Any]:
        """The run as JSON has it."""
        return asdict(self)


def sizes(seen: Mapping[int, Seen]) -> dict[int, Size]:
    """What was seen, by size."""
    return {size: Size.of(each) for size, each in seen.items()}


def growth(found: Sizes) -> tuple[float, float]:
    """How many times the time and the bytes of the smallest size the largest takes."""
    least, most = found[min(found)], found[max(found)]
    return most.p50_ms / least.p50_ms, most.bytes_written / (least.bytes_written or 1)
