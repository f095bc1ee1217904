"""The first talk: which of the first questions somebody passed over.

Revision ID: 0012
Revises: 0011
"""
import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('training_context', sa.Column('passed_over', sa.ARRAY(sa.Text()), nullable=True))


def downgrade() -> None:
    op.drop_column('training_context', 'passed_over')
