## Programmes

program-name = { $weeks } weeks { $goal ->
    [strength] for strength
    [muscle_gain] for muscle
    [weight_loss] for losing fat
    [endurance] for endurance
    [flexibility] for flexibility
   *[general_fitness] for all-round fitness
  }, { $days ->
    [one] one day a week
   *[other] { $days } days a week
  }
program-title = { $change ->
    [created] Your programme: { $name }.
    [paused] { $name }: on hold.
    [resumed] { $name }: on again.
    [abandoned] { $name }: given up. All you trained stays on record.
   *[shown] { $name }
  }
program-replaces = It takes the place of “{ $name }”.
program-phase = { $value ->
    [accumulate] building up
    [intensify] heavier
   *[deload] an easy week
  }
program-span = { $weeks } { $phase }
program-weeks = Weeks: { $spans }.
program-reasons = Made like that because { $reasons }.
program-week = Week { $week } of { $weeks }: { $phase }.
program-done = { $done } of { $total } workouts done.
program-missed = { $missed ->
    [one] One is overdue; it simply comes next.
   *[other] { $missed } are overdue; they simply come next.
  }
session-done = { $name }: { $done } of { $total } workouts done. Next: { $date }.
program-over = { $name }: all { $total } workouts done. That was the whole programme, well done! Say “new programme” for another.
program-day = Day { $number }, { $type }: { $slots }
program-is-paused = It is on hold. Say “continue my programme” to go on.
program-next = Next: { $date }. Say “let's start a workout” whenever you are ready.
reason-of_program = week { $sessions } of { $wanted } of your programme
reason-program_step_back = after { $days } days away it begins a week easier
reason-program_behind = { $sessions ->
    [0] you were away for long; “new programme” makes a fresh one
    [one] one workout is overdue; “new programme” makes a fresh one
   *[other] { $sessions } workouts are overdue; “new programme” makes a fresh one
  }
reason-program_split = { $days ->
    [1] one day suits the whole body
    [2] two days suit the whole body each time
    [3] three days suit the whole body each time
    [4] four days suit upper and lower body in turn
   *[other] { $days } days leave room to split it by muscles
  }
reason-program_level = an easier week about every { $wanted } weeks is what most lifters take
reason-program_many_days = { $wanted } days would be usual for your level, so each day holds less

asked-replaces_program = You follow “{ $name }”, { $done } of { $total } workouts done. Give it up for a new one?
asked-abandons_program = Give up “{ $name }”, { $done } of { $total } workouts done? What you trained stays on record.
refused-invalid_program = { $reason ->
    [days] I make programmes of one to six days a week.
   *[weeks] I make programmes of 4 to 16 weeks.
  }
refused-no_program = You follow no programme. Say “make me a programme”, or “8 week strength programme, 4 days a week”.
refused-program_not_so = { $status ->
    [paused] Your programme is on hold already.
   *[active] Your programme is not on hold.
  }
