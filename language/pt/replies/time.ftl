# Portuguese: the time that is left of a workout, and days without one.

history-none-on = Não há nada registrado em { $date }.
time-left = Faltam cerca de { $minutes }: { $exercises }, { $sets }.
time-left-cut = É mais do que { $minutes }. Corto para isso? Diga “sim”.
time-left-none = Não falta nada do que foi planejado.
