# French: a second account of the same athlete.

link-offered = Ton code est { $code }. Depuis l'autre compte, écris « relie { $code } » dans les { $minutes } minutes. Il marche une fois ; ne le donne à personne d'autre, car qui l'écrit s'entraîne à ta place.
link-failed = Ce code ne marche pas : il est faux, déjà utilisé ou trop vieux. Là où tu t'entraînes déjà, écris « relie un autre compte » pour en avoir un nouveau.
account-joined = Ce compte est relié. Dès ton prochain message, il ne fait qu'un avec l'autre.
refused-link_too_often = Trop de codes qui ne marchent pas. Réessaie dans une heure.
refused-linked_already = Ce compte et l'autre sont déjà reliés.
refused-account_not_empty = Ce compte a déjà ses propres données. Je le laisse tel quel et je ne relie rien.
