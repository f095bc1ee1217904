# English: the coach's sentences. Weights, sets, dates and lists arrive ready to print; counts arrive as numbers.

## Words for values

muscle = { $value ->
    [front_delts] front delts
    [side_delts] side delts
    [rear_delts] rear delts
    [upper_back] upper back
    [lower_back] lower back
    [hip_flexors] hip flexors
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] barbell
    [ez_bar] EZ bar
    [trap_bar] trap bar
    [dumbbell] dumbbells
    [kettlebell] kettlebells
    [machine] machines
    [smith_machine] Smith machine
    [cable] cable
    [band] bands
    [pull_up_bar] pull-up bar
    [dip_bars] dip bars
    [medicine_ball] medicine ball
    [stability_ball] stability ball
    [ab_wheel] ab wheel
    [foam_roller] foam roller
    [jump_rope] jump rope
    [sandbag] sandbag
    [rope] ropes
    [strongman] strongman implements
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Full body
    [upper] Upper body
    [lower] Lower body
    [push] Push
    [pull] Pull
    [core] Core
    [conditioning] Conditioning
    [mobility] Mobility
   *[other] Your own
  }
intensity = { $value ->
    [light] light
    [moderate] moderate
    [intense] intense
   *[other] open
  }
minutes = { $minutes ->
    [0] under a minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
sets = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
  }
exercises = { $exercises ->
    [one] { $exercises } exercise
   *[other] { $exercises } exercises
  }
reps = { $count } reps
weight-figure = { $figure } { $unit ->
    [lb] lb
   *[kg] kg
  }
length-figure = { $figure } { $unit ->
    [in] in
   *[cm] cm
  }
metres-figure = { $figure } m
seconds-figure = { $figure } s
bodyweight = bodyweight
assisted = { $weight } of help
warm-up-set = { $set } (warm-up)
drop-set = { $set } (drop)
failure-set = { $set } (to failure)
amrap-set = { $set } (as many as possible)
interval-set = { $set } (interval)
intervals = { $count } × { $set } ({ $rest } of rest in between)
side-set = { $side } { $set }
each-side-set = { $set } each side
effort-set = { $set } at RPE { $rpe }
distance-time = { $distance } in { $time }
remark = “{ $remark }”
list-and = and
list-or = or

## Planning

recent-title = Your last two weeks:
recent-line = - { $date }: { $type } ({ $exercises })
recent-none = No workouts on record in the last two weeks.
options-title = { $options ->
    [one] Here is what I would do today:
   *[other] Here are today's options:
  }
