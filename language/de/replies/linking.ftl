# German: a second account of the same athlete.

link-offered = Dein Code ist { $code }. Schreib vom anderen Konto aus „verbinde { $code }“, innerhalb von { $minutes } Minuten. Er gilt einmal; gib ihn sonst niemandem, denn wer ihn schreibt, trainiert als du.
link-failed = Der Code geht nicht: Er ist falsch, schon benutzt oder zu alt. Schreib dort, wo du schon trainierst, „anderes Konto verbinden“, dann bekommst du einen neuen.
account-joined = Dieses Konto ist verbunden. Ab deiner nächsten Nachricht ist es eins mit dem anderen.
refused-link_too_often = Das waren zu viele Codes, die nicht gehen. Versuch es in einer Stunde wieder.
refused-linked_already = Dieses Konto und das andere sind schon verbunden.
refused-account_not_empty = Dieses Konto hat schon eigene Einträge. Ich lasse es, wie es ist, und verbinde nichts.
