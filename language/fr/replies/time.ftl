# Français : le temps qu'il reste d'une séance, et les jours sans rien.

history-none-on = Rien n'est noté pour { $date }.
time-left = Il reste environ { $minutes } : { $exercises }, { $sets }.
time-left-cut = C'est plus que { $minutes }. Je raccourcis à ça ? Dis « oui ».
time-left-none = Il ne reste rien de ce qui était prévu.
