# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, последний { $kind ->
    [amrap] на максимум
    [drop] дропсетом
   *[failure] до отказа
  }
exercise-up-last-set = - Последний подход: { $kind ->
    [amrap] на максимум
    [drop] дропсетом
   *[failure] до отказа
  }
asked-more = { $target }, { $kind ->
    [amrap] и сколько ещё сможешь
    [drop] а потом сбрось вес
   *[failure] или до отказа
  }
asked-each-side = { $target } на каждую сторону

superset-made = По очереди: { $exercises }. Переход { $change }, отдых после каждого круга { $rest }.
option-superset = { $exercises } по очереди
superset-ended = Снова одно за другим: { $exercises }.
exercise-up-superset = - Отдых: по очереди с «{ $others }», переход { $change }, после каждого круга { $rest }
plan-line-superset = { $line }, по очереди с «{ $others }»
refused-invalid_superset = { $reason ->
    [over] { $exercise } уже закончено, по очереди с ним ничего не сделать. Сначала напиши «вернись к { $exercise }».
    [unclear] Что значит «{ $exercise }»? Назови упражнение полностью.
    [many] Столько по очереди не сделать: назови не больше { $most } упражнений.
   *[few] Для суперсета нужны два упражнения тренировки, например «суперсет жим лёжа и тяга в наклоне».
  }
refused-no_superset = В тренировке нет суперсета, который можно разделить.
