"""The languages the coach speaks, each a folder beside this file."""

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")


def spoken(code: str | None) -> str | None:
    """The language of a code that the coach speaks, None where it speaks none of it.

    >>> spoken("pt-BR"), spoken("DE"), spoken("tlh"), spoken(None)
    ('pt', 'de', None, None)
    """
    language = (code or "").replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else None
