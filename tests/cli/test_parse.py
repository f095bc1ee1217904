"""`fit-coach parse`: what the built-in language understands, for people and for programs."""

import json

from tests.cli.command import fit_coach


def test_for_people() -> None:
    shown = fit_coach("parse", "bench 80x8, 8 then skip deadlifts", "--phase", "in_progress")

    assert shown.returncode == 0
    assert shown.stdout.splitlines() == [
        "certain",
        '  log_sets(sets=[{"weight": 80.0, "reps": 8}, {"weight": 80.0, "reps": 8}], exercise="bench")',
        '  skip_exercise(exercise="deadlifts")',
    ]


def test_for_programs() -> None:
    shown = fit_coach("parse", "start, then 80x8", "--phase", "planning", "--json")

    assert json.loads(shown.stdout) == {
        "text": "start, then 80x8",
        "certainty": "certain",
        "acts": [{"name": "start_workout", "arguments": {}}],
        "rest": "80x8",
    }


def test_a_text_a_line() -> None:
    shown = fit_coach("parse", "-", said="hi\n\nbanana\n")

    read = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [(each["text"], each["certainty"]) for each in read] == [
        ("hi", "certain"),
        ("", "unsure"),
        ("banana", "unsure"),
    ]
