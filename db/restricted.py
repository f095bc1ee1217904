"""Whether the server is held to the rows of who asks: row-level security does not bind a role that may bypass it."""

import psycopg

from db.address import APP, Address

# Of the role that statements run as; the one that logged in may be another's.
ROLE = """
SELECT current_user = %s AS is_app, rolsuper OR rolbypassrls OR EXISTS (
    SELECT FROM pg_auth_members WHERE member = role.oid
) OR EXISTS (SELECT FROM pg_class WHERE relowner = role.oid) AS is_mighty
FROM pg_roles role WHERE rolname = current_user
"""


class Unrestricted(Exception):
    """The server would see everybody's rows; the message says why."""


def check(address: Address) -> None:
    """Unrestricted unless statements run as fit_app, and that role can get around nothing."""
    with psycopg.connect(address.app) as connection:
        row = connection.execute(ROLE, [APP]).fetchone()
    is_app, is_mighty = row or (False, False)
    if not is_app:
        raise Unrestricted(f"statements do not run as {APP} (a pooler in between may drop the connection's options).")
    if is_mighty:
        raise Unrestricted(f"{APP} is superuser, bypasses row-level security, owns tables or may act as another role.")
