# Spanish: the coach's sentences. Weights, sets, dates and lists arrive ready to print; counts arrive as numbers.

## Words for values

muscle = { $value ->
    [chest] pecho
    [back] espalda
    [shoulders] hombros
    [lats] dorsales
    [upper_back] espalda alta
    [traps] trapecios
    [lower_back] lumbares
    [front_delts] deltoides anteriores
    [side_delts] deltoides laterales
    [rear_delts] deltoides posteriores
    [biceps] bíceps
    [triceps] tríceps
    [forearms] antebrazos
    [quads] cuádriceps
    [hamstrings] femorales
    [glutes] glúteos
    [adductors] aductores
    [abductors] abductores
    [calves] gemelos
    [abs] abdominales
    [obliques] oblicuos
    [hip_flexors] flexores de cadera
    [neck] cuello
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] barra
    [ez_bar] barra Z
    [trap_bar] barra hexagonal
    [dumbbell] mancuernas
    [kettlebell] kettlebells
    [machine] máquinas
    [smith_machine] multipower
    [cable] polea
    [band] bandas
    [bench] banco
    [rack] rack
    [pull_up_bar] barra de dominadas
    [dip_bars] paralelas
    [rings] anillas
    [box] cajón
    [medicine_ball] balón medicinal
    [stability_ball] fitball
    [ab_wheel] rueda abdominal
    [sled] trineo
    [sandbag] saco de arena
    [rope] cuerdas
    [strongman] implementos de strongman
    [foam_roller] foam roller
    [rower] remoergómetro
    [bike] bicicleta estática
    [treadmill] cinta de correr
    [jump_rope] cuerda de saltar
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Cuerpo completo
    [upper] Tren superior
    [lower] Tren inferior
    [push] Empuje
    [pull] Tirón
    [core] Core
    [conditioning] Acondicionamiento
    [mobility] Movilidad
   *[other] A tu manera
  }
intensity = { $value ->
    [light] suave
    [moderate] moderado
    [intense] intenso
   *[other] abierto
  }
minutes = { $minutes ->
    [0] menos de un minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }
sets = { $sets ->
    [one] { $sets } serie
   *[other] { $sets } series
  }
exercises = { $exercises ->
    [one] { $exercises } ejercicio
   *[other] { $exercises } ejercicios
  }
reps = { $count } reps
bodyweight = peso corporal
assisted = { $weight } de ayuda
warm-up-set = { $set } (calentamiento)
drop-set = { $set } (drop set)
failure-set = { $set } (al fallo)
amrap-set = { $set } (todas las posibles)
interval-set = { $set } (intervalo)
intervals = { $count } × { $set } ({ $rest } de descanso entre medias)
side-set = { $side ->
    [left] izquierda
   *[other] derecha
  } { $set }
each-side-set = { $set } por lado
effort-set = { $set } a RPE { $rpe }
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
distance-time = { $distance } en { $time }
remark = “{ $remark }”
list-and = y
list-or = o

## Planning

recent-title = Tus dos últimas semanas:
recent-line = - { $date }: { $type } ({ $exercises })
recent-none = No hay entrenamientos registrados en las dos últimas semanas.
options-title = { $options ->
    [one] Esto es lo que yo haría hoy:
   *[other] Estas son las opciones de hoy:
  }