option-line = { $number }. { $type } ({ $intensity }, about { $minutes } min)
option-reason = - Why: { $reasons }
option-focus = - Focus: { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Warm-up for { $exercise }: { $sets }
options-ask = { $options ->
    [one] Say 1 to take it, or tell me what you would rather do.
   *[other] Which one? Say its number, or tell me what to change.
  }
reason-wished = it is what you asked for
reason-easy_on_the_body = easy on the body
reason-fresh_start = { $type ->
    [full_body] everything once, a good way to begin
    [upper] the upper body with time for each muscle
    [lower] the legs with time for each muscle
   *[other] nothing is tired yet
  }
reason-not_trained_lately = not trained in the last { $days } days
reason-recovered = { $named ->
    [0] everything it needs is fully recovered
   *[other] { $muscles } at { $percent } %, { $days ->
        [0] trained today already
        [one] a day after the last time
       *[other] { $days } days after the last time
      }
  }
reason-still_tired = { $muscles } at { $percent } % only, so keep it light
reason-short_of_sets = { $sets } of { $wanted } sets for { $muscles } so far this week
reason-told_target = you asked for that
reason-as_last_set = that is what you used for the last set
reason-deload = time for an easy week
reason-rest_day = a day of rest would do you most good (this is the most I would do)
reason-spares = nothing against your { $areas }
reason-needs_rest = { $muscles } at { $percent } %, about { $hours } hours to go
reason-came_recovered = you came { $percent } % recovered
reason-week_full = { $sets } sets for { $muscles } this week are more than the { $wanted } that make sense
reason-recovers_in = about { $hours } hours to go for { $muscles }
reason-recovers_fast = you recover faster than most
reason-recovers_slowly = you need longer to recover than most
reason-trains = it trains { $muscles }
reason-preferred = you like it
reason-for_your_goal = it is what you want to get better at
reason-familiar = you have been doing it, and what is done again gets stronger
reason-standard = it is the usual one for that with what you have
reason-partly_recovered = { $muscles } at { $percent } %
reason-same_movement = the same movement
reason-same_muscles = for your { $muscles }, too
reason-disliked = though you do not like it
reason-loads_limit = it loads your { $areas }
reason-lacks_equipment = you have no { $things }
reason-told_instead = you want it in that place
reason-told_replaced = you put another in its place
reason-told_disliked = you said you do not like it
reason-others_fitted = others fitted better today
reason-only_light = { $muscles } at { $percent } %, ready for light work alone, about { $hours } hours to go
reason-ready = nothing speaks against it, with { $muscles } at { $percent } %
reason-first_time = you have not done it before, so find a weight that suits first
reason-all_sets_done = every set was done last time, so { $weight } after { $before }
reason-top_of_range = every set had { $reps } reps last time, so { $weight } after { $before }
reason-same_again = the same again, until every set has { $reps }
reason-a_little_more = a little more than last time, which was { $reps } in all
reason-ready_for_more = { $reps } in all last time is the top of the range, so some weight or a harder variation comes next
reason-fell_short = { $sessions ->
    [one] a set fell short of { $reps } last time, so nothing is added
   *[other] sets fell short of { $reps } { $sessions } times in a row, so nothing is added
  }
reason-reset = sets fell short { $sessions } times in a row, so { $weight } after { $before }, to build up again
reason-too_heavy = { $reps } reps were all there was at { $before }, so { $weight } fits better
reason-lay_off = it has been { $days } days, so { $weight } after { $before }, to come back to it
reason-regaining = you lifted more before the break, so it may come back quickly: { $weight } after { $before }
reason-easier_than_asked = it was easier than asked last time, so { $weight } after { $before }
reason-harder_than_asked = it was harder than asked last time, so { $weight } after { $before }
reason-of_your_max = about { $percent } % of the { $before } you did once
reason-light_day = it is a light day, so a little lighter
reason-stalled = it has not got better in { $days } days
reason-deload_by_time = it has been { $days } days of hard training without an easy week
reason-deload_by_stall = { $sessions } exercises have stopped getting better
reason-easier_than_planned = that was easier than planned
reason-harder_than_planned = that was harder than planned
reason-fell_short_today = a set fell short today
not-today = Not today: { $reason }.
reason-in_turns = done in turns with another, it fits { $minutes } minutes
reason-fits_minutes = fits { $minutes } minutes
reason-uses_equipment = { $equipment ->
    [0] needs no equipment
   *[other] needs only { $things }
  }
option-taken = Option { $number } it is.
plan-title = { $state ->
    [paused] Your workout, paused:
    [under_way] Where you are:
   *[planned] The plan:
  } { $type }, { $intensity }, about { $minutes } min
plan-title-open = { $state ->
    [paused] Your workout, paused:
    [under_way] Where you are:
   *[planned] The plan:
  }
plan-line = { $number }. { $name }: { $target }
plan-line-done = { $number }. { $name }: done, { $sets }
plan-line-begun = { $number }. { $name }: { $done } of { $of } sets done, { $target }
plan-line-begun-open = { $number }. { $name }: { $sets } done
plan-line-open = { $number }. { $name }: as many sets as you like
plan-line-skipped = { $number }. { $name }: skipped
plan-empty = Nothing is planned yet. Take one of the options, or add exercises.
plan-ask-start = Say “start” when you are ready, or change anything first.
plan-ask-resume = Say “continue” to go on.
target = { $sets } × { $count }
target-weight = { $target } at { $weight }
exercise-added = Added { $exercise } in place { $place }: { $target }.
exercise-removed = { $exercise } is out.
exercise-moved = { $exercise } is number { $place } now.
exercise-substituted = { $exercise } is out, { $other } is in: { $target }.
exercise-followed = { $other } follows: { $target }. { $exercise } keeps its { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
  }.
exercise-spares = It loads no { $areas }. Leave out what does from now on, too? Say “yes”, or “no” if it was for today.
exercise-retargeted = { $exercise } is now { $target }, rest { $rest }.
plan-refocused = Made the plan anew: { $intensity }, about { $minutes } min.

## Training

workout-begun = { $tone ->
    [blunt] Go.
    [calm] Good, let's begin. One set at a time.
    [playful] Let's go. The iron has been waiting.
   *[friendly] Let's go.
  }
workout-resumed = { $sets ->
    [0] Back to it.
    [one] Back to it, { $sets } set is on record.
   *[other] Back to it, { $sets } sets are on record.
  }
exercise-up = Next up, { $exercise }:
exercise-up-target = - Target: { $sets } of { $count }
exercise-up-open = - Target: as many sets as you like
exercise-up-warm-up = - Warm-up: { $sets }
exercise-up-weight = - Weight: { $weight }
exercise-up-find-weight = - Weight: start light, and stop each set with about { $reserve } reps left in you
exercise-up-rest = - Rest: { $rest } between sets
exercise-up-last = - Last time ({ $date }): { $sets }
set-up = Next: set { $number } of { $of }, { $target }, after { $rest } of rest.
set-up-changed = Next: set { $number } of { $of }, { $target }, after { $rest } of rest, as { $reason }.
set-up-drop = Now drop the weight and go on without a rest: { $target }, or as many as you can.
set-up-side = Now the { $side } side of set { $number }: { $target }.
set-up-open = Another set, or “next” to move on.
set-up-fulfilled = That was all that was planned of { $exercise }. One more set, or “next”?
everything-done = { $tone ->
    [blunt] Last exercise done. Say “finish”.
    [calm] That was the last exercise. Say “finish” whenever you like.
    [playful] That was the last one, nothing left to lift. Say “finish” to end the workout.
   *[friendly] That was the last exercise. Say “finish” to end the workout.
  }
everything-passed-over = { $tone ->
    [blunt] Everything passed over, no set done. Name one to do it, or say “cancel”.
   *[friendly] Every exercise is passed over, and no set is done. Name one if you want to do it after all, or say “cancel” to drop the workout.
  }
set-logged = { $exercise }, set { $done } of { $of }: { $sets }.
sets-logged = { $exercise }, { $count } sets: { $sets }. { $done } of { $of } done.
sets-logged-open = { $exercise }, { $count } sets: { $sets }.
set-logged-open = { $exercise }, set { $done }: { $sets }.
set-logged-warmup = { $exercise }, warm-up: { $sets }. It does not count towards the target.
rest-taken = Rested { $rest }.
remark-kept = Noted: { $remark }.
exercise-done = { $exercise } done: { $sets }.
exercise-done-weight = { $exercise } done: { $sets }, { $average } on average, { $volume } in all.
back-to-exercise = Back to { $exercise }.
exercise-left-out = { $tone ->
    [blunt] { $exercise } skipped. Next.
    [calm] { $exercise } skipped. That is fine.
    [playful] { $exercise } skipped. It will get over it.
   *[friendly] { $exercise } skipped.
  }
exercises-passed-over = { $count ->
    [one] I pass over { $exercises }, which loads the { $areas }. Swap it? Say “yes”, or “start { $first }” to do it all the same.
   *[other] I pass over { $exercises }, which load the { $areas }. Swap { $first } first? Say “yes”, or “start { $first }” to do it all the same.
  }
set-put-right = { $exercise }, set { $number }: { $after } instead of { $before }.
set-put-right-warmup = { $exercise }, warm-up: { $after } instead of { $before }.
set-taken-off = { $left ->
    [0] Deleted { $set } of { $exercise }. No set of it is left.
    [one] Deleted { $set } of { $exercise }. One set of it is left.
   *[other] Deleted { $set } of { $exercise }. { $left } sets of it are left.
  }
exercise-felt = Noted for { $exercise }: { $ratings }.
weight-eased = { $exercise } goes on at { $weight } instead of { $before }, for that was heavy.
rating-performance = performance { $mark } of 5
rating-difficulty = difficulty { $mark } of 5
rating-energy = energy { $mark } of 5
rating-fatigue = fatigue { $mark } of 5
workout-paused = Paused. { $sets ->
    [one] { $sets } set is
   *[other] { $sets } sets are
  } saved, { $exercises ->
    [one] one exercise is
   *[other] { $exercises } exercises are
  } left. Say “continue” when you are back.
workout-dropped = { $sets ->
    [0] Dropped. Nothing was recorded.
    [one] Dropped, with its one set.
   *[other] Dropped, with its { $sets } sets.
  }
workout-done = { $tone ->
    [blunt] Done ({ $type }, { $minutes }).
    [calm] The workout is done ({ $type }, { $minutes }). Take a breath.
    [playful] And that's a wrap ({ $type }, { $minutes }).
   *[friendly] Workout done ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise }: { $count } ({ $sets })
workout-done-total = Total: { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Total: { $exercises }, { $sets }.
workout-done-records = New records:
workout-done-better = Better than last time:
better-weight = - { $exercise }: { $now }, up from { $before }
better-e1rm = - { $exercise }: estimated max { $now }, up from { $before }
better-reps = - { $exercise }: { $now } reps at that weight, up from { $before }
better-distance = - { $exercise }: { $now }, up from { $before }
better-duration = - { $exercise }: { $now }, up from { $before }
better-volume = - { $exercise }: { $now } in all, up from { $before }
workout-done-skipped = Left out: { $exercises }.
workout-done-review = Want to go through it? Say “yes”, or “review” any time.

## Recovery, volume, reasons

recovery-all = Everything is fully recovered.
recovery-rest = Everything else is fully recovered.
recovery-fresh = Fully recovered: { $muscles }.
recovery-category = { $value ->
    [fully_recovered] as good as recovered
    [partially_recovered] partly recovered
    [ready_for_light_training] ready for light training
   *[needs_rest] needs rest
  }
recovery-line = - { $muscle }: { $percent } %, { $category }, about { $hours } h to go ({ $causes })
recovery-line-told = - { $muscle }: { $percent } %, { $category }, about { $hours } h to go (sore, you said)
recovery-line-slept = - { $muscle }: { $percent } %, { $category }, about { $hours } h to go (after a bad night)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }to failure
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] Your next sessions so far say that you need longer than most.
   *[other] Your next sessions so far say that you recover faster than most.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Good, I reckon with no soreness any more.
       *[other] Good, I reckon with no soreness in your { $muscles } any more.
      }
    [1] { $named ->
        [0] Noted: a bit sore or worn all over. I go easier on you for a day.
       *[other] Noted: { $muscles } a bit sore. I go easier on that for a day.
      }
    [3] { $named ->
        [0] Noted: very sore or worn out all over. Rest is what I plan for now.
       *[other] Noted: { $muscles } very sore. I leave that alone for now.
      }
   *[other] { $named ->
        [0] Noted: sore or worn out all over. I keep it light until that has passed.
       *[other] Noted: { $muscles } sore. I keep that light until it has passed.
      }
  }
