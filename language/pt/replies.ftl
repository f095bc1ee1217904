# Portuguese: the coach's sentences. Weights, sets, dates and lists arrive ready to print; counts arrive as numbers. "one" covers 0, too.

## Words for values

muscle = { $value ->
    [chest] peito
    [back] costas
    [lats] dorsais
    [upper_back] parte alta das costas
    [traps] trapézio
    [lower_back] lombar
    [shoulders] ombros
    [front_delts] ombro anterior
    [side_delts] ombro lateral
    [rear_delts] ombro posterior
    [biceps] bíceps
    [triceps] tríceps
    [forearms] antebraços
    [quads] quadríceps
    [hamstrings] posterior de coxa
    [glutes] glúteos
    [adductors] adutores
    [abductors] abdutores
    [calves] panturrilhas
    [abs] abdômen
    [obliques] oblíquos
    [hip_flexors] flexores do quadril
    [neck] pescoço
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] barra
    [ez_bar] barra W
    [trap_bar] barra hexagonal
    [dumbbell] halteres
    [kettlebell] kettlebells
    [machine] máquinas
    [smith_machine] Smith
    [cable] polia
    [band] elásticos
    [bench] banco
    [rack] gaiola
    [pull_up_bar] barra fixa
    [dip_bars] paralelas
    [rings] argolas
    [box] caixote
    [medicine_ball] medicine ball
    [stability_ball] bola suíça
    [ab_wheel] roda abdominal
    [sled] trenó
    [sandbag] saco de areia
    [rope] cordas
    [strongman] material de strongman
    [foam_roller] rolo de espuma
    [rower] remo ergômetro
    [bike] bicicleta ergométrica
    [treadmill] esteira
    [jump_rope] corda de pular
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Corpo inteiro
    [upper] Membros superiores
    [lower] Membros inferiores
    [push] Empurrar
    [pull] Puxar
    [core] Core
    [conditioning] Condicionamento
    [mobility] Mobilidade
   *[other] Treino livre
  }
intensity = { $value ->
    [light] leve
    [moderate] moderado
    [intense] intenso
   *[other] livre
  }
minutes = { $minutes ->
    [0] menos de um minuto
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }
sets = { $sets ->
    [0] { $sets } séries
    [one] { $sets } série
   *[other] { $sets } séries
  }
exercises = { $exercises ->
    [0] { $exercises } exercícios
    [one] { $exercises } exercício
   *[other] { $exercises } exercícios
  }
reps = { $count } reps
weight-figure = { $figure } { $unit ->
    [lb] lb
   *[kg] kg
  }
length-figure = { $figure } { $unit ->
    [in] pol.
   *[cm] cm
  }
metres-figure = { $figure } m
seconds-figure = { $figure } s
bodyweight = peso do corpo
assisted = { $weight } de ajuda
warm-up-set = { $set } (aquecimento)
drop-set = { $set } (drop set)
failure-set = { $set } (até a falha)
amrap-set = { $set } (o máximo possível)
interval-set = { $set } (intervalo)
intervals = { $count } × { $set } ({ $rest } de descanso entre eles)
side-set = { $side ->
    [left] esquerdo
   *[right] direito
  } { $set }
each-side-set = { $set } de cada lado
effort-set = { $set } com RPE { $rpe }
distance-time = { $distance } em { $time }
remark = “{ $remark }”
list-and = e
list-or = ou

## Planning

recent-title = Suas últimas duas semanas:
recent-line = - { $date }: { $type } ({ $exercises })
recent-none = Nenhum treino registrado nas últimas duas semanas.
options-title = { $options ->
    [one] Hoje eu faria isto:
   *[other] As opções de hoje:
  }
