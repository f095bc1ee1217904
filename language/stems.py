"""Words without their endings, so that "squats" and "squat", "приседаний" and "приседания" are one."""

from functools import cache

import snowballstemmer

from language.remembered import remembered

ALGORITHMS = {"es": "spanish", "de": "german", "fr": "french", "pt": "portuguese", "ru": "russian"}


@remembered(1 << 14)
def stem(word: str, language: str) -> str:
    """The word without its ending; done to typed and known words alike, so it need not be a word itself.

    >>> stem("flyes", "en"), stem("sentadillas", "es"), stem("kniebeugen", "de"), stem("приседаний", "ru")
    ('fly', 'sentadill', 'kniebeug', 'приседан')
    """
    return str(_stemmer(language).stemWord(word)) if language in ALGORITHMS else _singular(word)


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(ALGORITHMS[language])


def _singular(word: str) -> str:
    """English: a plural is a singular. More than that joins what is apart: a press and what presses."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("yes") and len(word) > 4:
        return word[:-2]
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 2 else word