option-line = { $number }. { $type } ({ $intensity }, unos { $minutes } min)
option-reason = - Por qué: { $reasons }
option-focus = - Enfoque: { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Calentamiento para { $exercise }: { $sets }
options-ask = { $options ->
    [one] Di 1 para hacerlo, o dime qué prefieres.
   *[other] ¿Cuál? Di su número, o dime qué cambio.
  }
reason-wished = es lo que pediste
reason-easy_on_the_body = suave para el cuerpo
reason-fresh_start = { $type ->
    [full_body] un poco de todo, una buena forma de empezar
    [upper] el tren superior con tiempo para cada músculo
    [lower] las piernas con tiempo para cada músculo
   *[other] todavía no hay nada cansado
  }
reason-not_trained_lately = { $days ->
    [one] sin entrenar en el último día
   *[other] sin entrenar en los últimos { $days } días
  }
reason-recovered = { $named ->
    [0] todo lo que usa está recuperado
   *[other] { $muscles } al { $percent } %, { $days ->
        [0] con trabajo ya hoy
        [one] un día después de la última vez
       *[other] { $days } días después de la última vez
      }
  }
reason-still_tired = { $muscles } solo al { $percent } %, así que mejor suave
reason-short_of_sets = { $sets } de { $wanted } series de { $muscles } en lo que va de semana
reason-told_target = así lo pediste
reason-as_last_set = es lo que usaste en la última serie
reason-deload = toca una semana suave
reason-rest_day = un día de descanso es lo que mejor te vendría (esto es lo máximo que yo haría)
reason-spares = no carga { $areas }
reason-needs_rest = { $muscles } al { $percent } %, faltan unas { $hours } horas
reason-came_recovered = llegaste con un { $percent } % de recuperación
reason-week_full = { $sets } series de { $muscles } esta semana son más que las { $wanted } que tienen sentido
reason-recovers_in = faltan unas { $hours } horas para { $muscles }
reason-recovers_fast = te recuperas más rápido que la mayoría
reason-recovers_slowly = necesitas más tiempo que la mayoría para recuperarte
reason-trains = trabaja { $muscles }
reason-preferred = te gusta
reason-for_your_goal = es en lo que quieres mejorar
reason-familiar = lo vienes haciendo, y lo que se repite gana fuerza
reason-standard = es lo habitual para eso con lo que tienes
reason-partly_recovered = { $muscles } al { $percent } %
reason-same_movement = el mismo movimiento
reason-same_muscles = también para { $muscles }
reason-disliked = aunque no te gusta
reason-loads_limit = carga { $areas }
reason-lacks_equipment = no tienes { $things }
reason-told_instead = lo quieres en ese lugar
reason-told_replaced = pusiste otro en su lugar
reason-told_disliked = dijiste que no te gusta
reason-others_fitted = otros encajaban mejor hoy
reason-only_light = { $muscles } al { $percent } %, solo para trabajo suave, faltan unas { $hours } horas
reason-ready = nada lo desaconseja, con { $muscles } al { $percent } %
reason-first_time = es la primera vez, así que primero busca un peso que te vaya bien
reason-all_sets_done = la última vez salieron todas las series, así que { $weight } después de { $before }
reason-top_of_range = la última vez todas las series llegaron a { $reps } reps, así que { $weight } después de { $before }
reason-same_again = lo mismo otra vez, hasta que todas las series lleguen a { $reps }
reason-a_little_more = un poco más que la última vez, que fueron { $reps } en total
reason-ready_for_more = { $reps } en total la última vez es el tope del rango, así que lo siguiente es algo de peso o una variante más difícil
reason-fell_short = { $sessions ->
    [one] la última vez una serie no llegó a { $reps }, así que no subo nada
   *[other] { $sessions } veces seguidas hubo series que no llegaron a { $reps }, así que no subo nada
  }
reason-reset = { $sessions } veces seguidas faltaron repeticiones, así que { $weight } después de { $before }, para volver a subir
reason-too_heavy = con { $before } no salieron más de { $reps } reps, así que { $weight } va mejor
reason-lay_off = han pasado { $days } días, así que { $weight } después de { $before }, para retomarlo
reason-regaining = antes de la pausa levantabas más, así que puede volver rápido: { $weight } después de { $before }
reason-easier_than_asked = la última vez fue más fácil de lo previsto, así que { $weight } después de { $before }
reason-harder_than_asked = la última vez fue más duro de lo previsto, así que { $weight } después de { $before }
reason-of_your_max = cerca del { $percent } % de los { $before } que hiciste una vez
reason-light_day = hoy toca suave, así que algo más ligero
reason-stalled = lleva { $days } días sin mejorar
reason-deload_by_time = llevas { $days } días de entrenamiento duro sin una semana suave
reason-deload_by_stall = { $sessions } ejercicios han dejado de mejorar
reason-easier_than_planned = fue más fácil de lo previsto
reason-harder_than_planned = fue más duro de lo previsto
reason-fell_short_today = hoy una serie se quedó corta
not-today = Hoy no: { $reason }.
reason-in_turns = alternado con otro cabe en { $minutes } minutos
reason-fits_minutes = cabe en { $minutes } minutos
reason-uses_equipment = { $equipment ->
    [0] no necesita equipo
   *[other] solo necesita { $things }
  }
option-taken = Vamos con la opción { $number }.
plan-title = { $state ->
    [paused] Tu entrenamiento, en pausa:
    [under_way] Por dónde vas:
   *[planned] El plan:
  } { $type }, { $intensity }, unos { $minutes } min
plan-title-open = { $state ->
    [paused] Tu entrenamiento, en pausa:
    [under_way] Por dónde vas:
   *[planned] El plan:
  }
plan-line = { $number }. { $name }: { $target }
plan-line-done = { $number }. { $name }: listo, { $sets }
plan-line-begun = { $number }. { $name }: { $done } de { $of } series hechas, { $target }
plan-line-begun-open = { $number }. { $name }: { $sets } ya en el registro
plan-line-open = { $number }. { $name }: las series que quieras
plan-line-skipped = { $number }. { $name }: sin hacer
plan-empty = Todavía no hay nada planeado. Elige una de las opciones, o añade ejercicios.
plan-ask-start = Di “empezar” cuando quieras, o cambia lo que haga falta.
plan-ask-resume = Di “continuar” para seguir.
target = { $sets } × { $count }
target-weight = { $target } con { $weight }
exercise-added = Añado { $exercise } en el puesto { $place }: { $target }.
exercise-removed = { $exercise } queda fuera.
exercise-moved = { $exercise } va ahora en el puesto { $place }.
exercise-substituted = Sale { $exercise }, entra { $other }: { $target }.
exercise-followed = Después va { $other }: { $target }. { $exercise } conserva { $sets ->
    [one] su serie
   *[other] sus { $sets } series
  }.
exercise-spares = No carga { $areas }. ¿Dejo fuera lo que sí, también de ahora en adelante? Di “sí”, o “no” si era solo por hoy.
exercise-retargeted = { $exercise } pasa a { $target }, descanso { $rest }.
plan-refocused = Rehíce el plan: { $intensity }, unos { $minutes } min.

## Training

workout-begun = { $tone ->
    [blunt] A trabajar.
    [calm] Bien, empezamos. Una serie a la vez.
    [playful] ¡Vamos! Los hierros ya estaban esperando.
   *[friendly] ¡Vamos!
  }
workout-resumed = { $sets ->
    [0] Seguimos.
    [one] Seguimos, hay { $sets } serie en el registro.
   *[other] Seguimos, hay { $sets } series en el registro.
  }
exercise-up = Ahora toca { $exercise }:
exercise-up-target = - Objetivo: { $sets } de { $count }
exercise-up-open = - Objetivo: las series que quieras
exercise-up-warm-up = - Calentamiento: { $sets }
exercise-up-weight = - Peso: { $weight }
exercise-up-find-weight = - Peso: empieza ligero, y corta cada serie cuando te queden unas { $reserve } reps
exercise-up-rest = - Descanso: { $rest } entre series
exercise-up-last = - La última vez ({ $date }): { $sets }
set-up = Ahora: serie { $number } de { $of }, { $target }, tras { $rest } de descanso.
set-up-changed = Ahora: serie { $number } de { $of }, { $target }, tras { $rest } de descanso, porque { $reason }.
set-up-drop = Ahora baja el peso y sigue sin descansar: { $target }, o las que puedas.
set-up-side = Ahora el lado { $side ->
    [left] izquierdo
   *[other] derecho
  } de la serie { $number }: { $target }.
set-up-open = Otra serie, o “siguiente” para pasar al próximo ejercicio.
set-up-fulfilled = Eso era todo lo previsto de { $exercise }. ¿Una serie más, o “siguiente”?
everything-done = { $tone ->
    [blunt] Último ejercicio hecho. Di “terminar”.
    [calm] Ese era el último ejercicio. Di “terminar” cuando quieras.
    [playful] Ese era el último, ya no queda nada que levantar. Di “terminar” para acabar el entrenamiento.
   *[friendly] Ese era el último ejercicio. Di “terminar” para acabar el entrenamiento.
  }
everything-passed-over = { $tone ->
    [blunt] Todo saltado, ninguna serie hecha. Nombra un ejercicio para hacerlo, o di “cancelar”.
   *[friendly] Todos los ejercicios están saltados y no hay ninguna serie hecha. Nombra uno si al final quieres hacerlo, o di “cancelar” para dejar el entrenamiento.
  }
set-logged = { $exercise }, serie { $done } de { $of }: { $sets }.
sets-logged = { $exercise }, { $count } series: { $sets }. Van { $done } de { $of }.
sets-logged-open = { $exercise }, { $count } series: { $sets }.
set-logged-open = { $exercise }, serie { $done }: { $sets }.
set-logged-warmup = { $exercise }, calentamiento: { $sets }. No cuenta para el objetivo.
rest-taken = Descanso: { $rest }.
remark-kept = Anotado: { $remark }.
exercise-done = { $exercise }, listo: { $sets }.
exercise-done-weight = { $exercise }, listo: { $sets }, { $average } de media, { $volume } en total.
back-to-exercise = De vuelta a { $exercise }.
exercise-left-out = { $tone ->
    [blunt] { $exercise }: sin hacer. Siguiente.
    [calm] { $exercise } se queda sin hacer. No pasa nada.
    [playful] { $exercise } se queda sin hacer. Ya se le pasará.
   *[friendly] { $exercise } se queda sin hacer.
  }
exercises-passed-over = { $count ->
    [one] Paso por alto { $exercises }, que carga { $areas }. ¿Lo cambio? Di “sí”, o “empezar { $first }” para hacerlo de todos modos.
   *[other] Paso por alto { $exercises }, que cargan { $areas }. ¿Cambio primero { $first }? Di “sí”, o “empezar { $first }” para hacerlo de todos modos.
  }
set-put-right = { $exercise }, serie { $number }: { $after } en vez de { $before }.
set-put-right-warmup = { $exercise }, calentamiento: { $after } en vez de { $before }.
set-taken-off = { $left ->
    [0] Borré { $set } de { $exercise }. No queda ninguna serie.
    [one] Borré { $set } de { $exercise }. Queda una serie.
   *[other] Borré { $set } de { $exercise }. Quedan { $left } series.
  }
exercise-felt = Anotado para { $exercise }: { $ratings }.
weight-eased = { $exercise }: seguimos con { $weight } en vez de { $before }, porque fue pesado.
rating-performance = rendimiento { $mark } de 5
rating-difficulty = dificultad { $mark } de 5
rating-energy = energía { $mark } de 5
rating-fatigue = fatiga { $mark } de 5
workout-paused = En pausa. { $sets ->
    [one] Queda guardada { $sets } serie
   *[other] Quedan guardadas { $sets } series
  } y { $exercises ->
    [one] falta un ejercicio
   *[other] faltan { $exercises } ejercicios
  }. Di “continuar” cuando vuelvas.
workout-dropped = { $sets ->
    [0] Descartado. No se registró nada.
    [one] Descartado, con su única serie.
   *[other] Descartado, con sus { $sets } series.
  }
workout-done = { $tone ->
    [blunt] Hecho ({ $type }, { $minutes }).
    [calm] El entrenamiento está terminado ({ $type }, { $minutes }). Respira.
    [playful] Y se acabó la función ({ $type }, { $minutes }).
   *[friendly] Entrenamiento terminado ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise }: { $count } ({ $sets })
workout-done-total = Total: { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Total: { $exercises }, { $sets }.
workout-done-records = Récords nuevos:
workout-done-better = Mejor que la última vez:
better-weight = - { $exercise }: { $now }, antes { $before }
better-e1rm = - { $exercise }: máximo estimado { $now }, antes { $before }
better-reps = - { $exercise }: { $now } reps con ese peso, antes { $before }
better-distance = - { $exercise }: { $now }, antes { $before }
better-duration = - { $exercise }: { $now }, antes { $before }
better-volume = - { $exercise }: { $now } en total, antes { $before }
workout-done-skipped = Quedó fuera: { $exercises }.
workout-done-review = ¿Lo repasamos? Di “sí”, o “repaso” cuando quieras.

## Recovery, volume, reasons

recovery-all = Todo está recuperado por completo.
recovery-rest = Lo demás está recuperado por completo.
recovery-fresh = Con recuperación completa: { $muscles }.
recovery-category = { $value ->
    [fully_recovered] casi como nuevo
    [partially_recovered] recuperación a medias
    [ready_for_light_training] para trabajo suave
   *[needs_rest] necesita descanso
  }
recovery-line = - { $muscle }: { $percent } %, { $category }, faltan unas { $hours } h ({ $causes })
recovery-line-told = - { $muscle }: { $percent } %, { $category }, faltan unas { $hours } h (con agujetas, según dijiste)
recovery-line-slept = - { $muscle }: { $percent } %, { $category }, faltan unas { $hours } h (tras una mala noche)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }al fallo
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] Tus siguientes sesiones indican hasta ahora que necesitas más tiempo que la mayoría.
   *[other] Tus siguientes sesiones indican hasta ahora que te recuperas más rápido que la mayoría.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Bien, cuento con que ya no tienes agujetas.
       *[other] Bien, cuento con que ya no tienes agujetas en { $muscles }.
      }
    [1] { $named ->
        [0] Anotado: algunas agujetas o algo de cansancio en general. Un día te llevo más suave.
       *[other] Anotado: algunas agujetas en { $muscles }. Un día lo llevo más suave.
      }
    [3] { $named ->
        [0] Anotado: muchas agujetas o mucho cansancio en general. Por ahora planeo descanso.
       *[other] Anotado: muchas agujetas en { $muscles }. Por ahora no lo toco.
      }
   *[other] { $named ->
        [0] Anotado: agujetas o cansancio en general. Lo llevo suave hasta que pase.
       *[other] Anotado: agujetas en { $muscles }. Lo llevo suave hasta que pase.
      }
  }
noted-sleep = { $level ->
    [0] Anotado: una buena noche.
   *[other] Anotado: una noche corta. Cuento con que hoy rindes un poco menos.
  }
volume-title = Series duras de esta semana:
volume-line = - { $group }: { $sets }, { $verdict ->
    [below] por debajo de lo habitual, de { $low } a { $high }
    [above] por encima de lo habitual, de { $low } a { $high }
   *[within] dentro de lo habitual, de { $low } a { $high }
  }
volume-source = Una serie cuenta la mitad donde un músculo solo ayuda. Los rangos son reglas prácticas de expertos, no ley.
review-title = { $date }, { $type }:
review-line = - { $exercise }: { $sets } (antes, { $date }: { $before })
review-line-first = - { $exercise }: { $sets } (la primera vez, o la primera en un tiempo)
review-recovers = Lo que aún se recupera:
review-insights = Lo que saco de esto: { $reasons }.
alternatives-title = En lugar de { $exercise }:
alternatives-line = - { $exercise }: { $reasons }
alternatives-swap = { $planned ->
    [1] ¿Hoy mejor { $other }? Di “sí”; o “nunca me des { $exercise }” para dejarlo fuera siempre.
   *[other] Di “nunca me des { $exercise }” para dejarlo fuera siempre.
  }
