## Measures

body = { $value ->
    [weight] Body weight
    [chest] Chest
    [waist] Waist
    [hips] Hips
    [biceps] Biceps
    [thigh] Thigh
   *[height] Height
  }
metric-kept = { $measure }: { $value }, noted.
metric-since = { $way ->
    [more] That is { $value } more than on { $date }.
    [less] That is { $value } less than on { $date }.
   *[same] The same as on { $date }.
  }
metric-line = { $measure }: { $value } on { $date }.
trend = { $way ->
    [up] Going up by about { $pace } a week, by { $points } measures in four weeks; { $recent } on average this week.
    [down] Going down by about { $pace } a week, by { $points } measures in four weeks; { $recent } on average this week.
   *[unclear] No clear direction in four weeks, by { $points } measures; { $recent } on average this week.
  }
trend-too-early = Too early to say where it is going: { $points } measures so far.

## Goals

goal-kept = Your goal: “{ $goal }”.
goal-changed = Changed: “{ $goal }”.
goal-replaces = It takes the place of “{ $goal }”.
goal-needs-start = Tell me what you weigh (“I weigh 80”), and I can count from there.
goal-title = “{ $goal }”
goal-now = { $estimated ->
    [1] An estimated { $now } for one rep now, { $target } is the target{ $percent ->
            [-1] .
           *[other] : { $percent } % of the way.
        }
   *[other] { $now } now, { $target } is the target{ $percent ->
            [-1] .
           *[other] : { $percent } % of the way.
        }
  }
goal-open = The target is { $target }. I have nothing to count it by yet.
goal-by = You want it by { $date }.
goal-ended = { $status ->
    [completed] “{ $goal }” is reached. Well done!
   *[abandoned] “{ $goal }” is no goal of yours any more.
  }
goals-none = You have no goal yet. Tell me one, like “my goal is to bench 100 kg by June”, or “lose 5 kg by summer”.
workouts-a-week = { $count } workouts a week
outlook = { $outlook ->
    [reached] That is reached. Say “I reached my goal” to close it.
    [too_early] Too early for a forecast: it takes four measures over two weeks, and there { $points ->
            [one] is one
           *[other] are { $points }
        }.
    [away] At the moment it goes the other way. That happens; tell me if you want to change the plan or the goal.
    [far] At this pace it is more than two years away.
   *[stands_still] At the moment it neither comes nearer nor goes away, by { $points } measures.
  }
forecast = At this pace you are there around { $date }, going by the line through your last { $points } measures over { $days } days.
forecast-span = { $clear ->
    [1] Somewhere between { $early } and { $late } is likely.
   *[other] That is a rough guess: { $early } to { $late }.
  }
forecast-open-end = That is a rough guess: { $early } at the earliest, and it may well take far longer.
forecast-in-time = That is in time.
forecast-late = That is later than you want it.

## Streaks

streak = { $weeks ->
    [0] No full week in a row yet{ $best ->
            [0] .
            [one] ; your best in a year is one.
           *[other] ; your best in a year is { $best }.
        } The next one begins with one workout.
    [one] One week in a row as planned. The best in a year: { $best }.
   *[other] { $weeks } weeks in a row as planned. The best in a year: { $best }.
  }
streak-week = This week: { $done } of { $planned } { $planned ->
    [one] day
   *[other] days
  }.
streak-excused = { $weeks ->
    [one] One week in between you were not well; it is not held against you.
   *[other] { $weeks } weeks in between you were not well; they are not held against you.
  }

## The athlete

profile-level = { $value ->
    [beginner] I plan for a beginner from now on.
    [intermediate] I plan for an intermediate lifter from now on.
   *[advanced] I plan for an advanced lifter from now on.
  }
profile-birth-year = Noted: born in { $value }.
profile-time-zone = Your clock is { $value } from now on.

## What is asked before it is done

asked-unusual_metric = { $known ->
    [1] Your { $measure } was { $before } the last time. Is { $value } right?
   *[other] { $value } for your { $measure } is unusual. Is it right?
  }
asked-loses_fast = That would be { $per_week } a week. More than { $most } a week costs muscle and rarely lasts; a later day is kinder. Set it all the same?
asked-target_underweight = At your height { $target } is underweight; from { $least } on it is healthy. Please talk to a doctor or dietitian before you go there. Set it all the same?
asked-goal_unclear = Which goal: { $choices }?
asked-other_goal = Your goal is “{ $words }”, and no other. Is that the one you mean?

## What cannot be done

refused-invalid_metric = That cannot be right for your { $measure }, so I noted nothing. Say it with its unit, like “waist 86 cm” or “I weigh 82 kg”.
refused-no_metrics = { $measure ->
    [weight] I do not know what you weigh. Tell me like “I weigh 82.4”.
   *[other] Nothing is measured yet. Tell me like “I weigh 82.4” or “waist 86 cm”.
  }
refused-goal_date_past = That day is no day for a goal: it has to come, and within ten years. Nothing was set.
refused-date_unclear = I do not know when “{ $words }” is. Say it like “by June 1” or “in 3 months”; nothing was set.
refused-goal_unreachable = I cannot make a goal of that. Tell me like “bench 100 kg by June”.
refused-loses_weight_as_minor = I do not plan weight loss with anybody under 18: your body is still growing. Please talk it over with your parents and a doctor. I am glad to help you get stronger and fitter.
refused-no_goal = You have no goal that I could mean. Tell me one, like “my goal is to bench 100 kg by June”.
refused-goal_unchanged = “{ $words }” is that already. Nothing was changed.
refused-invalid_profile = { $name ->
    [age] That cannot be your age, so I noted nothing.
   *[time_zone] I do not know that place. Name a large city nearby, like “my time zone is Berlin”.
  }
