# French: what may be said next, short enough for a button.

say-morning = 7h
say-noon = midi
say-evening = 18h
say-brief = parle moins
say-full = plus de détails
say-blunt = sois cash
say-friendly = sois sympa
say-remind = rappelle-moi le lundi à 18h
say-reminders-off = arrête de me rappeler
