"""What a turn started from is kept as it was, so that the turn can be run again; an undo finds its workout there.

Revision ID: 0021
Revises: 0020
"""
from alembic import op

revision = '0021'
down_revision = '0020'
branch_labels = None
depends_on = None

# Only what an undo may still reach is looked up by it. Of older turns the athlete is on record as the turn left them.
CALLED = """
UPDATE turns SET recalled = recalled - '{old}' || jsonb_build_object('{new}', recalled->'{old}')
WHERE recalled ? '{old}' AND received_at > now() - interval '3 days'
"""


def upgrade() -> None:
    op.execute(CALLED.format(old='before', new='workout'))


def downgrade() -> None:
    op.execute(CALLED.format(old='workout', new='before'))
