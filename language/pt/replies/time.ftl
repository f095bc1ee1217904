# Português: o que foi feito antes ou fora de um treino, e o tempo que falta.

outside-logged = Anotado para { $when }: { $exercise }, { $sets }.
outside-logged-more = Anotado para { $when }: { $exercise }, { $sets }. { $count ->
    [one] Com isso é { $count } série.
   *[other] Com isso são { $count } séries.
  }
asked-outside_workout = Não há treino em andamento. Anoto { $exercise } à parte? Ou diga “bora treinar”.
asked-beside_workout = Você fez { $exercise } fora deste treino? Diga “sim” e eu anoto à parte.
asked-exercise_missing = De qual exercício?
asked-time_unclear = Não sei quando é “{ $words }”. Que dia foi, por exemplo “ontem” ou “na segunda”?
asked-time_to_come = { $done } ainda não chegou. Quando você fez, por exemplo “ontem” ou “na segunda”?
history-none-on = Não há nada anotado para { $date }.
history-outside = { $date }, fora de um treino:
time-left = Faltam cerca de { $minutes }: { $exercises }, { $sets }.
time-left-cut = É mais que { $minutes }. Corto para isso? Diga “sim”.
time-left-none = Não falta nada do que foi planejado.
