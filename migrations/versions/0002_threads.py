"""LangGraph's own tables, in a schema of their own, under the same row-level security.

Revision ID: 0002
Revises: 0001
"""

from alembic import op
from langgraph.checkpoint.postgres import PostgresSaver

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

THREADS = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")
# A thread is called user id : session id.
MINE = "split_part(thread_id, ':', 1) = (SELECT current_setting('app.user_id', true))"


def upgrade() -> None:
    op.execute("CREATE SCHEMA IF NOT EXISTS langgraph")
    # The library builds indexes concurrently, which no transaction allows. Whatever of this exists already, it skips.
    with op.get_context().autocommit_block():
        op.execute("SET search_path TO langgraph")
        PostgresSaver(op.get_bind().connection.driver_connection).setup()
        op.execute("RESET search_path")
    op.execute("GRANT USAGE ON SCHEMA langgraph TO fit_app, fit_admin")
    op.execute("GRANT SELECT ON langgraph.checkpoint_migrations TO fit_app, fit_admin")
    for table in THREADS:
        name = f"langgraph.{table}"
        op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY admin ON {name} TO fit_admin USING (true) WITH CHECK (true)")
        op.execute(f"CREATE POLICY app ON {name} TO fit_app USING ({MINE}) WITH CHECK ({MINE})")
        op.execute(f"GRANT SELECT, INSERT, UPDATE ON {name} TO fit_app")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO fit_admin")


def downgrade() -> None:
    op.execute("DROP SCHEMA langgraph CASCADE")