noted-sleep = { $level ->
    [0] Noted: a good night.
   *[other] Noted: a short night. I reckon with a bit less of you today.
  }
volume-title = Hard sets this week:
volume-line = - { $group }: { $sets }, { $verdict ->
    [below] below the usual { $low } to { $high }
    [above] above the usual { $low } to { $high }
   *[within] within the usual { $low } to { $high }
  }
volume-source = A set counts half where a muscle only helps. The ranges are experts' rules of thumb, not law.
review-title = { $date }, { $type }:
review-line = - { $exercise }: { $sets } (before, { $date }: { $before })
review-line-first = - { $exercise }: { $sets } (the first time, or the first in a while)
review-recovers = What still recovers:
review-insights = What I make of it: { $reasons }.
alternatives-title = Instead of { $exercise }:
alternatives-line = - { $exercise }: { $reasons }
alternatives-swap = { $planned ->
    [1] Take { $other } today? Say “yes”; or “never give me { $exercise }” to leave it out for good.
   *[other] Say “never give me { $exercise }” to leave it out for good.
  }
why-workout = { $type }, because: { $reasons }.
why-absent = { $exercise } is not in it: { $reasons }. Say “add { $exercise }” to have it all the same.
why-muscles = As it stands: { $reasons }.
why-offered = { $exercise } is offered: { $options ->
    [one] it is in option { $numbers }
   *[other] it is in options { $numbers }
  }.