option-line = { $number }. { $type } ({ $intensity }, cerca de { $minutes } min)
option-reason = - Por quê: { $reasons }
option-focus = - Foco: { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Aquecimento para { $exercise }: { $sets }
options-ask = { $options ->
    [one] Diga 1 para ficar com ela, ou me conte o que prefere fazer.
   *[other] Qual vai ser? Diga o número, ou o que você quer mudar.
  }
reason-wished = foi o que você pediu
reason-easy_on_the_body = pega leve com o corpo
reason-fresh_start = { $type ->
    [full_body] tudo uma vez, um bom jeito de começar
    [upper] a parte de cima com tempo para cada músculo
    [lower] as pernas com tempo para cada músculo
   *[other] nada está cansado ainda
  }
reason-not_trained_lately = sem treino nos últimos { $days } dias
reason-recovered = { $named ->
    [0] tudo o que ele usa está descansado
   *[other] { $muscles } a { $percent }%, { $days ->
        [0] já com treino hoje
        [1] um dia depois da última vez
       *[other] { $days } dias depois da última vez
      }
  }
reason-still_tired = { $muscles } só a { $percent }%, então pegue leve
reason-short_of_sets = { $sets } de { $wanted } séries para { $muscles } até agora na semana
reason-told_target = você pediu assim
reason-as_last_set = foi o que você usou na última série
reason-deload = hora de uma semana leve
reason-rest_day = um dia de descanso seria o melhor para você (isto é o máximo que eu faria)
reason-spares = poupa { $areas }
reason-needs_rest = { $muscles } a { $percent }%, faltam umas { $hours } horas
reason-came_recovered = você chegou com { $percent }% de recuperação
reason-week_full = { $sets } séries para { $muscles } nesta semana passam das { $wanted } que fazem sentido
reason-recovers_in = faltam umas { $hours } horas para { $muscles }
reason-recovers_fast = você se recupera mais rápido que a maioria
reason-recovers_slowly = você precisa de mais tempo que a maioria para se recuperar
reason-trains = treina { $muscles }
reason-preferred = você gosta
reason-for_your_goal = é no que você quer melhorar
reason-familiar = você já vem fazendo, e o que se repete fica mais forte
reason-standard = é o mais comum para isso com o que você tem
reason-partly_recovered = { $muscles } a { $percent }%
reason-same_movement = o mesmo movimento
reason-same_muscles = também para { $muscles }
reason-disliked = embora você não goste
reason-loads_limit = sobrecarrega { $areas }
reason-lacks_equipment = você não tem { $things }
reason-told_instead = você quer esse no lugar
reason-told_replaced = você pôs outro no lugar
reason-told_disliked = você disse que não gosta
reason-others_fitted = outros encaixaram melhor hoje
reason-only_light = { $muscles } a { $percent }%, só para trabalho leve, faltam umas { $hours } horas
reason-ready = nada contra, com { $muscles } a { $percent }%
reason-first_time = você ainda não fez esse, então primeiro ache um peso que sirva
reason-all_sets_done = todas as séries saíram da última vez, então { $weight } depois de { $before }
reason-top_of_range = todas as séries tiveram { $reps } reps da última vez, então { $weight } depois de { $before }
reason-same_again = o mesmo de novo, até todas as séries terem { $reps }
reason-a_little_more = um pouco mais que da última vez, que foi { $reps } no total
reason-ready_for_more = { $reps } no total da última vez é o topo da faixa, então vem algum peso ou uma variação mais difícil
reason-fell_short = { $sessions ->
    [one] uma série ficou abaixo de { $reps } da última vez, então nada aumenta
   *[other] séries ficaram abaixo de { $reps } { $sessions } vezes seguidas, então nada aumenta
  }
reason-reset = séries ficaram abaixo { $sessions } vezes seguidas, então { $weight } depois de { $before }, para subir de novo
reason-too_heavy = { $reps } reps foi tudo o que deu com { $before }, então { $weight } encaixa melhor
reason-lay_off = faz { $days } dias, então { $weight } depois de { $before }, para voltar aos poucos
reason-regaining = você levantava mais antes da pausa, então pode voltar rápido: { $weight } depois de { $before }
reason-easier_than_asked = foi mais fácil que o pedido da última vez, então { $weight } depois de { $before }
reason-harder_than_asked = foi mais difícil que o pedido da última vez, então { $weight } depois de { $before }
reason-of_your_max = cerca de { $percent }% dos { $before } que você fez uma vez
reason-light_day = é um dia leve, então um pouco menos de carga
reason-stalled = não melhora há { $days } dias
reason-deload_by_time = faz { $days } dias de treino pesado sem uma semana leve
reason-deload_by_stall = { $sessions } exercícios pararam de evoluir
reason-easier_than_planned = foi mais fácil que o planejado
reason-harder_than_planned = foi mais difícil que o planejado
reason-fell_short_today = uma série ficou abaixo hoje
not-today = Hoje não: { $reason }.
reason-in_turns = alternando com outro, cabe em { $minutes } minutos
reason-fits_minutes = cabe em { $minutes } minutos
reason-uses_equipment = { $equipment ->
    [0] não precisa de equipamento
   *[other] precisa só de { $things }
  }
option-taken = Opção { $number }, então.
plan-title = { $state ->
    [paused] Seu treino, em pausa:
    [under_way] Onde você está:
   *[planned] O plano:
  } { $type }, { $intensity }, cerca de { $minutes } min
plan-title-open = { $state ->
    [paused] Seu treino, em pausa:
    [under_way] Onde você está:
   *[planned] O plano:
  }
plan-line = { $number }. { $name }: { $target }
plan-line-done = { $number }. { $name }: feito, { $sets }
plan-line-begun = { $number }. { $name }: { $done } de { $of } séries feitas, { $target }
plan-line-begun-open = { $number }. { $name }: { $sets } até agora
plan-line-open = { $number }. { $name }: quantas séries você quiser
plan-line-skipped = { $number }. { $name }: pulado
plan-empty = Ainda não há nada planejado. Escolha uma das opções, ou adicione exercícios.
plan-ask-start = Diga “começar” quando quiser, ou mude alguma coisa antes.
plan-ask-resume = Diga “continuar” para seguir.
target = { $sets } × { $count }
target-weight = { $target } com { $weight }
exercise-added = { $exercise } entrou na posição { $place }: { $target }.
exercise-removed = Saiu: { $exercise }.
exercise-moved = { $exercise } agora é o número { $place }.
exercise-substituted = Sai { $exercise }, entra { $other }: { $target }.
exercise-followed = Depois vem { $other }: { $target }. { $exercise } fica com { $sets ->
    [one] { $sets } série
   *[other] { $sets } séries
  }.
exercise-spares = Não sobrecarrega { $areas }. Deixo de fora daqui para a frente o que sobrecarrega? Diga “sim”, ou “não” se era só por hoje.
exercise-retargeted = { $exercise } agora é { $target }, descanso { $rest }.
plan-refocused = Refiz o plano: { $intensity }, cerca de { $minutes } min.

## Training

workout-begun = { $tone ->
    [blunt] Começou.
    [calm] Certo, vamos começar. Uma série de cada vez.
    [playful] Bora. O ferro já estava esperando.
   *[friendly] Bora.
  }
workout-resumed = { $sets ->
    [0] De volta ao treino.
    [one] De volta ao treino, com { $sets } série registrada.
   *[other] De volta ao treino, com { $sets } séries registradas.
  }
exercise-up = Agora, { $exercise }:
exercise-up-target = - Alvo: { $sets } de { $count }
exercise-up-open = - Alvo: quantas séries você quiser
exercise-up-warm-up = - Aquecimento: { $sets }
exercise-up-weight = - Carga: { $weight }
exercise-up-find-weight = - Carga: comece leve, e pare cada série com umas { $reserve } reps ainda na reserva
exercise-up-rest = - Descanso: { $rest } entre as séries
exercise-up-last = - Última vez ({ $date }): { $sets }
set-up = Agora: série { $number } de { $of }, { $target }, depois de { $rest } de descanso.
set-up-changed = Agora: série { $number } de { $of }, { $target }, depois de { $rest } de descanso, porque { $reason }.
set-up-drop = Agora baixe a carga e siga sem descanso: { $target }, ou quantas der.
set-up-side = Agora o lado { $side ->
    [left] esquerdo
   *[right] direito
  } da série { $number }: { $target }.
set-up-open = Mais uma série, ou “próximo” para seguir.
set-up-fulfilled = Era tudo o que estava planejado de { $exercise }. Mais uma série, ou “próximo”?
everything-done = { $tone ->
    [blunt] Último exercício feito. Diga “finalizar treino”.
    [calm] Esse era o último exercício. Diga “finalizar treino” quando quiser.
    [playful] Esse era o último, não sobrou nada para levantar. Diga “finalizar treino” para terminar.
   *[friendly] Esse era o último exercício. Diga “finalizar treino” para terminar.
  }
everything-passed-over = { $tone ->
    [blunt] Tudo pulado, nenhuma série feita. Diga um exercício para fazê-lo, ou “cancelar”.
   *[friendly] Todos os exercícios foram pulados, e nenhuma série foi feita. Diga um deles se quiser fazer mesmo assim, ou “cancelar” para largar o treino.
  }
set-logged = { $exercise }, série { $done } de { $of }: { $sets }.
sets-logged = { $exercise }, { $count } séries: { $sets }. { $done } de { $of } feitas.
sets-logged-open = { $exercise }, { $count } séries: { $sets }.
set-logged-open = { $exercise }, série { $done }: { $sets }.
set-logged-warmup = { $exercise }, aquecimento: { $sets }. Não conta para o alvo.
rest-taken = Descanso: { $rest }.
remark-kept = Anotado: { $remark }.
exercise-done = Fim de { $exercise }: { $sets }.
exercise-done-weight = Fim de { $exercise }: { $sets }, { $average } em média, { $volume } no total.
back-to-exercise = De volta a { $exercise }.
exercise-left-out = { $tone ->
    [blunt] Pulado: { $exercise }. Próximo.
    [calm] Pulado: { $exercise }. Tudo bem.
    [playful] Pulado: { $exercise }. O exercício supera.
   *[friendly] Pulado: { $exercise }.
  }
exercises-passed-over = { $count ->
    [one] Deixo de lado { $exercises }, que sobrecarrega { $areas }. Trocar? Diga “sim”, ou “fazer { $first }” para fazer mesmo assim.
   *[other] Deixo de lado { $exercises }, que sobrecarregam { $areas }. Trocar { $first } primeiro? Diga “sim”, ou “fazer { $first }” para fazer mesmo assim.
  }
set-put-right = { $exercise }, série { $number }: { $after } em vez de { $before }.
set-put-right-warmup = { $exercise }, aquecimento: { $after } em vez de { $before }.
set-taken-off = { $left ->
    [0] Apaguei { $set } de { $exercise }. Não sobrou nenhuma série.
    [one] Apaguei { $set } de { $exercise }. Sobrou uma série.
   *[other] Apaguei { $set } de { $exercise }. Sobraram { $left } séries.
  }
exercise-felt = Anotado para { $exercise }: { $ratings }.
weight-eased = { $exercise }: seguimos com { $weight } em vez de { $before }, porque foi pesado.
rating-performance = desempenho { $mark } de 5
rating-difficulty = dificuldade { $mark } de 5
rating-energy = energia { $mark } de 5
rating-fatigue = cansaço { $mark } de 5
workout-paused = Em pausa. { $sets ->
    [0] Nenhuma série ainda
    [one] { $sets } série salva
   *[other] { $sets } séries salvas
  }, { $exercises ->
    [0] nenhum exercício faltando
    [one] falta um exercício
   *[other] faltam { $exercises } exercícios
  }. Diga “continuar” quando voltar.
workout-dropped = { $sets ->
    [0] Treino descartado. Nada tinha sido registrado.
    [one] Treino descartado, junto com a única série.
   *[other] Treino descartado, junto com as { $sets } séries.
  }
workout-done = { $tone ->
    [blunt] Feito ({ $type }, { $minutes }).
    [calm] O treino está concluído ({ $type }, { $minutes }). Respire.
    [playful] E por hoje é só ({ $type }, { $minutes }).
   *[friendly] Treino concluído ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise }: { $count } ({ $sets })
workout-done-total = Total: { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Total: { $exercises }, { $sets }.
workout-done-records = Novos recordes:
workout-done-better = Melhor que da última vez:
better-weight = - { $exercise }: { $now }, antes { $before }
better-e1rm = - { $exercise }: máximo estimado { $now }, antes { $before }
better-reps = - { $exercise }: { $now } reps com essa carga, antes { $before }
better-distance = - { $exercise }: { $now }, antes { $before }
better-duration = - { $exercise }: { $now }, antes { $before }
better-volume = - { $exercise }: { $now } no total, antes { $before }
workout-done-skipped = Ficou de fora: { $exercises }.
workout-done-review = Quer repassar o treino? Diga “sim”, ou “revisar” quando quiser.

## Recovery, volume, reasons

recovery-all = Tudo descansado.
recovery-rest = Todo o resto está descansado.
recovery-fresh = Já com descanso completo: { $muscles }.
recovery-category = { $value ->
    [fully_recovered] recuperação quase completa
    [partially_recovered] recuperação parcial
    [ready_for_light_training] dá para treino leve
   *[needs_rest] precisa de descanso
  }
recovery-line = - { $muscle }: { $percent }%, { $category }, faltam umas { $hours } h ({ $causes })
recovery-line-told = - { $muscle }: { $percent }%, { $category }, faltam umas { $hours } h (você disse que dói)
recovery-line-slept = - { $muscle }: { $percent }%, { $category }, faltam umas { $hours } h (depois de uma noite ruim)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }até a falha
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] Seus treinos até aqui dizem que você precisa de mais tempo que a maioria.
   *[other] Seus treinos até aqui dizem que você se recupera mais rápido que a maioria.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Que bom, já não conto mais com dor muscular.
       *[other] Que bom, já não conto mais com dor muscular em { $muscles }.
      }
    [1] { $named ->
        [0] Anotado: um pouco de dor ou cansaço no corpo todo. Pego mais leve com você por um dia.
       *[other] Anotado: um pouco de dor em { $muscles }. Pego mais leve aí por um dia.
      }
    [3] { $named ->
        [0] Anotado: muita dor ou cansaço no corpo todo. Por enquanto, o plano é descanso.
       *[other] Anotado: muita dor em { $muscles }. Por enquanto deixo isso em paz.
      }
   *[other] { $named ->
        [0] Anotado: dor ou cansaço no corpo todo. Fico no leve até passar.
       *[other] Anotado: dor em { $muscles }. Fico no leve aí até passar.
      }
  }
noted-sleep = { $level ->
    [0] Anotado: uma boa noite de sono.
   *[other] Anotado: uma noite curta. Conto com um pouco menos de você hoje.
  }
volume-title = Séries pesadas nesta semana:
volume-line = - { $group }: { $sets }, { $verdict ->
    [below] abaixo das { $low } a { $high } de costume
    [above] acima das { $low } a { $high } de costume
   *[within] dentro das { $low } a { $high } de costume
  }
volume-source = Uma série conta meia onde o músculo só ajuda. As faixas são regras práticas de especialistas, não leis.
review-title = { $date }, { $type }:
review-line = - { $exercise }: { $sets } (antes, { $date }: { $before })
review-line-first = - { $exercise }: { $sets } (a primeira vez, ou a primeira em um bom tempo)
review-recovers = O que ainda se recupera:
review-insights = O que eu tiro disso: { $reasons }.
alternatives-title = No lugar de { $exercise }:
alternatives-line = - { $exercise }: { $reasons }
alternatives-swap = { $planned ->
    [1] Fazer { $other } hoje? Diga “sim”; ou “nunca mais { $exercise }” para tirar de vez.
   *[other] Diga “nunca mais { $exercise }” para tirar de vez.
  }
why-workout = { $type }, porque: { $reasons }.
why-absent = { $exercise } não está no plano: { $reasons }. Diga “adicionar { $exercise }” se quiser mesmo assim.
why-muscles = No momento: { $reasons }.
why-offered = { $exercise } aparece: { $options ->
    [one] na opção { $numbers }
   *[other] nas opções { $numbers }
  }.
