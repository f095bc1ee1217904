## Programmes

program-name = { $weeks } semanas { $goal ->
    [strength] de força
    [muscle_gain] de hipertrofia
    [weight_loss] para perder gordura
    [endurance] de resistência
    [flexibility] de flexibilidade
   *[general_fitness] de condicionamento geral
  }, { $days ->
    [one] um dia por semana
   *[other] { $days } dias por semana
  }
program-title = { $change ->
    [created] Seu programa: { $name }.
    [paused] { $name }: em pausa.
    [resumed] { $name }: de volta.
    [abandoned] { $name }: encerrado. Tudo o que você treinou fica no registro.
   *[shown] { $name }
  }
program-replaces = Ele fica no lugar de “{ $name }”.
program-phase = { $value ->
    [accumulate] acumular volume
    [intensify] mais pesado
   *[deload] semana leve
  }
program-span = { $weeks } { $phase }
program-weeks = Semanas: { $spans }.
program-reasons = Feito assim porque { $reasons }.
program-week = Semana { $week } de { $weeks }: { $phase }.
program-done = { $done } de { $total } treinos feitos.
program-missed = { $missed ->
    [one] Um está atrasado; ele simplesmente vem em seguida.
   *[other] { $missed } estão atrasados; eles simplesmente vêm em seguida.
  }
session-done = { $name }: { $done } de { $total } treinos feitos. Próximo: { $date }.
program-over = { $name }: todos os { $total } treinos feitos. Era o programa inteiro, mandou bem! Diga “novo programa” para outro.
program-day = Dia { $number }, { $type }: { $slots }
program-is-paused = Está em pausa. Diga “continuar meu programa” para seguir.
program-next = Próximo: { $date }. Diga “bora treinar” quando quiser.
reason-of_program = semana { $sessions } de { $wanted } do seu programa
reason-program_step_back = depois de { $days } dias fora, começa uma semana mais leve
reason-program_behind = { $sessions ->
    [0] você ficou muito tempo fora; “novo programa” faz um do zero
    [one] um treino está atrasado; “novo programa” faz um do zero
   *[other] { $sessions } treinos estão atrasados; “novo programa” faz um do zero
  }
reason-program_split = { $days ->
    [1] um dia pede o corpo inteiro
    [2] dois dias pedem o corpo inteiro a cada vez
    [3] três dias pedem o corpo inteiro a cada vez
    [4] quatro dias pedem superiores e inferiores alternados
   *[other] { $days } dias dão espaço para dividir por músculos
  }
reason-program_level = uma semana mais leve a cada { $wanted } semanas, mais ou menos, é o que a maioria faz
reason-program_many_days = { $wanted } dias seria o comum para o seu nível, então cada dia leva menos

asked-replaces_program = Você segue “{ $name }”, com { $done } de { $total } treinos feitos. Trocar por um novo?
asked-abandons_program = Desistir de “{ $name }”, com { $done } de { $total } treinos feitos? O que você treinou fica no registro.
refused-invalid_program = { $reason ->
    [days] Eu faço programas de um a seis dias por semana.
   *[weeks] Eu faço programas de 4 a 16 semanas.
  }
refused-no_program = Você não segue nenhum programa. Diga “monta um programa”, ou “programa de força de 8 semanas, 4 dias por semana”.
refused-program_not_so = { $status ->
    [paused] Seu programa já está em pausa.
   *[active] Seu programa não está em pausa.
  }