why-exercise = { $exercise } is here because { $reasons }.
why-target-because = That is because { $reasons }.
why-sets = { $sets } of { $exercise }: what a workout of this kind ({ $intensity }) asks for, within the time there is.
why-no-weight = No weight is planned for { $exercise }: there is no earlier one to go by.
why-target = { $exercise }, { $target }: the last time, { $date }, you did { $sets }.
why-target-new = { $exercise }, { $target }: the usual range for it, with no earlier time to go by.
source-trial = How long muscles need comes from trials; the percentages are a model made from them.
source-survey = How often an easy week makes sense comes from surveys of lifters, not from trials.
source-heuristic = How many sets a week make sense are experts' rules of thumb; trials only say that more helps up to a point.
source-convention = Some of it is convention: what coaches usually do, not proven better than other ways.
source-record = Some of it is your own record.
source-word = Some of it is what you told me.

## Questions about the past, exercises, settings

last-set = Your last set: { $exercise }, set { $number }: { $set }.
last-set-warmup = Your last set: { $exercise }, warm-up: { $set }.
last-set-so-far = All of them so far: { $sets }.
history-title = { $date }: { $type }, { $minutes }, { $volume } in all
history-title-no-weight = { $date }: { $type }, { $minutes }
history-line = - { $exercise }: { $count } ({ $sets })
times-title = { $exercise }, the last times:
times-line = - { $date }: { $sets }
times-none = { $exercise } is not on record yet.
history-none = There is no finished workout on record yet.
sitting-trained = { $date }: { $type } workout, { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , not finished
  }
sitting-planned = { $date }: { $type } workout planned, no set done
sitting-talk = { $date }: { $messages ->
    [0] nothing that stands
    [one] { $messages } message
   *[other] { $messages } messages
  }