why-exercise = { $exercise } está aqui porque { $reasons }.
why-target-because = É porque { $reasons }.
why-sets = { $sets } de { $exercise }: é o que um treino desse tipo ({ $intensity }) pede, dentro do tempo que há.
why-no-weight = Não há carga planejada para { $exercise }: não há vez anterior em que me basear.
why-target = { $exercise }, { $target }: da última vez, { $date }, você fez { $sets }.
why-target-new = { $exercise }, { $target }: a faixa de costume, sem vez anterior em que me basear.
source-trial = Quanto tempo os músculos precisam vem de estudos; as porcentagens são um modelo feito a partir deles.
source-survey = De quanto em quanto tempo vale uma semana leve vem de pesquisas com praticantes, não de experimentos.
source-heuristic = Quantas séries por semana fazem sentido são regras práticas de especialistas; os estudos só dizem que mais ajuda até certo ponto.
source-convention = Parte é convenção: o que treinadores costumam fazer, sem prova de que seja melhor que outros jeitos.
source-record = Parte vem do seu próprio histórico.
source-word = Parte é o que você me disse.

## Questions about the past, exercises, settings

last-set = Sua última série: { $exercise }, série { $number }: { $set }.
last-set-warmup = Sua última série: { $exercise }, aquecimento: { $set }.
last-set-so-far = Todas até agora: { $sets }.
history-title = { $date }: { $type }, { $minutes }, { $volume } no total
history-title-no-weight = { $date }: { $type }, { $minutes }
history-line = - { $exercise }: { $count } ({ $sets })
times-title = { $exercise }, as últimas vezes:
times-line = - { $date }: { $sets }
times-none = Ainda não há registro de { $exercise }.
history-none = Ainda não há nenhum treino concluído no registro.
sitting-trained = { $date }: treino de { $type }, { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , não terminado
  }
sitting-planned = { $date }: treino de { $type } planejado, nenhuma série feita
sitting-talk = { $date }: { $messages ->
    [0] nada que tenha ficado
    [one] { $messages } mensagem
   *[other] { $messages } mensagens
  }
