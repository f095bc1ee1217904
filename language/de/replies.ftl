# German: the coach's sentences. Names of exercises and muscles stand where no case bends them.

## Words for values

muscle = { $value ->
    [chest] Brust
    [back] Rücken
    [shoulders] Schultern
    [arms] Arme
    [legs] Beine
    [lats] Latissimus
    [upper_back] oberer Rücken
    [traps] Trapez
    [lower_back] unterer Rücken
    [front_delts] vordere Schulter
    [side_delts] seitliche Schulter
    [rear_delts] hintere Schulter
    [biceps] Bizeps
    [triceps] Trizeps
    [forearms] Unterarme
    [quads] Quadrizeps
    [hamstrings] Beinbeuger
    [glutes] Gesäß
    [adductors] Adduktoren
    [abductors] Abduktoren
    [calves] Waden
    [abs] Bauch
    [core] Rumpf
    [obliques] seitlicher Bauch
    [hip_flexors] Hüftbeuger
    [neck] Nacken
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] Langhantel
    [ez_bar] SZ-Stange
    [trap_bar] Trap-Bar
    [dumbbell] Kurzhanteln
    [kettlebell] Kettlebells
    [machine] Maschinen
    [smith_machine] Multipresse
    [cable] Kabelzug
    [band] Bänder
    [bench] Bank
    [rack] Rack
    [pull_up_bar] Klimmzugstange
    [dip_bars] Dip-Barren
    [rings] Ringe
    [box] Box
    [medicine_ball] Medizinball
    [stability_ball] Gymnastikball
    [ab_wheel] Bauchroller
    [sled] Schlitten
    [sandbag] Sandsack
    [rope] Seil
    [strongman] Strongman-Geräte
    [foam_roller] Faszienrolle
    [rower] Rudergerät
    [bike] Fahrradergometer
    [treadmill] Laufband
    [jump_rope] Springseil
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Ganzkörper
    [upper] Oberkörper
    [lower] Unterkörper
    [push] Push
    [pull] Pull
    [core] Rumpf
    [conditioning] Ausdauer
    [mobility] Beweglichkeit
   *[other] Eigenes Training
  }
intensity = { $value ->
    [light] locker
    [moderate] mittel
    [intense] hart
   *[other] offen
  }
minutes = { $minutes ->
    [0] unter einer Minute
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
  }
sets = { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätze
  }
exercises = { $exercises ->
    [one] { $exercises } Übung
   *[other] { $exercises } Übungen
  }
reps = { $count } Wdh
weight-figure = { $figure } { $unit ->
    [lb] lb
   *[kg] kg
  }
length-figure = { $figure } { $unit ->
    [in] in
   *[cm] cm
  }
metres-figure = { $figure } m
seconds-figure = { $figure } s
bodyweight = Körpergewicht
assisted = { $weight } Unterstützung
warm-up-set = { $set } (Aufwärmsatz)
drop-set = { $set } (Dropsatz)
failure-set = { $set } (bis Muskelversagen)
amrap-set = { $set } (so viele wie möglich)
interval-set = { $set } (Intervall)
intervals = { $count } × { $set } (dazwischen { $rest } Pause)
side-set = { $side ->
    [left] links
   *[right] rechts
  } { $set }
each-side-set = { $set } pro Seite
effort-set = { $set }, RPE { $rpe }
distance-time = { $distance } in { $time }
remark = „{ $remark }“
list-and = und
list-or = oder

## Planning

recent-title = Deine letzten zwei Wochen:
recent-line = - { $date }: { $type } ({ $exercises })
recent-none = In den letzten zwei Wochen steht kein Training in deinem Verlauf.
options-title = { $options ->
    [one] Das würde ich heute machen:
   *[other] Meine Vorschläge für heute:
  }
