## Measures

body = { $value ->
    [weight] Körpergewicht
    [chest] Brustumfang
    [waist] Taille
    [hips] Hüftumfang
    [biceps] Armumfang
    [thigh] Oberschenkel
   *[height] Größe
  }
metric-kept = { $measure }: { $value }, notiert.
metric-since = { $way ->
    [more] Das sind { $value } mehr als am { $date }.
    [less] Das sind { $value } weniger als am { $date }.
   *[same] Genau wie am { $date }.
  }
metric-line = { $measure }: { $value } am { $date }.
trend = { $way ->
    [up] Es geht etwa { $pace } pro Woche nach oben, nach { $points } Messungen in vier Wochen; diese Woche im Schnitt { $recent }.
    [down] Es geht etwa { $pace } pro Woche nach unten, nach { $points } Messungen in vier Wochen; diese Woche im Schnitt { $recent }.
   *[unclear] Keine klare Richtung in vier Wochen, nach { $points } Messungen; diese Woche im Schnitt { $recent }.
  }
trend-too-early = Für eine Richtung ist es zu früh: bisher { $points } Messungen.

## Goals

goal-kept = Dein Ziel: „{ $goal }“.
goal-changed = Geändert: „{ $goal }“.
goal-replaces = Es tritt an die Stelle von „{ $goal }“.
goal-needs-start = Sag mir, was du wiegst („ich wiege 80“), dann kann ich von da aus zählen.
goal-title = „{ $goal }“
goal-now = { $estimated ->
    [1] Jetzt geschätzt { $now } für eine Wdh, das Ziel ist { $target }{ $percent ->
            [-1] .
           *[other] : { $percent } % des Weges.
        }
   *[other] Jetzt { $now }, das Ziel ist { $target }{ $percent ->
            [-1] .
           *[other] : { $percent } % des Weges.
        }
  }
goal-open = Das Ziel ist { $target }. Noch habe ich nichts, woran ich es messen kann.
goal-by = Du willst es bis { $date }.
goal-ended = { $status ->
    [completed] „{ $goal }“ ist erreicht. Stark!
   *[abandoned] „{ $goal }“ ist kein Ziel mehr von dir.
  }
goals-none = Noch hast du kein Ziel. Sag mir eines, zum Beispiel „mein Ziel ist 100 kg Bankdrücken bis Juni“ oder „5 kg abnehmen bis Juni“.
workouts-a-week = { $count } Trainings pro Woche
outlook = { $outlook ->
    [reached] Das ist erreicht. Sag „Ziel erreicht“, um es abzuschließen.
    [too_early] Für eine Prognose ist es zu früh: es braucht vier Messungen über zwei Wochen, und bisher { $points ->
            [one] ist es eine
           *[other] sind es { $points }
        }.
    [away] Im Moment geht es in die andere Richtung. Das kommt vor; sag mir, wenn du den Plan oder das Ziel ändern willst.
    [far] In diesem Tempo dauert es mehr als zwei Jahre.
   *[stands_still] Im Moment kommt es weder näher noch rückt es weg, nach { $points } Messungen.
  }
forecast = In diesem Tempo bist du etwa am { $date } da, nach der Linie durch deine letzten { $points } Messungen über { $days } Tage.
forecast-span = { $clear ->
    [1] Wahrscheinlich irgendwann zwischen { $early } und { $late }.
   *[other] Das ist eine grobe Schätzung: { $early } bis { $late }.
  }
forecast-open-end = Das ist eine grobe Schätzung: frühestens { $early }, und es kann gut viel länger dauern.
forecast-in-time = Das ist rechtzeitig.
forecast-late = Das ist später, als du es willst.

## Streaks

