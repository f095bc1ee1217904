# Portuguese: how the coach behaves, and what is set.

coaching-tone = { $value ->
    [blunt] Direto, então. Sem rodeios.
    [calm] Calmo, então. Uma coisa de cada vez.
    [playful] Brincalhão, então. Os pesos continuam sérios.
   *[friendly] Amigável, então.
  }
coaching-detail = { $value ->
    [brief] Menos palavras daqui para a frente.
    [full] Mais detalhes daqui para a frente.
   *[usual] Os detalhes de costume daqui para a frente.
  }
coaching-encouragement = { $value ->
    [0] Sem mais elogios. Os recordes continuam no registro.
   *[1] Eu digo quando algo merece.
  }
coaching-prep-hints = { $value ->
    [0] Sem mais dicas de aquecimento. “Como aqueço?” ainda tem resposta.
   *[1] Eu digo o aquecimento junto com o exercício que precisa de um.
  }
coaching-feedback-questions = { $value ->
    [0] Não pergunto mais como foi. Você sempre pode me contar.
   *[1] Eu pergunto como foi, uma vez por treino.
  }
language-set = A partir de agora eu falo { $language }.
rule-kept = { $is_new ->
    [0] Essa regra eu já tenho: “{ $rule }”.
   *[1] Guardei como regra sua: “{ $rule }”. “Minhas configurações” mostra todas.
  }
rules-dropped = Tirei: { $rules }.
settings-title = O que está configurado:
settings-tone = - Tom: { $value ->
    [blunt] direto
    [calm] calmo
    [playful] brincalhão
   *[friendly] amigável
  } (“seja direto”, “seja amigável”, “seja calmo” ou “seja brincalhão” muda)
settings-detail = - Detalhes: { $value ->
    [brief] poucos
    [full] muitos
   *[usual] os de costume
  } (“menos conversa”, “mais detalhes”)
settings-encouragement = - Elogio quando merece: { $value ->
    [0] desligado
   *[1] ligado
  }
settings-prep-hints = - Dicas de aquecimento: { $value ->
    [0] desligadas
   *[1] ligadas
  }
settings-feedback-questions = - Perguntas sobre como foi: { $value ->
    [0] desligadas
   *[1] ligadas
  }
settings-language = - Idioma: { $language }
settings-unit = - Pesos: { $unit ->
    [kg] quilos
   *[lb] libras
  }
settings-time-zone = { $zone ->
    [UTC] - Relógio: UTC, a não ser que você diga onde está (“meu fuso horário é São Paulo”)
   *[other] - Relógio: { $zone }
  }
settings-disliked = - Só quando nada mais encaixa: { $exercises }
settings-rules = - Suas regras:
settings-rule = { "  " }{ $number }. “{ $rule }”

refused-language_unknown = Esse eu não falo. Eu falo { $choices }.
refused-rule_too_long = É longo demais para uma regra; guardo até { $most } caracteres de cada uma.
refused-too_many_rules = Você tem { $most } regras, e não guardo mais que isso. Tire uma primeiro.
refused-rule_not_found = { $rules ->
    [0] Você não me deu nenhuma regra.
   *[other] Não tenho essa regra sua. “Minhas configurações” mostra todas com seus números.
  }
