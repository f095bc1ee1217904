"""Every column the specification names (its sections 13 and 15.1.11) is there, under its name in snake_case."""

import pytest

from db.tables import METADATA

SPECIFIED: dict[str, str] = {
    "users": "id name email gender height height_unit weight_unit birth_year fitness_goal tone reminder_enabled"
    " first_name last_name language_code created_at username",
    "workouts": "id user_id name notes created_at updated_at status current_exercise_id started_at completed_at",
    "exercise_logs": "id user_id exercise_id date sets reps weight comment status started_at completed_at"
    " sets_completed current_set set_details user_feedback performance_rating difficulty_level energy_level"
    " muscle_fatigue recovery_time",
    "workout_modifications": "id workout_id exercise_id modification_type previous_state new_state reason created_at"
    " created_by",
    "ai_sessions": "id user_id started_at ended_at session_type summary embedding",
    "user_accounts": "id user_id provider provider_user_id created_at updated_at",
    "exercises": "id name category is_global created_by description technique embedding",
    "workout_exercises": "id workout_id exercise_id order",
    "user_metrics": "id user_id weight chest waist hips biceps thigh created_at",
    "coach_settings": "id user_id tone behavior_rules encouragement_style prep_hints feedback_questions",
    "user_memories": "id user_id topic content embedding created_at",
    "user_goals": "id user_id goal_type target_value current_value start_date target_date status notes",
    "training_programs": "id user_id goal_id name description duration_weeks start_date end_date status current_week"
    " current_phase notes",
    "program_workouts": "id program_id workout_id week_number day_number order notes",
    "training_context": "id user_id primary_goal target_areas timeline_months strength_level recovery_status"
    " recent_progress training_schedule intensity_preference equipment_available physical_limitations time_limitations"
    " last_updated notes",
}


@pytest.mark.parametrize("table", SPECIFIED)
def test_a_table_has_the_columns_of_the_specification(table: str) -> None:
    assert set(SPECIFIED[table].split()) - set(METADATA.tables[table].columns.keys()) == set()


def test_these_are_all_the_tables_there_are_but_our_own() -> None:
    assert len(SPECIFIED) == 15
    ours = {
        "client_keys", "client_usage", "erasures", "limits", "link_codes", "link_tries", "nonces", "recovery_reports",
        "reminders", "safety_events", "token_days", "turn_failures", "turns",
    }  # fmt: skip
    assert set(METADATA.tables) - set(SPECIFIED) == ours
