# Portuguese: what may be said next, short enough for a button.

say-morning = 7h
say-noon = meio-dia
say-evening = 18h
say-brief = menos conversa
say-full = mais detalhes
say-blunt = seja direto
say-friendly = seja amigável
say-remind = me lembre às segundas às 18h
say-reminders-off = pare de me lembrar