why-workout = { $type }, porque: { $reasons }.
why-absent = { $exercise } no está: { $reasons }. Di “añade { $exercise }” para tenerlo igual.
why-muscles = Tal como está: { $reasons }.
why-offered = { $exercise } está entre lo que ofrezco: { $options ->
    [one] en la opción { $numbers }
   *[other] en las opciones { $numbers }
  }.
why-exercise = { $exercise } está aquí porque { $reasons }.
why-target-because = Es así porque { $reasons }.
why-sets = { $sets } de { $exercise }: lo que pide un entrenamiento así ({ $intensity }), en el tiempo que hay.
why-no-weight = No hay peso planeado para { $exercise }: no hay una vez anterior de la que partir.
why-target = { $exercise }, { $target }: la última vez, { $date }, hiciste { $sets }.
why-target-new = { $exercise }, { $target }: el rango habitual, sin una vez anterior de la que partir.
source-trial = Cuánto tardan los músculos en recuperarse sale de ensayos; los porcentajes son un modelo hecho con ellos.
source-survey = Cada cuánto conviene una semana suave sale de encuestas a gente que entrena, no de ensayos.
source-heuristic = Cuántas series por semana tienen sentido son reglas prácticas de expertos; los ensayos solo dicen que más ayuda hasta cierto punto.
source-convention = Una parte es costumbre: lo que suelen hacer los entrenadores, sin pruebas de que sea mejor que otras formas.
source-record = Una parte es tu propio registro.
source-word = Una parte es lo que me contaste.

## Questions about the past, exercises, settings

last-set = Tu última serie: { $exercise }, serie { $number }: { $set }.
last-set-warmup = Tu última serie: { $exercise }, calentamiento: { $set }.
last-set-so-far = Todas hasta ahora: { $sets }.
history-title = { $date }: { $type }, { $minutes }, { $volume } en total
history-title-no-weight = { $date }: { $type }, { $minutes }
history-line = - { $exercise }: { $count } ({ $sets })
times-title = { $exercise }, las últimas veces:
times-line = - { $date }: { $sets }
times-none = Todavía no hay nada de { $exercise } en el registro.
history-none = Todavía no hay ningún entrenamiento terminado en el registro.
sitting-trained = { $date }: entrenamiento ({ $type }), { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , sin terminar
  }
sitting-planned = { $date }: entrenamiento planeado ({ $type }), sin series
sitting-talk = { $date }: { $messages ->
    [0] nada que siga en pie
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
  }
sitting-talked = hablamos de { $quotes }
exercise-explained = { $exercise }: { $description }
exercise-muscles = Músculos: { $muscles }.
unit-set = { $unit ->
    [kg] Desde ahora los pesos van en kilos.
   *[lb] Desde ahora los pesos van en libras.
  }
