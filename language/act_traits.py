"""What reading has to know of acts: which turn the page, take back, last, or may be asked for by a question."""

# After these the athlete may stand in another phase, or know another exercise, so what follows is read only then.
TURNS_THE_PAGE = frozenset(
    {
        "answer_yes",
        "ask_for_workout",
        "cancel_workout",
        "complete_workout",
        "create_exercise",
        "pause_workout",
        "rename_exercise",
        "start_workout",
        "undo",
    }
)
ASK_FOR_WORKOUT = "ask_for_workout"
ANSWERS = frozenset({"answer_yes", "answer_no"})
# What these say of somebody is kept in the words it was told in.
REMEMBER, ABOUT_ONESELF = "remember", frozenset({"remember", "correct_memory"})
IN_OWN_WORDS = {
    **dict.fromkeys(ABOUT_ONESELF | {"set_goal"}, "content"),
    "create_exercise": "name",
    "rename_exercise": "name",
    "add_rule": "rule",
    "set_reminder": "what",
}
# Where no slot holds it, the whole clause is what is meant.
WHOLE_CLAUSE = {"add_rule": "rule"}
# What is told of oneself that has a place of its own, and is no memory.
OF_ONESELF = frozenset(
    {"note_sleep", "note_soreness", "record_metric", "set_age", "set_goal", "set_level", "set_time_zone"}
)
# Said in the middle of a message, these take back what was said before them.
TAKING_BACK = ANSWERS | {"undo", "correct_set", "delete_set"}
# What lasts, so that words about today alone make it doubtful.
PASSING = frozenset({"forget_memory", "remember"})
# What is said of one exercise, and in the same breath of another.
OF_SEVERAL = frozenset({"add_exercise", "finish_exercise", "remove_exercise", "skip_exercise"})
OF_AN_EXERCISE = OF_SEVERAL | {"move_exercise", "retarget_exercise", "substitute_exercise"}
# Arguments that hold the name of an exercise.
NAMES_EXERCISES = ("exercise", "old", "new", "before", "after")
# Arguments that hold words as they were said.
AS_SAID = (*NAMES_EXERCISES, "about", "feedback", "goal", "name", "question", "reason", "rule", "what", "when", "words")
# Beside these may stand why: "because my knee hurts", "the rack is taken".
TAKES_REASON = frozenset(
    {"add_exercise", "move_exercise", "remove_exercise", "retarget_exercise", "skip_exercise", "substitute_exercise"}
)
# Beside these a remark may stand that says nothing else: "shorter please, i am out of breath".
REMARKED = TAKES_REASON | frozenset(
    {
        *("complete_workout", "cut_workout", "finish_exercise", "log_sets"),
        *("next_exercise", "offer_options", "pause_workout", "record_metric", "refocus_workout", "repeat_set"),
        *("set_goal", "show_exercise", "show_next", "show_plan", "show_time_left", "start_exercise"),
        *("start_workout", "suggest_alternatives"),
        "abandon_program",
        "drop_goal",
        "drop_rule",
        "finish_goal",
        "pause_program",
        "resume_program",
        "set_coaching",
        "set_language",
        "set_time_zone",
        "set_weight_unit",
        "stop_reminders",
    }
)
# These only ask, or are asked for, so a question mark does not make them doubtful.
MAY_BE_ASKED = frozenset(
    {
        "answer_question",
        "ask_for_workout",
        "ask_health_questions",
        "explain",
        "explain_privacy",
        "get_to_know",
        "judge_exercise",
        "make_small_talk",
        "offer_options",
        "review_workout",
        "say_hello",
        "show_exercise",
        "show_goals",
        "show_help",
        "show_history",
        "show_last_set",
        "show_memories",
        "show_metrics",
        "show_next",
        "show_own_exercises",
        "show_plan",
        "show_program",
        "show_progress",
        "show_recent",
        "show_recovery",
        "show_volume",
        "suggest_alternatives",
        "show_streak",
        "show_time_left",
        "show_plates",
        "show_records",
        "show_reminders",
        "show_settings",
        "show_warm_up",
    }
)
# What a question asks for that opens politely: "can we start?".
ASKED_FOR = frozenset(
    {
        *("complete_workout", "cut_workout", "finish_exercise", "move_exercise", "next_exercise", "pause_workout"),
        *("skip_exercise", "start_exercise", "start_workout", "superset_exercises", "undo"),
        *("part_superset", "refocus_workout", *OF_AN_EXERCISE),
    }
)
# These ask, and change nothing.
TELLING = MAY_BE_ASKED - {"ask_for_workout", "offer_options"}
