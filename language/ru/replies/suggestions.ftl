# Russian: what may be said next, short enough for a button.

say-morning = в 7 утра
say-noon = в полдень
say-evening = в 6 вечера
say-brief = говори короче
say-full = говори подробнее
say-blunt = будь строже
say-friendly = будь дружелюбнее
say-remind = напоминай по понедельникам в 18:00
say-reminders-off = не напоминай больше
