"""The schema: roles, tables, row-level policies, and the one look-up that happens before a person is known.

Revision ID: 0001
Revises:
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
import pgvector.sqlalchemy

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None

# fit_app serves: it owns nothing and sees only the rows of the person it was told. fit_admin loads the catalogue, prunes
# and looks accounts up. Whoever migrates may act as both; roles belong to the whole server, so another database may have
# made them already.
ROLES = """
DO $$
DECLARE role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['fit_app', 'fit_admin'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN', role);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
        IF NOT pg_has_role(current_user, role, 'SET') THEN
            EXECUTE format('GRANT %I TO CURRENT_USER', role);
        END IF;
    END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO fit_app, fit_admin;
"""
NO_ROLES = """
DO $$
DECLARE role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['fit_app', 'fit_admin'] LOOP
        EXECUTE format('REVOKE ALL ON SCHEMA public FROM %I', role);
        BEGIN
            EXECUTE format('DROP ROLE %I', role);
        EXCEPTION WHEN dependent_objects_still_exist THEN
            NULL;
        END;
    END LOOP;
END $$;
"""

# Whose rows are seen. Outside a transaction that has said so it is nobody's.
ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
OWNED = (
    "ai_sessions", "coach_settings", "exercise_logs", "program_workouts", "training_context", "training_programs",
    "turns", "user_accounts", "user_goals", "user_memories", "user_metrics", "workout_exercises",
    "workout_modifications", "workouts",
)
# What happened and what failed is written down and never again changed.
ON_RECORD = ("turn_failures", "workout_modifications")
# What the server may take out again: places in a plan, and exercises of it of which nothing was done. Nothing else.
DELETABLE = {"workout_exercises": MINE, "exercise_logs": f"{MINE} AND sets_completed = 0"}

IDENTIFY = """
CREATE FUNCTION identify(given_provider text, given_user text, given_message text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT jsonb_build_object(
        'user_id', account.user_id,
        'session', (
            SELECT jsonb_build_object(
                'id', sitting.id,
                'last_at', coalesce(
                    (SELECT max(turn.received_at) FROM turns turn WHERE turn.session_id = sitting.id),
                    sitting.started_at
                )
            )
            FROM ai_sessions sitting
            WHERE sitting.user_id = account.user_id AND sitting.ended_at IS NULL
            ORDER BY sitting.started_at DESC LIMIT 1
        ),
        'turn', (
            SELECT jsonb_build_object('digest', turn.digest, 'reply', turn.reply::text)
            FROM turns turn
            WHERE turn.provider = given_provider AND turn.provider_user_id = given_user
                AND turn.message_id = given_message
        )
    )
    FROM user_accounts account
    WHERE account.provider = given_provider AND account.provider_user_id = given_user
$$;
REVOKE ALL ON FUNCTION identify(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identify(text, text, text) TO fit_app;
GRANT CREATE ON SCHEMA public TO fit_admin;
ALTER FUNCTION identify(text, text, text) OWNER TO fit_admin;
REVOKE CREATE ON SCHEMA public FROM fit_admin;
"""


def _policy(table: str, command: str, using: str | None = None, check: str | None = None) -> None:
    conditions = (f" USING ({using})" if using else "") + (f" WITH CHECK ({check})" if check else "")
    op.execute(f"CREATE POLICY app_{command} ON {table} FOR {command} TO fit_app{conditions}")


def _protect() -> None:
    """Row-level security on every table: fit_app sees its person's rows, fit_admin all, nobody else any."""
    for table in (*OWNED, "users", "exercises", "turn_failures"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY admin ON {table} TO fit_admin USING (true) WITH CHECK (true)")
        op.execute(f"GRANT SELECT, INSERT{'' if table in ON_RECORD else ', UPDATE'} ON {table} TO fit_app")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO fit_admin")
    for table in OWNED:
        _policy(table, "select", using=MINE)
        _policy(table, "insert", check=MINE)
        if table not in ON_RECORD:
            _policy(table, "update", using=MINE, check=MINE)
    for table, condition in DELETABLE.items():
        op.execute(f"GRANT DELETE ON {table} TO fit_app")
        _policy(table, "delete", using=condition)
    _policy("users", "select", using=f"id = {ME}")
    _policy("users", "insert", check=f"id = {ME}")
    _policy("users", "update", using=f"id = {ME}", check=f"id = {ME}")
    own = f"NOT is_global AND created_by = {ME}"
    _policy("exercises", "select", using=f"is_global OR created_by = {ME}")
    _policy("exercises", "insert", check=own)
    _policy("exercises", "update", using=own, check=own)
    _policy("turn_failures", "select", using=MINE)
    _policy("turn_failures", "insert", check=f"user_id IS NULL OR {MINE}")


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS vector")
    op.execute(ROLES)
    op.create_table('users',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('email', sa.Text(), nullable=True),
    sa.Column('gender', sa.Text(), nullable=True),
    sa.Column('height', sa.Integer(), nullable=True),
    sa.Column('height_unit', sa.Text(), nullable=True),
    sa.Column('weight_unit', sa.Text(), nullable=True),
    sa.Column('birth_year', sa.Integer(), nullable=True),
    sa.Column('fitness_goal', sa.Text(), nullable=True),
    sa.Column('tone', sa.Text(), nullable=True),
    sa.Column('reminder_enabled', sa.Boolean(), server_default='false', nullable=False),
    sa.Column('first_name', sa.Text(), nullable=True),
    sa.Column('last_name', sa.Text(), nullable=True),
    sa.Column('language_code', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('username', sa.Text(), nullable=True),
    sa.Column('time_zone', sa.Text(), nullable=True),
    sa.Column('preferences', postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False),
    sa.Column('version', sa.Integer(), server_default='0', nullable=False),
    sa.CheckConstraint('"height_unit" IN (\'cm\', \'in\')', name=op.f('ck_users_height_unit_is_known')),
    sa.CheckConstraint('"weight_unit" IN (\'kg\', \'lb\')', name=op.f('ck_users_weight_unit_is_known')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_users')),
    sa.UniqueConstraint('email', name=op.f('uq_users_email'))
    )
    op.create_table('ai_sessions',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('session_type', sa.Text(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('embedding', pgvector.sqlalchemy.Vector(1536), nullable=True),
    sa.Column('embedding_model', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_ai_sessions_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ai_sessions')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_ai_sessions_id_user_id'))
    )
    op.create_index('ix_ai_sessions_user_id_started_at', 'ai_sessions', ['user_id', sa.literal_column('started_at DESC')], unique=False)
    op.create_table('coach_settings',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('tone', sa.Text(), nullable=True),
    sa.Column('behavior_rules', sa.Text(), nullable=True),
    sa.Column('encouragement_style', sa.Text(), nullable=True),
    sa.Column('prep_hints', sa.Boolean(), server_default='true', nullable=False),
    sa.Column('feedback_questions', sa.Boolean(), server_default='true', nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_coach_settings_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coach_settings')),
    sa.UniqueConstraint('user_id', name=op.f('uq_coach_settings_user_id'))
    )
    op.create_table('exercises',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('category', sa.Text(), nullable=True),
    sa.Column('is_global', sa.Boolean(), server_default='true', nullable=False),
    sa.Column('created_by', sa.Uuid(), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('technique', sa.Text(), nullable=True),
    sa.Column('embedding', pgvector.sqlalchemy.Vector(1536), nullable=True),
    sa.Column('embedding_model', sa.Text(), nullable=True),
    sa.Column('key', sa.Text(), nullable=True),
    sa.Column('aliases', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('pattern', sa.Text(), nullable=True),
    sa.Column('primary_muscles', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('secondary_muscles', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('equipment', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('mechanic', sa.Text(), nullable=True),
    sa.Column('load_type', sa.Text(), nullable=True),
    sa.Column('bodyweight_share', sa.Float(), server_default='0', nullable=False),
    sa.Column('unilateral', sa.Boolean(), server_default='false', nullable=False),
    sa.Column('measure', sa.Text(), server_default='reps', nullable=False),
    sa.Column('range_low', sa.Integer(), nullable=True),
    sa.Column('range_high', sa.Integer(), nullable=True),
    sa.Column('rest_seconds', sa.Integer(), nullable=True),
    sa.Column('contraindications', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.CheckConstraint('"category" IN (\'chest\', \'back\', \'shoulders\', \'arms\', \'legs\', \'core\', \'full_body\', \'cardio\', \'mobility\')', name=op.f('ck_exercises_category_is_known')),
    sa.CheckConstraint('"load_type" IN (\'external\', \'bodyweight\', \'assisted\', \'none\')', name=op.f('ck_exercises_load_type_is_known')),
    sa.CheckConstraint('"measure" IN (\'reps\', \'seconds\', \'metres\')', name=op.f('ck_exercises_measure_is_known')),
    sa.CheckConstraint('"mechanic" IN (\'compound\', \'isolation\')', name=op.f('ck_exercises_mechanic_is_known')),
    sa.CheckConstraint('"pattern" IN (\'squat\', \'hinge\', \'lunge\', \'horizontal_push\', \'vertical_push\', \'horizontal_pull\', \'vertical_pull\', \'fly\', \'raise\', \'elbow_flexion\', \'elbow_extension\', \'knee_extension\', \'knee_flexion\', \'hip_extension\', \'hip_abduction\', \'hip_adduction\', \'calf_raise\', \'shrug\', \'wrist\', \'neck\', \'trunk_flexion\', \'trunk_extension\', \'trunk_rotation\', \'anti_extension\', \'anti_rotation\', \'carry\', \'jump\', \'olympic\', \'throw\', \'cardio\', \'stretch\')', name=op.f('ck_exercises_pattern_is_known')),
    sa.ForeignKeyConstraint(['created_by'], ['users.id'], name=op.f('fk_exercises_created_by'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_exercises')),
    sa.UniqueConstraint('key', name=op.f('uq_exercises_key'))
    )
    op.create_table('training_context',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('primary_goal', sa.Text(), nullable=True),
    sa.Column('target_areas', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('timeline_months', sa.Integer(), nullable=True),
    sa.Column('strength_level', sa.Text(), nullable=True),
    sa.Column('recovery_status', sa.Text(), nullable=True),
    sa.Column('recent_progress', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('training_schedule', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('intensity_preference', sa.Text(), nullable=True),
    sa.Column('equipment_available', sa.ARRAY(sa.Text()), nullable=True),
    sa.Column('physical_limitations', sa.ARRAY(sa.Text()), nullable=True),
    sa.Column('time_limitations', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('last_updated', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.CheckConstraint('"intensity_preference" IN (\'light\', \'moderate\', \'intense\')', name=op.f('ck_training_context_intensity_preference_is_known')),
    sa.CheckConstraint('"primary_goal" IN (\'weight_loss\', \'muscle_gain\', \'endurance\', \'strength\', \'general_fitness\')', name=op.f('ck_training_context_primary_goal_is_known')),
    sa.CheckConstraint('"recovery_status" IN (\'poor\', \'average\', \'good\', \'excellent\')', name=op.f('ck_training_context_recovery_status_is_known')),
    sa.CheckConstraint('"strength_level" IN (\'beginner\', \'intermediate\', \'advanced\')', name=op.f('ck_training_context_strength_level_is_known')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_training_context_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training_context')),
    sa.UniqueConstraint('user_id', name=op.f('uq_training_context_user_id'))
    )
    op.create_table('turn_failures',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=True),
    sa.Column('provider', sa.Text(), nullable=False),
    sa.Column('provider_user_id', sa.Text(), nullable=False),
    sa.Column('message_id', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('state', postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False),
    sa.Column('error', sa.Text(), nullable=False),
    sa.Column('program_version', sa.Text(), nullable=False),
    sa.Column('trace_id', sa.Text(), nullable=False),
    sa.Column('duration_ms', sa.Integer(), server_default='0', nullable=False),
    sa.Column('prompt_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.Column('completion_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_turn_failures_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_turn_failures'))
    )
    op.create_index(op.f('ix_turn_failures_user_id'), 'turn_failures', ['user_id'], unique=False)
    op.create_table('user_accounts',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('provider', sa.Text(), nullable=False),
    sa.Column('provider_user_id', sa.Text(), nullable=False),
    sa.Column('username', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_user_accounts_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_accounts')),
    sa.UniqueConstraint('provider', 'provider_user_id', name=op.f('uq_user_accounts_provider_provider_user_id'))
    )
    op.create_index(op.f('ix_user_accounts_user_id'), 'user_accounts', ['user_id'], unique=False)
    op.create_table('user_goals',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('goal_type', sa.Text(), nullable=False),
    sa.Column('target_value', sa.Float(), nullable=True),
    sa.Column('current_value', sa.Float(), nullable=True),
    sa.Column('start_date', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('target_date', sa.DateTime(timezone=True), nullable=True),
    sa.Column('status', sa.Text(), server_default='active', nullable=False),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.CheckConstraint('"goal_type" IN (\'weight_loss\', \'muscle_gain\', \'endurance\', \'strength\', \'flexibility\', \'general_fitness\')', name=op.f('ck_user_goals_goal_type_is_known')),
    sa.CheckConstraint('"status" IN (\'active\', \'completed\', \'abandoned\')', name=op.f('ck_user_goals_status_is_known')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_user_goals_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_goals')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_user_goals_id_user_id'))
    )
    op.create_index(op.f('ix_user_goals_user_id'), 'user_goals', ['user_id'], unique=False)
    op.create_table('user_memories',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('topic', sa.Text(), nullable=True),
    sa.Column('content', sa.Text(), nullable=True),
    sa.Column('embedding', pgvector.sqlalchemy.Vector(1536), nullable=True),
    sa.Column('embedding_model', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_user_memories_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_memories'))
    )
    op.create_index(op.f('ix_user_memories_user_id'), 'user_memories', ['user_id'], unique=False)
    op.create_table('user_metrics',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('weight', sa.Float(), nullable=True),
    sa.Column('chest', sa.Float(), nullable=True),
    sa.Column('waist', sa.Float(), nullable=True),
    sa.Column('hips', sa.Float(), nullable=True),
    sa.Column('biceps', sa.Float(), nullable=True),
    sa.Column('thigh', sa.Float(), nullable=True),
    sa.Column('height', sa.Float(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_user_metrics_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_metrics'))
    )
    op.create_index(op.f('ix_user_metrics_user_id'), 'user_metrics', ['user_id'], unique=False)
    op.create_table('workouts',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('status', sa.Text(), server_default='planning', nullable=False),
    sa.Column('current_exercise_id', sa.Uuid(), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('completed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('cancelled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('status_since', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('workout_type', sa.Text(), nullable=True),
    sa.Column('intensity', sa.Text(), nullable=True),
    sa.Column('focus', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=True),
    sa.Column('rationale', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('wish', postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False),
    sa.Column('options', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.CheckConstraint('"intensity" IN (\'light\', \'moderate\', \'intense\')', name=op.f('ck_workouts_intensity_is_known')),
    sa.CheckConstraint('"status" IN (\'planning\', \'in_progress\', \'completed\')', name=op.f('ck_workouts_status_is_known')),
    sa.CheckConstraint('"workout_type" IN (\'full_body\', \'upper\', \'lower\', \'push\', \'pull\', \'core\', \'conditioning\', \'mobility\')', name=op.f('ck_workouts_workout_type_is_known')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_workouts_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workouts')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_workouts_id_user_id'))
    )
    op.create_index('ix_workouts_user_id_status_since', 'workouts', ['user_id', sa.literal_column('status_since DESC')], unique=False)
    op.create_index('uq_workouts_active', 'workouts', ['user_id'], unique=True, postgresql_where=sa.text("status IN ('planning', 'in_progress') AND cancelled_at IS NULL"))
    op.create_table('exercise_logs',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('workout_id', sa.Uuid(), nullable=True),
    sa.Column('exercise_id', sa.Uuid(), nullable=False),
    sa.Column('order', sa.Integer(), nullable=True),
    sa.Column('date', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('sets', sa.Integer(), nullable=True),
    sa.Column('reps', sa.Integer(), nullable=True),
    sa.Column('weight', sa.Float(), nullable=True),
    sa.Column('comment', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), server_default='pending', nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('completed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sets_completed', sa.Integer(), server_default='0', nullable=False),
    sa.Column('current_set', sa.Integer(), server_default='0', nullable=False),
    sa.Column('planned_sets', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('set_details', postgresql.JSONB(astext_type=sa.Text()), server_default='{"sets": []}', nullable=False),
    sa.Column('user_feedback', sa.Text(), nullable=True),
    sa.Column('performance_rating', sa.Integer(), nullable=True),
    sa.Column('difficulty_level', sa.Integer(), nullable=True),
    sa.Column('energy_level', sa.Integer(), nullable=True),
    sa.Column('muscle_fatigue', sa.Integer(), nullable=True),
    sa.Column('recovery_time', sa.Integer(), nullable=True),
    sa.Column('hard_sets', sa.Integer(), server_default='0', nullable=False),
    sa.Column('volume', sa.Float(), server_default='0', nullable=False),
    sa.Column('top_weight', sa.Float(), nullable=True),
    sa.Column('top_reps', sa.Integer(), nullable=True),
    sa.Column('best_e1rm', sa.Float(), nullable=True),
    sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('"difficulty_level" BETWEEN 1 AND 5', name=op.f('ck_exercise_logs_difficulty_level_in_range')),
    sa.CheckConstraint('"energy_level" BETWEEN 1 AND 5', name=op.f('ck_exercise_logs_energy_level_in_range')),
    sa.CheckConstraint('"muscle_fatigue" BETWEEN 1 AND 5', name=op.f('ck_exercise_logs_muscle_fatigue_in_range')),
    sa.CheckConstraint('"performance_rating" BETWEEN 1 AND 5', name=op.f('ck_exercise_logs_performance_rating_in_range')),
    sa.CheckConstraint('"status" IN (\'pending\', \'in_progress\', \'completed\', \'skipped\')', name=op.f('ck_exercise_logs_status_is_known')),
    sa.ForeignKeyConstraint(['exercise_id'], ['exercises.id'], name=op.f('fk_exercise_logs_exercise_id')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_exercise_logs_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workout_id', 'user_id'], ['workouts.id', 'workouts.user_id'], name=op.f('fk_exercise_logs_workout_id_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_exercise_logs')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_exercise_logs_id_user_id'))
    )
    op.create_index('ix_exercise_logs_user_id_date', 'exercise_logs', ['user_id', sa.literal_column('date DESC')], unique=False)
    op.create_index('ix_exercise_logs_user_id_exercise_id_date', 'exercise_logs', ['user_id', 'exercise_id', sa.literal_column('date DESC')], unique=False)
    op.create_index(op.f('ix_exercise_logs_workout_id'), 'exercise_logs', ['workout_id'], unique=False)
    op.create_table('training_programs',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('goal_id', sa.Uuid(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('duration_weeks', sa.Integer(), nullable=True),
    sa.Column('start_date', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('end_date', sa.DateTime(timezone=True), nullable=True),
    sa.Column('status', sa.Text(), server_default='active', nullable=False),
    sa.Column('current_week', sa.Integer(), server_default='1', nullable=False),
    sa.Column('current_phase', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.CheckConstraint('"status" IN (\'active\', \'completed\', \'paused\', \'abandoned\')', name=op.f('ck_training_programs_status_is_known')),
    sa.ForeignKeyConstraint(['goal_id', 'user_id'], ['user_goals.id', 'user_goals.user_id'], name=op.f('fk_training_programs_goal_id_user_id')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_training_programs_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training_programs')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_training_programs_id_user_id'))
    )
    op.create_index(op.f('ix_training_programs_user_id'), 'training_programs', ['user_id'], unique=False)
    op.create_table('turns',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('session_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('provider', sa.Text(), nullable=False),
    sa.Column('provider_user_id', sa.Text(), nullable=False),
    sa.Column('message_id', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('recalled', postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False),
    sa.Column('reads', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('certainty', sa.Text(), nullable=True),
    sa.Column('acts', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('events', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('model_answers', postgresql.JSONB(astext_type=sa.Text()), server_default='[]', nullable=False),
    sa.Column('reply', sa.JSON(), nullable=False),
    sa.Column('question', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('phase_before', sa.Text(), nullable=False),
    sa.Column('phase_after', sa.Text(), nullable=False),
    sa.Column('id_seed', sa.Uuid(), nullable=False),
    sa.Column('program_version', sa.Text(), nullable=False),
    sa.Column('trace_id', sa.Text(), nullable=False),
    sa.Column('duration_ms', sa.Integer(), server_default='0', nullable=False),
    sa.Column('model_calls', sa.Integer(), server_default='0', nullable=False),
    sa.Column('prompt_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.Column('completion_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.Column('undone_by', sa.Uuid(), nullable=True),
    sa.CheckConstraint('"certainty" IN (\'certain\', \'probable\', \'unsure\')', name=op.f('ck_turns_certainty_is_known')),
    sa.CheckConstraint('"phase_after" IN (\'no_workout\', \'planning\', \'in_progress\')', name=op.f('ck_turns_phase_after_is_known')),
    sa.CheckConstraint('"phase_before" IN (\'no_workout\', \'planning\', \'in_progress\')', name=op.f('ck_turns_phase_before_is_known')),
    sa.ForeignKeyConstraint(['session_id', 'user_id'], ['ai_sessions.id', 'ai_sessions.user_id'], name=op.f('fk_turns_session_id_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['undone_by', 'user_id'], ['turns.id', 'turns.user_id'], name=op.f('fk_turns_undone_by_user_id')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_turns_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_turns')),
    sa.UniqueConstraint('id', 'user_id', name=op.f('uq_turns_id_user_id')),
    sa.UniqueConstraint('provider', 'provider_user_id', 'message_id', name=op.f('uq_turns_provider_provider_user_id_message_id')),
    sa.UniqueConstraint('user_id', 'number', name=op.f('uq_turns_user_id_number'))
    )
    op.create_index(op.f('ix_turns_session_id'), 'turns', ['session_id'], unique=False)
    op.create_table('workout_exercises',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('workout_id', sa.Uuid(), nullable=False),
    sa.Column('exercise_id', sa.Uuid(), nullable=False),
    sa.Column('order', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['exercise_id'], ['exercises.id'], name=op.f('fk_workout_exercises_exercise_id')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_workout_exercises_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workout_id', 'user_id'], ['workouts.id', 'workouts.user_id'], name=op.f('fk_workout_exercises_workout_id_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workout_exercises'))
    )
    op.create_index(op.f('ix_workout_exercises_user_id'), 'workout_exercises', ['user_id'], unique=False)
    op.create_index(op.f('ix_workout_exercises_workout_id'), 'workout_exercises', ['workout_id'], unique=False)
    op.create_table('workout_modifications',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('workout_id', sa.Uuid(), nullable=False),
    sa.Column('exercise_id', sa.Uuid(), nullable=True),
    sa.Column('modification_type', sa.Text(), nullable=False),
    sa.Column('previous_state', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('new_state', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('order', sa.Integer(), server_default='0', nullable=False),
    sa.Column('created_by', sa.Uuid(), nullable=False),
    sa.CheckConstraint('"modification_type" IN (\'reorder\', \'substitute\', \'add\', \'remove\', \'skip\', \'retarget\', \'refocus\', \'correct_set\', \'delete_set\')', name=op.f('ck_workout_modifications_modification_type_is_known')),
    sa.ForeignKeyConstraint(['created_by'], ['users.id'], name=op.f('fk_workout_modifications_created_by'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['exercise_id'], ['exercises.id'], name=op.f('fk_workout_modifications_exercise_id')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_workout_modifications_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workout_id', 'user_id'], ['workouts.id', 'workouts.user_id'], name=op.f('fk_workout_modifications_workout_id_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workout_modifications'))
    )
    op.create_index(op.f('ix_workout_modifications_user_id'), 'workout_modifications', ['user_id'], unique=False)
    op.create_index(op.f('ix_workout_modifications_workout_id'), 'workout_modifications', ['workout_id'], unique=False)
    op.create_table('program_workouts',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('program_id', sa.Uuid(), nullable=False),
    sa.Column('workout_id', sa.Uuid(), nullable=True),
    sa.Column('week_number', sa.Integer(), nullable=True),
    sa.Column('day_number', sa.Integer(), nullable=True),
    sa.Column('order', sa.Integer(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('planned_for', sa.DateTime(timezone=True), nullable=True),
    sa.Column('plan', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.ForeignKeyConstraint(['program_id', 'user_id'], ['training_programs.id', 'training_programs.user_id'], name=op.f('fk_program_workouts_program_id_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_program_workouts_user_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workout_id', 'user_id'], ['workouts.id', 'workouts.user_id'], name=op.f('fk_program_workouts_workout_id_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_workouts'))
    )
    op.create_index(op.f('ix_program_workouts_program_id'), 'program_workouts', ['program_id'], unique=False)
    op.create_index(op.f('ix_program_workouts_user_id'), 'program_workouts', ['user_id'], unique=False)
    op.create_foreign_key(
        'fk_workouts_current_exercise_id_user_id', 'workouts', 'exercise_logs',
        ['current_exercise_id', 'user_id'], ['id', 'user_id'], deferrable=True, initially='DEFERRED',
    )
    # Exact search reads every vector of a person: kept in the row, they need no second look-up each.
    op.execute("ALTER TABLE user_memories ALTER COLUMN embedding SET STORAGE PLAIN")
    _protect()
    op.execute(IDENTIFY)


def downgrade() -> None:
    op.execute("DROP FUNCTION identify(text, text, text)")
    op.drop_constraint('fk_workouts_current_exercise_id_user_id', 'workouts', type_='foreignkey')
    op.drop_index(op.f('ix_program_workouts_user_id'), table_name='program_workouts')
    op.drop_index(op.f('ix_program_workouts_program_id'), table_name='program_workouts')
    op.drop_table('program_workouts')
    op.drop_index(op.f('ix_workout_modifications_workout_id'), table_name='workout_modifications')
    op.drop_index(op.f('ix_workout_modifications_user_id'), table_name='workout_modifications')
    op.drop_table('workout_modifications')
    op.drop_index(op.f('ix_workout_exercises_workout_id'), table_name='workout_exercises')
    op.drop_index(op.f('ix_workout_exercises_user_id'), table_name='workout_exercises')
    op.drop_table('workout_exercises')
    op.drop_index(op.f('ix_turns_session_id'), table_name='turns')
    op.drop_table('turns')
    op.drop_index(op.f('ix_training_programs_user_id'), table_name='training_programs')
    op.drop_table('training_programs')
    op.drop_index(op.f('ix_exercise_logs_workout_id'), table_name='exercise_logs')
    op.drop_index('ix_exercise_logs_user_id_exercise_id_date', table_name='exercise_logs')
    op.drop_index('ix_exercise_logs_user_id_date', table_name='exercise_logs')
    op.drop_table('exercise_logs')
    op.drop_index('uq_workouts_active', table_name='workouts', postgresql_where=sa.text("status IN ('planning', 'in_progress') AND cancelled_at IS NULL"))
    op.drop_index('ix_workouts_user_id_status_since', table_name='workouts')
    op.drop_table('workouts')
    op.drop_index(op.f('ix_user_metrics_user_id'), table_name='user_metrics')
    op.drop_table('user_metrics')
    op.drop_index(op.f('ix_user_memories_user_id'), table_name='user_memories')
    op.drop_table('user_memories')
    op.drop_index(op.f('ix_user_goals_user_id'), table_name='user_goals')
    op.drop_table('user_goals')
    op.drop_index(op.f('ix_user_accounts_user_id'), table_name='user_accounts')
    op.drop_table('user_accounts')
    op.drop_index(op.f('ix_turn_failures_user_id'), table_name='turn_failures')
    op.drop_table('turn_failures')
    op.drop_table('training_context')
    op.drop_table('exercises')
    op.drop_table('coach_settings')
    op.drop_index('ix_ai_sessions_user_id_started_at', table_name='ai_sessions')
    op.drop_table('ai_sessions')
    op.drop_table('users')
    op.execute(NO_ROLES)
