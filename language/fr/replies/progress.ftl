# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] Aucune séance ces { $weeks } dernières semaines.
    [one] Une séance ces { $weeks } dernières semaines.
   *[other] { $workouts } séances ces { $weeks } dernières semaines.
  }
progress-first = C'est ta première séance en { $weeks } semaines : { $sets } jusqu'ici.
progress-last = La dernière : { $date }
progress-needs = Pour dire où tu vas, il me faut le même exercice sur { $days } jours au cours de ces semaines. Redemande-moi après.
progress-lifts = { $lifts ->
    [one] Ton exercice principal :
   *[other] Tes exercices principaux, { $better } sur { $lifts } en hausse :
  }
progress-line = - { $exercise } : { $kind ->
    [e1rm] max estimé
    [weight] série la plus lourde
    [reps] meilleure série
    [duration] plus longue durée
   *[distance] plus longue distance
  } { $first } ({ $then }), maintenant { $now } ({ $date }) : { $change }
progress-change = { $way ->
    [up] { $amount } de plus
    [down] { $amount } de moins
   *[same] à peu près pareil
  }
progress-help = { $way ->
    [up] { $amount } d'assistance de moins
    [down] { $amount } d'assistance de plus
   *[same] à peu près pareil
  }
progress-source = Au début comme à la fin, c'est ton meilleur jour sur { $days } qui compte : un jour léger ne change rien.{ $estimated ->
    [1] { " " }Le max est estimé à partir de séries de { $reps } reps au plus.
   *[0] { "" }
  }
progress-goals = Tes objectifs :