option-line = { $number }. { $type } ({ $intensity }, etwa { $minutes } min)
option-reason = - Warum: { $reasons }
option-focus = - Schwerpunkt: { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Aufwärmen für { $exercise }: { $sets }
options-ask = { $options ->
    [one] Sag 1, wenn es passt, oder sag mir, was du lieber machst.
   *[other] Welcher soll es sein? Sag die Nummer, oder sag mir, was anders sein soll.
  }
reason-wished = das hast du dir gewünscht
reason-easy_on_the_body = schont den Körper
reason-fresh_start = { $type ->
    [full_body] alles einmal, ein guter Einstieg
    [upper] der Oberkörper mit Zeit für jeden Muskel
    [lower] die Beine mit Zeit für jeden Muskel
   *[other] noch ist nichts müde
  }
reason-not_trained_lately = in den letzten { $days } Tagen nicht trainiert
reason-recovered = { $named ->
    [0] alles, was es braucht, ist voll erholt
   *[other] { $muscles } zu { $percent } % erholt, { $days ->
        [0] heute schon trainiert
        [one] einen Tag nach dem letzten Mal
       *[other] { $days } Tage nach dem letzten Mal
      }
  }
reason-still_tired = { $muscles } erst zu { $percent } % erholt, also locker bleiben
reason-short_of_sets = diese Woche erst { $sets } von { $wanted } Sätzen für { $muscles }
reason-told_target = das hast du so gewollt
reason-as_last_set = damit hast du den letzten Satz gemacht
reason-deload = Zeit für eine leichte Woche
reason-rest_day = ein Ruhetag täte dir am besten (mehr als das würde ich nicht machen)
reason-spares = belastet nicht, was weh tut ({ $areas })
reason-needs_rest = { $muscles } erst zu { $percent } % erholt, noch etwa { $hours } Stunden
reason-came_recovered = du kamst zu { $percent } % erholt
reason-week_full = { $sets } Sätze für { $muscles } in dieser Woche sind mehr als die { $wanted }, die sinnvoll sind
reason-recovers_in = noch etwa { $hours } Stunden für { $muscles }
reason-recovers_fast = du erholst dich schneller als die meisten
reason-recovers_slowly = du brauchst länger als die meisten, um dich zu erholen
reason-trains = trainiert werden { $muscles }
reason-preferred = du magst es
reason-for_your_goal = darin willst du besser werden
reason-familiar = du machst es schon länger, und was man wiederholt, wird stärker
reason-standard = mit dem, was du hast, macht man dafür üblicherweise genau das
reason-partly_recovered = { $muscles } zu { $percent } % erholt
reason-same_movement = dieselbe Bewegung
reason-same_muscles = trifft auch { $muscles }
reason-disliked = obwohl du es nicht magst
reason-loads_limit = belastet, was weh tut ({ $areas })
reason-lacks_equipment = dir fehlt: { $things }
reason-told_instead = du willst es an dieser Stelle
reason-told_replaced = du hast etwas anderes an seine Stelle gesetzt
reason-told_disliked = du hast gesagt, dass du es nicht magst
reason-others_fitted = anderes passte heute besser
reason-only_light = { $muscles } zu { $percent } % erholt, nur für leichte Arbeit bereit, noch etwa { $hours } Stunden
reason-ready = nichts spricht dagegen, { $muscles } zu { $percent } % erholt
reason-first_time = du hast es noch nie gemacht, also such dir erst ein passendes Gewicht
reason-all_sets_done = letztes Mal hast du alle Sätze geschafft, also { $weight } nach { $before }
reason-top_of_range = letztes Mal hatte jeder Satz { $reps } Wdh, also { $weight } nach { $before }
reason-same_again = nochmal dasselbe, bis jeder Satz { $reps } hat
reason-a_little_more = etwas mehr als letztes Mal mit { $reps } insgesamt
reason-ready_for_more = { $reps } insgesamt beim letzten Mal sind das obere Ende, als Nächstes kommt also etwas Gewicht oder eine schwerere Variante
reason-fell_short = { $sessions ->
    [one] letztes Mal blieb ein Satz unter { $reps }, also kommt nichts dazu
   *[other] { $sessions } Mal in Folge blieben Sätze unter { $reps }, also kommt nichts dazu
  }
reason-reset = { $sessions } Mal in Folge blieben Sätze darunter, also { $weight } nach { $before }, um neu aufzubauen
reason-too_heavy = mehr als { $reps } Wdh gingen nicht mit { $before }, also passt { $weight } besser
reason-lay_off = es ist { $days } Tage her, also { $weight } nach { $before }, um wieder reinzukommen
reason-regaining = vor der Pause hast du mehr bewegt, es kommt also vielleicht schnell zurück: { $weight } nach { $before }
reason-easier_than_asked = letztes Mal war es leichter als verlangt, also { $weight } nach { $before }
reason-harder_than_asked = letztes Mal war es schwerer als verlangt, also { $weight } nach { $before }
reason-of_your_max = etwa { $percent } % von { $before }, die du einmal geschafft hast
reason-light_day = heute ist ein leichter Tag, also etwas weniger
reason-stalled = seit { $days } Tagen geht es nicht voran
reason-deload_by_time = du trainierst seit { $days } Tagen hart ohne leichte Woche
reason-deload_by_stall = { $sessions } Übungen gehen nicht mehr voran
reason-easier_than_planned = das war leichter als geplant
reason-harder_than_planned = das war schwerer als geplant
reason-fell_short_today = heute blieb ein Satz darunter
not-today = Heute nicht: { $reason }.
reason-in_turns = im Wechsel mit einer anderen Übung passt es in { $minutes } Minuten
reason-fits_minutes = passt in { $minutes } Minuten
reason-uses_equipment = { $equipment ->
    [0] braucht keine Geräte
   *[other] braucht nur { $things }
  }
option-taken = Vorschlag { $number }, alles klar.
plan-title = { $state ->
    [paused] Dein Training, pausiert:
    [under_way] Wo du stehst:
   *[planned] Der Plan:
  } { $type }, { $intensity }, etwa { $minutes } min
plan-title-open = { $state ->
    [paused] Dein Training, pausiert:
    [under_way] Wo du stehst:
   *[planned] Der Plan:
  }
plan-line = { $number }. { $name }: { $target }
plan-line-done = { $number }. { $name }: erledigt, { $sets }
plan-line-begun = { $number }. { $name }: { $done } von { $of } Sätzen gemacht, { $target }
plan-line-begun-open = { $number }. { $name }: { $sets } gemacht
plan-line-open = { $number }. { $name }: so viele Sätze, wie du willst
plan-line-skipped = { $number }. { $name }: ausgelassen
plan-empty = Noch ist nichts geplant. Nimm einen der Vorschläge, oder füg Übungen hinzu.
plan-ask-start = Sag „los“, wenn du bereit bist, oder ändere vorher noch etwas.
plan-ask-resume = Sag „weiter“, wenn es weitergehen soll.
target = { $sets } × { $count }
target-weight = { $target } mit { $weight }
exercise-added = Dazugenommen: { $exercise }, an Stelle { $place }, { $target }.
exercise-removed = Gestrichen: { $exercise }.
exercise-moved = An Stelle { $place } steht jetzt: { $exercise }.
exercise-substituted = Getauscht: statt { $exercise } jetzt { $other }, { $target }.
exercise-followed = Danach kommt { $other }: { $target }. { $sets ->
    [one] Der eine Satz { $exercise } bleibt stehen.
   *[other] Die { $sets } Sätze { $exercise } bleiben stehen.
  }
exercise-spares = So bleibt es geschont: { $areas }. Soll ich auch in Zukunft weglassen, was das belastet? Sag „ja“, oder „nein“, wenn es nur für heute war.
exercise-retargeted = { $exercise } jetzt mit { $target }, Pause { $rest }.
plan-refocused = Neu geplant: { $intensity }, etwa { $minutes } min.

## Training

workout-begun = { $tone ->
    [blunt] Los.
    [calm] Gut, fangen wir an. Ein Satz nach dem anderen.
    [playful] Los geht's. Das Eisen wartet schon.
   *[friendly] Los geht's.
  }
workout-resumed = { $sets ->
    [0] Weiter geht's.
    [one] Weiter geht's, { $sets } Satz ist notiert.
   *[other] Weiter geht's, { $sets } Sätze sind notiert.
  }
exercise-up = Als Nächstes { $exercise }:
exercise-up-target = - Ziel: { $sets } mit { $count }
exercise-up-open = - Ziel: so viele Sätze, wie du willst
exercise-up-warm-up = - Aufwärmen: { $sets }
exercise-up-weight = - Gewicht: { $weight }
exercise-up-find-weight = - Gewicht: fang leicht an, und hör bei jedem Satz auf, wenn noch etwa { $reserve } Wdh gehen würden
exercise-up-rest = - Pause: { $rest } zwischen den Sätzen
exercise-up-last = - Letztes Mal ({ $date }): { $sets }
set-up = Weiter mit Satz { $number } von { $of }: { $target }, nach { $rest } Pause.
set-up-changed = Weiter mit Satz { $number } von { $of }: { $target }, nach { $rest } Pause, denn { $reason }.
set-up-drop = Jetzt Gewicht runter und ohne Pause weiter: { $target }, oder so viele, wie gehen.
set-up-side = Jetzt die { $side ->
    [left] linke
   *[right] rechte
  } Seite von Satz { $number }: { $target }.
set-up-open = Noch ein Satz, oder „nächste Übung“.
set-up-fulfilled = Das war alles, was für { $exercise } geplant war. Noch ein Satz, oder „nächste Übung“?
everything-done = { $tone ->
    [blunt] Letzte Übung fertig. Sag „fertig für heute“.
    [calm] Das war die letzte Übung. Sag „fertig für heute“, wann du magst.
    [playful] Das war die letzte, es gibt nichts mehr zu heben. Sag „fertig für heute“, um das Training zu beenden.
   *[friendly] Das war die letzte Übung. Sag „fertig für heute“, um das Training zu beenden.
  }
everything-passed-over = { $tone ->
    [blunt] Alles ausgelassen, kein Satz gemacht. Nenn eine Übung, um sie zu machen, oder sag „abbrechen“.
   *[friendly] Alle Übungen sind ausgelassen, und kein Satz ist gemacht. Nenn eine, wenn du sie doch machen willst, oder sag „abbrechen“, um das Training zu verwerfen.
  }
set-logged = { $exercise }, Satz { $done } von { $of }: { $sets }.
sets-logged = { $exercise }, { $count } Sätze: { $sets }. { $done } von { $of } geschafft.
sets-logged-open = { $exercise }, { $count } Sätze: { $sets }.
set-logged-open = { $exercise }, Satz { $done }: { $sets }.
set-logged-warmup = { $exercise }, Aufwärmen: { $sets }. Das zählt nicht zum Ziel.
rest-taken = Pause davor: { $rest }.
remark-kept = Notiert: { $remark }.
exercise-done = { $exercise } erledigt: { $sets }.
exercise-done-weight = { $exercise } erledigt: { $sets }, im Schnitt { $average }, insgesamt { $volume }.
back-to-exercise = Zurück zu { $exercise }.
exercise-left-out = { $tone ->
    [blunt] Ausgelassen: { $exercise }. Weiter.
    [calm] Ausgelassen: { $exercise }. Das ist in Ordnung.
    [playful] Ausgelassen: { $exercise }. Niemand ist beleidigt.
   *[friendly] Ausgelassen: { $exercise }.
  }
exercises-passed-over = { $count ->
    [one] Übergangen: { $exercises }. Belastet würde: { $areas }. Tauschen? Sag „ja“, oder „mach { $first }“, um es trotzdem zu machen.
   *[other] Übergangen: { $exercises }. Belastet würde: { $areas }. Zuerst { $first } tauschen? Sag „ja“, oder „mach { $first }“, um es trotzdem zu machen.
  }
set-put-right = { $exercise }, Satz { $number }: { $after } statt { $before }.
set-put-right-warmup = { $exercise }, Aufwärmen: { $after } statt { $before }.
set-taken-off = { $left ->
    [0] Gelöscht: { $exercise }, { $set }. Davon ist jetzt kein Satz mehr da.
    [one] Gelöscht: { $exercise }, { $set }. Davon ist noch ein Satz da.
   *[other] Gelöscht: { $exercise }, { $set }. Davon sind noch { $left } Sätze da.
  }
exercise-felt = Notiert zu { $exercise }: { $ratings }.
weight-eased = { $exercise }: weiter mit { $weight } statt { $before }, denn das war schwer.
rating-performance = Leistung { $mark } von 5
rating-difficulty = Schwierigkeit { $mark } von 5
rating-energy = Energie { $mark } von 5
rating-fatigue = Müdigkeit { $mark } von 5
workout-paused = Pause. { $sets ->
    [one] { $sets } Satz ist
   *[other] { $sets } Sätze sind
  } gespeichert, { $exercises ->
    [one] eine Übung fehlt
   *[other] { $exercises } Übungen fehlen
  } noch. Sag „weiter“, wenn du wieder da bist.
workout-dropped = { $sets ->
    [0] Verworfen. Notiert war noch nichts.
    [one] Verworfen, mit dem einen Satz darin.
   *[other] Verworfen, mit den { $sets } Sätzen darin.
  }
workout-done = { $tone ->
    [blunt] Fertig ({ $type }, { $minutes }).
    [calm] Das Training ist beendet ({ $type }, { $minutes }). Atme erst mal durch.
    [playful] Feierabend ({ $type }, { $minutes }).
   *[friendly] Training beendet ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise }: { $count } ({ $sets })
workout-done-total = Gesamt: { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Gesamt: { $exercises }, { $sets }.
workout-done-records = Neue Bestleistungen:
workout-done-better = Besser als letztes Mal:
better-weight = - { $exercise }: { $now }, vorher { $before }
better-e1rm = - { $exercise }: geschätztes Maximum { $now }, vorher { $before }
better-reps = - { $exercise }: { $now } Wdh mit diesem Gewicht, vorher { $before }
better-distance = - { $exercise }: { $now }, vorher { $before }
better-duration = - { $exercise }: { $now }, vorher { $before }
better-volume = - { $exercise }: insgesamt { $now }, vorher { $before }
workout-done-skipped = Nicht gemacht: { $exercises }.
workout-done-review = Wollen wir es durchgehen? Sag „ja“, oder jederzeit „Rückblick“.

## Recovery, volume, reasons

recovery-all = Alles ist voll erholt.
recovery-rest = Alles andere ist voll erholt.
recovery-fresh = Voll erholt: { $muscles }.
recovery-category = { $value ->
    [fully_recovered] so gut wie erholt
    [partially_recovered] teilweise erholt
    [ready_for_light_training] bereit für leichtes Training
   *[needs_rest] braucht Ruhe
  }
recovery-line = - { $muscle }: { $percent } %, { $category }, noch etwa { $hours } h ({ $causes })
recovery-line-told = - { $muscle }: { $percent } %, { $category }, noch etwa { $hours } h (Muskelkater, sagst du)
recovery-line-slept = - { $muscle }: { $percent } %, { $category }, noch etwa { $hours } h (nach einer schlechten Nacht)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }bis Muskelversagen
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] Deine bisherigen Trainings sagen, dass du länger brauchst als die meisten.
   *[other] Deine bisherigen Trainings sagen, dass du dich schneller erholst als die meisten.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Gut, ich rechne mit keinem Muskelkater mehr.
       *[other] Gut, kein Muskelkater mehr: { $muscles }.
      }
    [1] { $named ->
        [0] Notiert: etwas Muskelkater oder müde. Ich gehe es einen Tag lang ruhiger mit dir an.
       *[other] Notiert: etwas Muskelkater, { $muscles }. Da gehe ich es einen Tag lang ruhiger an.
      }
    [3] { $named ->
        [0] Notiert: starker Muskelkater oder völlig platt. Ich plane erst einmal Ruhe ein.
       *[other] Notiert: starker Muskelkater, { $muscles }. Das lasse ich erst einmal in Ruhe.
      }
   *[other] { $named ->
        [0] Notiert: Muskelkater oder platt. Ich halte es locker, bis das vorbei ist.
       *[other] Notiert: Muskelkater, { $muscles }. Da halte ich es locker, bis er vorbei ist.
      }
  }
