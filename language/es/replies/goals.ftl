## Measures

body = { $value ->
    [weight] Peso corporal
    [chest] Pecho
    [waist] Cintura
    [hips] Cadera
    [biceps] Bíceps
    [thigh] Muslo
   *[height] Altura
  }
metric-kept = { $measure }: { $value }, anotado.
metric-since = { $way ->
    [more] Son { $value } más que el { $date }.
    [less] Son { $value } menos que el { $date }.
   *[same] Lo mismo que el { $date }.
  }
metric-line = { $measure }: { $value } el { $date }.
trend = { $way ->
    [up] Sube cerca de { $pace } por semana, según { $points } mediciones en cuatro semanas; { $recent } de media esta semana.
    [down] Baja cerca de { $pace } por semana, según { $points } mediciones en cuatro semanas; { $recent } de media esta semana.
   *[unclear] Sin dirección clara en cuatro semanas, según { $points } mediciones; { $recent } de media esta semana.
  }
trend-too-early = Es pronto para decir hacia dónde va: { $points } mediciones hasta ahora.

## Goals

goal-kept = Tu objetivo: “{ $goal }”.
goal-changed = Cambiado: “{ $goal }”.
goal-replaces = Sustituye a “{ $goal }”.
goal-needs-start = Dime cuánto pesas (“peso 80”), y cuento desde ahí.
goal-title = “{ $goal }”
goal-now = { $estimated ->
    [1] Ahora, un máximo estimado de { $now }; la meta es { $target }{ $percent ->
            [-1] .
           *[other] : { $percent } % del camino.
        }
   *[other] Ahora { $now }; la meta es { $target }{ $percent ->
            [-1] .
           *[other] : { $percent } % del camino.
        }
  }
goal-open = La meta es { $target }. Todavía no tengo con qué contarla.
goal-by = Lo quieres para el { $date }.
goal-ended = { $status ->
    [completed] “{ $goal }”: conseguido. ¡Bien hecho!
   *[abandoned] “{ $goal }” ya no es un objetivo tuyo.
  }
goals-none = Todavía no tienes ningún objetivo. Dime uno, como “mi objetivo es 100 kg en press de banca para junio”, o “bajar 5 kg para agosto”.
workouts-a-week = { $count } entrenamientos por semana
outlook = { $outlook ->
    [reached] Eso está conseguido. Di “logré mi objetivo” para cerrarlo.
    [too_early] Es pronto para un pronóstico: hacen falta cuatro mediciones en dos semanas, y { $points ->
            [0] no hay ninguna
            [one] hay una
           *[other] hay { $points }
        }.
    [away] Ahora mismo va en la otra dirección. Pasa; dime si quieres cambiar el plan o el objetivo.
    [far] A este ritmo faltan más de dos años.
   *[stands_still] Ahora mismo ni se acerca ni se aleja, según { $points } mediciones.
  }
forecast = A este ritmo llegas hacia el { $date }, según la línea de tus últimas { $points } mediciones en { $days } días.
forecast-span = { $clear ->
    [1] Lo probable es entre el { $early } y el { $late }.
   *[other] Es una estimación aproximada: del { $early } al { $late }.
  }
forecast-open-end = Es una estimación aproximada: el { $early } como muy pronto, y puede tardar mucho más.
forecast-in-time = Es a tiempo.
forecast-late = Es más tarde de lo que quieres.

## Streaks

streak = { $weeks ->
    [0] Todavía no hay una semana completa seguida{ $best ->
            [0] .
            [one] ; la mejor racha en un año es de una.
           *[other] ; la mejor racha en un año es de { $best }.
        } La siguiente empieza con un entrenamiento.
    [one] Una semana seguida como estaba previsto. La mejor racha en un año: { $best }.
   *[other] { $weeks } semanas seguidas como estaba previsto. La mejor racha en un año: { $best }.
  }
streak-week = Esta semana: { $done } de { $planned } { $planned ->
    [one] día
   *[other] días
  }.
streak-excused = { $weeks ->
    [one] Una semana de por medio no estabas bien; no cuenta en tu contra.
   *[other] { $weeks } semanas de por medio no estabas bien; no cuentan en tu contra.
  }

## The athlete

profile-level = { $value ->
    [beginner] Desde ahora planeo para alguien que empieza.
    [intermediate] Desde ahora planeo para alguien de nivel intermedio.
   *[advanced] Desde ahora planeo para alguien de nivel avanzado.
  }
profile-birth-year = Anotado: año de nacimiento { $value }.
profile-time-zone = Desde ahora tu hora es la de { $value }.

## What is asked before it is done

asked-unusual_metric = { $measure ->
    [weight] Peso corporal
    [chest] Pecho
    [waist] Cintura
    [hips] Cadera
    [biceps] Bíceps
    [thigh] Muslo
   *[height] Altura
  }: { $known ->
    [1] la última vez { $before }. ¿Es correcto { $value }?
   *[other] { $value } no es lo normal. ¿Es correcto?
  }
asked-loses_fast = Serían { $per_week } por semana. Más de { $most } por semana cuesta músculo y rara vez dura; una fecha más tarde es mejor. ¿Lo pongo igual?
asked-target_underweight = Con tu altura, { $target } es bajo peso; lo sano empieza en { $least }. Por favor, habla con un médico o nutricionista antes de ir ahí. ¿Lo pongo igual?
asked-goal_unclear = ¿Qué objetivo: { $choices }?
asked-other_goal = Tu objetivo es “{ $words }”, y no hay otro. ¿Te refieres a ese?

## What cannot be done

refused-invalid_metric = { $measure ->
    [weight] Peso corporal
    [chest] Pecho
    [waist] Cintura
    [hips] Cadera
    [biceps] Bíceps
    [thigh] Muslo
   *[height] Altura
  }: esa medida no puede ser, así que no anoté nada. Dila con su unidad, como “cintura 86 cm” o “peso 82 kg”.
refused-no_metrics = { $measure ->
    [weight] No sé cuánto pesas. Dímelo como “peso 82,4”.
   *[other] Todavía no hay ninguna medida. Dímela como “peso 82,4” o “cintura 86 cm”.
  }
refused-goal_date_past = Ese día no sirve para un objetivo: tiene que estar por venir, y dentro de diez años. No puse nada.
refused-date_unclear = No sé cuándo es “{ $words }”. Dilo como “para el 1 de junio” o “en 3 meses”; no puse nada.
refused-goal_unreachable = No puedo hacer un objetivo con eso. Dímelo como “100 kg en press de banca para junio”.
refused-loses_weight_as_minor = No planeo bajar de peso con nadie menor de 18: tu cuerpo todavía crece. Por favor, háblalo con tus padres y con un médico. Con gusto te ayudo a ganar fuerza y forma.
refused-no_goal = No tienes ningún objetivo al que pueda referirme. Dime uno, como “mi objetivo es 100 kg en press de banca para junio”.
refused-goal_unchanged = “{ $words }” ya es así. No cambié nada.
refused-invalid_profile = { $name ->
    [age] Esa no puede ser tu edad, así que no anoté nada.
   *[time_zone] No conozco ese lugar. Nombra una ciudad grande cercana, como “mi zona horaria es Madrid”.
  }
