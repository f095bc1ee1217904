"""The report of all seasons, made by `make simulate`: a page of verdicts and a picture for each athlete."""

from collections.abc import Sequence
from pathlib import Path

from tests.simulation.checks import CHECKS, Verdict
from tests.simulation.drawing import Band, cells, dots, lines, picture
from tests.simulation.figures import GAIN_BANDS, RECOVERED_ENOUGH, WEEKS
from tests.simulation.rests import rests
from tests.simulation.season import START, Season
from tests.simulation.volume import RAMP_WEEKS, least_sets, most_sets, trainable, weekly_sets

_HEAD = f"""# Simulated athletes

Made by `make simulate`; do not edit. {{people}} simulated people train for {WEEKS} weeks by what the engine asks of
them, nothing else. Their bodies are a model of its own (`tests/simulation/`): strength that grows with the sets that
were hard enough, fatigue that goes in each muscle, good and bad days, holidays, bad sleep, and words about effort that
are not always true. The model is fitted to published trials; it shares no rule with the engine, and the engine sees
only what people log and say.

A season is judged by its diary, each line against a figure with its source (`tests/simulation/figures.py`). The figures
for volume are expert heuristics, that for deloads is a survey; neither is a trial's result.
"""
_SHOWN = 4


def write(folder: Path, seasons: Sequence[Season]) -> tuple[str, ...]:
    """Write the page and its pictures into a folder; returns what does not hold, a line each."""
    pictures = folder / "simulation"
    pictures.mkdir(parents=True, exist_ok=True)
    verdicts = {season.profile.name: {check.__name__: check(season) for check in CHECKS} for season in seasons}
    parts = [_HEAD.format(people=_count(len(seasons))), _overview(seasons, verdicts)]
    for season in seasons:
        parts.append(_section(season, verdicts[season.profile.name]))
        (pictures / f"{season.profile.name}.svg").write_text(_picture(season), encoding="utf-8")
    (folder / "simulation.md").write_text("\n".join(parts), encoding="utf-8")
    return tuple(
        f"{name}: {_words(check)}: {'; '.join(verdict.faults[:_SHOWN])}"
        for name, found in verdicts.items()
        for check, verdict in found.items()
        if verdict.faults
    )


def _overview(seasons: Sequence[Season], verdicts: dict[str, dict[str, Verdict]]) -> str:
    names = [season.profile.name for season in seasons]
    rows = [f"| | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for check in CHECKS:
        marks = ["**no**" if verdicts[name][check.__name__].faults else "yes" for name in names]
        rows.append(f"| {_words(check.__name__)} | {' | '.join(marks)} |")
    return "\n".join([*rows, ""])


def _section(season: Season, found: dict[str, Verdict]) -> str:
    profile = season.profile
    rows = [
        f"## {profile.title}\n",
        f"{len(season.visits)} sessions, {len(season.missed)} missed. "
        f"![{profile.title}](simulation/{profile.name}.svg)\n",
        "| | found | wanted | |",
        "|---|---|---|---|",
    ]
    for name, verdict in found.items():
        more = f" and {len(verdict.faults) - _SHOWN} more" if len(verdict.faults) > _SHOWN else ""
        mark = f"**no**: {'; '.join(verdict.faults[:_SHOWN])}{more}" if verdict.faults else "yes"
        rows.append(f"| {_words(name)} | {verdict.found} | {verdict.wanted} | {mark} |")
    return "\n".join([*rows, ""])


def _picture(season: Season) -> str:
    profile, weeks = season.profile, len(season.strength)
    series = [
        (pattern.replace("_", " "), [week[pattern] for week in season.strength]) for pattern in season.measured_by
    ]
    short = [week for week in range(weeks) if week not in season.full_weeks or week < RAMP_WEEKS]
    recovery = [
        ((visit.at - START).total_seconds() / 604800, visit.recovery[muscle])
        for visit in season.visits
        for muscle in visit.trained
    ]
    groups = [
        (group, weekly_sets(season, group), Band(least_sets(profile, group), most_sets(profile, group)))
        for group in trainable(profile)
    ]
    return picture(
        [
            lines(
                "True strength gained, by movement, and the published band; dashed: a rest begins",
                series,
                "%",
                Band(*GAIN_BANDS[profile.level]),
                rests(season),
            ),
            cells(
                "Hard sets a week (direct 1, indirect 0.5); grey: first weeks, and weeks with sessions missed",
                groups,
                short,
            ),
            dots("True recovery of each muscle trained directly, on arriving", recovery, "%", weeks, RECOVERED_ENOUGH),
        ]
    )


def _words(name: str) -> str:
    return name.replace("_", " ")


def _count(number: int) -> str:
    return {6: "Six", 7: "Seven", 8: "Eight", 9: "Nine", 10: "Ten"}.get(number, str(number))
