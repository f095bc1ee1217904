# Portuguese: why the coach asks, and why it does not do something. One sentence each; what it said before follows.

why-asked = { $code ->
    [reminder_time_missing] Um lembrete precisa de uma hora para chegar.
    [time_zone_missing] Sete da manhã não chega ao mesmo tempo em São Paulo e em Lisboa.
    [beside_workout] As séries do treino em andamento e as outras ficam separadas, e uma no lugar errado fica lá.
    [count_missing] Sem um número não há série para registrar.
    [deletes_a_set] Uma série apagada sai do seu histórico.
    [did_you_mean] Eu não tinha certeza de que entendi, e não faço nada por palpite.
    [equipment_missing] Só planejo onde você tem o que ele pede.
    [exercise_ambiguous] Vários exercícios atendem por esse nome, e um registrado errado fica no registro.
    [exercise_missing] Uma série fica no registro como sendo de um exercício.
    [exercise_not_found] Só planejo e registro o que conheço com certeza.
    [forgets_everything] Planejo pelo que sei de você, e começaria de novo do nada.
    [goal_unclear] Mais de uma das suas metas cabe nessas palavras.
    [other_goal] As suas palavras não cabem em nenhuma meta, e não mudo nada por palpite.
    [likeness_missing] Só consigo planejar e contar quando sei o que treina.
    [loses_fast] Perder mais rápido que isso custa músculo, e o peso costuma voltar.
    [question_unclear] Só respondo o que está escrito, e isso foi o que chegou mais perto.
    [memory_unclear] Mais de uma coisa que sei de você cabe nessas palavras.
    [muscles_missing] Só consigo planejar e contar quando sei o que treina.
    [not_part_of_workout] Não está no plano de hoje, então pode ser outro exercício.
    [not_started_yet] Séries pertencem a um treino em andamento.
    [nothing_done_yet] Não há série dele registrada: você pode ter esquecido de me dizer uma, ou querer deixar de fora.
    [number_unclear] Esse número pode ser lido de dois jeitos, e o errado ficaria no registro.
    [one_more_of_last] Não registro série que você talvez não tenha feito.
    [outside_workout] Pode ser a primeira série de um treino, e aí eu guiaria você no resto.
    [replaces_program] Você segue um programa de cada vez, então um novo encerra o antigo.
    [abandons_program] Um programa encerrado não dá para retomar.
    [sets_would_be_discarded] Séries descartadas com o treino saem do seu histórico.
    [sounds_known] Se for o mesmo exercício, seu histórico dele ficaria partido em dois.
    [target_underweight] Ficar abaixo do peso prejudica a saúde, a força também.
    [time_to_come] O que está no registro já foi feito.
    [time_unclear] Seu histórico, seus recordes e sua recuperação seguem o dia em que foi feito.
    [unusual_measure] Costuma ser contado de outro jeito, então pode ser um deslize.
    [unusual_metric] Está longe do que você me disse antes, e um deslize entortaria sua tendência.
    [unusual_reps] Tantas assim são raras, e um deslize no registro estragaria seus próximos alvos.
    [unusual_weight] Está longe do que você costuma levantar, e um deslize no registro estragaria suas próximas cargas.
    [weight_missing] Ainda não há carga em uso, e sem ela uma série diz pouco da sua força.
    [well_again] O que você me contou pode ser perigoso sob carga, então precisa se resolver antes.
   *[other] Prefiro perguntar a fazer a coisa errada.
  }

