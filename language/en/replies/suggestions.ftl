# English: what may be said next, short enough for a button.

say-morning = 7 am
say-noon = noon
say-evening = 6 pm
say-brief = less talk
say-full = more detail
say-blunt = be blunt
say-friendly = be friendly
say-remind = remind me on Mondays at 6 pm
say-reminders-off = stop reminding me
