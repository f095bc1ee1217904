"""PostgreSQL: tables, the journal of turns, what REST reads, the catalogue, an embedded server for bare machines.

SQL and commits exist nowhere but here (and in migrations/).
"""

import graph as _graph  # noqa: F401  # what it sets has to be set before LangGraph is imported here
