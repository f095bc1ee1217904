# What a red flag is answered with: vetted words, never a diagnosis. They are sent alone, also when nothing else works.

red-flag-self_harm = Ich bin froh, dass du mir das gesagt hast, und es tut mir leid, dass es so schwer ist. Training kann warten; du bist wichtiger.
    Wenn du dir etwas antun könntest oder gerade in Gefahr bist, ruf die 112 oder deine örtliche Notrufnummer an.
    Bitte bleib damit nicht allein: sprich heute mit jemandem, dem du vertraust, mit einem Arzt oder mit einer Krisen-Hotline in deinem Land. Ich bin nur ein Krafttrainer, und es gibt Menschen, die genau dafür da sind.
red-flag-chest_pain = Hör sofort auf zu trainieren und setz dich hin.
    Schmerz, Enge oder Druck in der Brust, oder ein Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, kann ein Notfall sein, der nicht wartet. Ruf jetzt die 112 oder deine örtliche Notrufnummer an, oder lass jemanden in deiner Nähe anrufen, und fahr nicht selbst.
    Auch wenn es vorbei ist, geh heute noch zu einem Arzt. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-breathlessness = Hör sofort auf zu trainieren und setz dich aufrecht hin.
    Wenn dir das Atmen in Ruhe oder das Sprechen schwerfällt, oder wenn es nicht in wenigen Minuten besser wird, ruf jetzt die 112 oder deine örtliche Notrufnummer an, oder lass jemanden in deiner Nähe anrufen.
    Auch wenn es vorbei ist, geh heute noch zu einem Arzt. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-numbness = Hör sofort auf zu trainieren, leg die Gewichte weg und setz dich zu jemandem in deiner Nähe.
    Wenn es plötzlich kam, wenn eine Seite des Körpers oder des Gesichts schwach oder taub ist oder hängt, wenn Sprechen oder Sehen schwerfällt, oder bei Kopfschmerzen, die schlimmer sind als alle zuvor, ruf jetzt die 112 oder deine örtliche Notrufnummer an. Jede Minute zählt, warte nicht, bis es vorbeigeht.
    Sonst geh heute noch zu einem Arzt. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-pregnancy = Hör sofort auf zu trainieren und leg oder setz dich hin.
    Ruf gleich deine Hebamme, deinen Arzt oder deine Geburtsklinik an. Bei starker Blutung oder starken Schmerzen, wenn du ohnmächtig wirst oder niemanden erreichst, ruf die 112 oder deine örtliche Notrufnummer an.
    Bitte trainiere erst wieder, wenn sie sagen, dass du darfst.
red-flag-fainting = Hör sofort auf zu trainieren. Setz oder leg dich dorthin, wo du nicht fallen kannst, weg von den Gewichten, und bleib nicht allein.
    Wenn jemand nicht innerhalb einer Minute wieder zu sich kommt, wenn der Kopf etwas abbekommen hat, oder wenn Schmerz in der Brust, Atemnot oder Herzrasen dazukommt, ruf jetzt die 112 oder deine örtliche Notrufnummer an.
    Geh in jedem Fall heute noch zu einem Arzt. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-palpitations = Hör sofort auf zu trainieren und setz dich hin.
    Wenn es länger als ein paar Minuten dauert, oder wenn Schmerz in der Brust, Atemnot, Schwindel oder Ohnmacht dazukommt, ruf jetzt die 112 oder deine örtliche Notrufnummer an, oder lass jemanden in deiner Nähe anrufen.
    Auch wenn es vorbei ist, geh heute noch zu einem Arzt. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-overexertion = Hör sofort auf zu trainieren, geh an einen kühlen Ort und bleib nicht allein.
    Bei Verwirrtheit, Ohnmacht, sehr hoher Temperatur oder Erbrechen, das nicht aufhört, ruf jetzt die 112 oder deine örtliche Notrufnummer an. Bei dunklem Urin, oder wenn Muskeln geschwollen und sehr schwach sind, geh heute noch zu einem Arzt, nachts in eine Notaufnahme.
    Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-acute_injury = Hör sofort auf zu trainieren, und belaste oder teste nicht, was verletzt ist.
    Wenn es verschoben aussieht, taub ist, stark blutet, sich nicht bewegen oder belasten lässt, oder wenn Kopf, Nacken oder Rücken den Schlag abbekommen haben, ruf die 112 oder deine örtliche Notrufnummer an oder geh in eine Notaufnahme.
    Sonst lass bald einen Arzt darauf schauen. Bitte trainiere erst wieder, wenn ein Arzt sagt, dass du darfst.
red-flag-disordered_eating = Danke, dass du mir das sagst. Das klingt schwer, und es ist nichts, wofür du dich schämen musst.
    Ich werde hier nicht über Essen oder Gewicht als Ziel sprechen, denn du verdienst dabei bessere Hilfe, als ein Krafttrainer sie geben kann. Bitte sag es jemandem, dem du vertraust, und sprich mit einem Arzt oder mit Menschen, die beim Thema Essen helfen; in vielen Ländern gibt es dafür eine Hotline.
    Wenn du dich schwindelig oder sehr schwach fühlst, ruh dich bitte aus, und lass jemanden bei dir sein. Wenn du dir etwas antun könntest, ruf die 112 oder deine örtliche Notrufnummer an.
red-flag-minor_weight_loss = Danke, dass du mich fragst. Solange du noch wächst, helfe ich nicht beim Abnehmen, und das ist kein Urteil darüber, wie du aussiehst.
    Wenn dich dein Gewicht beschäftigt, sprich darüber mit einem Erwachsenen, dem du vertraust, und mit deinem Arzt: sie können es mit dir zusammen anschauen.

red-flag-paused = Dein Training ist pausiert, und alles darin bleibt gespeichert.
red-flag-logged = Eingetragen: { $sets }.
red-flag-not-logged = Nicht gemacht: { $acts }.

asked-well_again = Letztes Mal hast du mir von etwas erzählt, das erst jemand anschauen musste. Geht es dir wieder gut, und hat ein Arzt gesagt, dass du trainieren darfst?
refused-red_flag_stands = In dieser Nachricht stand etwas Ernstes, deshalb nehme ich sie nicht zurück. Einen falschen Satz kannst du trotzdem korrigieren oder löschen.

# Questions about health, before the first workout. None of them can be answered by a number.

screening-offered = Noch eine Sache vor deinem ersten Training: ich habe ein paar kurze Fragen zu deiner Gesundheit, damit ich nichts plane, was dir nicht guttut. Sag „frag mich“, oder „nicht jetzt“.
health-question = { $question ->
    [heart] Hat dir ein Arzt einmal gesagt, dass mit deinem Herzen etwas nicht stimmt oder dass dein Blutdruck zu hoch ist? Ja, nein, oder „später“, wenn du es jetzt lieber nicht sagst.
    [chest_pain] Spürst du manchmal Schmerz oder Druck in der Brust, bei Anstrengung oder in Ruhe?
    [dizziness] Hast du im letzten Jahr vor Schwindel das Gleichgewicht verloren, oder warst du ohnmächtig?
    [joints] Hast du Probleme mit einem Knochen, einem Gelenk oder dem Rücken, die durch Training schlimmer werden könnten?
    [medication] Nimmst du Medikamente für das Herz oder den Blutdruck?
    [pregnancy] Bist du schwanger, oder hast du in den letzten sechs Monaten ein Kind bekommen?
   *[other] Gibt es einen anderen Grund, warum du beim Training vorsichtig sein solltest?
  }
screening-done = { $careful ->
    [0] Danke, das war alles, was ich wissen wollte.
   *[other] Danke, dass du es mir sagst. Bitte sprich mit einem Arzt, bevor du hart trainierst. Bis dahin schlage ich dir leichte Trainings vor, außer du willst andere; „mach es leichter“ ändert, was auf dem Tisch liegt.
  }
screening-put-off = Alles klar. Sag „frag mich“, wann immer es dir passt.
