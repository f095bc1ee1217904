# English: what is said more or less, by how the coach is to behave.

option-why = - { $exercise }: { $reasons }
everything-done-felt = How did it feel? Say it like “that was hard” or “energy 3”.
more-lines = { $count ->
    [one] … and { $count } line more.
   *[other] … and { $count } lines more.
  }
praise-records = { $tone ->
    [blunt] { $records ->
        [one] A record. That counts.
       *[other] { $records } records. That counts.
      }
    [calm] { $records ->
        [one] A record is something to be quietly proud of.
       *[other] { $records } records are something to be quietly proud of.
      }
    [playful] { $records ->
        [one] A record! Somebody frame that set.
       *[other] { $records } records! Somebody frame this workout.
      }
   *[friendly] { $records ->
        [one] A new record, well earned!
       *[other] { $records } new records, well earned!
      }
  }
praise-comeback = { $tone ->
    [blunt] { $days } days off, and back. Keep it up.
    [calm] You came back after { $days } days. That is the hard part, and it is done.
    [playful] Back after { $days } days. The bar missed you.
   *[friendly] Back after { $days } days, and a whole workout done. Good to see you here.
  }
praise-fulfilled = { $tone ->
    [blunt] Everything that was planned, done.
    [calm] Every set that was planned is done.
    [playful] Every planned set done. The plan has no complaints.
   *[friendly] You did every set that was planned. Well done!
  }
