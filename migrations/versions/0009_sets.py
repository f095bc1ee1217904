"""Sets: which exercises of a workout are done in turns, and drops that count with the set before them.

Revision ID: 0009
Revises: 0008
"""
import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None

# What was brought along counted each drop as a set of its own.
COUNTED = """
UPDATE exercise_logs log SET hard_sets = counted.sets, sets = counted.sets
FROM (
    SELECT one.id, greatest(1, count(*) FILTER (WHERE each->>'set_type' <> 'drop')) AS sets
    FROM exercise_logs one CROSS JOIN jsonb_array_elements(one.set_details->'sets') each
    WHERE each->>'set_type' <> 'warmup'
    GROUP BY one.id
    HAVING bool_or(each->>'set_type' = 'drop')
) counted
WHERE counted.id = log.id
"""


def upgrade() -> None:
    op.add_column('exercise_logs', sa.Column('superset', sa.Integer(), nullable=True))
    op.execute("ALTER TABLE exercise_logs NO FORCE ROW LEVEL SECURITY")
    op.execute(COUNTED)
    op.execute("ALTER TABLE exercise_logs FORCE ROW LEVEL SECURITY")


def downgrade() -> None:
    op.drop_column('exercise_logs', 'superset')