sitting-talked = conversa sobre { $quotes }
exercise-explained = { $exercise }: { $description }
exercise-muscles = Músculos: { $muscles }.
unit-set = { $unit ->
    [kg] A partir de agora os pesos são em quilos.
   *[lb] A partir de agora os pesos são em libras.
  }
memory-noted = Anotado: “{ $content }”.
memory-known = Isso eu já sei: “{ $content }”.
memory-limit = Deixo de fora o que sobrecarrega { $areas }.
memory-limit-open = Não consigo dizer que exercícios isso atinge, então me diga quais deixar de fora.
memory-dislike = Só planejo { $exercises } quando nada mais encaixa.
memory-preference = Quando vários encaixam igual, pego { $exercises } primeiro.
memory-instead = A partir de agora vem { $new } onde viria { $old }.
memory-liking-open = Não conheço exercício com esse nome, então o plano não muda.
memory-equipment = { $things ->
    [0] Planejo o que não precisa de equipamento.
   *[other] Planejo o que dá para fazer com { $equipment }.
  }
memory-equipment-all = Planejo para uma academia completa.
memory-days = Seus dias: { $days }.
memory-minutes = Planejo { $minutes }, a não ser que você diga outra coisa.
memory-replaced = Isso substitui { $contents }.
memory-against = { $count ->
    [one] Seu treino ainda tem { $exercises }, que não combina com isso. Trocar? Diga “sim”, ou “tirar { $first }”.
   *[other] Seu treino ainda tem { $exercises }, que não combinam com isso. Trocar { $first } primeiro? Diga “sim”, ou “tirar { $first }”.
  }
memories-title = O que eu sei de você:
memories-title-about = O que eu sei sobre “{ $about }”:
memories-line = - { $content } (você disse em { $date })
memories-more = E mais { $count }: pergunte sobre uma coisa, como “o que você sabe do meu joelho?”.
memories-more-about = Há mais sobre isso: diga com mais detalhe o que quer saber.
memories-none = Ainda não sei nada de você. Me conte o que dói, o que você tem para treinar e do que gosta.
memories-none-about = Não sei nada sobre “{ $about }”.
memories-dropped = Esquecido: { $contents }.
weekday = { $value ->
    [0] segunda
    [1] terça
    [2] quarta
    [3] quinta
    [4] sexta
    [5] sábado
   *[6] domingo
  }
area = { $value ->
    [neck] o pescoço
    [shoulder] o ombro
    [elbow] o cotovelo
    [wrist] o punho
    [upper_back] a parte alta das costas
    [lower_back] a lombar
    [hip] o quadril
    [knee] o joelho
    [ankle] o tornozelo
   *[other] { $value }
  }
and-more = mais { $count }
turn-taken-back = Desfeito: { $what }.
act-done = { $act ->
    [ask_for_workout] o pedido de treino
    [choose_option] a escolha da opção
    [offer_options] o pedido de outras opções
    [refocus_workout] a mudança de plano
    [start_workout] o começo
    [pause_workout] a pausa
    [complete_workout] o fim do treino
    [cut_workout] o corte do plano
    [cancel_workout] o descarte do treino
    [add_exercise] a entrada do exercício
    [remove_exercise] a saída do exercício
    [substitute_exercise] a troca
    [move_exercise] a nova ordem
    [retarget_exercise] o novo alvo
    [superset_exercises] o bi-set
    [part_superset] o fim do bi-set
    [correct_set] a correção
    [delete_set] a exclusão da série
    [finish_exercise] o fim do exercício
    [next_exercise] a passagem para o próximo
    [start_exercise] a ida para o exercício
    [skip_exercise] o pulo do exercício
    [rate_exercise] a nota
    [set_weight_unit] a mudança de unidade
    [set_inventory] a mudança do que você tem de carga
    [set_coaching] o jeito como falo com você
    [offer_link] o código
    [set_reminder] o lembrete
    [stop_reminders] o fim dos lembretes
    [add_rule] sua regra
    [drop_rule] o fim da regra
    [set_language] o idioma
    [raise_red_flag] o aviso
    [answer_health_question] sua resposta
    [pass_over_question] pular essa pergunta
    [remember] a anotação
    [note_soreness] a anotação da dor muscular
    [note_sleep] a anotação do sono
    [correct_memory] a mudança do que eu sei
    [forget_memory] o esquecimento
    [record_metric] a medida
    [set_goal] a nova meta
    [update_goal] a mudança da meta
    [finish_goal] o fim da meta
    [drop_goal] a desistência da meta
    [set_level] seu nível
    [set_age] sua idade
    [set_time_zone] seu fuso horário
    [create_program] o novo programa
    [pause_program] a pausa do programa
    [resume_program] a volta ao programa
    [abandon_program] a desistência do programa
    [create_exercise] seu novo exercício
    [rename_exercise] o novo nome
    [remove_own_exercise] a remoção do seu exercício
   *[other] a última mudança
  }

