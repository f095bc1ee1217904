## Programmes

program-name = { $weeks } semanas { $goal ->
    [strength] de fuerza
    [muscle_gain] para ganar músculo
    [weight_loss] para perder grasa
    [endurance] de resistencia
    [flexibility] de flexibilidad
   *[general_fitness] para estar en forma
  }, { $days ->
    [one] un día por semana
   *[other] { $days } días por semana
  }
program-title = { $change ->
    [created] Tu programa: { $name }.
    [paused] { $name }: en pausa.
    [resumed] { $name }: en marcha otra vez.
    [abandoned] { $name }: abandonado. Todo lo que entrenaste queda en el registro.
   *[shown] { $name }
  }
program-replaces = Sustituye a “{ $name }”.
program-phase = { $value ->
    [accumulate] para construir
    [intensify] con más peso
   *[deload] de descarga
  }
program-span = { $weeks } { $phase }
program-weeks = Semanas: { $spans }.
program-reasons = Es así porque { $reasons }.
program-week = Semana { $week } de { $weeks }: { $phase }.
program-done = { $done } de { $total } entrenamientos hechos.
program-missed = { $missed ->
    [one] Uno está atrasado; simplemente es el siguiente.
   *[other] { $missed } están atrasados; simplemente son los siguientes.
  }
session-done = { $name }: { $done } de { $total } entrenamientos hechos. Siguiente: { $date }.
program-over = { $name }: los { $total } entrenamientos hechos. Ese era el programa entero, ¡bien hecho! Di “nuevo programa” para otro.
program-day = Día { $number }, { $type }: { $slots }
program-is-paused = Está en pausa. Di “continuar mi programa” para seguir.
program-next = Siguiente: { $date }. Di “quiero entrenar” cuando quieras.
reason-of_program = semana { $sessions } de { $wanted } de tu programa
reason-program_step_back = tras { $days } días fuera empieza una semana más suave
reason-program_behind = { $sessions ->
    [0] llevabas mucho tiempo fuera; “nuevo programa” hace uno desde cero
    [one] hay un entrenamiento atrasado; “nuevo programa” hace uno desde cero
   *[other] hay { $sessions } entrenamientos atrasados; “nuevo programa” hace uno desde cero
  }
reason-program_split = { $days ->
    [1] un día da para el cuerpo completo
    [2] dos días dan para el cuerpo completo cada vez
    [3] tres días dan para el cuerpo completo cada vez
    [4] cuatro días dan para alternar tren superior e inferior
   *[other] { $days } días dan para repartirlo por músculos
  }
reason-program_level = una semana suave cada { $wanted } semanas más o menos es lo que hace la mayoría
reason-program_many_days = lo habitual para tu nivel serían { $wanted } días, así que cada día lleva menos

asked-replaces_program = Sigues “{ $name }”, { $done } de { $total } entrenamientos hechos. ¿Lo dejas por uno nuevo?
asked-abandons_program = ¿Dejas “{ $name }”, { $done } de { $total } entrenamientos hechos? Lo que entrenaste queda en el registro.
refused-invalid_program = { $reason ->
    [days] Hago programas de uno a seis días por semana.
   *[weeks] Hago programas de 4 a 16 semanas.
  }
refused-no_program = No sigues ningún programa. Di “hazme un programa”, o “programa de fuerza de 8 semanas, 4 días por semana”.
refused-program_not_so = { $status ->
    [paused] Tu programa ya está en pausa.
   *[active] Tu programa no está en pausa.
  }
