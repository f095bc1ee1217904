"""What athletes do, counted by the admin in one snapshot. Nobody's name or words are read.

An athlete is a person with all who were joined to them, and is there from their first account on. What they did
before, as another app has it on record, is not counted; nor is what was pruned since.
"""

from datetime import datetime

import psycopg
from psycopg.rows import DictRow, dict_row

from db.address import ADMIN, Address
from graph.stats import Row, Stats, without_few

SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
PEOPLE = """
WITH RECURSIVE joined AS (
    SELECT id, id AS athlete, created_at FROM users WHERE joined_to IS NULL
    UNION ALL SELECT users.id, joined.athlete, users.created_at FROM users JOIN joined ON users.joined_to = joined.id
),
athletes AS (SELECT athlete, min(created_at) AS began FROM joined GROUP BY athlete),
messages AS (
    SELECT athlete, received_at AS at, model_calls FROM turns JOIN joined ON joined.id = turns.user_id
    WHERE received_at < %(until)s
),
workouts_done AS (
    SELECT athlete, completed_at AS at
    FROM workouts JOIN joined ON joined.id = workouts.user_id JOIN athletes USING (athlete)
    WHERE status = 'completed' AND cancelled_at IS NULL AND completed_at >= began AND completed_at < %(until)s
)
"""
# Each is a table of the answer. `athletes` says of how many people the other figures of a row are; see graph.stats.
STATEMENTS = {
    "active": """
SELECT span, count(DISTINCT athlete) AS athletes, count(athlete) AS messages
FROM (VALUES (1, 'day'), (7, 'week'), (30, 'month')) AS spans(days, span)
LEFT JOIN messages ON at >= %(until)s - make_interval(days => days)
GROUP BY days, span ORDER BY days
""",
    "weeks": """
SELECT to_char(weeks.week, 'IYYY-"W"IW') AS week, coalesce(athletes, 0) AS athletes, coalesce(messages, 0) AS messages,
    coalesce(trained_athletes, 0) AS trained_athletes, coalesce(workouts, 0) AS workouts,
    coalesce(new_athletes, 0) AS new_athletes
FROM generate_series(%(since)s, %(until)s, interval '7 days') AS weeks(week)
LEFT JOIN (
    SELECT date_trunc('week', at) AS week, count(DISTINCT athlete) AS athletes, count(*) AS messages
    FROM messages WHERE at >= %(since)s GROUP BY 1
) AS said USING (week)
LEFT JOIN (
    SELECT date_trunc('week', at) AS week, count(DISTINCT athlete) AS trained_athletes, count(*) AS workouts
    FROM workouts_done WHERE at >= %(since)s GROUP BY 1
) AS trained USING (week)
LEFT JOIN (
    SELECT date_trunc('week', began) AS week, count(*) AS new_athletes FROM athletes WHERE began < %(until)s GROUP BY 1
) AS came USING (week)
ORDER BY weeks.week
""",
    "retention": """
SELECT to_char(date_trunc('month', began), 'YYYY-MM') AS began, number::text AS week, count(*) AS athletes,
    count(back.athlete) AS back_athletes
FROM athletes CROSS JOIN unnest(ARRAY[1, 4, 12]) AS number
LEFT JOIN (
    SELECT DISTINCT athlete, floor(extract(epoch FROM at - began) / 604800)::int AS number
    FROM messages JOIN athletes USING (athlete)
) AS back USING (athlete, number)
WHERE began >= %(since)s AND began + make_interval(weeks => number + 1) <= %(until)s
GROUP BY date_trunc('month', began), number ORDER BY 1, number
""",
    "goals": """
SELECT status, count(DISTINCT athlete) AS athletes, count(athlete) AS goals
FROM (VALUES (1, 'active'), (2, 'completed'), (3, 'abandoned')) AS known(position, status)
LEFT JOIN (
    SELECT status, athlete FROM user_goals JOIN joined ON joined.id = user_goals.user_id
    WHERE start_date >= %(since)s AND start_date < %(until)s
) AS goals USING (status)
GROUP BY position, status ORDER BY position
""",
    "ratings": """
SELECT rated, value::text AS value, count(DISTINCT athlete) AS athletes, count(athlete) AS ratings
FROM (VALUES (1, 'performance'), (2, 'difficulty'), (3, 'energy'), (4, 'fatigue')) AS known(position, rated)
CROSS JOIN generate_series(1, 5) AS value
LEFT JOIN (
    SELECT athlete, each.rated, each.value FROM exercise_logs JOIN joined ON joined.id = exercise_logs.user_id
    CROSS JOIN LATERAL (VALUES ('performance', performance_rating), ('difficulty', difficulty_level),
        ('energy', energy_level), ('fatigue', muscle_fatigue)) AS each(rated, value)
    WHERE removed_at IS NULL AND each.value IS NOT NULL
        AND date >= %(since)s AND date < %(until)s
) AS told USING (rated, value)
GROUP BY position, rated, value ORDER BY position, value
""",
    "turns": """
SELECT count(DISTINCT athlete) AS athletes, count(*) AS messages,
    count(*) FILTER (WHERE model_calls = 0) AS without_model,
    round(avg((model_calls = 0)::int), 3)::float AS share
FROM messages WHERE at >= %(since)s
""",
    "failures": """
SELECT error, count(*) AS attempts FROM turn_failures
WHERE received_at >= %(since)s AND received_at < %(until)s GROUP BY error ORDER BY attempts DESC, error
""",
}


def stats(address: Address, since: datetime, until: datetime) -> Stats:
    """What athletes did between these times; `since` begins a week of the table of weeks."""
    asked = {"since": since, "until": until}
    with psycopg.connect(address.owner, row_factory=dict_row) as connection:
        connection.execute(SNAPSHOT)
        connection.execute(f"SET LOCAL ROLE {ADMIN}")
        connection.execute("SET LOCAL TIME ZONE 'UTC'")
        tables = {name: _told(connection, PEOPLE + statement, asked) for name, statement in STATEMENTS.items()}
    return Stats(since, until, tables)


def _told(connection: psycopg.Connection[DictRow], statement: str, asked: dict[str, datetime]) -> tuple[Row, ...]:
    return tuple(without_few(row) for row in connection.execute(statement.encode(), asked))
