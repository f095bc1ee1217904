# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, a última { $kind ->
    [amrap] com o máximo possível
    [drop] em drop set
   *[failure] até a falha
  }
exercise-up-last-set = - Última série: { $kind ->
    [amrap] o máximo possível
    [drop] drop set
   *[failure] até a falha
  }
asked-more = { $target }, { $kind ->
    [amrap] e quantas mais der
    [drop] e depois baixe a carga
   *[failure] ou até a falha
  }
asked-each-side = { $target } de cada lado

superset-made = { $exercises } em bi-set: { $change } para trocar, { $rest } de descanso depois de cada volta.
option-superset = { $exercises } alternando
superset-ended = { $exercises }: um depois do outro de novo.
exercise-up-superset = - Descanso: alternando com { $others }, { $change } para trocar, { $rest } depois de cada volta
plan-line-superset = { $line }, alternando com { $others }
refused-invalid_superset = { $reason ->
    [over] { $exercise } já acabou, então não dá para alternar com ele. Diga “voltar para { $exercise }” primeiro.
    [unclear] Qual é “{ $exercise }”? Diga o nome inteiro.
    [many] É mais do que dá para alternar: diga até { $most } exercícios.
   *[few] Um bi-set precisa de dois exercícios do treino: diga “bi-set supino com remada”.
  }
refused-no_superset = Não há bi-set no seu treino para desfazer.
