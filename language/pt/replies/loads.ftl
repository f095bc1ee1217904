# Records, plates, warm-ups, and what there is to load with.

records-title = Seus recordes:
records-of = Seus recordes em { $exercise }:
records-line = - { $exercise }: { $best } ({ $date })
records-more = E mais { $exercises } exercícios; diga o nome de um para ver.
records-none = { $about ->
    [0] Ainda não há recordes. Eles vêm com o primeiro treino.
   *[other] Ainda não há nada registrado de { $exercise }.
  }
records-no-estimate = { $about ->
    [0] Não há série registrada que diga quanto você levantaria uma vez. Precisa de uma de até 12 reps com carga.
   *[other] Não há série registrada de { $exercise } que diga quanto você levantaria uma vez. Precisa de uma de até 12 reps com carga.
  }
record-estimate = máximo estimado { $value }
record-side = { $value } ({ $side ->
    [left] esquerdo
   *[right] direito
  })
record-weight = - Mais pesado: { $value } ({ $date })
record-e1rm = - Máximo estimado: { $value } ({ $date })
record-reps = - Mais reps: { $sets }
record-duration = - Mais longo: { $value } ({ $date })
record-distance = - Mais longe: { $value } ({ $date })
record-volume = - Mais em um treino: { $value } no total ({ $date })
plates-nearest = Não dá para montar { $wanted } com o que você tem; o mais próximo é { $made }.
plates-side = { $weight }: a barra de { $bar } e de cada lado { $side } { $unit }.
plates-none = Só a barra vazia, { $bar }.
plates-no-bar = { $exercise } não leva barra: é { $weight } mesmo.
warm-up-title = Aquecimento até { $weight } em { $exercise }:
warm-up-line = - { $set }, depois { $rest } de descanso
warm-up-none = { $exercise } com { $weight } não precisa de séries de aquecimento. Faça a primeira fácil.
warm-up-open = Ainda não sei a carga para { $exercise }. Comece com uma série fácil de dez e suba um pouco até sentir que trabalha.
inventory-kept = Anotei o que você tem de carga:
inventory-bar = - Uma barra de { $bar }, e anilhas de { $plates } { $unit }
inventory-dumbbells = - Halteres de { $low } a { $high }
inventory-machines = - Máquinas de { $step } em { $step }
