# Deutsch: was früher oder außerhalb eines Trainings gemacht wurde, und die Zeit, die noch bleibt.

outside-logged = Eingetragen für { $when }: { $exercise }, { $sets }.
outside-logged-more = Eingetragen für { $when }: { $exercise }, { $sets }. { $count ->
    [one] Das macht { $count } Satz.
   *[other] Das macht { $count } Sätze.
  }
asked-outside_workout = Gerade läuft kein Training. { $exercise } einzeln eintragen? Oder sag „Training starten“.
asked-beside_workout = Hast du { $exercise } außerhalb dieses Trainings gemacht? Sag „ja“, dann trage ich es getrennt ein.
asked-exercise_missing = Von welcher Übung?
asked-time_unclear = Ich weiß nicht, wann „{ $words }“ ist. Welcher Tag war das, zum Beispiel „gestern“ oder „am Montag“?
asked-time_to_come = { $done } kommt erst noch. Wann hast du es gemacht, zum Beispiel „gestern“ oder „am Montag“?
history-none-on = Für { $date } ist nichts eingetragen.
history-outside = { $date }, außerhalb eines Trainings:
time-left = Noch etwa { $minutes }: { $exercises }, { $sets }.
time-left-cut = Das ist mehr als { $minutes }. Darauf kürzen? Sag „ja“.
time-left-none = Vom Plan ist nichts mehr übrig.
