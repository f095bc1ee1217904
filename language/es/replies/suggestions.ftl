# Spanish: what may be said next, short enough for a button.

say-morning = 7 de la mañana
say-noon = mediodía
say-evening = 6 de la tarde
say-brief = menos charla
say-full = más detalle
say-blunt = sé directo
say-friendly = sé amable
say-remind = recuérdame los lunes a las 6 de la tarde
say-reminders-off = deja de recordarme
