"""Numbers told without a unit in the parts of a set that are open: which is the weight, the reps, the sets."""

from dataclasses import replace

from language.said import MOST_REPS_AT_A_WEIGHT, Certainty, InUse, SaidSet
from training.exercise import Measure
from training.sets import Side

# Above this a bare number beside an x is a weight, below it may be a number of sets; behind the x it rarely is.
MOST_SETS_SAID = 10
MOST_SETS_BEHIND = 5
# More bare reps than this of an exercise without weight are the weight that is hung on.
MOST_REPS_UNLOADED = 60
# "8/10" and "4/5" are marks as well as weight and reps.
OUT_OF = (5, 10)


def placed_as(
    said: SaidSet, numbers: list[float], joints: tuple[str, ...], in_use: InUse, *, weight_in_front: bool
) -> tuple[SaidSet, Certainty] | None:
    """The set with the numbers that came without a unit in the parts still open."""
    weighed = said.weight is not None or said.bodyweight
    certain = Certainty.CERTAIN
    match numbers:
        case []:
            return said, certain
        case [lone]:
            return _lone(said, lone, weighed=weighed, weight_in_front=weight_in_front)
        case [first, second] if weighed:
            reps, sets = (first, second) if weight_in_front else (second, first)
            doubtful = Certainty.UNSURE if joints == ("PER",) and not weight_in_front else certain  # "2/3 at 140"
            return _counted(_times(said, sets), reps, in_use), doubtful
        case [first, second] if said.times > 1:
            return _of_several(said, first, second, in_use), certain
        case [first, second] if joints != ("TIMES",):
            is_mark = joints == ("PER",) and second in OUT_OF and first <= second and not in_use.is_near(first)
            return _counted(replace(said, weight=first), second, in_use), Certainty.UNSURE if is_mark else certain
        case [first, second]:
            return _crossed(said, first, second, in_use)
        case [first, second, third] if not weighed and said.times == 1:
            return _of_three(said, (first, second, third), joints, in_use)
    return None


def _of_three(
    said: SaidSet, numbers: tuple[float, float, float], joints: tuple[str, ...], in_use: InUse
) -> tuple[SaidSet, Certainty] | None:
    """Sets, weight and reps without a unit, in any order that tells them apart: "80x8x3", "3x8 at 80", "5x 100x5"."""
    first, second, third = numbers
    if first > MOST_SETS_SAID >= third:
        return _counted(replace(_times(said, third), weight=first), second, in_use), Certainty.CERTAIN
    if second > MOST_REPS_AT_A_WEIGHT and first <= MOST_SETS_SAID and joints == ("TIMES", "TIMES"):
        return _counted(replace(_times(said, first), weight=second), third, in_use), Certainty.CERTAIN
    if third > MOST_SETS_SAID >= first:
        return _counted(replace(_times(said, first), weight=third), second, in_use), Certainty.CERTAIN
    return None


def _lone(said: SaidSet, lone: float, *, weighed: bool, weight_in_front: bool) -> tuple[SaidSet, Certainty]:
    said_in_front = weight_in_front and said.unit is not None
    turned = said.weight is not None and said.weight < MOST_REPS_AT_A_WEIGHT < lone and not said_in_front
    if said.weight is not None and turned and said.weight.is_integer():
        return replace(said, weight=lone, reps=int(said.weight)), Certainty.UNSURE
    if (weighed or said.times > 1) and said.reps is None and said.seconds is None and lone.is_integer():
        return replace(said, number=None, reps=int(lone)), Certainty.CERTAIN
    if (said.seconds is not None or said.metres is not None) and lone <= MOST_SETS_SAID:
        return _times(said, lone), Certainty.CERTAIN
    if said.reps is not None or said.seconds is not None:
        return replace(said, weight=lone), Certainty.CERTAIN
    return replace(said, number=lone), Certainty.CERTAIN


def _crossed(said: SaidSet, first: float, second: float, in_use: InUse) -> tuple[SaidSet, Certainty]:
    """Two bare numbers around an x: weight and reps, or sets and reps."""
    as_weight = _counted(replace(said, weight=first), second, in_use)
    as_sets = _counted(_times(said, first), second, in_use)
    could_be_sets = first.is_integer() and 1 <= first <= MOST_SETS_SAID
    many = Certainty.UNSURE if first > MOST_SETS_BEHIND else Certainty.PROBABLE
    if said.side in (Side.LEFT, Side.RIGHT) and second <= MOST_REPS_AT_A_WEIGHT:
        return as_weight, Certainty.CERTAIN
    if said.side is Side.EACH and first > MOST_SETS_SAID and second <= MOST_REPS_AT_A_WEIGHT:
        return as_weight, Certainty.CERTAIN
    if not in_use.is_loaded:
        if could_be_sets:
            return as_sets, Certainty.CERTAIN
        if first > MOST_REPS_UNLOADED:
            return as_weight, Certainty.CERTAIN
        if second > MOST_SETS_BEHIND:
            return as_weight, Certainty.UNSURE
        counted_by_reps = in_use.measure is Measure.REPS
        return _counted(_times(said, second), first, in_use), Certainty.UNSURE if counted_by_reps else Certainty.CERTAIN
    if second > MOST_REPS_AT_A_WEIGHT >= first and first.is_integer():
        turned = replace(said, weight=second, reps=int(first))
        return turned, Certainty.CERTAIN if in_use.is_near(second) else Certainty.UNSURE
    if not could_be_sets:
        return as_weight, Certainty.CERTAIN
    if in_use.weight is None:
        return as_sets, Certainty.UNSURE
    return (as_weight, Certainty.CERTAIN) if in_use.is_near(first) else (as_sets, many)


def _of_several(said: SaidSet, first: float, second: float, in_use: InUse) -> SaidSet:
    """Sets whose number is told, with weight and reps: "3 sets of 80x8"; or reps and weight: "3 sets of 8 x 80"."""
    if second > MOST_REPS_AT_A_WEIGHT >= first and first.is_integer():
        return replace(said, weight=second, reps=int(first))
    return _counted(replace(said, weight=first), second, in_use)


def _counted(said: SaidSet, count: float, in_use: InUse) -> SaidSet:
    return said.counting(count, in_use.measure)


def _times(said: SaidSet, times: float) -> SaidSet:
    return replace(said, times=int(times)) if times.is_integer() and times >= 1 else replace(said, number=times)
