# German: what was done outside any workout.

outside-logged = Eingetragen für { $when }: { $exercise }, { $sets }.
outside-logged-more = Eingetragen für { $when }: { $exercise }, { $sets }. { $count ->
    [one] Das macht { $count } Satz.
   *[other] Das macht { $count } Sätze.
  }
asked-outside_workout = Gerade läuft kein Training. { $exercise } einzeln eintragen? Oder sag „Training starten“.
asked-beside_workout = Hast du { $exercise } außerhalb dieses Trainings gemacht? Sag „ja“, dann trage ich es getrennt davon ein.
asked-exercise_missing = Von welcher Übung?
asked-time_unclear = Ich weiß nicht, wann „{ $words }“ ist. Welcher Tag war das, zum Beispiel „gestern“ oder „am Montag“?
asked-time_to_come = { $done } kommt erst noch. Wann hast du es gemacht, zum Beispiel „gestern“ oder „am Montag“?
history-outside = { $date }, außerhalb eines Trainings:
