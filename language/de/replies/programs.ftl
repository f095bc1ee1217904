## Programmes

program-name = { $weeks } Wochen { $goal ->
    [strength] für Kraft
    [muscle_gain] für Muskeln
    [weight_loss] zum Fettverlieren
    [endurance] für Ausdauer
    [flexibility] für Beweglichkeit
   *[general_fitness] für allgemeine Fitness
  }, { $days ->
    [one] ein Tag pro Woche
   *[other] { $days } Tage pro Woche
  }
program-title = { $change ->
    [created] Dein Programm: { $name }.
    [paused] { $name }: pausiert.
    [resumed] { $name }: läuft wieder.
    [abandoned] { $name }: aufgegeben. Alles, was du trainiert hast, bleibt im Verlauf.
   *[shown] { $name }
  }
program-replaces = Es tritt an die Stelle von „{ $name }“.
program-phase = { $value ->
    [accumulate] Aufbau
    [intensify] schwerer
   *[deload] eine leichte Woche
  }
program-span = { $weeks } { $phase }
program-weeks = Wochen: { $spans }.
program-reasons = So gemacht, weil: { $reasons }.
program-week = Woche { $week } von { $weeks }: { $phase }.
program-done = { $done } von { $total } Trainings gemacht.
program-missed = { $missed ->
    [one] Eines ist überfällig; es kommt einfach als Nächstes.
   *[other] { $missed } sind überfällig; sie kommen einfach als Nächstes.
  }
session-done = { $name }: { $done } von { $total } Trainings gemacht. Das nächste: { $date }.
program-over = { $name }: alle { $total } Trainings gemacht. Das war das ganze Programm, stark! Sag „neues Programm“ für ein weiteres.
program-day = Tag { $number }, { $type }: { $slots }
program-is-paused = Es ist pausiert. Sag „Programm fortsetzen“, um weiterzumachen.
program-next = Das nächste: { $date }. Sag „Training starten“, wann immer du bereit bist.
reason-of_program = Woche { $sessions } von { $wanted } deines Programms
reason-program_step_back = nach { $days } Tagen Pause beginnt es eine Woche leichter
reason-program_behind = { $sessions ->
    [0] du warst lange weg; „neues Programm“ macht ein frisches
    [one] ein Training ist überfällig; „neues Programm“ macht ein frisches
   *[other] { $sessions } Trainings sind überfällig; „neues Programm“ macht ein frisches
  }
reason-program_split = { $days ->
    [1] ein Tag passt für den ganzen Körper
    [2] zwei Tage passen jedes Mal für den ganzen Körper
    [3] drei Tage passen jedes Mal für den ganzen Körper
    [4] vier Tage passen für Ober- und Unterkörper im Wechsel
   *[other] { $days } Tage lassen Platz, es nach Muskeln aufzuteilen
  }
reason-program_level = etwa alle { $wanted } Wochen eine leichte Woche nehmen die meisten
reason-program_many_days = { $wanted } Tage wären für dein Level üblich, deshalb ist jeder Tag kürzer

asked-replaces_program = Du folgst „{ $name }“, { $done } von { $total } Trainings gemacht. Für ein neues aufgeben?
asked-abandons_program = „{ $name }“ aufgeben, { $done } von { $total } Trainings gemacht? Was du trainiert hast, bleibt im Verlauf.
refused-invalid_program = { $reason ->
    [days] Ich mache Programme mit einem bis sechs Tagen pro Woche.
   *[weeks] Ich mache Programme von 4 bis 16 Wochen.
  }
refused-no_program = Du folgst keinem Programm. Sag „mach mir ein Programm“, oder „Kraftprogramm für 8 Wochen, 4 Tage pro Woche“.
refused-program_not_so = { $status ->
    [paused] Dein Programm ist schon pausiert.
   *[active] Dein Programm ist nicht pausiert.
  }
