"""Erasing a person, and taking out what was kept long enough: both run as the admin role, and neither can do more.

Revision ID: 0014
Revises: 0013
"""
import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
OF_MY_ACCOUNTS = (
    f"(provider, provider_user_id) IN (SELECT account.provider, account.provider_user_id FROM user_accounts account"
    f" WHERE account.{MINE})"
)
THREADS = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")
# What is looked up for each row that goes, and was never looked up before.
INDEXES = (
    ("ix_turns_undone_by", "turns", "undone_by"),
    ("ix_safety_events_cleared_by", "safety_events", "cleared_by"),
    ("ix_safety_events_workout_id", "safety_events", "workout_id"),
    ("ix_workouts_current_exercise_id", "workouts", "current_exercise_id"),
)

# A checkpoint is written after its turn was committed: one whose person is gone by then is not written, and one that is
# being written is waited for by whoever erases.
OF_SOMEBODY = """
CREATE FUNCTION langgraph.of_somebody() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF split_part(NEW.thread_id, ':', 1) = '' THEN
        RETURN NEW;  -- nobody's, which the policy refuses
    END IF;
    PERFORM FROM users WHERE id = split_part(NEW.thread_id, ':', 1)::uuid FOR KEY SHARE;
    RETURN CASE WHEN FOUND THEN NEW END;
END
$$;
"""
# Everybody who is this person: whoever had an account that was joined to theirs was them all along.
PEOPLE = f"""
CREATE FUNCTION my_people() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH RECURSIVE person AS (
        SELECT users.id FROM users WHERE users.id = {ME}
        UNION
        SELECT joined.id FROM users joined JOIN person ON joined.joined_to = person.id
    )
    SELECT person.id FROM person
$$;
"""
# All or nothing, of whoever the transaction acts for. What refers to a person goes with them; what knows no person but an
# account, and the threads, are looked for.
ERASE = f"""
CREATE FUNCTION erase_me() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, langgraph, pg_temp AS $$
DECLARE
    people uuid[];
    place name;
    gone bigint;
    total bigint := 0;
BEGIN
    -- Whoever writes for them now is waited for; whoever comes later finds nobody.
    PERFORM FROM users WHERE id = {ME} FOR UPDATE;
    people := ARRAY(SELECT my_people());
    IF cardinality(people) = 0 THEN
        RETURN NULL;
    END IF;
    PERFORM FROM users WHERE id = ANY(people) FOR UPDATE;
    FOR place IN
        SELECT class.relname FROM pg_class class JOIN pg_attribute attribute ON attribute.attrelid = class.oid
        WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r'
            AND attribute.attname = 'provider_user_id' AND NOT EXISTS (
                SELECT FROM pg_attribute owner
                WHERE owner.attrelid = class.oid AND owner.attname = 'user_id' AND owner.attnotnull
            )
    LOOP
        EXECUTE format(
            'DELETE FROM %I said USING user_accounts account WHERE account.user_id = ANY($1)
                AND (said.provider, said.provider_user_id) = (account.provider, account.provider_user_id)
                AND to_jsonb(said)->>''user_id'' IS NULL', place
        ) USING people;
        GET DIAGNOSTICS gone = ROW_COUNT;
        total := total + gone;
    END LOOP;
    FOREACH place IN ARRAY ARRAY['checkpoints', 'checkpoint_blobs', 'checkpoint_writes'] LOOP
        EXECUTE format('DELETE FROM langgraph.%I WHERE split_part(thread_id, '':'', 1) = ANY($1::text[])', place)
        USING people;
        GET DIAGNOSTICS gone = ROW_COUNT;
        total := total + gone;
    END LOOP;
    FOR place IN
        SELECT class.relname FROM pg_class class JOIN pg_attribute attribute ON attribute.attrelid = class.oid
        WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r' AND attribute.attname = 'user_id'
    LOOP
        EXECUTE format('SELECT count(*) FROM %I WHERE user_id = ANY($1)', place) INTO gone USING people;
        total := total + gone;
    END LOOP;
    SELECT total + count(*) INTO total FROM exercises WHERE created_by = ANY(people);
    DELETE FROM users WHERE id = ANY(people);
    total := total + cardinality(people);
    INSERT INTO erasures (rows_erased) VALUES (total);
    RETURN total;
END
$$;
"""
# What was kept long enough, of everybody. Whoever calls this cannot take out anything younger than two days, and nothing
# at all of what was trained, told or reached: it knows these tables alone.
PRUNE = """
CREATE FUNCTION prune(what text, days integer, most integer) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, langgraph, pg_temp AS $$
DECLARE
    before timestamptz := now() - make_interval(days => least(greatest(days, 2), 100000));
    gone integer;
    threads text[];
BEGIN
    CASE what
    WHEN 'turns' THEN
        -- A sitting's turns go together, once it was summed up. One in which a red flag was raised or cleared stays as
        -- long as that is on record, and one that took another back as long as that other one is.
        DELETE FROM turns WHERE id IN (
            SELECT turn.id FROM turns turn JOIN ai_sessions sitting ON sitting.id = turn.session_id
            WHERE turn.received_at < before
                AND (sitting.noted_at IS NOT NULL OR sitting.started_at < before - interval '30 days')
                AND NOT EXISTS (
                    SELECT FROM turns later WHERE later.session_id = turn.session_id AND later.received_at >= before
                )
                AND NOT EXISTS (SELECT FROM safety_events flag WHERE flag.turn_id = turn.id)
                AND NOT EXISTS (SELECT FROM safety_events flag WHERE flag.cleared_by = turn.id)
                AND NOT EXISTS (SELECT FROM turns undone WHERE undone.undone_by = turn.id)
            LIMIT most
        );
    WHEN 'sessions' THEN
        DELETE FROM ai_sessions WHERE id IN (
            SELECT sitting.id FROM ai_sessions sitting
            WHERE sitting.ended_at < before AND NOT EXISTS (SELECT FROM turns turn WHERE turn.session_id = sitting.id)
            LIMIT most
        );
    WHEN 'failures' THEN
        DELETE FROM turn_failures WHERE id IN (SELECT id FROM turn_failures WHERE received_at < before LIMIT most);
    WHEN 'usage' THEN
        DELETE FROM client_usage WHERE (client, day) IN (
            SELECT client, day FROM client_usage WHERE day < before::date LIMIT most
        );
    WHEN 'codes' THEN
        DELETE FROM link_codes WHERE id IN (SELECT id FROM link_codes WHERE expires_at < before LIMIT most);
    WHEN 'tries' THEN
        DELETE FROM link_tries WHERE id IN (SELECT id FROM link_tries WHERE at < before LIMIT most);
    WHEN 'nonces' THEN
        DELETE FROM nonces WHERE (key_id, nonce) IN (SELECT key_id, nonce FROM nonces WHERE at < before LIMIT most);
    WHEN 'threads' THEN
        -- A thread to which nothing was added since.
        threads := ARRAY(
            SELECT thread_id FROM checkpoints GROUP BY thread_id
            HAVING max((checkpoint->>'ts')::timestamptz) < before LIMIT most
        );
        DELETE FROM checkpoint_writes WHERE thread_id = ANY(threads);
        DELETE FROM checkpoint_blobs WHERE thread_id = ANY(threads);
        DELETE FROM checkpoints WHERE thread_id = ANY(threads);
    WHEN 'checkpoints' THEN
        -- Those that a later one of their thread has taken the place of, and values that no checkpoint speaks of any more.
        threads := ARRAY(
            SELECT DISTINCT old.thread_id FROM checkpoints old
            WHERE (old.checkpoint->>'ts')::timestamptz < before AND EXISTS (
                SELECT FROM checkpoints later WHERE later.thread_id = old.thread_id
                    AND later.checkpoint_ns = old.checkpoint_ns AND later.checkpoint_id > old.checkpoint_id
            ) LIMIT most
        );
        DELETE FROM checkpoints old WHERE old.thread_id = ANY(threads)
            AND (old.checkpoint->>'ts')::timestamptz < before AND EXISTS (
                SELECT FROM checkpoints later WHERE later.thread_id = old.thread_id
                    AND later.checkpoint_ns = old.checkpoint_ns AND later.checkpoint_id > old.checkpoint_id
            );
        GET DIAGNOSTICS gone = ROW_COUNT;
        DELETE FROM checkpoint_writes written WHERE written.thread_id = ANY(threads) AND NOT EXISTS (
            SELECT FROM checkpoints kept WHERE kept.thread_id = written.thread_id
                AND kept.checkpoint_ns = written.checkpoint_ns AND kept.checkpoint_id = written.checkpoint_id
        );
        DELETE FROM checkpoint_blobs value WHERE value.thread_id = ANY(threads) AND NOT EXISTS (
            SELECT FROM checkpoints kept WHERE kept.thread_id = value.thread_id
                AND kept.checkpoint_ns = value.checkpoint_ns
                AND kept.checkpoint->'channel_versions'->>value.channel = value.version
        );
        UPDATE checkpoints kept SET parent_checkpoint_id = NULL WHERE kept.thread_id = ANY(threads)
            AND kept.parent_checkpoint_id IS NOT NULL AND NOT EXISTS (
                SELECT FROM checkpoints parent WHERE parent.thread_id = kept.thread_id
                    AND parent.checkpoint_ns = kept.checkpoint_ns AND parent.checkpoint_id = kept.parent_checkpoint_id
            );
        RETURN gone;
    END CASE;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END
$$;
"""
FUNCTIONS = ("my_people()", "erase_me()", "prune(text, integer, integer)")


def _link_account(lock: str = "", join: str = "") -> str:
    return f"""
CREATE OR REPLACE FUNCTION link_account(given_provider text, given_user text, given_hash text, at_time timestamptz)
RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('app.user_id', true), '')::uuid;
    other uuid;
BEGIN
    -- Whoever writes for this person now waits, and finds afterwards that the account is another's.
    UPDATE users SET version = version + 1 WHERE id = me;
    IF (SELECT count(*) FROM link_codes
        WHERE code_hash = given_hash AND used_at IS NULL AND expires_at > at_time) <> 1 THEN
        RETURN false;
    END IF;{lock}
    UPDATE link_codes SET used_at = at_time
    WHERE code_hash = given_hash AND used_at IS NULL AND expires_at > at_time AND user_id <> me
    RETURNING user_id INTO other;
    IF other IS NULL OR has_anything(me) THEN
        RETURN false;
    END IF;
    INSERT INTO user_accounts (user_id, provider, provider_user_id) VALUES (other, given_provider, given_user)
    ON CONFLICT (provider, provider_user_id) DO UPDATE SET user_id = other, updated_at = at_time
        WHERE user_accounts.user_id = me;
    {join or 'RETURN FOUND;'}
END
$$;
"""


# Whoever erases the other person takes their row first, too.
LOCK = """
    PERFORM FROM users WHERE id = (
        SELECT code.user_id FROM link_codes code
        WHERE code.code_hash = given_hash AND code.used_at IS NULL AND code.expires_at > at_time
    ) FOR KEY SHARE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;"""
