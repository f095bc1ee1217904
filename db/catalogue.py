"""The catalogue of exercises: data in exercises/, one file a category, checked against its schema on loading."""

import hashlib
import tomllib
from dataclasses import fields
from functools import cache
from importlib.resources import files
from uuid import UUID, uuid5

from pydantic import TypeAdapter

from training.exercise import Catalogue, Category, Exercise, LoadType

NAMESPACE = UUID("6f6c2a52-3d0b-5b0e-9a55-0c2f1d4b7a11")
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
