"""Words that are dropped from the ends of a text."""


def without_one(text: str, phrases: tuple[str, ...], *, front: bool) -> str:
    """The text without the first of the phrases that stands at one end of it, unless nothing else is in it."""
    if not _has_one(text, phrases, front=front):
        return text
    return next((less for phrase in phrases if (less := without(text, (phrase,), front=front)) != text), text)


def without(text: str, phrases: tuple[str, ...], *, front: bool) -> str:
    """The text without those of the phrases that stand at one end of it, unless nothing else is in it."""
    if not _has_one(text, phrases, front=front):
        return text
    for phrase in phrases:
        if front and text.startswith(phrase) and text[len(phrase) : len(phrase) + 1] in (" ", ",", ":"):
            text = text[len(phrase) :].lstrip(" ,:")
        if not front and text.endswith(phrase) and text[-len(phrase) - 1 : -len(phrase)] in (" ", ","):
            text = text[: -len(phrase)].rstrip(" ,")
    return text


def _has_one(text: str, phrases: tuple[str, ...], *, front: bool) -> bool:
    """Whether any of the phrases stands there at all: nearly always none does."""
    return text.startswith(phrases) if front else text.endswith(phrases)
