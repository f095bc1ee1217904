# Exercises that are done in turns.

superset-made = { $exercises } in turns: { $change } to change over, { $rest } of rest after each round.
option-superset = { $exercises } in turns
superset-ended = { $exercises } one after the other again.
exercise-up-superset = - Rest: in turns with { $others }, { $change } to change over, { $rest } after each round
plan-line-superset = { $line }, in turns with { $others }
refused-invalid_superset = { $reason ->
    [over] { $exercise } is over, so nothing can be done in turns with it. Say “back to { $exercise }” first.
    [many] That is more than can be done in turns: name up to { $most } exercises.
   *[few] A superset needs two exercises of the workout: say “superset bench with rows”.
  }
refused-no_superset = There is no superset in your workout to part.
