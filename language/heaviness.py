"""What a remark says of a weight: that it was heavy, or too much."""

from language.picking import phrases
from language.words import words
from training.easing import Heaviness


def heaviness(remark: str, language: str) -> Heaviness | None:
    """How heavy these words call it; None where they do not, or say that it was not.

    >>> heaviness("felt heavy", "en"), heaviness("way too heavy", "en"), heaviness("not that heavy", "en")
    (<Heaviness.HEAVY: 'heavy'>, <Heaviness.TOO_HEAVY: 'too_heavy'>, None)
    """
    own = words(language)
    said = own.normalised(remark)
    if own.has_doubt(said) or phrases(own.hardly).search(said):
        return None
    if phrases(own.too_heavy).search(said):
        return Heaviness.TOO_HEAVY
    return Heaviness.HEAVY if phrases(own.heavy).search(said) else None
