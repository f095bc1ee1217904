## Measures

body = { $value ->
    [weight] Poids
    [chest] Tour de poitrine
    [waist] Tour de taille
    [hips] Tour de hanches
    [biceps] Tour de bras
    [thigh] Tour de cuisse
   *[height] Taille
  }
metric-kept = { $measure } : { $value }, c'est noté.
metric-since = { $way ->
    [more] C'est { $value } de plus que le { $date }.
    [less] C'est { $value } de moins que le { $date }.
   *[same] Pareil que le { $date }.
  }
metric-line = { $measure } : { $value } le { $date }.
trend = { $way ->
    [up] En hausse d'environ { $pace } par semaine, d'après { $points } mesures en quatre semaines ; { $recent } en moyenne cette semaine.
    [down] En baisse d'environ { $pace } par semaine, d'après { $points } mesures en quatre semaines ; { $recent } en moyenne cette semaine.
   *[unclear] Pas de tendance nette en quatre semaines, d'après { $points } mesures ; { $recent } en moyenne cette semaine.
  }
trend-too-early = Trop tôt pour dire où ça va : { $points } mesures jusqu'ici.

## Goals

goal-kept = Ton objectif : « { $goal } ».
goal-changed = Changé : « { $goal } ».
goal-replaces = Il remplace « { $goal } ».
goal-needs-start = Dis-moi ton poids (« je pèse 80 »), et je compte à partir de là.
goal-title = « { $goal } »
goal-now = { $estimated ->
    [1] Environ { $now } pour une rep maintenant, pour un objectif de { $target }{ $percent ->
            [-1] .
           *[other]  : { $percent } % du chemin.
        }
   *[other] { $now } maintenant, pour un objectif de { $target }{ $percent ->
            [-1] .
           *[other]  : { $percent } % du chemin.
        }
  }
goal-open = L'objectif est { $target }. Je n'ai encore rien pour le mesurer.
goal-by = Tu le veux pour le { $date }.
goal-ended = { $status ->
    [completed] « { $goal } » : objectif atteint. Bravo !
   *[abandoned] « { $goal } » n'est plus un de tes objectifs.
  }
goals-none = Tu n'as pas encore d'objectif. Dis-m'en un, comme « mon objectif est 100 kg au développé couché d'ici juin », ou « perdre 5 kg avant l'été ».
workouts-a-week = { $count } séances par semaine
outlook = { $outlook ->
    [reached] C'est atteint. Dis « j'ai atteint mon objectif » pour le clôturer.
    [too_early] Trop tôt pour une prévision : il faut quatre mesures sur deux semaines, et pour l'instant { $points ->
            [0] il n'y en a aucune
            [one] il y en a une
           *[other] il y en a { $points }
        }.
    [away] En ce moment ça va dans l'autre sens. Ça arrive ; dis-moi si tu veux changer le plan ou l'objectif.
    [far] À ce rythme, il faut encore plus de deux ans.
   *[stands_still] En ce moment ça n'avance ni ne recule, d'après { $points } mesures.
  }
forecast = À ce rythme tu y es vers le { $date }, d'après la droite de tes { $points } dernières mesures sur { $days } jours.
forecast-span = { $clear ->
    [1] Sans doute entre le { $early } et le { $late }.
   *[other] C'est une estimation grossière : du { $early } au { $late }.
  }
forecast-open-end = C'est une estimation grossière : au plus tôt le { $early }, et ça peut prendre bien plus longtemps.
forecast-in-time = C'est dans les temps.
forecast-late = C'est plus tard que tu ne le veux.

## Streaks

streak = { $weeks ->
    [0] Pas encore de semaine complète d'affilée{ $best ->
            [0] .
            [one]  ; ton record sur un an est d'une semaine.
           *[other]  ; ton record sur un an est de { $best }.
        } La prochaine commence avec une séance.
    [one] Une semaine d'affilée comme prévu. Le record sur un an : { $best }.
   *[other] { $weeks } semaines d'affilée comme prévu. Le record sur un an : { $best }.
  }
streak-week = Cette semaine : { $done } sur { $planned } { $planned ->
    [one] jour
   *[other] jours
  }.
streak-excused = { $weeks ->
    [one] Entre-temps, une semaine sans être en forme ; elle ne compte pas contre toi.
   *[other] Entre-temps, { $weeks } semaines sans être en forme ; elles ne comptent pas contre toi.
  }

## The athlete

profile-level = { $value ->
    [beginner] Je prévois désormais pour un niveau débutant.
    [intermediate] Je prévois désormais pour un niveau intermédiaire.
   *[advanced] Je prévois désormais pour un niveau avancé.
  }
profile-birth-year = Noté : né(e) en { $value }.
profile-time-zone = Ton heure est désormais celle du fuseau { $value }.

## What is asked before it is done

asked-unusual_metric = { $known ->
    [1] { $measure ->
            [weight] Poids
            [chest] Tour de poitrine
            [waist] Tour de taille
            [hips] Tour de hanches
            [biceps] Tour de bras
            [thigh] Tour de cuisse
           *[height] Taille
        } : { $before } la dernière fois, et maintenant { $value }. C'est bien ça ?
   *[other] { $measure ->
            [weight] Poids
            [chest] Tour de poitrine
            [waist] Tour de taille
            [hips] Tour de hanches
            [biceps] Tour de bras
            [thigh] Tour de cuisse
           *[height] Taille
        } : { $value }, c'est inhabituel. C'est bien ça ?
  }
asked-loses_fast = Ça ferait { $per_week } par semaine. Plus de { $most } par semaine, ça coûte du muscle et ça dure rarement ; une date plus lointaine serait plus douce. Je le fixe quand même ?
asked-target_underweight = Pour ta taille, { $target } c'est en dessous d'un poids sain ; c'est sain à partir de { $least }. Parles-en à un médecin ou à un diététicien avant d'y aller. Je le fixe quand même ?
asked-goal_unclear = Quel objectif : { $choices } ?
asked-other_goal = Ton objectif est « { $words } », et il n'y en a pas d'autre. C'est celui-là ?

## What cannot be done

refused-invalid_metric = { $measure ->
    [weight] Poids
    [chest] Tour de poitrine
    [waist] Tour de taille
    [hips] Tour de hanches
    [biceps] Tour de bras
    [thigh] Tour de cuisse
   *[height] Taille
  } : cette mesure ne peut pas être juste, donc je n'ai rien noté. Dis-la avec son unité, comme « tour de taille 86 cm » ou « je pèse 82 kg ».
refused-no_metrics = { $measure ->
    [weight] Je ne sais pas combien tu pèses. Dis-le comme « je pèse 82,4 ».
   *[other] Rien n'est encore mesuré. Dis-le comme « je pèse 82,4 » ou « tour de taille 86 cm ».
  }
refused-goal_date_past = Ce jour ne convient pas pour un objectif : il doit être à venir, et dans les dix ans. Rien n'a été fixé.
refused-date_unclear = Je ne sais pas quand c'est, « { $words } ». Dis-le comme « d'ici le 1er juin » ou « dans 3 mois » ; rien n'a été fixé.
refused-goal_unreachable = Je ne peux pas en faire un objectif. Dis-le comme « 100 kg au développé couché d'ici juin ».
refused-loses_weight_as_minor = Je ne prévois pas de perte de poids avant 18 ans : ton corps grandit encore. Parles-en avec tes parents et un médecin. Je t'aide volontiers à gagner en force et en forme.
refused-no_goal = Tu n'as pas d'objectif dont il pourrait s'agir. Dis-m'en un, comme « mon objectif est 100 kg au développé couché d'ici juin ».
refused-goal_unchanged = « { $words } » est déjà comme ça. Rien n'a changé.
refused-invalid_profile = { $name ->
    [age] Ça ne peut pas être ton âge, donc je n'ai rien noté.
   *[time_zone] Je ne connais pas cet endroit. Nomme une grande ville proche, comme « mon fuseau horaire est Paris ».
  }
