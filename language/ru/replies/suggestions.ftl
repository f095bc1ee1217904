# Russian: what may be said next, short enough for a button.

say-morning = в 7 утра
say-noon = в 12:00
say-evening = в 6 вечера
say-brief = меньше слов
say-full = больше подробностей
say-blunt = говори прямо
say-friendly = говори мягче
say-remind = напоминай по понедельникам в 18:00
say-reminders-off = не напоминай