why-refused = { $code ->
    [account_not_empty] Juntar as duas misturaria o que é de uma com o que é da outra.
    [invalid_reminder] Um lembrete para uma hora que já passou nunca chegaria.
    [language_unknown] Não tenho palavras nessa língua.
    [link_too_often] Quem tenta um código atrás do outro pode estar adivinhando o de outra pessoa.
    [linked_already] Já estão ligadas; não falta fazer nada.
    [no_reminders] Não há nenhum assim para parar.
    [reminder_too_long] Um lembrete se lê num olhar.
    [rule_not_found] Nenhuma das suas regras é essa.
    [rule_too_long] Uma regra é uma coisa só, dita numa frase.
    [too_many_reminders] Mais do que isso seria barulho.
    [too_many_rules] Mais regras do que essas iam se atrapalhar.
    [act_too_late] Foi dito antes do que aconteceu depois, então pode já não ser o que você quer.
    [date_unclear] Uma previsão precisa de um dia até o qual eu possa contar.
    [exercise_already_in_workout] Cada exercício aparece uma vez no treino, para as séries ficarem juntas.
    [exercise_has_sets] O que você já levantou nunca some por uma mudança de plano.
    [exercise_known] Dois exercícios com o mesmo nome não dariam para distinguir.
    [exercise_not_in_workout] Só mudo o que está no plano de hoje.
    [goal_date_past] Uma meta precisa de um dia que ainda vai chegar.
    [goal_unchanged] Diz o que já está no registro.
    [goal_unreachable] Só guardo metas até as quais eu possa medir o caminho.
    [invalid_inventory] Com um peso assim, toda anilha que eu dissesse estaria errada.
    [invalid_metric] Um número impossível entortaria sua tendência.
    [invalid_name] Um nome tem que ser um que você consiga repetir.
    [invalid_profile] O que eu planejasse a partir disso estaria errado para você.
    [invalid_program] Só faço programas que eu possa garantir.
    [invalid_rating] Notas só se comparam na mesma escala.
    [invalid_set] Uma série impossível estragaria seus recordes e suas próximas cargas.
    [invalid_superset] O que se faz alternado tem que deixar tempo para recuperar, e ser claro.
    [invalid_target] Só planejo o que dá para fazer e carregar.
    [loses_weight_as_minor] Quem ainda cresce não deve perder peso sem um médico.
    [memory_not_found] Não posso esquecer o que não sei.
    [memory_too_long] Guardo fatos curtos, para achar cada um de novo.
    [no_active_workout] Isso pertence a um treino, e não há nenhum planejado ou em andamento.
    [no_current_exercise] Isso é sobre um exercício, e não há nenhum em andamento.
    [no_goal] Não há nenhuma no registro.
    [no_metrics] Não há nenhuma no registro.
    [no_own_exercise] Nenhum dos seus atende por esse nome.
    [no_plan_yet] Não há nada no plano com que fazer isso.
    [no_program] Não há nenhum no registro.
    [no_sets_yet] Não há série de que isso pudesse tratar.
    [no_superset] Nada que eu saiba é feito alternado.
    [not_own_exercise] Outras pessoas treinam com ele também.
    [nothing_suitable] Todo o resto pede outro equipamento, sobrecarrega o que você quer poupar, ou treinaria o que precisa descansar.
    [nothing_to_correct] Diz o que já está no registro.
    [nothing_to_review] Uma revisão olha para um treino concluído.
    [nothing_to_undo] Só volto atrás em mudanças do último dia, e não sobrou nenhuma.
    [option_not_offered] Só aceito o que foi oferecido.
    [own_exercise_in_workout] As séries ficariam sem exercício.
    [part_not_in_workout] Só dá para pular ou trocar o que está planejado.
    [program_not_so] Já está assim.
    [red_flag_stands] Sua segurança vem antes de um deslize da língua.
    [set_not_as_said] Só mudo uma série quando tenho certeza de qual é.
    [set_not_found] Só mudo séries que estão no registro.
    [too_many_exercises] Tantos já bastam para você se achar entre eles.
    [too_many_memories] Com mais eu não acharia o que importa.
    [transition_not_allowed] Não combina com o ponto em que o treino está.
    [workout_already_active] Você treina um treino de cada vez, para cada série ter seu lugar.
   *[other] Não há mais nada por trás:
  }
