# Records, plates, warm-ups, and what there is to load with.

records-title = Your records:
records-of = Your records in the { $exercise }:
records-line = - { $exercise }: { $best } ({ $date })
records-more = And { $exercises } more exercises; name one to see it.
records-none = { $about ->
    [0] There are no records yet. They come with the first workout.
   *[other] There is nothing on record of the { $exercise } yet.
  }
records-no-estimate = { $about ->
    [0] There is no set on record that says what you could lift once. It takes one of up to 12 reps with a weight.
   *[other] There is no set of the { $exercise } on record that says what you could lift once. It takes one of up to 12 reps with a weight.
  }
record-estimate = estimated max { $value }
record-side = { $value } ({ $side ->
    [left] left
   *[other] right
  })
record-weight = - Heaviest: { $value } ({ $date })
record-e1rm = - Estimated max: { $value } ({ $date })
record-reps = - Most reps: { $sets }
record-duration = - Longest: { $value } ({ $date })
record-distance = - Farthest: { $value } ({ $date })
record-volume = - Most in one session: { $value } in all ({ $date })
plates-nearest = { $wanted } cannot be loaded with what you have; { $made } is the nearest.
plates-side = { $weight }: the { $bar } bar and on each side { $side } { $unit }.
plates-none = Just the empty bar, { $bar }.
plates-no-bar = { $exercise } takes no bar: { $weight } it is.
warm-up-title = Warm-up to { $weight } on the { $exercise }:
warm-up-line = - { $set }, then { $rest } of rest
warm-up-none = { $exercise } at { $weight } needs no warm-up sets of its own. Make the first one easy.
warm-up-open = I know no weight for the { $exercise } yet. Begin with an easy set of ten and add a little until it feels like work.
inventory-kept = Noted what you load with:
inventory-bar = - A bar of { $bar }, and plates of { $plates } { $unit }
inventory-dumbbells = - Dumbbells from { $low } to { $high }
inventory-machines = - Machines in steps of { $step }
