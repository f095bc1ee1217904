# English: why the coach asks, and why it does not do something. One sentence each; what it said before follows.

why-asked = { $code ->
    [reminder_time_missing] A reminder needs an hour to come at.
    [time_zone_missing] Seven in the morning comes at another time in Berlin than in Tokyo.
    [beside_workout] Sets of the workout under way and others are kept apart, and a set in the wrong place stays there.
    [count_missing] Without a number there is no set to log.
    [deletes_a_set] A deleted set is out of your history.
    [did_you_mean] I was not sure that I understood you, and do nothing on a guess.
    [equipment_missing] I plan it only where you have what it takes.
    [exercise_ambiguous] Several exercises go by that name, and one logged wrongly stays on record.
    [exercise_missing] A set is on record as one of an exercise.
    [exercise_not_found] I only plan and log what I know for certain.
    [forgets_everything] I plan by what I know of you, and would begin again from nothing.
    [goal_unclear] More than one of your goals fits these words.
    [other_goal] Your words fit none of your goals, and I change nothing on a guess.
    [likeness_missing] I can plan and count it only when I know what it trains.
    [loses_fast] Losing faster than that costs muscle, and the weight tends to come back.
    [question_unclear] I answer only what is written down, and that came nearest.
    [memory_unclear] More than one thing that I know of you fits these words.
    [muscles_missing] I can plan and count it only when I know what it trains.
    [not_part_of_workout] It is not in today's plan, so another exercise may be meant.
    [not_started_yet] Sets belong to a workout that is under way.
    [nothing_done_yet] No set of it is on record: you may have forgotten to tell me one, or want to leave it out.
    [number_unclear] That number can be read in two ways, and the wrong one would stay on record.
    [one_more_of_last] I log no set that you may not have done.
    [outside_workout] It may be the first set of a workout, and then I would guide you through the rest.
    [replaces_program] You follow one programme at a time, so a new one ends the old.
    [abandons_program] A programme that is given up cannot be gone on with.
    [sets_would_be_discarded] Sets that are dropped with the workout are out of your history.
    [sounds_known] If it is the same exercise, your history of it would be torn in two.
    [target_underweight] Being underweight harms health, strength included.
    [time_to_come] What is on record has been done.
    [time_unclear] Your history, records and recovery go by the day it was done.
    [unusual_measure] It is usually counted in another way, so it may be a slip.
    [unusual_metric] It is far from what you told me before, and a slip would bend your trend.
    [unusual_reps] That many are rare, and a slip on record would spoil your next targets.
    [unusual_weight] That is far from what you usually lift, and a slip on record would spoil your next weights.
    [weight_missing] No weight is in use yet, and without one a set says little about your strength.
    [well_again] What you told me of can be dangerous under load, so it has to be settled first.
   *[other] I would rather ask than do the wrong thing.
  }

why-refused = { $code ->
    [account_not_empty] Joining the two would mix what was kept for one with what was kept for the other.
    [invalid_reminder] A reminder for a time that is over would never come.
    [language_unknown] I have no words for that language.
    [link_too_often] Whoever tries code after code may be guessing somebody else’s.
    [linked_already] Linked once is linked; there is nothing left to do.
    [no_reminders] There is nothing of that kind to stop.
    [reminder_too_long] A reminder is read at a glance.
    [rule_not_found] None of your rules is that one.
    [rule_too_long] A rule is one thing, said in a sentence.
    [too_many_reminders] More than that would be noise.
    [too_many_rules] More rules than that would get in each other’s way.
    [act_too_late] It was said before what has happened since, so it may not be what you want any more.
    [date_unclear] A forecast needs a day that I can count to.
    [exercise_already_in_workout] Each exercise stands in a workout once, so that its sets stay together.
    [exercise_has_sets] What you have lifted is never taken away by a change of plan.
    [exercise_known] Two exercises of one name could not be told apart.
    [exercise_not_in_workout] I change only what is in today's plan.
    [goal_date_past] A goal needs a day that is still to come.
    [goal_unchanged] It says what I have on record already.
    [goal_unreachable] I keep only goals that I can measure your way to.
    [invalid_inventory] With such a weight every plate I told you would be wrong.
    [invalid_metric] A figure that cannot be would bend your trend.
    [invalid_name] A name has to be one that you can say again.
    [invalid_profile] What I plan from it would be wrong for you.
    [invalid_program] I make only programmes that I can stand behind.
    [invalid_rating] Marks can only be compared on one scale.
    [invalid_set] A set that cannot be would spoil your records and your next weights.
    [invalid_superset] What is done in turns has to leave you time to recover, and be clear.
    [invalid_target] I plan only what can be done and loaded.
    [loses_weight_as_minor] Whoever still grows should not lose weight without a doctor.
    [memory_not_found] I cannot forget what I do not know.
    [memory_too_long] I keep short facts, so that each can be found again.
    [no_active_workout] That belongs to a workout, and none is planned or under way.
    [no_current_exercise] That is about one exercise, and none is under way.
    [no_goal] None is on record.
    [no_metrics] None is on record.
    [no_own_exercise] None of your own goes by that name.
    [no_plan_yet] There is nothing in the plan to do that with.
    [no_program] None is on record.
    [no_sets_yet] There is no set that it could be about.
    [no_superset] Nothing that I know of is done in turns.
    [not_own_exercise] Others train with it, too.
    [nothing_suitable] Everything else needs other equipment, loads what you want spared, or would train what has to rest.
    [nothing_to_correct] It says what is on record already.
    [nothing_to_review] A review looks back at a finished workout.
    [nothing_to_undo] I take back only the last day's changes, and there is none left.
    [option_not_offered] I take only what was offered.
    [own_exercise_in_workout] Its sets would have no exercise to belong to.
    [part_not_in_workout] Only what is planned can be left out or swapped.
    [program_not_so] It is that way already.
    [red_flag_stands] Your safety comes before a slip of the tongue.
    [set_not_as_said] I change a set only when I am sure which one you mean.
    [set_not_found] I change only sets that are on record.
    [too_many_exercises] So many are enough to find your way among.
    [too_many_memories] With more I would no longer find what counts.
    [transition_not_allowed] It does not go with where the workout stands.
    [workout_already_active] You train one workout at a time, so that every set has its place.
   *[other] There is no more to it than that:
  }
