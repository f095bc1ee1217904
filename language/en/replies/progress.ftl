# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] No workouts in the last { $weeks } weeks.
    [one] One workout in the last { $weeks } weeks.
   *[other] { $workouts } workouts in the last { $weeks } weeks.
  }
progress-first = This is your first workout in { $weeks } weeks: { $sets } so far.
progress-last = Your last one: { $date }
progress-needs = To say where you are going I need the same exercise on { $days } days within these weeks. Ask me again after that.
progress-lifts = { $lifts ->
    [one] Your main exercise:
   *[other] Your main exercises, { $better } of { $lifts } went up:
  }
progress-line = - { $exercise }: { $kind ->
    [e1rm] estimated max
    [weight] heaviest set
    [reps] best set
    [duration] longest
   *[distance] farthest
  } { $first } ({ $then }), now { $now } ({ $date }): { $change }
progress-change = { $way ->
    [up] up { $amount }
    [down] down { $amount }
   *[same] about the same
  }
progress-help = { $way ->
    [up] { $amount } less help
    [down] { $amount } more help
   *[same] about the same
  }
progress-source = Your best day within { $days } days counts at either end, so one light day changes nothing.{ $estimated ->
    [1] { " " }The max is estimated from sets of up to { $reps } reps.
   *[0] { "" }
  }
progress-goals = Your goals:
