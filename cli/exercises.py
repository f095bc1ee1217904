"""Exercises of other lists: read, placed in the catalogue, and added to it."""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError
from rich.console import Console
from rich.progress import track

from cli.serve import unusable
from graph.bootstrap import DatabaseUnusable, add_exercises, names_in, prepared
from language.matching import Matched, matched
from settings import Settings
from training.open_format import OpenEntry

LARGEST_FILE = 20_000_000  # bytes; the longest public list has one million
WHY = {
    "category": "is no strength exercise",
    "equipment": "needs equipment I do not know",
    "muscles": "names no muscle I know",
    "instructions": "says nothing of how it is done",
}
Text = Annotated[str, StringConstraints(max_length=200)]
Step = Annotated[str, StringConstraints(max_length=4000)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"[A-Za-z]")]


class _Entry(BaseModel):
    """An entry as it lies in the file. What else it holds is passed over."""

    model_config = ConfigDict(strict=True)

    name: Name
    category: Text
    force: Text | None = None
    mechanic: Text | None = None
    equipment: Text | None = None
    primary: list[Text] = Field(alias="primaryMuscles", max_length=30)
    secondary: list[Text] = Field(default=[], alias="secondaryMuscles", max_length=30)
    instructions: list[Step] = Field(default=[], max_length=100)


_FILE = TypeAdapter(list[_Entry])


class UnreadableList(Exception):
    """A file that is no list of exercises; the message says why."""


def import_exercises(settings: Settings, file: Path, *, dry_run: bool) -> int:
    """Import the file and say what came of it; the exit code."""
    try:
        entries = entries_of(file)
    except UnreadableList as error:
        print(f"{file} cannot be imported: {error}. Nothing was changed.", file=sys.stderr)
        return 2
    try:
        with prepared(settings) as address:
            found = matched(entries, names_in(address))
            _show(entries, found)
            if not dry_run and found.new:
                console = Console(stderr=True)
                for _ in track(add_exercises(address, found.new), "Adding", len(found.new), console=console):
                    pass
    except DatabaseUnusable as error:
        return unusable(error)
    print("Nothing was changed: this was a dry run." if dry_run else f"{len(found.new)} exercises were added.")
    return 0


def entries_of(file: Path) -> tuple[OpenEntry, ...]:
    """The entries of a file in the open format. UnreadableList, and OSError where there is no such file."""
    with file.open("rb") as opened:
        content = opened.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise UnreadableList(f"it is larger than {LARGEST_FILE // 1_000_000} MB")
    try:
        listed = _FILE.validate_python(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise UnreadableList(_why(error)) from error
    if not listed:
        raise UnreadableList("there is no exercise in it")
    entries = tuple(_entry(each) for each in listed)
    twice = [key for key, count in Counter(entry.key for entry in entries).items() if count > 1]
    if twice:
        name = next(entry.name for entry in entries if entry.key == twice[0])
        raise UnreadableList(f"“{name}” stands in it more than once")
    return entries


def _why(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return "it is not JSON"
    first = error.errors(include_input=False, include_url=False)[0]
    if not first["loc"]:
        return "it is no list of exercises"
    number, *place = first["loc"]
    return f"entry {int(number) + 1}{''.join(f', {each}' for each in place)}: {first['msg']}"


def _entry(each: _Entry) -> OpenEntry:
    steps = tuple(" ".join(step.split()) for step in each.instructions if step.strip())
    return OpenEntry(
        name=" ".join(each.name.split()),
        category=each.category,
        force=each.force,
        mechanic=each.mechanic,
        equipment=each.equipment,
        primary=tuple(each.primary),
        secondary=tuple(each.secondary),
        instructions=steps,
    )


def _show(entries: Sequence[OpenEntry], found: Matched) -> None:
    strength = [entry for entry in entries if entry.is_strength]
    for entry, exercise in found.known:
        print(f"  {entry.name} = {exercise.name}")
    for exercise in found.new:
        print(f"+ {exercise.name}")
    for each in found.unplaced:
        if each.why != "category":
            print(f"? {each.entry.name}: {WHY[each.why]}")
    others = len(entries) - len(strength)
    share = f" ({len(found.known) / len(strength):.1%})" if strength else ""
    print(
        f"{len(entries)} entries, {len(strength)} of strength: {len(found.known)} known{share}, {len(found.new)} new, "
        f"{len(found.unplaced) - others} without a place; {others} others are no strength exercises."
    )
