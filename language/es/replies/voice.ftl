# Spanish: what is said more or less, by how the coach is to behave.

option-why = - { $exercise }: { $reasons }
everything-done-felt = ¿Qué tal fue? Dilo así: “fue duro” o “energía 3”.
more-lines = { $count ->
    [one] … y { $count } línea más.
   *[other] … y { $count } líneas más.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] Un récord. Eso cuenta.
       *[other] { $records } récords. Eso cuenta.
      }
    [calm] { $records ->
        [one] Un récord. Disfrútalo con calma.
       *[other] { $records } récords. Disfrútalos con calma.
      }
    [playful] { $records ->
        [one] ¡Un récord! Esa serie merece un marco.
       *[other] ¡{ $records } récords! Este entrenamiento merece un marco.
      }
   *[friendly] { $records ->
        [one] ¡Un récord nuevo, bien ganado!
       *[other] ¡{ $records } récords nuevos, bien ganados!
      }
  }
praise-comeback = { $tone ->
    [blunt] { $days } días fuera, y de vuelta. Sigue así.
    [calm] Has vuelto después de { $days } días. Esa es la parte difícil, y ya está hecha.
    [playful] De vuelta después de { $days } días. La barra te echaba de menos.
   *[friendly] De vuelta después de { $days } días, y con un entrenamiento entero. Me alegra verte por aquí.
  }
praise-fulfilled = { $tone ->
    [blunt] Todo lo planeado, hecho.
    [calm] Cada serie planeada está hecha.
    [playful] Todas las series planeadas hechas. El plan no tiene quejas.
   *[friendly] Has hecho todas las series planeadas. ¡Bien hecho!
  }
