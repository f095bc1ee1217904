# Russian: reminders.

reminder = { $named ->
    [0] { $when }, тренировка
   *[1] { $when }: «{ $what }»
  }
reminder-weekly = { $every ->
    [1] каждый день в { $time }
   *[0] каждую неделю ({ $days }) в { $time }
  }
reminder-once = { $date } в { $time }
reminder-over = один раз
reminder-kept = Напоминание записано: { $reminder }.
reminders-ended = { $count ->
    [one] Напоминание убрано: { $reminders }.
   *[other] Напоминания убраны: { $reminders }.
  }
reminders-title = Твои напоминания:
reminders-line = - { $reminder }
reminders-none = Напоминаний нет. Напиши, например, «напоминай по понедельникам в 7».
reminder-due = { $named ->
    [1] Твоё напоминание: «{ $what }».
   *[0] { $tone ->
        [blunt] Пора тренироваться. Напиши «давай тренировку».
        [calm] Время тренировки, когда тебе будет удобно. Напиши «давай тренировку».
        [playful] Веса спрашивают о тебе. Напиши «давай тренировку».
       *[friendly] Пора тренироваться! Напиши «давай тренировку», когда будешь на месте.
      }
  }

asked-reminder_time_missing = Во сколько?
asked-time_zone_missing = Не знаю, что показывают твои часы. По времени какого города ты живёшь?
refused-invalid_reminder = Напомнить о «{ $words }» не получится: это прошло, или такого дня я не знаю.
refused-reminder_too_long = Для напоминания это слишком длинно; я храню не больше { $most } знаков.
refused-too_many_reminders = Напоминаний у тебя уже { $most }, больше места нет. Сначала убери одно.
refused-no_reminders = { $reminders ->
    [0] Напоминаний нет.
   *[other] Такого напоминания нет. «Мои напоминания» показывают все.
  }
