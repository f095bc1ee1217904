"""What may go once it is old: letting it grow old, taking it out, and counting what is left."""

from collections.abc import Mapping
from datetime import timedelta

from db.pruning import KINDS, PostgresPrunable
from settings import Settings
from tests.talking import Talker
from tests.trust.people import THREADS, rows_of, store_of

DAYS = Settings().kept_days
# What may go, and whose times say when.
TIMES = {
    "turns": ("received_at", "at"),
    "ai_sessions": ("started_at", "ended_at", "noted_at"),
    "turn_failures": ("received_at", "at"),
    "link_codes": ("expires_at",),
    "link_tries": ("at",),
}
PRUNED = {*TIMES, *THREADS}


def prune(talker: Talker, days: Mapping[str, int] = DAYS, *, dry: bool = False) -> dict[str, int]:
    """Prune, and say what went of what has days."""

    async def pruned() -> dict[str, int]:
        return await PostgresPrunable(store_of(talker.world).pool).prune(days, dry=dry)

    return {kind: count for kind, count in talker.portal.call(pruned).items() if kind in KINDS}


def age(talker: Talker, days: int) -> None:
    """Let all that was told of a talker so far have happened so many days ago."""
    me, span = talker.id, timedelta(days=days)
    for table, columns in TIMES.items():
        mine = "provider_user_id = %s" if table == "link_tries" else "user_id = %s"
        whose = talker.name if table == "link_tries" else me
        moved = ", ".join(f'"{column}" = now() - %s' for column in columns)
        statement = f"UPDATE {table} SET {moved} WHERE {mine}"
        talker.world.connection.execute(statement.encode(), [*[span] * len(columns), whose])
    talker.world.connection.execute(
        "UPDATE langgraph.checkpoints SET checkpoint = checkpoint || jsonb_build_object('ts', now() - %s)"
        " WHERE thread_id LIKE %s",
        [span, f"{me}:%"],
    )


def ended(talker: Talker) -> None:
    """End a talker's sitting, summed up."""
    talker.portal.call(talker.world.served.keeper.sweep, talker.time.now + timedelta(hours=4))


def left(talker: Talker) -> dict[str, int]:
    """How many rows of a talker's there are in each table of which something may go."""
    return {table: len(rows) for table, rows in rows_of(talker.world, talker.id).items() if table in PRUNED}
