# English: what was done outside any workout.

outside-logged = On record for { $when }: { $exercise }, { $sets }.
outside-logged-more = On record for { $when }: { $exercise }, { $sets }. { $count ->
    [one] That makes { $count } set.
   *[other] That makes { $count } sets.
  }
asked-outside_workout = No workout is under way. Log { $exercise } on its own? Or say “let's start a workout”.
asked-beside_workout = Did you do { $exercise } outside this workout? Say “yes” to log it apart from it.
asked-exercise_missing = Of which exercise?
asked-time_unclear = I cannot tell when “{ $words }” is. Which day was it, like “yesterday” or “on Monday”?
asked-time_to_come = { $done } is still to come. When did you do it, like “yesterday” or “on Monday”?
history-outside = { $date }, outside a workout:
