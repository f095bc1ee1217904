# Spanish: why the coach asks, and why it does not do something. One sentence each; what it said before follows.

why-asked = { $code ->
    [reminder_time_missing] Un aviso necesita una hora a la que llegar.
    [time_zone_missing] Las siete de la mañana no llegan a la vez a Madrid y a Bogotá.
    [beside_workout] Las series del entrenamiento en marcha y las demás van por separado, y una serie en el lugar equivocado se queda ahí.
    [count_missing] Sin un número no hay serie que anotar.
    [deletes_a_set] Una serie borrada sale de tu historial.
    [did_you_mean] No estaba claro si te entendí, y no hago nada por suposición.
    [equipment_missing] Solo lo planeo donde tienes lo que hace falta.
    [exercise_ambiguous] Varios ejercicios se llaman así, y uno mal anotado se queda en el registro.
    [exercise_missing] Una serie se registra como la de un ejercicio.
    [exercise_not_found] Solo planeo y anoto lo que sé con certeza.
    [forgets_everything] Planeo según lo que sé de ti, y empezaría otra vez de cero.
    [goal_unclear] Más de uno de tus objetivos encaja con esas palabras.
    [other_goal] Tus palabras no encajan con ningún objetivo, y no cambio nada por suposición.
    [likeness_missing] Solo puedo planearlo y contarlo si sé qué trabaja.
    [loses_fast] Perder más rápido cuesta músculo, y el peso suele volver.
    [memory_unclear] Más de una cosa que sé de ti encaja con esas palabras.
    [muscles_missing] Solo puedo planearlo y contarlo si sé qué trabaja.
    [not_part_of_workout] No está en el plan de hoy, así que quizá sea otro ejercicio.
    [not_started_yet] Las series van en un entrenamiento en marcha.
    [nothing_done_yet] No hay ninguna serie suya en el registro: quizá olvidaste decírmela, o quieres dejarlo fuera.
    [number_unclear] Ese número se puede leer de dos formas, y la equivocada se quedaría en el registro.
    [one_more_of_last] No anoto ninguna serie que quizá no hayas hecho.
    [outside_workout] Puede ser la primera serie de un entrenamiento, y entonces te guiaría por el resto.
    [question_unclear] Solo respondo lo que está escrito, y eso era lo más parecido.
    [replaces_program] Se sigue un programa a la vez, así que uno nuevo acaba con el anterior.
    [abandons_program] Un programa abandonado no se puede retomar.
    [sets_would_be_discarded] Las series que se descartan con el entrenamiento salen de tu historial.
    [sounds_known] Si es el mismo ejercicio, tu historial quedaría partido en dos.
    [target_underweight] Un peso demasiado bajo daña la salud, también la fuerza.
    [time_to_come] Lo que está en el registro ya se hizo.
    [time_unclear] Tu historial, tus récords y tu recuperación van por el día en que se hizo.
    [unusual_measure] Se suele contar de otra manera, así que puede ser un despiste.
    [unusual_metric] Está lejos de lo que me dijiste antes, y un despiste torcería tu tendencia.
    [unusual_reps] Tantas son raras, y un despiste en el registro estropearía tus próximos objetivos.
    [unusual_weight] Está lejos de lo que sueles levantar, y un despiste en el registro estropearía tus próximos pesos.
    [weight_missing] Todavía no hay un peso en uso, y sin él una serie dice poco de tu fuerza.
    [well_again] Lo que me contaste puede ser peligroso con carga, así que hay que aclararlo primero.
   *[other] Prefiero preguntar a hacer algo equivocado.
  }