memory-noted = Anotado: “{ $content }”.
memory-known = Eso ya lo sé: “{ $content }”.
memory-limit = Dejo fuera lo que carga { $areas }.
memory-limit-open = No sé qué ejercicios descarta eso, así que dime cuáles dejo fuera.
memory-dislike = { $exercises }: solo si no encaja otra cosa.
memory-preference = Donde varios encajen igual, elijo primero { $exercises }.
memory-instead = Desde ahora va { $new } donde iría { $old }.
memory-liking-open = No conozco ningún ejercicio con ese nombre, así que no cambia ningún plan.
memory-equipment = { $things ->
    [0] Planeo lo que no necesita equipo.
   *[other] Planeo lo que se puede hacer con { $equipment }.
  }
memory-equipment-all = Planeo para un gimnasio completo.
memory-days = Tus días: { $days }.
memory-minutes = Planeo para { $minutes }, salvo que digas otra cosa.
memory-replaced = Eso sustituye a { $contents }.
memory-against = { $count ->
    [one] Tu entrenamiento todavía tiene { $exercises }, que no va con eso. ¿Lo cambio? Di “sí”, o “quita { $first }”.
   *[other] Tu entrenamiento todavía tiene { $exercises }, que no van con eso. ¿Cambio primero { $first }? Di “sí”, o “quita { $first }”.
  }
memories-title = Lo que sé de ti:
memories-title-about = Lo que sé sobre “{ $about }”:
memories-line = - { $content } (me lo dijiste el { $date })
memories-more = Y { $count } cosas más: pregunta por una, como “¿qué sabes de mi rodilla?”.
memories-more-about = Hay más sobre eso: di con más detalle qué quieres saber.
memories-none = Todavía no sé nada de ti. Cuéntame qué te duele, con qué entrenas y qué te gusta.
memories-none-about = No sé nada sobre “{ $about }”.
memories-dropped = Olvidado: { $contents }.
weekday = { $value ->
    [0] lunes
    [1] martes
    [2] miércoles
    [3] jueves
    [4] viernes
    [5] sábado
   *[6] domingo
  }
area = { $value ->
    [neck] el cuello
    [shoulder] el hombro
    [elbow] el codo
    [wrist] la muñeca
    [upper_back] la espalda alta
    [lower_back] la zona lumbar
    [hip] la cadera
    [knee] la rodilla
    [ankle] el tobillo
   *[other] { $value }
  }
and-more = { $count } más
turn-taken-back = Deshecho: { $what }.
act-done = { $act ->
    [ask_for_workout] la petición de un entrenamiento
    [choose_option] la elección de la opción
    [offer_options] la petición de otras opciones
    [refocus_workout] el cambio de plan
    [start_workout] el comienzo
    [pause_workout] la pausa
    [complete_workout] el final del entrenamiento
    [cancel_workout] el descarte del entrenamiento
    [add_exercise] el ejercicio añadido
    [remove_exercise] quitar el ejercicio
    [substitute_exercise] el cambio de ejercicio
    [move_exercise] el nuevo orden
    [retarget_exercise] el nuevo objetivo
    [superset_exercises] la superserie
    [part_superset] separar la superserie
    [correct_set] la corrección
    [delete_set] el borrado de la serie
    [finish_exercise] el final del ejercicio
    [next_exercise] el paso al siguiente
    [start_exercise] el paso al ejercicio
    [skip_exercise] el salto del ejercicio
    [rate_exercise] la valoración
    [set_weight_unit] el cambio de unidades
    [set_inventory] el cambio de tu material
    [raise_red_flag] lo que contaste
    [answer_health_question] tu respuesta
    [remember] esa nota
    [note_soreness] la nota de tus agujetas
    [note_sleep] la nota de cómo dormiste
    [correct_memory] el cambio de lo que sé
    [forget_memory] lo olvidado
    [record_metric] esa medida
    [set_goal] el objetivo
    [update_goal] el cambio del objetivo
    [finish_goal] el cierre del objetivo
    [drop_goal] el abandono del objetivo
    [set_level] tu nivel
    [set_age] tu edad
    [set_time_zone] tu zona horaria
    [pass_over_question] pasar de esa pregunta
    [cut_workout] el recorte del plan
    [offer_link] el código
    [set_coaching] mi manera de hablarte
    [set_reminder] el recordatorio
    [stop_reminders] cancelar los recordatorios
    [add_rule] tu regla
    [drop_rule] quitar la regla
    [set_language] el idioma
    [create_program] el programa nuevo
    [pause_program] la pausa del programa
    [resume_program] la vuelta al programa
    [abandon_program] el abandono del programa
    [create_exercise] tu ejercicio nuevo
    [rename_exercise] el nombre nuevo
    [remove_own_exercise] quitar tu ejercicio
   *[other] el último cambio
  }

