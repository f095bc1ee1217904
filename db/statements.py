"""Statements made from the schema: written once for every table, so that a new column is a change in one place."""

from functools import cache

from db.tables import METADATA


@cache
def upsert(table: str, columns: tuple[str, ...], key: str = "id") -> str:
    """Insert a row of these columns, or bring the one of its key up to date. Parameters are named like the columns."""
    kept = ", ".join(f"{_quoted(name)} = excluded.{_quoted(name)}" for name in columns if name != key)
    return f"{insert(table, columns)} ON CONFLICT ({key}) DO UPDATE SET {kept}"


@cache
def insert(table: str, columns: tuple[str, ...]) -> str:
    """Insert a row of these columns. Parameters are named like the columns. KeyError for a column there is not."""
    known = METADATA.tables[table].columns
    names = ", ".join(_quoted(known[name].name) for name in columns)
    values = ", ".join(f"%({name})s" for name in columns)
    return f"INSERT INTO {_quoted(table)} ({names}) VALUES ({values})"  # noqa: S608  # names are the schema's own


def _quoted(name: str) -> str:
    return f'"{name}"'
