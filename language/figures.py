"""Set notation as sets: which figure plays which part, and what one entry says for its neighbours."""

from dataclasses import replace

from language.notation import Amount, Entry, notation
from language.said import Certainty, InUse, Said, SaidSet
from language.words import Words
from training.athlete import WeightUnit
from training.exercise import LoadType, Measure
from training.sets import SetType, Side

# Above this a bare number beside an x is a weight, below it may be a number of sets.
MOST_SETS_SAID = 10
# A bare number behind "at" is an effort (RPE) from here to 10 where the weight has been said before.
LOWEST_EFFORT = 5
# More bare reps than this, at less weight than reps, are weight and reps the wrong way round.
MOST_REPS_AT_A_WEIGHT = 30
# "8/10" and "4/5" are marks as well as weight and reps.
OUT_OF = (5, 10)
# How far a number may lie from the weight in use and still be taken for a weight, as a share of it.
NEAR = 0.5


def said_sets(text: str, words: Words, in_use: InUse) -> Said | None:
    """The sets a text tells of, None when it is no set notation at all."""
    entries = notation(text, words)
    if entries is None:
        return None
    told: list[SaidSet] = []
    certainty = Certainty.CERTAIN
    for entry in entries:
        part = _part(entry, in_use)
        if part is None:
            return None
        told.append(part[0])
        certainty = certainty.and_(part[1])
    return _together(told, in_use, certainty)


def _part(entry: Entry, in_use: InUse) -> tuple[SaidSet, Certainty] | None:
    """What one entry says by itself."""
    is_effort = _is_effort(entry)
    said = SaidSet(
        set_type=SetType.WARMUP if "WARMUP" in entry.marks else _failure(entry),
        side=Side.EACH if "EACH_SIDE" in entry.marks else None,
        rpe=entry.at.value if entry.at is not None and is_effort else entry.rpe,
    )
    open_numbers: list[float] = []
    for amount in entry.chain:
        if amount.kind is None:
            open_numbers.append(amount.value)
        elif (filled := _filled(said, amount)) is not None:
            said = filled
        else:
            return None
    if entry.at is not None and not is_effort:
        filled = _filled(said, Amount(entry.at.value, entry.at.kind or "KG"))
        if filled is None:
            return None
        said = replace(filled, unit=filled.unit if entry.at.kind else None)
    in_front = entry.chain[0].kind in ("KG", "LB", "BODYWEIGHT")
    placed = _placed(said, open_numbers, entry.joints, in_use, weight_in_front=in_front)
    either = (
        len(entry.chain) > 1 and _may_be_effort(entry) and not is_effort and not _is_near(said.weight or 0.0, in_use)
    )
    return (placed[0], Certainty.UNSURE) if placed is not None and either else placed


def _may_be_effort(entry: Entry) -> bool:
    return entry.at is not None and entry.at.kind is None and LOWEST_EFFORT <= entry.at.value <= MOST_SETS_SAID


def _is_effort(entry: Entry) -> bool:
    """Whether the bare number behind "at" can only be an effort: the weight stands before it, as in "100x5 @8"."""
    first = entry.chain[0]
    bare_weight = len(entry.chain) > 1 and first.kind is None and first.value > MOST_SETS_SAID
    return _may_be_effort(entry) and (
        bare_weight or any(amount.kind in ("KG", "LB", "BODYWEIGHT") for amount in entry.chain)
    )


def _failure(entry: Entry) -> SetType:
    return SetType.FAILURE if "FAILURE" in entry.marks else SetType.WORKING


def _filled(said: SaidSet, amount: Amount) -> SaidSet | None:
    """The set with an amount whose unit says its part; None when that part is taken or the amount no whole number."""
    whole = amount.value.is_integer()
    match amount.kind:
        case "KG" | "LB" if said.weight is None and not said.bodyweight:
            return replace(said, weight=amount.value, unit=WeightUnit(amount.kind.lower()))
        case "BODYWEIGHT" if said.weight is None:
            return replace(said, bodyweight=True)
        case "REPS" if said.reps is None and whole:
            return replace(said, reps=int(amount.value))
        case "SETS" if said.times == 1 and whole and amount.value >= 1:
            return replace(said, times=int(amount.value))
        case "SECONDS" if said.seconds is None:
            return replace(said, seconds=round(amount.value))
        case "METRES" if said.metres is None:
            return replace(said, metres=amount.value)
    return None


def _placed(
    said: SaidSet, numbers: list[float], joints: tuple[str, ...], in_use: InUse, *, weight_in_front: bool
) -> tuple[SaidSet, Certainty] | None:
    """The set with the numbers that came without a unit in the parts still open."""
    weighed = said.weight is not None or said.bodyweight
    certain = Certainty.CERTAIN
    match numbers:
        case []:
            return said, certain
        case [lone]:
            return _lone(said, lone, weighed=weighed)
        case [first, second] if weighed:
            reps, sets = (first, second) if weight_in_front else (second, first)
            return _counted(_times(said, sets), reps, in_use), certain
        case [first, second] if said.times > 1:
            return _counted(replace(said, weight=first), second, in_use), certain
        case [first, second] if joints != ("TIMES",):
            is_mark = joints == ("PER",) and second in OUT_OF and first <= second and not _is_near(first, in_use)
            return _counted(replace(said, weight=first), second, in_use), Certainty.UNSURE if is_mark else certain
        case [first, second]:
            return _crossed(said, first, second, in_use)
        case [first, second, third] if not weighed and said.times == 1:
            if first > MOST_SETS_SAID >= third:
                return _counted(replace(_times(said, third), weight=first), second, in_use), certain
            if third > MOST_SETS_SAID >= first:
                return _counted(replace(_times(said, first), weight=third), second, in_use), certain
    return None