noted-sleep = { $level ->
    [0] Notiert: gut geschlafen.
   *[other] Notiert: eine kurze Nacht. Ich rechne heute mit etwas weniger von dir.
  }
volume-title = Harte Sätze in dieser Woche:
volume-line = - { $group }: { $sets }, { $verdict ->
    [below] unter den üblichen { $low } bis { $high }
    [above] über den üblichen { $low } bis { $high }
   *[within] in den üblichen { $low } bis { $high }
  }
volume-source = Ein Satz zählt halb, wo ein Muskel nur mithilft. Die Bereiche sind Faustregeln von Fachleuten, kein Gesetz.
review-title = { $date }, { $type }:
review-line = - { $exercise }: { $sets } (davor, { $date }: { $before })
review-line-first = - { $exercise }: { $sets } (zum ersten Mal, oder seit Langem wieder)
review-recovers = Was sich noch erholt:
review-insights = Was ich daraus mache: { $reasons }.
alternatives-title = Statt { $exercise }:
alternatives-line = - { $exercise }: { $reasons }
alternatives-swap = { $planned ->
    [1] Heute lieber { $other }? Sag „ja“; oder „nie wieder { $exercise }“, um es für immer wegzulassen.
   *[other] Sag „nie wieder { $exercise }“, um es für immer wegzulassen.
  }
