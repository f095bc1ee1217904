# What the last weeks came to.

progress-workouts = { $workouts ->
    [0] Kein Training in den letzten { $weeks } Wochen.
    [one] Ein Training in den letzten { $weeks } Wochen.
   *[other] { $workouts } Trainings in den letzten { $weeks } Wochen.
  }
progress-first = Das ist dein erstes Training seit { $weeks } Wochen, bisher { $sets }.
progress-last = Dein letztes: { $date }
progress-needs = Um zu sagen, wohin es geht, brauche ich dieselbe Übung an { $days } Tagen innerhalb dieser Wochen. Frag mich dann noch einmal.
progress-lifts = { $lifts ->
    [one] Deine wichtigste Übung:
   *[other] Deine wichtigsten Übungen, bei { $better } von { $lifts } geht es aufwärts:
  }
progress-line = - { $exercise }: { $kind ->
    [e1rm] geschätztes Maximum
    [weight] schwerster Satz
    [reps] bester Satz
    [duration] am längsten
   *[distance] am weitesten
  } { $first } ({ $then }), jetzt { $now } ({ $date }): { $change }
progress-change = { $way ->
    [up] { $amount } mehr
    [down] { $amount } weniger
   *[same] etwa gleich
  }
progress-help = { $way ->
    [up] { $amount } weniger Unterstützung
    [down] { $amount } mehr Unterstützung
   *[same] etwa gleich
  }
progress-source = Am Anfang und am Ende zählt dein bester Tag aus { $days } Tagen, ein leichter Tag ändert also nichts.{ $estimated ->
    [1] { " " }Das Maximum ist aus Sätzen mit bis zu { $reps } Wdh geschätzt.
   *[0] { "" }
  }
progress-goals = Deine Ziele:
