"""Every utterance of the table is read as the table says."""

import tomllib
from pathlib import Path

import pytest

from cli.parse import sample
from language.reading import Reading, read
from training.workout import Phase

TABLE = tomllib.loads((Path(__file__).parent / "utterances.toml").read_text())
CASES = [(phase, text, expected) for phase, texts in TABLE.items() for text, expected in texts.items()]


@pytest.mark.parametrize(("phase", "text", "expected"), CASES, ids=[f"{phase}: {text}" for phase, text, _ in CASES])
def test_utterance(phase: str, text: str, expected: list[str]) -> None:
    reading = read(text, sample(Phase(phase)))

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
        str(said.get("set_type", "")),
        str(said.get("side", "")),
        repr(said["feedback"]) if "feedback" in said else "",
    ]
    return " ".join([f"{times}{weight}{count}{lone}", *filter(None, marks)])