streak = { $weeks ->
    [0] Noch keine volle Woche in Folge{ $best ->
            [0] .
            [one] ; dein Bestes in einem Jahr ist eine.
           *[other] ; dein Bestes in einem Jahr sind { $best }.
        } Die nächste beginnt mit einem Training.
    [one] Eine Woche wie geplant. Das Beste in einem Jahr: { $best }.
   *[other] { $weeks } Wochen in Folge wie geplant. Das Beste in einem Jahr: { $best }.
  }
streak-week = Diese Woche: { $done } von { $planned } { $planned ->
    [one] Tag
   *[other] Tagen
  }.
streak-excused = { $weeks ->
    [one] In einer Woche dazwischen ging es dir nicht gut; sie zählt nicht gegen dich.
   *[other] In { $weeks } Wochen dazwischen ging es dir nicht gut; sie zählen nicht gegen dich.
  }

## The athlete

profile-level = { $value ->
    [beginner] Ab jetzt plane ich für Anfänger.
    [intermediate] Ab jetzt plane ich für Fortgeschrittene.
   *[advanced] Ab jetzt plane ich für sehr Erfahrene.
  }
profile-birth-year = Notiert: Jahrgang { $value }.
profile-time-zone = Deine Uhr ist ab jetzt { $value }.

## What is asked before it is done

asked-unusual_metric = { $known ->
    [1] Letztes Mal war es { $before } ({ $measure }). Stimmt { $value }?
   *[other] { $value } ist ungewöhnlich ({ $measure }). Stimmt das?
  }
asked-loses_fast = Das wären { $per_week } pro Woche. Mehr als { $most } pro Woche kosten Muskeln und halten selten; ein späterer Tag wäre besser für dich. Trotzdem setzen?
asked-target_underweight = Bei deiner Größe ist { $target } Untergewicht; gesund ist es ab { $least }. Bitte sprich vorher mit einem Arzt oder einer Ernährungsberatung. Trotzdem setzen?
asked-goal_unclear = Welches Ziel: { $choices }?
asked-other_goal = Dein Ziel ist „{ $words }“, ein anderes gibt es nicht. Meinst du das?

## What cannot be done

refused-invalid_metric = Das kann nicht stimmen ({ $measure }), deshalb habe ich nichts notiert. Sag es mit Einheit, zum Beispiel „Taille 86 cm“ oder „ich wiege 82 kg“.
refused-no_metrics = { $measure ->
    [weight] Ich weiß nicht, was du wiegst. Sag es zum Beispiel so: „ich wiege 82,4“.
   *[other] Noch ist nichts gemessen. Sag es zum Beispiel so: „ich wiege 82,4“ oder „Taille 86 cm“.
  }
refused-goal_date_past = Dieser Tag taugt nicht für ein Ziel: er muss noch kommen, und zwar innerhalb von zehn Jahren. Nichts wurde gesetzt.
refused-date_unclear = Ich weiß nicht, wann „{ $words }“ ist. Sag es zum Beispiel so: „bis 1. Juni“ oder „in 3 Monaten“; nichts wurde gesetzt.
refused-goal_unreachable = Daraus kann ich kein Ziel machen. Sag es zum Beispiel so: „100 kg Bankdrücken bis Juni“.
refused-loses_weight_as_minor = Mit jemandem unter 18 plane ich kein Abnehmen: dein Körper wächst noch. Bitte sprich mit deinen Eltern und einem Arzt darüber. Ich helfe dir gern, stärker und fitter zu werden.
refused-no_goal = Du hast kein Ziel, das ich meinen könnte. Sag mir eines, zum Beispiel „mein Ziel ist 100 kg Bankdrücken bis Juni“.
refused-goal_unchanged = „{ $words }“ ist schon so. Nichts wurde geändert.
refused-invalid_profile = { $name ->
    [age] Das kann nicht dein Alter sein, deshalb habe ich nichts notiert.
   *[time_zone] Diesen Ort kenne ich nicht. Nenn eine große Stadt in der Nähe, zum Beispiel „meine Zeitzone ist Berlin“.
  }