act-to-do = { $act ->
    [ask_for_workout] planejar um treino
    [choose_option] ficar com essa opção
    [offer_options] mostrar outras opções
    [refocus_workout] mudar o plano
    [start_workout] começar
    [pause_workout] pausar
    [complete_workout] finalizar o treino
    [cut_workout] cortar o plano para isso
    [cancel_workout] descartar o treino
    [add_exercise] adicionar o exercício
    [remove_exercise] tirar o exercício
    [substitute_exercise] trocar o exercício
    [superset_exercises] fazer esses em bi-set
    [part_superset] desfazer o bi-set
    [move_exercise] mudar o exercício de lugar
    [retarget_exercise] mudar o alvo
    [log_sets] registrar isso
    [log_outside] registrar isso
    [repeat_set] registrar a mesma série de novo
    [say_more] acrescentar o que você fez a mais
    [correct_set] corrigir a série
    [delete_set] apagar a série
    [finish_exercise] terminar o exercício
    [next_exercise] ir para o próximo exercício
    [start_exercise] ir para o exercício
    [skip_exercise] pular o exercício
    [rate_exercise] anotar como foi
    [undo] desfazer a última mudança
    [set_weight_unit] mudar a unidade
    [record_metric] anotar essa medida
    [set_goal] definir essa meta
    [update_goal] mudar a meta
    [finish_goal] marcar a meta como cumprida
    [drop_goal] desistir da meta
    [set_level] anotar seu nível
    [set_age] anotar sua idade
    [set_time_zone] definir seu fuso horário
    [create_program] montar um programa
    [pause_program] pausar o programa
    [resume_program] continuar o programa
    [abandon_program] desistir do programa
    [set_inventory] mudar o que você tem de carga
    [set_coaching] mudar o jeito como falo com você
    [offer_link] dar um código para outra conta
    [link_account] vincular esta conta
    [set_reminder] criar um lembrete
    [stop_reminders] desligar os lembretes
    [add_rule] guardar isso como regra
    [drop_rule] tirar a regra
    [set_language] mudar o idioma
    [create_exercise] adicionar um exercício seu
    [rename_exercise] renomear seu exercício
    [remove_own_exercise] remover seu exercício
    [raise_red_flag] avisar disso
    [answer_health_question] anotar sua resposta
    [pass_over_question] pular a pergunta
    [remember] lembrar disso
    [note_soreness] anotar sua dor muscular
    [note_sleep] anotar como você dormiu
    [correct_memory] mudar o que sei de você
    [forget_memory] esquecer isso
   *[other] isso
  }

act-to-do-quoted = { $act }: “{ $words }”
act-to-do-sets = { $named ->
    [0] registrar { $sets }
   *[other] registrar { $sets } de “{ $exercise }”
  }
sets-of = { $sets } séries de { $set }

## Small talk

greeting = { $state ->
    [planning] Oi! Seu plano está na mesa.
    [paused] Oi! Seu treino está em pausa.
    [in_progress] Oi! Seu treino está em andamento.
   *[no_workout] Oi! Sou seu treinador de força. Diga “bora treinar” e eu sugiro uns treinos.
  }
thanked = { $tone ->
    [blunt] De nada.
    [calm] Não há de quê.
    [playful] De nada. Meu salário é em repetições.
   *[friendly] De nada!
  }
help = { $state ->
    [planning] Escolha uma opção pelo número, mude o plano (“trocar agachamento por leg press”, “adicionar 3 séries de prancha”, “mais leve”), “começar” ou “cancelar”.
    [in_progress] Me diga as séries (“80x8”, “8, 8, 7 com 80”, “mais uma igual”), corrija (“a última foi 85, não 80”, “apagar a última série”, “desfazer”), siga (“próximo”, “pular”, “trocar este”), pergunte “o que falta?”, “pausar” ou “finalizar treino”.
   *[no_workout] Diga “bora treinar”, ou o que você tem: “40 minutos e só halteres”. Pergunte “o que fiz no último treino?”, “como tá meu progresso?” ou “como faz levantamento terra?”. Me conte o que dói, do que gosta e o que tem (“meu joelho dói”, “odeio burpee”), e pergunte “o que você sabe de mim?”. Diga seu peso e o que quer (“peso 82”, “quero supinar 100 kg até junho”), e “monta um programa” para seguir. “Usar libras” muda a unidade.
  }
done-with-what = Pronto com o quê? Diga a série (“80x8” ou só as reps), “próximo” para o próximo exercício, ou “finalizar treino”.
finish-here = Terminamos o treino aqui? Diga “sim”. Se foi uma série, diga “80x8” ou só as reps; “próximo” é para o próximo exercício.
more-of-what = { $count } reps a mais na última série ou mais { $count } séries? Diga “a última foi { $all }”, ou “mais { $count } séries”.
nothing-asked = { $state ->
    [options] Qual vai ser? Diga o número, ou o que você prefere fazer.
    [planning] Diga “começar”, ou me conte o que mudar.
    [paused] Diga “continuar” para seguir, ou “finalizar treino”.
   *[other] Eu não tinha perguntado nada. Nada mudou.
  }
left-as-it-was = { $offered ->
    [1] Beleza.
   *[0] Certo, deixei como estava.
  }
not-understood = { $state ->
    [planning] Não entendi, e não mudei nada. Escolha uma opção pelo número, diga uma mudança como “trocar agachamento por leg press”, ou “começar”.
    [paused] Não entendi, e não mudei nada. Diga “continuar”, “finalizar treino” ou “cancelar”.
    [in_progress] Não entendi, e não registrei nada. Diga a série como “80x8”, ou “próximo”, “o que falta?” ou “ajuda”.
   *[no_workout] Não entendi. Diga “bora treinar”, ou “ajuda” para ver o que eu entendo.
  }