act-to-do = { $act ->
    [ask_for_workout] planear un entrenamiento
    [choose_option] elegir esa opción
    [offer_options] mostrar otras opciones
    [refocus_workout] cambiar el plan
    [start_workout] empezar
    [pause_workout] pausar
    [complete_workout] terminar el entrenamiento
    [cancel_workout] descartar el entrenamiento
    [add_exercise] añadir el ejercicio
    [remove_exercise] quitar el ejercicio
    [substitute_exercise] cambiar el ejercicio
    [superset_exercises] alternar esos ejercicios
    [part_superset] separar la superserie
    [move_exercise] mover el ejercicio
    [retarget_exercise] cambiar el objetivo
    [log_sets] anotar eso
    [log_outside] anotar eso
    [repeat_set] anotar otra vez la misma serie
    [say_more] añadir lo que hiciste de más
    [correct_set] corregir la serie
    [delete_set] borrar la serie
    [finish_exercise] terminar el ejercicio
    [next_exercise] pasar al siguiente ejercicio
    [start_exercise] pasar a ese ejercicio
    [skip_exercise] saltar el ejercicio
    [rate_exercise] anotar cómo fue
    [undo] deshacer el último cambio
    [set_weight_unit] cambiar las unidades
    [record_metric] anotar esa medida
    [set_goal] poner ese objetivo
    [update_goal] cambiar el objetivo
    [finish_goal] dar el objetivo por alcanzado
    [drop_goal] dejar el objetivo
    [set_level] anotar tu nivel
    [set_age] anotar tu edad
    [set_time_zone] poner tu zona horaria
    [pass_over_question] pasar de la pregunta
    [cut_workout] recortar el plan a eso
    [offer_link] darte un código para otra cuenta
    [link_account] vincular esta cuenta
    [set_coaching] cambiar mi manera de hablarte
    [set_reminder] poner un recordatorio
    [stop_reminders] cancelar los recordatorios
    [add_rule] anotar eso como regla
    [drop_rule] quitar la regla
    [set_language] cambiar el idioma
    [create_program] hacer un programa
    [pause_program] poner el programa en pausa
    [resume_program] seguir con el programa
    [abandon_program] dejar el programa
    [set_inventory] cambiar tu material
    [create_exercise] añadir un ejercicio tuyo
    [rename_exercise] cambiar el nombre de tu ejercicio
    [remove_own_exercise] quitar tu ejercicio
    [raise_red_flag] avisar de eso
    [answer_health_question] anotar tu respuesta
    [remember] recordar eso
    [note_soreness] anotar tus agujetas
    [note_sleep] anotar cómo dormiste
    [correct_memory] cambiar lo que sé de ti
    [forget_memory] olvidar eso
   *[other] eso
  }

act-to-do-quoted = { $act }: “{ $words }”
act-to-do-sets = { $named ->
    [0] anotar { $sets }
   *[other] anotar { $sets } de “{ $exercise }”
  }
sets-of = { $sets } series de { $set }

## Small talk

greeting = { $state ->
    [planning] ¡Hola! Tu plan está sobre la mesa.
    [paused] ¡Hola! Tu entrenamiento está en pausa.
    [in_progress] ¡Hola! Tu entrenamiento está en marcha.
   *[no_workout] ¡Hola! Soy tu coach de fuerza. Di “quiero entrenar” y te propongo algo.
  }
thanked = { $tone ->
    [blunt] De nada.
    [calm] No hay de qué.
    [playful] Cuando quieras. Cobro en repeticiones.
   *[friendly] Cuando quieras.
  }
help = { $state ->
    [planning] Elige una opción por su número, cambia el plan (“cambia sentadilla por prensa”, “añade 3 series de plancha”, “hazlo más suave”), “empezar” o “cancelar”.
    [in_progress] Dime tus series (“80x8”, “8, 8, 7 con 80”, “lo mismo otra vez”), corrígelas (“la última fue 85, no 80”, “borra la última serie”, “deshacer”), avanza (“siguiente”, “saltar”, “cambia este ejercicio”), pregunta “¿qué falta?”, “pausa” o “terminar el entrenamiento”.
   *[no_workout] Di “quiero entrenar”, o lo que tienes: “40 minutos y solo mancuernas”. Pregunta “¿qué hice la última vez?”, “¿cómo voy?” o “¿cómo se hace peso muerto?”. Cuéntame qué te duele, qué te gusta y qué tienes (“me duele la rodilla”, “odio los burpees”), y pregunta “¿qué sabes de mí?”. Dime cuánto pesas y qué quieres (“peso 82”, “100 kg en press de banca para junio”), y “hazme un programa” para seguirlo. “Usa libras” cambia las unidades.
  }
done-with-what = ¿Listo con qué? Dime la serie (“80x8” o solo las reps), di “siguiente” para el próximo ejercicio, o “terminar el entrenamiento”.
finish-here = ¿Terminamos aquí el entrenamiento? Di “sí”. Si era una serie, dime “80x8” o solo las reps; “siguiente” es para el próximo ejercicio.
more-of-what = ¿{ $count } reps más de la última serie o { $count } series más? Di “la última fue { $all }”, o “{ $count } series más”.
nothing-asked = { $state ->
    [options] ¿Cuál? Di su número, o dime qué prefieres.
    [planning] Di “empezar” para comenzar, o dime qué cambio.
    [paused] Di “continuar” para seguir, o “terminar el entrenamiento”.
   *[other] No había preguntado nada. No cambié nada.
  }
left-as-it-was = { $offered ->
    [1] De acuerdo.
   *[0] Bien, lo dejé como estaba.
  }
not-understood = { $state ->
    [planning] No lo entendí, y no cambié nada. Elige una opción por su número, dime un cambio como “cambia sentadilla por prensa”, o di “empezar”.
    [paused] No lo entendí, y no cambié nada. Di “continuar”, “terminar el entrenamiento” o “cancelar”.
    [in_progress] No lo entendí, y no anoté nada. Dime la serie como “80x8”, o di “siguiente”, “¿qué falta?” o “ayuda”.
   *[no_workout] No lo entendí. Di “quiero entrenar”, o “ayuda” para saber qué entiendo.
  }
not-understood-pain = ¿Qué te duele? Dilo así: “me duele la rodilla izquierda”, y dejo fuera lo que la carga. Para el ejercicio que duele.
not-understood-part = No entendí “{ $words }”, y no hice nada al respecto.
no-free-talk = { $reason ->
    [spent] Por ahora se acabó la charla libre. Las series, los planes y tu historial siguen como siempre.
    [limit] Era mucho de una vez, así que paré ahí. Dime qué falta.
    [unsafe] Eso lo tiene que valorar un médico, así que no entro. Si algo duele o se siente mal, para, y que alguien lo mire.
    [growing] Mientras sigues creciendo, el peso y la comida los dejo en tus manos, las de un adulto de confianza y las de tu médico.
    [unsure] No tengo una respuesta de la que pueda responder.
   *[away] Ahora mismo no puedo charlar libremente. Las series, los planes y tu historial funcionan como siempre.
  }
