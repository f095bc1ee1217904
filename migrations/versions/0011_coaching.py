"""How the coach behaves: how much is said, and the language somebody wishes for, whatever their client says.

Revision ID: 0011
Revises: 0009
"""
import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('coach_settings', sa.Column('detail', sa.Text(), nullable=True))
    op.add_column('coach_settings', sa.Column('language', sa.Text(), nullable=True))
    op.create_check_constraint(op.f('ck_coach_settings_detail_is_known'), 'coach_settings', "\"detail\" IN ('brief', 'usual', 'full')")
    op.create_check_constraint(op.f('ck_coach_settings_language_is_known'), 'coach_settings', "\"language\" IN ('en', 'es', 'de', 'fr', 'pt', 'ru')")


def downgrade() -> None:
    op.drop_column('coach_settings', 'language')
    op.drop_column('coach_settings', 'detail')
