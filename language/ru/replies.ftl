# Russian: the coach's sentences. Weights, sets, dates and lists arrive ready to print; counts arrive as numbers.
# What is inserted stands in the nominative, so the sentences are built around it; a date never ends one, as it has a dot.

## Words for values

muscle = { $value ->
    [chest] грудь
    [lats] широчайшие
    [upper_back] верх спины
    [traps] трапеции
    [lower_back] поясница
    [front_delts] передние дельты
    [side_delts] средние дельты
    [rear_delts] задние дельты
    [biceps] бицепс
    [triceps] трицепс
    [forearms] предплечья
    [quads] квадрицепсы
    [hamstrings] бицепс бедра
    [glutes] ягодицы
    [adductors] приводящие
    [abductors] отводящие
    [calves] икры
    [abs] пресс
    [obliques] косые
    [hip_flexors] сгибатели бедра
    [neck] шея
    [shoulders] плечи
    [back] спина
    [legs] ноги
    [arms] руки
    [core] кор
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] штанга
    [ez_bar] EZ-гриф
    [trap_bar] трэп-гриф
    [dumbbell] гантели
    [kettlebell] гири
    [machine] тренажёры
    [smith_machine] Смит
    [cable] блок
    [band] резинки
    [bench] скамья
    [rack] стойка
    [pull_up_bar] турник
    [dip_bars] брусья
    [rings] кольца
    [box] тумба
    [medicine_ball] медбол
    [stability_ball] фитбол
    [ab_wheel] ролик для пресса
    [sled] сани
    [sandbag] сэндбэг
    [rope] канаты
    [strongman] снаряды стронгмена
    [foam_roller] ролл
    [rower] гребной тренажёр
    [bike] велотренажёр
    [treadmill] беговая дорожка
    [elliptical] эллипс
    [stair_climber] степпер
    [jump_rope] скакалка
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Всё тело
    [upper] Верх тела
    [lower] Низ тела
    [push] Жимовая
    [pull] Тяговая
    [core] Кор
    [conditioning] Выносливость
    [mobility] Мобильность
   *[other] Своя тренировка
  }
intensity = { $value ->
    [light] лёгкая
    [moderate] средняя
    [intense] тяжёлая
   *[other] свободная
  }
minutes = { $minutes ->
    [0] меньше минуты
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
  }
sets = { $sets ->
    [one] { $sets } подход
    [few] { $sets } подхода
    [many] { $sets } подходов
   *[other] { $sets } подхода
  }
exercises = { $exercises ->
    [one] { $exercises } упражнение
    [few] { $exercises } упражнения
    [many] { $exercises } упражнений
   *[other] { $exercises } упражнения
  }
reps = { $count } повт.
weight-figure = { $figure } { $unit ->
    [lb] фунт.
   *[kg] кг
  }
length-figure = { $figure } { $unit ->
    [in] дюйм.
   *[cm] см
  }
metres-figure = { $figure } м
seconds-figure = { $figure } с
bodyweight = свой вес
assisted = помощь { $weight }
warm-up-set = { $set } (разминка)
drop-set = { $set } (дропсет)
failure-set = { $set } (до отказа)
amrap-set = { $set } (на максимум)
interval-set = { $set } (интервал)
intervals = { $count } × { $set } (отдых между ними { $rest })
side-set = { $side ->
    [left] левая
   *[right] правая
  } { $set }
each-side-set = { $set } на каждую сторону
effort-set = { $set }, RPE { $rpe }
distance-time = { $distance } за { $time }
remark = «{ $remark }»
list-and = и
list-or = или

## Planning

recent-title = Последние две недели:
recent-line = - { $date }: { $type } ({ $exercises })
recent-none = За последние две недели тренировок не записано.
options-title = { $options ->
    [one] Вот что я предлагаю на сегодня:
   *[other] Варианты на сегодня:
  }
