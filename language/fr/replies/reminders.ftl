# French: reminders.

reminder = { $named ->
    [0] { $when }, pour t'entraîner
   *[1] { $when } : « { $what } »
  }
reminder-weekly = { $every ->
    [1] tous les jours à { $time }
   *[0] chaque { $days } à { $time }
  }
reminder-once = le { $date } à { $time }
reminder-over = une fois
reminder-kept = Rappel gardé : { $reminder }.
reminders-ended = { $count ->
    [one] Rappel arrêté : { $reminders }.
   *[other] Rappels arrêtés : { $reminders }.
  }
reminders-title = Tes rappels :
reminders-line = - { $reminder }
reminders-none = Aucun rappel n'est réglé. Dis « rappelle-moi le lundi à 7 h » pour en avoir un.
reminder-due = { $named ->
    [1] Tu voulais qu'on te rappelle : « { $what } ».
   *[0] { $tone ->
        [blunt] C'est l'heure. Dis « on fait une séance ».
        [calm] C'est l'heure de t'entraîner, quand tu veux. Dis « on fait une séance ».
        [playful] Les poids te réclament. Dis « on fait une séance ».
       *[friendly] C'est l'heure de t'entraîner ! Dis « on fait une séance » quand tu veux.
      }
  }

asked-reminder_time_missing = À quelle heure ?
asked-time_zone_missing = Je ne sais pas quelle heure il est chez toi. Tu vis à l'heure de quelle ville ?
refused-invalid_reminder = Je ne peux pas te rappeler « { $words } » : c'est passé, ou je ne connais pas ce jour.
refused-reminder_too_long = C'est trop long pour un rappel ; j'en garde { $most } caractères au plus.
refused-too_many_reminders = Tu as { $most } rappels, et je n'en garde pas plus. Arrêtes-en d'abord un.
refused-no_reminders = { $reminders ->
    [0] Aucun rappel n'est réglé.
   *[other] Aucun de tes rappels n'est celui-là. « Mes rappels » les montre.
  }
