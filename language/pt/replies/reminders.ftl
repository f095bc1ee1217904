# Portuguese: reminders.

reminder = { $named ->
    [0] { $when }, para treinar
   *[1] { $when }: “{ $what }”
  }
reminder-weekly = { $every ->
    [1] todos os dias às { $time }
   *[0] toda semana, { $days } às { $time }
  }
reminder-once = { $date } às { $time }
reminder-over = uma vez
reminder-kept = Lembrete guardado: { $reminder }.
reminders-ended = { $count ->
    [one] Lembrete desligado: { $reminders }.
   *[other] Lembretes desligados: { $reminders }.
  }
reminders-title = Seus lembretes:
reminders-line = - { $reminder }
reminders-none = Não há nenhum lembrete. Diga “me lembra às segundas às 7h” para ter um.
reminder-due = { $named ->
    [1] Seu lembrete: “{ $what }”.
   *[0] { $tone ->
        [blunt] Hora do treino. Diga “bora treinar”.
        [calm] É hora de treinar, quando você quiser. Diga “bora treinar”.
        [playful] Os pesos estão com saudade de você. Diga “bora treinar”.
       *[friendly] Hora de treinar! Diga “bora treinar” quando quiser começar.
      }
  }

asked-reminder_time_missing = A que horas?
asked-time_zone_missing = Não sei que horas são aí. Por qual cidade você acerta o relógio?
refused-invalid_reminder = Não consigo lembrar você de “{ $words }”: já passou, ou não é um dia que eu conheça.
refused-reminder_too_long = É longo demais para um lembrete; guardo até { $most } caracteres de cada um.
refused-too_many_reminders = Você tem { $most } lembretes, e não guardo mais que isso. Desligue um primeiro.
refused-no_reminders = { $reminders ->
    [0] Não há nenhum lembrete.
   *[other] Nenhum dos seus lembretes é esse. “Meus lembretes” mostra todos.
  }
