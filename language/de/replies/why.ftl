# German: why the coach asks, and why it does not do something. One sentence each; what it said before follows.

why-asked = { $code ->
    [reminder_time_missing] Eine Erinnerung braucht eine Uhrzeit.
    [time_zone_missing] Sieben Uhr früh ist in Berlin zu einer anderen Zeit als in Tokio.
    [beside_workout] Sätze des laufenden Trainings und andere bleiben getrennt, und ein Satz am falschen Ort bleibt dort.
    [exercise_missing] Ein Satz steht immer als Satz einer Übung im Verlauf.
    [outside_workout] Vielleicht ist es der erste Satz eines Trainings, und dann würde ich dich durch den Rest führen.
    [time_to_come] Im Verlauf steht nur, was schon gemacht ist.
    [time_unclear] Verlauf, Bestleistungen und Erholung richten sich nach dem Tag, an dem es war.
    [count_missing] Ohne Zahl gibt es keinen Satz zum Eintragen.
    [deletes_a_set] Ein gelöschter Satz ist aus deinem Verlauf verschwunden.
    [did_you_mean] Ich war nicht sicher, ob ich dich verstanden habe, und auf Verdacht mache ich nichts.
    [equipment_missing] Ich plane es nur, wo du hast, was es braucht.
    [exercise_ambiguous] Mehrere Übungen heißen so, und eine falsch eingetragene bleibt im Verlauf.
    [exercise_not_found] Ich plane und notiere nur, was ich sicher weiß.
    [forgets_everything] Ich plane nach dem, was ich von dir weiß, und müsste wieder bei null anfangen.
    [goal_unclear] Auf diese Worte passt mehr als eines deiner Ziele.
    [other_goal] Deine Worte passen auf keines deiner Ziele, und auf Verdacht ändere ich nichts.
    [likeness_missing] Ich kann es nur planen und zählen, wenn ich weiß, was es trainiert.
    [question_unclear] Ich beantworte nur, was aufgeschrieben ist, und das kam am ehesten in Frage.
    [loses_fast] Schneller abzunehmen kostet Muskeln, und das Gewicht kommt gern zurück.
    [memory_unclear] Auf diese Worte passt mehr als eines von dem, was ich von dir weiß.
    [muscles_missing] Ich kann es nur planen und zählen, wenn ich weiß, was es trainiert.
    [not_part_of_workout] Es steht heute nicht im Plan, vielleicht ist also eine andere Übung gemeint.
    [not_started_yet] Sätze gehören in ein Training, das läuft.
    [nothing_done_yet] Davon ist kein Satz eingetragen: vielleicht hast du vergessen, mir einen zu sagen, oder du willst es auslassen.
    [number_unclear] Diese Zahl lässt sich auf zwei Arten lesen, und die falsche bliebe stehen.
    [one_more_of_last] Ich trage keinen Satz ein, den du vielleicht nicht gemacht hast.
    [replaces_program] Du folgst einem Programm auf einmal, ein neues beendet also das alte.
    [abandons_program] Ein aufgegebenes Programm lässt sich nicht fortsetzen.
    [sets_would_be_discarded] Sätze, die mit dem Training verworfen werden, sind aus deinem Verlauf verschwunden.
    [sounds_known] Wenn es dieselbe Übung ist, wäre dein Verlauf davon entzweigerissen.
    [target_underweight] Untergewicht schadet der Gesundheit, auch der Kraft.
    [unusual_measure] Üblicherweise zählt man es anders, es könnte also ein Versehen sein.
    [unusual_metric] Das ist weit weg von dem, was du mir vorher gesagt hast, und ein Versehen würde deinen Trend verbiegen.
    [unusual_reps] So viele sind selten, und ein Versehen im Verlauf würde deine nächsten Ziele verderben.
    [unusual_weight] Das ist weit weg von dem, was du sonst bewegst, und ein Versehen im Verlauf würde deine nächsten Gewichte verderben.
    [weight_missing] Noch ist kein Gewicht im Spiel, und ohne sagt ein Satz wenig über deine Kraft.
    [well_again] Was du mir erzählt hast, kann unter Last gefährlich sein, deshalb muss es zuerst geklärt werden.
   *[other] Ich frage lieber, als das Falsche zu tun.
  }

why-refused = { $code ->
    [account_not_empty] Beide zu verbinden würde mischen, was für den einen und was für den anderen aufgehoben ist.
    [invalid_reminder] Eine Erinnerung an eine Zeit, die vorbei ist, käme nie.
    [language_unknown] In dieser Sprache fehlen mir die Worte.
    [link_too_often] Wer einen Code nach dem anderen probiert, rät vielleicht den von jemand anderem.
    [linked_already] Verbunden ist verbunden, da bleibt nichts zu tun.
    [no_reminders] Davon gibt es keine, die ich beenden könnte.
    [reminder_too_long] Eine Erinnerung liest man mit einem Blick.
    [rule_not_found] Keine deiner Regeln ist diese.
    [rule_too_long] Eine Regel ist eine Sache, in einem Satz gesagt.
    [too_many_reminders] Mehr davon wäre nur noch Lärm.
    [too_many_rules] Mehr Regeln kämen sich gegenseitig in die Quere.
    [act_too_late] Es wurde vor dem gesagt, was seitdem passiert ist, vielleicht willst du es also nicht mehr.
    [date_unclear] Eine Prognose braucht einen Tag, bis zu dem ich zählen kann.
    [exercise_already_in_workout] Jede Übung steht einmal im Training, damit ihre Sätze beisammen bleiben.
    [exercise_has_sets] Was du bewegt hast, nimmt dir keine Planänderung weg.
    [exercise_known] Zwei Übungen mit einem Namen ließen sich nicht unterscheiden.
    [exercise_not_in_workout] Ich ändere nur, was heute im Plan steht.
    [goal_date_past] Ein Ziel braucht einen Tag, der noch kommt.
    [goal_unchanged] Genau das habe ich schon notiert.
    [goal_unreachable] Ich behalte nur Ziele, zu denen ich deinen Weg messen kann.
    [invalid_inventory] Mit so einem Gewicht wäre jede Scheibe falsch, die ich dir nenne.
    [invalid_metric] Eine Zahl, die nicht sein kann, würde deinen Trend verbiegen.
    [invalid_name] Ein Name muss so sein, dass du ihn wieder sagen kannst.
    [invalid_profile] Was ich danach plane, wäre falsch für dich.
    [invalid_program] Ich mache nur Programme, hinter denen ich stehen kann.
    [invalid_rating] Noten lassen sich nur auf einer Skala vergleichen.
    [invalid_set] Ein Satz, der nicht sein kann, würde deine Bestleistungen und deine nächsten Gewichte verderben.
    [invalid_superset] Was im Wechsel läuft, muss dir Zeit zum Erholen lassen und eindeutig sein.
    [invalid_target] Ich plane nur, was sich machen und laden lässt.
    [loses_weight_as_minor] Wer noch wächst, sollte nicht ohne Arzt abnehmen.
    [memory_not_found] Ich kann nicht vergessen, was ich nicht weiß.
    [memory_too_long] Ich behalte kurze Notizen, damit sich jede wiederfinden lässt.
    [no_active_workout] Das gehört zu einem Training, und gerade ist keines geplant oder im Gang.
    [no_current_exercise] Das betrifft eine Übung, und gerade läuft keine.
    [no_goal] Es ist keines notiert.
    [no_metrics] Es ist keine Messung notiert.
    [no_own_exercise] Keine deiner eigenen Übungen heißt so.
    [no_plan_yet] Im Plan steht nichts, womit das ginge.
    [no_program] Es ist keines notiert.
    [no_sets_yet] Es gibt keinen Satz, den es betreffen könnte.
    [no_superset] Soweit ich weiß, läuft nichts im Wechsel.
    [not_own_exercise] Auch andere trainieren damit.
    [nothing_suitable] Alles andere braucht andere Geräte, belastet, was du schonen willst, oder trifft, was sich ausruhen muss.
    [nothing_to_correct] Genau das ist schon eingetragen.
    [nothing_to_review] Ein Rückblick schaut auf ein beendetes Training.
    [nothing_to_undo] Ich nehme nur Änderungen des letzten Tages zurück, und davon ist keine übrig.
    [option_not_offered] Ich nehme nur, was angeboten war.
    [own_exercise_in_workout] Ihre Sätze hätten keine Übung, zu der sie gehören.
    [part_not_in_workout] Nur was geplant ist, lässt sich auslassen oder tauschen.
    [program_not_so] Es ist schon so.
    [red_flag_stands] Deine Sicherheit geht vor einem Versprecher.
    [set_not_as_said] Ich ändere einen Satz nur, wenn ich sicher weiß, welchen du meinst.
    [set_not_found] Ich ändere nur Sätze, die eingetragen sind.
    [too_many_exercises] So viele reichen, um noch den Überblick zu behalten.
    [too_many_memories] Mit mehr fände ich nicht mehr, worauf es ankommt.
    [transition_not_allowed] Das passt nicht dazu, wo das Training steht.
    [workout_already_active] Du machst ein Training auf einmal, damit jeder Satz seinen Platz hat.
   *[other] Mehr steckt nicht dahinter:
  }
