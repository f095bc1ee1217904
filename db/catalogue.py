"""The catalogue of exercises: data in exercises/, one file a category, checked on loading, and what was imported."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache
from importlib.resources import files
from uuid import UUID, uuid5

import psycopg
from psycopg.rows import dict_row
from pydantic import TypeAdapter

from db.address import ADMIN, Address
from db.rows import exercise_from_row, exercise_row
from db.statements import upsert
from training.exercise import Catalogue, Category, Exercise, LoadType

NAMESPACE = UUID("6f6c2a52-3d0b-5b0e-9a55-0c2f1d4b7a11")
IMPORTED = "SELECT * FROM exercises WHERE is_global AND NOT (id = ANY(%s)) ORDER BY position, key"
_SCHEMA = TypeAdapter(Exercise)
_DERIVED = {"id", "key", "category", "rest_seconds", "bodyweight_share"}
_WRITTEN = {field.name for field in fields(Exercise)} - _DERIVED | {"rest"}


@cache
def load() -> Catalogue:
    """Every exercise of the files, in the order of the categories and then of each file.

    Raises ValueError (pydantic's ValidationError is one) for an entry that does not fit the schema.
    """
    digest = hashlib.sha256()
    exercises: list[Exercise] = []
    for category in Category:
        source = (files("db") / "exercises" / f"{category}.toml").read_bytes()
        digest.update(source)
        exercises += [_exercise(key, category, entry) for key, entry in tomllib.loads(source.decode()).items()]
    _check_names(exercises)
    return Catalogue(tuple(exercises), version=digest.hexdigest()[:12])


def whole(address: Address) -> Catalogue:
    """The exercises of the files, and after them those that were imported into this database.

    The version tells whether something was imported: without that it is that of the files.
    """
    packaged = load()
    with psycopg.connect(address.app, row_factory=dict_row) as connection:
        rows = connection.execute(IMPORTED, [list(packaged.by_id)]).fetchall()
    if not rows:
        return packaged
    imported = tuple(map(exercise_from_row, rows))
    digest = hashlib.sha256("".join((packaged.version, *(repr(each) for each in imported))).encode())
    return Catalogue((*packaged.exercises, *imported), version=digest.hexdigest()[:12])


def add_exercises(address: Address, exercises: Sequence[Exercise]) -> Iterator[Exercise]:
    """Write exercises for everybody behind those of the files, all or none: each is yielded when it was written.

    The same exercises may be brought in again. Nothing is kept unless the iterator is run to its end.
    """
    behind = len(load().exercises)
    with psycopg.connect(address.owner) as connection:
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        for place, exercise in enumerate(exercises, behind):
            row = exercise_row(exercise, place)
            connection.execute(upsert("exercises", tuple(row)).encode(), row)
            yield exercise


def _exercise(key: str, category: Category, entry: dict[str, object]) -> Exercise:
    own_weight = entry.get("load") in (LoadType.BODYWEIGHT, LoadType.ASSISTED)
    expected = _WRITTEN | ({"bodyweight_share"} if own_weight else set())
    if set(entry) != expected:
        raise ValueError(f"{key}: {sorted(set(entry) ^ expected)} missing or too many")
    derived = {"id": uuid5(NAMESPACE, key), "key": key, "category": category, "rest_seconds": entry["rest"]}
    return _SCHEMA.validate_python({"bodyweight_share": 0.0, **entry, **derived})


def _check_names(exercises: list[Exercise]) -> None:
    owner: dict[str, str] = {}
    for exercise in exercises:
        for name in (exercise.name, *exercise.aliases):
            plain = name.lower().replace("-", " ")
            if owner.setdefault(plain, exercise.key) != exercise.key:
                raise ValueError(f"{plain!r} names both {owner[plain]} and {exercise.key}")
