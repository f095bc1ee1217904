# German: questions about training in general, and small talk. The answers themselves stand in knowledge/.

answer-source = (Quelle: { $source })
question-open = { $state ->
    [in_progress] Das weiß ich nicht, und eingetragen habe ich nichts. Ich kann sagen, wie eine Übung geht („wie geht Kreuzheben?“). Deinen Satz nehme ich so: „80x8“.
   *[other] Das weiß ich nicht. Ich weiß, wie Übungen gehen („wie geht Kreuzheben?“) und was sie trainieren. Von dir weiß ich, was du mir erzählst und mit mir trainierst.
  }
asked-question_unclear = Meinst du: { $choices }?
exercise-trains = Was { $exercise } trainiert: { $muscles }.
exercise-loads = Was { $exercise } belastet: { $areas }. Lass das weg, solange es dort weh tut; ist alles gesund, gewöhnt sich der Körper daran, wenn das Gewicht langsam steigt.
exercise-asks-little = { $named ->
    [0] Bei { $exercise } wird kein Gelenk groß belastet.
   *[other] Bei { $exercise } kaum belastet: { $areas }.
  }
catalogue-source = (Quelle: mein Übungskatalog)
small-talk = { $about ->
    [bot] Ich bin ein Programm, kein Mensch. Ich plane dein Training, merke mir deine Sätze und sage dir, warum.
    [coach] Ich bin dein Krafttrainer, ein Programm. Sag „Training starten“, oder „Hilfe“, um zu sehen, was ich kann.
    [mood] Bei mir ist alles in Ordnung. Und bei dir? Sag mir, wenn du müde bist oder Muskelkater hast, dann plane ich danach.
    [night] Schlaf gut, dabei wächst der Muskel.
    [bye] Bis dann. Alles, was du mir erzählt hast, bleibt gespeichert.
    [insult] In Ordnung. Sag mir, was schiefging; „rückgängig“ nimmt das Letzte zurück.
    [praise] Danke! Gehoben hast du selbst.
    [sorry] Nichts passiert.
    [laugh] :)
    [bored] Dann mach etwas anderes: sag „andere Vorschläge“, oder „tausch“ und die Übung.
    [love] Das ist lieb. Am liebsten mag ich es, wenn du trainierst.
   *[joke] Ich kenne nur einen: „nur noch ein Satz“.
  }
privacy-explained = { $about ->
    [export] Alles, was ich von dir habe, gibt es als eine Datei, nur kann ich sie hier nicht schicken. Wenn du im Terminal mit mir sprichst: „fit-coach export DATEI“; sonst bekommst du sie von dem, der diesen Chat betreibt.
   *[erase] Alles, was ich von dir habe, lässt sich endgültig löschen: Workouts, Verlauf, Nachrichten, Konten. Auf ein Wort im Chat tue ich das nicht. Wenn du im Terminal mit mir sprichst: „fit-coach erase“; sonst frag den, der diesen Chat betreibt.
  }
