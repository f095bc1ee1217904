"""Texts of the athlete's own, as they are kept."""

import unicodedata


def one_line(text: str) -> str:
    """A text in one line, without characters that no text has. ValueError when nothing is left."""
    kept = "".join(each for each in " ".join(text.split()) if unicodedata.category(each) not in ("Cc", "Cs"))
    if not kept.strip():
        raise ValueError("nothing is told")
    return kept.strip(" .")
