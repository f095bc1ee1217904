# Exercises of the athlete's own.

own-added = { $exercise } ya es uno de tus ejercicios: { $what }.
own-back = { $exercise } está de vuelta: { $what }.
own-like = Lo planeo como { $like }. ¿No es así? Di “deshacer” y dime qué trabaja y con qué.
own-what = { $muscles }; { $things ->
    [0] sin equipo
   *[other] { $equipment }
  }; { $counted }
own-counted = { $measure ->
    [seconds] se cuenta en tiempo
    [metres] se cuenta en distancia
   *[reps] { $load ->
        [external] se cuenta en reps con peso
       *[other] se cuenta en reps
      }
  }
own-renamed = { $before } se llama { $after } desde ahora, también en tu historial.
own-removed = Quité { $exercise }. Lo que hiciste queda en tu historial.
own-title = Tus ejercicios propios:
own-line = - { $exercise }: { $what }
own-explained = { $exercise } es uno de los tuyos, así que tú sabes mejor cómo se hace.
own-none = Todavía no has añadido ningún ejercicio. Di, por ejemplo, “nuevo ejercicio: curl jefferson”.
asked-sounds_known = Conozco { $exercise }, y “{ $name }” suena igual. ¿El tuyo es otro ejercicio que añadir?
asked-likeness_missing = ¿A qué se parece más { $name }: { $choices }? O dime qué trabaja y con qué: “piernas, con barra”.
asked-muscles_missing = ¿Qué trabaja { $name }? Di, por ejemplo, “piernas”, “espalda” o “abdominales”, o un ejercicio al que se parezca.
asked-equipment_missing = ¿Y con qué haces { $name }? Di, por ejemplo, “barra”, “mancuernas” o “polea”, o “nada”.
refused-invalid_name = { $reason ->
    [too_short] Es demasiado corto para el nombre de un ejercicio. No añadí nada.
    [too_long] Es demasiado largo para un nombre: { $most } letras y ocho palabras como mucho. No añadí nada.
    [figures] Un nombre con cifras se leería como series. Dime uno solo de letras; no añadí nada.
    [characters] Un nombre solo puede tener letras, espacios, guiones y apóstrofos. No añadí nada.
   *[taken] “{ $words }” ya significa otra cosa para mí, así que ningún ejercicio puede llamarse así. Dime otro nombre.
  }
refused-exercise_known = { $own ->
    [1] { $exercise } ya es uno de tus ejercicios. Úsalo sin más.
   *[other] Ese ya lo conozco, como { $exercise }. Úsalo sin más.
  }
refused-too_many_exercises = Tienes { $most } ejercicios propios, y no caben más. No añadí nada.
refused-not_own_exercise = { $exercise } es de todos, así que no se puede renombrar ni quitar. Si no lo quieres nunca, di “nunca me des” y su nombre.
refused-no_own_exercise = No has añadido ningún ejercicio llamado “{ $words }”. Di “mis ejercicios” para verlos.
refused-own_exercise_in_workout = { $exercise } está en tu entrenamiento. Termina el entrenamiento o sácalo primero; no quité nada.
