# Русский: что сделано раньше или вне тренировки, и сколько времени осталось.

outside-logged = Записано, { $when }: { $exercise }, { $sets }.
outside-logged-more = Записано, { $when }: { $exercise }, { $sets }. { $count ->
    [one] Теперь { $count } подход.
    [few] Теперь { $count } подхода.
   *[many] Теперь { $count } подходов.
  }
asked-outside_workout = Сейчас тренировка не идёт. Записать отдельно: { $exercise }? Или напиши «давай тренировку».
asked-beside_workout = Это было вне этой тренировки: { $exercise }? Скажи «да», и запишу отдельно.
asked-exercise_missing = Какое упражнение?
asked-time_unclear = Не понимаю, когда это: «{ $words }». В какой день, например «вчера» или «в понедельник»?
asked-time_to_come = { $done } ещё впереди. Когда это было, например «вчера» или «в понедельник»?
history-none-on = За этот день ничего не записано: { $date }.
history-outside = { $date }, вне тренировки:
time-left = Осталось примерно столько: { $minutes } ({ $exercises }, { $sets }).
time-left-cut = Это больше, чем есть ({ $minutes }). Урезать до этого? Скажи «да».
time-left-none = Из плана ничего не осталось.