not-understood-pain = O que dói? Diga assim: “meu joelho esquerdo dói”, e deixo de fora o que o sobrecarrega. Pare o exercício que dói.
not-understood-part = Não entendi “{ $words }”, e não fiz nada com isso.
no-free-talk = { $reason ->
    [spent] Acabou a conversa livre por enquanto. Séries, planos e seu histórico seguem como sempre.
    [limit] Foi muita coisa de uma vez, então parei por aí. Diga o que ainda falta.
    [unsafe] Isso é para um médico avaliar, então não opino. Se algo dói ou parece errado, pare e peça para alguém examinar.
    [growing] Enquanto você ainda está crescendo, deixo peso e comida com você, com um adulto de confiança e com seu médico.
    [unsure] Não tenho uma resposta para isso que eu possa garantir.
   *[away] Não consigo conversar livremente agora. Séries, planos e seu histórico funcionam como sempre.
  }
taken-as = Se não era isso que você quis dizer, diga “desfazer”.
not-done = Não feito: { $acts }.
waiting = Depois disso: { $acts }.

## What is asked before it is done

asked-did-you-mean = Você quis dizer: { $acts }?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } sem peso nenhum é incomum. Registro mesmo assim?
   *[other] { $known ->
        [1] { $weight } está longe dos seus { $usual } recentes em { $exercise }. Registro mesmo assim?
       *[other] { $weight } é muito para { $exercise }. Registro mesmo assim?
      }
  }
asked-unusual_reps = { $reps } reps de { $exercise } é incomum. Registro mesmo assim?
asked-unusual_measure = { $measure ->
    [reps] { $exercise } costuma ser contado em reps. Registro como você disse?
    [seconds] { $exercise } costuma ser contado por tempo. Registro como você disse?
   *[metres] { $exercise } costuma ser contado por distância ou tempo. Registro como você disse?
  }
asked-not_part_of_workout = { $exercise } não está no treino de hoje. Adiciono e registro?
asked-sets_would_be_discarded = { $sets ->
    [one] Isso descartaria o treino e tiraria sua { $sets } série do histórico. Descartar? “Finalizar treino” guarda a série.
   *[other] Isso descartaria o treino e tiraria suas { $sets } séries do histórico. Descartar? “Finalizar treino” guarda as séries.
  }
asked-nothing_done_yet = Nenhuma série de { $exercise } foi registrada. Pulo?
asked-one_more_of_last = Mais uma série de { $exercise }, igual à última?
asked-exercise_not_found = Não conheço exercício chamado “{ $words }”. Você quer dizer { $choices }?
asked-number_unclear = Você quer dizer { $choices }?
asked-deletes_a_set = Apago a última série de { $exercise }?
asked-not_started_yet = { $paused ->
    [1] O treino está em pausa. Continuo e registro isso?
   *[other] O treino ainda não começou. Começo e registro isso?
  }
asked-exercise_ambiguous = Qual você quer dizer com “{ $words }”: { $choices }?
asked-memory_unclear = Qual você quer dizer: { $choices }?
asked-forgets_everything = { $memories ->
    [one] Isso apagaria a única coisa que sei de você. Esquecer?
   *[other] Isso apagaria as { $memories } coisas que sei de você. Esquecer tudo?
  }
