# Exercises of the athlete's own.

own-added = { $exercise } agora é um dos seus exercícios: { $what }.
own-back = { $exercise } está de volta: { $what }.
own-like = Planejo como { $like }. Não é assim? Diga “desfazer” e me conte o que treina e com quê.
own-what = { $muscles }; { $things ->
    [0] sem equipamento
   *[other] { $equipment }
  }; { $counted }
own-counted = { $measure ->
    [seconds] por tempo
    [metres] por distância
   *[reps] { $load ->
        [external] por reps com carga
       *[other] por reps
      }
  }
own-renamed = { $before } agora se chama { $after }, no seu histórico também.
own-removed = Removido: { $exercise }. O que você fez fica no seu histórico.
own-title = Seus próprios exercícios:
own-line = - { $exercise }: { $what }
own-explained = { $exercise } é um exercício seu, então você sabe melhor como se faz.
own-none = Você ainda não adicionou nenhum exercício. Diga “novo exercício: rosca Jefferson”, por exemplo.
asked-sounds_known = Eu conheço { $exercise }, e “{ $name }” parece isso. O seu é outro exercício, para adicionar?
asked-likeness_missing = { $name } se parece mais com qual: { $choices }? Ou diga o que treina e com quê: “pernas, com barra”.
asked-muscles_missing = O que { $name } treina? Diga “pernas”, “costas” ou “abdômen”, por exemplo, ou um exercício parecido.
asked-equipment_missing = E com que você faz { $name }? Diga “barra”, “halteres” ou “polia”, por exemplo, ou “nada”.
refused-invalid_name = { $reason ->
    [too_short] É curto demais para o nome de um exercício. Nada foi adicionado.
    [too_long] É longo demais para um nome: no máximo { $most } letras e oito palavras. Nada foi adicionado.
    [figures] Um nome com números seria lido como séries. Diga um só de letras; nada foi adicionado.
    [characters] Um nome só pode ter letras, espaços, hifens e apóstrofos. Nada foi adicionado.
   *[taken] “{ $words }” já significa outra coisa para mim, então nenhum exercício pode se chamar assim. Diga outro nome.
  }
refused-exercise_known = { $own ->
    [1] { $exercise } já é um dos seus exercícios. É só usar.
   *[other] Esse eu já conheço, como { $exercise }. É só usar.
  }
refused-too_many_exercises = Você tem { $most } exercícios seus, e não cabem mais. Nada foi adicionado.
refused-not_own_exercise = { $exercise } é de todo mundo, então não dá para renomear nem remover. Se você não quer nunca, diga “nunca mais” e o nome.
refused-no_own_exercise = Você não adicionou exercício chamado “{ $words }”. Diga “meus exercícios” para ver a lista.
refused-own_exercise_in_workout = { $exercise } está no seu treino. Finalize o treino ou tire o exercício primeiro; nada foi removido.