option-line = { $number }. { $type } ({ $intensity }, около { $minutes } мин)
option-reason = - Почему: { $reasons }
option-focus = - Акцент: { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Разминка, { $exercise }: { $sets }
options-ask = { $options ->
    [one] Напиши 1, если подходит, или скажи, чего хочется вместо этого.
   *[other] Какой берём? Напиши номер или скажи, что поменять.
  }
reason-wished = это то, о чём ты просишь
reason-easy_on_the_body = это бережно для тела
reason-fresh_start = { $type ->
    [full_body] всё тело за раз (хорошее начало)
    [upper] верх тела со временем на каждую мышцу
    [lower] ноги со временем на каждую мышцу
   *[other] пока ничего не устало
  }
reason-not_trained_lately = { $days ->
    [one] этого не было уже { $days } день
    [few] этого не было уже { $days } дня
    [many] этого не было уже { $days } дней
   *[other] этого не было уже { $days } дня
  }
reason-recovered = { $named ->
    [0] всё нужное полностью восстановилось
   *[other] восстановление { $percent } % ({ $muscles }), { $days ->
        [0] сегодня уже была нагрузка
        [one] прошёл { $days } день
        [few] прошло { $days } дня
        [many] прошло { $days } дней
       *[other] прошло { $days } дня
      }
  }
reason-still_tired = восстановление всего { $percent } % ({ $muscles }), поэтому полегче
reason-short_of_sets = за неделю пока { $sets } из { $wanted } подх. ({ $muscles })
reason-told_target = так ты просишь
reason-as_last_set = это вес прошлого подхода
reason-deload = пора взять лёгкую неделю
reason-rest_day = полезнее всего сейчас день отдыха (больше этого делать не стоит)
reason-spares = ничего против больных мест ({ $areas })
reason-needs_rest = восстановление { $percent } % ({ $muscles }), осталось около { $hours } ч
reason-came_recovered = к началу восстановление было { $percent } %
reason-week_full = за неделю { $sets } подх. ({ $muscles }), а смысл есть примерно до { $wanted }
reason-recovers_in = ещё около { $hours } ч на восстановление ({ $muscles })
reason-recovers_fast = ты восстанавливаешься быстрее большинства
reason-recovers_slowly = тебе нужно больше времени на восстановление, чем большинству
reason-trains = в работе { $muscles }
reason-preferred = тебе это нравится
reason-for_your_goal = это то, в чём ты хочешь стать лучше
reason-familiar = это уже знакомо, а сила растёт от повторения
reason-standard = это обычный выбор при том, что у тебя есть
reason-partly_recovered = восстановление { $percent } % ({ $muscles })
reason-same_movement = то же движение
reason-same_muscles = те же мышцы ({ $muscles })
reason-disliked = хотя тебе оно не нравится
reason-loads_limit = это нагружает больное место ({ $areas })
reason-lacks_equipment = нет нужного ({ $things })
reason-told_instead = ты хочешь его на этом месте
reason-told_replaced = ты хочешь другое на его месте
reason-told_disliked = тебе оно не нравится
reason-others_fitted = другие сегодня подошли лучше
reason-only_light = восстановление { $percent } % ({ $muscles }), годится только лёгкая работа, осталось около { $hours } ч
reason-ready = ничто не мешает, восстановление { $percent } % ({ $muscles })
reason-first_time = этого ещё не было, так что сначала найди подходящий вес
reason-all_sets_done = в прошлый раз все подходы получились, поэтому { $weight } после { $before }
reason-top_of_range = в прошлый раз в каждом подходе было { $reps } повт., поэтому { $weight } после { $before }
reason-same_again = повторяем то же, пока в каждом подходе не будет { $reps } повт.
reason-a_little_more = чуть больше, чем в прошлый раз (тогда всего { $reps } повт.)
reason-ready_for_more = { $reps } повт. в сумме в прошлый раз это верх диапазона, дальше вес или вариант посложнее
reason-fell_short = { $sessions ->
    [one] в прошлый раз до { $reps } повт. не хватило, поэтому ничего не прибавляем
    [few] уже { $sessions } раза подряд не хватает до { $reps } повт., поэтому ничего не прибавляем
    [many] уже { $sessions } раз подряд не хватает до { $reps } повт., поэтому ничего не прибавляем
   *[other] уже { $sessions } раза подряд не хватает до { $reps } повт., поэтому ничего не прибавляем
  }
reason-reset = { $sessions ->
    [one] подходы не дотянули до плана, поэтому { $weight } после { $before }, чтобы набрать заново
    [few] подходы не дотянули до плана { $sessions } раза подряд, поэтому { $weight } после { $before }, чтобы набрать заново
    [many] подходы не дотянули до плана { $sessions } раз подряд, поэтому { $weight } после { $before }, чтобы набрать заново
   *[other] подходы не дотянули до плана { $sessions } раза подряд, поэтому { $weight } после { $before }, чтобы набрать заново
  }
reason-too_heavy = с весом { $before } вышло только { $reps } повт., поэтому лучше { $weight }
reason-lay_off = { $days ->
    [one] прошёл { $days } день, поэтому { $weight } после { $before }, чтобы вернуться плавно
    [few] прошло { $days } дня, поэтому { $weight } после { $before }, чтобы вернуться плавно
    [many] прошло { $days } дней, поэтому { $weight } после { $before }, чтобы вернуться плавно
   *[other] прошло { $days } дня, поэтому { $weight } после { $before }, чтобы вернуться плавно
  }
reason-regaining = до перерыва веса были больше и могут быстро вернуться: { $weight } после { $before }
reason-easier_than_asked = в прошлый раз было легче задуманного, поэтому { $weight } после { $before }
reason-harder_than_asked = в прошлый раз было тяжелее задуманного, поэтому { $weight } после { $before }
reason-of_your_max = это около { $percent } % от твоего лучшего раза ({ $before })
reason-light_day = сегодня лёгкий день, поэтому чуть легче
reason-stalled = { $days ->
    [one] роста нет уже { $days } день
    [few] роста нет уже { $days } дня
    [many] роста нет уже { $days } дней
   *[other] роста нет уже { $days } дня
  }
reason-deload_by_time = { $days ->
    [one] { $days } день тяжёлых тренировок без лёгкой недели
    [few] { $days } дня тяжёлых тренировок без лёгкой недели
    [many] { $days } дней тяжёлых тренировок без лёгкой недели
   *[other] { $days } дня тяжёлых тренировок без лёгкой недели
  }
reason-deload_by_stall = { $sessions ->
    [one] в { $sessions } упражнении рост остановился
   *[other] в { $sessions } упражнениях рост остановился
  }
reason-easier_than_planned = вышло легче, чем задумано
reason-harder_than_planned = вышло тяжелее, чем задумано
reason-fell_short_today = сегодня в подходе не хватило повторений
not-today = Не сегодня: { $reason }.
reason-in_turns = по очереди с другим это укладывается в { $minutes } мин
reason-fits_minutes = укладывается в { $minutes } мин
reason-uses_equipment = { $equipment ->
    [0] инвентарь не нужен
   *[other] нужно только это: { $things }
  }
option-taken = Берём вариант { $number }.
plan-title = { $state ->
    [paused] Тренировка на паузе:
    [under_way] Вот где мы сейчас:
   *[planned] План:
  } { $type }, { $intensity }, около { $minutes } мин
plan-title-open = { $state ->
    [paused] Тренировка на паузе:
    [under_way] Вот где мы сейчас:
   *[planned] План:
  }
plan-line = { $number }. { $name }: { $target }
plan-line-done = { $number }. { $name }: готово, { $sets }
plan-line-begun = { $number }. { $name }: { $done } из { $of } подх. готово, { $target }
plan-line-begun-open = { $number }. { $name }: { $sets } готово
plan-line-open = { $number }. { $name }: подходов сколько захочешь
plan-line-skipped = { $number }. { $name }: пропускаем
plan-empty = Пока ничего не запланировано. Возьми один из вариантов или добавь упражнения.
plan-ask-start = Напиши «начать», когда будешь на месте, или сначала что-нибудь поменяй.
plan-ask-resume = Напиши «продолжить», и идём дальше.
target = { $sets } × { $count }
target-weight = { $target } с весом { $weight }
exercise-added = Место { $place }: { $exercise }, { $target }. Добавлено.
exercise-removed = Убираем: { $exercise }.
exercise-moved = { $exercise } теперь под номером { $place }.
exercise-substituted = Вместо «{ $exercise }» теперь «{ $other }»: { $target }.
exercise-followed = Дальше — { $other }: { $target }. { $sets ->
    [one] { $sets } подход
    [few] { $sets } подхода
    [many] { $sets } подходов
   *[other] { $sets } подхода
  } «{ $exercise }» остаётся в записи.
exercise-spares = Это не нагружает больное место ({ $areas }). Убирать и дальше то, что нагружает? Напиши «да» или «нет», если это только на сегодня.
exercise-retargeted = { $exercise }: теперь { $target }, отдых { $rest }.
plan-refocused = План собран заново: нагрузка { $intensity }, около { $minutes } мин.

## Training

workout-begun = { $tone ->
    [blunt] Начали.
    [calm] Хорошо, начинаем. Подход за подходом.
    [playful] Поехали. Железо уже заждалось.
   *[friendly] Поехали.
  }
workout-resumed = { $sets ->
    [0] Продолжаем.
    [one] Продолжаем, { $sets } подход уже записан.
    [few] Продолжаем, { $sets } подхода уже записано.
    [many] Продолжаем, { $sets } подходов уже записано.
   *[other] Продолжаем, { $sets } подхода уже записано.
  }
exercise-up = Дальше — { $exercise }:
exercise-up-target = - Цель: { $sets } по { $count }
exercise-up-open = - Цель: подходов сколько захочешь
exercise-up-warm-up = - Разминка: { $sets }
exercise-up-weight = - Вес: { $weight }
exercise-up-find-weight = - Вес: начни с лёгкого и заканчивай подход, когда в запасе остаётся примерно { $reserve } повт.
exercise-up-rest = - Отдых: { $rest } между подходами
exercise-up-last = - В прошлый раз ({ $date }): { $sets }
set-up = Дальше подход { $number } из { $of }, { $target }, отдых { $rest }.
set-up-changed = Дальше подход { $number } из { $of }, { $target }, отдых { $rest }: { $reason }.
set-up-drop = Теперь сбрось вес и без отдыха дальше: { $target } или сколько сможешь.
set-up-side = Теперь { $side ->
    [left] левая
   *[right] правая
  } сторона, подход { $number }: { $target }.
set-up-open = Ещё подход или «дальше», чтобы перейти к следующему.
set-up-fulfilled = План выполнен: { $exercise }. Ещё подход или «дальше»?
everything-done = { $tone ->
    [blunt] Последнее упражнение сделано. Напиши «закончить».
    [calm] Это было последнее упражнение. Напиши «закончить», когда захочешь.
    [playful] Это было последнее, поднимать больше нечего. Напиши «закончить», чтобы завершить тренировку.
   *[friendly] Это было последнее упражнение. Напиши «закончить», чтобы завершить тренировку.
  }
everything-passed-over = { $tone ->
    [blunt] Всё пропущено, ни одного подхода. Назови упражнение, чтобы сделать его, или напиши «отменить тренировку».
   *[friendly] Все упражнения пропущены, и ни одного подхода не сделано. Назови любое, если всё же хочешь его сделать, или напиши «отменить тренировку», чтобы от неё отказаться.
  }
set-logged = { $exercise }, подход { $done } из { $of }: { $sets }.
sets-logged = { $exercise }, подходов { $count }: { $sets }. Готово { $done } из { $of }.
sets-logged-open = { $exercise }, подходов { $count }: { $sets }.
set-logged-open = { $exercise }, подход { $done }: { $sets }.
set-logged-warmup = { $exercise }, разминка: { $sets }. В план не идёт.
rest-taken = Отдых { $rest }.
remark-kept = Заметка: { $remark }.
exercise-done = { $exercise }: готово, { $sets }.
exercise-done-weight = { $exercise }: готово, { $sets }, в среднем { $average }, всего { $volume }.
back-to-exercise = Возвращаемся: { $exercise }.
exercise-left-out = { $tone ->
    [blunt] Пропускаем: { $exercise }. Дальше.
    [calm] Пропускаем: { $exercise }. Ничего страшного.
    [playful] Пропускаем: { $exercise }. Переживёт.
   *[friendly] Пропускаем: { $exercise }.
  }
exercises-passed-over = { $count ->
    [one] Обходим то, что нагружает больное место ({ $areas }): { $exercises }. Заменить? Напиши «да» или «начать { $first }», если всё равно хочешь это сделать.
   *[other] Обходим то, что нагружает больное место ({ $areas }): { $exercises }. Заменить сначала «{ $first }»? Напиши «да» или «начать { $first }», если всё равно хочешь это сделать.
  }
set-put-right = { $exercise }, подход { $number }: { $after } вместо { $before }.
set-put-right-warmup = { $exercise }, разминка: { $after } вместо { $before }.
set-taken-off = { $left ->
    [0] Подход удалён: { $exercise }, { $set }. Других подходов в нём нет.
    [one] Подход удалён: { $exercise }, { $set }. Остался { $left } подход.
    [few] Подход удалён: { $exercise }, { $set }. Осталось { $left } подхода.
    [many] Подход удалён: { $exercise }, { $set }. Осталось { $left } подходов.
   *[other] Подход удалён: { $exercise }, { $set }. Осталось { $left } подхода.
  }
exercise-felt = Записано, { $exercise }: { $ratings }.
weight-eased = { $exercise }: дальше { $weight } вместо { $before }, потому что было тяжело.
rating-performance = результат { $mark } из 5
rating-difficulty = сложность { $mark } из 5
rating-energy = энергия { $mark } из 5
rating-fatigue = усталость { $mark } из 5
workout-paused = Пауза. { $sets ->
    [one] Сохранён { $sets } подход
    [few] Сохранено { $sets } подхода
    [many] Сохранено { $sets } подходов
   *[other] Сохранено { $sets } подхода
  }, { $exercises ->
    [one] осталось { $exercises } упражнение
    [few] осталось { $exercises } упражнения
    [many] осталось { $exercises } упражнений
   *[other] осталось { $exercises } упражнения
  }. Напиши «продолжить», когда вернёшься.
workout-dropped = { $sets ->
    [0] Тренировка отменена. Записано ничего не было.
    [one] Тренировка отменена вместе с { $sets } подходом.
   *[other] Тренировка отменена вместе с { $sets } подходами.
  }
workout-done = { $tone ->
    [blunt] Закончено ({ $type }, { $minutes }).
    [calm] Тренировка закончена ({ $type }, { $minutes }). Отдышись.
    [playful] На сегодня всё ({ $type }, { $minutes }).
   *[friendly] Тренировка закончена ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise }: { $count } ({ $sets })
workout-done-total = Итого: { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Итого: { $exercises }, { $sets }.
workout-done-records = Новые рекорды:
workout-done-better = Лучше, чем в прошлый раз:
better-weight = - { $exercise }: { $now }, было { $before }
better-e1rm = - { $exercise }: расчётный максимум { $now }, было { $before }
better-reps = - { $exercise }: { $now } повт. с этим весом, было { $before }
better-distance = - { $exercise }: { $now }, было { $before }
better-duration = - { $exercise }: { $now }, было { $before }
better-volume = - { $exercise }: всего { $now }, было { $before }
workout-done-skipped = Не сделано: { $exercises }.
workout-done-review = Разберём её? Напиши «да» или в любой момент «разбор».

## Recovery, volume, reasons

recovery-all = Всё полностью восстановилось.
recovery-rest = Всё остальное полностью восстановилось.
recovery-fresh = Полностью восстановились: { $muscles }.
recovery-category = { $value ->
    [fully_recovered] почти полностью
    [partially_recovered] частично
    [ready_for_light_training] хватит на лёгкую тренировку
   *[needs_rest] нужен отдых
  }
recovery-line = - { $muscle }: { $percent } %, { $category }, осталось около { $hours } ч ({ $causes })
recovery-line-told = - { $muscle }: { $percent } %, { $category }, осталось около { $hours } ч (болит, по твоим словам)
recovery-line-slept = - { $muscle }: { $percent } %, { $category }, осталось около { $hours } ч (после плохой ночи)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }до отказа
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] По твоим тренировкам видно, что тебе нужно больше времени, чем большинству.
   *[other] По твоим тренировкам видно, что ты восстанавливаешься быстрее большинства.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Хорошо, считаю, что больше ничего не болит.
       *[other] Хорошо, считаю, что больше не болит: { $muscles }.
      }
    [1] { $named ->
        [0] Записано: лёгкая усталость во всём теле. Сутки даю нагрузку полегче.
       *[other] Записано, немного болит: { $muscles }. Сутки даю туда поменьше.
      }
    [3] { $named ->
        [0] Записано: сильная усталость во всём теле. Сейчас в плане отдых.
       *[other] Записано, сильно болит: { $muscles }. Пока не трогаем.
      }
   *[other] { $named ->
        [0] Записано: усталость во всём теле. Пока не пройдёт, работаем легко.
       *[other] Записано, болит: { $muscles }. Пока не пройдёт, нагружаем слегка.
      }
  }
