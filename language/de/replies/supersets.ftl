# Exercises that are done in turns, and sets of a kind that are asked for.

target-last = { $target }, der letzte { $kind ->
    [amrap] so viele wie möglich
    [drop] als Dropsatz
   *[failure] bis Muskelversagen
  }
exercise-up-last-set = - Letzter Satz: { $kind ->
    [amrap] so viele wie möglich
    [drop] als Dropsatz
   *[failure] bis Muskelversagen
  }
asked-more = { $target }, { $kind ->
    [amrap] und so viele mehr wie möglich
    [drop] und dann Gewicht runter
   *[failure] oder bis Muskelversagen
  }
asked-each-side = { $target } pro Seite

superset-made = Im Wechsel: { $exercises }, { $change } zum Umbauen, { $rest } Pause nach jeder Runde.
option-superset = { $exercises } im Wechsel
superset-ended = Wieder nacheinander: { $exercises }.
exercise-up-superset = - Pause: im Wechsel mit { $others }, { $change } zum Umbauen, { $rest } nach jeder Runde
plan-line-superset = { $line }, im Wechsel mit { $others }
refused-invalid_superset = { $reason ->
    [over] Mit { $exercise } bist du schon durch, damit geht nichts mehr im Wechsel. Sag erst „zurück zu { $exercise }“.
    [unclear] Was ist „{ $exercise }“? Sag den ganzen Namen.
    [many] Das ist mehr, als im Wechsel geht: nenn bis zu { $most } Übungen.
   *[few] Ein Supersatz braucht zwei Übungen aus dem Training: sag „Supersatz Bankdrücken mit Rudern“.
  }
refused-no_superset = In deinem Training ist kein Supersatz, den ich trennen könnte.
