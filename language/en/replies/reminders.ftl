# English: reminders.

reminder = { $named ->
    [0] { $when }, to train
   *[1] { $when }: “{ $what }”
  }
reminder-weekly = { $every ->
    [1] every day at { $time }
   *[0] every { $days } at { $time }
  }
reminder-once = { $date } at { $time }
reminder-over = once
reminder-kept = Reminder kept: { $reminder }.
reminders-ended = { $count ->
    [one] Reminder stopped: { $reminders }.
   *[other] Reminders stopped: { $reminders }.
  }
reminders-title = Your reminders:
reminders-line = - { $reminder }
reminders-none = No reminders are set. Say “remind me on Mondays at 7” for one.
reminder-due = { $named ->
    [1] You wanted to be reminded: “{ $what }”.
   *[0] { $tone ->
        [blunt] Training time. Say “let's start a workout”.
        [calm] It is time to train, whenever you are ready. Say “let's start a workout”.
        [playful] The weights are asking for you. Say “let's start a workout”.
       *[friendly] Time to train! Say “let's start a workout” when you are ready.
      }
  }

asked-reminder_time_missing = At what time?
asked-time_zone_missing = I do not know what your clock shows. Which city's time do you live by?
refused-invalid_reminder = I cannot remind you of “{ $words }”: that is over, or no day I know.
refused-reminder_too_long = That is too long for a reminder; { $most } characters are what I keep of one.
refused-too_many_reminders = You have { $most } reminders, which is as many as I keep. Stop one first.
refused-no_reminders = { $reminders ->
    [0] No reminders are set.
   *[other] None of your reminders is that one. “My reminders” shows them.
  }
