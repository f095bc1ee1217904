"""Recovery: what people told of it, what it is for them, what a workout showed, and why each exercise was planned.

Revision ID: 0006
Revises: 0005
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"


def upgrade() -> None:
    op.create_table('recovery_reports',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('muscles', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('level', sa.SmallInteger(), nullable=False),
    sa.Column('source_turn', sa.Uuid(), nullable=True),
    sa.CheckConstraint('"kind" IN (\'soreness\', \'sleep\')', name=op.f('ck_recovery_reports_kind_is_known')),
    sa.CheckConstraint('"level" BETWEEN 0 AND 3', name=op.f('ck_recovery_reports_level_in_range')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_recovery_reports_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recovery_reports'))
    )
    op.create_index('ix_recovery_reports_user_id_at', 'recovery_reports', ['user_id', sa.text('at DESC')])
    op.add_column('training_context', sa.Column('recovery_factor', sa.Float(), nullable=True))
    op.add_column('workouts', sa.Column('insights', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False))
    op.add_column('exercise_logs', sa.Column('reasons', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False))
    _protect()


def _protect() -> None:
    """What was told stands as it was told; an undo takes it out."""
    op.execute("ALTER TABLE recovery_reports ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE recovery_reports FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT, DELETE ON recovery_reports TO fit_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_reports TO fit_admin")
    op.execute("CREATE POLICY admin ON recovery_reports TO fit_admin USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY app_select ON recovery_reports FOR SELECT TO fit_app USING ({MINE})")
    op.execute(f"CREATE POLICY app_insert ON recovery_reports FOR INSERT TO fit_app WITH CHECK ({MINE})")
    op.execute(f"CREATE POLICY app_delete ON recovery_reports FOR DELETE TO fit_app USING ({MINE})")


def downgrade() -> None:
    op.drop_column('exercise_logs', 'reasons')
    op.drop_column('workouts', 'insights')
    op.drop_column('training_context', 'recovery_factor')
    op.drop_index('ix_recovery_reports_user_id_at', table_name='recovery_reports')
    op.drop_table('recovery_reports')
