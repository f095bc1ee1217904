"""`fit-coach exercises import`: a list of exercises, placed, added once, and refused where it is none."""

import json
from pathlib import Path

import pytest

from cli.exercises import UnreadableList, entries_of
from db import catalogue
from language.matching import matched
from language.names import Names
from tests.cli.command import fit_coach
from training.exercise import Area, Equipment, Measure, Pattern

LIST = Path(__file__).with_name("open_list.json")
ENTRY = {"name": "Quarry Lift", "category": "strength", "primaryMuscles": ["lats"], "instructions": ["Lift."]}
BAD = {
    "no JSON": ("press, squat", "it is not JSON"),
    "nothing": ("", "it is not JSON"),
    "no text": (b"\xff\xfe\x00", "it is not JSON"),
    "no list": ('{"exercises": []}', "it is no list of exercises"),
    "an empty list": ("[]", "there is no exercise in it"),
    "a list of names": ('["squat"]', "entry 1: "),
    "no muscles": ('[{"name": "Lift", "category": "strength"}]', "entry 1, primaryMuscles: Field required"),
    "no name": (json.dumps([ENTRY, {**ENTRY, "name": " "}]), "entry 2, name: "),
    "twice the same": (json.dumps([ENTRY, {**ENTRY, "name": "quarry-lift"}]), "stands in it more than once"),
    "nested without end": ("[" * 100_000, "it is not JSON"),
}


def test_where_the_entries_belong() -> None:
    found = matched(entries_of(LIST), Names(catalogue.load()))

    assert [(entry.name, exercise.key) for entry, exercise in found.known] == [
        ("Barbell Bench Press - Medium Grip", "bench-press"),
        ("Goblet Squat", "goblet-squat"),
        ("Squat with Chains", "back-squat"),
        ("Butterfly", "pec-deck"),
    ]
    assert [(each.name, each.pattern, each.equipment, each.measure, each.unilateral) for each in found.new] == [
        ("Quarry Lift", Pattern.HINGE, (Equipment.BARBELL,), Measure.REPS, False),
        ("One-Arm Zorgon Twirl", Pattern.RAISE, (Equipment.DUMBBELL,), Measure.REPS, True),
        ("Gargoyle Perch", Pattern.TRUNK_FLEXION, (), Measure.SECONDS, False),
        ("Meadow Leap", Pattern.JUMP, (), Measure.REPS, False),
    ]
    assert [(each.entry.name, each.why) for each in found.unplaced] == [
        ("Anvil Toss", "equipment"),
        ("Earlobe Raise", "muscles"),
        ("Silent Heave", "instructions"),
        ("Lazy Doorframe Stretch", "category"),
        ("Gentle Paddling", "category"),
    ]


def test_what_is_new_is_as_careful_as_the_catalogue() -> None:
    lift, *_, leap = matched(entries_of(LIST), Names(catalogue.load())).new

    assert Area.LOWER_BACK in lift.contraindications
    assert {Area.KNEE, Area.ANKLE} <= set(leap.contraindications)
    assert lift.technique == "Fold at the hips. Stand up."
    assert not set(lift.primary) & set(lift.secondary)


@pytest.mark.parametrize(("content", "why"), BAD.values(), ids=BAD)
def test_what_is_no_list_is_refused(tmp_path: Path, content: str | bytes, why: str) -> None:
    file = tmp_path / "list.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(UnreadableList) as refused:
        entries_of(file)

    assert why in str(refused.value)


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.exercises.LARGEST_FILE", 100)

    with pytest.raises(UnreadableList, match="larger than"):
        entries_of(LIST)


def test_a_refusal_is_a_sentence_and_starts_nothing(tmp_path: Path) -> None:
    refused = fit_coach("exercises", "import", str(Path(__file__)), "--data-dir", str(tmp_path / "data"))

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.endswith("cannot be imported: it is not JSON. Nothing was changed.\n")
    assert not (tmp_path / "data").exists()


def test_imported_once_and_known_from_then_on(tmp_path: Path) -> None:
    def imported(*options: str) -> list[str]:
        done = fit_coach("exercises", "import", str(LIST), *options, "--data-dir", str(tmp_path / "data"))
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()[-2:]

    summary = (
        "13 entries, 11 of strength: 4 known (36.4%), 4 new, 3 without a place; 2 others are no strength exercises."
    )
    again = "13 entries, 11 of strength: 8 known (72.7%), 0 new, 3 without a place; 2 others are no strength exercises."
    assert imported("--dry-run") == [summary, "Nothing was changed: this was a dry run."]
    assert imported() == [summary, "4 exercises were added."]
    assert imported() == [again, "0 exercises were added."]

    said = "plan a workout\n1\nadd quarry lift\n"
    talked = fit_coach("chat", "--data-dir", str(tmp_path / "data"), said=said)
    assert "Quarry Lift" in talked.stdout, talked.stdout
