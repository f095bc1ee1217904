# German: how the coach behaves, and what is set. Any sentence of the coach may go by `$tone`.

coaching-tone = { $value ->
    [blunt] Klartext ab jetzt. Kein Zucker.
    [calm] Ruhig ab jetzt. Eins nach dem anderen.
    [playful] Verspielt ab jetzt. Die Gewichte bleiben ernst.
   *[friendly] Freundlich ab jetzt.
  }
coaching-detail = { $value ->
    [brief] Ab jetzt weniger Worte.
    [full] Ab jetzt ausführlicher.
   *[usual] Ab jetzt so ausführlich wie üblich.
  }
coaching-encouragement = { $value ->
    [0] Kein Lob mehr. Bestleistungen stehen weiter im Verlauf.
   *[1] Ich sage es, wenn etwas ein Lob wert ist.
  }
coaching-prep-hints = { $value ->
    [0] Keine Aufwärmtipps mehr. Auf „wie soll ich mich aufwärmen?“ antworte ich weiter.
   *[1] Ich sage das Aufwärmen dazu, wo eine Übung es braucht.
  }
coaching-feedback-questions = { $value ->
    [0] Ich frage nicht mehr, wie es lief. Du kannst es mir immer sagen.
   *[1] Ich frage einmal pro Training, wie es lief.
  }
language-set = Ab jetzt spreche ich { $language }.
rule-kept = { $is_new ->
    [0] Diese Regel habe ich schon: „{ $rule }“.
   *[1] Als Regel von dir gemerkt: „{ $rule }“. „Meine Einstellungen“ zeigt alle.
  }
rules-dropped = Gestrichen: { $rules }.
settings-title = Was eingestellt ist:
settings-tone = - Ton: { $value ->
    [blunt] direkt
    [calm] ruhig
    [playful] verspielt
   *[friendly] freundlich
  } („sei direkt“, „sei freundlich“, „sei ruhig“ oder „sei lustig“ ändert ihn)
settings-detail = - Ausführlichkeit: { $value ->
    [brief] knapp
    [full] ausführlich
   *[usual] wie üblich
  } („weniger Text“, „mehr Details“)
settings-encouragement = - Lob, wo es verdient ist: { $value ->
    [0] aus
   *[1] an
  }
settings-prep-hints = - Aufwärmtipps: { $value ->
    [0] aus
   *[1] an
  }
settings-feedback-questions = - Fragen, wie es lief: { $value ->
    [0] aus
   *[1] an
  }
settings-language = - Sprache: { $language }
settings-unit = - Gewichte: { $unit ->
    [kg] Kilogramm
   *[lb] Pfund (lb)
  }
settings-time-zone = { $zone ->
    [UTC] - Uhr: UTC, solange du nicht sagst, wo du bist („meine Zeitzone ist Berlin“)
   *[other] - Uhr: { $zone }
  }
settings-disliked = - Nur wo nichts anderes passt: { $exercises }
settings-rules = - Deine Regeln:
settings-rule = { "  " }{ $number }. „{ $rule }“

refused-language_unknown = Das spreche ich nicht. Ich spreche { $choices }.
refused-rule_too_long = Das ist zu lang für eine Regel; { $most } Zeichen behalte ich von einer.
refused-too_many_rules = Du hast { $most } Regeln, mehr behalte ich nicht. Streich erst eine.
refused-rule_not_found = { $rules ->
    [0] Du hast keine Regeln für mich.
   *[other] So eine Regel hast du nicht. „Meine Einstellungen“ zeigt sie mit ihren Nummern.
  }
