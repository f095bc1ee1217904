"""How the coach behaves: how much is said, and the language somebody wishes for, whatever their client says; reminders.

Revision ID: 0010
Revises: 0009
"""
import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
# Whoever delivers reminders asks for everybody's that are due: what they need to send them, and nothing else.
DUE = """
CREATE FUNCTION reminders_due(at_time timestamptz, by_provider text, after_due timestamptz, after_id uuid, most integer)
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
            SELECT FROM user_accounts account
            WHERE account.user_id = reminder.user_id AND (by_provider IS NULL OR account.provider = by_provider)
        )
    ORDER BY reminder.due, reminder.id LIMIT most
$$;
CREATE FUNCTION reminder_owner(reminder_id uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT reminder.user_id FROM reminders reminder WHERE reminder.id = reminder_id
$$;
GRANT CREATE ON SCHEMA public TO fit_admin;
"""
FUNCTIONS = ("reminders_due(timestamptz, text, timestamptz, uuid, integer)", "reminder_owner(uuid)")


def upgrade() -> None:
    op.add_column('coach_settings', sa.Column('detail', sa.Text(), nullable=True))
    op.add_column('coach_settings', sa.Column('language', sa.Text(), nullable=True))
    op.create_check_constraint(op.f('ck_coach_settings_detail_is_known'), 'coach_settings', "\"detail\" IN ('brief', 'usual', 'full')")
    op.create_check_constraint(op.f('ck_coach_settings_language_is_known'), 'coach_settings', "\"language\" IN ('en', 'es', 'de', 'fr', 'pt', 'ru')")
    op.create_table('reminders',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('what', sa.Text(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('due', sa.DateTime(timezone=True), nullable=True),
    sa.Column('clock', sa.Time(), nullable=True),
    sa.Column('days', sa.ARRAY(sa.SmallInteger()), server_default=sa.text("'{}'"), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_reminders_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reminders'))
    )
    op.create_index('ix_reminders_user_id', 'reminders', ['user_id'])
    op.create_index('ix_reminders_due', 'reminders', ['due', 'id'], postgresql_where=sa.text('due IS NOT NULL'))
    _protect()


def _protect() -> None:
    op.execute("ALTER TABLE reminders ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE reminders FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON reminders TO fit_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON reminders TO fit_admin")
    op.execute("CREATE POLICY admin ON reminders TO fit_admin USING (true) WITH CHECK (true)")
    op.execute(f"CREATE POLICY app_select ON reminders FOR SELECT TO fit_app USING ({MINE})")
    op.execute(f"CREATE POLICY app_insert ON reminders FOR INSERT TO fit_app WITH CHECK ({MINE})")
    op.execute(f"CREATE POLICY app_update ON reminders FOR UPDATE TO fit_app USING ({MINE}) WITH CHECK ({MINE})")
    op.execute(f"CREATE POLICY app_delete ON reminders FOR DELETE TO fit_app USING ({MINE})")
    op.execute(DUE)
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def downgrade() -> None:
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}")
    op.drop_index('ix_reminders_due', table_name='reminders')
    op.drop_index('ix_reminders_user_id', table_name='reminders')
    op.drop_table('reminders')
    op.drop_column('coach_settings', 'language')
    op.drop_column('coach_settings', 'detail')
