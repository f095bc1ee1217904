# Portuguese: the first talk: what is asked of somebody new, one question each, and what is kept at its end.

greeting-new = Oi! Eu sou seu treinador de força. Posso fazer algumas perguntas antes, para os treinos combinarem com você? Diga “sim”, e “pular” em qualquer uma; ou só “vamos começar um treino”.
first-question = { $topic ->
    [goal] Para que você quer treinar? Algo como “ganhar força e perder um pouco de gordura”, ou “supino 100 kg”. “Pular” também serve.
    [level] Há quanto tempo você treina musculação? Algo como “nunca”, “3 anos” ou “intermediário”.
    [equipment] O que você tem para treinar? Algo como “academia completa”, ou “em casa, halteres até 20 kg e um banco”.
    [limits] Alguma coisa dói, ou precisa ser poupada? Algo como “meu joelho esquerdo”, ou “nada”.
    [days] Quando você quer treinar? Algo como “seg qua sex”, ou “3 vezes por semana”.
   *[time_zone] Onde você mora, para os meus dias serem os seus? Uma cidade basta, como “São Paulo”.
  }
why-first-question = { $topic ->
    [goal] A sua meta decide as séries, as repetições e o descanso.
    [level] Quem começa recebe menos séries e outros passos do que quem treina há anos.
    [equipment] Só planejo o que você pode fazer com o que tem.
    [limits] Deixo de fora o que carrega o que dói.
    [days] Isso me diz como dividir o trabalho pela sua semana.
   *[time_zone] “Hoje” e “ontem” são os do seu relógio, não os do meu.
  }
first-question-again = Não entendi. { $question } “Depois” encerra as perguntas.
first-talk-put-off = Tudo bem. Diga “vamos nos conhecer” quando quiser, ou “vamos começar um treino”.
first-talk-done = { $kept ->
    [0] Era só isso, e eu me guio pelo que você faz.
   *[other] Obrigado, era só isso. Eu me guio por:
  }
kept-goals = - Meta: { $goals }
kept-level = - Nível: { $level }
kept-equipment = - Equipamento: { $kind ->
    [all] academia completa
    [none] nenhum
   *[some] { $things }
  }
kept-limits = - A poupar: { $limits }
kept-days = - Dias: { $days }
kept-minutes = - Tempo: { $minutes }
kept-time-zone = - Seu relógio: { $zone }
first-talk-offer = Me avise quando algo mudar. Vamos começar com um treino?

say-stronger = ganhar força
say-muscle = ganhar músculo
say-fat-loss = perder gordura
say-beginner = iniciante
say-intermediate = intermediário
say-advanced = avançado
say-full-gym = academia completa
say-no-equipment = sem equipamento
say-nothing-hurts = nada
say-three-days = 3 vezes por semana
