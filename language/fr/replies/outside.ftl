# French: what was done outside any workout.

outside-logged = Enregistré pour { $when } : { $exercise }, { $sets }.
outside-logged-more = Enregistré pour { $when } : { $exercise }, { $sets }. { $count ->
    [one] Ça fait { $count } série.
   *[other] Ça fait { $count } séries.
  }
asked-outside_workout = Aucune séance n'est en cours. Je note { $exercise } à part ? Ou dis « on fait une séance ».
asked-beside_workout = Tu as fait { $exercise } en dehors de cette séance ? Dis « oui » pour le noter à part.
asked-exercise_missing = De quel exercice ?
asked-time_unclear = Je ne sais pas quand c'est, « { $words } ». C'était quel jour, comme « hier » ou « lundi » ?
asked-time_to_come = { $done } est encore à venir. Tu l'as fait quand, comme « hier » ou « lundi » ?
history-outside = { $date }, en dehors d'une séance :
