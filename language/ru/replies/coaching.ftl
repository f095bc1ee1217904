# Russian: how the coach behaves, and what is set. Any sentence of the coach may go by `$tone`.

coaching-tone = { $value ->
    [blunt] Буду говорить прямо. Без сахара.
    [calm] Буду говорить спокойно. Одно за другим.
    [playful] Буду говорить с шуткой. Веса остаются серьёзными.
   *[friendly] Буду говорить по-дружески.
  }
coaching-detail = { $value ->
    [brief] Теперь короче.
    [full] Теперь подробнее.
   *[usual] Теперь как обычно.
  }
coaching-encouragement = { $value ->
    [0] Больше без похвалы. Рекорды остаются в записях.
   *[1] Скажу, когда есть за что похвалить.
  }
coaching-prep-hints = { $value ->
    [0] Больше без подсказок по разминке. На «как размяться?» ответ всё равно будет.
   *[1] Буду подсказывать разминку там, где она нужна.
  }
coaching-feedback-questions = { $value ->
    [0] Больше не спрашиваю, как прошло. Рассказать можно всегда.
   *[1] Буду спрашивать, как прошло, раз за тренировку.
  }
language-set = Теперь мой язык: { $language }.
rule-kept = { $is_new ->
    [0] Такое правило уже есть: «{ $rule }».
   *[1] Записано как твоё правило: «{ $rule }». Все видны в «мои настройки».
  }
rules-dropped = Убрано: { $rules }.
settings-title = Что настроено:
settings-tone = - Тон: { $value ->
    [blunt] прямой
    [calm] спокойный
    [playful] шутливый
   *[friendly] дружеский
  } (меняют «говори прямо», «говори по-дружески», «говори спокойно» или «шути больше»)
settings-detail = - Подробность: { $value ->
    [brief] коротко
    [full] подробно
   *[usual] как обычно
  } («короче», «подробнее»)
settings-encouragement = - Похвала, когда заслужена: { $value ->
    [0] выключена
   *[1] включена
  }
settings-prep-hints = - Подсказки по разминке: { $value ->
    [0] выключены
   *[1] включены
  }
settings-feedback-questions = - Вопросы, как прошло: { $value ->
    [0] выключены
   *[1] включены
  }
settings-language = - Язык: { $language }
settings-unit = - Веса: { $unit ->
    [kg] килограммы
   *[lb] фунты
  }
settings-time-zone = - Часы: { $zone }
settings-disliked = - Только если больше ничего не подходит: { $exercises }
settings-rules = - Твои правила:
settings-rule = { "  " }{ $number }. «{ $rule }»

refused-language_unknown = На этом языке я не говорю. Мои языки: { $choices }.
refused-rule_too_long = Для правила это слишком длинно; я храню не больше { $most } знаков.
refused-too_many_rules = Правил у тебя уже { $most }, больше места нет. Сначала убери одно.
refused-rule_not_found = { $rules ->
    [0] Твоих правил у меня нет.
   *[other] Такого правила нет. «Мои настройки» показывают их с номерами.
  }
