# French: the coach's sentences. Weights, sets, dates and lists arrive ready to print; counts arrive as numbers.

## Words for values

muscle = { $value ->
    [chest] pectoraux
    [lats] grands dorsaux
    [upper_back] haut du dos
    [traps] trapèzes
    [lower_back] bas du dos
    [front_delts] avant des épaules
    [side_delts] côté des épaules
    [rear_delts] arrière des épaules
    [biceps] biceps
    [triceps] triceps
    [forearms] avant-bras
    [quads] quadriceps
    [hamstrings] ischios
    [glutes] fessiers
    [adductors] adducteurs
    [abductors] abducteurs
    [calves] mollets
    [abs] abdos
    [obliques] obliques
    [hip_flexors] fléchisseurs de hanche
    [neck] cou
    [back] dos
    [shoulders] épaules
   *[other] { $value }
  }
equipment = { $value ->
    [barbell] une barre
    [ez_bar] une barre EZ
    [trap_bar] une trap bar
    [dumbbell] des haltères
    [kettlebell] des kettlebells
    [machine] des machines
    [smith_machine] une Smith machine
    [cable] une poulie
    [band] des élastiques
    [bench] un banc
    [rack] un rack
    [pull_up_bar] une barre de traction
    [dip_bars] des barres parallèles
    [rings] des anneaux
    [box] une box
    [medicine_ball] un médecine ball
    [stability_ball] un swiss ball
    [ab_wheel] une roulette à abdos
    [sled] un traîneau
    [sandbag] un sac de sable
    [rope] une corde
    [strongman] du matériel de strongman
    [foam_roller] un rouleau de massage
    [rower] un rameur
    [bike] un vélo
    [treadmill] un tapis de course
    [jump_rope] une corde à sauter
   *[other] { $value }
  }
workout-type = { $value ->
    [full_body] Full body
    [upper] Haut du corps
    [lower] Bas du corps
    [push] Push
    [pull] Pull
    [core] Abdos et gainage
    [conditioning] Cardio
    [mobility] Mobilité
   *[other] Séance libre
  }
intensity = { $value ->
    [light] intensité légère
    [moderate] intensité modérée
    [intense] intensité élevée
   *[other] intensité libre
  }
