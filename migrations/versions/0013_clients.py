"""Clients with keys of their own, the nonces of their requests, and reminders of the people they may write to.

Revision ID: 0013
Revises: 0012
"""
import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None

# The server reads keys and may not change one, but for when it was last used.
USED = """
CREATE FUNCTION key_used(key_id text, at_time timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE client_keys SET last_used_at = at_time
    WHERE id = key_id AND (last_used_at IS NULL OR last_used_at < at_time)
$$;
"""


def _due(parameter: str, reached: str) -> str:
    return f"""
CREATE FUNCTION reminders_due(
    at_time timestamptz, {parameter}, after_due timestamptz, after_id uuid, most integer
)
RETURNS TABLE (id uuid, user_id uuid, what text, due timestamptz, repeats boolean, settings jsonb, accounts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT reminder.id, reminder.user_id, reminder.what, reminder.due, cardinality(reminder.days) > 0,
        jsonb_build_object(
            'language', coalesce(settings.language, person.language_code),
            'time_zone', coalesce(person.time_zone, 'UTC'), 'tone', coalesce(settings.tone, person.tone)
        ),
        (
            SELECT jsonb_agg(jsonb_build_object(
                'provider', account.provider, 'provider_user_id', account.provider_user_id
            ) ORDER BY account.created_at, account.id)
            FROM user_accounts account WHERE account.user_id = reminder.user_id
        )
    FROM reminders reminder
    JOIN users person ON person.id = reminder.user_id
    LEFT JOIN coach_settings settings ON settings.user_id = reminder.user_id
    WHERE reminder.due <= at_time AND (after_due IS NULL OR (reminder.due, reminder.id) > (after_due, after_id))
        AND EXISTS (
            SELECT FROM user_accounts account WHERE account.user_id = reminder.user_id AND ({reached})
        )
    ORDER BY reminder.due, reminder.id LIMIT most
$$;
"""


BY_ONE = "by_provider text", "by_provider IS NULL OR account.provider = by_provider"
BY_SOME = "by_providers text[]", "by_providers IS NULL OR account.provider = ANY(by_providers)"


def upgrade() -> None:
    op.create_table('client_keys',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('service', sa.Text(), nullable=False),
    sa.Column('providers', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('secret', sa.LargeBinary(), nullable=True),
    sa.Column('token_hash', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_used_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("\"kind\" IN ('signed', 'bearer')", name=op.f('ck_client_keys_kind_is_known')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_client_keys'))
    )
    op.create_index('ix_client_keys_service', 'client_keys', ['service'])
    op.create_table('nonces',
    sa.Column('key_id', sa.Text(), nullable=False),
    sa.Column('nonce', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('key_id', 'nonce', name=op.f('pk_nonces'))
    )
    op.create_index('ix_nonces_at', 'nonces', ['at'])
    _protect()
    op.execute("GRANT CREATE ON SCHEMA public TO fit_admin")
    op.execute(USED)
    _own("key_used(text, timestamptz)")
    op.execute("DROP FUNCTION reminders_due(timestamptz, text, timestamptz, uuid, integer)")
    op.execute(_due(*BY_SOME))
    _own("reminders_due(timestamptz, text[], timestamptz, uuid, integer)")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def _protect() -> None:
    """Keys are made and revoked by an admin and read by the server; nonces are written by the server, read by nobody."""
    for table in ('client_keys', 'nonces'):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO fit_admin")
        op.execute(f"CREATE POLICY admin ON {table} TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT ON client_keys TO fit_app")
    op.execute("CREATE POLICY app_select ON client_keys FOR SELECT TO fit_app USING (true)")
    op.execute("GRANT INSERT ON nonces TO fit_app")
    op.execute("CREATE POLICY app_insert ON nonces FOR INSERT TO fit_app WITH CHECK (true)")


def _own(function: str) -> None:
    op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
    op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")


def downgrade() -> None:
    op.execute("DROP FUNCTION reminders_due(timestamptz, text[], timestamptz, uuid, integer)")
    op.execute("GRANT CREATE ON SCHEMA public TO fit_admin")
    op.execute(_due(*BY_ONE))
    _own("reminders_due(timestamptz, text, timestamptz, uuid, integer)")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")
    op.execute("DROP FUNCTION key_used(text, timestamptz)")
    op.drop_table('nonces')
    op.drop_table('client_keys')
