# Russian: what is said more or less, by how the coach is to behave.

option-why = - { $exercise }: { $reasons }
everything-done-felt = Как ощущения? Скажи, например, «было тяжело» или «энергия 3».
more-lines = { $count ->
    [one] … и ещё { $count } строка.
    [few] … и ещё { $count } строки.
    [many] … и ещё { $count } строк.
   *[other] … и ещё { $count } строки.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] { $records } рекорд. Это засчитано.
        [few] { $records } рекорда. Это засчитано.
        [many] { $records } рекордов. Это засчитано.
       *[other] { $records } рекорда. Это засчитано.
      }
    [calm] { $records ->
        [one] { $records } рекорд. Есть чем спокойно гордиться.
        [few] { $records } рекорда. Есть чем спокойно гордиться.
        [many] { $records } рекордов. Есть чем спокойно гордиться.
       *[other] { $records } рекорда. Есть чем спокойно гордиться.
      }
    [playful] { $records ->
        [one] { $records } рекорд! Такой подход надо в рамку.
        [few] { $records } рекорда! Такую тренировку надо в рамку.
        [many] { $records } рекордов! Такую тренировку надо в рамку.
       *[other] { $records } рекорда! Такую тренировку надо в рамку.
      }
   *[friendly] { $records ->
        [one] { $records } новый рекорд, и он заслужен!
        [few] { $records } новых рекорда, и они заслужены!
        [many] { $records } новых рекордов, и они заслужены!
       *[other] { $records } новых рекорда, и они заслужены!
      }
  }
praise-comeback = { $tone ->
    [blunt] Перерыв { $days } дн., и снова в строю. Так держать.
    [calm] Ты снова здесь после перерыва в { $days } дн. Самое трудное позади.
    [playful] Перерыв { $days } дн. окончен. Штанга скучала.
   *[friendly] После перерыва в { $days } дн. — целая тренировка. Рад, что ты здесь.
  }
praise-fulfilled = { $tone ->
    [blunt] Всё запланированное сделано.
    [calm] Каждый запланированный подход сделан.
    [playful] Все подходы по плану сделаны. У плана нет претензий.
   *[friendly] Все запланированные подходы сделаны. Отличная работа!
  }
