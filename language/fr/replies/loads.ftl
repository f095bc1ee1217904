# Records, plates, warm-ups, and what there is to load with.

records-title = Tes records :
records-of = Tes records, { $exercise } :
records-line = - { $exercise } : { $best } ({ $date })
records-more = { $exercises ->
    [one] Et { $exercises } exercice de plus ; nomme-le pour le voir.
   *[other] Et { $exercises } exercices de plus ; nommes-en un pour le voir.
  }
records-none = { $about ->
    [0] Il n'y a pas encore de records. Ils viennent avec la première séance.
   *[other] Rien n'est encore enregistré pour { $exercise }.
  }
records-no-estimate = { $about ->
    [0] Aucune série enregistrée ne dit ce que tu pourrais lever une fois. Il en faut une de 12 reps au plus avec un poids.
   *[other] Aucune série enregistrée de { $exercise } ne dit ce que tu pourrais lever une fois. Il en faut une de 12 reps au plus avec un poids.
  }
record-estimate = max estimé { $value }
record-side = { $value } ({ $side ->
    [left] gauche
   *[right] droite
  })
record-weight = - Le plus lourd : { $value } ({ $date })
record-e1rm = - Max estimé : { $value } ({ $date })
record-reps = - Le plus de reps : { $sets }
record-duration = - Le plus long : { $value } ({ $date })
record-distance = - Le plus loin : { $value } ({ $date })
record-volume = - Le plus en une séance : { $value } en tout ({ $date })
plates-nearest = { $wanted } ne peut pas se charger avec ce que tu as ; le plus proche est { $made }.
plates-side = { $weight } : la barre de { $bar } et de chaque côté { $side } { $unit }.
plates-none = Juste la barre à vide, { $bar }.
plates-no-bar = { $exercise } se fait sans barre : { $weight }, tout simplement.
warm-up-title = Échauffement jusqu'à { $weight }, { $exercise } :
warm-up-line = - { $set }, puis { $rest } de repos
warm-up-none = { $exercise } à { $weight } n'a pas besoin de séries d'échauffement. Fais la première tranquille.
warm-up-open = Je ne connais pas encore de charge pour { $exercise }. Commence par une série facile de dix et ajoute un peu jusqu'à ce que ça travaille.
inventory-kept = Noté, ce que tu as pour charger :
inventory-bar = - Une barre de { $bar }, et des disques de { $plates } { $unit }
inventory-dumbbells = - Des haltères de { $low } à { $high }
inventory-machines = - Des machines par paliers de { $step }
