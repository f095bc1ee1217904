# Russian: what was done outside any workout.

outside-logged = Записано ({ $when }): { $exercise }, { $sets }.
outside-logged-more = Записано ({ $when }): { $exercise }, { $sets }. { $count ->
    [one] Теперь это { $count } подход.
    [few] Теперь это { $count } подхода.
    [many] Теперь это { $count } подходов.
   *[other] Теперь это { $count } подхода.
  }
asked-outside_workout = Тренировка сейчас не идёт. Записать отдельно ({ $exercise })? Или напиши «давай тренировку».
asked-beside_workout = { $exercise } было не в этой тренировке? Напиши «да», чтобы записать отдельно.
asked-exercise_missing = В каком упражнении?
asked-time_unclear = Когда это, «{ $words }», не понять. В какой день это было, например «вчера» или «в понедельник»?
asked-time_to_come = { $done } это ещё впереди. Когда это было, например «вчера» или «в понедельник»?
history-outside = { $date }, вне тренировки:
