# Portuguese: what is said more or less, by how the coach is to behave.

option-why = - { $exercise }: { $reasons }
everything-done-felt = Como foi? Diz assim: “foi difícil” ou “energia 3”.
more-lines = { $count ->
    [one] … e mais { $count } linha.
   *[other] … e mais { $count } linhas.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] Um recorde. Isso conta.
       *[other] { $records } recordes. Isso conta.
      }
    [calm] { $records ->
        [one] Um recorde dá um orgulho tranquilo.
       *[other] { $records } recordes dão um orgulho tranquilo.
      }
    [playful] { $records ->
        [one] Um recorde! Essa série merece um quadro.
       *[other] { $records } recordes! Esse treino merece um quadro.
      }
   *[friendly] { $records ->
        [one] Um novo recorde, bem merecido!
       *[other] { $records } novos recordes, bem merecidos!
      }
  }
praise-comeback = { $tone ->
    [blunt] { $days } dias fora, e de volta. Segue assim.
    [calm] Você voltou depois de { $days } dias. Essa é a parte difícil, e já foi.
    [playful] De volta depois de { $days } dias. A barra sentiu saudade.
   *[friendly] De volta depois de { $days } dias, e com um treino inteiro. Que bom ver você aqui.
  }
praise-fulfilled = { $tone ->
    [blunt] Tudo o que estava planejado, feito.
    [calm] Cada série planejada está feita.
    [playful] Todas as séries planejadas feitas. O plano não tem do que reclamar.
   *[friendly] Você fez todas as séries planejadas. Muito bem!
  }