why-workout = { $type }, und zwar deshalb: { $reasons }.
why-absent = Warum heute ohne { $exercise }: { $reasons }. Sag „füge { $exercise } hinzu“, wenn du es trotzdem willst.
why-muscles = Stand jetzt: { $reasons }.
why-offered = Wo { $exercise } vorkommt: { $options ->
    [one] in Vorschlag { $numbers }
   *[other] in den Vorschlägen { $numbers }
  }.
why-exercise = Der Grund für { $exercise }: { $reasons }.
why-target-because = Der Grund: { $reasons }.
why-sets = { $exercise }, { $sets }: so viel gehört zu einem solchen Training ({ $intensity }), in der Zeit, die da ist.
why-no-weight = Für { $exercise } ist kein Gewicht geplant: es gibt kein früheres Mal, nach dem ich gehen könnte.
why-target = { $exercise }, { $target }: letztes Mal, am { $date }, waren es { $sets }.
why-target-new = { $exercise }, { $target }: der übliche Bereich dafür, denn es gibt kein früheres Mal, nach dem ich gehen könnte.
source-trial = Wie lange Muskeln brauchen, kommt aus Studien; die Prozente sind ein Modell daraus.
source-survey = Wie oft eine leichte Woche sinnvoll ist, kommt aus Umfragen unter Kraftsportlern, nicht aus Studien.
source-heuristic = Wie viele Sätze pro Woche sinnvoll sind, sind Faustregeln von Fachleuten; Studien sagen nur, dass mehr bis zu einem Punkt hilft.
source-convention = Manches ist Gewohnheit: was Trainer üblicherweise machen, nicht nachweislich besser als anderes.
source-record = Manches kommt aus deinem eigenen Verlauf.
source-word = Manches hast du mir gesagt.

## Questions about the past, exercises, settings

last-set = Dein letzter Satz: { $exercise }, Satz { $number }: { $set }.
last-set-warmup = Dein letzter Satz: { $exercise }, Aufwärmsatz: { $set }.
last-set-so-far = Bisher alle: { $sets }.
history-title = { $date }: { $type }, { $minutes }, insgesamt { $volume }
history-title-no-weight = { $date }: { $type }, { $minutes }
history-line = - { $exercise }: { $count } ({ $sets })
times-title = { $exercise }, die letzten Male:
times-line = - { $date }: { $sets }
times-none = Von { $exercise } steht noch nichts in deinem Verlauf.
history-none = In deinem Verlauf steht noch kein beendetes Training.
sitting-trained = { $date }: { $type }, { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , nicht beendet
  }
sitting-planned = { $date }: { $type } geplant, kein Satz gemacht
sitting-talk = { $date }: { $messages ->
    [0] nichts, was bleibt
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
  }
sitting-talked = gesprochen über { $quotes }
exercise-explained = { $exercise }: { $description }
exercise-muscles = Muskeln: { $muscles }.
unit-set = { $unit ->
    [kg] Gewichte ab jetzt in Kilogramm.
   *[lb] Gewichte ab jetzt in Pfund (lb).
  }
