# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] За последние { $weeks } недель тренировок нет.
    [one] { $workouts } тренировка за последние { $weeks } недель.
    [few] { $workouts } тренировки за последние { $weeks } недель.
    [many] { $workouts } тренировок за последние { $weeks } недель.
   *[other] { $workouts } тренировки за последние { $weeks } недель.
  }
progress-first = Это первая тренировка за { $weeks } недель: пока { $sets }.
progress-last = Последняя: { $date }
progress-needs = Чтобы сказать, куда идёт дело, нужно одно и то же упражнение в { $days } разных дня за эти недели. Спроси потом ещё раз.
progress-lifts = { $lifts ->
    [1] Основное упражнение:
   *[other] Основные упражнения, рост в { $better } из { $lifts }:
  }
progress-line = - { $exercise }: { $kind ->
    [e1rm] расчётный максимум
    [weight] самый тяжёлый подход
    [reps] лучший подход
    [duration] дольше всего
   *[distance] дальше всего
  } { $first } ({ $then }), сейчас { $now } ({ $date }): { $change }
progress-change = { $way ->
    [up] больше на { $amount }
    [down] меньше на { $amount }
   *[same] почти столько же
  }
progress-help = { $way ->
    [up] помощь меньше на { $amount }
    [down] помощь больше на { $amount }
   *[same] почти столько же
  }
progress-source = И вначале, и в конце считается лучший день за { $days } дней, так что один лёгкий день ничего не меняет.{ $estimated ->
    [1] { " " }Максимум рассчитан по подходам до { $reps } повторений.
   *[0] { "" }
  }
progress-goals = Твои цели:
