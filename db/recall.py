"""What a turn starts from, read in one statement that returns one document."""

from typing import Any

from db.coaching import COACHING, coaching_from
from db.memories import memories_from
from db.own import OWN, own_from
from db.rows import past_exercise_from, workout_from
from db.safety import HALTING
from db.tables import METADATA
from graph.codec import from_json
from graph.journal import Exchange, Recalled
from graph.state import WINDOW
from language.situation import Question
from training.athlete import Athlete
from training.exercise import Area, Equipment
from training.remembering import reckoned

# A workout's columns; of one that is started, what was offered before it is left where it is.
COLUMNS = METADATA.tables["workouts"].columns
WORKOUT = ", ".join(f'workout."{column.name}"' for column in COLUMNS if column.name != "options")
OPTIONS = "CASE WHEN workout.started_at IS NULL THEN workout.options ELSE '[]' END AS options"
ACTIVE = "workout.status IN ('planning', 'in_progress') AND workout.cancelled_at IS NULL"

# The last times an exercise was done, in workouts that are over or outside any; {wanted} yields its ids.
LAST_TIMES = """
    SELECT past.*
    FROM (SELECT DISTINCT unnest({wanted}) AS exercise_id) wanted
    CROSS JOIN LATERAL (
        SELECT log.exercise_id, exercise.name, log.date, log.completed_at, log.set_details,
            workout.started_at AS begun_at
        FROM exercise_logs log
        JOIN exercises exercise ON exercise.id = log.exercise_id
        LEFT JOIN workouts workout ON workout.id = log.workout_id
        WHERE log.user_id = %(me)s AND log.exercise_id = wanted.exercise_id AND log.sets_completed > 0
            AND log.removed_at IS NULL
            AND (log.workout_id IS NULL OR (workout.status = 'completed' AND workout.cancelled_at IS NULL))
        ORDER BY log.date DESC LIMIT {limit}
    ) past
"""

RECALL = f"""
WITH active AS (
    SELECT {WORKOUT}, {OPTIONS}, (
        SELECT day.id FROM program_workouts day
        WHERE day.user_id = workout.user_id AND day.workout_id = workout.id LIMIT 1
    ) AS session_id
    FROM workouts workout WHERE workout.user_id = %(me)s AND {ACTIVE}
), logs AS (
    SELECT log.*, exercise.name
    FROM exercise_logs log
    JOIN active ON active.id = log.workout_id
    JOIN exercises exercise ON exercise.id = log.exercise_id
    WHERE log.user_id = %(me)s AND log.removed_at IS NULL
), last_times AS ({LAST_TIMES.format(wanted="(SELECT array_agg(logs.exercise_id) FROM logs)", limit=1)})
SELECT jsonb_build_object(
    'athlete', (
        SELECT jsonb_build_object(
            'version', person.version,
            'weight_unit', person.weight_unit,
            'language_set', coalesce(settings.language, person.language_code),
            'time_zone', person.time_zone,
            'birth_year', person.birth_year,
            'height_cm', CASE person.height_unit WHEN 'in' THEN person.height * 2.54 ELSE person.height END,
            'bodyweight_kg', (
                SELECT metric.weight FROM user_metrics metric
                WHERE metric.user_id = %(me)s AND metric.weight IS NOT NULL
                ORDER BY metric.created_at DESC LIMIT 1
            ),
            'coaching', {COACHING},
            'level', context.strength_level,
            'goal', coalesce(context.primary_goal, person.fitness_goal, (
                SELECT goal.goal_type FROM user_goals goal WHERE goal.user_id = %(me)s AND goal.status = 'active'
                ORDER BY goal.start_date DESC, goal.id DESC LIMIT 1
            )),
            'intensity', context.intensity_preference,
            'equipment', context.equipment_available,
            'limits', context.physical_limitations,
            'open_flag', (
                SELECT jsonb_build_object('id', flag.id, 'category', flag.category, 'at', flag.at)
                FROM safety_events flag
                WHERE flag.user_id = %(me)s AND flag.cleared_at IS NULL AND flag.category IN ({HALTING})
                ORDER BY flag.at DESC LIMIT 1
            ),
            'screening', coalesce(nullif(context.screening, 'null'), '{{}}')
                || jsonb_build_object('offered_on', coalesce(to_jsonb(context.screening_offers), '[]')),
            'passed_over', context.passed_over,
            'recovery_factor', context.recovery_factor,
            'recovery_status', context.recovery_status,
            'inventory', context.inventory,
            'own', {OWN},
            'minutes', CASE jsonb_typeof(context.time_limitations->'max_session_duration')
                WHEN 'number' THEN trunc((context.time_limitations->>'max_session_duration')::numeric) END
        )
        FROM users person
        LEFT JOIN coach_settings settings ON settings.user_id = person.id
        LEFT JOIN training_context context ON context.user_id = person.id
        WHERE person.id = %(me)s
    ),
    'memories', (
        SELECT jsonb_agg(jsonb_build_object(
            'id', memory.id, 'kind', memory.topic, 'content', '', 'at', memory.created_at, 'details', memory.details
        ))
        FROM user_memories memory
        WHERE memory.user_id = %(me)s AND memory.superseded_by IS NULL AND memory.topic <> 'life'
            AND memory.details <> '{{}}'
    ),
    'workout', (SELECT to_jsonb(active) FROM active),
    'logs', (SELECT jsonb_agg(to_jsonb(logs) ORDER BY logs."order") FROM logs),
    'last', (SELECT jsonb_agg(to_jsonb(last_times)) FROM last_times),
    'phase_since', (
        SELECT workout.status_since FROM workouts workout
        WHERE workout.user_id = %(me)s ORDER BY workout.status_since DESC LIMIT 1
    ),
    'question', (SELECT turn.question FROM turns turn WHERE turn.user_id = %(me)s ORDER BY turn.number DESC LIMIT 1),
    'exchanges', (
        SELECT jsonb_agg(jsonb_build_object('text', latest.message, 'reply', latest.said) ORDER BY latest.number)
        FROM (
            SELECT turn.number, turn.message, turn.reply->>'text' AS said
            FROM turns turn WHERE turn.user_id = %(me)s ORDER BY turn.number DESC LIMIT {WINDOW}
        ) latest
    )
) AS recalled
"""  # noqa: S608  # made of constants alone


def recalled_from(document: dict[str, Any]) -> Recalled:
    """The values of a recalled document."""
    workout, question, since = document["workout"], document["question"], document["phase_since"]
    return from_json(
        Recalled,
        {
            "athlete": reckoned(athlete_from(document["athlete"]), memories_from(document["memories"] or [])),
            "workout": None if workout is None else workout_from(workout, document["logs"] or []),
            "last": [past_exercise_from(row) for row in document["last"] or []],
            "question": None if question is None else from_json(Question, question),
            "phase_since": since,
            "exchanges": [from_json(Exchange, exchange) for exchange in document["exchanges"] or []],
        },
    )


def athlete_from(document: dict[str, Any]) -> Athlete:
    """An athlete from their document; what was never said keeps its default, words nobody knows are passed over."""
    known = {name: value for name, value in document.items() if value is not None}
    if "equipment" in known:
        known["equipment"] = [each for each in known["equipment"] if each in set(Equipment)]
    known["coaching"] = coaching_from(known.get("coaching", {}))
    known["own"] = own_from(known) if "own" in known else ()
    known["limits"] = [each for each in known.get("limits", ()) if each in set(Area)]
    known["conditions"] = {name: known[name] for name in ("equipment", "limits", "minutes") if name in known}
    return from_json(Athlete, known)