sitting-talked = talked about { $quotes }
exercise-explained = { $exercise }: { $description }
exercise-muscles = Muscles: { $muscles }.
unit-set = { $unit ->
    [kg] Weights are in kilograms from now on.
   *[lb] Weights are in pounds from now on.
  }
memory-noted = Noted: “{ $content }”.
memory-known = I know that already: “{ $content }”.
memory-limit = I leave out what loads the { $areas }.
memory-limit-open = I cannot tell which exercises that speaks against, so say which to leave out.
memory-dislike = I plan { $exercises } only where nothing else fits.
memory-preference = Where several fit alike, I take { $exercises } first.
memory-instead = From now on { $new } comes where { $old } would.
memory-liking-open = I know no exercise by that name, so it changes no plan.
memory-equipment = { $things ->
    [0] I plan what needs no equipment.
   *[other] I plan what { $equipment } will do for.
  }
memory-equipment-all = I plan for a full gym.
memory-days = Your days: { $days }.
memory-minutes = I plan for { $minutes }, unless you say otherwise.
memory-replaced = That takes the place of { $contents }.
memory-against = { $count ->
    [one] Your workout still has { $exercises }, which does not go with that. Swap it? Say “yes”, or “remove { $first }”.
   *[other] Your workout still has { $exercises }, which do not go with that. Swap { $first } first? Say “yes”, or “remove { $first }”.
  }
memories-title = What I know of you:
memories-title-about = What I know about “{ $about }”:
memories-line = - { $content } (told on { $date })
memories-more = And { $count } more: ask about one thing, like “what do you know about my knee?”.
memories-more-about = There is more about that: say more exactly what you want to know.
memories-none = I know nothing of you yet. Tell me what hurts, what you have to train with, and what you like.
memories-none-about = I know nothing about “{ $about }”.
memories-dropped = Forgotten: { $contents }.
weekday = { $value ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
  }
area = { $value ->
    [upper_back] upper back
    [lower_back] lower back
   *[other] { $value }
  }
and-more = { $count } more
turn-taken-back = Undone: { $what }.
act-done = { $act ->
    [ask_for_workout] asking for a workout
    [choose_option] choosing an option
    [offer_options] asking for other options
    [refocus_workout] the change of plan
    [start_workout] the start
    [pause_workout] the pause
    [complete_workout] finishing the workout
    [cancel_workout] dropping the workout
    [add_exercise] adding the exercise
    [remove_exercise] removing the exercise
    [substitute_exercise] the swap
    [move_exercise] the new order
    [retarget_exercise] the new target
    [superset_exercises] the superset
    [part_superset] parting the superset
    [correct_set] the correction
    [delete_set] deleting the set
    [finish_exercise] finishing the exercise
    [cut_workout] cutting the plan
    [next_exercise] moving on
    [start_exercise] going to the exercise
    [skip_exercise] the skip
    [rate_exercise] the rating
    [set_weight_unit] the change of units
    [set_inventory] the change of what you load with
    [raise_red_flag] telling of that
    [answer_health_question] your answer
    [remember] noting that
    [pass_over_question] passing that question over
    [note_soreness] noting how sore you are
    [note_sleep] noting how you slept
    [correct_memory] the change of what I know
    [forget_memory] forgetting that
    [record_metric] that measure
    [set_goal] setting the goal
    [update_goal] the change of the goal
    [finish_goal] closing the goal
    [drop_goal] giving up the goal
    [set_level] your level
    [set_age] your age
    [set_time_zone] your time zone
    [set_coaching] how I speak to you
    [offer_link] the code
    [set_reminder] the reminder
    [stop_reminders] stopping the reminders
    [add_rule] your rule
    [drop_rule] dropping the rule
    [set_language] the language
    [create_program] the new programme
    [pause_program] putting the programme on hold
    [resume_program] going on with the programme
    [abandon_program] giving up the programme
    [create_exercise] your new exercise
    [rename_exercise] the new name
    [remove_own_exercise] removing your exercise
   *[other] the last change
  }

