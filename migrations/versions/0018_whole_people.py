"""Joins of whole people: one who has several accounts is joined to nobody; a code that was used is its person's still.

Revision ID: 0018
Revises: 0017
"""
from alembic import op

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None

# Turns are a person's and not an account's: those said through one of several would stay with the others.
SEVERAL = "(SELECT count(*) FROM user_accounts WHERE user_id = person) > 1"


def _has_anything(several: str = "") -> str:
    return f"""
CREATE OR REPLACE FUNCTION has_anything(person uuid) RETURNS boolean
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
        OR EXISTS (SELECT FROM exercises WHERE created_by = person){several}
$$;
"""


# Whoever was joined to another is nobody to join any more. A request that comes again, however late, finds its code used,
# and its account with whose code it was.
OWN = "used_at IS NOT NULL OR code.expires_at > at_time"
SOMEBODY = "JOIN users ON users.id = code.user_id AND users.joined_to IS NULL"


def _link_offer(somebody: str = "", own: str = "used_at IS NULL AND code.expires_at > at_time") -> str:
    return f"""
CREATE OR REPLACE FUNCTION link_offer(
    given_provider text, given_user text, given_hash text, at_time timestamptz, span interval
) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH me AS (SELECT nullif(current_setting('app.user_id', true), '')::uuid AS id),
    code AS (
        SELECT code.user_id FROM link_codes code {somebody}
        WHERE code.code_hash = given_hash AND code.used_at IS NULL AND code.expires_at > at_time
    ),
    tries AS (SELECT attempt.provider, attempt.provider_user_id FROM link_tries attempt WHERE attempt.at > at_time - span)
    SELECT jsonb_build_object(
        'is_open', (SELECT count(*) FROM code) = 1 AND EXISTS (SELECT FROM code, me WHERE code.user_id <> me.id),
        'is_own', EXISTS (
            SELECT FROM link_codes code, me
            WHERE code.code_hash = given_hash AND code.user_id = me.id AND (code.{own})
        ),
        'is_empty', NOT has_anything((SELECT me.id FROM me)),
        'tries', (
            SELECT count(*) FROM tries WHERE tries.provider = given_provider AND tries.provider_user_id = given_user
        ),
        'tries_of_all', (SELECT count(*) FROM tries)
    )
$$;
"""


# Whoever erases the other person, or joins them to somebody else, takes their row first, too.
BEFORE = "FOR KEY SHARE"
NOW = "AND joined_to IS NULL FOR NO KEY UPDATE"
# Two who say each other's codes take the same row first.
IN_ORDER = """PERFORM FROM users WHERE id = me OR id IN (
        SELECT code.user_id FROM link_codes code
        WHERE code.code_hash = given_hash AND code.used_at IS NULL AND code.expires_at > at_time
    ) ORDER BY id FOR NO KEY UPDATE;
    """


def _link_account(lock: str, first: str = "") -> str:
    return f"""
CREATE OR REPLACE FUNCTION link_account(given_provider text, given_user text, given_hash text, at_time timestamptz)
RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('app.user_id', true), '')::uuid;
    other uuid;
BEGIN
    {first}-- Whoever writes for this person now waits, and finds afterwards that the account is another's.
    UPDATE users SET version = version + 1 WHERE id = me;
    IF (SELECT count(*) FROM link_codes
        WHERE code_hash = given_hash AND used_at IS NULL AND expires_at > at_time) <> 1 THEN
        RETURN false;
    END IF;
    PERFORM FROM users WHERE id = (
        SELECT code.user_id FROM link_codes code
        WHERE code.code_hash = given_hash AND code.used_at IS NULL AND code.expires_at > at_time
    ) {lock};
    IF NOT FOUND THEN
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
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE users SET joined_to = other
    WHERE id = me AND NOT EXISTS (SELECT FROM user_accounts account WHERE account.user_id = me);
    RETURN true;
END
$$;
"""


def upgrade() -> None:
    _replace(_has_anything(f"\n        OR {SEVERAL}"), _link_offer(SOMEBODY, OWN), _link_account(NOW, IN_ORDER))


def downgrade() -> None:
    _replace(_has_anything(), _link_offer(), _link_account(BEFORE))


def _replace(*functions: str) -> None:
    for each in functions:
        op.execute(each)