memory-noted = Notiert: „{ $content }“.
memory-known = Das weiß ich schon: „{ $content }“.
memory-limit = Ich lasse weg, was das belastet: { $areas }.
memory-limit-open = Ich weiß nicht, gegen welche Übungen das spricht, also sag mir, welche ich weglassen soll.
memory-dislike = Nur wo nichts anderes passt, plane ich { $exercises }.
memory-preference = Wo mehreres gleich gut passt, nehme ich zuerst { $exercises }.
memory-instead = Ab jetzt kommt { $new } statt { $old }.
memory-liking-open = Eine Übung mit diesem Namen kenne ich nicht, deshalb ändert es keinen Plan.
memory-equipment = { $things ->
    [0] Ich plane, was ohne Geräte geht.
   *[other] Ich plane, wofür das reicht: { $equipment }.
  }
memory-equipment-all = Ich plane für ein volles Studio.
memory-days = Deine Tage: { $days }.
memory-minutes = Ich plane mit { $minutes }, wenn du nichts anderes sagst.
memory-replaced = Das tritt an die Stelle von { $contents }.
memory-against = { $count ->
    [one] In deinem Training steht noch { $exercises }, und das passt nicht dazu. Tauschen? Sag „ja“, oder „streich { $first }“.
   *[other] In deinem Training stehen noch { $exercises }, und das passt nicht dazu. Zuerst { $first } tauschen? Sag „ja“, oder „streich { $first }“.
  }
memories-title = Was ich von dir weiß:
memories-title-about = Was ich über „{ $about }“ weiß:
memories-line = - { $content } (gesagt am { $date })
memories-more = Und { $count } mehr: frag nach einem, zum Beispiel „was weißt du über mein Knie?“.
memories-more-about = Dazu weiß ich noch mehr: sag genauer, was du wissen willst.
memories-none = Noch weiß ich nichts von dir. Sag mir, was weh tut, womit du trainierst und was du magst.
memories-none-about = Über „{ $about }“ weiß ich nichts.
memories-dropped = Vergessen: { $contents }.
weekday = { $value ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
  }
area = { $value ->
    [neck] Nacken
    [shoulder] Schulter
    [elbow] Ellenbogen
    [wrist] Handgelenk
    [upper_back] oberer Rücken
    [lower_back] unterer Rücken
    [hip] Hüfte
    [knee] Knie
    [ankle] Sprunggelenk
   *[other] { $value }
  }
and-more = { $count } mehr
turn-taken-back = Rückgängig: { $what }.
act-done = { $act ->
    [ask_for_workout] die Frage nach einem Training
    [choose_option] die Wahl des Vorschlags
    [offer_options] die Frage nach anderen Vorschlägen
    [refocus_workout] die Änderung des Plans
    [start_workout] der Start
    [pause_workout] die Pause
    [complete_workout] das Ende des Trainings
    [cancel_workout] das Verwerfen des Trainings
    [add_exercise] die zusätzliche Übung
    [remove_exercise] das Streichen der Übung
    [substitute_exercise] der Tausch
    [move_exercise] die neue Reihenfolge
    [retarget_exercise] das neue Ziel
    [superset_exercises] der Supersatz
    [part_superset] das Trennen des Supersatzes
    [correct_set] die Korrektur
    [delete_set] das Löschen des Satzes
    [finish_exercise] das Ende der Übung
    [cut_workout] das Kürzen des Plans
    [next_exercise] der Schritt zur nächsten Übung
    [start_exercise] der Wechsel zur Übung
    [skip_exercise] das Auslassen
    [rate_exercise] die Bewertung
    [set_weight_unit] die Änderung der Einheiten
    [set_inventory] die Änderung deiner Gewichte
    [set_coaching] wie ich mit dir rede
    [set_reminder] die Erinnerung
    [stop_reminders] das Beenden der Erinnerungen
    [add_rule] deine Regel
    [drop_rule] das Streichen der Regel
    [set_language] die Sprache
    [raise_red_flag] was du da gesagt hast
    [answer_health_question] deine Antwort
    [pass_over_question] das Überspringen der Frage
    [offer_link] der Code
    [remember] die Notiz
    [note_soreness] die Notiz zum Muskelkater
    [note_sleep] die Notiz zum Schlaf
    [correct_memory] die Änderung dessen, was ich weiß
    [forget_memory] das Vergessen
    [record_metric] dieser Messwert
    [set_goal] das Setzen des Ziels
    [update_goal] die Änderung des Ziels
    [finish_goal] das Abschließen des Ziels
    [drop_goal] das Aufgeben des Ziels
    [set_level] dein Level
    [set_age] dein Alter
    [set_time_zone] deine Zeitzone
    [create_program] das neue Programm
    [pause_program] das Pausieren des Programms
    [resume_program] das Fortsetzen des Programms
    [abandon_program] das Aufgeben des Programms
    [create_exercise] deine neue Übung
    [rename_exercise] der neue Name
    [remove_own_exercise] das Entfernen deiner Übung
   *[other] die letzte Änderung
  }

act-to-do = { $act ->
    [ask_for_workout] ein Training planen
    [choose_option] diesen Vorschlag nehmen
    [offer_options] andere Vorschläge zeigen
    [refocus_workout] den Plan ändern
    [start_workout] starten
    [pause_workout] Pause machen
    [complete_workout] das Training beenden
    [cancel_workout] das Training verwerfen
    [add_exercise] die Übung hinzufügen
    [remove_exercise] die Übung streichen
    [substitute_exercise] die Übung tauschen
    [superset_exercises] das im Wechsel machen
    [part_superset] den Supersatz trennen
    [move_exercise] die Übung verschieben
    [retarget_exercise] das Ziel ändern
    [log_sets] das eintragen
    [log_outside] das eintragen
    [repeat_set] denselben Satz nochmal eintragen
    [say_more] dazunehmen, was noch kam
    [correct_set] den Satz korrigieren
    [delete_set] den Satz löschen
    [finish_exercise] die Übung abschließen
    [cut_workout] den Plan darauf kürzen
    [next_exercise] zur nächsten Übung gehen
    [start_exercise] zu der Übung gehen
    [skip_exercise] die Übung auslassen
    [rate_exercise] notieren, wie es sich angefühlt hat
    [undo] die letzte Änderung rückgängig machen
    [set_weight_unit] die Einheiten ändern
    [record_metric] diesen Messwert notieren
    [set_goal] dieses Ziel setzen
    [update_goal] das Ziel ändern
    [finish_goal] das Ziel als erreicht abhaken
    [drop_goal] das Ziel aufgeben
    [set_level] dein Level notieren
    [set_age] dein Alter notieren
    [set_time_zone] deine Zeitzone einstellen
    [create_program] ein Programm machen
    [pause_program] das Programm pausieren
    [resume_program] das Programm fortsetzen
    [abandon_program] das Programm aufgeben
    [set_inventory] deine Gewichte ändern
    [set_coaching] ändern, wie ich mit dir rede
    [set_reminder] eine Erinnerung einstellen
    [stop_reminders] die Erinnerungen beenden
    [add_rule] das als Regel behalten
    [drop_rule] die Regel streichen
    [set_language] die Sprache ändern
    [create_exercise] eine eigene Übung anlegen
    [rename_exercise] deine Übung umbenennen
    [remove_own_exercise] deine Übung entfernen
    [raise_red_flag] davon erzählen
    [answer_health_question] deine Antwort notieren
    [pass_over_question] die Frage überspringen
    [offer_link] dir einen Code für ein anderes Konto geben
    [link_account] dieses Konto verbinden
    [remember] das merken
    [note_soreness] deinen Muskelkater notieren
    [note_sleep] deinen Schlaf notieren
    [correct_memory] ändern, was ich von dir weiß
    [forget_memory] das vergessen
   *[other] das
  }