def _lone(said: SaidSet, lone: float, *, weighed: bool) -> tuple[SaidSet, Certainty]:
    light = said.weight is not None and said.unit is None and said.weight < MOST_REPS_AT_A_WEIGHT < lone
    if said.weight is not None and light and said.weight.is_integer():
        return replace(said, weight=lone, reps=int(said.weight)), Certainty.UNSURE
    if (weighed or said.times > 1) and said.reps is None and said.seconds is None and lone.is_integer():
        return replace(said, number=None, reps=int(lone)), Certainty.CERTAIN
    if said.seconds is not None and lone <= MOST_SETS_SAID:
        return _times(said, lone), Certainty.CERTAIN
    if said.reps is not None or said.seconds is not None:
        return replace(said, weight=lone), Certainty.CERTAIN
    return replace(said, number=lone), Certainty.CERTAIN


def _crossed(said: SaidSet, first: float, second: float, in_use: InUse) -> tuple[SaidSet, Certainty]:
    """Two bare numbers around an x: weight and reps, or sets and reps."""
    could_be_sets = first.is_integer() and 1 <= first <= MOST_SETS_SAID
    weightless = in_use.load is not LoadType.EXTERNAL or in_use.measure is not Measure.REPS
    as_weight = _counted(replace(said, weight=first), second, in_use)
    as_sets = _counted(_times(said, first), second, in_use)
    if not could_be_sets:
        return as_weight, Certainty.CERTAIN
    if weightless:
        return as_sets, Certainty.CERTAIN
    if in_use.weight is None:
        return as_sets, Certainty.UNSURE
    if _is_near(first, in_use):
        return as_weight, Certainty.CERTAIN
    return as_sets, Certainty.PROBABLE


def _is_near(number: float, in_use: InUse) -> bool:
    return in_use.weight is not None and abs(number - in_use.weight) <= NEAR * in_use.weight


def _counted(said: SaidSet, count: float, in_use: InUse) -> SaidSet:
    if in_use.measure is Measure.SECONDS:
        return replace(said, seconds=round(count))
    if in_use.measure is Measure.METRES:
        return replace(said, metres=count)
    return replace(said, reps=int(count)) if count.is_integer() else replace(said, number=count)


def _times(said: SaidSet, times: float) -> SaidSet:
    return replace(said, times=int(times)) if times.is_integer() and times >= 1 else replace(said, number=times)


def _together(told: list[SaidSet], in_use: InUse, certainty: Certainty) -> Said | None:
    """The entries with what one of them says for its neighbours: a weight before or behind a list of reps."""
    told = _time_of_distance(told)
    unweighed = [each.weight is None for each in told]
    told = _weight_in_front(told)
    told = _weight_behind(told)
    if certainty is not Certainty.CERTAIN and all(each.weight is not None for each in told) and any(unweighed):
        certainty = Certainty.CERTAIN
    told = [_number_as_count(each, in_use) if len(told) > 1 else each for each in told]
    weights = [each for each in told if each.weight is not None or each.bodyweight]
    if weights and len(weights) < len(told):
        told = _carried(told)
    return Said(tuple(told), certainty)


def _time_of_distance(told: list[SaidSet]) -> list[SaidSet]:
    """A distance and a time behind it are one set: "2000 m 7:42"."""
    match told:
        case [SaidSet(metres=float(), seconds=None) as distance, SaidSet(seconds=int(), metres=None) as time]:
            return [replace(distance, seconds=time.seconds)]
    return told


def _weight_in_front(told: list[SaidSet]) -> list[SaidSet]:
    """A weight alone, or a number far above those behind it, is the weight of what follows: "20 kg 10, 10, 9"."""
    first, *others = told
    uncounted = first.reps is None and first.seconds is None and first.metres is None
    if not others or not uncounted:
        return told
    if first.weight is None and first.number is not None:
        rest = [each.number for each in others]
        if first.number < 20 or any(each is None or each * 2 > first.number for each in rest):
            return told
        first = replace(first, weight=first.number, number=None)
    if first.weight is None and not first.bodyweight:
        return told
    return [
        each
        if each.weight is not None
        else replace(each, weight=first.weight, unit=first.unit, bodyweight=first.bodyweight)
        for each in others
    ]


def _weight_behind(told: list[SaidSet]) -> list[SaidSet]:
    """A weight alone at the end is the weight of what came before it: "3x8 80 kg"; so is one behind "at"."""
    *before, end = told
    if not before or end.weight is None or any(each.weight is not None or each.bodyweight for each in before):
        return told
    counted = end.reps is not None or end.seconds is not None or end.metres is not None
    carried = [replace(each, weight=end.weight, unit=end.unit) for each in before]
    return [*carried, end] if counted else carried


def _number_as_count(each: SaidSet, in_use: InUse) -> SaidSet:
    if each.number is None:
        return each
    return _counted(replace(each, number=None), each.number, in_use)


def _carried(told: list[SaidSet]) -> list[SaidSet]:
    """A weight holds until another is named: "80x8, 8, 7"."""
    carried: list[SaidSet] = []
    for each in told:
        if each.weight is None and not each.bodyweight and carried:
            each = replace(each, weight=carried[-1].weight, unit=carried[-1].unit, bodyweight=carried[-1].bodyweight)
        carried.append(each)
    return carried
