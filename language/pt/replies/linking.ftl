# Portuguese: a second account of the same athlete.

link-offered = Seu código é { $code }. Na outra conta, escreva “vincular { $code }” em até { $minutes } minutos. Ele vale uma vez; não passe para mais ninguém, porque quem o escreve treina como você.
link-failed = Esse código não funciona: está errado, já foi usado ou é velho demais. Onde você já treina, escreva “vincular outra conta” para receber um novo.
account-joined = Esta conta está ligada. A partir da sua próxima mensagem ela e a outra são uma só.
refused-link_too_often = Foram códigos demais que não funcionam. Tente de novo daqui a uma hora.
refused-linked_already = Esta conta e a outra já estão ligadas.
refused-account_not_empty = Esta conta já tem registros próprios, então deixo como está e não ligo nada.
