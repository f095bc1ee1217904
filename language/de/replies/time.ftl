# Deutsch: die Zeit, die von einem Training noch bleibt, und Tage ohne eines.

history-none-on = Für { $date } ist nichts eingetragen.
time-left = Noch etwa { $minutes }: { $exercises }, { $sets }.
time-left-cut = Das ist mehr als { $minutes }. Darauf kürzen? Sag „ja“.
time-left-none = Vom Plan ist nichts mehr übrig.
