# English: a second account of the same athlete.

link-offered = Your code is { $code }. From the other account say “link { $code }” within { $minutes } minutes. It works once; tell it to nobody else, for whoever says it trains as you.
link-failed = That code does not work: it is wrong, used or too old. Say “link another account” where you train already, for a new one.
account-joined = This account is linked. From your next message on it is one with the other.
refused-link_too_often = That were too many codes that do not work. Try again in an hour.
refused-linked_already = This account and that one are linked already.
refused-account_not_empty = This account has things of its own on record, so I leave it as it is and link nothing.
