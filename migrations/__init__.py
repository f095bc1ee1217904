"""The schema's history: one chain of Alembic revisions. Nothing else contains DDL."""
