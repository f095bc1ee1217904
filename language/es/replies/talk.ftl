# Spanish: questions about training in general, and small talk.

answer-source = (Fuente: { $source })
question-open = { $state ->
    [in_progress] Eso no lo sé, y no anoté nada. Puedo decirte cómo se hace un ejercicio (“¿cómo se hace peso muerto?”). Tu serie la entiendo así: “80x8”.
   *[other] Eso no lo sé. Sé cómo se hacen los ejercicios (“¿cómo se hace peso muerto?”) y lo que cargan (“¿es mala la sentadilla para la rodilla?”). De ti sé lo que me cuentas y lo que entrenas conmigo.
  }
asked-question_unclear = ¿Quieres decir: { $choices }?
exercise-trains = { $exercise } trabaja { $muscles }.
exercise-loads = { $exercise } carga { $areas }: mejor dejar fuera ese ejercicio mientras duela. Lo que está sano se acostumbra, si el peso sube poco a poco.
exercise-asks-little = { $named ->
    [0] { $exercise } exige poco a las articulaciones.
   *[other] { $exercise } casi no carga { $areas }.
  }
catalogue-source = (Fuente: mi catálogo de ejercicios)
small-talk = { $about ->
    [bot] Soy un programa, no una persona. Planeo tus entrenamientos, guardo tus series y te digo por qué.
    [coach] Soy tu coach de fuerza, un programa. Di “quiero entrenar”, o “ayuda” para ver qué puedo hacer.
    [mood] Aquí todo en orden. ¿Y tú? Si hay cansancio o agujetas, dímelo y planeo con eso.
    [night] Que duermas bien: es cuando crece el músculo.
    [bye] Hasta pronto. Todo lo que me contaste queda guardado.
    [insult] Es justo. Dime qué salió mal, y “deshacer” quita lo último.
    [praise] ¡Gracias! Las pesas las levantaste tú.
    [sorry] No pasa nada.
    [laugh] :)
    [bored] Pues haz otra cosa: di “otras opciones”, o “cambia” y el ejercicio.
    [love] Qué amable. A mí me gusta cuando entrenas.
   *[joke] Solo me sé uno: “una serie más y ya”.
  }
privacy-explained = { $about ->
    [export] Todo lo que guardo de ti existe como un archivo, pero no puedo enviarlo aquí. Si hablas conmigo en una terminal, es “fit-coach export ARCHIVO”; si no, te lo puede dar quien lleva este chat.
   *[erase] Todo lo que guardo de ti se puede borrar para siempre: entrenamientos, historial, mensajes, cuentas. No lo hago por una palabra en un chat. Si hablas conmigo en una terminal, es “fit-coach erase”; si no, pídeselo a quien lleva este chat.
  }