act-to-do = { $act ->
    [ask_for_workout] plan a workout
    [choose_option] take that option
    [offer_options] show other options
    [refocus_workout] change the plan
    [start_workout] start
    [pause_workout] pause
    [complete_workout] finish the workout
    [cancel_workout] drop the workout
    [add_exercise] add the exercise
    [remove_exercise] remove the exercise
    [substitute_exercise] swap the exercise
    [superset_exercises] do those in turns
    [part_superset] part the superset
    [move_exercise] move the exercise
    [retarget_exercise] change the target
    [log_sets] log that
    [log_outside] log that
    [repeat_set] log the same set again
    [say_more] add what you did more
    [correct_set] correct the set
    [delete_set] delete the set
    [finish_exercise] finish the exercise
    [cut_workout] cut the plan to that
    [next_exercise] go to the next exercise
    [start_exercise] go to the exercise
    [skip_exercise] skip the exercise
    [rate_exercise] note how it felt
    [undo] undo the last change
    [set_weight_unit] change the units
    [record_metric] note that measure
    [set_goal] set that goal
    [update_goal] change the goal
    [finish_goal] mark the goal as reached
    [drop_goal] drop the goal
    [set_level] note your level
    [set_age] note your age
    [set_time_zone] set your time zone
    [set_coaching] change how I speak to you
    [offer_link] give you a code for another account
    [link_account] link this account
    [set_reminder] set a reminder
    [stop_reminders] stop the reminders
    [add_rule] keep that as a rule
    [drop_rule] drop the rule
    [set_language] change the language
    [create_program] make a programme
    [pause_program] put the programme on hold
    [resume_program] go on with the programme
    [abandon_program] give up the programme
    [set_inventory] change what you load with
    [create_exercise] add an exercise of your own
    [rename_exercise] rename your exercise
    [remove_own_exercise] remove your exercise
    [raise_red_flag] tell of that
    [answer_health_question] note your answer
    [remember] remember that
    [pass_over_question] pass the question over
    [note_soreness] note how sore you are
    [note_sleep] note how you slept
    [correct_memory] change what I know of you
    [forget_memory] forget that
   *[other] that
  }

act-to-do-quoted = { $act }: “{ $words }”
act-to-do-sets = { $named ->
    [0] log { $sets }
   *[other] log { $sets } of “{ $exercise }”
  }
sets-of = { $sets } sets of { $set }

## Small talk

greeting = { $state ->
    [planning] Hi! Your plan is on the table.
    [paused] Hi! Your workout is paused.
    [in_progress] Hi! Your workout is under way.
   *[no_workout] Hi! I am your strength coach. Say “let's start a workout” and I will suggest a few.
  }
thanked = { $tone ->
    [blunt] Sure.
    [calm] You are welcome.
    [playful] Any time. I am paid in reps.
   *[friendly] Any time.
  }
help = { $state ->
    [planning] Pick an option by its number, change the plan (“swap squats for leg press”, “add 3 sets of plank”, “make it lighter”), “start”, or “cancel”.
    [in_progress] Tell me your sets (“80x8”, “8, 8, 7 at 80”, “same again”), put them right (“last one was 85 not 80”, “delete the last set”, “undo”), move on (“next”, “skip”, “swap this”), ask “what's left?”, “pause”, or “finish the workout”.
   *[no_workout] Say “let's start a workout”, or what you have: “40 minutes and only dumbbells”. Ask “what did I do last time?”, “how am I progressing?” or “how do I deadlift?”. Tell me what hurts, what you like and what you have (“my knee hurts”, “I hate burpees”), and ask “what do you know about me?”. Tell me what you weigh and want (“I weigh 82”, “bench 100 kg by June”), and “make me a programme” to follow. “Use pounds” changes the units.
  }
done-with-what = Done with what? Tell me the set (“80x8” or just the reps), say “next” for the next exercise, or “finish the workout”.
finish-here = Finish the workout here? Say “yes”. If it was a set, tell me “80x8” or just the reps; “next” is for the next exercise.
more-of-what = { $count } more reps of that last set, or { $count } more sets? Say “last one was { $all }”, or “{ $count } more sets”.
nothing-asked = { $state ->
    [options] Which one? Say its number, or tell me what you would rather do.
    [planning] Say “start” to begin, or tell me what to change.
    [paused] Say “continue” to go on, or “finish the workout”.
   *[other] I had not asked anything. Nothing was changed.
  }
left-as-it-was = { $offered ->
    [1] All right.
   *[0] Fine, I left it as it was.
  }
not-understood = { $state ->
    [planning] I did not get that, and changed nothing. Choose an option by number, tell me a change like “swap squats for leg press”, or say “start”.
    [paused] I did not get that, and changed nothing. Say “continue”, “finish the workout” or “cancel”.
    [in_progress] I did not get that, and logged nothing. Tell me the set like “80x8”, or say “next”, “what's left?” or “help”.
   *[no_workout] I did not get that. Say “let's start a workout”, or “help” for what I understand.
  }
