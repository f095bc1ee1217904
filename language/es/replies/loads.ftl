# Records, plates, warm-ups, and what there is to load with.

records-title = Tus récords:
records-of = Tus récords en { $exercise }:
records-line = - { $exercise }: { $best } ({ $date })
records-more = Y { $exercises } ejercicios más; nombra uno para verlo.
records-none = { $about ->
    [0] Todavía no hay récords. Llegan con el primer entrenamiento.
   *[other] Todavía no hay nada de { $exercise } en el registro.
  }
records-no-estimate = { $about ->
    [0] No hay ninguna serie en el registro que diga cuánto podrías levantar una vez. Hace falta una de hasta 12 reps con peso.
   *[other] No hay ninguna serie de { $exercise } en el registro que diga cuánto podrías levantar una vez. Hace falta una de hasta 12 reps con peso.
  }
record-estimate = máximo estimado { $value }
record-side = { $value } ({ $side ->
    [left] izquierda
   *[other] derecha
  })
record-weight = - Más peso: { $value } ({ $date })
record-e1rm = - Máximo estimado: { $value } ({ $date })
record-reps = - Más reps: { $sets }
record-duration = - Más tiempo: { $value } ({ $date })
record-distance = - Más distancia: { $value } ({ $date })
record-volume = - Más en una sesión: { $value } en total ({ $date })
plates-nearest = { $wanted } no se puede cargar con lo que tienes; lo más cercano es { $made }.
plates-side = { $weight }: la barra de { $bar } y en cada lado { $side } { $unit }.
plates-none = Solo la barra vacía, { $bar }.
plates-no-bar = { $exercise } no lleva barra: son { $weight }.
warm-up-title = Calentamiento hasta { $weight } en { $exercise }:
warm-up-line = - { $set }, luego { $rest } de descanso
warm-up-none = { $exercise } con { $weight } no necesita series de calentamiento aparte. Haz la primera suave.
warm-up-open = Todavía no sé ningún peso para { $exercise }. Empieza con una serie suave de diez y sube poco a poco hasta que cueste.
inventory-kept = Anotado, esto es con lo que cargas:
inventory-bar = - Una barra de { $bar }, y discos de { $plates } { $unit }
inventory-dumbbells = - Mancuernas de { $low } a { $high }
inventory-machines = - Máquinas en saltos de { $step }