why-refused = { $code ->
    [account_not_empty] Unir las dos mezclaría lo guardado de una con lo de la otra.
    [invalid_reminder] Un aviso para una hora que ya pasó no llegaría nunca.
    [language_unknown] No tengo palabras de ese idioma.
    [link_too_often] Quien prueba un código tras otro puede estar adivinando el de otra persona.
    [linked_already] Ya están unidas; no queda nada por hacer.
    [no_reminders] No hay ninguno así que parar.
    [reminder_too_long] Un aviso se lee de un vistazo.
    [rule_not_found] Ninguna de tus reglas es esa.
    [rule_too_long] Una regla es una sola cosa, dicha en una frase.
    [too_many_reminders] Más que eso sería ruido.
    [too_many_rules] Más reglas que esas se estorbarían entre ellas.
    [act_too_late] Se dijo antes de lo que ha pasado desde entonces, así que quizá ya no lo quieras.
    [date_unclear] Un pronóstico necesita un día hasta el que pueda contar.
    [exercise_already_in_workout] Cada ejercicio está una sola vez en el entrenamiento, para que sus series sigan juntas.
    [exercise_has_sets] Lo que has levantado nunca se quita por un cambio de plan.
    [exercise_known] Dos ejercicios con el mismo nombre no se podrían distinguir.
    [exercise_not_in_workout] Solo cambio lo que está en el plan de hoy.
    [goal_date_past] Un objetivo necesita un día que esté por venir.
    [goal_unchanged] Dice lo que ya tengo en el registro.
    [goal_unreachable] Solo guardo objetivos cuyo avance puedo medir.
    [invalid_inventory] Con un peso así, todos los discos que te dijera estarían mal.
    [invalid_metric] Una cifra que no puede ser torcería tu tendencia.
    [invalid_name] Un nombre tiene que ser algo que puedas volver a decir.
    [invalid_profile] Lo que planeara con eso no te serviría.
    [invalid_program] Solo hago programas de los que puedo responder.
    [invalid_rating] Las notas solo se comparan en una misma escala.
    [invalid_set] Una serie que no puede ser estropearía tus récords y tus próximos pesos.
    [invalid_superset] Lo que se alterna tiene que dejarte recuperar, y estar claro.
    [invalid_target] Solo planeo lo que se puede hacer y cargar.
    [loses_weight_as_minor] Quien todavía crece no debería bajar de peso sin un médico.
    [memory_not_found] No puedo olvidar lo que no sé.
    [memory_too_long] Guardo datos cortos, para poder encontrar cada uno.
    [no_active_workout] Eso es de un entrenamiento, y no hay ninguno planeado ni en marcha.
    [no_current_exercise] Eso es de un ejercicio, y no hay ninguno en marcha.
    [no_goal] No hay ninguno en el registro.
    [no_metrics] No hay ninguna en el registro.
    [no_own_exercise] Ninguno de los tuyos se llama así.
    [no_plan_yet] No hay nada en el plan con lo que hacerlo.
    [no_program] No hay ninguno en el registro.
    [no_sets_yet] No hay ninguna serie a la que se refiera.
    [no_superset] No hay nada que se haga alternando, que yo sepa.
    [not_own_exercise] Otras personas también entrenan con él.
    [nothing_suitable] Todo lo demás necesita otro equipo, carga lo que quieres cuidar, o trabajaría lo que tiene que descansar.
    [nothing_to_correct] Dice lo que ya está en el registro.
    [nothing_to_review] Un repaso mira un entrenamiento terminado.
    [nothing_to_undo] Solo deshago los cambios del último día, y no queda ninguno.
    [option_not_offered] Solo tomo lo que se ofreció.
    [own_exercise_in_workout] Sus series se quedarían sin ejercicio.
    [part_not_in_workout] Solo se puede saltar o cambiar lo que está planeado.
    [program_not_so] Ya está así.
    [red_flag_stands] Tu seguridad va antes que un despiste.
    [set_not_as_said] Solo cambio una serie cuando sé con certeza cuál dices.
    [set_not_found] Solo cambio series que están en el registro.
    [too_many_exercises] Con tantos ya cuesta orientarse.
    [too_many_memories] Con más ya no encontraría lo que cuenta.
    [transition_not_allowed] No va con el punto en que está el entrenamiento.
    [workout_already_active] Se hace un entrenamiento a la vez, para que cada serie tenga su sitio.
   *[other] No hay más que eso:
  }
