"""What one entry of a set notation says for its neighbours: a weight before or behind a list, sets told in parts."""

from dataclasses import replace

from language.said import MOST_REPS_AT_A_WEIGHT, Certainty, InUse, Said, SaidSet
from training.sets import SetType

# A bare number beside others may be their weight from here on, and when it is so many times as large.
LEAST_BARE_WEIGHT = 20
TIMES_THE_REPS = 2
LEAST_PAIRS = 2  # of bare numbers that are sets


def together(told: list[SaidSet], in_use: InUse, certainty: Certainty) -> Said | None:
    """The entries with what one of them says for its neighbours: a weight before or behind a list of reps."""
    told = _time_of_distance(_in_parts(_uncounted(_bare_pairs(told) if in_use.is_loaded else told)))
    told = _in_pairs(told, in_use)
    if len(told) > 1 and told[0].weight is not None and not told[0].is_counted:
        told = [told[0], *_in_parts(told[1:])]
    if len(told) > 1 and told[0].weight is not None and not told[0].is_counted and told[1].weight is not None:
        return None  # "16 kg 12/12"
    unweighed = [each.weight is None for each in told]
    told = _weight_in_front(_at_several_weights(told, in_use), in_use)
    told = _weight_behind(told, in_use)
    if certainty is not Certainty.CERTAIN and all(each.weight is not None for each in told) and any(unweighed):
        certainty = Certainty.CERTAIN
    if len(unweighed) > 1:
        if in_use.is_loaded and any((each.number or 0) > MOST_REPS_AT_A_WEIGHT for each in told):
            return None
        told = [each.number_counted(in_use.measure) for each in told]
    weights = [each for each in told if each.weight is not None or each.bodyweight]
    if weights and len(weights) < len(told):
        told = _carried(told)
    if weights and len(told) > 1 and any(each == SaidSet(times=each.times) for each in told):
        return None  # "1 подход 80x8, 2 подход 80x7": of one nothing is told
    return Said(tuple(told), certainty)


def _bare_pairs(told: list[SaidSet]) -> list[SaidSet]:
    """Bare numbers of which every other can only be the weight of the one behind it: "80 8 80 7 80 6"."""
    alone = [each.number for each in told if each == SaidSet(number=each.number)]
    numbers = [each for each in alone if each is not None]
    weights, reps = numbers[::2], numbers[1::2]
    if len(numbers) != len(told) or len(weights) != len(reps) or len(reps) < LEAST_PAIRS:
        return told
    pairs = [*zip(weights, reps, strict=True)]
    fits = (weight >= max(LEAST_BARE_WEIGHT, TIMES_THE_REPS * count) and count.is_integer() for weight, count in pairs)
    return [SaidSet(weight=weight, reps=int(count)) for weight, count in pairs] if all(fits) else told


def _in_pairs(told: list[SaidSet], in_use: InUse) -> list[SaidSet]:
    """Weights and reps told by turns are a set each two: "55 kg 12, 60 kg 10, 65 kg 8"."""
    pairs = list(zip(told[::2], told[1::2], strict=False))
    by_turns = all(
        one.weight is not None
        and not one.is_counted
        and other.weight is None
        and (other.is_counted or other.number is not None)
        for one, other in pairs
    )
    if len(pairs) < 2 or len(told) % 2 or not by_turns:
        return told
    counts = [other.number_counted(in_use.measure) for _, other in pairs]
    weights = [one for one, _ in pairs]
    return [replace(each, weight=one.weight, unit=one.unit) for one, each in zip(weights, counts, strict=True)]


def _time_of_distance(told: list[SaidSet]) -> list[SaidSet]:
    """A distance and a time behind it are one set: "2000 m 7:42"."""
    match told:
        case [SaidSet(metres=float(), seconds=None) as distance, SaidSet(seconds=int(), metres=None) as time]:
            return [replace(distance, seconds=time.seconds)]
        case [SaidSet(seconds=int(), metres=None) as time, SaidSet(metres=float(), seconds=None) as distance]:
            return [replace(distance, seconds=time.seconds)]
    return told


def _uncounted(told: list[SaidSet]) -> list[SaidSet]:
    """The sets without the number of them, where each is told: "4 sets 55 kg 10, 10, 9, 8"."""
    first, *others = told
    counts = [each for each in others if each.is_counted or each.number is not None]
    is_count = first == SaidSet(times=first.times) and first.times > 1
    return others if is_count and len(counts) == first.times else told