# What is left of a person without an account is the other one's now: it is exported and erased with theirs.
JOIN = """IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE users SET joined_to = other
    WHERE id = me AND NOT EXISTS (SELECT FROM user_accounts account WHERE account.user_id = me);
    RETURN true;"""
JOINED_BEFORE = """
UPDATE users husk SET joined_to = found.other
FROM (
    SELECT DISTINCT ON (turn.user_id) turn.user_id AS me, account.user_id AS other
    FROM turns turn JOIN user_accounts account USING (provider, provider_user_id)
    WHERE account.user_id <> turn.user_id
) found
WHERE husk.id = found.me AND NOT EXISTS (SELECT FROM user_accounts account WHERE account.user_id = husk.id)
"""


def upgrade() -> None:
    op.add_column('users', sa.Column('joined_to', sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f('fk_users_joined_to'), 'users', 'users', ['joined_to'], ['id'], ondelete='CASCADE')
    op.create_index('ix_users_joined_to', 'users', ['joined_to'], postgresql_where=sa.text('joined_to IS NOT NULL'))
    op.create_table('erasures',
    sa.Column('id', sa.Uuid(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('rows_erased', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erasures'))
    )
    for name, table, column in INDEXES:
        op.create_index(name, table, [column], postgresql_where=sa.text(f'{column} IS NOT NULL'))
    op.create_index('ix_workout_modifications_created_by', 'workout_modifications', ['created_by'])
    _protect()
    op.execute("SET ROLE fit_admin")
    op.execute(JOINED_BEFORE)
    op.execute("RESET ROLE")


def _protect() -> None:
    """Of an erasure nobody but the function that made it writes. An account's failed tries are its person's to see."""
    op.execute("ALTER TABLE erasures ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE erasures FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT ON erasures TO fit_admin")
    op.execute("GRANT SELECT ON erasures TO fit_app")
    op.execute("CREATE POLICY admin ON erasures TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("CREATE POLICY app_select ON erasures FOR SELECT TO fit_app USING (true)")
    op.execute("GRANT SELECT ON link_tries TO fit_app")
    op.execute(f"CREATE POLICY app_select ON link_tries FOR SELECT TO fit_app USING ({OF_MY_ACCOUNTS})")
    op.execute(f"ALTER POLICY app_select ON turn_failures USING ({MINE} OR (user_id IS NULL AND {OF_MY_ACCOUNTS}))")
    op.execute(_link_account(LOCK, JOIN))
    op.execute(PEOPLE + ERASE + PRUNE + OF_SOMEBODY)
    op.execute("GRANT CREATE ON SCHEMA public, langgraph TO fit_admin")
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    for table in THREADS:
        op.execute(
            f"CREATE TRIGGER of_somebody BEFORE INSERT ON langgraph.{table}"
            " FOR EACH ROW EXECUTE FUNCTION langgraph.of_somebody()"
        )
    op.execute("REVOKE ALL ON FUNCTION langgraph.of_somebody() FROM PUBLIC")
    op.execute("ALTER FUNCTION langgraph.of_somebody() OWNER TO fit_admin")
    op.execute("REVOKE CREATE ON SCHEMA public, langgraph FROM fit_admin")


def downgrade() -> None:
    for table in THREADS:
        op.execute(f"DROP TRIGGER of_somebody ON langgraph.{table}")
    for function in (*FUNCTIONS, "langgraph.of_somebody()"):
        op.execute(f"DROP FUNCTION {function}")
    op.execute(_link_account())
    op.execute(f"ALTER POLICY app_select ON turn_failures USING ({MINE})")
    op.execute("DROP POLICY app_select ON link_tries")
    op.execute("REVOKE SELECT ON link_tries FROM fit_app")
    op.drop_index('ix_workout_modifications_created_by', table_name='workout_modifications')
    for name, table, column in INDEXES:
        op.drop_index(name, table_name=table, postgresql_where=sa.text(f'{column} IS NOT NULL'))
    op.drop_table('erasures')
    op.drop_index('ix_users_joined_to', table_name='users', postgresql_where=sa.text('joined_to IS NOT NULL'))
    op.drop_constraint(op.f('fk_users_joined_to'), 'users', type_='foreignkey')
    op.drop_column('users', 'joined_to')