noted-sleep = { $level ->
    [0] Записано: хорошая ночь.
   *[other] Записано: мало сна. Сегодня жду от тебя чуть меньше.
  }
volume-title = Рабочие подходы за неделю:
volume-line = - { $group }: { $sets }, { $verdict ->
    [below] меньше обычных { $low }–{ $high }
    [above] больше обычных { $low }–{ $high }
   *[within] в пределах обычных { $low }–{ $high }
  }
volume-source = Если мышца только помогает, подход идёт за половину. Эти рамки дают эксперты из опыта, это не закон.
review-title = { $date }, { $type }:
review-line = - { $exercise }: { $sets } (раньше, { $date }: { $before })
review-line-first = - { $exercise }: { $sets } (впервые или впервые за долгое время)
review-recovers = Что ещё восстанавливается:
review-insights = Мои выводы: { $reasons }.
alternatives-title = Чем заменить «{ $exercise }»:
alternatives-line = - { $exercise }: { $reasons }
alternatives-swap = { $planned ->
    [1] Возьмём сегодня «{ $other }»? Напиши «да» или «больше не давай { $exercise }», чтобы убрать насовсем.
   *[other] Напиши «больше не давай { $exercise }», чтобы убрать насовсем.
  }
why-workout = { $type }, потому что { $reasons }.
why-absent = { $exercise } сюда не входит: { $reasons }. Напиши «добавь { $exercise }», если всё равно хочется.
why-muscles = Сейчас так: { $reasons }.
why-offered = { $exercise } предлагаю, { $options ->
    [one] это вариант { $numbers }
   *[other] это варианты { $numbers }
  }.