act-to-do-quoted = { $act }: „{ $words }“
act-to-do-sets = { $named ->
    [0] { $sets } eintragen
   *[other] { $sets } für „{ $exercise }“ eintragen
  }
sets-of = { $sets } Sätze { $set }

## Small talk

greeting = { $state ->
    [planning] Hi! Dein Plan liegt bereit.
    [paused] Hi! Dein Training ist pausiert.
    [in_progress] Hi! Dein Training läuft.
   *[no_workout] Hi! Ich bin dein Krafttrainer. Sag „Training starten“, und ich mache dir Vorschläge.
  }
thanked = { $tone ->
    [blunt] Klar.
    [calm] Gern geschehen.
    [playful] Jederzeit. Ich werde in Wiederholungen bezahlt.
   *[friendly] Gern.
  }
help = { $state ->
    [planning] Wähl einen Vorschlag mit seiner Nummer, ändere den Plan („tausche Kniebeugen gegen Beinpresse“, „füge 3 Sätze Plank hinzu“, „mach es leichter“), sag „los“ oder „abbrechen“.
    [in_progress] Sag mir deine Sätze („80x8“, „8, 8, 7 mit 80“, „nochmal“), korrigiere sie („der letzte war 85, nicht 80“, „lösch den letzten Satz“, „rückgängig“), geh weiter („nächste Übung“, „auslassen“, „tausch das“), frag „was fehlt noch?“, oder sag „Pause“ oder „Training beenden“.
   *[no_workout] Sag „Training starten“, oder was du hast: „40 Minuten und nur Kurzhanteln“. Frag „was habe ich letztes Mal gemacht?“, „wie komme ich voran?“ oder „wie geht Kreuzheben?“. Sag mir, was weh tut, was du magst und was du hast („mein Knie tut weh“, „ich hasse Burpees“), und frag „was weißt du über mich?“. Sag mir, was du wiegst und was du willst („ich wiege 82“, „100 kg Bankdrücken bis Juni“), und „mach mir ein Programm“, wenn du einem folgen willst. „Gewichte in Pfund“ ändert die Einheiten.
  }
done-with-what = Womit fertig? Sag mir den Satz („80x8“ oder nur die Wdh), „nächste Übung“, oder „Training beenden“.
finish-here = Training hier beenden? Sag „ja“. War es ein Satz, sag mir „80x8“ oder nur die Wdh; mit „nächste Übung“ geht es weiter.
more-of-what = { $count } Wdh mehr im letzten Satz oder { $count } weitere Sätze? Sag „letzter war { $all }“, oder „noch { $count } Sätze so“.
nothing-asked = { $state ->
    [options] Welcher soll es sein? Sag die Nummer, oder sag mir, was du lieber machst.
    [planning] Sag „los“, um anzufangen, oder sag mir, was anders sein soll.
    [paused] Sag „weiter“, um weiterzumachen, oder „Training beenden“.
   *[other] Ich hatte nichts gefragt. Es wurde nichts geändert.
  }
left-as-it-was = { $offered ->
    [1] Alles klar.
   *[0] Gut, es bleibt alles, wie es war.
  }
not-understood = { $state ->
    [planning] Das habe ich nicht verstanden und nichts geändert. Wähl einen Vorschlag mit seiner Nummer, sag mir eine Änderung wie „tausche Kniebeugen gegen Beinpresse“, oder sag „los“.
    [paused] Das habe ich nicht verstanden und nichts geändert. Sag „weiter“, „Training beenden“ oder „abbrechen“.
    [in_progress] Das habe ich nicht verstanden und nichts eingetragen. Sag mir den Satz wie „80x8“, oder sag „nächste Übung“, „was fehlt noch?“ oder „Hilfe“.
   *[no_workout] Das habe ich nicht verstanden. Sag „Training starten“, oder „Hilfe“, dann zeige ich dir, was ich verstehe.
  }
not-understood-pain = Was tut weh? Sag es etwa so: „mein linkes Knie tut weh“, dann lasse ich weg, was es belastet. Mach mit der Übung, die wehtut, nicht weiter.
not-understood-part = „{ $words }“ habe ich nicht verstanden und deshalb nichts damit gemacht.
no-free-talk = { $reason ->
    [spent] Das war es fürs Erste mit dem freien Plaudern. Sätze, Pläne und dein Verlauf gehen weiter wie immer.
    [limit] Das war viel auf einmal, da habe ich aufgehört. Sag mir, was noch fehlt.
    [unsafe] Das muss ein Arzt beurteilen, deshalb lasse ich es. Wenn etwas weh tut oder sich falsch anfühlt, hör auf und lass es anschauen.
    [growing] Solange du noch wächst, überlasse ich Gewicht und Essen dir, einem Erwachsenen deines Vertrauens und deinem Arzt.
    [unsure] Darauf habe ich keine Antwort, hinter der ich stehen kann.
   *[away] Frei reden kann ich gerade nicht. Sätze, Pläne und dein Verlauf gehen wie immer.
  }
taken-as = Wenn du das nicht gemeint hast, sag „rückgängig“.
not-done = Nicht gemacht: { $acts }.
waiting = Danach: { $acts }.

