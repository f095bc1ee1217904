"""Who sees what, closer: nobody owns a thread before it is said who asks, and no row names an exercise that is another's.

Revision ID: 0016
Revises: 0015
"""
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None

THREADS = ('checkpoints', 'checkpoint_blobs', 'checkpoint_writes')
WHOSE = "split_part(thread_id, ':', 1) = (SELECT {})"
# A transaction's setting is '' after it and not null, which a thread of no name would have been.
ASKS = "current_setting('app.user_id', true)"
MINE = "user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
# What refers to an exercise may refer to one that its owner sees.
SEEN = f"{MINE} AND (exercise_id IS NULL OR EXISTS (SELECT FROM exercises exercise WHERE exercise.id = exercise_id))"
WRITTEN = (('user_goals', 'app_insert'), ('user_goals', 'app_update'), ('workout_modifications', 'app_insert'))


def upgrade() -> None:
    _own(WHOSE.format(f"nullif({ASKS}, '')"))
    _check(SEEN)
    # A database that was made before PostgreSQL 15 lets everybody make things where functions are looked for.
    op.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")


def _own(condition: str) -> None:
    for table in THREADS:
        op.execute(f"ALTER POLICY app ON langgraph.{table} USING ({condition}) WITH CHECK ({condition})")


def _check(condition: str) -> None:
    for table, policy in WRITTEN:
        op.execute(f"ALTER POLICY {policy} ON {table} WITH CHECK ({condition})")


def downgrade() -> None:
    _check(MINE)
    _own(WHOSE.format(ASKS))
