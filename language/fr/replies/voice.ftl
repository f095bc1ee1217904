# French: what is said more or less, by how the coach is to behave.

option-why = - { $exercise } : { $reasons }
everything-done-felt = C'était comment ? Dis-le comme « c'était dur » ou « énergie 3 ».
more-lines = { $count ->
    [one] … et encore { $count } ligne.
   *[other] … et encore { $count } lignes.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] Un record. Ça compte.
       *[other] { $records } records. Ça compte.
      }
    [calm] { $records ->
        [one] Un record, à savourer tranquillement.
       *[other] { $records } records, à savourer tranquillement.
      }
    [playful] { $records ->
        [one] Un record ! Cette série mérite un cadre.
       *[other] { $records } records ! Cette séance mérite un cadre.
      }
   *[friendly] { $records ->
        [one] Un nouveau record, bien mérité !
       *[other] { $records } nouveaux records, bien mérités !
      }
  }
praise-comeback = { $tone ->
    [blunt] { $days } jours sans, et te revoilà. Continue.
    [calm] Te revoilà après { $days } jours. C'est le plus dur, et c'est fait.
    [playful] De retour après { $days } jours. Tu as manqué à la barre.
   *[friendly] De retour après { $days } jours, avec une séance entière. Content de te revoir.
  }
praise-fulfilled = { $tone ->
    [blunt] Tout ce qui était prévu est fait.
    [calm] Chaque série prévue est faite.
    [playful] Toutes les séries prévues sont faites. Le plan n'a rien à redire.
   *[friendly] Tu as fait toutes les séries prévues. Bien joué !
  }
