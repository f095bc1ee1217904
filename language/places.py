"""Cities and the clocks people live by."""

from functools import cache

from babel import Locale
from babel.core import get_global

from language.languages import LANGUAGES
from language.text import normalise


def time_zone_of(place: str) -> str | None:
    """The time zone of a city, or of a name like "Europe/Berlin"; None where nobody knows it.

    >>> time_zone_of("new york"), time_zone_of("Москва")
    ('America/New_York', 'Europe/Moscow')
    """
    said = normalise(place).replace("_", " ").removesuffix(" time").strip()
    return _zones().get(said)


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
