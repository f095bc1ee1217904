"""The picture: time of a turn, turns per second, and what grows."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bench.contenders import COACH, NAMES
from bench.results import Results, Sizes

COLOURS = ("#1f6fb2", "#d1602a", "#8a4fa3", "#6b6b6b")
WIDTH = 0.2  # of a bar, where one group's stand side by side


def draw(results: Results, file: Path) -> None:
    """Write the picture of a run."""
    mpl.use("Agg")
    figure = Figure(figsize=(12, 8), layout="constrained")
    latency, throughput, turns, history = figure.subplots(2, 2).flat
    for place, name in enumerate(NAMES):
        found = results.load[name]
        at = [group + (place - 1.5) * WIDTH for group in range(len(found))]
        p50 = [each.p50_ms for each in found.values()]
        above = [each.p95_ms - each.p50_ms for each in found.values()]
        latency.bar(at, p50, WIDTH, yerr=[[0] * len(p50), above], capsize=2, label=name, color=COLOURS[place])
        throughput.bar(at, [each.turns_per_second for each in found.values()], WIDTH, label=name, color=COLOURS[place])
    for axes, title in ((latency, "A set logged: ms, p50 and p95"), (throughput, "Turns per second")):
        axes.set(title=title, xlabel="clients", yscale="log")
        axes.set_xticks(range(len(results.load[COACH])), [str(clients) for clients in results.load[COACH]])
        axes.legend()
    _line(turns, "A set logged, by turn of the session: ms", "turn", dict(results.turns))
    named = {f"{what}, by workouts": found for what, found in results.workouts.items()}
    named |= {f"{what}, by memories": found for what, found in results.memories.items()}
    _line(history, "By what is on record: ms", "workouts, memories", named)
    figure.savefig(file, dpi=110)


def _line(axes: Axes, title: str, label: str, found: dict[str, Sizes]) -> None:
    for name, sizes in found.items():
        axes.plot(list(sizes), [each.p50_ms for each in sizes.values()], marker="o", label=name)
    axes.set(title=title, xlabel=label, xscale="symlog", ylim=(0, None))
    axes.legend()
