# Exercises of the athlete's own.

own-added = { $exercise } is one of your exercises now: { $what }.
own-back = { $exercise } is back: { $what }.
own-like = I plan it like the { $like }. Not so? Say “undo” and tell me what it trains and with what.
own-what = { $muscles }; { $things ->
    [0] no equipment
   *[other] { $equipment }
  }; { $counted }
own-counted = { $measure ->
    [seconds] counted in time
    [metres] counted in distance
   *[reps] { $load ->
        [external] counted in reps at a weight
       *[other] counted in reps
      }
  }
own-renamed = { $before } is called { $after } from now on, in your history too.
own-removed = { $exercise } is removed. What you did of it stays in your history.
own-title = Your own exercises:
own-line = - { $exercise }: { $what }
own-explained = { $exercise } is one of your own, so how it is done you know best.
own-none = You have added no exercise yet. Say “new exercise: Jefferson curl”, for instance.
asked-sounds_known = I know { $exercise }, and “{ $name }” sounds like it. Is yours another exercise, to be added?
asked-likeness_missing = What is { $name } most like: { $choices }? Or tell me what it trains and with what: “legs, with a barbell”.
asked-muscles_missing = What does { $name } train? Say “legs”, “back” or “abs”, for instance, or an exercise it is like.
asked-equipment_missing = And what do you do { $name } with? Say “barbell”, “dumbbells” or “cable”, for instance, or “nothing”.
refused-invalid_name = { $reason ->
    [too_short] That is too short for the name of an exercise. Nothing was added.
    [too_long] That is too long for a name: { $most } letters and eight words at most. Nothing was added.
    [figures] A name with figures would be read as sets. Tell me one of letters alone; nothing was added.
    [characters] A name can hold letters, spaces, hyphens and apostrophes only. Nothing was added.
   *[taken] “{ $words }” means something else to me already, so no exercise can be called that. Tell me another name.
  }
refused-exercise_known = { $own ->
    [1] { $exercise } is one of your exercises already. Just use it.
   *[other] I know that one already, as { $exercise }. Just use it.
  }
refused-too_many_exercises = You have { $most } exercises of your own, which is all there is room for. Nothing was added.
refused-not_own_exercise = { $exercise } is everybody's, so it cannot be renamed or removed. If you never want it, say “never give me” and its name.
refused-no_own_exercise = You have added no exercise called “{ $words }”. Say “my own exercises” to see them.
refused-own_exercise_in_workout = { $exercise } is in your workout. Finish the workout or take it out first; nothing was removed.
