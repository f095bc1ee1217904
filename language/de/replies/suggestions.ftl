# German: what may be said next, short enough for a button.

say-morning = 7 Uhr
say-noon = mittags
say-evening = 18 Uhr
say-brief = fass dich kurz
say-full = mehr Details
say-blunt = sei direkt
say-friendly = sei freundlich
say-remind = erinnere mich montags um 18 Uhr
say-reminders-off = keine Erinnerungen mehr
