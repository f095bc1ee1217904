# Portuguese: talk: questions about training in general, and small talk.

answer-source = (Fonte: { $source })
question-open = { $state ->
    [in_progress] Isso eu não sei, e não registrei nada. Posso explicar como se faz um exercício (“como faço levantamento terra?”), ou falar de repetições, descanso e esforço. Sua série eu entendo assim: “80x8”.
   *[other] Isso eu não sei. Sei como se fazem os exercícios (“como faço levantamento terra?”) e as perguntas de sempre sobre treino: séries e repetições, descanso, recuperação, estagnação, aquecimento. De você eu sei o que me conta e treina comigo.
  }
asked-question_unclear = Você quer dizer: { $choices }?
exercise-trains = { $exercise } trabalha: { $muscles }.
exercise-loads = { $exercise } carrega estas partes: { $areas }. Deixe de fora enquanto doer; sem dor, elas se acostumam se o peso sobe devagar.
exercise-asks-little = { $named ->
    [0] { $exercise } exige pouco de qualquer articulação.
   *[other] { $exercise } exige pouco destas partes: { $areas }.
  }
catalogue-source = (Fonte: meu catálogo de exercícios)
small-talk = { $about ->
    [bot] Sou um programa, não uma pessoa. Eu planejo seus treinos, guardo suas séries e digo por quê.
    [coach] Eu sou seu treinador de força, um programa. Diga “vamos começar um treino”, ou “ajuda” para ver o que eu faço.
    [mood] Por aqui tudo em ordem. E você? Se estiver com cansaço ou dor muscular, me conte, e eu planejo levando isso em conta.
    [night] Durma bem, é aí que o músculo cresce.
    [bye] Até mais. Tudo o que você me contou fica guardado.
    [insult] É justo. Me diga o que deu errado; “desfazer” volta atrás na última coisa.
    [praise] Obrigado! O esforço foi seu.
    [sorry] Sem problema.
    [laugh] :)
    [bored] Então faça outra coisa: diga “outras opções”, ou “trocar” e o exercício.
    [love] Que gentileza. Eu gosto quando você treina.
   *[joke] Só sei uma: “só mais uma série”.
  }
privacy-explained = { $about ->
    [export] Tudo o que guardo de você existe como um arquivo, mas não posso enviá-lo por aqui. Se você fala comigo num terminal, é “fit-coach export ARQUIVO”; senão, quem cuida deste chat pode passá-lo a você.
   *[erase] Tudo o que guardo de você pode ser apagado de vez: treinos, histórico, mensagens, contas. Não faço isso por uma palavra num chat. Se você fala comigo num terminal, é “fit-coach erase”; senão, peça a quem cuida deste chat.
  }