why-exercise = { $exercise } стоит здесь, потому что { $reasons }.
why-target-because = Это потому, что { $reasons }.
why-sets = { $exercise }, { $sets }: столько и нужно для такой тренировки (нагрузка { $intensity }) за это время.
why-no-weight = { $exercise }: вес не задан, раньше этого не было и опереться не на что.
why-target = { $exercise }, { $target }: в прошлый раз, { $date }, было { $sets }.
why-target-new = { $exercise }, { $target }: обычный диапазон, раньше этого не было.
source-trial = Сколько мышцам нужно времени, известно из исследований; проценты считает модель на их основе.
source-survey = Как часто нужна лёгкая неделя, известно из опросов атлетов, а не из исследований.
source-heuristic = Сколько подходов в неделю разумно, подсказывает опыт экспертов; исследования говорят лишь, что до какого-то предела больше значит лучше.
source-convention = Отчасти это обычай: так обычно делают тренеры, но что другие способы хуже, не доказано.
source-record = Отчасти это твои собственные записи.
source-word = Отчасти это твои слова.

## Questions about the past, exercises, settings

last-set = Последний подход: { $exercise }, подход { $number }: { $set }.
last-set-warmup = Последний подход: { $exercise }, разминка: { $set }.
last-set-so-far = Все пока что: { $sets }.
history-title = { $date }: { $type }, { $minutes }, всего { $volume }
history-title-no-weight = { $date }: { $type }, { $minutes }
history-line = - { $exercise }: { $count } ({ $sets })
times-title = { $exercise }, последние разы:
times-line = - { $date }: { $sets }
times-none = { $exercise }: записей пока нет.
history-none = Законченных тренировок пока нет.
sitting-trained = { $date }: тренировка «{ $type }», { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , не закончена
  }
