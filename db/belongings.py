"""Which rows are a person's, read off the schema: a table that joins it is exported and looked after without a word."""

from collections.abc import Iterator

from pgvector.sqlalchemy import Vector
from sqlalchemy import Column, Table
from sqlalchemy.dialects.postgresql import TSVECTOR

from db.tables import METADATA

ACCOUNT = ("provider", "provider_user_id")
OF_ACCOUNT = (
    "(row.provider, row.provider_user_id) IN (SELECT account.provider, account.provider_user_id"
    " FROM user_accounts account WHERE account.user_id = %(me)s)"
)


def belongings() -> Iterator[tuple[Table, str]]:
    """Tables with rows of people's, and the condition under which `row` is one of the person's whose id is `me`."""
    for table in METADATA.sorted_tables:
        condition = _condition(table)
        if condition is not None:
            yield table, condition


def shown(table: Table) -> tuple["Column[object]", ...]:
    """The columns of a table that say something of a person: what texts are found by only says again what they say."""
    return tuple(column for column in table.columns if not isinstance(column.type, Vector | TSVECTOR))


def _condition(table: Table) -> str | None:
    owner = _owner(table)
    has_account = all(name in table.columns for name in ACCOUNT)
    if owner is None:
        return OF_ACCOUNT if has_account else None
    mine = f'row."{owner.name}" = %(me)s'
    return f"({mine} OR (row.user_id IS NULL AND {OF_ACCOUNT}))" if has_account and owner.nullable else mine


def _owner(table: Table) -> "Column[object] | None":
    """The column that says whose a row is."""
    if table.name == "users":
        return table.columns["id"]
    if "user_id" in table.columns:
        return table.columns["user_id"]
    return next((column for column in table.columns if _refers_to_somebody(column)), None)


def _refers_to_somebody(column: "Column[object]") -> bool:
    return any(each.target_fullname == "users.id" for each in column.foreign_keys)
