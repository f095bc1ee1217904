"""What is written down in the folder of a language."""

from importlib.resources import files

from language.languages import spoken
from language.text import plain


def read_data(name: str, language: str) -> str:
    """A file of a language's folder, English where the language has none of this name."""
    own = files("language") / (spoken(language) or "en") / name
    return (own if own.is_file() else files("language") / "en" / name).read_text(encoding="utf-8")


def read_words(name: str, language: str) -> str:
    """The same in plain letters, as `normalise` leaves text."""
    return plain(read_data(name, language))


def turned(table: str, data: dict[str, dict[str, list[str]]]) -> dict[str, str]:
    """What each phrase of a table stands for."""
    turned: dict[str, str] = {}
    for value, said in data[table].items():
        for phrase in said:
            if turned.get(phrase, value) != value:
                raise ValueError(f"{table}: {phrase!r} stands for both {turned[phrase]} and {value}")
            turned[phrase] = value
    return turned
