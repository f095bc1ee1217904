"""Goals that are counted, measures that can be taken back, programmes that know their days.

Revision ID: 0005
Revises: 0004
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
COUNTED = "('weight', 'chest', 'waist', 'hips', 'biceps', 'thigh', 'lift', 'reps', 'seconds', 'metres', 'workouts')"
# What an undo takes out again: it never was.
DELETABLE = ('user_metrics', 'user_goals', 'training_programs', 'program_workouts')


def upgrade() -> None:
    op.add_column('user_goals', sa.Column('exercise_id', sa.Uuid(), nullable=True))
    op.add_column('user_goals', sa.Column('measure', sa.Text(), nullable=True))
    op.add_column('user_goals', sa.Column('unit', sa.Text(), nullable=True))
    op.add_column('user_goals', sa.Column('start_value', sa.Float(), nullable=True))
    op.add_column('user_goals', sa.Column('wanted_change', sa.Float(), nullable=True))
    op.add_column('user_goals', sa.Column('progress', sa.Integer(), nullable=True))
    op.create_foreign_key(op.f('fk_user_goals_exercise_id'), 'user_goals', 'exercises', ['exercise_id'], ['id'])
    op.create_check_constraint(op.f('ck_user_goals_measure_is_known'), 'user_goals', f'"measure" IN {COUNTED}')
    op.create_check_constraint(op.f('ck_user_goals_progress_in_range'), 'user_goals', '"progress" BETWEEN 0 AND 100')
    op.add_column('training_programs', sa.Column('days_per_week', sa.Integer(), nullable=True))
    op.add_column('training_programs', sa.Column('level', sa.Text(), nullable=True))
    op.add_column('training_programs', sa.Column('paused_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('training_programs', sa.Column('outline', postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.add_column('training_programs', sa.Column('reasons', postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.create_check_constraint(op.f('ck_training_programs_level_is_known'), 'training_programs', "\"level\" IN ('beginner', 'intermediate', 'advanced')")
    op.create_index('ix_training_programs_open', 'training_programs', ['user_id'], unique=True, postgresql_where=sa.text("status IN ('active', 'paused')"))
    op.add_column('program_workouts', sa.Column('status', sa.Text(), server_default='planned', nullable=False))
    op.create_check_constraint(op.f('ck_program_workouts_status_is_known'), 'program_workouts', "\"status\" IN ('planned', 'done', 'missed')")
    op.create_index('ix_program_workouts_workout_id', 'program_workouts', ['workout_id'])
    for table in DELETABLE:
        op.execute(f"GRANT DELETE ON {table} TO fit_app")
        op.execute(f"CREATE POLICY app_delete ON {table} FOR DELETE TO fit_app USING ({MINE})")


def downgrade() -> None:
    for table in reversed(DELETABLE):
        op.execute(f"DROP POLICY app_delete ON {table}")
        op.execute(f"REVOKE DELETE ON {table} FROM fit_app")
    op.drop_index('ix_program_workouts_workout_id', table_name='program_workouts')
    op.drop_constraint(op.f('ck_program_workouts_status_is_known'), 'program_workouts', type_='check')
    op.drop_column('program_workouts', 'status')
    op.drop_index('ix_training_programs_open', table_name='training_programs')
    op.drop_constraint(op.f('ck_training_programs_level_is_known'), 'training_programs', type_='check')
    for column in ('reasons', 'outline', 'paused_at', 'level', 'days_per_week'):
        op.drop_column('training_programs', column)
    op.drop_constraint(op.f('ck_user_goals_progress_in_range'), 'user_goals', type_='check')
    op.drop_constraint(op.f('ck_user_goals_measure_is_known'), 'user_goals', type_='check')
    op.drop_constraint(op.f('fk_user_goals_exercise_id'), 'user_goals', type_='foreignkey')
    for column in ('progress', 'wanted_change', 'start_value', 'unit', 'measure', 'exercise_id'):
        op.drop_column('user_goals', column)