sitting-planned = { $date }: тренировка «{ $type }» запланирована, без подходов
sitting-talk = { $date }: { $messages ->
    [0] ничего, что осталось бы в силе
    [one] { $messages } сообщение
    [few] { $messages } сообщения
    [many] { $messages } сообщений
   *[other] { $messages } сообщения
  }
sitting-talked = разговор о { $quotes }
exercise-explained = { $exercise }: { $description }
exercise-muscles = Мышцы: { $muscles }.
unit-set = { $unit ->
    [kg] Теперь веса в килограммах.
   *[lb] Теперь веса в фунтах.
  }
memory-noted = Записано: «{ $content }».
memory-known = Это уже записано: «{ $content }».
memory-limit = Убираю то, что нагружает больное место ({ $areas }).
memory-limit-open = Не могу понять, какие упражнения это исключает, так что скажи, что убрать.
memory-dislike = Теперь только если больше ничего не подходит: { $exercises }.
memory-preference = При равном выборе сначала беру это: { $exercises }.
memory-instead = Теперь вместо «{ $old }» будет «{ $new }».
memory-liking-open = Упражнения с таким названием не знаю, план это не меняет.
memory-equipment = { $things ->
    [0] Подбираю то, для чего инвентарь не нужен.
   *[other] Подбираю то, для чего хватит этого: { $equipment }.
  }
memory-equipment-all = Подбираю как для полного зала.
memory-days = Твои дни: { $days }.
memory-minutes = Рассчитываю время тренировки так: { $minutes }, если не скажешь иначе.
memory-replaced = Это вместо прежнего: { $contents }.
memory-against = { $count ->
    [one] В тренировке ещё есть { $exercises }, а это с таким не вяжется. Заменить? Напиши «да» или «убери { $first }».
   *[other] В тренировке ещё есть { $exercises }, а это с таким не вяжется. Заменить сначала «{ $first }»? Напиши «да» или «убери { $first }».
  }
memories-title = Что записано о тебе:
memories-title-about = Что записано про «{ $about }»:
memories-line = - { $content } (твои слова, { $date })
memories-more = И ещё { $count }: спроси о чём-то одном, например «что ты знаешь про моё колено?».
memories-more-about = Об этом есть и ещё: скажи точнее, что ты хочешь узнать.
memories-none = О тебе пока ничего не записано. Расскажи, что болит, с чем тренируешься и что нравится.
memories-none-about = Про «{ $about }» ничего не записано.
memories-dropped = Забыто: { $contents }.
weekday = { $value ->
    [0] понедельник
    [1] вторник
    [2] среда
    [3] четверг
    [4] пятница
    [5] суббота
   *[6] воскресенье
  }
area = { $value ->
    [neck] шея
    [shoulder] плечо
    [elbow] локоть
    [wrist] запястье
    [upper_back] верх спины
    [lower_back] поясница
    [hip] таз
    [knee] колено
    [ankle] голеностоп
   *[other] { $value }
  }
and-more = ещё { $count }
turn-taken-back = Отменено: { $what }.
act-done = { $act ->
    [ask_for_workout] просьба о тренировке
    [choose_option] выбор варианта
    [offer_options] просьба о других вариантах
    [refocus_workout] изменение плана
    [start_workout] начало тренировки
    [pause_workout] пауза
    [complete_workout] завершение тренировки
    [cancel_workout] отмена тренировки
    [add_exercise] добавление упражнения
    [remove_exercise] удаление упражнения
    [substitute_exercise] замена
    [move_exercise] новый порядок
    [retarget_exercise] новая цель
    [superset_exercises] суперсет
    [part_superset] разделение суперсета
    [correct_set] исправление
    [delete_set] удаление подхода
    [finish_exercise] завершение упражнения
    [next_exercise] переход к следующему
    [start_exercise] переход к упражнению
    [skip_exercise] пропуск
    [rate_exercise] оценка
    [set_weight_unit] смена единиц
    [set_inventory] изменение инвентаря
    [raise_red_flag] рассказ об этом
    [answer_health_question] твой ответ
    [remember] эта запись о тебе
    [note_soreness] запись о том, что болит
    [note_sleep] запись о сне
    [correct_memory] изменение записи о тебе
    [forget_memory] удаление записи о тебе
    [record_metric] этот замер
    [set_goal] новая цель
    [update_goal] изменение цели
    [finish_goal] закрытие цели
    [drop_goal] отказ от цели
    [set_level] твой уровень
    [set_age] твой возраст
    [set_time_zone] твой часовой пояс
    [create_program] новая программа
    [pause_program] пауза программы
    [resume_program] продолжение программы
    [abandon_program] отказ от программы
    [create_exercise] твоё новое упражнение
    [rename_exercise] новое название
    [remove_own_exercise] удаление твоего упражнения
    [set_coaching] манера разговора
    [offer_link] код
    [pass_over_question] пропуск этого вопроса
    [set_reminder] напоминание
    [stop_reminders] отключение напоминаний
    [add_rule] твоё правило
    [drop_rule] удаление правила
    [set_language] язык
   *[other] последнее изменение
  }

