## Programmes

program-name = { $weeks } semaines { $goal ->
    [strength] de force
    [muscle_gain] de prise de muscle
    [weight_loss] de perte de gras
    [endurance] d'endurance
    [flexibility] de souplesse
   *[general_fitness] de remise en forme
  }, { $days ->
    [one] un jour par semaine
   *[other] { $days } jours par semaine
  }
program-title = { $change ->
    [created] Ton programme : { $name }.
    [paused] { $name } : en pause.
    [resumed] { $name } : c'est reparti.
    [abandoned] { $name } : abandonné. Tout ce que tu as fait reste enregistré.
   *[shown] { $name }
  }
program-replaces = Il remplace « { $name } ».
program-phase = { $value ->
    [accumulate] construction
    [intensify] plus lourd
   *[deload] semaine allégée
  }
program-span = { $weeks } { $phase }
program-weeks = Semaines : { $spans }.
program-reasons = Fait comme ça parce que : { $reasons }.
program-week = Semaine { $week } sur { $weeks } : { $phase }.
program-done = { $total ->
    [one] { $done } séance sur { $total } faite.
   *[other] { $done } séances sur { $total } faites.
  }
program-missed = { $missed ->
    [one] Une est en retard ; elle vient simplement ensuite.
   *[other] { $missed } sont en retard ; elles viennent simplement ensuite.
  }
session-done = { $name } : { $done } séances sur { $total } faites. La prochaine : { $date }.
program-over = { $name } : les { $total } séances sont faites. C'était tout le programme, bravo ! Dis « nouveau programme » pour un autre.
program-day = Jour { $number }, { $type } : { $slots }
program-is-paused = Il est en pause. Dis « reprends mon programme » pour continuer.
program-next = La prochaine : { $date }. Dis « on fait une séance » quand tu veux.
reason-of_program = semaine { $sessions } sur { $wanted } de ton programme
reason-program_step_back = { $days ->
    [one] après { $days } jour d'absence, il reprend une semaine plus doucement
   *[other] après { $days } jours d'absence, il reprend une semaine plus doucement
  }
reason-program_behind = { $sessions ->
    [0] tu t'es absenté(e) longtemps ; « nouveau programme » en fait un tout neuf
    [one] une séance est en retard ; « nouveau programme » en fait un tout neuf
   *[other] { $sessions } séances sont en retard ; « nouveau programme » en fait un tout neuf
  }
reason-program_split = { $days ->
    [1] un jour convient au corps entier
    [2] deux jours conviennent au corps entier à chaque fois
    [3] trois jours conviennent au corps entier à chaque fois
    [4] quatre jours conviennent au haut et au bas du corps en alternance
   *[other] { $days } jours laissent la place de répartir par muscles
  }
reason-program_level = la plupart des pratiquants prennent une semaine plus facile toutes les { $wanted } semaines environ
reason-program_many_days = { $wanted } jours seraient l'usage à ton niveau et chaque jour en contient donc moins

asked-replaces_program = Tu suis « { $name } », { $done } séances sur { $total } faites. On l'abandonne pour un nouveau ?
asked-abandons_program = On abandonne « { $name } », { $done } séances sur { $total } faites ? Ce que tu as fait reste enregistré.
refused-invalid_program = { $reason ->
    [days] Je fais des programmes d'un à six jours par semaine.
   *[weeks] Je fais des programmes de 4 à 16 semaines.
  }
refused-no_program = Tu ne suis aucun programme. Dis « fais-moi un programme », ou « programme de force de 8 semaines, 4 jours par semaine ».
refused-program_not_so = { $status ->
    [paused] Ton programme est déjà en pause.
   *[active] Ton programme n'est pas en pause.
  }
