"""PostgreSQL: tables, the journal of turns, what REST reads, the catalogue, and an embedded server for machines without one.

SQL and commits exist nowhere but here (and in migrations/).
"""
