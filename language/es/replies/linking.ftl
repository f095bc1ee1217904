# Spanish: a second account of the same athlete.

link-offered = Tu código es { $code }. Desde la otra cuenta di “vincular { $code }” antes de { $minutes } minutos. Sirve una vez; no se lo digas a nadie más, porque quien lo diga entrena como tú.
link-failed = Ese código no sirve: está mal, ya se usó o es demasiado viejo. Donde ya entrenas di “vincular otra cuenta” para tener uno nuevo.
account-joined = Esta cuenta está vinculada. Desde tu próximo mensaje es una con la otra.
refused-link_too_often = Demasiados códigos que no sirven. Prueba otra vez dentro de una hora.
refused-linked_already = Esta cuenta y esa ya están vinculadas.
refused-account_not_empty = Esta cuenta ya tiene cosas propias guardadas, así que la dejo como está y no vinculo nada.
