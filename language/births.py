"""Years somebody may be born in, of whom half is told by their last two digits: "born in '87"."""

BIRTHS = range(1925, 2016)


def whole_year(year: int) -> int:
    """The year that is meant.

    >>> whole_year(87), whole_year(5), whole_year(1990)
    (1987, 2005, 1990)
    """
    return next((each for each in (year, 2000 + year, 1900 + year) if each in BIRTHS), year)
