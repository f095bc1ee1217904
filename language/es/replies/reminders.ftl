# Spanish: reminders.

reminder = { $named ->
    [0] entrenar, { $when }
   *[1] “{ $what }”, { $when }
  }
reminder-weekly = { $every ->
    [1] todos los días a las { $time }
   *[0] cada { $days } a las { $time }
  }
reminder-once = { $date } a las { $time }
reminder-over = una vez
reminder-kept = Recordatorio anotado: { $reminder }.
reminders-ended = { $count ->
    [one] Recordatorio cancelado: { $reminders }.
   *[other] Recordatorios cancelados: { $reminders }.
  }
reminders-title = Tus recordatorios:
reminders-line = - { $reminder }
reminders-none = No hay recordatorios. Di “recuérdame los lunes a las 7” para poner uno.
reminder-due = { $named ->
    [1] Querías que te lo recordara: “{ $what }”.
   *[0] { $tone ->
        [blunt] Hora de entrenar. Di “vamos a entrenar”.
        [calm] Es hora de entrenar, cuando quieras. Di “vamos a entrenar”.
        [playful] Las pesas preguntan por ti. Di “vamos a entrenar”.
       *[friendly] ¡Hora de entrenar! Di “vamos a entrenar” cuando quieras empezar.
      }
  }

asked-reminder_time_missing = ¿A qué hora?
asked-time_zone_missing = No sé qué hora marca tu reloj. ¿Por la hora de qué ciudad te guías?
refused-invalid_reminder = No puedo recordártelo para “{ $words }”: ya pasó o no sé qué día es.
refused-reminder_too_long = Es demasiado largo para un recordatorio: de cada uno guardo hasta { $most } caracteres.
refused-too_many_reminders = Tienes { $most } recordatorios, no guardo más. Cancela uno primero.
refused-no_reminders = { $reminders ->
    [0] No hay recordatorios.
   *[other] Ese recordatorio no lo tengo. “Mis recordatorios” los muestra todos.
  }
