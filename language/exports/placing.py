"""Exported workouts as workouts of our own: names found in the catalogue, ids that are the same every time."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, cached_property
from importlib.resources import files
from uuid import UUID, uuid5

from language.called import key
from language.exports.values import Export, ExportedExercise, ExportedWorkout, ExportError, Unread
from language.names import Names
from training.duplicates import Brought
from training.exercise import Exercise, LoadType
from training.exercise_log import ExerciseLog, ExerciseStatus
from training.proposal import Wish
from training.sets import PerformedSet
from training.strain import recovery_hours
from training.workout import Workout, WorkoutStatus

NAMESPACE = UUID("3e0cbb0e-7a55-5f4b-8a0e-2b6f0d6f5c11")


@dataclass(frozen=True)
class Placed:
    """What of an export can be written; the names that stand for no exercise, with their sets; sets not taken."""

    workouts: tuple[Brought, ...]
    unresolved: Mapping[str, int]
    unread: tuple[Unread, ...]


@dataclass(frozen=True)
class ExportNames:
    """Other apps' names of exercises, looked up in a catalogue. No part of a name, and no slip, is ever guessed."""

    names: Names

    def find(self, said: str) -> Exercise | None:
        """The one exercise of this name, in whatever order its words stand; None for none or several."""
        own = self._app_names.get(_bag(said))
        if own is not None:
            return own
        exact = self.names.find(said)
        if exact.certain and exact.only is not None and _says_it_all(said, exact.only):
            return exact.only
        return None

    @cached_property
    def _app_names(self) -> dict[str, Exercise]:
        known = {exercise.key: exercise for exercise in self.names.catalogue.exercises}
        return {_bag(name): known[place] for place, said in app_names().items() if place in known for name in said}


def _says_it_all(said: str, exercise: Exercise) -> bool:
    """Whether nothing told beside a name, mostly what it is done with, speaks against the exercise.

    A single word stands for what is called by it alone: "Row" may be many.
    """
    called = {key(name) for name in (exercise.name, *exercise.aliases)}
    beside = set(key(" ".join(re.findall(r"\(([^)]*)\)", said))).split())
    at_hand = {word for thing in exercise.equipment for word in thing.split("_")}
    return key(said) in called or (" " in key(said) and beside <= at_hand.union(*(name.split() for name in called)))


@cache
def _words() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads((files("language") / "en" / "exports.toml").read_text(encoding="utf-8"))


def app_names() -> Mapping[str, list[str]]:
    """The apps' own names by the catalogue's key, where its names and aliases are not enough."""
    return _words()["names"]


def explained(unread: Unread) -> str:
    """Why a line was not taken."""
    return str(_words()["reasons"][unread.reason]).format(value=unread.value)


def said_of(error: ExportError) -> str:
    """Why a file cannot be read."""
    return str(_words()["errors"][error.code])


def placed(export: Export, names: ExportNames, athlete_id: UUID) -> Placed:
    """An export's workouts as this athlete's, under ids that follow from the athlete, the app and the wall's clock."""
    unresolved: dict[str, int] = {}
    unread: list[Unread] = []
    workouts: list[Brought] = []
    found = {name: names.find(name) for name in {each.name for one in export.workouts for each in one.exercises}}
    for exported in export.workouts:
        done: dict[UUID, list[ExportedExercise]] = {}
        for each in exported.exercises:
            exercise = found[each.name]
            if exercise is None:
                unresolved[each.name] = unresolved.get(each.name, 0) + len(each.sets)
                continue
            fit, unfit = _fitting(each, exercise)
            unread += unfit
            if fit.sets:
                done.setdefault(exercise.id, []).append(fit)
        if done:
            workout_id = uuid5(NAMESPACE, f"{athlete_id}:{export.app}:{exported.local.isoformat()}")
            workouts.append(_brought(exported, workout_id, done, names.names, uuid5(NAMESPACE, export.app)))
    return Placed(tuple(workouts), unresolved, tuple(unread))


def _fitting(each: ExportedExercise, exercise: Exercise) -> tuple[ExportedExercise, list[Unread]]:
    """The exercise with the sets it can have had: help is a weight below zero, and nothing lifted weighs less."""
    if exercise.load is LoadType.ASSISTED:
        helped = (replace(one, performed=_helped(one.performed)) for one in each.sets)
        return replace(each, sets=tuple(helped)), []
    if exercise.load is LoadType.BODYWEIGHT:
        return each, []
    unfit = [one for one in each.sets if (one.performed.weight_kg or 0) < 0]
    kept = tuple(one for one in each.sets if one not in unfit)
    told = [Unread(one.line, "below_zero", f"{one.performed.weight_kg:g}") for one in unfit]
    return replace(each, sets=kept), told


def _helped(performed: PerformedSet) -> PerformedSet:
    weight = performed.weight_kg
    return performed if weight is None else replace(performed, weight_kg=-abs(weight))


def _brought(
    exported: ExportedWorkout,
    workout_id: UUID,
    done: Mapping[UUID, list[ExportedExercise]],
    names: Names,
    source: UUID,
) -> Brought:
    end = exported.ended_at or exported.started_at
    logs = []
    for exercise_id, parts in done.items():
        exercise = names.catalogue.by_id[exercise_id]
        performed = [one.performed for part in parts for one in part.sets]
        sets = tuple(each.recorded(number, end, source) for number, each in enumerate(performed, start=1))
        log = ExerciseLog(
            id=uuid5(workout_id, str(exercise_id)),
            exercise_id=exercise_id,
            name=exercise.name,
            planned=(),
            status=ExerciseStatus.COMPLETED,
            sets=sets,
            started_at=exported.started_at,
            completed_at=end,
            feedback="\n".join(part.note for part in parts if part.note) or None,
            superset=next((part.superset for part in parts if part.superset is not None), None),
        )
        logs.append(replace(log, recovery_hours=recovery_hours(exercise, log.hard_sets)))
    workout = Workout(
        id=workout_id,
        status=WorkoutStatus.COMPLETED,
        created_at=exported.started_at,
        status_since=end,
        wish=Wish(),
        options=(),
        name=exported.name,
        exercises=tuple(logs),
        started_at=exported.started_at,
        completed_at=end,
    )
    first, last = _whole_day(exported.started_at) if exported.day_only else (exported.started_at, end)
    return Brought(workout, first, last, exported.note)


def _whole_day(noon: datetime) -> tuple[datetime, datetime]:
    """Twelve hours to both sides: where a day alone is told, anything on it may be the same workout."""
    half = timedelta(hours=12)
    return noon - half, noon + half


def _bag(name: str) -> str:
    """The words of a name in an order of their own, so that "Squat (Barbell)" and "barbell squat" are the same."""
    return " ".join(sorted(key(name).split()))
