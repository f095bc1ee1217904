## Programmes

program-name = { $weeks ->
    [one] { $weeks } неделя
    [few] { $weeks } недели
    [many] { $weeks } недель
   *[other] { $weeks } недели
  } { $goal ->
    [strength] на силу
    [muscle_gain] на массу
    [weight_loss] на похудение
    [endurance] на выносливость
    [flexibility] на гибкость
   *[general_fitness] на общую форму
  }, { $days ->
    [one] { $days } день в неделю
    [few] { $days } дня в неделю
    [many] { $days } дней в неделю
   *[other] { $days } дня в неделю
  }
program-title = { $change ->
    [created] Твоя программа: { $name }.
    [paused] { $name }: на паузе.
    [resumed] { $name }: продолжаем.
    [abandoned] { $name }: закрыта. Всё сделанное остаётся в записях.
   *[shown] { $name }
  }
program-replaces = Она вместо «{ $name }».
program-phase = { $value ->
    [accumulate] набор объёма
    [intensify] веса тяжелее
   *[deload] лёгкая неделя
  }
program-span = { $weeks } { $phase }
program-weeks = Недели: { $spans }.
program-reasons = Так составлено, потому что { $reasons }.
program-week = Неделя { $week } из { $weeks }: { $phase }.
program-done = Тренировок сделано: { $done } из { $total }.
program-missed = { $missed ->
    [one] { $missed } тренировка просрочена; она просто будет следующей.
    [few] { $missed } тренировки просрочены; они просто будут следующими.
    [many] { $missed } тренировок просрочено; они просто будут следующими.
   *[other] { $missed } тренировки просрочены; они просто будут следующими.
  }
session-done = { $name }: тренировок сделано { $done } из { $total }. Следующая: { $date }
program-over = { $name }: все тренировки сделаны, { $total } из { $total }. Это вся программа, отлично! Напиши «новая программа», если хочешь ещё одну.
program-day = День { $number }, { $type }: { $slots }
program-is-paused = Она на паузе. Напиши «продолжить программу», и пойдём дальше.
program-next = Дальше: { $date } Напиши «давай тренировку», когда будешь на месте.
reason-of_program = это неделя { $sessions } из { $wanted } твоей программы
reason-program_step_back = { $days ->
    [one] после { $days } дня перерыва начинаем неделей полегче
   *[other] после { $days } дней перерыва начинаем неделей полегче
  }
reason-program_behind = { $sessions ->
    [0] перерыв был долгим; «новая программа» составит свежую
    [one] { $sessions } тренировка просрочена; «новая программа» составит свежую
    [few] { $sessions } тренировки просрочены; «новая программа» составит свежую
    [many] { $sessions } тренировок просрочено; «новая программа» составит свежую
   *[other] { $sessions } тренировки просрочены; «новая программа» составит свежую
  }
reason-program_split = { $days ->
    [1] одного дня хватает на всё тело
    [2] за два дня каждый раз можно брать всё тело
    [3] за три дня каждый раз можно брать всё тело
    [4] четыре дня хорошо делятся на верх и низ
   *[other] за такое число дней ({ $days }) можно разделить всё по мышцам
  }
reason-program_level = лёгкая неделя примерно раз в { $wanted } нед. обычна для большинства
reason-program_many_days = для твоего уровня обычно { $wanted } дн., поэтому в каждом дне меньше работы

asked-replaces_program = Сейчас идёт программа «{ $name }», сделано { $done } из { $total }. Бросить её ради новой?
asked-abandons_program = Бросить программу «{ $name }», сделано { $done } из { $total }? Всё сделанное остаётся в записях.
refused-invalid_program = { $reason ->
    [days] Программы бывают от одного до шести дней в неделю.
   *[weeks] Программы бывают от 4 до 16 недель.
  }
refused-no_program = Программы у тебя сейчас нет. Напиши «составь программу» или «программа на силу, 8 недель, 4 дня в неделю».
refused-program_not_so = { $status ->
    [paused] Программа уже на паузе.
   *[active] Программа не на паузе.
  }
