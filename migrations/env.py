"""How Alembic reaches the database: through the connection it is handed, or the owner's of the settings."""

from typing import Any

from alembic import context
from sqlalchemy import Connection

from db.tables import METADATA


def run(connection: Connection) -> None:
    """Migrate over this connection. LangGraph's tables have a schema of their own and are none of Alembic's."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        compare_type=True,
        compare_server_default=True,
        render_item=_rendered,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _rendered(kind: str, item: Any, autogen: Any) -> str | bool:
    if kind == "type" and item.__class__.__module__.startswith("pgvector."):
        autogen.imports.add("import pgvector.sqlalchemy")
        return f"pgvector.sqlalchemy.Vector({item.dim})"
    return False


handed = context.config.attributes.get("connection")
if handed is not None:
    run(handed)
else:
    from graph.bootstrap import owner_connection

    with owner_connection() as own:
        run(own)