not-understood-pain = What hurts? Say it like “my left knee hurts”, and I leave out what loads it. Stop the exercise that hurts.
not-understood-part = I did not get “{ $words }”, and did nothing about it.
no-free-talk = { $reason ->
    [spent] That was all the free talk there is for now. Sets, plans and your history go on as ever.
    [limit] That was a lot at once, so I stopped there. Say what is still missing.
    [unsafe] That is for a doctor to judge, so I leave it. If something hurts or feels wrong, stop, and have somebody look at it.
    [growing] While you are still growing I leave weight and food to you, to an adult you trust and to your doctor.
    [unsure] I have no answer to that which I can stand behind.
   *[away] I cannot talk freely right now. Sets, plans and your history work as ever.
  }
taken-as = If that is not what you meant, say “undo”.
not-done = Not done: { $acts }.
waiting = After that: { $acts }.

## What is asked before it is done

asked-did-you-mean = Did you mean: { $acts }?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } without any weight is unusual. Log it anyway?
   *[other] { $known ->
        [1] { $weight } is far from your recent { $usual } for { $exercise }. Log it anyway?
       *[other] { $weight } is a lot for { $exercise }. Log it anyway?
      }
  }
asked-unusual_reps = { $reps } reps of { $exercise } is unusual. Log it anyway?
asked-unusual_measure = { $measure ->
    [reps] { $exercise } is usually counted in reps. Log it as you said?
    [seconds] { $exercise } is usually held for time. Log it as you said?
   *[metres] { $exercise } is usually counted in distance or time. Log it as you said?
  }
asked-not_part_of_workout = { $exercise } is not in today's workout. Add it and log that?
asked-sets_would_be_discarded = { $sets ->
    [one] That would drop the workout and take its { $sets } set out of your history. Drop it? “Finish the workout” keeps it.
   *[other] That would drop the workout and take its { $sets } sets out of your history. Drop it? “Finish the workout” keeps them.
  }
asked-nothing_done_yet = No set of { $exercise } is logged. Skip it?
asked-one_more_of_last = One more set of { $exercise }, like the last?
asked-exercise_not_found = I know no exercise called “{ $words }”. Do you mean { $choices }?
asked-number_unclear = Do you mean { $choices }?
asked-deletes_a_set = Delete the last set of { $exercise }?
asked-not_started_yet = { $paused ->
    [1] The workout is paused. Go on with it and log that?
   *[other] The workout has not started. Start it and log that?
  }
asked-exercise_ambiguous = Which one do you mean by “{ $words }”: { $choices }?
asked-memory_unclear = Which do you mean: { $choices }?
asked-forgets_everything = { $memories ->
    [one] That would forget the one thing I know of you. Forget it?
   *[other] That would forget all { $memories } things I know of you. Forget them?
  }
