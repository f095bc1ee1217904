"""A trace is looked up: its turn, and the attempts that failed.

Revision ID: 0019
Revises: 0018
"""
from alembic import op

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None

TABLES = ('turns', 'turn_failures')


def upgrade() -> None:
    for table in TABLES:
        op.create_index(f'ix_{table}_trace_id', table, ['trace_id'])


def downgrade() -> None:
    for table in TABLES:
        op.drop_index(f'ix_{table}_trace_id', table)
