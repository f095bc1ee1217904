# Español: lo que se hizo antes o fuera de un entrenamiento, y el tiempo que queda.

outside-logged = Anotado para { $when }: { $exercise }, { $sets }.
outside-logged-more = Anotado para { $when }: { $exercise }, { $sets }. { $count ->
    [one] Va { $count } serie.
   *[other] Van { $count } series.
  }
asked-outside_workout = No hay ningún entrenamiento en marcha. ¿Anoto { $exercise } por separado? O di “quiero entrenar”.
asked-beside_workout = ¿Hiciste { $exercise } fuera de este entrenamiento? Di “sí” y lo anoto aparte.
asked-exercise_missing = ¿De qué ejercicio?
asked-time_unclear = No sé cuándo es “{ $words }”. ¿Qué día fue, por ejemplo “ayer” o “el lunes”?
asked-time_to_come = { $done } todavía no ha llegado. ¿Cuándo lo hiciste, por ejemplo “ayer” o “el lunes”?
history-none-on = No hay nada anotado para { $date }.
history-outside = { $date }, fuera de un entrenamiento:
time-left = Quedan unos { $minutes }: { $exercises }, { $sets }.
time-left-cut = Es más que { $minutes }. ¿Lo recorto a eso? Di “sí”.
time-left-none = No queda nada de lo planeado.
