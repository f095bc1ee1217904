# Records, plates, warm-ups, and what there is to load with.

records-title = Deine Bestleistungen:
records-of = Deine Bestleistungen bei { $exercise }:
records-line = - { $exercise }: { $best } ({ $date })
records-more = { $exercises ->
    [one] Und eine Übung mehr; nenn sie, um sie zu sehen.
   *[other] Und { $exercises } Übungen mehr; nenn eine, um sie zu sehen.
  }
records-none = { $about ->
    [0] Noch gibt es keine Bestleistungen. Sie kommen mit dem ersten Training.
   *[other] Zu { $exercise } ist noch nichts eingetragen.
  }
records-no-estimate = { $about ->
    [0] Noch sagt kein Satz, was du einmal schaffen würdest. Es braucht einen mit Gewicht und bis zu 12 Wdh.
   *[other] Zu { $exercise } sagt noch kein Satz, was du einmal schaffen würdest. Es braucht einen mit Gewicht und bis zu 12 Wdh.
  }
record-estimate = geschätztes Maximum { $value }
record-side = { $value } ({ $side ->
    [left] links
   *[right] rechts
  })
record-weight = - Am schwersten: { $value } ({ $date })
record-e1rm = - Geschätztes Maximum: { $value } ({ $date })
record-reps = - Meiste Wdh: { $sets }
record-duration = - Am längsten: { $value } ({ $date })
record-distance = - Am weitesten: { $value } ({ $date })
record-volume = - Meistes in einem Training: insgesamt { $value } ({ $date })
plates-nearest = { $wanted } lässt sich mit dem, was du hast, nicht laden; am nächsten kommt { $made }.
plates-side = { $weight }: die Stange mit { $bar } und auf jeder Seite { $side } { $unit }.
plates-none = Nur die leere Stange, { $bar }.
plates-no-bar = { $exercise } geht ohne Stange: einfach { $weight }.
warm-up-title = Aufwärmen bis { $weight } bei { $exercise }:
warm-up-line = - { $set }, dann { $rest } Pause
warm-up-none = { $exercise } mit { $weight } braucht keine eigenen Aufwärmsätze. Mach den ersten locker.
warm-up-open = Für { $exercise } kenne ich noch kein Gewicht. Fang mit einem lockeren Zehner an und leg etwas drauf, bis es sich nach Arbeit anfühlt.
inventory-kept = Notiert, womit du lädst:
inventory-bar = - Eine Stange mit { $bar }, und Scheiben mit { $plates } { $unit }
inventory-dumbbells = - Kurzhanteln von { $low } bis { $high }
inventory-machines = - Maschinen in Schritten von { $step }
