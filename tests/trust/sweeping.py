"""Letting a Keeper work on somebody's sittings, and looking at what became of them."""

from datetime import timedelta
from typing import Any

from db.keeping import PostgresSittings
from db.pool import Pool
from graph.keeping import Keeper
from tests.talking import Talker


def sweep(talker: Talker, keeper: Keeper | None = None, **later: float) -> None:
    """Let the Keeper look at what there is to do, so much later."""
    now = talker.time.now + timedelta(**later)
    talker.portal.call((keeper or talker.world.served.keeper).sweep, now)


def sitting(talker: Talker) -> dict[str, Any]:
    """A talker's first sitting."""
    return talker.world.rows("SELECT * FROM ai_sessions WHERE user_id = %s ORDER BY started_at", talker.id)[0]


def version(talker: Talker) -> int:
    """How often anything of a talker's was written."""
    (row,) = talker.world.rows("SELECT version FROM users WHERE id = %s", talker.id)
    found: int = row["version"]
    return found


def pool_of(talker: Talker) -> Pool:
    """The connections of the Coach they talk with."""
    sittings = talker.world.served.keeper.sittings
    assert isinstance(sittings, PostgresSittings)
    return sittings.pool