## What is asked before it is done

asked-did-you-mean = Meinst du: { $acts }?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } ganz ohne Gewicht ist ungewöhnlich. Trotzdem eintragen?
   *[other] { $known ->
        [1] { $weight } ist weit weg von deinen letzten { $usual } bei { $exercise }. Trotzdem eintragen?
       *[other] { $weight } ist viel für { $exercise }. Trotzdem eintragen?
      }
  }
asked-unusual_reps = { $exercise } mit { $reps } Wdh ist ungewöhnlich. Trotzdem eintragen?
asked-unusual_measure = { $measure ->
    [reps] Bei { $exercise } zählt man üblicherweise Wdh. So eintragen, wie du es gesagt hast?
    [seconds] Bei { $exercise } zählt man üblicherweise die Zeit. So eintragen, wie du es gesagt hast?
   *[metres] Bei { $exercise } zählt man üblicherweise Strecke oder Zeit. So eintragen, wie du es gesagt hast?
  }
asked-not_part_of_workout = Heute ist das Training ohne { $exercise } geplant. Hinzufügen und eintragen?
asked-sets_would_be_discarded = { $sets ->
    [one] Damit wäre das Training weg, und sein { $sets } Satz aus deinem Verlauf. Verwerfen? „Training beenden“ behält ihn.
   *[other] Damit wäre das Training weg, und seine { $sets } Sätze aus deinem Verlauf. Verwerfen? „Training beenden“ behält sie.
  }
asked-nothing_done_yet = Von { $exercise } ist noch kein Satz eingetragen. Auslassen?
asked-one_more_of_last = Noch ein Satz { $exercise }, wie der letzte?
asked-exercise_not_found = Eine Übung namens „{ $words }“ kenne ich nicht. Meinst du { $choices }?
asked-number_unclear = Meinst du { $choices }?
asked-deletes_a_set = Den letzten Satz { $exercise } löschen?
asked-not_started_yet = { $paused ->
    [1] Das Training ist pausiert. Weitermachen und das eintragen?
   *[other] Das Training hat noch nicht angefangen. Starten und das eintragen?
  }
asked-exercise_ambiguous = Was meinst du mit „{ $words }“: { $choices }?
asked-memory_unclear = Was meinst du: { $choices }?
asked-forgets_everything = { $memories ->
    [one] Damit wäre das Einzige vergessen, was ich von dir weiß. Vergessen?
   *[other] Damit wären alle { $memories } Dinge vergessen, die ich von dir weiß. Vergessen?
  }