asked-weight_missing = Com quanto de carga?
asked-count_missing = { $measure ->
    [seconds] Por quanto tempo?
    [metres] Que distância, ou quanto tempo?
   *[reps] { $failed ->
        [1] Quantas reps completas, sem contar a que falhou?
       *[other] { $weighed ->
            [0] Quantas reps? Um número para todas as séries, ou um para cada.
           *[other] Quantas reps com { $weight }?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Ainda não há nada proposto. Diga “bora treinar”, ou o que você quer, como “pernas, 40 minutos”; depois escolha pelo número.
    [correct_set] Não há treino em andamento. Se você acabou de terminar, diga “desfazer” para reabrir.
    [delete_set] Não há treino em andamento. Se você acabou de terminar, diga “desfazer” para reabrir.
    [rate_exercise] Não há treino em andamento. Se você acabou de terminar, diga “desfazer” para reabrir.
   *[other] Não há treino em andamento. Diga “bora treinar” primeiro.
  }
refused-workout_already_active = { $phase ->
    [in_progress] Você está no meio de um treino, { $sets ->
        [0] ainda sem séries
        [one] com uma série
       *[other] com { $sets } séries
      }. Diga “o que falta?” para seguir, “finalizar treino”, ou “novo treino” para trocar por outro.
   *[planning] { $paused ->
        [1] Você tem um treino em pausa, { $sets ->
            [0] ainda sem séries
            [one] com uma série
           *[other] com { $sets } séries
          }. Diga “continuar”, “finalizar treino”, ou “novo treino” para trocar por outro.
       *[other] Já há um treino planejado. Diga “começar” para fazer, mude alguma coisa, ou diga “novo treino” para outro.
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] O treino está em pausa. Diga “continuar” primeiro.
       *[other] O treino ainda não começou. Escolha uma opção e diga “começar”.
      }
    [in_progress] O treino está em andamento, então isso não dá agora. Diga “pausar” ou “finalizar treino” primeiro.
   *[no_workout] Não há treino com que fazer isso. Diga “bora treinar”.
  }
refused-act_too_late = Essa mensagem chegou tarde: o treino já seguiu, então não mudei nada.
refused-option_not_offered = { $offered ->
    [0] Não há opções na mesa.
    [one] Não existe a opção { $number }. Só há a opção 1.
   *[other] Não existe a opção { $number }. Escolha de 1 a { $offered }.
  }
refused-no_plan_yet = O plano está vazio. Escolha uma opção pelo número, ou adicione um exercício.
refused-nothing_suitable = Não conheço exercício que sirva para isso. Me diga que equipamento você tem, ou peça outra coisa.
refused-exercise_not_found = Não conheço exercício chamado “{ $words }”. Para adicionar um seu, diga “novo exercício” e o nome.
refused-exercise_not_in_workout = { $exercise } não está neste treino. Diga “adicionar { $exercise }” para incluir.
refused-part_not_in_workout = Nada do que resta deste treino trabalha “{ $words }”.
refused-exercise_already_in_workout = { $exercise } já está no treino.
refused-no_current_exercise = Qual exercício? Não há nenhum em andamento. Diga um, ou “finalizar treino” ou “cancelar”.
refused-exercise_has_sets = { $sets ->
    [one] { $exercise } tem uma série registrada, então fica. Diga “terminei { $exercise }” para encerrar, ou apague a série.
   *[other] { $exercise } tem { $sets } séries registradas, então fica. Diga “terminei { $exercise }” para encerrar, ou apague as séries.
  }
refused-no_sets_yet = { $named ->
    [1] Ainda não há série de { $exercise } registrada.
   *[other] Não há nenhuma série registrada neste treino. Registre uma, ou diga “cancelar” para descartar o treino.
  }
refused-set_not_found = Não existe a série { $number } de { $exercise }; registradas: { $recorded }.
refused-set_not_as_said = Não é isso que está registrado. Nada mudou; diga qual série, como “a série 2 foi 80x7”.
refused-invalid_set = { $reason ->
    [weight] Essa carga não pode estar certa. Nada foi registrado.
    [reps] Esse número de reps não pode estar certo. Nada foi registrado.
    [rpe] RPE vai de 1 a 10. Nada foi registrado.
    [count] São séries demais para uma mensagem. Nada foi registrado.
   *[other] Não consigo fazer uma série disso. Nada foi registrado. Diga como “80x8”.
  }
refused-invalid_inventory = { $what ->
    [bar] Uma barra não pode pesar isso. Nada mudou.
    [plates] Não existem anilhas assim. Nada mudou.
    [dumbbells] Não existem halteres assim. Nada mudou.
   *[other] Um salto de carga não pode ser esse. Nada mudou.
  }
refused-invalid_target = { $reason ->
    [same] Isso já é o que está planejado.
    [several] Um alvo de cada vez, por favor: como “4x8 com 70”.
    [weight] Que carga você quer dizer? Diga uma, como “anilhas para 100”.
   *[other] Esse não é um alvo que eu possa planejar. Diga como “4x8 com 70”.
  }
refused-invalid_rating = Dê uma nota de 1 a 5, como “dificuldade 4”.
refused-memory_too_long = É mais do que consigo guardar de uma coisa só. Diga em até { $most } caracteres; nada foi anotado.
refused-too_many_memories = Eu lembro { $most } coisas de você, e não cabe mais. Diga primeiro “esquece que …”; nada foi anotado.
refused-memory_not_found = { $about ->
    [0] Não sei nada de você que pudesse esquecer.
   *[other] Não sei nada sobre “{ $words }”, então nada mudou.
  }
refused-nothing_to_correct = Isso já é o que está registrado.
refused-nothing_to_review = Ainda não há treino concluído para repassar.
refused-nothing_to_explain = Ainda não propus nada que eu pudesse explicar. Diga “bora treinar”.
refused-nothing_to_undo = Não há nada para desfazer.
refused-undo_alone = Diga “desfazer” em uma mensagem só sua: ele volta atrás na mensagem anterior inteira.
refused-nothing_kept = Aqui eu só posso conversar: nada fica salvo nesta conversa, então não fiz isso.
refused-bad_arguments = Não entendi os detalhes disso. Nada mudou.

## What the coach suggests to say next

say-start = começar
say-next = próximo
say-skip = pular
say-finish = finalizar treino
say-continue = continuar
say-yes = sim
say-no = não
say-later = depois
say-reps = repetições
say-sets = séries
say-left = o que falta?
say-same = mais uma igual
say-swap = trocar este
say-other-options = outras opções
say-workout = bora treinar
say-review = revisar
say-last-time = o que fiz no último treino?
say-cancel = cancelar

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = Não consegui ler essa mensagem. Nada foi salvo.
error-invalid_request = Não consegui ler essa mensagem. Nada foi salvo.
error-request_timeout = Essa mensagem não chegou inteira. Mande de novo, por favor.
error-unauthorized = Não pude aceitar essa mensagem.
error-forbidden = Não pude aceitar essa mensagem.
error-body_too_large = Essa mensagem é longa demais para mim. Nada foi salvo; mande em partes, por favor.
error-unsupported_media_type = Não consegui ler essa mensagem. Nada foi salvo.
error-method_not_allowed = Não pude aceitar essa mensagem. Nada foi salvo.
error-message_id_reused = Já tenho essa mensagem, com outras palavras. Nada mudou; mande como uma nova, por favor.
error-turn_failed = Algo deu errado do meu lado. Nada foi salvo; mande de novo, por favor.
error-internal_error = Algo deu errado do meu lado. Mande de novo, por favor.
error-too_many_requests = Isso foi mais rápido do que eu consigo acompanhar. Mande a mesma mensagem de novo daqui a pouco, por favor.
error-busy = Tem coisa demais ao mesmo tempo. Mande a mesma mensagem de novo, por favor.
error-too_slow = Isso demorou demais. Mande a mesma mensagem de novo, por favor.
error-database_unavailable = Não consigo acessar minhas anotações agora. Mande a mesma mensagem de novo daqui a pouco, por favor.
error-outcome_unknown = Perdi o contato com minhas anotações, e não sei dizer se foi salvo. Mande a mesma mensagem de novo, por favor.
