# Spanish: a second account of the same athlete.

link-offered = Tu código es { $code }. Desde la otra cuenta di “link { $code }” antes de { $minutes } minutos. Sirve una vez; no se lo digas a nadie más, porque quien lo diga entrena como tú.
link-failed = Ese código no sirve: está mal, ya se usó o es demasiado viejo. Donde ya entrenas di “link another account” para tener uno nuevo.
account-joined = Esta cuenta está unida. Desde tu próximo mensaje es una con la otra.
refused-link_too_often = Demasiados códigos que no sirven. Prueba otra vez dentro de una hora.
refused-linked_already = Esta cuenta y esa ya están unidas.
refused-account_not_empty = Esta cuenta ya tiene cosas propias guardadas, así que la dejo como está y no uno nada.
