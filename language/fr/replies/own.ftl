# Exercises of the athlete's own.

own-added = { $exercise } fait désormais partie de tes exercices : { $what }.
own-back = { $exercise } est de retour : { $what }.
own-like = Je le prévois comme { $like }. Ce n'est pas ça ? Dis « annule » et dis-moi ce que ça travaille et avec quoi.
own-what = { $muscles } ; { $things ->
    [0] sans matériel
   *[other] avec { $equipment }
  } ; { $counted }
own-counted = { $measure ->
    [seconds] compté en temps
    [metres] compté en distance
   *[reps] { $load ->
        [external] compté en reps à un poids
       *[other] compté en reps
      }
  }
own-renamed = { $before } s'appelle désormais { $after }, dans ton historique aussi.
own-removed = { $exercise } : retiré. Ce que tu en as fait reste dans ton historique.
own-title = Tes propres exercices :
own-line = - { $exercise } : { $what }
own-explained = { $exercise } est un exercice à toi, donc tu sais mieux que moi comment on le fait.
own-none = Tu n'as encore ajouté aucun exercice. Dis par exemple « nouvel exercice : curl jefferson ».
asked-sounds_known = Je connais { $exercise }, et « { $name } » y ressemble. Le tien est-il un autre exercice, à ajouter ?
asked-likeness_missing = À quoi { $name } ressemble-t-il le plus : { $choices } ? Ou dis-moi ce que ça travaille et avec quoi : « les jambes, avec une barre ».
asked-muscles_missing = Qu'est-ce que { $name } travaille ? Dis par exemple « jambes », « dos » ou « abdos », ou un exercice qui y ressemble.
asked-equipment_missing = Et avec quoi tu fais { $name } ? Dis par exemple « barre », « haltères » ou « poulie », ou « rien ».
refused-invalid_name = { $reason ->
    [too_short] C'est trop court pour le nom d'un exercice. Rien n'a été ajouté.
    [too_long] C'est trop long pour un nom : { $most } lettres et huit mots au plus. Rien n'a été ajouté.
    [figures] Un nom avec des chiffres serait lu comme des séries. Donne-m'en un avec des lettres seulement ; rien n'a été ajouté.
    [characters] Un nom ne peut contenir que des lettres, des espaces, des traits d'union et des apostrophes. Rien n'a été ajouté.
   *[taken] « { $words } » veut déjà dire autre chose pour moi, donc aucun exercice ne peut s'appeler comme ça. Donne-moi un autre nom.
  }
refused-exercise_known = { $own ->
    [1] { $exercise } fait déjà partie de tes exercices. Utilise-le, tout simplement.
   *[other] Je le connais déjà, sous le nom { $exercise }. Utilise-le, tout simplement.
  }
refused-too_many_exercises = Tu as { $most } exercices à toi, et il n'y a plus de place. Rien n'a été ajouté.
refused-not_own_exercise = { $exercise } est à tout le monde, donc on ne peut ni le renommer ni le retirer. Si tu n'en veux jamais, dis « plus jamais » et son nom.
refused-no_own_exercise = Tu n'as pas ajouté d'exercice appelé « { $words } ». Dis « mes propres exercices » pour les voir.
refused-own_exercise_in_workout = { $exercise } est dans ta séance. Termine la séance ou enlève-le d'abord ; rien n'a été retiré.