def _in_parts(told: list[SaidSet]) -> list[SaidSet]:
    """How many sets and how many reps told one after the other are one entry: "3 sets 8 reps"."""
    match told:
        case [SaidSet(reps=None, number=None, weight=None) as sets, SaidSet(times=1) as one, *others]:
            if sets.times > 1 and one.is_counted:
                return [replace(one, times=sets.times), *others]
    match told:
        case [SaidSet(times=1) as one, SaidSet(reps=None, number=None, weight=None) as sets, *others]:
            is_count = sets.times > 1 and not any(each.is_counted for each in (sets, *others))
            if is_count and one.is_counted:
                return [replace(one, times=sets.times), *others]
    return told


def _weight_in_front(told: list[SaidSet], in_use: InUse) -> list[SaidSet]:
    """A weight alone, or a number far above those behind it, is the weight of what follows: "20 kg 10, 10, 9"."""
    first, *others = told
    if not others or first.is_counted:
        return told
    if first.number is not None and in_use.is_loaded and _is_weight_of(others, first.number):
        first = replace(first, weight=first.number, number=None)
    if first.weight is None and not first.bodyweight:
        return told
    return [
        each
        if each.weight is not None
        else _marked_as(first, replace(each, weight=first.weight, unit=first.unit, bodyweight=first.bodyweight))
        for each in others
    ]


def _at_several_weights(told: list[SaidSet], in_use: InUse) -> list[SaidSet]:
    """Weights of which only the last has its reps told, as sets of so many: "60, 70, 80 for 5"."""
    *before, end = told
    weights = [each.number for each in before if each == SaidSet(number=each.number)]
    is_list = bool(weights) and len(weights) == len(before) and in_use.is_loaded
    if not is_list or end.weight is None or end.reps is None or end.times > 1:
        return told
    if any(weight is None or weight <= MOST_REPS_AT_A_WEIGHT for weight in weights):
        return told
    return [*(replace(end, weight=weight) for weight in weights), end]


def _marked_as(weight: SaidSet, each: SaidSet) -> SaidSet:
    """A set with the marks that were told beside its weight, where it has none of its own."""
    set_type = weight.set_type if each.set_type is SetType.WORKING else each.set_type
    return replace(each, set_type=set_type, side=each.side or weight.side, rpe=each.rpe or weight.rpe)


def _weight_behind(told: list[SaidSet], in_use: InUse) -> list[SaidSet]:
    """A weight alone at the end is the weight of what came before it: "3x8 80 kg"; so is one behind "at"."""
    *before, end = told
    if not before or any(each.weight is not None or each.bodyweight for each in before):
        return told
    if end.bodyweight and not end.is_counted:
        return [replace(each.number_counted(in_use.measure), bodyweight=True) for each in before]
    may_be = end.number is not None and (in_use.is_near(end.number) or _is_bare_weight(before, end.number, in_use))
    if end.number is not None and may_be and _is_weight_of(before, end.number):
        end = replace(end, weight=end.number, number=None)
    if end.weight is None:
        return told
    carried = [_marked_as(end, replace(each, weight=end.weight, unit=end.unit)) for each in before]
    return [*carried, end] if end.is_counted else carried


def _is_bare_weight(before: list[SaidSet], number: float, in_use: InUse) -> bool:
    """Whether a number behind one entry of sets and reps is their weight, where no weight is known: "3x5 130"."""
    unknown = in_use.is_loaded and in_use.weight is None and number > MOST_REPS_AT_A_WEIGHT
    return unknown and len(before) == 1 and before[0].times > 1 and before[0].reps is not None


def _is_weight_of(others: list[SaidSet], number: float) -> bool:
    """Whether a bare number beside sets without a weight can only be their weight."""
    counts = [each.number if each.number is not None else each.reps for each in others if each.weight is None]
    light = all(count is not None and count * TIMES_THE_REPS <= number for count in counts)
    return number >= LEAST_BARE_WEIGHT and len(counts) == len(others) and light


def _carried(told: list[SaidSet]) -> list[SaidSet]:
    """A weight holds until another is named: "80x8, 8, 7"."""
    carried: list[SaidSet] = []
    for each in told:
        if each.weight is None and not each.bodyweight and carried:
            each = replace(each, weight=carried[-1].weight, unit=carried[-1].unit, bodyweight=carried[-1].bodyweight)
        carried.append(each)
    return carried
