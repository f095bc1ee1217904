"""What is asked before something is done, and what cannot be done, in the coach's words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from language.voice import Voice

Figures = Mapping[str, object]


def asked(code: str, figures: Figures, voice: Voice) -> str:
    """The question for this kind of doubt."""
    return voice.say(f"asked-{code}", **_printed(figures, voice))


def refused(code: str, figures: Figures, voice: Voice) -> str:
    """The sentence for this kind of error."""
    return voice.say(f"refused-{code}", **_printed(figures, voice))


def _printed(figures: Figures, voice: Voice) -> dict[str, str | int]:
    """Figures as sentences expect them: weights with their unit, days, lists as text with a count, flags as 0 and 1."""
    printed: dict[str, str | int] = {
        "paused": 0,
        "named": int(bool(figures.get("exercise"))),
        "about": int(bool(figures.get("words"))),
    }
    for name, value in figures.items():
        if name.endswith("_kg") and isinstance(value, int | float):
            printed[name.removesuffix("_kg")] = voice.weight(value)
        elif name.endswith("_cm") and isinstance(value, int | float):
            printed[name.removesuffix("_cm")] = voice.length(value)
        elif name.endswith("_at") and isinstance(value, str):
            printed[name.removesuffix("_at")] = voice.date(datetime.fromisoformat(value).date())
        elif isinstance(value, Sequence) and not isinstance(value, str):
            printed[name] = voice.listed((str(each) for each in value), "list-or")
            printed["count"] = len(value)
        elif isinstance(value, float):
            printed[name] = voice.number(value)
        elif isinstance(value, int):
            printed[name] = value
        else:
            printed[name] = "" if value is None else str(value)
    return printed
