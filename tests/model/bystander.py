"""Somebody whose rows are nobody else's: what they told holds words that no one else may ever see."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from db.tables import METADATA
from tests.talking import Talker, World

SECRET = "qzx7canary"
STORY = f"my zanzibar knee hurts since the {SECRET} accident"
THREADS = ("langgraph.checkpoints", "langgraph.checkpoint_blobs", "langgraph.checkpoint_writes")
OWNED = sorted(name for name, table in METADATA.tables.items() if "user_id" in table.columns)


@dataclass(frozen=True)
class Bystander:
    """An athlete with a history, memories and a workout under way, who says nothing any more."""

    talker: Talker

    @staticmethod
    def settled(talker: Talker) -> "Bystander":
        """One who has told all that can be told, each row with the secret in it where a row has room for it."""
        talker.says("let's start a workout", "1", "start", "80x8", "82.5x8", "next", "60x8", "finish the workout")
        talker.says(STORY, f"i hate burpees because of {SECRET}", "let's start a workout", "1", "start", "90x5")
        me, run = talker.id, talker.world.connection.execute
        run("INSERT INTO user_goals (user_id, goal_type, notes) VALUES (%s, 'weight_loss', %s)", [me, SECRET])
        run("INSERT INTO user_metrics (user_id, weight) VALUES (%s, 77.7)", [me])
        run("UPDATE ai_sessions SET summary = %s WHERE user_id = %s", [f"They told of {SECRET}.", me])
        run("UPDATE workouts SET notes = %s WHERE user_id = %s", [SECRET, me])
        return Bystander(talker)

    @property
    def names(self) -> tuple[str, ...]:
        """What their rows go by. Whoever knows these knows no secret yet."""
        sessions = self.talker.world.rows("SELECT id FROM ai_sessions WHERE user_id = %s", self.talker.id)
        workouts = [str(row["id"]) for row in self.talker.workouts()]
        return str(self.talker.id), self.talker.name, *(str(row["id"]) for row in sessions), *workouts

    def rows(self) -> dict[str, str]:
        """All that is theirs, a digest a table."""
        return digests(self.talker.world, {"user_id": self.talker.id}, str(self.talker.id))


def digests(world: World, whose: dict[str, Any], thread: str) -> dict[str, str]:
    """The rows of one athlete as digests, checkpoints included."""
    found = {table: _digest(world, f"{table} WHERE user_id = %s", whose["user_id"]) for table in OWNED}
    found["users"] = _digest(world, "users WHERE id = %s", whose["user_id"])
    return found | {table: _digest(world, f"{table} WHERE thread_id LIKE %s", f"{thread}:%") for table in THREADS}


def everything(world: World) -> dict[str, str]:
    """All rows of all tables but what clients have used, as digests."""
    tables = [name for name in METADATA.tables if name not in ("client_usage", "token_days")]
    return {table: _digest(world, table) for table in (*tables, *THREADS)}


def _digest(world: World, rows: str, *arguments: object) -> str:
    table = rows.partition(" ")[0]
    found = world.rows(f"SELECT {table.rpartition('.')[2]}::text AS row FROM {rows}", *arguments)
    return sha256("\n".join(sorted(row["row"] for row in found)).encode()).hexdigest()
