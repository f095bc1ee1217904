# Spanish: how the coach behaves, and what is set.

coaching-tone = { $value ->
    [blunt] Directo, entonces. Sin adornos.
    [calm] Con calma, entonces. Una cosa tras otra.
    [playful] Con humor, entonces. Los pesos siguen siendo serios.
   *[friendly] Con buena onda, entonces.
  }
coaching-detail = { $value ->
    [brief] Menos palabras a partir de ahora.
    [full] Más detalle a partir de ahora.
   *[usual] El detalle de siempre a partir de ahora.
  }
coaching-encouragement = { $value ->
    [0] Se acabaron los elogios. Los récords siguen en el registro.
   *[1] Te lo digo cuando algo lo merezca.
  }
coaching-prep-hints = { $value ->
    [0] Se acabaron los consejos de calentamiento. “¿Cómo caliento?” sigue teniendo respuesta.
   *[1] Te digo el calentamiento con los ejercicios que lo necesiten.
  }
coaching-feedback-questions = { $value ->
    [0] Ya no pregunto cómo te fue. Siempre puedes contármelo.
   *[1] Pregunto cómo te fue, una vez por entrenamiento.
  }
language-set = A partir de ahora hablo { $language }.
rule-kept = { $is_new ->
    [0] Esa regla ya la tengo: “{ $rule }”.
   *[1] Queda como regla tuya: “{ $rule }”. “Mis ajustes” las muestra todas.
  }
rules-dropped = Quitado de tus reglas: { $rules }.
settings-title = Tus ajustes:
settings-tone = - Tono: { $value ->
    [blunt] directo
    [calm] tranquilo
    [playful] con humor
   *[friendly] amable
  } (se cambia con “sé directo”, “sé amable”, “sé tranquilo” o “sé gracioso”)
settings-detail = - Detalle: { $value ->
    [brief] breve
    [full] completo
   *[usual] el de siempre
  } (“menos charla”, “más detalle”)
settings-encouragement = - Elogios cuando se merecen: { $value ->
    [0] no
   *[1] sí
  }
settings-prep-hints = - Consejos de calentamiento: { $value ->
    [0] no
   *[1] sí
  }
settings-feedback-questions = - Preguntas sobre cómo te fue: { $value ->
    [0] no
   *[1] sí
  }
settings-language = - Idioma: { $language }
settings-unit = - Pesos: { $unit ->
    [kg] en kilos
   *[lb] en libras
  }
settings-time-zone = { $zone ->
    [UTC] - Hora: UTC, mientras no me digas dónde estás (“mi zona horaria es la de Madrid”)
   *[other] - Hora: { $zone }
  }
settings-disliked = - Solo si no hay otra cosa: { $exercises }
settings-rules = - Tus reglas:
settings-rule = { "  " }{ $number }. “{ $rule }”

refused-language_unknown = Ese idioma no lo hablo. Hablo { $choices }.
refused-rule_too_long = Es demasiado larga para una regla: de cada una guardo hasta { $most } caracteres.
refused-too_many_rules = Tienes { $most } reglas, no guardo más. Quita una primero.
refused-rule_not_found = { $rules ->
    [0] No me has dado ninguna regla.
   *[other] No tengo esa regla tuya. “Mis ajustes” las muestra con su número.
  }
