# Spanish: what was done outside any workout.

outside-logged = En el registro, { $when }: { $exercise }, { $sets }.
outside-logged-more = En el registro, { $when }: { $exercise }, { $sets }. { $count ->
    [one] Es { $count } serie.
   *[other] Son { $count } series.
  }
asked-outside_workout = No hay ningún entrenamiento en marcha. ¿Anoto { $exercise } por separado? O di “quiero entrenar”.
asked-beside_workout = ¿Hiciste { $exercise } fuera de este entrenamiento? Di “sí” para anotarlo aparte.
asked-exercise_missing = ¿De qué ejercicio?
asked-time_unclear = No sé cuándo es “{ $words }”. ¿Qué día fue, como “ayer” o “el lunes”?
asked-time_to_come = { $done } está por venir. ¿Cuándo lo hiciste, como “ayer” o “el lunes”?
history-outside = { $date }, fuera de un entrenamiento:
