"""Second accounts of one person: codes that join them once, within minutes, and tries that failed.

Revision ID: 0011
Revises: 0010
"""
import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
# A join is of two people, so none of them may make it: these functions may, and tell no more than they must.
LINKING = """
CREATE FUNCTION has_anything(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM exercise_logs WHERE user_id = person)
        OR EXISTS (SELECT FROM workouts WHERE user_id = person)
        OR EXISTS (SELECT FROM user_memories WHERE user_id = person)
        OR EXISTS (SELECT FROM user_goals WHERE user_id = person)
        OR EXISTS (SELECT FROM user_metrics WHERE user_id = person)
        OR EXISTS (SELECT FROM training_programs WHERE user_id = person)
        OR EXISTS (SELECT FROM recovery_reports WHERE user_id = person)
        OR EXISTS (SELECT FROM safety_events WHERE user_id = person)
        OR EXISTS (SELECT FROM reminders WHERE user_id = person)
        OR EXISTS (SELECT FROM exercises WHERE created_by = person)
$$;
CREATE FUNCTION link_offer(given_provider text, given_user text, given_hash text, at_time timestamptz, span interval)
RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH me AS (SELECT nullif(current_setting('app.user_id', true), '')::uuid AS id),
    code AS (
        SELECT code.user_id FROM link_codes code
        WHERE code.code_hash = given_hash AND code.used_at IS NULL AND code.expires_at > at_time
    ),
    tries AS (SELECT attempt.provider, attempt.provider_user_id FROM link_tries attempt WHERE attempt.at > at_time - span)
    SELECT jsonb_build_object(
        'is_open', (SELECT count(*) FROM code) = 1 AND EXISTS (SELECT FROM code, me WHERE code.user_id <> me.id),
        'is_own', EXISTS (SELECT FROM code, me WHERE code.user_id = me.id),
        'is_empty', NOT has_anything((SELECT me.id FROM me)),
        'tries', (
            SELECT count(*) FROM tries WHERE tries.provider = given_provider AND tries.provider_user_id = given_user
        ),
        'tries_of_all', (SELECT count(*) FROM tries)
    )
$$;
CREATE FUNCTION link_account(given_provider text, given_user text, given_hash text, at_time timestamptz) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('app.user_id', true), '')::uuid;
    other uuid;
BEGIN
    -- Whoever writes for this person now waits, and finds afterwards that the account is another's.
    UPDATE users SET version = version + 1 WHERE id = me;
    IF (SELECT count(*) FROM link_codes
        WHERE code_hash = given_hash AND used_at IS NULL AND expires_at > at_time) <> 1 THEN
        RETURN false;
    END IF;
    UPDATE link_codes SET used_at = at_time
    WHERE code_hash = given_hash AND used_at IS NULL AND expires_at > at_time AND user_id <> me
    RETURNING user_id INTO other;
    IF other IS NULL OR has_anything(me) THEN
        RETURN false;
    END IF;
    INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (other, given_provider, given_user)
    ON CONFLICT (provider, provider_user_id) DO UPDATE SET user_id = other, updated_at = at_time
        WHERE user_accounts.user_id = me;
    RETURN FOUND;
END
$$;
GRANT CREATE ON SCHEMA public TO fit_admin;
"""
FUNCTIONS = (
    "link_account(text, text, text, timestamptz)",
    "link_offer(text, text, text, timestamptz, interval)",
    "has_anything(uuid)",
)


def upgrade() -> None:
    op.create_table('link_codes',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('code_hash', sa.Text(), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_link_codes_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_link_codes'))
    )
    op.create_index(op.f('ix_link_codes_code_hash'), 'link_codes', ['code_hash'])
    op.create_index(op.f('ix_link_codes_user_id'), 'link_codes', ['user_id'])
    op.create_table('link_tries',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider', sa.Text(), nullable=False),
    sa.Column('provider_user_id', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_link_tries'))
    )
    op.create_index('ix_link_tries_at', 'link_tries', [sa.text('at DESC')])
    _protect()


def _protect() -> None:
    """A code is its person's to make and to take back; a try is written down, and read by the functions alone."""
    for table in ('link_codes', 'link_tries'):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO fit_admin")
        op.execute(f"CREATE POLICY admin ON {table} TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, DELETE ON link_codes TO fit_app")
    op.execute(f"CREATE POLICY app_select ON link_codes FOR SELECT TO fit_app USING ({MINE})")
    op.execute(f"CREATE POLICY app_insert ON link_codes FOR INSERT TO fit_app WITH CHECK ({MINE})")
    op.execute(f"CREATE POLICY app_delete ON link_codes FOR DELETE TO fit_app USING ({MINE})")
    op.execute("GRANT INSERT ON link_tries TO fit_app")
    op.execute("CREATE POLICY app_insert ON link_tries FOR INSERT TO fit_app WITH CHECK (true)")
    op.execute(LINKING)
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    for function in FUNCTIONS[:2]:
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def downgrade() -> None:
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}")
    op.drop_table('link_tries')
    op.drop_table('link_codes')