taken-as = Si no querías decir eso, di “deshacer”.
not-done = Sin hacer: { $acts }.
waiting = Después de eso: { $acts }.

## What is asked before it is done

asked-did-you-mean = ¿Querías decir: { $acts }?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } sin nada de peso no es lo normal. ¿Lo anoto igual?
   *[other] { $known ->
        [1] { $weight } está lejos de tus últimos { $usual } en { $exercise }. ¿Lo anoto igual?
       *[other] { $weight } es mucho para { $exercise }. ¿Lo anoto igual?
      }
  }
asked-unusual_reps = { $reps } reps de { $exercise } no es lo normal. ¿Lo anoto igual?
asked-unusual_measure = { $measure ->
    [reps] { $exercise } se suele contar en reps. ¿Lo anoto como dijiste?
    [seconds] { $exercise } se suele contar en tiempo. ¿Lo anoto como dijiste?
   *[metres] { $exercise } se suele contar en distancia o tiempo. ¿Lo anoto como dijiste?
  }
asked-not_part_of_workout = { $exercise } no está en el entrenamiento de hoy. ¿Lo añado y anoto eso?
asked-sets_would_be_discarded = { $sets ->
    [one] Eso descartaría el entrenamiento y quitaría su { $sets } serie de tu historial. ¿Lo descarto? Con “terminar el entrenamiento” se guarda.
   *[other] Eso descartaría el entrenamiento y quitaría sus { $sets } series de tu historial. ¿Lo descarto? Con “terminar el entrenamiento” se guardan.
  }
asked-nothing_done_yet = No hay ninguna serie de { $exercise } anotada. ¿Lo salto?
asked-one_more_of_last = ¿Una serie más de { $exercise }, como la última?
asked-exercise_not_found = No conozco ningún ejercicio llamado “{ $words }”. ¿Quieres decir { $choices }?
asked-number_unclear = ¿Quieres decir { $choices }?
asked-deletes_a_set = ¿Borro la última serie de { $exercise }?
asked-not_started_yet = { $paused ->
    [1] El entrenamiento está en pausa. ¿Seguimos y anoto eso?
   *[other] El entrenamiento no ha empezado. ¿Lo empiezo y anoto eso?
  }
asked-exercise_ambiguous = ¿Cuál quieres decir con “{ $words }”: { $choices }?
asked-memory_unclear = ¿Cuál quieres decir: { $choices }?
asked-forgets_everything = { $memories ->
    [one] Eso olvidaría lo único que sé de ti. ¿Lo olvido?
   *[other] Eso olvidaría las { $memories } cosas que sé de ti. ¿Las olvido?
  }
