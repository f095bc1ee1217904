"""The acts that put sets on record: what they tell of their sets, and two of them made one."""

from language.said import Certainty
from language.situation import SpokenAct

# The acts that put sets on record as they were told.
LOG_SETS = "log_sets"
TELLS_SETS = frozenset({LOG_SETS, "log_outside"})
HARDLY_REPS = 25


def is_a_pronoun(head: str, act: SpokenAct) -> bool:
    """Whether the one rep that would be told is no number: "left one was weaker"."""
    sets = _sets_of(act)
    is_one = all(1 in (each.get("number"), each.get("reps")) and "weight" not in each for each in sets)
    return is_one and not any(character.isdigit() for character in head)


def counts_sets_alone(act: SpokenAct) -> bool:
    """Whether no more is told than how many sets there were: "3 sets done"."""
    sets = _sets_of(act)
    return "exercise" not in act.arguments and all(each.keys() == {"times"} for each in sets)


def is_whole(act: SpokenAct) -> bool:
    """Whether weight and reps of each set are told."""
    sets = _sets_of(act)
    return all("weight" in each and "reps" in each for each in sets)


def counts_reps(act: SpokenAct) -> bool:
    """Whether reps of each set are told."""
    sets = _sets_of(act)
    return all("reps" in each for each in sets)


def one_set(act: SpokenAct, other: SpokenAct) -> SpokenAct | None:
    """One set whose weight and count were told in two clauses: "85kg now, 6 reps"; None where it is none."""
    if {act.name, other.name} - {LOG_SETS} or "exercise" in other.arguments:
        return None
    firsts, seconds = _sets_of(act), _sets_of(other)
    if len(firsts) != 1 or len(seconds) != 1:
        return None
    (first,), (second,) = firsts, seconds
    is_half = first.keys() <= {"weight", "unit"} or _is_hardly_reps(first)
    if not is_half or second.keys() - {"feedback", "rpe", "set_type"} != {"reps"}:
        return None
    weight = {"weight" if name == "number" else name: value for name, value in first.items()}
    return SpokenAct(LOG_SETS, {**act.arguments, "sets": [{**weight, **second}]})


def _is_hardly_reps(told: dict[str, object]) -> bool:
    """Whether a set is a bare number that hardly anybody does as reps."""
    number = told.get("number")
    return told.keys() == {"number"} and isinstance(number, int | float) and number >= HARDLY_REPS


def _sets_of(act: SpokenAct) -> list[dict[str, object]]:
    sets = act.arguments["sets"]
    assert isinstance(sets, list)
    return sets


def with_remark(act: SpokenAct, certainty: Certainty, remark: str) -> tuple[SpokenAct, Certainty]:
    """The act with the athlete's own words kept beside the last of its sets."""
    sets = _sets_of(act)
    noted = [*sets[:-1], {**sets[-1], "feedback": remark}]
    return SpokenAct(act.name, {**act.arguments, "sets": noted}), certainty.and_(Certainty.PROBABLE)