act-to-do = { $act ->
    [ask_for_workout] составить тренировку
    [choose_option] взять этот вариант
    [offer_options] показать другие варианты
    [refocus_workout] изменить план
    [start_workout] начать
    [pause_workout] поставить на паузу
    [complete_workout] закончить тренировку
    [cancel_workout] отменить тренировку
    [add_exercise] добавить упражнение
    [remove_exercise] убрать упражнение
    [substitute_exercise] заменить упражнение
    [superset_exercises] делать их по очереди
    [part_superset] разделить суперсет
    [move_exercise] переставить упражнение
    [retarget_exercise] изменить цель
    [log_sets] записать это
    [log_outside] записать это
    [repeat_set] записать такой же подход
    [say_more] добавить сделанное сверх того
    [correct_set] исправить подход
    [delete_set] удалить подход
    [finish_exercise] закончить упражнение
    [next_exercise] перейти к следующему упражнению
    [start_exercise] перейти к упражнению
    [skip_exercise] пропустить упражнение
    [rate_exercise] записать, как оно далось
    [undo] отменить последнее изменение
    [set_weight_unit] сменить единицы
    [record_metric] записать этот замер
    [set_goal] поставить эту цель
    [update_goal] изменить цель
    [finish_goal] отметить цель достигнутой
    [drop_goal] убрать цель
    [set_level] записать твой уровень
    [set_age] записать твой возраст
    [set_time_zone] поставить твой часовой пояс
    [create_program] составить программу
    [pause_program] поставить программу на паузу
    [resume_program] продолжить программу
    [abandon_program] бросить программу
    [set_inventory] изменить инвентарь
    [create_exercise] добавить своё упражнение
    [rename_exercise] переименовать своё упражнение
    [remove_own_exercise] удалить своё упражнение
    [raise_red_flag] рассказать об этом
    [answer_health_question] записать твой ответ
    [remember] запомнить это
    [note_soreness] записать, что болит
    [note_sleep] записать, как спалось
    [set_coaching] изменить манеру разговора
    [offer_link] дать тебе код для другого аккаунта
    [link_account] привязать этот аккаунт
    [pass_over_question] пропустить этот вопрос
    [set_reminder] поставить напоминание
    [stop_reminders] отключить напоминания
    [add_rule] запомнить это как правило
    [drop_rule] убрать правило
    [set_language] сменить язык
    [correct_memory] изменить то, что записано о тебе
    [forget_memory] забыть это
   *[other] это
  }

act-to-do-quoted = { $act }: «{ $words }»
act-to-do-sets = { $named ->
    [0] записать { $sets }
   *[other] записать { $sets }, «{ $exercise }»
  }
sets-of = { $sets ->
    [one] { $sets } подход
    [few] { $sets } подхода
    [many] { $sets } подходов
   *[other] { $sets } подхода
  } по { $set }

## Small talk

greeting = { $state ->
    [planning] Привет! План на столе.
    [paused] Привет! Тренировка на паузе.
    [in_progress] Привет! Тренировка идёт.
   *[no_workout] Привет! Я твой тренер по силовым. Напиши «давай тренировку», и я предложу пару вариантов.
  }
thanked = { $tone ->
    [blunt] Ага.
    [calm] Пожалуйста.
    [playful] Обращайся. Мне платят повторами.
   *[friendly] Всегда пожалуйста.
  }
help = { $state ->
    [planning] Выбери вариант по номеру, поменяй план («замени присед на жим ногами», «добавь 3 подхода планки», «сделай полегче»), «начать» или «отменить тренировку».
    [in_progress] Пиши подходы («80х8», «8, 8, 7 на 80», «то же самое»), исправляй их («в последнем было 85, а не 80», «удали последний подход», «отмени»), переходи («дальше», «пропустить», «замени это»), спрашивай «что осталось?», ещё есть «пауза» и «закончить тренировку».
   *[no_workout] Напиши «давай тренировку» или что у тебя есть: «40 минут и только гантели». Спроси «что было в прошлый раз?», «какой у меня прогресс?» или «как делать становую?». Расскажи, что болит, что нравится и что есть («болит колено», «ненавижу берпи»), и спроси «что ты обо мне знаешь?». Напиши, сколько весишь и чего хочешь («вешу 82», «пожать 100 кг к июню»), или «составь программу», если нужен план надолго. «В фунтах» меняет единицы.
  }
done-with-what = Что готово? Напиши подход («80х8» или просто повторения), «дальше» для следующего упражнения или «закончить тренировку».
finish-here = Закончить тренировку? Скажи «да». Если это был подход, напиши «80х8» или просто повторения; «дальше» — к следующему упражнению.
more-of-what = Ещё { $count } повт. в последнем подходе или ещё { $count } подх.? Напиши «последний был { $all }» или «ещё { $count } таких же».
nothing-asked = { $state ->
    [options] Какой? Напиши номер или скажи, чего хочется вместо этого.
    [planning] Напиши «начать» или скажи, что поменять.
    [paused] Напиши «продолжить» или «закончить тренировку».
   *[other] Вопросов у меня не было. Ничего не изменено.
  }
left-as-it-was = { $offered ->
    [1] Хорошо.
   *[0] Ладно, всё остаётся как было.
  }
not-understood = { $state ->
    [planning] Не понимаю, поэтому ничего не изменено. Выбери вариант по номеру, скажи, что поменять («замени присед на жим ногами»), или напиши «начать».
    [paused] Не понимаю, поэтому ничего не изменено. Напиши «продолжить», «закончить тренировку» или «отменить тренировку».
    [in_progress] Не понимаю, поэтому ничего не записано. Напиши подход вот так: «80х8», или «дальше», «что осталось?», «помощь».
   *[no_workout] Не понимаю. Напиши «давай тренировку» или «помощь», чтобы увидеть, что я умею.
  }
not-understood-pain = Что болит? Напиши, например, «болит левое колено», и я уберу то, что его нагружает. Упражнение, от которого больно, прекрати.
not-understood-part = Не понимаю «{ $words }», с этим ничего не сделано.
no-free-talk = { $reason ->
    [spent] Свободный разговор пока исчерпан. Подходы, планы и история работают как всегда.
    [limit] Это было много за один раз, на этом я останавливаюсь. Скажи, чего ещё не хватает.
    [unsafe] Об этом судить врачу, поэтому я это оставлю. Если что-то болит или ощущается не так, остановись и покажись врачу.
    [growing] Пока ты растёшь, вес и питание оставлю тебе, взрослому, которому ты доверяешь, и твоему врачу.
    [unsure] На это у меня нет ответа, за который можно ручаться.
   *[away] Сейчас свободно поговорить не получится. Подходы, планы и история работают как всегда.
  }
