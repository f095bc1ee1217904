# French: how the coach behaves, and what is set. Any sentence of the coach may go by `$tone`.

coaching-tone = { $value ->
    [blunt] D'accord, cash. Sans détour.
    [calm] D'accord, calme. Une chose après l'autre.
    [playful] D'accord, joueur. Les poids, eux, restent sérieux.
   *[friendly] D'accord, sympa.
  }
coaching-detail = { $value ->
    [brief] Moins de mots désormais.
    [full] Plus de détails désormais.
   *[usual] Autant de détails que d'habitude désormais.
  }
coaching-encouragement = { $value ->
    [0] Plus de compliments. Les records restent enregistrés.
   *[1] Je le dis quand quelque chose le mérite.
  }
coaching-prep-hints = { $value ->
    [0] Plus de conseils d'échauffement. « Comment m'échauffer ? » a toujours une réponse.
   *[1] Je donne l'échauffement avec les exercices qui en demandent un.
  }
coaching-feedback-questions = { $value ->
    [0] Je ne demande plus comment c'était. Tu peux toujours me le dire.
   *[1] Je demande comment c'était, une fois par séance.
  }
language-set = Je parle désormais { $language }.
rule-kept = { $is_new ->
    [0] J'ai déjà cette règle : « { $rule } ».
   *[1] Gardé comme une de tes règles : « { $rule } ». « Mes réglages » les montre toutes.
  }
rules-dropped = Supprimé : { $rules }.
settings-title = Tes réglages :
settings-tone = - Ton : { $value ->
    [blunt] cash
    [calm] calme
    [playful] joueur
   *[friendly] sympa
  } (« sois cash », « sois sympa », « sois calme » ou « sois drôle » le change)
settings-detail = - Détails : { $value ->
    [brief] brefs
    [full] complets
   *[usual] comme d'habitude
  } (« parle moins », « plus de détails »)
settings-encouragement = - Compliments quand c'est mérité : { $value ->
    [0] non
   *[1] oui
  }
settings-prep-hints = - Conseils d'échauffement : { $value ->
    [0] non
   *[1] oui
  }
settings-feedback-questions = - Questions sur le ressenti : { $value ->
    [0] non
   *[1] oui
  }
settings-language = - Langue : { $language }
settings-unit = - Poids : { $unit ->
    [kg] en kilos
   *[lb] en livres
  }
settings-time-zone = { $zone ->
    [UTC] - Heure : UTC, sauf si tu me dis où tu es (« mon fuseau est Paris »)
   *[other] - Heure : { $zone }
  }
settings-disliked = - Seulement si rien d'autre ne convient : { $exercises }
settings-rules = - Tes règles :
settings-rule = { "  " }{ $number }. « { $rule } »

refused-language_unknown = Je ne parle pas cette langue. Je parle { $choices }.
refused-rule_too_long = C'est trop long pour une règle ; j'en garde { $most } caractères au plus.
refused-too_many_rules = Tu as { $most } règles, et je n'en garde pas plus. Supprimes-en d'abord une.
refused-rule_not_found = { $rules ->
    [0] Tu n'as pas de règles pour moi.
   *[other] Tu n'as pas de règle comme ça. « Mes réglages » les montre avec leurs numéros.
  }
