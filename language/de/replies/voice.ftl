# German: what is said more or less, by how the coach is to behave.

option-why = - { $exercise }: { $reasons }
everything-done-felt = Wie hat es sich angefühlt? Sag es so: „das war hart“ oder „Energie 3“.
more-lines = { $count ->
    [one] … und noch { $count } Zeile.
   *[other] … und noch { $count } Zeilen.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] Ein Rekord. Das zählt.
       *[other] { $records } Rekorde. Das zählt.
      }
    [calm] { $records ->
        [one] Auf einen Rekord darf man in Ruhe stolz sein.
       *[other] Auf { $records } Rekorde darf man in Ruhe stolz sein.
      }
    [playful] { $records ->
        [one] Ein Rekord! Den Satz sollte man einrahmen.
       *[other] { $records } Rekorde! Das Training sollte man einrahmen.
      }
   *[friendly] { $records ->
        [one] Ein neuer Rekord, ehrlich verdient!
       *[other] { $records } neue Rekorde, ehrlich verdient!
      }
  }
praise-comeback = { $tone ->
    [blunt] { $days } Tage weg, und wieder da. Dranbleiben.
    [calm] Nach { $days } Tagen wieder da. Das ist der schwere Teil, und er ist geschafft.
    [playful] Nach { $days } Tagen zurück. Die Stange hat dich vermisst.
   *[friendly] Nach { $days } Tagen zurück, und gleich ein ganzes Training. Schön, dass du da bist.
  }
praise-fulfilled = { $tone ->
    [blunt] Alles gemacht, was geplant war.
    [calm] Jeder geplante Satz ist gemacht.
    [playful] Jeder geplante Satz gemacht. Der Plan hat nichts zu meckern.
   *[friendly] Du hast jeden geplanten Satz gemacht. Gut gemacht!
  }
