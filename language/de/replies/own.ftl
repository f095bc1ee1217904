# Exercises of the athlete's own.

own-added = { $exercise } gehört jetzt zu deinen Übungen: { $what }.
own-back = { $exercise } ist wieder da: { $what }.
own-like = Ich plane es wie { $like }. Stimmt nicht? Sag „rückgängig“ und sag mir, was es trainiert und womit.
own-what = { $muscles }; { $things ->
    [0] ohne Geräte
   *[other] { $equipment }
  }; { $counted }
own-counted = { $measure ->
    [seconds] gezählt in Zeit
    [metres] gezählt in Strecke
   *[reps] { $load ->
        [external] gezählt in Wdh mit Gewicht
       *[other] gezählt in Wdh
      }
  }
own-renamed = { $before } heißt ab jetzt { $after }, auch in deinem Verlauf.
own-removed = { $exercise } ist entfernt. Was du davon gemacht hast, bleibt in deinem Verlauf.
own-title = Deine eigenen Übungen:
own-line = - { $exercise }: { $what }
own-explained = { $exercise } ist deine eigene Übung, du weißt also selbst am besten, wie sie geht.
own-none = Du hast noch keine Übung angelegt. Sag zum Beispiel „neue Übung: Jefferson Curl“.
asked-sounds_known = Ich kenne { $exercise }, und „{ $name }“ klingt ganz ähnlich. Ist deine eine andere Übung, die ich anlegen soll?
asked-likeness_missing = Womit ist { $name } am ehesten zu vergleichen: { $choices }? Oder sag mir, was es trainiert und womit: „Beine, mit der Langhantel“.
asked-muscles_missing = Was trainiert { $name }? Sag zum Beispiel „Beine“, „Rücken“ oder „Bauch“, oder eine ähnliche Übung.
asked-equipment_missing = Und womit machst du { $name }? Sag zum Beispiel „Langhantel“, „Kurzhanteln“ oder „Kabelzug“, oder „nichts“.
refused-invalid_name = { $reason ->
    [too_short] Das ist zu kurz für den Namen einer Übung. Nichts wurde angelegt.
    [too_long] Das ist zu lang für einen Namen: höchstens { $most } Buchstaben und acht Wörter. Nichts wurde angelegt.
    [figures] Einen Namen mit Zahlen würde ich als Sätze lesen. Sag mir einen nur aus Buchstaben; nichts wurde angelegt.
    [characters] Ein Name darf nur Buchstaben, Leerzeichen, Bindestriche und Apostrophe haben. Nichts wurde angelegt.
   *[taken] „{ $words }“ bedeutet für mich schon etwas anderes, so kann keine Übung heißen. Sag mir einen anderen Namen.
  }
refused-exercise_known = { $own ->
    [1] { $exercise } gehört schon zu deinen Übungen. Nimm es einfach.
   *[other] Das kenne ich schon, als { $exercise }. Nimm es einfach.
  }
refused-too_many_exercises = Du hast { $most } eigene Übungen, mehr Platz ist nicht. Nichts wurde angelegt.
refused-not_own_exercise = { $exercise } gehört allen, das lässt sich weder umbenennen noch entfernen. Wenn du es nie willst, sag „nie wieder“ und den Namen.
refused-no_own_exercise = Eine eigene Übung namens „{ $words }“ hast du nicht. Sag „meine eigenen Übungen“, um sie zu sehen.
refused-own_exercise_in_workout = { $exercise } ist in deinem Training. Beende erst das Training, oder streich die Übung; nichts wurde entfernt.
