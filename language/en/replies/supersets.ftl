# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, the last { $kind ->
    [amrap] as many as possible
    [drop] a drop set
   *[failure] to failure
  }
exercise-up-last-set = - Last set: { $kind ->
    [amrap] as many as possible
    [drop] a drop set
   *[failure] to failure
  }
asked-more = { $target }, { $kind ->
    [amrap] and as many more as possible
    [drop] and then drop the weight
   *[failure] or to failure
  }
asked-each-side = { $target } each side

superset-made = { $exercises } in turns: { $change } to change over, { $rest } of rest after each round.
option-superset = { $exercises } in turns
superset-ended = { $exercises } one after the other again.
exercise-up-superset = - Rest: in turns with { $others }, { $change } to change over, { $rest } after each round
plan-line-superset = { $line }, in turns with { $others }
refused-invalid_superset = { $reason ->
    [over] { $exercise } is over, so nothing can be done in turns with it. Say “back to { $exercise }” first.
    [unclear] Which one is “{ $exercise }”? Say its name in full.
    [many] That is more than can be done in turns: name up to { $most } exercises.
   *[few] A superset needs two exercises of the workout: say “superset bench with rows”.
  }
refused-no_superset = There is no superset in your workout to part.
