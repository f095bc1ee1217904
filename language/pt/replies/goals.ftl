## Measures

body = { $value ->
    [weight] Peso corporal
    [chest] Peitoral
    [waist] Cintura
    [hips] Quadril
    [biceps] Bíceps
    [thigh] Coxa
   *[height] Altura
  }
metric-kept = { $measure }: { $value }, anotado.
metric-since = { $way ->
    [more] São { $value } a mais que em { $date }.
    [less] São { $value } a menos que em { $date }.
   *[same] O mesmo que em { $date }.
  }
metric-line = { $measure }: { $value } em { $date }.
trend = { $way ->
    [up] Subindo uns { $pace } por semana, segundo { $points } medidas em quatro semanas; { $recent } em média nesta semana.
    [down] Caindo uns { $pace } por semana, segundo { $points } medidas em quatro semanas; { $recent } em média nesta semana.
   *[unclear] Sem direção clara em quatro semanas, segundo { $points } medidas; { $recent } em média nesta semana.
  }
trend-too-early = Cedo demais para dizer aonde vai: { $points } medidas até agora.

## Goals

goal-kept = Sua meta: “{ $goal }”.
goal-changed = Mudei: “{ $goal }”.
goal-replaces = Ela fica no lugar de “{ $goal }”.
goal-needs-start = Me diga quanto você pesa (“peso 80”), e eu conto a partir daí.
goal-title = “{ $goal }”
goal-now = { $estimated ->
    [1] Agora, { $now } estimados para uma rep; o alvo é { $target }{ $percent ->
            [-1] .
           *[other] : { $percent }% do caminho.
        }
   *[other] Agora, { $now }; o alvo é { $target }{ $percent ->
            [-1] .
           *[other] : { $percent }% do caminho.
        }
  }
goal-open = O alvo é { $target }. Ainda não tenho com que medir.
goal-by = Você quer até { $date }.
goal-ended = { $status ->
    [completed] “{ $goal }”: meta batida. Mandou bem!
   *[abandoned] “{ $goal }” não é mais uma meta sua.
  }
goals-none = Você ainda não tem meta. Diga uma, como “minha meta é supinar 100 kg até junho”, ou “perder 5 kg até o verão”.
workouts-a-week = { $count } treinos por semana
outlook = { $outlook ->
    [reached] Você já chegou lá. Diga “bati minha meta” para encerrar.
    [too_early] Cedo para uma previsão: precisa de quatro medidas em duas semanas, e até agora há { $points }.
    [away] No momento vai para o outro lado. Acontece; diga se quer mudar o plano ou a meta.
    [far] Neste ritmo, faltam mais de dois anos.
   *[stands_still] No momento não chega perto nem se afasta, segundo { $points } medidas.
  }
forecast = Neste ritmo você chega lá por volta de { $date }, pela linha das suas últimas { $points } medidas em { $days } dias.
forecast-span = { $clear ->
    [1] Algo entre { $early } e { $late } é provável.
   *[other] É um chute grosseiro: de { $early } a { $late }.
  }
forecast-open-end = É um chute grosseiro: { $early } no mínimo, e pode muito bem demorar bem mais.
forecast-in-time = Dá tempo.
forecast-late = É mais tarde do que você quer.

## Streaks

streak = { $weeks ->
    [0] Ainda nenhuma semana completa seguida{ $best ->
            [0] .
            [one] ; seu melhor em um ano é uma.
           *[other] ; seu melhor em um ano são { $best }.
        } A próxima começa com um treino.
    [one] Uma semana seguida como planejado. O melhor em um ano: { $best }.
   *[other] { $weeks } semanas seguidas como planejado. O melhor em um ano: { $best }.
  }
streak-week = Nesta semana: { $done } de { $planned } { $planned ->
    [one] dia
   *[other] dias
  }.
streak-excused = { $weeks ->
    [one] Em uma semana no meio você não estava bem; ela não conta contra você.
   *[other] Em { $weeks } semanas no meio você não estava bem; elas não contam contra você.
  }

## The athlete

profile-level = { $value ->
    [beginner] A partir de agora planejo para nível iniciante.
    [intermediate] A partir de agora planejo para nível intermediário.
   *[advanced] A partir de agora planejo para nível avançado.
  }
profile-birth-year = Anotado: ano de nascimento { $value }.
profile-time-zone = Seu relógio agora é { $value }.

## What is asked before it is done

asked-unusual_metric = { $known ->
    [1] { $measure }: da última vez era { $before }. { $value } está certo?
   *[other] { $measure }: { $value } é incomum. Está certo?
  }
asked-loses_fast = Seriam { $per_week } por semana. Mais de { $most } por semana custa músculo e raramente dura; uma data mais tarde é mais saudável. Defino mesmo assim?
asked-target_underweight = Com a sua altura, { $target } é abaixo do peso; a partir de { $least } é saudável. Fale com um médico ou nutricionista antes de ir até lá. Defino mesmo assim?
asked-goal_unclear = Qual meta: { $choices }?
asked-other_goal = A sua meta é “{ $words }”, e não há outra. É essa?

## What cannot be done

refused-invalid_metric = { $measure }: isso não pode estar certo, então não anotei nada. Diga com a unidade, como “cintura 86 cm” ou “peso 82 kg”.
refused-no_metrics = { $measure ->
    [weight] Não sei quanto você pesa. Diga como “peso 82,4”.
   *[other] Ainda não há nenhuma medida. Diga como “peso 82,4” ou “cintura 86 cm”.
  }
refused-goal_date_past = Esse dia não serve para uma meta: tem que estar por vir, e dentro de dez anos. Nada foi definido.
refused-date_unclear = Não sei quando é “{ $words }”. Diga como “até 1 de junho” ou “em 3 meses”; nada foi definido.
refused-goal_unreachable = Não consigo fazer uma meta disso. Diga como “supinar 100 kg até junho”.
refused-loses_weight_as_minor = Não planejo perda de peso com menores de 18 anos: seu corpo ainda está crescendo. Converse sobre isso com seus pais e com um médico. Fico feliz em ajudar você a ficar mais forte e com mais fôlego.
refused-no_goal = Você não tem meta que eu pudesse entender aí. Diga uma, como “minha meta é supinar 100 kg até junho”.
refused-goal_unchanged = “{ $words }” já é assim. Nada mudou.
refused-invalid_profile = { $name ->
    [age] Essa não pode ser sua idade, então não anotei nada.
   *[time_zone] Não conheço esse lugar. Diga uma cidade grande por perto, como “meu fuso é São Paulo”.
  }
