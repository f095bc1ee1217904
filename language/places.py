"""Cities and the clocks people live by."""

from functools import cache

from babel import Locale
from babel.core import get_global

from language.languages import LANGUAGES
from language.text import normalise

# How a city's name ends behind "in" and "from" where a language bends it, and how it ends alone.
_BENT = {"е": ("", "а"), "и": ("ь", "я"), "а": ("",), "ы": ("а",)}


def time_zone_of(place: str) -> str | None:
    """The time zone of a city, or of a name like "Europe/Berlin"; None where nobody knows it.

    >>> time_zone_of("new york"), time_zone_of("Москва"), time_zone_of("Омске")
    ('America/New_York', 'Europe/Moscow', 'Asia/Omsk')
    """
    said = normalise(place).replace("_", " ").removesuffix(" time").strip()
    bent = (said[: -len(ending)] + own for ending, owns in _BENT.items() if said.endswith(ending) for own in owns)
    return next((_zones()[each] for each in (said, *bent) if each in _zones()), None)


@cache
def _zones() -> dict[str, str]:
    names = [*get_global("zone_territories"), *get_global("zone_aliases")]
    known = {name: get_global("zone_aliases").get(name, name) for name in names if "/" in name}
    cities = {name.rpartition("/")[2]: zone for name, zone in known.items() if not name.startswith("Etc/")}
    spoken = {name.replace("_", " ").lower(): zone for name, zone in {**cities, **known}.items()}
    return {**_in_languages(), **spoken, "utc": "UTC", "gmt": "UTC"}


def _in_languages() -> dict[str, str]:
    """The cities as the other languages call them."""
    called = ((zone, names) for each in LANGUAGES for zone, names in Locale(each).time_zones.items())
    return {normalise(names["city"]): zone for zone, names in called if "city" in names}
