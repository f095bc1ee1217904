# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, la dernière { $kind ->
    [amrap] avec le maximum de reps
    [drop] en dégressif
   *[failure] à l'échec
  }
exercise-up-last-set = - Dernière série : { $kind ->
    [amrap] maximum de reps
    [drop] dégressive
   *[failure] à l'échec
  }
asked-more = { $target }, { $kind ->
    [amrap] et autant de plus que possible
    [drop] puis baisse le poids
   *[failure] ou jusqu'à l'échec
  }
asked-each-side = { $target } de chaque côté

superset-made = En alternance : { $exercises }. { $change } pour changer, { $rest } de repos après chaque tour.
option-superset = { $exercises } en alternance
superset-ended = De nouveau l'un après l'autre : { $exercises }.
exercise-up-superset = - Repos : en alternance avec { $others }, { $change } pour changer, { $rest } après chaque tour
plan-line-superset = { $line }, en alternance avec { $others }
refused-invalid_superset = { $reason ->
    [over] { $exercise } est fini, donc rien ne peut alterner avec. Dis d'abord « retour à { $exercise } ».
    [unclear] Lequel est « { $exercise } » ? Dis son nom en entier.
    [many] C'est plus qu'on ne peut alterner : nomme { $most } exercices au plus.
   *[few] Un superset demande deux exercices de la séance : dis « superset développé couché et rowing ».
  }
refused-no_superset = Il n'y a pas de superset à séparer dans ta séance.
