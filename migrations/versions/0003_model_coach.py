"""What the model coach keeps: memories that supersede one another, sittings that end by themselves, what models cost.

Revision ID: 0003
Revises: 0002
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

ME = "(SELECT nullif(current_setting('app.user_id', true), '')::uuid)"
MINE = f"user_id = {ME}"
KINDS = "('limit', 'dislike', 'preference', 'equipment', 'schedule', 'life')"

# Whoever tidies up asks for everybody's work that waits; it learns ids and nothing else, and does each as that person.
TO_DO = """
CREATE FUNCTION sittings_to_close(last_before timestamptz, most integer) RETURNS TABLE (user_id uuid, session_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT sitting.user_id, sitting.id
    FROM ai_sessions sitting
    WHERE (sitting.ended_at IS NULL OR sitting.noted_at IS NULL)
        AND coalesce(
            (SELECT max(turn.received_at) FROM turns turn WHERE turn.session_id = sitting.id), sitting.started_at
        ) < CASE WHEN sitting.ended_at IS NULL THEN last_before ELSE 'infinity' END
    ORDER BY sitting.started_at DESC LIMIT most
$$;
CREATE FUNCTION athletes_to_embed(embedder text, most integer) RETURNS TABLE (user_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT memory.user_id FROM user_memories memory
    WHERE memory.embedding IS NULL OR memory.embedding_model IS DISTINCT FROM embedder
    UNION
    SELECT sitting.user_id FROM ai_sessions sitting
    WHERE sitting.summary IS NOT NULL
        AND (sitting.embedding IS NULL OR sitting.embedding_model IS DISTINCT FROM embedder)
    LIMIT most
$$;
GRANT CREATE ON SCHEMA public TO fit_admin;
"""
FUNCTIONS = ("sittings_to_close(timestamptz, integer)", "athletes_to_embed(text, integer)")


def upgrade() -> None:
    op.add_column('user_memories', sa.Column('details', postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False))
    op.add_column('user_memories', sa.Column('superseded_by', sa.Uuid(), nullable=True))
    op.create_check_constraint(op.f('ck_user_memories_topic_is_known'), 'user_memories', f'"topic" IN {KINDS}')
    op.create_unique_constraint(op.f('uq_user_memories_id_user_id'), 'user_memories', ['id', 'user_id'])
    op.create_foreign_key(op.f('fk_user_memories_superseded_by_user_id'), 'user_memories', 'user_memories', ['superseded_by', 'user_id'], ['id', 'user_id'], ondelete='CASCADE')
    op.create_index('ix_user_memories_waiting', 'user_memories', ['user_id'], postgresql_where=sa.text('embedding IS NULL'))
    op.add_column('ai_sessions', sa.Column('noted_at', sa.DateTime(timezone=True), nullable=True))
    for column in ('model_calls', 'prompt_tokens', 'completion_tokens'):
        op.add_column('ai_sessions', sa.Column(column, sa.Integer(), server_default='0', nullable=False))
    op.create_index('ix_ai_sessions_open', 'ai_sessions', ['started_at'], postgresql_where=sa.text('ended_at IS NULL OR noted_at IS NULL'))
    for column in ('model_ms', 'dropped_claims'):
        op.add_column('turns', sa.Column(column, sa.Integer(), server_default='0', nullable=False))
    op.create_index('ix_turns_user_id_received_at', 'turns', ['user_id', sa.text('received_at DESC')])
    op.add_column('turn_failures', sa.Column('model_calls', sa.Integer(), server_default='0', nullable=False))
    op.create_table('client_usage',
    sa.Column('client', sa.Text(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('model_calls', sa.Integer(), server_default='0', nullable=False),
    sa.Column('prompt_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.Column('completion_tokens', sa.Integer(), server_default='0', nullable=False),
    sa.PrimaryKeyConstraint('client', 'day', name=op.f('pk_client_usage'))
    )
    _protect()


def _protect() -> None:
    op.execute("ALTER TABLE client_usage ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE client_usage FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT, INSERT, UPDATE ON client_usage TO fit_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON client_usage TO fit_admin")
    op.execute("CREATE POLICY admin ON client_usage TO fit_admin USING (true) WITH CHECK (true)")
    op.execute("CREATE POLICY app ON client_usage TO fit_app USING (true) WITH CHECK (true)")
    # A memory is taken out when its person wants it forgotten.
    op.execute("GRANT DELETE ON user_memories TO fit_app")
    op.execute(f"CREATE POLICY app_delete ON user_memories FOR DELETE TO fit_app USING ({MINE})")
    op.execute(TO_DO)
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO fit_app")
        op.execute(f"ALTER FUNCTION {function} OWNER TO fit_admin")
    op.execute("REVOKE CREATE ON SCHEMA public FROM fit_admin")


def downgrade() -> None:
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}")
    op.execute("DROP POLICY app_delete ON user_memories")
    op.execute("REVOKE DELETE ON user_memories FROM fit_app")
    op.drop_table('client_usage')
    op.drop_column('turn_failures', 'model_calls')
    op.drop_index('ix_turns_user_id_received_at', table_name='turns')
    for column in ('model_ms', 'dropped_claims'):
        op.drop_column('turns', column)
    op.drop_index('ix_ai_sessions_open', table_name='ai_sessions')
    for column in ('noted_at', 'model_calls', 'prompt_tokens', 'completion_tokens'):
        op.drop_column('ai_sessions', column)
    op.drop_index('ix_user_memories_waiting', table_name='user_memories')
    op.drop_constraint(op.f('fk_user_memories_superseded_by_user_id'), 'user_memories', type_='foreignkey')
    op.drop_constraint(op.f('uq_user_memories_id_user_id'), 'user_memories', type_='unique')
    op.drop_constraint(op.f('ck_user_memories_topic_is_known'), 'user_memories', type_='check')
    op.drop_column('user_memories', 'superseded_by')
    op.drop_column('user_memories', 'details')
