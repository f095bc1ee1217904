# German: the first talk, what is asked of somebody new, one question each, and what is kept at its end.

greeting-new = Hi! Ich bin dein Krafttrainer. Darf ich dich zuerst ein paar Sachen fragen, damit das Training zu dir passt? Sag „ja“, und „überspringen“, wo du nichts sagen willst; oder einfach „Training starten“.
first-question = { $topic ->
    [goal] Wofür willst du trainieren? Zum Beispiel „stärker werden und etwas abnehmen“, oder „100 kg Bankdrücken“. „Überspringen“ geht auch.
    [level] Wie lange machst du schon Krafttraining? Zum Beispiel „noch nie“, „3 Jahre“ oder „fortgeschritten“.
    [equipment] Womit kannst du trainieren? Zum Beispiel „normales Fitnessstudio“, oder „zuhause, Kurzhanteln bis 20 kg und eine Bank“.
    [limits] Tut etwas weh, oder muss etwas geschont werden? Zum Beispiel „mein linkes Knie“, oder „nichts“.
    [days] Wann willst du trainieren? Zum Beispiel „Mo Mi Fr“, oder „3 mal pro Woche“.
   *[time_zone] Wo wohnst du, damit meine Tage deine sind? Eine Stadt reicht, zum Beispiel „Berlin“.
  }
first-question-again = Das habe ich nicht verstanden. { $question } „Später“ beendet die Fragen.
why-first-question = { $topic ->
    [goal] Wofür du trainierst, entscheidet über Sätze, Wiederholungen und Pausen.
    [level] Wer anfängt, bekommt weniger Sätze und andere Schritte als jemand mit Jahren im Gym.
    [equipment] Ich plane nur, was mit deinen Sachen geht.
    [limits] Ich lasse weg, was belastet, was weh tut.
    [days] So weiß ich, wie sich die Arbeit auf deine Woche verteilt.
   *[time_zone] „Heute“ und „gestern“ richten sich nach deiner Uhr, nicht nach meiner.
  }
first-talk-put-off = In Ordnung. Sag „lern mich kennen“, wann immer es dir passt, oder „Training starten“.
first-talk-done = { $kept ->
    [0] Mehr will ich gar nicht wissen, ich richte mich nach dem, was du machst.
   *[other] Danke, das war alles. Danach richte ich mich:
  }
kept-goals = - Ziel: { $goals }
kept-level = - Level: { $level }
kept-equipment = - Ausrüstung: { $kind ->
    [all] ein ganzes Fitnessstudio
    [none] keine
   *[some] { $things }
  }
kept-limits = - Geschont wird: { $limits }
kept-days = - Tage: { $days }
kept-minutes = - Zeit: { $minutes }
kept-time-zone = - Deine Uhr: { $zone }
first-talk-offer = Sag mir, wenn sich etwas davon ändert. Wollen wir mit einem Training anfangen?

say-stronger = stärker werden
say-muscle = Muskeln aufbauen
say-fat-loss = abnehmen
say-beginner = Anfänger
say-intermediate = fortgeschritten
say-advanced = Profi
say-full-gym = Fitnessstudio
say-no-equipment = keine Geräte
say-nothing-hurts = nichts
say-three-days = 3 mal pro Woche
