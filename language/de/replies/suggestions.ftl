# German: what may be said next, short enough for a button.

say-morning = 7 Uhr
say-noon = 12 Uhr
say-evening = 18 Uhr
say-brief = weniger Text
say-full = mehr Details
say-blunt = sei direkt
say-friendly = sei freundlich
say-remind = erinner mich montags um 18 Uhr
say-reminders-off = keine Erinnerungen mehr
