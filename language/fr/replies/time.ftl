# Français : ce qui a été fait avant ou hors d'une séance, et le temps qu'il reste.

outside-logged = Noté pour { $when } : { $exercise }, { $sets }.
outside-logged-more = Noté pour { $when } : { $exercise }, { $sets }. { $count ->
    [one] Ça fait { $count } série.
   *[other] Ça fait { $count } séries.
  }
asked-outside_workout = Aucune séance n'est en cours. Je note { $exercise } à part ? Ou dis « on fait une séance ».
asked-beside_workout = Tu as fait { $exercise } en dehors de cette séance ? Dis « oui » et je le note à part.
asked-exercise_missing = De quel exercice ?
asked-time_unclear = Je ne sais pas quand c'est, « { $words } ». C'était quel jour, par exemple « hier » ou « lundi » ?
asked-time_to_come = { $done }, c'est encore à venir. Tu l'as fait quand, par exemple « hier » ou « lundi » ?
history-none-on = Rien n'est noté pour { $date }.
history-outside = { $date }, hors séance :
time-left = Il reste environ { $minutes } : { $exercises }, { $sets }.
time-left-cut = C'est plus que { $minutes }. Je raccourcis à ça ? Dis « oui ».
time-left-none = Il ne reste rien de ce qui était prévu.
