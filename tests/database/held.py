"""A program that uses the embedded server of a folder: it says when the server began, and waits to be told to go."""

import sys
from pathlib import Path

import psycopg

from db.embedded.folder import SUPERUSER
from db.embedded.lease import lease

held = lease(Path(sys.argv[1]), {"fsync": "off"})
with psycopg.connect(held.address(SUPERUSER, SUPERUSER)) as connection:
    row = connection.execute("SELECT pg_postmaster_start_time()::text").fetchone()
    print(row[0] if row else "", flush=True)
    sys.stdin.readline()
held.close()
