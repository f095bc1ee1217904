# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, la última { $kind ->
    [amrap] con todas las posibles
    [drop] en drop set
   *[failure] al fallo
  }
exercise-up-last-set = - Última serie: { $kind ->
    [amrap] todas las posibles
    [drop] un drop set
   *[failure] al fallo
  }
asked-more = { $target }, { $kind ->
    [amrap] y todas las que puedas de más
    [drop] y luego baja el peso
   *[failure] o hasta el fallo
  }
asked-each-side = { $target } por lado

superset-made = { $exercises }, alternando: { $change } para cambiar, { $rest } de descanso después de cada ronda.
option-superset = { $exercises } alternando
superset-ended = { $exercises }, otra vez uno detrás de otro.
exercise-up-superset = - Descanso: alternando con { $others }, { $change } para cambiar, { $rest } después de cada ronda
plan-line-superset = { $line }, alternando con { $others }
refused-invalid_superset = { $reason ->
    [over] { $exercise } ya terminó, así que no se puede alternar con nada. Di primero “vuelve a { $exercise }”.
    [unclear] ¿Cuál es “{ $exercise }”? Di su nombre completo.
    [many] Es más de lo que se puede alternar: nombra hasta { $most } ejercicios.
   *[few] Una superserie necesita dos ejercicios del entrenamiento: di “superserie press de banca con remo”.
  }
refused-no_superset = No hay ninguna superserie en tu entrenamiento que separar.