taken-as = Если речь о другом, напиши «отмени».
not-done = Не сделано: { $acts }.
waiting = После этого: { $acts }.

## What is asked before it is done

asked-did-you-mean = Правильно понимаю: { $acts }?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } совсем без веса, это необычно. Всё равно записать?
   *[other] { $known ->
        [1] { $weight } сильно отличается от недавних { $usual } ({ $exercise }). Всё равно записать?
       *[other] { $weight } это много ({ $exercise }). Всё равно записать?
      }
  }
asked-unusual_reps = { $exercise }, { $reps } повт.: это необычно много. Всё равно записать?
asked-unusual_measure = { $measure ->
    [reps] { $exercise } обычно считают в повторениях. Записать, как сказано?
    [seconds] { $exercise } обычно держат на время. Записать, как сказано?
   *[metres] { $exercise } обычно меряют расстоянием или временем. Записать, как сказано?
  }
asked-not_part_of_workout = { $exercise } не входит в сегодняшнюю тренировку. Добавить и записать?
asked-sets_would_be_discarded = { $sets ->
    [one] Это отменит тренировку и уберёт её { $sets } подход из истории. Отменить? «Закончить тренировку» его сохранит.
    [few] Это отменит тренировку и уберёт её { $sets } подхода из истории. Отменить? «Закончить тренировку» их сохранит.
    [many] Это отменит тренировку и уберёт её { $sets } подходов из истории. Отменить? «Закончить тренировку» их сохранит.
   *[other] Это отменит тренировку и уберёт её { $sets } подхода из истории. Отменить? «Закончить тренировку» их сохранит.
  }
asked-nothing_done_yet = { $exercise }: ни одного подхода не записано. Пропустить?
asked-one_more_of_last = { $exercise }: записать ещё один такой же подход?
asked-exercise_not_found = Не знаю упражнения «{ $words }». Это { $choices }?
asked-number_unclear = Что это: { $choices }?
asked-deletes_a_set = Удалить последний подход ({ $exercise })?
asked-not_started_yet = { $paused ->
    [1] Тренировка на паузе. Продолжить её и записать это?
   *[other] Тренировка ещё не началась. Начать её и записать это?
  }
asked-exercise_ambiguous = Что значит «{ $words }»: { $choices }?
asked-memory_unclear = О чём речь: { $choices }?
asked-forgets_everything = { $memories ->
    [one] Так забудется { $memories } запись о тебе, других нет. Забыть?
    [few] Так забудутся все { $memories } записи о тебе. Забыть?
    [many] Так забудутся все { $memories } записей о тебе. Забыть?
   *[other] Так забудутся все { $memories } записи о тебе. Забыть?
  }
