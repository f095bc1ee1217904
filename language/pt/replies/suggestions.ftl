# Portuguese: what may be said next, short enough for a button.

say-morning = às 7h
say-noon = meio-dia
say-evening = às 18h
say-brief = menos conversa
say-full = mais detalhes
say-blunt = seja direto
say-friendly = seja gentil
say-remind = me lembra às segundas às 18h
say-reminders-off = para de me lembrar
