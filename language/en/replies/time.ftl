# English: the time that is left of a workout, and days without one.

history-none-on = Nothing is on record for { $date }.
time-left = About { $minutes } left: { $exercises }, { $sets }.
time-left-cut = That is more than { $minutes }. Cut it to that? Say “yes”.
time-left-none = Nothing that is planned is left.
