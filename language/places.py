"""Cities and the clocks people live by."""

from functools import cache

from babel.core import get_global

from language.text import normalise


def time_zone_of(place: str) -> str | None:
    """The time zone of a city, or of a name like "Europe/Berlin"; None where nobody knows it.

    >>> time_zone_of("new york")
    'America/New_York'
    """
    said = normalise(place).replace("_", " ").removesuffix(" time").strip()
    return _zones().get(said)


@cache
def _zones() -> dict[str, str]:
    names = [*get_global("zone_territories"), *get_global("zone_aliases")]
    known = {name: get_global("zone_aliases").get(name, name) for name in names if "/" in name}
    cities = {name.rpartition("/")[2]: zone for name, zone in known.items() if not name.startswith("Etc/")}
    spoken = {name.replace("_", " ").lower(): zone for name, zone in {**cities, **known}.items()}
    return {**spoken, "utc": "UTC", "gmt": "UTC"}
