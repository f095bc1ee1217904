"""How a person stands, for whoever may see it: recovery and this week's sets, from their rows."""

from datetime import datetime, timedelta
from uuid import UUID

from db.journal import TRAINED
from db.own import OWN
from db.pool import SET_ATHLETE, Pool, connected
from db.recall import athlete_from
from db.recovery import REPORTS
from graph.codec import from_json
from graph.records import StandingRecord
from training.exercise import Catalogue
from training.history import TrainedExercise
from training.own import together
from training.recovery import WEEK, RecoveryReport
from training.standing import LOOK_BACK_DAYS, standing

ATHLETE = f"""
SELECT person.time_zone, context.strength_level AS level, context.recovery_factor, context.recovery_status, {OWN} AS own
FROM users person LEFT JOIN training_context context ON context.user_id = person.id
WHERE person.id = %(me)s
"""  # noqa: S608  # made of constants alone


async def standing_of(pool: Pool, catalogue: Catalogue, me: UUID, at: datetime) -> StandingRecord | None:
    """How this person stands at a time; None for an id nobody has."""
    asked = {"me": me, "since": at - timedelta(days=LOOK_BACK_DAYS)}
    async with connected(pool) as connection, connection.pipeline():
        await connection.execute(SET_ATHLETE, [str(me)])
        person = await (await connection.execute(ATHLETE.encode(), asked)).fetchone()
        trained = await (await connection.execute(TRAINED.encode(), asked)).fetchall()
        reports = await (await connection.execute(REPORTS.encode(), {**asked, "since": at - WEEK})).fetchall()
    if person is None:
        return None
    athlete = athlete_from(person)
    done = [from_json(TrainedExercise, row) for row in trained]
    told = [from_json(RecoveryReport, row) for row in reports]
    return StandingRecord(athlete, standing(done, together(catalogue, athlete.own), athlete, at, told))