asked-weight_missing = At what weight?
asked-count_missing = { $measure ->
    [seconds] For how long?
    [metres] How far, or for how long?
   *[reps] { $failed ->
        [1] How many full reps, without the one that failed?
       *[other] { $weighed ->
            [0] How many reps? One number for all sets, or one for each.
           *[other] How many reps at { $weight }?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Nothing is offered yet. Say “let's start a workout”, or what you want, like “legs, 40 minutes”; then choose by number.
    [correct_set] There is no workout under way. If you just finished it, say “undo” to open it again.
    [delete_set] There is no workout under way. If you just finished it, say “undo” to open it again.
    [rate_exercise] There is no workout under way. If you just finished it, say “undo” to open it again.
   *[other] There is no workout under way. Say “let's start a workout” first.
  }
refused-workout_already_active = { $phase ->
    [in_progress] You are in the middle of a workout, { $sets ->
        [0] with no set yet
        [one] with one set
       *[other] with { $sets } sets
      }. Say “what's left?” to go on with it, “finish the workout”, or “new workout” to drop it for another.
   *[planning] { $paused ->
        [1] You have a paused workout, { $sets ->
            [0] with no set yet
            [one] with one set
           *[other] with { $sets } sets
          }. Say “continue”, “finish the workout”, or “new workout” to drop it for another.
       *[other] A workout is planned already. Say “start” to do it, change it, or say “new workout” for another.
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] The workout is paused. Say “continue” first.
       *[other] The workout has not started. Choose an option, then say “start”.
      }
    [in_progress] The workout is under way, so that cannot be done now. Say “pause” or “finish the workout” first.
   *[no_workout] There is no workout to do that with. Say “let's start a workout”.
  }
refused-act_too_late = That message came late: the workout has moved on since, so I changed nothing.
refused-option_not_offered = { $offered ->
    [0] There are no options on the table.
    [one] There is no option { $number }. There is only option 1.
   *[other] There is no option { $number }. Choose from 1 to { $offered }.
  }
refused-no_plan_yet = The plan is empty. Choose an option by its number, or add an exercise.
refused-nothing_suitable = I know no exercise that fits that. Tell me what equipment you have, or ask for something else.
refused-exercise_not_found = I know no exercise called “{ $words }”. To add one of your own, say “new exercise” and its name.
refused-exercise_not_in_workout = { $exercise } is not in this workout. Say “add { $exercise }” to put it in.
refused-part_not_in_workout = Nothing that is left of this workout is for “{ $words }”.
refused-exercise_already_in_workout = { $exercise } is in the workout already.
refused-no_current_exercise = Which exercise? None is under way. Name one, or say “finish” or “cancel”.
refused-exercise_has_sets = { $sets ->
    [one] { $exercise } has a set on record, so it stays. Say “done with { $exercise }” to end it, or delete the set.
   *[other] { $exercise } has { $sets } sets on record, so it stays. Say “done with { $exercise }” to end it, or delete the sets.
  }
refused-no_sets_yet = { $named ->
    [1] No set of { $exercise } is on record yet.
   *[other] No set is on record in this workout. Log one, or say “cancel” to drop the workout.
  }
refused-set_not_found = There is no set { $number } of { $exercise }; { $recorded } are on record.
refused-set_not_as_said = That is not what is on record. Nothing was changed; say which set, like “set 2 was 80x7”.
refused-invalid_set = { $reason ->
    [weight] That weight cannot be right. Nothing was logged.
    [reps] That number of reps cannot be right. Nothing was logged.
    [rpe] RPE goes from 1 to 10. Nothing was logged.
    [count] That is too many sets for one message. Nothing was logged.
   *[other] I cannot make a set of that. Nothing was logged. Tell me like “80x8”.
  }
refused-invalid_inventory = { $what ->
    [bar] A bar cannot weigh that. Nothing was changed.
    [plates] There are no plates like that. Nothing was changed.
    [dumbbells] There are no dumbbells like that. Nothing was changed.
   *[other] A step cannot be that. Nothing was changed.
  }
refused-invalid_target = { $reason ->
    [same] That is what is planned already.
    [several] One target at a time, please: like “4x8 at 70”.
    [weight] Which weight do you mean? Tell me one, like “plates for 100”.
   *[other] That is no target I can plan. Tell me like “4x8 at 70”.
  }
refused-invalid_rating = Rate it from 1 to 5, like “difficulty 4”.
refused-memory_too_long = That is more than I can keep of one thing. Tell me in { $most } characters at most; nothing was noted.
refused-too_many_memories = I remember { $most } things of you, and have no room for more. Say “forget that …” first; nothing was noted.
refused-memory_not_found = { $about ->
    [0] I know nothing of you that I could forget.
   *[other] I know nothing about “{ $words }”, so nothing was changed.
  }
refused-nothing_to_correct = That is what is on record already.
refused-nothing_to_review = There is no finished workout to go through yet.
refused-nothing_to_explain = I have proposed nothing yet that I could give a reason for. Say “let's start a workout”.
refused-nothing_to_undo = There is nothing to undo.
refused-undo_alone = Say “undo” in a message of its own: it takes back the whole message before it.
refused-nothing_kept = I can only talk here: nothing is saved in this conversation, so I did not do that.
refused-bad_arguments = I did not get the details of that. Nothing was changed.

## What the coach suggests to say next

say-start = start
say-next = next
say-skip = skip
say-finish = finish the workout
say-continue = continue
say-yes = yes
say-no = no
say-later = later
say-reps = reps
say-sets = sets
say-left = what's left?
say-same = same again
say-swap = swap this
say-other-options = other options
say-workout = let's start a workout
say-review = review
say-last-time = what did I do last time?
say-cancel = cancel

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = I could not read that message. Nothing was saved.
error-invalid_request = I could not read that message. Nothing was saved.
error-request_timeout = That message did not reach me whole. Please send it again.
error-unauthorized = I could not take that message.
error-forbidden = I could not take that message.
error-body_too_large = That message is too long for me. Nothing was saved; please send it in parts.
error-unsupported_media_type = I could not read that message. Nothing was saved.
error-method_not_allowed = I could not take that message. Nothing was saved.
error-message_id_reused = I have that message already, with other words. Nothing was changed; please send it as a new one.
error-turn_failed = Something went wrong on my side. Nothing was saved; please send that again.
error-internal_error = Something went wrong on my side. Please send that again.
error-too_many_requests = That is faster than I can follow. Please send the same message again in a moment.
error-busy = There is too much going on at once. Please send the same message again.
error-too_slow = That took me too long. Please send the same message again.
error-database_unavailable = I cannot reach my notes right now. Please send the same message again in a moment.
error-outcome_unknown = I lost touch with my notes, and cannot tell whether that was saved. Please send the same message again.