minutes = { $minutes ->
    [0] moins d'une minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
sets = { $sets ->
    [one] { $sets } série
   *[other] { $sets } séries
  }
exercises = { $exercises ->
    [one] { $exercises } exercice
   *[other] { $exercises } exercices
  }
reps = { $count } reps
weight-figure = { $figure } { $unit ->
    [lb] lb
   *[kg] kg
  }
length-figure = { $figure } { $unit ->
    [in] po
   *[cm] cm
  }
metres-figure = { $figure } m
seconds-figure = { $figure } s
bodyweight = poids du corps
assisted = { $weight } d'assistance
warm-up-set = { $set } (échauffement)
drop-set = { $set } (dégressive)
failure-set = { $set } (à l'échec)
amrap-set = { $set } (maximum de reps)
interval-set = { $set } (intervalle)
intervals = { $count } × { $set } ({ $rest } de repos entre chaque)
side-set = { $side ->
    [left] à gauche
   *[right] à droite
  } { $set }
each-side-set = { $set } de chaque côté
effort-set = { $set } à RPE { $rpe }
distance-time = { $distance } en { $time }
remark = « { $remark } »
list-and = et
list-or = ou

## Planning

recent-title = Tes deux dernières semaines :
recent-line = - { $date } : { $type } ({ $exercises })
recent-none = Aucune séance enregistrée ces deux dernières semaines.
options-title = { $options ->
    [one] Voilà ce que je ferais aujourd'hui :
   *[other] Voilà les options du jour :
  }
option-line = { $number }. { $type } ({ $intensity }, environ { $minutes } min)
option-reason = - Pourquoi : { $reasons }
option-focus = - Au programme : { $muscles }
option-exercises = - { $exercises }
option-warm-up = - Échauffement pour { $exercise } : { $sets }
options-ask = { $options ->
    [one] Dis 1 pour la prendre, ou dis-moi ce que tu préfères faire.
   *[other] Laquelle ? Dis son numéro, ou dis-moi ce qu'il faut changer.
  }
reason-wished = c'est ce que tu as demandé
reason-easy_on_the_body = ça ménage le corps
reason-fresh_start = { $type ->
    [full_body] un peu de tout, une bonne façon de commencer
    [upper] le haut du corps, avec du temps pour chaque muscle
    [lower] les jambes, avec du temps pour chaque muscle
   *[other] rien n'est encore fatigué
  }
reason-not_trained_lately = { $days ->
    [one] pas travaillé depuis { $days } jour
   *[other] pas travaillé depuis { $days } jours
  }
reason-recovered = { $named ->
    [0] tout ce qu'il faut est bien récupéré
   *[other] { $muscles } à { $percent } %, { $days ->
        [0] avec une séance déjà faite aujourd'hui
        [one] un jour après la dernière fois
       *[other] { $days } jours après la dernière fois
      }
  }
reason-still_tired = { $muscles } à seulement { $percent } %, donc on reste léger
reason-short_of_sets = { $sets } sur { $wanted } séries pour { $muscles } jusqu'ici cette semaine
reason-told_target = tu l'as demandé
reason-as_last_set = c'est ce que tu as pris à la dernière série
reason-deload = il est temps de faire une semaine allégée
reason-rest_day = un jour de repos te ferait le plus grand bien (c'est le maximum que je ferais)
reason-spares = rien qui gêne { $areas }
reason-needs_rest = { $muscles } à { $percent } %, encore { $hours } heures environ
reason-came_recovered = tu étais à { $percent } % de récupération en arrivant
reason-week_full = { $sets } séries pour { $muscles } cette semaine, c'est plus que les { $wanted } qui ont du sens
reason-recovers_in = encore { $hours } heures environ pour { $muscles }
reason-recovers_fast = tu récupères plus vite que la plupart
reason-recovers_slowly = il te faut plus de temps que la plupart pour récupérer
reason-trains = ça cible { $muscles }
reason-preferred = tu aimes ça
reason-for_your_goal = c'est là que tu veux progresser
reason-familiar = tu le fais déjà, et on devient plus fort en répétant
reason-standard = c'est le plus courant pour ça avec ce que tu as
reason-partly_recovered = { $muscles } à { $percent } %
reason-same_movement = le même mouvement
reason-same_muscles = ça cible aussi { $muscles }
reason-disliked = même si tu n'aimes pas ça
reason-loads_limit = ça sollicite { $areas }
reason-lacks_equipment = il te manque { $things }
reason-told_instead = tu le veux à cette place
reason-told_replaced = tu en as mis un autre à sa place
reason-told_disliked = tu as dit que tu n'aimes pas ça
reason-others_fitted = d'autres convenaient mieux aujourd'hui
reason-only_light = { $muscles } à { $percent } %, bon pour du léger seulement, encore { $hours } heures environ
reason-ready = rien ne s'y oppose, avec { $muscles } à { $percent } %
reason-first_time = c'est la première fois, donc trouve d'abord un poids qui te va
reason-all_sets_done = toutes les séries sont passées la dernière fois, donc { $weight } après { $before }
reason-top_of_range = toutes les séries avaient { $reps } reps la dernière fois, donc { $weight } après { $before }
reason-same_again = la même chose, jusqu'à ce que chaque série ait { $reps } reps
reason-a_little_more = un peu plus que la dernière fois, où il y en avait { $reps } en tout
reason-ready_for_more = { $reps } reps en tout la dernière fois, c'est le haut de la fourchette, donc du poids ou une variante plus dure vient ensuite
reason-fell_short = { $sessions ->
    [one] une série est restée sous { $reps } la dernière fois, donc rien n'est ajouté
   *[other] des séries sont restées sous { $reps } { $sessions } fois de suite, donc rien n'est ajouté
  }
reason-reset = des séries n'ont pas atteint le compte { $sessions } fois de suite, donc { $weight } après { $before }, pour remonter
reason-too_heavy = { $reps } reps, c'était le maximum à { $before }, donc { $weight } convient mieux
reason-lay_off = { $days ->
    [one] ça fait { $days } jour, donc { $weight } après { $before }, pour s'y remettre
   *[other] ça fait { $days } jours, donc { $weight } après { $before }, pour s'y remettre
  }
reason-regaining = tu levais plus avant la coupure, donc ça peut revenir vite : { $weight } après { $before }
reason-easier_than_asked = c'était plus facile que demandé la dernière fois, donc { $weight } après { $before }
reason-harder_than_asked = c'était plus dur que demandé la dernière fois, donc { $weight } après { $before }
reason-of_your_max = environ { $percent } % des { $before } que tu as faits une fois
reason-light_day = c'est un jour léger, donc un peu moins lourd
reason-stalled = { $days ->
    [one] ça ne progresse plus depuis { $days } jour
   *[other] ça ne progresse plus depuis { $days } jours
  }
reason-deload_by_time = { $days ->
    [one] { $days } jour d'entraînement dur sans semaine allégée
   *[other] { $days } jours d'entraînement dur sans semaine allégée
  }
reason-deload_by_stall = { $sessions ->
    [one] { $sessions } exercice ne progresse plus
   *[other] { $sessions } exercices ne progressent plus
  }
reason-easier_than_planned = c'était plus facile que prévu
reason-harder_than_planned = c'était plus dur que prévu
reason-fell_short_today = une série est restée sous le compte aujourd'hui
not-today = Pas aujourd'hui : { $reason }.
reason-in_turns = en alternance avec un autre, ça tient en { $minutes } minutes
reason-fits_minutes = ça tient en { $minutes } minutes
reason-uses_equipment = { $equipment ->
    [0] ça se fait sans matériel
   *[other] il faut seulement { $things }
  }
option-taken = Option { $number }, c'est noté.
plan-title = { $state ->
    [paused] Ta séance, en pause :
    [under_way] Où tu en es :
   *[planned] Le plan :
  } { $type }, { $intensity }, environ { $minutes } min
plan-title-open = { $state ->
    [paused] Ta séance, en pause :
    [under_way] Où tu en es :
   *[planned] Le plan :
  }
plan-line = { $number }. { $name } : { $target }
plan-line-done = { $number }. { $name } : fini, { $sets }
plan-line-begun = { $number }. { $name } : { $done } sur { $of } séries, { $target }
plan-line-begun-open = { $number }. { $name } : { $sets } déjà
plan-line-open = { $number }. { $name } : autant de séries que tu veux
plan-line-skipped = { $number }. { $name } : sauté
plan-empty = Rien n'est encore prévu. Prends une des options, ou ajoute des exercices.
plan-ask-start = Dis « c'est parti » quand tu veux, ou change d'abord quelque chose.
plan-ask-resume = Dis « on reprend » pour continuer.
target = { $sets } × { $count }
target-weight = { $target } à { $weight }
exercise-added = Ajout en place { $place } : { $exercise }, { $target }.
exercise-removed = { $exercise } : retiré.
exercise-moved = { $exercise } passe en place { $place }.
exercise-substituted = { $exercise } : retiré ; à la place, { $other } : { $target }.
exercise-followed = { $other } vient ensuite : { $target }. { $exercise } garde { $sets ->
    [one] sa série
   *[other] ses { $sets } séries
  }.
exercise-spares = Ça ne sollicite pas { $areas }. Je laisse désormais de côté ce qui le fait ? Dis « oui », ou « non » si c'était pour aujourd'hui.
exercise-retargeted = { $exercise } : maintenant { $target }, { $rest } de repos.
plan-refocused = J'ai refait le plan : { $intensity }, environ { $minutes } min.

## Training

workout-begun = { $tone ->
    [blunt] Go.
    [calm] Bien, on commence. Une série à la fois.
    [playful] C'est parti. La fonte t'attendait.
   *[friendly] C'est parti.
  }
workout-resumed = { $sets ->
    [0] On s'y remet.
    [one] On s'y remet, { $sets } série est enregistrée.
   *[other] On s'y remet, { $sets } séries sont enregistrées.
  }
exercise-up = À suivre, { $exercise } :
exercise-up-target = - Objectif : { $sets } de { $count }
exercise-up-open = - Objectif : autant de séries que tu veux
exercise-up-warm-up = - Échauffement : { $sets }
exercise-up-weight = - Charge : { $weight }
exercise-up-find-weight = - Charge : commence léger, et arrête chaque série avec environ { $reserve } reps en réserve
exercise-up-rest = - Repos : { $rest } entre les séries
exercise-up-last = - La dernière fois ({ $date }) : { $sets }
set-up = Ensuite : série { $number } sur { $of }, { $target }, après { $rest } de repos.
set-up-changed = Ensuite : série { $number } sur { $of }, { $target }, après { $rest } de repos, car { $reason }.
set-up-drop = Maintenant, baisse le poids et enchaîne sans repos : { $target }, ou autant que tu peux.
set-up-side = Maintenant le côté { $side ->
    [left] gauche
   *[right] droit
  } de la série { $number } : { $target }.
set-up-open = Une autre série, ou « suivant » pour passer à la suite.
set-up-fulfilled = C'est tout ce qui était prévu pour { $exercise }. Encore une série, ou « suivant » ?
everything-done = { $tone ->
    [blunt] Dernier exercice fait. Dis « termine la séance ».
    [calm] C'était le dernier exercice. Dis « termine la séance » quand tu veux.
    [playful] C'était le dernier, plus rien à soulever. Dis « termine la séance » pour finir.
   *[friendly] C'était le dernier exercice. Dis « termine la séance » pour finir.
  }
everything-passed-over = { $tone ->
    [blunt] Tout est passé, aucune série faite. Nomme un exercice pour le faire, ou dis « abandonne la séance ».
   *[friendly] Tous les exercices sont passés, et aucune série n'est faite. Nommes-en un si tu veux le faire quand même, ou dis « abandonne la séance » pour la laisser tomber.
  }
set-logged = { $exercise }, série { $done } sur { $of } : { $sets }.
sets-logged = { $exercise }, { $count } séries : { $sets }. { $done } sur { $of } faites.
sets-logged-open = { $exercise }, { $count } séries : { $sets }.
set-logged-open = { $exercise }, série { $done } : { $sets }.
set-logged-warmup = { $exercise }, échauffement : { $sets }. Ça ne compte pas dans l'objectif.
rest-taken = Repos : { $rest }.
remark-kept = Noté : { $remark }.
exercise-done = { $exercise } terminé : { $sets }.
exercise-done-weight = { $exercise } terminé : { $sets }, { $average } en moyenne, { $volume } en tout.
back-to-exercise = Retour à { $exercise }.
exercise-left-out = { $tone ->
    [blunt] { $exercise } : sauté. Suivant.
    [calm] { $exercise } : on saute. Ce n'est pas grave.
    [playful] { $exercise } : on saute. Il s'en remettra.
   *[friendly] { $exercise } : on saute.
  }
exercises-passed-over = { $count ->
    [one] Je passe { $exercises }, qui sollicite { $areas }. On change ? Dis « oui », ou « commence { $first } » pour le faire quand même.
   *[other] Je passe { $exercises }, qui sollicitent { $areas }. On change d'abord { $first } ? Dis « oui », ou « commence { $first } » pour le faire quand même.
  }
set-put-right = { $exercise }, série { $number } : { $after } au lieu de { $before }.
set-put-right-warmup = { $exercise }, échauffement : { $after } au lieu de { $before }.
set-taken-off = { $left ->
    [0] Série effacée pour { $exercise } : { $set }. Il n'en reste aucune.
    [one] Série effacée pour { $exercise } : { $set }. Il en reste une.
   *[other] Série effacée pour { $exercise } : { $set }. Il en reste { $left }.
  }
exercise-felt = Noté pour { $exercise } : { $ratings }.
weight-eased = { $exercise } : on continue à { $weight } au lieu de { $before }, car c'était lourd.
rating-performance = performance { $mark } sur 5
rating-difficulty = difficulté { $mark } sur 5
rating-energy = énergie { $mark } sur 5
rating-fatigue = fatigue { $mark } sur 5
workout-paused = En pause. { $sets ->
    [0] Aucune série encore,
    [one] { $sets } série est enregistrée,
   *[other] { $sets } séries sont enregistrées,
  } { $exercises ->
    [0] plus aucun exercice ne reste
    [one] il reste un exercice
   *[other] il reste { $exercises } exercices
  }. Dis « on reprend » à ton retour.
workout-dropped = { $sets ->
    [0] Séance abandonnée. Rien n'avait été enregistré.
    [one] Séance abandonnée, avec sa seule série.
   *[other] Séance abandonnée, avec ses { $sets } séries.
  }
workout-done = { $tone ->
    [blunt] Terminé ({ $type }, { $minutes }).
    [calm] La séance est terminée ({ $type }, { $minutes }). Respire un coup.
    [playful] Et voilà, emballé ({ $type }, { $minutes }).
   *[friendly] Séance terminée ({ $type }, { $minutes }).
  }
workout-done-line = - { $exercise } : { $count } ({ $sets })
workout-done-total = Total : { $exercises }, { $sets }, { $volume }.
workout-done-total-no-weight = Total : { $exercises }, { $sets }.
workout-done-records = Nouveaux records :
workout-done-better = Mieux que la dernière fois :
better-weight = - { $exercise } : { $now }, contre { $before } avant
better-e1rm = - { $exercise } : max estimé { $now }, contre { $before } avant
better-reps = - { $exercise } : { $now } reps à ce poids, contre { $before } avant
better-distance = - { $exercise } : { $now }, contre { $before } avant
better-duration = - { $exercise } : { $now }, contre { $before } avant
better-volume = - { $exercise } : { $now } en tout, contre { $before } avant
workout-done-skipped = Laissé de côté : { $exercises }.
workout-done-review = On fait le bilan ? Dis « oui », ou « bilan » quand tu veux.

## Recovery, volume, reasons

recovery-all = Tout est bien récupéré.
recovery-rest = Tout le reste est bien récupéré.
recovery-fresh = Bien récupéré : { $muscles }.
recovery-category = { $value ->
    [fully_recovered] quasiment récupéré
    [partially_recovered] en partie récupéré
    [ready_for_light_training] bon pour du léger
   *[needs_rest] à laisser au repos
  }
recovery-line = - { $muscle } : { $percent } %, { $category }, encore { $hours } h environ ({ $causes })
recovery-line-told = - { $muscle } : { $percent } %, { $category }, encore { $hours } h environ (courbatures, d'après toi)
recovery-line-slept = - { $muscle } : { $percent } %, { $category }, encore { $hours } h environ (après une mauvaise nuit)
recovery-cause = { $exercise }, { $sets }{ $failure ->
    [1] { " " }à l'échec
   *[other] { "" }
  }, { $date }
recovery-own = { $slower ->
    [1] Tes séances jusqu'ici disent qu'il te faut plus de temps que la plupart.
   *[other] Tes séances jusqu'ici disent que tu récupères plus vite que la plupart.
  }
noted-soreness = { $level ->
    [0] { $named ->
        [0] Bien, je ne compte plus de courbatures.
       *[other] Bien, je ne compte plus de courbatures : { $muscles }.
      }
    [1] { $named ->
        [0] Noté : un peu de fatigue ou de courbatures partout. J'y vais plus doucement pendant un jour.
       *[other] Noté, un peu de courbatures : { $muscles }. J'y vais plus doucement là-dessus pendant un jour.
      }
    [3] { $named ->
        [0] Noté : très fatigué ou plein de courbatures. Pour l'instant, je prévois du repos.
       *[other] Noté, grosses courbatures : { $muscles }. Je laisse ça tranquille pour l'instant.
      }
   *[other] { $named ->
        [0] Noté : fatigue ou courbatures partout. Je reste léger jusqu'à ce que ça passe.
       *[other] Noté, courbatures : { $muscles }. Je reste léger là-dessus jusqu'à ce que ça passe.
      }
  }
noted-sleep = { $level ->
    [0] Noté : une bonne nuit.
   *[other] Noté : une nuit courte. J'en demande un peu moins aujourd'hui.
  }
volume-title = Séries difficiles cette semaine :
volume-line = - { $group } : { $sets }, { $verdict ->
    [below] sous les { $low } à { $high } habituelles
    [above] au-dessus des { $low } à { $high } habituelles
   *[within] dans les { $low } à { $high } habituelles
  }
volume-source = Une série compte pour moitié quand un muscle ne fait qu'aider. Ces fourchettes sont des repères d'experts, pas des lois.
review-title = { $date }, { $type } :
review-line = - { $exercise } : { $sets } (avant, { $date } : { $before })
review-line-first = - { $exercise } : { $sets } (la première fois, ou la première depuis un moment)
review-recovers = Ce qui récupère encore :
review-insights = Ce que j'en retiens : { $reasons }.
alternatives-title = À la place de { $exercise } :
alternatives-line = - { $exercise } : { $reasons }
alternatives-swap = { $planned ->
    [1] On prend { $other } aujourd'hui ? Dis « oui » ; ou « plus jamais { $exercise } » pour ne plus l'avoir.
   *[other] Dis « plus jamais { $exercise } » pour ne plus l'avoir.
  }
why-workout = { $type }, parce que : { $reasons }.
why-absent = { $exercise } n'y est pas : { $reasons }. Dis « ajoute { $exercise } » pour l'avoir quand même.
why-muscles = En l'état : { $reasons }.
why-offered = { $exercise } est proposé : { $options ->
    [one] c'est dans l'option { $numbers }
   *[other] c'est dans les options { $numbers }
  }.
why-exercise = { $exercise } est là pour ces raisons : { $reasons }.
why-target-because = La raison : { $reasons }.
why-sets = { $sets } de { $exercise } : c'est ce que demande une séance de ce genre ({ $intensity }), dans le temps qu'il y a.
why-no-weight = Aucune charge n'est prévue pour { $exercise } : il n'y a pas encore de fois précédente pour s'y référer.
why-target = { $exercise }, { $target } : la dernière fois, { $date }, tu as fait { $sets }.
why-target-new = { $exercise }, { $target } : la fourchette habituelle, faute de fois précédente.
source-trial = Le temps de récupération des muscles vient d'études ; les pourcentages sont un modèle qui s'en inspire.
source-survey = La fréquence des semaines allégées vient d'enquêtes auprès de pratiquants, pas d'études contrôlées.
source-heuristic = Le nombre de séries par semaine est un repère d'experts ; les études disent seulement que plus aide, jusqu'à un certain point.
source-convention = Une partie est de l'usage : ce que font d'habitude les coachs, sans preuve que ce soit mieux qu'autre chose.
source-record = Une partie vient de ton propre historique.
source-word = Une partie vient de ce que tu m'as dit.

## Questions about the past, exercises, settings

last-set = Ta dernière série : { $exercise }, série { $number } : { $set }.
last-set-warmup = Ta dernière série : { $exercise }, échauffement : { $set }.
last-set-so-far = Toutes jusqu'ici : { $sets }.
history-title = { $date } : { $type }, { $minutes }, { $volume } en tout
history-title-no-weight = { $date } : { $type }, { $minutes }
history-line = - { $exercise } : { $count } ({ $sets })
times-title = { $exercise }, les dernières fois :
times-line = - { $date } : { $sets }
times-none = Rien d'enregistré encore pour { $exercise }.
history-none = Aucune séance terminée n'est encore enregistrée.
sitting-trained = { $date } : séance { $type }, { $exercises }, { $sets }{ $state ->
    [completed] { "" }
   *[other] , pas terminée
  }
sitting-planned = { $date } : séance { $type } prévue, aucune série faite
sitting-talk = { $date } : { $messages ->
    [0] rien qui soit resté
    [one] { $messages } message
   *[other] { $messages } messages
  }
sitting-talked = on a parlé de { $quotes }
exercise-explained = { $exercise } : { $description }
exercise-muscles = Muscles : { $muscles }.
unit-set = { $unit ->
    [kg] Les poids sont désormais en kilos.
   *[lb] Les poids sont désormais en livres.
  }
memory-noted = Noté : « { $content } ».
memory-known = Je le sais déjà : « { $content } ».
memory-limit = Je laisse de côté ce qui sollicite { $areas }.
memory-limit-open = Je ne sais pas quels exercices ça concerne, alors dis-moi lesquels éviter.
memory-dislike = Je ne prévois { $exercises } que si rien d'autre ne convient.
memory-preference = À choix égal, je prends d'abord { $exercises }.
memory-instead = Désormais, { $new } vient à la place de { $old }.
memory-liking-open = Je ne connais pas d'exercice de ce nom, donc ça ne change aucun plan.
memory-equipment = { $things ->
    [0] Je prévois ce qui se fait sans matériel.
   *[other] Je prévois ce qui se fait avec { $equipment }.
  }
memory-equipment-all = Je prévois pour une salle complète.
memory-days = Tes jours : { $days }.
memory-minutes = Je prévois { $minutes }, sauf si tu dis autre chose.
memory-replaced = Ça remplace { $contents }.
memory-against = { $count ->
    [one] Ta séance contient encore { $exercises }, ce qui ne va pas avec ça. On change ? Dis « oui », ou « enlève { $first } ».
   *[other] Ta séance contient encore { $exercises }, ce qui ne va pas avec ça. On change d'abord { $first } ? Dis « oui », ou « enlève { $first } ».
  }
memories-title = Ce que je sais de toi :
memories-title-about = Ce que je sais sur « { $about } » :
memories-line = - { $content } (dit le { $date })
memories-more = Et { $count } de plus : demande une chose précise, comme « qu'est-ce que tu sais sur mon genou ? ».
memories-more-about = Il y en a plus là-dessus : dis plus précisément ce que tu veux savoir.
memories-none = Je ne sais encore rien de toi. Dis-moi ce qui te fait mal, le matériel que tu as, et ce que tu aimes.
memories-none-about = Je ne sais rien sur « { $about } ».
memories-dropped = Oublié : { $contents }.
weekday = { $value ->
    [0] lundi
    [1] mardi
    [2] mercredi
    [3] jeudi
    [4] vendredi
    [5] samedi
   *[6] dimanche
  }
area = { $value ->
    [neck] la nuque
    [shoulder] l'épaule
    [elbow] le coude
    [wrist] le poignet
    [upper_back] le haut du dos
    [lower_back] le bas du dos
    [hip] la hanche
    [knee] le genou
    [ankle] la cheville
   *[other] { $value }
  }
and-more = { $count } de plus
turn-taken-back = Annulé : { $what }.
act-done = { $act ->
    [ask_for_workout] la demande de séance
    [choose_option] le choix de l'option
    [offer_options] la demande d'autres options
    [refocus_workout] le changement de plan
    [start_workout] le départ
    [pause_workout] la pause
    [complete_workout] la fin de la séance
    [cancel_workout] l'abandon de la séance
    [add_exercise] l'ajout de l'exercice
    [remove_exercise] le retrait de l'exercice
    [substitute_exercise] le remplacement
    [move_exercise] le nouvel ordre
    [retarget_exercise] le nouvel objectif
    [superset_exercises] le superset
    [part_superset] la séparation du superset
    [correct_set] la correction
    [delete_set] la suppression de la série
    [finish_exercise] la fin de l'exercice
    [next_exercise] le passage à la suite
    [start_exercise] le passage à l'exercice
    [skip_exercise] le saut d'exercice
    [rate_exercise] la note
    [set_weight_unit] le changement d'unité
    [set_inventory] le changement de ton matériel
    [raise_red_flag] ce que tu as signalé
    [answer_health_question] ta réponse
    [remember] ce que j'avais noté
    [pass_over_question] la question sautée
    [cut_workout] le plan raccourci
    [note_soreness] les courbatures notées
    [note_sleep] le sommeil noté
    [correct_memory] le changement de ce que je sais
    [forget_memory] l'oubli
    [record_metric] cette mesure
    [set_goal] le nouvel objectif
    [update_goal] le changement d'objectif
    [finish_goal] la clôture de l'objectif
    [drop_goal] l'abandon de l'objectif
    [set_level] ton niveau
    [set_age] ton âge
    [set_time_zone] ton fuseau horaire
    [set_coaching] le nouveau style
    [offer_link] le code
    [set_language] la nouvelle langue
    [add_rule] la nouvelle règle
    [drop_rule] la suppression de la règle
    [set_reminder] le rappel
    [stop_reminders] l'arrêt des rappels
    [create_program] le nouveau programme
    [pause_program] la mise en pause du programme
    [resume_program] la reprise du programme
    [abandon_program] l'abandon du programme
    [create_exercise] ton nouvel exercice
    [rename_exercise] le nouveau nom
    [remove_own_exercise] le retrait de ton exercice
   *[other] le dernier changement
  }

act-to-do = { $act ->
    [ask_for_workout] prévoir une séance
    [choose_option] prendre cette option
    [offer_options] montrer d'autres options
    [refocus_workout] changer le plan
    [start_workout] commencer
    [pause_workout] mettre en pause
    [complete_workout] terminer la séance
    [cancel_workout] abandonner la séance
    [add_exercise] ajouter l'exercice
    [remove_exercise] enlever l'exercice
    [substitute_exercise] remplacer l'exercice
    [superset_exercises] les faire en alternance
    [part_superset] séparer le superset
    [move_exercise] déplacer l'exercice
    [retarget_exercise] changer l'objectif
    [log_sets] noter ça
    [repeat_set] noter encore la même série
    [say_more] ajouter ce que tu as fait de plus
    [correct_set] corriger la série
    [delete_set] effacer la série
    [finish_exercise] terminer l'exercice
    [next_exercise] passer à l'exercice suivant
    [start_exercise] passer à l'exercice
    [skip_exercise] sauter l'exercice
    [rate_exercise] noter comment c'était
    [undo] annuler le dernier changement
    [set_weight_unit] changer d'unité
    [record_metric] noter cette mesure
    [set_goal] fixer cet objectif
    [update_goal] changer l'objectif
    [finish_goal] marquer l'objectif comme atteint
    [drop_goal] abandonner l'objectif
    [set_level] noter ton niveau
    [set_age] noter ton âge
    [set_time_zone] régler ton fuseau horaire
    [set_coaching] changer mon style
    [offer_link] te donner un code pour un autre compte
    [link_account] relier ce compte
    [set_language] changer de langue
    [add_rule] garder cette règle
    [drop_rule] supprimer la règle
    [set_reminder] régler le rappel
    [stop_reminders] arrêter les rappels
    [log_outside] noter ce qui a été fait avant
    [create_program] faire un programme
    [pause_program] mettre le programme en pause
    [resume_program] reprendre le programme
    [abandon_program] abandonner le programme
    [set_inventory] changer ton matériel de charge
    [create_exercise] ajouter un exercice à toi
    [rename_exercise] renommer ton exercice
    [remove_own_exercise] retirer ton exercice
    [raise_red_flag] signaler ça
    [answer_health_question] noter ta réponse
    [remember] retenir ça
    [pass_over_question] sauter la question
    [cut_workout] raccourcir le plan à ça
    [note_soreness] noter tes courbatures
    [note_sleep] noter ton sommeil
    [correct_memory] changer ce que je sais de toi
    [forget_memory] oublier ça
   *[other] ça
  }

act-to-do-quoted = { $act } : « { $words } »
act-to-do-sets = { $named ->
    [0] noter { $sets }
   *[other] noter { $sets } pour « { $exercise } »
  }
sets-of = { $sets ->
    [one] { $sets } série de { $set }
   *[other] { $sets } séries de { $set }
  }

## Small talk

greeting = { $state ->
    [planning] Salut ! Ton plan est prêt.
    [paused] Salut ! Ta séance est en pause.
    [in_progress] Salut ! Ta séance est en cours.
   *[no_workout] Salut ! Je suis ton coach de musculation. Dis « on fait une séance » et je t'en propose quelques-unes.
  }
thanked = { $tone ->
    [blunt] De rien.
    [calm] Je t'en prie.
    [playful] Avec plaisir. On me paie en répétitions.
   *[friendly] Avec plaisir.
  }
help = { $state ->
    [planning] Choisis une option par son numéro, change le plan (« remplace squat par presse à cuisses », « ajoute 3 séries de gainage », « plus léger »), dis « c'est parti » ou « abandonne la séance ».
    [in_progress] Dis-moi tes séries (« 80x8 », « 8, 8, 7 à 80 », « pareil »), corrige-les (« la dernière c'était 85 pas 80 », « efface la dernière série », « annule »), avance (« suivant », « passe », « change cet exercice »), demande « qu'est-ce qu'il reste ? », dis « pause » ou « termine la séance ».
   *[no_workout] Dis « on fait une séance », ou ce que tu as : « 40 minutes et seulement des haltères ». Demande « j'ai fait quoi la dernière fois ? », « est-ce que je progresse ? » ou « comment faire le soulevé de terre ? ». Dis-moi ce qui te fait mal, ce que tu aimes et ce que tu as (« j'ai mal au genou », « je déteste les burpees »), et demande « qu'est-ce que tu sais de moi ? ». Dis-moi ton poids et ce que tu veux (« je pèse 82 », « 100 kg au développé couché d'ici juin »), et « fais-moi un programme » pour en suivre un. « Passe en livres » change les unités.
  }
done-with-what = Fini quoi ? Dis-moi la série (« 80x8 » ou juste les reps), « suivant » pour l'exercice d'après, ou « termine la séance ».
finish-here = On termine la séance ici ? Dis « oui ». Si c'était une série, dis-moi « 80x8 » ou juste les reps ; « suivant » pour l'exercice d'après.
more-of-what = { $count } reps de plus dans la dernière série, ou { $count } séries de plus ? Dis « la dernière c'était { $all } », ou « { $count } séries de plus pareilles ».
nothing-asked = { $state ->
    [options] Laquelle ? Dis son numéro, ou dis-moi ce que tu préfères faire.
    [planning] Dis « c'est parti » pour commencer, ou dis-moi quoi changer.
    [paused] Dis « on reprend » pour continuer, ou « termine la séance ».
   *[other] Je n'avais rien demandé. Rien n'a changé.
  }
left-as-it-was = { $offered ->
    [1] D'accord.
   *[0] D'accord, je n'ai rien changé.
  }
not-understood = { $state ->
    [planning] Je n'ai pas compris, et je n'ai rien changé. Choisis une option par son numéro, dis-moi un changement comme « remplace squat par presse à cuisses », ou dis « c'est parti ».
    [paused] Je n'ai pas compris, et je n'ai rien changé. Dis « on reprend », « termine la séance » ou « abandonne la séance ».
    [in_progress] Je n'ai pas compris, et je n'ai rien noté. Dis-moi la série comme « 80x8 », ou dis « suivant », « qu'est-ce qu'il reste ? » ou « aide ».
   *[no_workout] Je n'ai pas compris. Dis « on fait une séance », ou « aide » pour ce que je comprends.
  }
not-understood-pain = Qu'est-ce qui fait mal ? Dis-le comme « j'ai mal au genou gauche », et je laisse de côté ce qui le sollicite. Arrête l'exercice qui fait mal.
not-understood-part = Je n'ai pas compris « { $words } », et je n'en ai rien fait.
no-free-talk = { $reason ->
    [spent] C'était tout le bavardage possible pour l'instant. Les séries, les plans et ton historique continuent comme toujours.
    [limit] Ça faisait beaucoup d'un coup, alors je me suis arrêté là. Dis-moi ce qui manque encore.
    [unsafe] C'est à un médecin d'en juger, donc je ne m'en mêle pas. Si quelque chose fait mal ou te paraît anormal, arrête, et fais-le examiner.
    [growing] Tant que tu es en pleine croissance, je laisse le poids et l'alimentation à toi, à un adulte de confiance et à ton médecin.
    [unsure] Je n'ai pas de réponse à ça dont je puisse répondre.
   *[away] Je ne peux pas discuter librement pour l'instant. Les séries, les plans et ton historique marchent comme toujours.
  }
taken-as = Si ce n'est pas ce que tu voulais dire, dis « annule ».
not-done = Pas fait : { $acts }.
waiting = Ensuite : { $acts }.

## What is asked before it is done

asked-did-you-mean = Tu voulais dire : { $acts } ?
asked-unusual_weight = { $weightless ->
    [1] { $exercise } sans aucun poids, c'est inhabituel. Je le note quand même ?
   *[other] { $known ->
        [1] { $weight }, c'est loin de tes { $usual } récents pour { $exercise }. Je le note quand même ?
       *[other] { $weight }, c'est beaucoup pour { $exercise }. Je le note quand même ?
      }
  }
asked-unusual_reps = { $reps } reps pour { $exercise }, c'est inhabituel. Je le note quand même ?
asked-unusual_measure = { $measure ->
    [reps] { $exercise } se compte d'habitude en reps. Je le note comme tu l'as dit ?
    [seconds] { $exercise } se tient d'habitude un certain temps. Je le note comme tu l'as dit ?
   *[metres] { $exercise } se compte d'habitude en distance ou en temps. Je le note comme tu l'as dit ?
  }
asked-not_part_of_workout = { $exercise } n'est pas dans la séance du jour. Je l'ajoute et je note ça ?
asked-sets_would_be_discarded = { $sets ->
    [one] Ça abandonnerait la séance et retirerait sa { $sets } série de ton historique. On l'abandonne ? « Termine la séance » la garde.
   *[other] Ça abandonnerait la séance et retirerait ses { $sets } séries de ton historique. On l'abandonne ? « Termine la séance » les garde.
  }
asked-nothing_done_yet = Aucune série notée pour { $exercise }. On saute ?
asked-one_more_of_last = Encore une série de { $exercise }, comme la dernière ?
asked-exercise_not_found = Je ne connais pas d'exercice appelé « { $words } ». Tu veux dire { $choices } ?
asked-number_unclear = Tu veux dire { $choices } ?
asked-deletes_a_set = J'efface la dernière série de { $exercise } ?
asked-not_started_yet = { $paused ->
    [1] La séance est en pause. On la reprend et je note ça ?
   *[other] La séance n'a pas commencé. On la commence et je note ça ?
  }
asked-exercise_ambiguous = Lequel veux-tu dire par « { $words } » : { $choices } ?
asked-memory_unclear = Laquelle veux-tu dire : { $choices } ?
asked-forgets_everything = { $memories ->
    [one] Ça oublierait la seule chose que je sais de toi. J'oublie ?
   *[other] Ça oublierait les { $memories } choses que je sais de toi. J'oublie ?
  }
asked-weight_missing = À quel poids ?
asked-count_missing = { $measure ->
    [seconds] Pendant combien de temps ?
    [metres] Quelle distance, ou combien de temps ?
   *[reps] { $failed ->
        [1] Combien de reps complètes, sans celle qui a échoué ?
       *[other] { $weighed ->
            [0] Combien de reps ? Un nombre pour toutes les séries, ou un pour chacune.
           *[other] Combien de reps à { $weight } ?
          }
      }
  }

## What cannot be done

refused-no_active_workout = { $act ->
    [choose_option] Rien n'est encore proposé. Dis « on fait une séance », ou ce que tu veux, comme « jambes, 40 minutes » ; ensuite choisis par numéro.
    [correct_set] Aucune séance n'est en cours. Si tu viens de la terminer, dis « annule » pour la rouvrir.
    [delete_set] Aucune séance n'est en cours. Si tu viens de la terminer, dis « annule » pour la rouvrir.
    [rate_exercise] Aucune séance n'est en cours. Si tu viens de la terminer, dis « annule » pour la rouvrir.
   *[other] Aucune séance n'est en cours. Dis d'abord « on fait une séance ».
  }
refused-workout_already_active = { $phase ->
    [in_progress] Tu es en pleine séance, { $sets ->
        [0] sans série encore
        [one] avec une série
       *[other] avec { $sets } séries
      }. Dis « qu'est-ce qu'il reste ? » pour la continuer, « termine la séance », ou « nouvelle séance » pour l'abandonner et en faire une autre.
   *[planning] { $paused ->
        [1] Tu as une séance en pause, { $sets ->
            [0] sans série encore
            [one] avec une série
           *[other] avec { $sets } séries
          }. Dis « on reprend », « termine la séance », ou « nouvelle séance » pour l'abandonner et en faire une autre.
       *[other] Une séance est déjà prévue. Dis « c'est parti » pour la faire, change-la, ou dis « nouvelle séance » pour une autre.
      }
  }
refused-transition_not_allowed = { $phase ->
    [planning] { $paused ->
        [1] La séance est en pause. Dis d'abord « on reprend ».
       *[other] La séance n'a pas commencé. Choisis une option, puis dis « c'est parti ».
      }
    [in_progress] La séance est en cours, donc ce n'est pas possible maintenant. Dis d'abord « pause » ou « termine la séance ».
   *[no_workout] Il n'y a pas de séance pour ça. Dis « on fait une séance ».
  }
refused-act_too_late = Ce message est arrivé tard : la séance a avancé depuis, donc je n'ai rien changé.
refused-option_not_offered = { $offered ->
    [0] Il n'y a pas d'options proposées.
    [one] Il n'y a pas d'option { $number }. Il n'y a que l'option 1.
   *[other] Il n'y a pas d'option { $number }. Choisis de 1 à { $offered }.
  }
refused-no_plan_yet = Le plan est vide. Choisis une option par son numéro, ou ajoute un exercice.
refused-nothing_suitable = Je ne connais aucun exercice qui convienne. Dis-moi quel matériel tu as, ou demande autre chose.
refused-exercise_not_found = Je ne connais pas d'exercice appelé « { $words } ». Pour en ajouter un à toi, dis « nouvel exercice » et son nom.
refused-exercise_not_in_workout = { $exercise } n'est pas dans cette séance. Dis « ajoute { $exercise } » pour l'y mettre.
refused-part_not_in_workout = Rien de ce qui reste de cette séance ne travaille « { $words } ».
refused-exercise_already_in_workout = { $exercise } est déjà dans la séance.
refused-no_current_exercise = Quel exercice ? Aucun n'est en cours. Nommes-en un, ou dis « termine la séance » ou « abandonne la séance ».
refused-exercise_has_sets = { $sets ->
    [one] { $exercise } a une série enregistrée, donc ça reste. Dis « fini { $exercise } » pour l'arrêter, ou efface la série.
   *[other] { $exercise } a { $sets } séries enregistrées, donc ça reste. Dis « fini { $exercise } » pour l'arrêter, ou efface les séries.
  }
refused-no_sets_yet = { $named ->
    [1] Aucune série de { $exercise } n'est encore enregistrée.
   *[other] Aucune série n'est enregistrée dans cette séance. Notes-en une, ou dis « abandonne la séance » pour la laisser tomber.
  }
refused-set_not_found = Il n'y a pas de série { $number } de { $exercise } ; nombre de séries enregistrées : { $recorded }.
refused-set_not_as_said = Ce n'est pas ce qui est enregistré. Rien n'a changé ; dis quelle série, comme « la série 2 c'était 80x7 ».
refused-invalid_set = { $reason ->
    [weight] Ce poids ne peut pas être juste. Rien n'a été noté.
    [reps] Ce nombre de reps ne peut pas être juste. Rien n'a été noté.
    [rpe] Le RPE va de 1 à 10. Rien n'a été noté.
    [count] Ça fait trop de séries pour un message. Rien n'a été noté.
   *[other] Je ne peux pas en faire une série. Rien n'a été noté. Dis-le comme « 80x8 ».
  }
refused-invalid_inventory = { $what ->
    [bar] Une barre ne peut pas peser ça. Rien n'a changé.
    [plates] Il n'existe pas de disques comme ça. Rien n'a changé.
    [dumbbells] Il n'existe pas d'haltères comme ça. Rien n'a changé.
   *[other] Un palier ne peut pas être de ça. Rien n'a changé.
  }
refused-invalid_target = { $reason ->
    [same] C'est déjà ce qui est prévu.
    [several] Un objectif à la fois, s'il te plaît : comme « 4x8 à 70 ».
    [weight] Quel poids veux-tu dire ? Dis-m'en un, comme « les disques pour 100 ».
   *[other] Je ne peux pas prévoir ça. Dis-le comme « 4x8 à 70 ».
  }
refused-invalid_rating = Note de 1 à 5, comme « difficulté 4 ».
refused-memory_too_long = C'est plus que ce que je peux retenir d'une chose. Dis-le en { $most } caractères au plus ; rien n'a été noté.
refused-too_many_memories = Je retiens { $most } choses de toi, et je n'ai plus de place. Dis d'abord « oublie que … » ; rien n'a été noté.
refused-memory_not_found = { $about ->
    [0] Je ne sais rien de toi que je puisse oublier.
   *[other] Je ne sais rien sur « { $words } », donc rien n'a changé.
  }
refused-nothing_to_correct = C'est déjà ce qui est enregistré.
refused-nothing_to_review = Il n'y a pas encore de séance terminée à passer en revue.
refused-nothing_to_explain = Je n'ai encore rien proposé que je puisse justifier. Dis « on fait une séance ».
refused-nothing_to_undo = Il n'y a rien à annuler.
refused-undo_alone = Dis « annule » dans un message à part : ça reprend tout le message d'avant.
refused-nothing_kept = Ici je peux seulement parler : rien n'est enregistré dans cette conversation, donc je ne l'ai pas fait.
refused-bad_arguments = Je n'ai pas saisi les détails. Rien n'a changé.

## What the coach suggests to say next

say-start = c'est parti
say-next = suivant
say-skip = passe
say-finish = termine la séance
say-continue = on reprend
say-yes = oui
say-no = non
say-later = plus tard
say-reps = répétitions
say-sets = séries
say-left = qu'est-ce qu'il reste ?
say-same = pareil
say-swap = change cet exercice
say-other-options = d'autres options
say-workout = on fait une séance
say-review = bilan
say-last-time = j'ai fait quoi la dernière fois ?
say-cancel = abandonne la séance

## When a message could not be handled: one sentence for each code of the API

error-malformed_json = Je n'ai pas pu lire ce message. Rien n'a été enregistré.
error-invalid_request = Je n'ai pas pu lire ce message. Rien n'a été enregistré.
error-request_timeout = Ce message ne m'est pas arrivé en entier. Renvoie-le, s'il te plaît.
error-unauthorized = Je n'ai pas pu prendre ce message.
error-forbidden = Je n'ai pas pu prendre ce message.
error-body_too_large = Ce message est trop long pour moi. Rien n'a été enregistré ; envoie-le en plusieurs fois, s'il te plaît.
error-unsupported_media_type = Je n'ai pas pu lire ce message. Rien n'a été enregistré.
error-method_not_allowed = Je n'ai pas pu prendre ce message. Rien n'a été enregistré.
error-message_id_reused = J'ai déjà ce message, avec d'autres mots. Rien n'a changé ; envoie-le comme un nouveau, s'il te plaît.
error-turn_failed = Quelque chose s'est mal passé de mon côté. Rien n'a été enregistré ; renvoie-le, s'il te plaît.
error-internal_error = Quelque chose s'est mal passé de mon côté. Renvoie-le, s'il te plaît.
error-too_many_requests = C'est trop rapide pour moi. Renvoie le même message dans un instant, s'il te plaît.
error-busy = Il se passe trop de choses à la fois. Renvoie le même message, s'il te plaît.
error-too_slow = Ça m'a pris trop de temps. Renvoie le même message, s'il te plaît.
error-database_unavailable = Je n'ai pas accès à mes notes pour l'instant. Renvoie le même message dans un moment, s'il te plaît.
error-outcome_unknown = J'ai perdu le contact avec mes notes, et je ne sais pas si c'est enregistré. Renvoie le même message, s'il te plaît.
