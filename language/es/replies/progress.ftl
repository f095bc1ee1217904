# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] Ningún entrenamiento en las últimas { $weeks } semanas.
    [one] Un entrenamiento en las últimas { $weeks } semanas.
   *[other] { $workouts } entrenamientos en las últimas { $weeks } semanas.
  }
progress-first = Este es tu primer entrenamiento en { $weeks } semanas: { $sets } hasta ahora.
progress-last = El último: { $date }
progress-needs = Para decir hacia dónde vas necesito el mismo ejercicio en { $days } días dentro de estas semanas. Pregúntame de nuevo después.
progress-lifts = { $lifts ->
    [one] Tu ejercicio principal:
   *[other] Tus ejercicios principales, { $better } de { $lifts } van a más:
  }
progress-line = - { $exercise }: { $kind ->
    [e1rm] máximo estimado de
    [weight] serie más pesada,
    [reps] mejor serie,
    [duration] lo más largo,
   *[distance] lo más lejos,
  } { $first } ({ $then }), ahora { $now } ({ $date }): { $change }
progress-change = { $way ->
    [up] { $amount } más
    [down] { $amount } menos
   *[same] más o menos igual
  }
progress-help = { $way ->
    [up] { $amount } menos de ayuda
    [down] { $amount } más de ayuda
   *[same] más o menos igual
  }
progress-source = Al principio y al final cuenta tu mejor día de { $days }, así que un día flojo no cambia nada.{ $estimated ->
    [1] { " " }El máximo se estima con series de hasta { $reps } reps.
   *[0] { "" }
  }
progress-goals = Tus objetivos:
