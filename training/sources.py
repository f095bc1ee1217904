"""What kind of knowledge a reason stands on: said honestly when somebody asks whether it is proven."""

from enum import StrEnum


class Source(StrEnum):
    """Where a rule comes from, the surest first."""

    TRIAL = "trial"
    SURVEY = "survey"
    HEURISTIC = "heuristic"
    CONVENTION = "convention"
    RECORD = "record"  # the athlete's own sets
    WORD = "word"  # the athlete's own words


# By the code of a reason; what is not here is a convention. The figures and their sources stand beside the constants.
_SOURCES: dict[str, Source] = {
    "recovered": Source.TRIAL,
    "still_tired": Source.TRIAL,
    "partly_recovered": Source.TRIAL,
    "needs_rest": Source.TRIAL,
    "recovers_in": Source.TRIAL,
    "came_recovered": Source.TRIAL,
    "short_of_sets": Source.HEURISTIC,
    "week_full": Source.HEURISTIC,
    "deload": Source.SURVEY,
    "deload_by_stall": Source.SURVEY,
    "deload_by_time": Source.SURVEY,
    "familiar": Source.RECORD,
    "recovers_fast": Source.RECORD,
    "recovers_slowly": Source.RECORD,
    "wished": Source.WORD,
    "preferred": Source.WORD,
    "for_your_goal": Source.WORD,
    "disliked": Source.WORD,
    "spares": Source.WORD,
    "loads_limit": Source.WORD,
    "told_instead": Source.WORD,
    "told_replaced": Source.WORD,
    "lacks_equipment": Source.WORD,
    "told_disliked": Source.WORD,
    "fits_minutes": Source.WORD,
    "uses_equipment": Source.WORD,
}


def source_of(code: str) -> Source:
    """What kind of knowledge the reason with this code stands on."""
    return _SOURCES.get(code, Source.CONVENTION)
