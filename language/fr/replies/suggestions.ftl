# French: what may be said next, short enough for a button.

say-morning = 7 h
say-noon = midi
say-evening = 18 h
say-brief = moins de blabla
say-full = plus de détails
say-blunt = sois direct
say-friendly = sois sympa
say-remind = rappelle-moi le lundi à 18h
say-reminders-off = arrête les rappels
