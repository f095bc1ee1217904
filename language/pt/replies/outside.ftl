# Portuguese: what was done outside any workout.

outside-logged = Registrado em { $when }: { $exercise }, { $sets }.
outside-logged-more = Registrado em { $when }: { $exercise }, { $sets }. { $count ->
    [one] Com isso é { $count } série.
   *[other] Com isso são { $count } séries.
  }
asked-outside_workout = Não há treino em andamento. Registro { $exercise } à parte? Ou diga “bora treinar”.
asked-beside_workout = Você fez { $exercise } fora deste treino? Diga “sim” para registrar à parte.
asked-exercise_missing = De qual exercício?
asked-time_unclear = Não sei dizer quando é “{ $words }”. Que dia foi, como “ontem” ou “na segunda”?
asked-time_to_come = { $done } ainda vai chegar. Quando você fez, como “ontem” ou “na segunda”?
history-outside = { $date }, fora de um treino:
