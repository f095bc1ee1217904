# French: the first talk: what is asked of somebody new, one question each, and what is kept at its end.

greeting-new = Salut ! Je suis ton coach de musculation. Je te pose d'abord quelques questions, pour que les séances te conviennent ? Dis « oui » (et « passe » pour en sauter une), ou directement « on fait une séance ».
first-question = { $topic ->
    [goal] Tu t'entraînes pour quoi ? Par exemple « prendre en force et perdre un peu de gras », ou « 100 kg au développé couché ». « Passe » marche aussi.
    [level] Depuis combien de temps tu fais de la muscu ? Par exemple « jamais », « 3 ans » ou « intermédiaire ».
    [equipment] Tu as quoi comme matériel ? Par exemple « une salle complète », ou « à la maison, haltères jusqu'à 20 kg et un banc ».
    [limits] Quelque chose te fait mal, ou est à ménager ? Par exemple « mon genou gauche », ou « rien ».
    [days] Tu veux t'entraîner quand ? Par exemple « lundi mercredi vendredi », ou « 3 fois par semaine ».
   *[time_zone] Tu vis à quelle heure, pour que mes jours soient les tiens ? Dis-moi une grande ville qui a la même heure que toi, comme « Paris » ou « Montréal ».
  }
why-first-question = { $topic ->
    [goal] Ton but décide des séries, des répétitions et du repos.
    [level] Un débutant a moins de séries et d'autres paliers que quelqu'un qui en fait depuis des années.
    [equipment] Je ne planifie que ce que tu peux faire avec ton matériel.
    [limits] Je laisse de côté tout ce qui charge ce qui fait mal.
    [days] Ça me dit comment répartir le travail sur ta semaine.
   *[time_zone] « Aujourd'hui » et « hier » se comptent à ton heure, pas à la mienne.
  }
first-question-again = Je n'ai pas compris. { $question } « Plus tard » arrête les questions.
first-talk-put-off = D'accord. Dis « pose-moi tes premières questions » quand tu veux, ou « on fait une séance ».
first-talk-done = { $kept ->
    [0] C'est tout ce que je voulais demander, et je me règle sur ce que tu fais.
   *[other] Merci, c'est tout. Voilà sur quoi je me base :
  }
kept-goals = - Objectif : { $goals }
kept-level = - Niveau : { $level ->
    [beginner] débutant
    [intermediate] intermédiaire
    [advanced] avancé
   *[other] { $level }
  }
kept-equipment = - Matériel : { $kind ->
    [all] une salle complète
    [none] aucun
   *[some] { $things }
  }
kept-limits = - À ménager : { $limits }
kept-days = - Jours : { $days }
kept-minutes = - Durée : { $minutes }
kept-time-zone = - Ton heure : { $zone }
first-talk-offer = Dis-le-moi quand ça change. On commence par une séance ?

say-stronger = prendre en force
say-muscle = prendre du muscle
say-fat-loss = perdre du gras
say-beginner = débutant
say-intermediate = intermédiaire
say-advanced = avancé
say-full-gym = une salle complète
say-no-equipment = aucun matériel
say-nothing-hurts = rien
say-three-days = 3 fois par semaine
