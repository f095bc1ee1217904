# Português: o tempo que falta de um treino, e os dias sem nada.

history-none-on = Não há nada anotado para { $date }.
time-left = Faltam cerca de { $minutes }: { $exercises }, { $sets }.
time-left-cut = É mais que { $minutes }. Corto para isso? Diga “sim”.
time-left-none = Não falta nada do que foi planejado.