asked-weight_missing = ¿Con qué peso?
asked-count_missing = { $measure ->
    [seconds] ¿Cuánto tiempo?
    [metres] ¿Qué distancia, o cuánto tiempo?
   *[reps] { $failed ->
        [1] ¿Cuántas reps completas, sin contar la fallida?
       *[other] { $weighed ->
            [0] ¿Cuántas reps? Un número para todas las series, o uno por cada una.
           *[other] ¿Cuántas reps con { $weight }?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Todavía no hay nada propuesto. Di “quiero entrenar”, o lo que quieres, como “piernas, 40 minutos”; después elige por número.
    [correct_set] No hay ningún entrenamiento en marcha. Si acabas de terminarlo, di “deshacer” para volver a abrirlo.
    [delete_set] No hay ningún entrenamiento en marcha. Si acabas de terminarlo, di “deshacer” para volver a abrirlo.
    [rate_exercise] No hay ningún entrenamiento en marcha. Si acabas de terminarlo, di “deshacer” para volver a abrirlo.
   *[other] No hay ningún entrenamiento en marcha. Di primero “quiero entrenar”.
  }
refused-workout_already_active = { $phase ->
    [in_progress] Estás en medio de un entrenamiento, { $sets ->
        [0] todavía sin series
        [one] con una serie
       *[other] con { $sets } series
      }. Di “¿qué falta?” para seguir con él, “terminar el entrenamiento”, o “nuevo entrenamiento” para descartarlo por otro.
   *[planning] { $paused ->
        [1] Tienes un entrenamiento en pausa, { $sets ->
            [0] todavía sin series
            [one] con una serie
           *[other] con { $sets } series
          }. Di “continuar”, “terminar el entrenamiento”, o “nuevo entrenamiento” para descartarlo por otro.
       *[other] Ya hay un entrenamiento planeado. Di “empezar” para hacerlo, cámbialo, o di “nuevo entrenamiento” para otro.
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] El entrenamiento está en pausa. Di primero “continuar”.
       *[other] El entrenamiento no ha empezado. Elige una opción y luego di “empezar”.
      }
    [in_progress] El entrenamiento está en marcha, así que eso no se puede ahora. Di primero “pausa” o “terminar el entrenamiento”.
   *[no_workout] No hay ningún entrenamiento con el que hacer eso. Di “quiero entrenar”.
  }
refused-act_too_late = Ese mensaje llegó tarde: el entrenamiento ya había avanzado, así que no cambié nada.
refused-option_not_offered = { $offered ->
    [0] No hay opciones sobre la mesa.
    [one] No hay opción { $number }. Solo está la opción 1.
   *[other] No hay opción { $number }. Elige de 1 a { $offered }.
  }
refused-no_plan_yet = El plan está vacío. Elige una opción por su número, o añade un ejercicio.
refused-nothing_suitable = No conozco ningún ejercicio que encaje. Dime qué equipo tienes, o pide otra cosa.
refused-exercise_not_found = No conozco ningún ejercicio llamado “{ $words }”. Para añadir uno tuyo, di “nuevo ejercicio” y su nombre.
refused-exercise_not_in_workout = { $exercise } no está en este entrenamiento. Di “añade { $exercise }” para incluirlo.
refused-part_not_in_workout = Nada de lo que queda de este entrenamiento trabaja “{ $words }”.
refused-exercise_already_in_workout = { $exercise } ya está en el entrenamiento.
refused-no_current_exercise = ¿Qué ejercicio? No hay ninguno en marcha. Nombra uno, o di “terminar” o “cancelar”.
refused-exercise_has_sets = { $sets ->
    [one] { $exercise } tiene una serie en el registro, así que se queda. Di “terminé { $exercise }” para acabarlo, o borra la serie.
   *[other] { $exercise } tiene { $sets } series en el registro, así que se queda. Di “terminé { $exercise }” para acabarlo, o borra las series.
  }
refused-no_sets_yet = { $named ->
    [1] Todavía no hay ninguna serie de { $exercise } en el registro.
   *[other] No hay ninguna serie en este entrenamiento. Anota una, o di “cancelar” para descartarlo.
  }
refused-set_not_found = No hay serie { $number } de { $exercise }; hay { $recorded } en el registro.
refused-set_not_as_said = Eso no es lo que está en el registro. No cambié nada; di qué serie, como “la serie 2 fue 80x7”.
refused-invalid_set = { $reason ->
    [weight] Ese peso no puede ser. No anoté nada.
    [reps] Ese número de reps no puede ser. No anoté nada.
    [rpe] El RPE va de 1 a 10. No anoté nada.
    [count] Son demasiadas series para un mensaje. No anoté nada.
   *[other] No puedo hacer una serie con eso. No anoté nada. Dímelo como “80x8”.
  }
refused-invalid_inventory = { $what ->
    [bar] Una barra no puede pesar eso. No cambié nada.
    [plates] No hay discos así. No cambié nada.
    [dumbbells] No hay mancuernas así. No cambié nada.
   *[other] Un salto de peso no puede ser ese. No cambié nada.
  }
refused-invalid_target = { $reason ->
    [same] Eso ya es lo planeado.
    [several] Un objetivo cada vez, por favor: como “4x8 con 70”.
    [weight] ¿Qué peso dices? Dime uno, como “discos para 100”.
   *[other] Ese objetivo no lo puedo planear. Dímelo como “4x8 con 70”.
  }
refused-invalid_rating = Valóralo de 1 a 5, como “dificultad 4”.
refused-memory_too_long = Es más de lo que puedo guardar de una sola cosa. Dímelo en { $most } caracteres como mucho; no anoté nada.
refused-too_many_memories = Recuerdo { $most } cosas de ti y no me caben más. Di primero “olvida que …”; no anoté nada.
refused-memory_not_found = { $about ->
    [0] No sé nada de ti que pueda olvidar.
   *[other] No sé nada sobre “{ $words }”, así que no cambié nada.
  }
refused-nothing_to_correct = Eso ya es lo que está en el registro.
refused-nothing_to_review = Todavía no hay ningún entrenamiento terminado que repasar.
refused-nothing_to_explain = Todavía no he propuesto nada que pueda razonar. Di “quiero entrenar”.
refused-nothing_to_undo = No hay nada que deshacer.
refused-undo_alone = Di “deshacer” en un mensaje aparte: quita todo el mensaje anterior.
refused-nothing_kept = Aquí solo puedo hablar: en esta conversación no se guarda nada, así que no lo hice.
refused-bad_arguments = No entendí los detalles. No cambié nada.

## What the coach suggests to say next

say-start = empezar
say-next = siguiente
say-skip = saltar
say-finish = terminar el entrenamiento
say-continue = continuar
say-yes = sí
say-no = no
say-later = luego
say-reps = repeticiones
say-sets = series
say-left = ¿qué falta?
say-same = lo mismo otra vez
say-swap = cambia este ejercicio
say-other-options = otras opciones
say-workout = quiero entrenar
say-review = repaso
say-last-time = ¿qué hice la última vez?
say-cancel = cancelar

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = No pude leer ese mensaje. No se guardó nada.
error-invalid_request = No pude leer ese mensaje. No se guardó nada.
error-request_timeout = Ese mensaje no me llegó entero. Envíalo otra vez, por favor.
error-unauthorized = No pude aceptar ese mensaje.
error-forbidden = No pude aceptar ese mensaje.
error-body_too_large = Ese mensaje es demasiado largo para mí. No se guardó nada; envíalo por partes, por favor.
error-unsupported_media_type = No pude leer ese mensaje. No se guardó nada.
error-method_not_allowed = No pude aceptar ese mensaje. No se guardó nada.
error-message_id_reused = Ese mensaje ya lo tengo, con otras palabras. No cambié nada; envíalo como uno nuevo, por favor.
error-turn_failed = Algo falló de mi lado. No se guardó nada; envíalo otra vez, por favor.
error-internal_error = Algo falló de mi lado. Envíalo otra vez, por favor.
error-too_many_requests = Vas más rápido de lo que puedo seguir. Envía el mismo mensaje otra vez en un momento, por favor.
error-busy = Hay demasiado en marcha a la vez. Envía el mismo mensaje otra vez, por favor.
error-too_slow = Tardé demasiado. Envía el mismo mensaje otra vez, por favor.
error-database_unavailable = Ahora mismo no llego a mis notas. Envía el mismo mensaje otra vez en un momento, por favor.
error-outcome_unknown = Perdí el contacto con mis notas, y no sé si se guardó. Envía el mismo mensaje otra vez, por favor.
