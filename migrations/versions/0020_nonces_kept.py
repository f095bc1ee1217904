"""The server sees when a nonce was spent that nobody needs any more, so that it can keep it for longer where told to.

Revision ID: 0020
Revises: 0019
"""
from alembic import op

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("GRANT SELECT (at) ON nonces TO fit_app")
    op.execute("CREATE POLICY app_select ON nonces FOR SELECT TO fit_app USING (at < now() - interval '1 hour')")


def downgrade() -> None:
    op.execute("DROP POLICY app_select ON nonces")
    op.execute("REVOKE SELECT (at) ON nonces FROM fit_app")