asked-weight_missing = Mit welchem Gewicht?
asked-count_missing = { $measure ->
    [seconds] Wie lange?
    [metres] Wie weit, oder wie lange?
   *[reps] { $failed ->
        [1] Wie viele ganze Wdh, ohne die gescheiterte?
       *[other] { $weighed ->
            [0] Wie viele Wdh? Eine Zahl für alle Sätze, oder eine für jeden.
           *[other] Wie viele Wdh mit { $weight }?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Noch ist nichts vorgeschlagen. Sag „Training starten“ oder was du willst, etwa „Beine, 40 Minuten“; dann wähl mit der Nummer.
    [correct_set] Gerade läuft kein Training. Wenn du es eben erst beendet hast, sag „rückgängig“, dann ist es wieder offen.
    [delete_set] Gerade läuft kein Training. Wenn du es eben erst beendet hast, sag „rückgängig“, dann ist es wieder offen.
    [rate_exercise] Gerade läuft kein Training. Wenn du es eben erst beendet hast, sag „rückgängig“, dann ist es wieder offen.
   *[other] Gerade läuft kein Training. Sag erst „Training starten“.
  }
refused-workout_already_active = { $phase ->
    [in_progress] Du bist mitten im Training, { $sets ->
        [0] noch ohne Satz
        [one] mit einem Satz
       *[other] mit { $sets } Sätzen
      }. Sag „was fehlt noch?“, um weiterzumachen, „Training beenden“, oder „neues Training“, um es für ein anderes zu verwerfen.
   *[planning] { $paused ->
        [1] Du hast ein pausiertes Training, { $sets ->
            [0] noch ohne Satz
            [one] mit einem Satz
           *[other] mit { $sets } Sätzen
          }. Sag „weiter“, „Training beenden“, oder „neues Training“, um es für ein anderes zu verwerfen.
       *[other] Ein Training ist schon geplant. Sag „los“, um es zu machen, ändere es, oder sag „neues Training“ für ein anderes.
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] Das Training ist pausiert. Sag erst „weiter“.
       *[other] Das Training hat noch nicht angefangen. Wähl einen Vorschlag, dann sag „los“.
      }
    [in_progress] Das Training läuft, deshalb geht das jetzt nicht. Sag erst „Pause“ oder „Training beenden“.
   *[no_workout] Es gibt kein Training, mit dem das ginge. Sag „Training starten“.
  }
refused-act_too_late = Diese Nachricht kam spät: das Training ist inzwischen weiter, deshalb habe ich nichts geändert.
refused-option_not_offered = { $offered ->
    [0] Es liegen keine Vorschläge auf dem Tisch.
    [one] Einen Vorschlag { $number } gibt es nicht. Es gibt nur Vorschlag 1.
   *[other] Einen Vorschlag { $number } gibt es nicht. Wähl von 1 bis { $offered }.
  }
refused-no_plan_yet = Der Plan ist leer. Wähl einen Vorschlag mit seiner Nummer, oder füg eine Übung hinzu.
refused-nothing_suitable = Dafür kenne ich keine passende Übung. Sag mir, welche Geräte du hast, oder wünsch dir etwas anderes.
refused-exercise_not_found = Eine Übung namens „{ $words }“ kenne ich nicht. Um eine eigene anzulegen, sag „neue Übung“ und ihren Namen.
refused-exercise_not_in_workout = Dieses Training ist ohne { $exercise } geplant. Sag „füge { $exercise } hinzu“, dann kommt es rein.
refused-part_not_in_workout = Von diesem Training ist nichts mehr übrig für „{ $words }“.
refused-exercise_already_in_workout = Schon im Training: { $exercise }.
refused-no_current_exercise = Welche Übung? Gerade läuft keine. Nenn eine, oder sag „fertig für heute“ oder „abbrechen“.
refused-exercise_has_sets = { $sets ->
    [one] Zu { $exercise } ist schon ein Satz eingetragen, deshalb bleibt es. Sag „fertig mit { $exercise }“, um aufzuhören, oder lösch den Satz.
   *[other] Zu { $exercise } sind schon { $sets } Sätze eingetragen, deshalb bleibt es. Sag „fertig mit { $exercise }“, um aufzuhören, oder lösch die Sätze.
  }
refused-no_sets_yet = { $named ->
    [1] Von { $exercise } ist noch kein Satz eingetragen.
   *[other] In diesem Training ist noch kein Satz eingetragen. Trag einen ein, oder sag „abbrechen“, um es zu verwerfen.
  }
refused-set_not_found = Einen Satz { $number } von { $exercise } gibt es nicht; eingetragen sind { $recorded }.
refused-set_not_as_said = Das steht so nicht in deinem Verlauf. Nichts wurde geändert; sag mir, welcher Satz, zum Beispiel „Satz 2 war 80x7“.
refused-invalid_set = { $reason ->
    [weight] Dieses Gewicht kann nicht stimmen. Nichts wurde eingetragen.
    [reps] So viele Wdh können nicht stimmen. Nichts wurde eingetragen.
    [rpe] RPE geht von 1 bis 10. Nichts wurde eingetragen.
    [count] Das sind zu viele Sätze für eine Nachricht. Nichts wurde eingetragen.
   *[other] Daraus kann ich keinen Satz machen. Nichts wurde eingetragen. Sag es zum Beispiel so: „80x8“.
  }
refused-invalid_inventory = { $what ->
    [bar] So viel kann eine Stange nicht wiegen. Nichts wurde geändert.
    [plates] Solche Scheiben gibt es nicht. Nichts wurde geändert.
    [dumbbells] Solche Kurzhanteln gibt es nicht. Nichts wurde geändert.
   *[other] So ein Schritt kann nicht sein. Nichts wurde geändert.
  }
refused-invalid_target = { $reason ->
    [same] Genau das ist schon geplant.
    [several] Bitte nur ein Ziel auf einmal, zum Beispiel „4x8 mit 70“.
    [weight] Welches Gewicht meinst du? Sag mir eines, zum Beispiel „Scheiben für 100“.
   *[other] Das ist kein Ziel, das ich planen kann. Sag es zum Beispiel so: „4x8 mit 70“.
  }
refused-invalid_rating = Bewerte von 1 bis 5, zum Beispiel „Schwierigkeit 4“.
refused-memory_too_long = Das ist mehr, als ich zu einer Sache behalten kann. Sag es mir in höchstens { $most } Zeichen; nichts wurde notiert.
refused-too_many_memories = Ich merke mir { $most } Dinge von dir, und mehr Platz ist nicht. Sag erst „vergiss, dass …“; nichts wurde notiert.
refused-memory_not_found = { $about ->
    [0] Ich weiß nichts von dir, was ich vergessen könnte.
   *[other] Über „{ $words }“ weiß ich nichts, also wurde nichts geändert.
  }
refused-nothing_to_correct = Genau das ist schon eingetragen.
refused-nothing_to_review = Noch gibt es kein beendetes Training, das wir durchgehen könnten.
refused-nothing_to_explain = Ich habe noch nichts vorgeschlagen, was ich begründen könnte. Sag „Training starten“.
refused-nothing_to_undo = Es gibt nichts rückgängig zu machen.
refused-undo_alone = Sag „rückgängig“ in einer eigenen Nachricht: es nimmt die ganze Nachricht davor zurück.
refused-nothing_kept = Hier kann ich nur reden: in diesem Gespräch wird nichts gespeichert, also habe ich das nicht gemacht.
refused-bad_arguments = Die Einzelheiten habe ich nicht verstanden. Nichts wurde geändert.

## What the coach suggests to say next

say-start = los
say-next = nächste Übung
say-skip = auslassen
say-finish = Training beenden
say-continue = weiter
say-yes = ja
say-no = nein
say-later = später
say-reps = Wiederholungen
say-sets = Sätze
say-left = was fehlt noch?
say-same = nochmal
say-swap = tausch das
say-other-options = andere Vorschläge
say-workout = Training starten
say-review = Rückblick
say-last-time = was habe ich letztes Mal gemacht?
say-cancel = abbrechen

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = Diese Nachricht konnte ich nicht lesen. Nichts wurde gespeichert.
error-invalid_request = Diese Nachricht konnte ich nicht lesen. Nichts wurde gespeichert.
error-request_timeout = Diese Nachricht kam nicht vollständig bei mir an. Bitte schick sie noch einmal.
error-unauthorized = Diese Nachricht konnte ich nicht annehmen.
error-forbidden = Diese Nachricht konnte ich nicht annehmen.
error-body_too_large = Diese Nachricht ist mir zu lang. Nichts wurde gespeichert; bitte schick sie in Teilen.
error-unsupported_media_type = Diese Nachricht konnte ich nicht lesen. Nichts wurde gespeichert.
error-method_not_allowed = Diese Nachricht konnte ich nicht annehmen. Nichts wurde gespeichert.
error-message_id_reused = Diese Nachricht habe ich schon, mit anderen Worten. Nichts wurde geändert; bitte schick sie als neue.
error-turn_failed = Bei mir ist etwas schiefgegangen. Nichts wurde gespeichert; bitte schick das noch einmal.
error-internal_error = Bei mir ist etwas schiefgegangen. Bitte schick das noch einmal.
error-too_many_requests = So schnell komme ich nicht mit. Bitte schick dieselbe Nachricht gleich noch einmal.
error-busy = Gerade ist zu viel auf einmal los. Bitte schick dieselbe Nachricht noch einmal.
error-too_slow = Das hat zu lange gedauert. Bitte schick dieselbe Nachricht noch einmal.
error-database_unavailable = Ich komme gerade nicht an meine Notizen. Bitte schick dieselbe Nachricht gleich noch einmal.
error-outcome_unknown = Mir ist die Verbindung zu meinen Notizen abgerissen, und ich weiß nicht, ob das gespeichert ist. Bitte schick dieselbe Nachricht noch einmal.
