# Español: el tiempo que queda de un entrenamiento, y los días sin nada.

history-none-on = No hay nada anotado para { $date }.
time-left = Quedan unos { $minutes }: { $exercises }, { $sets }.
time-left-cut = Es más que { $minutes }. ¿Lo recorto a eso? Di “sí”.
time-left-none = No queda nada de lo planeado.
