"""Every utterance of a language's table is read as the table says."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from cli.parse import sample
from language.languages import LANGUAGES
from language.reading import read
from language.situation import Situation
from language.understood import Reading
from training.evolve import evolve
from training.performing import Occasion, record
from training.sets import PerformedSet
from training.workout import Phase

HERE = Path(__file__).parent
FILES = {"en": HERE / "utterances.toml", **{code: HERE / f"{code}.toml" for code in LANGUAGES if code != "en"}}
TABLES = {language: tomllib.loads(file.read_text()) for language, file in FILES.items() if file.exists()}
CASES = [
    (language, phase, text, expected)
    for language, table in TABLES.items()
    for phase, texts in table.items()
    for text, expected in texts.items()
]


def _training_with(exercise: str, done: PerformedSet) -> Situation:
    """A workout under way in which one set is on record, of the exercise of this name."""
    situation = sample(Phase.IN_PROGRESS)
    assert situation.workout is not None
    log = next(log for log in situation.workout.exercises if log.name == exercise)
    entry = situation.names.catalogue.by_id[log.exercise_id]
    occasion = Occasion(datetime(2030, 1, 1, tzinfo=UTC), UUID(int=1))
    events = record(situation.workout, log, entry, [done], occasion, recent_kg=(), confirmed=())
    return replace(situation, workout=evolve(situation.workout, events))


SITUATIONS: dict[str, Callable[[], Situation]] = {
    **{phase.value: partial(sample, phase) for phase in Phase},
    "after_80x8": lambda: _training_with("Back squat", PerformedSet(weight_kg=80.0, reps=8)),
    "after_a_plank": lambda: _training_with("Plank", PerformedSet(duration_seconds=45)),
}


@pytest.mark.parametrize(
    ("language", "phase", "text", "expected"), CASES, ids=[f"{case[0]}, {case[1]}: {case[2]}" for case in CASES]
)
def test_utterance(language: str, phase: str, text: str, expected: list[str]) -> None:
    situation = SITUATIONS[phase]()

    reading = read(text, replace(situation, names=situation.names.spoken_in(language), language=language))

    assert noted(reading) == expected


def noted(reading: Reading) -> list[str]:
    """A reading as the table writes it."""
    acts = [f"{act.name}({_arguments(act.arguments)})" for act in reading.acts]
    return [str(reading.certainty), *acts, *([f"rest: {reading.rest}"] if reading.rest else [])]


def _arguments(arguments: dict[str, object]) -> str:
    """Names before sets, the rest as it came."""
    ordered = sorted(arguments.items(), key=lambda pair: pair[0] == "sets" and isinstance(pair[1], list))
    return ", ".join(_argument(*pair) for pair in ordered)


def _argument(name: str, value: object) -> str:
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        return f"{name}=[{', '.join(_set(each) for each in value)}]"
    return f"{name}={value!r}"


def _set(said: dict[str, object]) -> str:
    times = f"{said['times']}*" if "times" in said else ""
    weight = "bw" if said.get("bodyweight") else f"{said['weight']:g}{said.get('unit', '')}" if "weight" in said else ""
    count = f"x{said['reps']}" if "reps" in said else f"{said['seconds']}s" if "seconds" in said else ""
    lone = f"?{said['number']:g}" if "number" in said else ""
    marks = [
        f"rpe{said['rpe']:g}" if "rpe" in said else "",
        f"{said['metres']:g}m" if "metres" in said else "",
        str(said.get("set_type", "")),
        str(said.get("side", "")),
        f"rest{said['rest']}" if "rest" in said else "",
        repr(said["feedback"]) if "feedback" in said else "",
    ]
    return " ".join([f"{times}{weight}{count}{lone}", *filter(None, marks)])
