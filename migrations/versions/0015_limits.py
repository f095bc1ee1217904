"""Limits: when the budget of a client or of an account will be full again, and the function that draws on it.

Revision ID: 0015
Revises: 0014
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None

# GCRA: `full_at` moves on by a pace for each request, and may lie a minute ahead at most. What is refused is charged
# to nobody: one athlete's flood does not use up what their client may send for others. The account's row is locked
# before the client's by all, so nobody waits in a circle. A message that was answered already is the client's repeat
# and none of the athlete's.
DRAWING = """
CREATE FUNCTION draw_on(given_key bytea, pace interval, at_time timestamptz) RETURNS interval
LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO limits AS budget (key, full_at) VALUES (given_key, at_time + pace)
    ON CONFLICT (key) DO UPDATE SET full_at = greatest(budget.full_at, at_time) + pace
    WHERE greatest(budget.full_at, at_time) + pace <= at_time + interval '1 minute';
    IF FOUND THEN
        RETURN interval '0';
    END IF;
    RETURN (SELECT full_at + pace - interval '1 minute' - at_time FROM limits WHERE key = given_key);
END
$$;
CREATE FUNCTION admit(
    given_client text, client_pace interval,
    given_provider text, given_user text, given_message text, account_pace interval,
    at_time timestamptz DEFAULT clock_timestamp()
) RETURNS interval
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    account bytea := sha256(convert_to('account ' || given_provider || ' ' || given_user, 'UTF8'));
    client bytea := sha256(convert_to('client ' || given_client, 'UTF8'));
    wait interval := interval '0';
    is_charged boolean := account IS NOT NULL AND account_pace IS NOT NULL AND NOT EXISTS (
        SELECT FROM turns
        WHERE provider = given_provider AND provider_user_id = given_user AND message_id = given_message
    );
BEGIN
    IF is_charged THEN
        wait := draw_on(account, account_pace, at_time);
    END IF;
    IF wait = interval '0' AND client_pace IS NOT NULL THEN
        wait := draw_on(client, client_pace, at_time);
        IF wait > interval '0' AND is_charged THEN
            UPDATE limits SET full_at = full_at - account_pace WHERE key = account;
        END IF;
    END IF;
    RETURN wait;
END
$$;
GRANT CREATE ON SCHEMA public TO fit_admin;
"""
DRAW_ON = "draw_on(bytea, interval, timestamptz)"
ADMIT = "admit(text, interval, text, text, text, interval, timestamptz)"


def upgrade() -> None:
    op.create_table('limits',
    sa.Column('key', postgresql.BYTEA(), nullable=False),
    sa.Column('full_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_limits')),
    prefixes=['UNLOGGED']
    )
    _protect()


def _protect() -> None:
    """Budgets are drawn on by the function alone. The server may sweep up rows that are full again, which say nothing."""
    op.execute("ALTER TABLE limits ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE limits FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON limits TO fit_admin")
    op.execute("CREATE POLICY admin ON limits TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("GRANT DELETE ON limits TO fit_app")
    op.execute("CREATE POLICY app_delete ON limits FOR DELETE TO fit_app USING (full_at < now())")
    op.execute(DRAWING)
    for function in (DRAW_ON, ADMIT):
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    op.execute(f"GRANT EXECUTE ON FUNCTION {ADMIT} TO fit_app")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def downgrade() -> None:
    for function in (ADMIT, DRAW_ON):
        op.execute(f"DROP FUNCTION {function}")
    op.drop_table('limits')
