# Spanish: the first talk: what is asked of somebody new, one question each, and what is kept at its end.

greeting-new = ¡Hola! Soy tu coach de fuerza. ¿Te hago primero unas preguntas, para que los entrenamientos sean a tu medida? Di “sí”, y “paso” a la que quieras; o solo “quiero entrenar”.
first-question = { $topic ->
    [goal] ¿Para qué quieres entrenar? Por ejemplo “ganar fuerza y perder algo de grasa”, o “100 kg en press de banca”. “Paso” también vale.
    [level] ¿Cuánto tiempo llevas entrenando con pesas? Por ejemplo “nunca”, “3 años” o “intermedio”.
    [equipment] ¿Con qué cuentas para entrenar? Por ejemplo “un gimnasio completo”, o “en casa, mancuernas hasta 20 kg y un banco”.
    [limits] ¿Te duele algo, o hay algo que cuidar? Por ejemplo “la rodilla izquierda”, o “nada”.
    [days] ¿Cuándo quieres entrenar? Por ejemplo “lun mié vie”, o “3 veces por semana”.
   *[time_zone] ¿Dónde vives, para que mis días sean los tuyos? Basta una ciudad, como “Madrid” o “Bogotá”.
  }
first-question-again = No lo entendí. { $question } “Luego” termina las preguntas.
why-first-question = { $topic ->
    [goal] De aquello para lo que entrenas dependen las series, las reps y el descanso.
    [level] Quien empieza lleva menos series y otros pasos que quien lleva años con las pesas.
    [equipment] Solo planeo lo que se puede hacer con lo que tienes.
    [limits] Dejo fuera lo que carga donde duele.
    [days] Así sé cómo repartir el trabajo en tu semana.
   *[time_zone] “Hoy” y “ayer” son los de tu reloj, no los del mío.
  }
first-talk-put-off = De acuerdo. Di “hazme las primeras preguntas” cuando te venga bien, o “quiero entrenar”.
first-talk-done = { $kept ->
    [0] No tengo más que preguntar, y me guío por lo que hagas.
   *[other] Gracias, eso es todo. Me guío por esto:
  }
kept-goals = - Objetivo: { $goals }
kept-level = - Nivel: { $level ->
    [beginner] principiante
    [intermediate] intermedio
    [advanced] avanzado
   *[other] { $level }
  }
kept-equipment = - Material: { $kind ->
    [all] un gimnasio completo
    [none] ninguno
   *[some] { $things }
  }
kept-limits = - Que cuidar: { $limits }
kept-days = - Días: { $days }
kept-minutes = - Tiempo: { $minutes }
kept-time-zone = - Tu hora: { $zone }
first-talk-offer = Dime si algo de esto cambia. ¿Empezamos con un entrenamiento?

say-stronger = ganar fuerza
say-muscle = ganar músculo
say-fat-loss = perder grasa
say-beginner = principiante
say-intermediate = intermedio
say-advanced = avanzado
say-full-gym = un gimnasio completo
say-no-equipment = sin material
say-nothing-hurts = nada
say-three-days = 3 veces por semana
