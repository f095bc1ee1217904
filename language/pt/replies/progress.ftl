# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] Nenhum treino nas últimas { $weeks } semanas.
    [one] Um treino nas últimas { $weeks } semanas.
   *[other] { $workouts } treinos nas últimas { $weeks } semanas.
  }
progress-first = Este é o seu primeiro treino em { $weeks } semanas: { $sets } até agora.
progress-last = O último: { $date }
progress-needs = Para dizer para onde você vai, preciso do mesmo exercício em { $days } dias dentro dessas semanas. Depois me pergunte de novo.
progress-lifts = { $lifts ->
    [one] Seu principal exercício:
   *[other] Seus principais exercícios, { $better } de { $lifts } em alta:
  }
progress-line = - { $exercise }: { $kind ->
    [e1rm] máximo estimado de
    [weight] série mais pesada,
    [reps] melhor série,
    [duration] mais longo,
   *[distance] mais longe,
  } { $first } ({ $then }), agora { $now } ({ $date }): { $change }
progress-change = { $way ->
    [up] { $amount } a mais
    [down] { $amount } a menos
   *[same] praticamente igual
  }
progress-help = { $way ->
    [up] { $amount } a menos de ajuda
    [down] { $amount } a mais de ajuda
   *[same] praticamente igual
  }
progress-source = No começo e no fim vale o seu melhor dia em { $days }, então um dia leve não muda nada.{ $estimated ->
    [1] { " " }O máximo é estimado de séries de até { $reps } reps.
   *[0] { "" }
  }
progress-goals = Suas metas:
