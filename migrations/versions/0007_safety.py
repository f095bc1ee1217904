"""Safety: red flags that were raised, when somebody was well again, and answers to questions about health.

Revision ID: 0007
Revises: 0006
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
CATEGORIES = (
    "('self_harm', 'chest_pain', 'breathlessness', 'numbness', 'pregnancy', 'fainting', 'palpitations', 'overexertion',"
    " 'acute_injury', 'disordered_eating', 'minor_weight_loss')"
)


def upgrade() -> None:
    op.create_table('safety_events',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('workout_id', sa.Uuid(), nullable=True),
    sa.Column('turn_id', sa.Uuid(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('cleared_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('cleared_by', sa.Uuid(), nullable=True),
    sa.CheckConstraint(f'"category" IN {CATEGORIES}', name=op.f('ck_safety_events_category_is_known')),
    sa.ForeignKeyConstraint(['cleared_by', 'user_id'], ['turns.id', 'turns.user_id'], name=op.f('fk_safety_events_cleared_by_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['turn_id', 'user_id'], ['turns.id', 'turns.user_id'], name=op.f('fk_safety_events_turn_id_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_safety_events_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workout_id', 'user_id'], ['workouts.id', 'workouts.user_id'], name=op.f('fk_safety_events_workout_id_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_safety_events')),
    sa.UniqueConstraint('turn_id', name=op.f('uq_safety_events_turn_id'))
    )
    op.create_index('ix_safety_events_open', 'safety_events', ['user_id', sa.text('at DESC')], postgresql_where=sa.text('cleared_at IS NULL'))
    op.add_column('training_context', sa.Column('screening', postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.add_column('training_context', sa.Column('screening_offers', sa.ARRAY(sa.Date()), nullable=True))
    _protect()


def _protect() -> None:
    """What was told stays on record: all that changes of it is whether they are well again."""
    op.execute("ALTER TABLE safety_events ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE safety_events FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT ON safety_events TO fit_app")
    op.execute("GRANT UPDATE (cleared_at, cleared_by) ON safety_events TO fit_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON safety_events TO fit_admin")
    op.execute("CREATE POLICY admin ON safety_events TO fit_admin USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY app_select ON safety_events FOR SELECT TO fit_app USING ({MINE})")
    op.execute(f"CREATE POLICY app_insert ON safety_events FOR INSERT TO fit_app WITH CHECK ({MINE})")
    op.execute(f"CREATE POLICY app_update ON safety_events FOR UPDATE TO fit_app USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    op.drop_column('training_context', 'screening_offers')
    op.drop_column('training_context', 'screening')
    op.drop_index('ix_safety_events_open', table_name='safety_events')
    op.drop_table('safety_events')
