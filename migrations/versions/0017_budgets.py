"""Limits, closer: all of a client's requests are drawn for with their nonces, a person's accounts share one budget, the
tokens of a day are set aside before a model is asked, and what is good for minutes alone is swept up.

Revision ID: 0017
Revises: 0016
"""
import importlib

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None

# A person has one budget, whichever of their accounts they write from: that of their first one. Whose account is not
# known yet has that of the account, which will be their first one. Clients have no provider.
KEY = """
CREATE FUNCTION budget_key(kind text, given_provider text, given_user text) RETURNS bytea
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT sha256(convert_to(concat_ws(
        ' ', kind, coalesce(mine.provider, given_provider), coalesce(mine.provider_user_id, given_user)
    ), 'UTF8'))
    FROM (SELECT) nothing LEFT JOIN LATERAL (
        SELECT first.provider, first.provider_user_id
        FROM user_accounts given JOIN user_accounts first ON first.user_id = given.user_id
        WHERE given.provider = given_provider AND given.provider_user_id = given_user
        ORDER BY first.created_at, first.id LIMIT 1
    ) mine ON true
$$;
"""
# What is refused is charged to nobody, and spends no nonce; a nonce that was spent charges nobody, else whoever has
# overheard a request could use up its client's budget.
CLIENT = """
CREATE FUNCTION admit_client(
    given_client text, client_pace interval, given_nonce text, nonce_at timestamptz,
    at_time timestamptz DEFAULT clock_timestamp()
) RETURNS interval
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    client bytea := budget_key('client', NULL, given_client);
    wait interval := interval '0';
BEGIN
    IF EXISTS (SELECT FROM nonces WHERE key_id = given_client AND nonce = given_nonce) THEN
        RETURN NULL;
    END IF;
    IF client_pace IS NOT NULL THEN
        wait := draw_on(client, client_pace, at_time);
    END IF;
    IF given_nonce IS NULL OR wait > interval '0' THEN
        RETURN wait;
    END IF;
    INSERT INTO nonces (key_id, nonce, at) VALUES (given_client, given_nonce, nonce_at) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        UPDATE limits SET full_at = full_at - client_pace WHERE key = client AND client_pace IS NOT NULL;
        RETURN NULL;
    END IF;
    RETURN wait;
END
$$;
"""
# A message that was answered already is the client's repeat and none of the athlete's. One that the athlete's budget
# refuses is given back to the client: a flood of one does not use up what the client may send for others.
MESSAGE = """
CREATE FUNCTION admit_message(
    given_client text, client_pace interval,
    given_provider text, given_user text, given_message text, account_pace interval,
    at_time timestamptz DEFAULT clock_timestamp()
) RETURNS interval
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    wait interval;
BEGIN
    IF EXISTS (
        SELECT FROM turns
        WHERE provider = given_provider AND provider_user_id = given_user AND message_id = given_message
    ) THEN
        RETURN interval '0';
    END IF;
    wait := draw_on(budget_key('account', given_provider, given_user), account_pace, at_time);
    IF wait > interval '0' AND client_pace IS NOT NULL THEN
        UPDATE limits SET full_at = full_at - client_pace WHERE key = budget_key('client', NULL, given_client);
    END IF;
    RETURN wait;
END
$$;
"""
FLAG = """
CREATE FUNCTION admit_flag(
    given_provider text, given_user text, flag_pace interval, at_time timestamptz DEFAULT clock_timestamp()
) RETURNS interval
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT draw_on(budget_key('flag', given_provider, given_user), flag_pace, at_time)
$$;
"""
# What is set aside counts as used until it is settled, and for the day where whoever set it aside is no more. The first
# question of a day is always one that may be asked.
RESERVE = """
CREATE FUNCTION reserve_tokens(
    kind text, given_provider text, given_user text, on_day date, wanted bigint, most bigint
) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH reserved AS (
        INSERT INTO token_days AS used (key, day, tokens)
        VALUES (budget_key(kind, given_provider, given_user), on_day, wanted)
        ON CONFLICT (key, day) DO UPDATE SET tokens = used.tokens + wanted
        WHERE used.tokens = 0 OR used.tokens + wanted <= most
        RETURNING used.tokens
    )
    SELECT EXISTS (SELECT FROM reserved)
$$;
"""
SETTLE = """
CREATE FUNCTION settle_tokens(
    kind text, given_provider text, given_user text, on_day date, reserved bigint, used bigint
) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE token_days SET tokens = greatest(tokens - reserved + used, 0)
    WHERE key = budget_key(kind, given_provider, given_user) AND day = on_day
$$;
"""
BUDGET_KEY = "budget_key(text, text, text)"
ASKED = (
    "admit_client(text, interval, text, timestamptz, timestamptz)",
    "admit_message(text, interval, text, text, text, interval, timestamptz)",
    "admit_flag(text, text, interval, timestamptz)",
    "reserve_tokens(text, text, text, date, bigint, bigint)",
    "settle_tokens(text, text, text, date, bigint, bigint)",
)
OLD_ADMIT = "admit(text, interval, text, text, text, interval, timestamptz)"


def upgrade() -> None:
    op.create_table('token_days',
    sa.Column('key', postgresql.BYTEA(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('tokens', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('key', 'day', name=op.f('pk_token_days'))
    )
    _protect()
    op.execute("GRANT CREATE ON SCHEMA public TO fit_admin")
    op.execute(f"DROP FUNCTION {OLD_ADMIT}")
    op.execute(KEY + CLIENT + MESSAGE + FLAG + RESERVE + SETTLE)
    for function in (BUDGET_KEY, *ASKED):
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    for function in ASKED:
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def _protect() -> None:
    """All are written by the functions alone. What nobody needs any more the server may sweep up: a nonce ten minutes
    after it was spent at the latest, of which an hour is made, and a day that is over everywhere."""
    op.execute("ALTER TABLE token_days ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE token_days FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON token_days TO fit_admin")
    op.execute("CREATE POLICY admin ON token_days TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("GRANT DELETE ON token_days, nonces TO fit_app")
    op.execute("CREATE POLICY app_delete ON token_days FOR DELETE TO fit_app USING (day < now()::date - 2)")
    op.execute("CREATE POLICY app_delete ON nonces FOR DELETE TO fit_app USING (at < now() - interval '1 hour')")
    op.execute("DROP POLICY app_insert ON nonces")
    op.execute("REVOKE INSERT ON nonces FROM fit_app")


def downgrade() -> None:
    for function in (*ASKED, BUDGET_KEY):
        op.execute(f"DROP FUNCTION {function}")
    op.execute("GRANT CREATE ON SCHEMA public TO fit_admin")
    # Both functions at once, as they were made: one of them is still there.
    op.execute("DROP FUNCTION draw_on(bytea, interval, timestamptz)")
    before = importlib.import_module("migrations.versions.0015_limits")
    op.execute(before.DRAWING)
    for function in (before.DRAW_ON, before.ADMIT):
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    op.execute(f"GRANT EXECUTE ON FUNCTION {before.ADMIT} TO fit_app")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")
    op.execute("GRANT INSERT ON nonces TO fit_app")
    op.execute("CREATE POLICY app_insert ON nonces FOR INSERT TO fit_app WITH CHECK (true)")
    op.execute("DROP POLICY app_delete ON nonces")
    op.execute("REVOKE DELETE ON nonces FROM fit_app")
    op.drop_table('token_days')