asked-weight_missing = С каким весом?
asked-count_missing = { $measure ->
    [seconds] Сколько времени?
    [metres] Какое расстояние или сколько времени?
   *[reps] { $failed ->
        [1] Сколько полных повторений, без неудавшегося?
       *[other] { $weighed ->
            [0] Сколько повторений? Одно число на все подходы или по числу на каждый.
           *[other] Сколько повторений с весом { $weight }?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Пока ничего не предложено. Напиши «давай тренировку» или чего хочешь, например «ноги, 40 минут», а потом выбери номер.
    [correct_set] Сейчас тренировка не идёт. Если она только что закончилась, напиши «отмени», чтобы открыть её снова.
    [delete_set] Сейчас тренировка не идёт. Если она только что закончилась, напиши «отмени», чтобы открыть её снова.
    [rate_exercise] Сейчас тренировка не идёт. Если она только что закончилась, напиши «отмени», чтобы открыть её снова.
   *[other] Сейчас тренировка не идёт. Сначала напиши «давай тренировку».
  }
refused-workout_already_active = { $phase ->
    [in_progress] Тренировка уже идёт, { $sets ->
        [0] подходов пока нет
        [one] в ней { $sets } подход
        [few] в ней { $sets } подхода
        [many] в ней { $sets } подходов
       *[other] в ней { $sets } подхода
      }. Напиши «что осталось?», чтобы продолжить, «закончить тренировку» или «новая тренировка», чтобы бросить эту.
   *[planning] { $paused ->
        [1] Есть тренировка на паузе, { $sets ->
            [0] подходов пока нет
            [one] в ней { $sets } подход
            [few] в ней { $sets } подхода
            [many] в ней { $sets } подходов
           *[other] в ней { $sets } подхода
          }. Напиши «продолжить», «закончить тренировку» или «новая тренировка», чтобы бросить эту.
       *[other] Тренировка уже запланирована. Напиши «начать», поменяй её или напиши «новая тренировка».
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] Тренировка на паузе. Сначала напиши «продолжить».
       *[other] Тренировка ещё не началась. Выбери вариант и напиши «начать».
      }
    [in_progress] Тренировка идёт, сейчас так нельзя. Сначала «пауза» или «закончить тренировку».
   *[no_workout] Сейчас нет тренировки, с которой это можно сделать. Напиши «давай тренировку».
  }
refused-act_too_late = Сообщение пришло поздно: тренировка уже ушла дальше, поэтому ничего не изменено.
refused-option_not_offered = { $offered ->
    [0] Вариантов сейчас нет.
    [one] Варианта { $number } нет. Есть только вариант 1.
   *[other] Варианта { $number } нет. Выбери от 1 до { $offered }.
  }
refused-no_plan_yet = План пуст. Выбери вариант по номеру или добавь упражнение.
refused-nothing_suitable = Подходящего упражнения не знаю. Скажи, какой есть инвентарь, или попроси что-нибудь другое.
refused-exercise_not_found = Не знаю упражнения «{ $words }». Чтобы добавить своё, напиши «новое упражнение» и его название.
refused-exercise_not_in_workout = { $exercise } не входит в эту тренировку. Напиши «добавь { $exercise }», чтобы включить.
refused-part_not_in_workout = Из того, что осталось в этой тренировке, ничего нет на «{ $words }».
refused-exercise_already_in_workout = { $exercise } уже есть в тренировке.
refused-no_current_exercise = Какое упражнение? Сейчас никакое не идёт. Назови его или напиши «закончить» либо «отменить тренировку».
refused-exercise_has_sets = { $sets ->
    [one] { $exercise }: записан { $sets } подход, поэтому оно остаётся. Напиши «хватит { $exercise }», чтобы закончить его, или удали подход.
    [few] { $exercise }: записано { $sets } подхода, поэтому оно остаётся. Напиши «хватит { $exercise }», чтобы закончить его, или удали подходы.
    [many] { $exercise }: записано { $sets } подходов, поэтому оно остаётся. Напиши «хватит { $exercise }», чтобы закончить его, или удали подходы.
   *[other] { $exercise }: записано { $sets } подхода, поэтому оно остаётся. Напиши «хватит { $exercise }», чтобы закончить его, или удали подходы.
  }
refused-no_sets_yet = { $named ->
    [1] { $exercise }: подходов пока не записано.
   *[other] В этой тренировке подходов пока нет. Запиши хотя бы один или напиши «отменить тренировку».
  }
refused-set_not_found = { $exercise }: подхода { $number } нет, записано { $recorded }.
refused-set_not_as_said = В записях не так. Ничего не изменено; скажи, какой подход, например «подход 2 был 80х7».
refused-invalid_set = { $reason ->
    [weight] Такого веса быть не может. Ничего не записано.
    [reps] Столько повторений быть не может. Ничего не записано.
    [rpe] RPE бывает от 1 до 10. Ничего не записано.
    [count] Слишком много подходов для одного сообщения. Ничего не записано.
   *[other] Из этого подход не получается. Ничего не записано. Напиши вот так: «80х8».
  }
refused-invalid_inventory = { $what ->
    [bar] Гриф столько весить не может. Ничего не изменено.
    [plates] Таких блинов не бывает. Ничего не изменено.
    [dumbbells] Таких гантелей не бывает. Ничего не изменено.
   *[other] Такого шага быть не может. Ничего не изменено.
  }
refused-invalid_target = { $reason ->
    [same] Именно так уже и запланировано.
    [several] Давай по одной цели за раз, например «4х8 на 70».
    [weight] О каком весе речь? Назови один, например «блины на 100».
   *[other] Такую цель запланировать не могу. Напиши вот так: «4х8 на 70».
  }
refused-invalid_rating = Оцени от 1 до 5, например «сложность 4».
refused-memory_too_long = Это длиннее, чем я могу хранить об одном. Уложись в { $most } знаков; ничего не записано.
refused-too_many_memories = О тебе уже { $most } записей, больше места нет. Сначала напиши «забудь про …»; ничего не записано.
refused-memory_not_found = { $about ->
    [0] О тебе нет записей, которые можно забыть.
   *[other] Про «{ $words }» ничего не записано, поэтому ничего не изменено.
  }
refused-nothing_to_correct = Так уже и записано.
refused-nothing_to_review = Законченной тренировки для разбора пока нет.
refused-nothing_to_explain = Пока нет предложений, которые можно было бы объяснить. Напиши «давай тренировку».
refused-nothing_to_undo = Отменять нечего.
refused-undo_alone = Напиши «отмени» отдельным сообщением: так отменяется всё предыдущее сообщение.
refused-nothing_kept = Здесь можно только разговаривать: этот разговор не сохраняется, поэтому ничего не сделано.
refused-bad_arguments = Подробности не понять. Ничего не изменено.

## What the coach suggests to say next

say-start = начать
say-next = дальше
say-skip = пропустить
say-finish = закончить тренировку
say-continue = продолжить
say-yes = да
say-no = нет
say-later = позже
say-reps = повторы
say-sets = подходы
say-left = что осталось?
say-same = то же самое
say-swap = замени это
say-other-options = другие варианты
say-workout = давай тренировку
say-review = разбор
say-last-time = что было в прошлый раз?
say-cancel = отменить тренировку

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = Сообщение не удалось прочитать. Ничего не сохранено.
error-invalid_request = Сообщение не удалось прочитать. Ничего не сохранено.
error-request_timeout = Сообщение дошло не целиком. Пришли его, пожалуйста, ещё раз.
error-unauthorized = Это сообщение принять нельзя.
error-forbidden = Это сообщение принять нельзя.
error-body_too_large = Сообщение слишком длинное. Ничего не сохранено; пришли его, пожалуйста, по частям.
error-unsupported_media_type = Сообщение не удалось прочитать. Ничего не сохранено.
error-method_not_allowed = Это сообщение принять нельзя. Ничего не сохранено.
error-message_id_reused = Такое сообщение уже есть, но с другими словами. Ничего не изменено; пришли его, пожалуйста, как новое.
error-turn_failed = На моей стороне что-то пошло не так. Ничего не сохранено; пришли это, пожалуйста, ещё раз.
error-internal_error = На моей стороне что-то пошло не так. Пришли это, пожалуйста, ещё раз.
error-too_many_requests = Я за тобой не успеваю. Пришли, пожалуйста, то же сообщение ещё раз чуть позже.
error-busy = Сейчас слишком много всего сразу. Пришли, пожалуйста, то же сообщение ещё раз.
error-too_slow = Это заняло слишком много времени. Пришли, пожалуйста, то же сообщение ещё раз.
error-database_unavailable = Сейчас мои записи недоступны. Пришли, пожалуйста, то же сообщение ещё раз чуть позже.
error-outcome_unknown = Связь с моими записями прервалась, и неизвестно, сохранилось ли это. Пришли, пожалуйста, то же сообщение ещё раз.
