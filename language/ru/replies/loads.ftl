# Records, plates, warm-ups, and what there is to load with.

records-title = Твои рекорды:
records-of = Твои рекорды, { $exercise }:
records-line = - { $exercise }: { $best } ({ $date })
records-more = { $exercises ->
    [one] И ещё { $exercises } упражнение; назови его, чтобы увидеть.
    [few] И ещё { $exercises } упражнения; назови одно, чтобы увидеть.
    [many] И ещё { $exercises } упражнений; назови одно, чтобы увидеть.
   *[other] И ещё { $exercises } упражнения; назови одно, чтобы увидеть.
  }
records-none = { $about ->
    [0] Рекордов пока нет. Они появятся с первой тренировкой.
   *[other] { $exercise }: записей пока нет.
  }
records-no-estimate = { $about ->
    [0] Пока нет подхода, по которому виден твой максимум на раз. Нужен подход с весом и не больше 12 повторений.
   *[other] { $exercise }: пока нет подхода, по которому виден твой максимум на раз. Нужен подход с весом и не больше 12 повторений.
  }
record-estimate = расчётный максимум { $value }
record-side = { $value } ({ $side ->
    [left] левая
   *[right] правая
  })
record-weight = - Самый большой вес: { $value } ({ $date })
record-e1rm = - Расчётный максимум: { $value } ({ $date })
record-reps = - Больше всего повторений: { $sets }
record-duration = - Дольше всего: { $value } ({ $date })
record-distance = - Дальше всего: { $value } ({ $date })
record-volume = - Больше всего за тренировку: всего { $value } ({ $date })
plates-nearest = { $wanted } с твоими блинами не собрать, ближе всего { $made }.
plates-side = { $weight }: гриф { $bar } и на каждую сторону { $side } { $unit ->
    [kg] кг
    [lb] фунт.
   *[other] { $unit }
  }.
plates-none = Просто пустой гриф, { $bar }.
plates-no-bar = { $exercise } делают без грифа: { $weight }.
warm-up-title = Разминка до { $weight }, { $exercise }:
warm-up-line = - { $set }, потом отдых { $rest }
warm-up-none = { $exercise } с весом { $weight }: отдельная разминка не нужна. Первый подход сделай легко.
warm-up-open = { $exercise }: рабочего веса пока не знаю. Начни с лёгкого подхода на десять и понемногу прибавляй, пока не почувствуешь работу.
inventory-kept = Записано, с чем ты тренируешься:
inventory-bar = - Гриф { $bar }, блины { $plates } { $unit ->
    [kg] кг
    [lb] фунт.
   *[other] { $unit }
  }
inventory-dumbbells = - Гантели от { $low } до { $high }
inventory-machines = - Тренажёры с шагом { $step }
