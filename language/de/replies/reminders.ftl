# German: reminders.

reminder = { $named ->
    [0] { $when }, ans Training
   *[1] { $when }: „{ $what }“
  }
reminder-weekly = { $every ->
    [1] jeden Tag um { $time }
   *[0] immer { $days } um { $time }
  }
reminder-once = { $date } um { $time }
reminder-over = einmal
reminder-kept = Erinnerung gespeichert: { $reminder }.
reminders-ended = { $count ->
    [one] Erinnerung beendet: { $reminders }.
   *[other] Erinnerungen beendet: { $reminders }.
  }
reminders-title = Deine Erinnerungen:
reminders-line = - { $reminder }
reminders-none = Keine Erinnerungen eingestellt. Sag „erinner mich montags um 7“, dann stelle ich eine ein.
reminder-due = { $named ->
    [1] Du wolltest erinnert werden: „{ $what }“.
   *[0] { $tone ->
        [blunt] Trainingszeit. Sag „Training starten“.
        [calm] Es ist Zeit fürs Training, wann immer du bereit bist. Sag „Training starten“.
        [playful] Die Gewichte fragen nach dir. Sag „Training starten“.
       *[friendly] Zeit fürs Training! Sag „Training starten“, wenn du bereit bist.
      }
  }

asked-reminder_time_missing = Um wie viel Uhr?
asked-time_zone_missing = Ich weiß nicht, was deine Uhr zeigt. Nach der Zeit welcher Stadt lebst du?
refused-invalid_reminder = An „{ $words }“ kann ich dich nicht erinnern: das ist vorbei, oder kein Tag, den ich kenne.
refused-reminder_too_long = Das ist zu lang für eine Erinnerung; { $most } Zeichen behalte ich von einer.
refused-too_many_reminders = Du hast { $most } Erinnerungen, mehr behalte ich nicht. Beende erst eine.
refused-no_reminders = { $reminders ->
    [0] Es sind keine Erinnerungen eingestellt.
   *[other] Keine deiner Erinnerungen ist diese. „Meine Erinnerungen“ zeigt sie.
  }
