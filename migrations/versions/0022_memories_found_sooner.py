"""Memories are found sooner: what they are found by lies in their rows, and is no more than it takes.

Revision ID: 0022
Revises: 0021
"""
from alembic import op

revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None

# A vector takes 6 kB, most of it zeros that fill it up. In its row it was one row a page, and all else was put out of the
# row, to be fetched from there one by one. The new columns have every row written anew.
FOUND_BY = r"""
ALTER TABLE user_memories
    ADD COLUMN beginnings tsvector GENERATED ALWAYS AS (
        array_to_tsvector(array_remove(regexp_split_to_array(regexp_replace(
            lower(content) || ' ' || replace(lower(
                coalesce(details->>'areas', '') || ' ' || coalesce(details->>'exercise_names', '') || ' '
                || coalesce(details->>'equipment', '')
            ), '_', ' '), '(\w{3})\w*', '\1', 'g'), '\W+'), ''))
    ) STORED,
    ADD COLUMN meaning vector GENERATED ALWAYS AS (
        CASE WHEN vector_norm(subvector(embedding, 257, 1280)) = 0 THEN subvector(embedding, 1, 256) ELSE embedding END
    ) STORED,
    ALTER COLUMN embedding SET STORAGE EXTERNAL,
    ALTER COLUMN meaning SET STORAGE PLAIN,
    ALTER COLUMN beginnings SET STORAGE MAIN,
    ALTER COLUMN content SET STORAGE MAIN,
    ALTER COLUMN details SET STORAGE MAIN
"""
AS_BEFORE = """
ALTER TABLE user_memories
    DROP COLUMN beginnings,
    DROP COLUMN meaning,
    ALTER COLUMN embedding SET STORAGE PLAIN,
    ALTER COLUMN content SET STORAGE EXTENDED,
    ALTER COLUMN details SET STORAGE EXTENDED
"""


def upgrade() -> None:
    op.execute(FOUND_BY)


def downgrade() -> None:
    op.execute(AS_BEFORE)
