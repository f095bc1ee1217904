"""Exercises of an athlete's own: looked up by whose they are, removed without being lost, done by nobody else.

Revision ID: 0008
Revises: 0007
"""
import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
# What refers to an exercise may refer to one that its owner sees.
SEEN = f"{MINE} AND EXISTS (SELECT FROM exercises exercise WHERE exercise.id = exercise_id)"
DONE = ('exercise_logs', 'workout_exercises')


def upgrade() -> None:
    op.add_column('exercises', sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True))
    op.create_index('ix_exercises_created_by', 'exercises', ['created_by'], unique=False, postgresql_where=sa.text('NOT is_global'))
    _check(SEEN)


def _check(condition: str) -> None:
    for table in DONE:
        op.execute(f"ALTER POLICY app_insert ON {table} WITH CHECK ({condition})")
        op.execute(f"ALTER POLICY app_update ON {table} WITH CHECK ({condition})")


def downgrade() -> None:
    _check(MINE)
    op.drop_index('ix_exercises_created_by', table_name='exercises', postgresql_where=sa.text('NOT is_global'))
    op.drop_column('exercises', 'removed_at')
