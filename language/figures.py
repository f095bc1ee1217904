"""Set notation as sets: which figure plays which part."""

from collections.abc import Iterator
from dataclasses import replace

from language.neighbours import together
from language.notation import Amount, Entry, notation
from language.pairs import of_a_pair, weight_of_a_pair
from language.placing import MOST_SETS_SAID, placed_as
from language.said import MOST_REPS_AT_A_WEIGHT, Certainty, InUse, Said, SaidSet
from language.words import Words
from training.anomalies import MOST_LOADED_REPS
from training.athlete import WeightUnit
from training.exercise import LoadType, Measure
from training.sets import SetType, Side

# A bare number behind "at" is an effort (RPE) in this span where the weight has been said before.
LOWEST_EFFORT, HIGHEST_EFFORT = 5, 10
# Marks of an entry, those that overrule others first.
KINDS = {
    "WARMUP": SetType.WARMUP,
    "DROP": SetType.DROP,
    "AMRAP": SetType.AMRAP,
    "FAILURE": SetType.FAILURE,
}
SIDES = {"EACH_SIDE": Side.EACH, "EACH": Side.EACH, "LEFT": Side.LEFT, "RIGHT": Side.RIGHT}
METRES_OF_A_K = 1000


def said_sets(text: str, words: Words, in_use: InUse) -> Said | None:
    """The sets a text tells of, None when it is no set notation at all."""
    entries = notation(text, words)
    if entries is None or (in_use.is_loaded and any(_is_of_the_body(entry) for entry in entries)):
        return None
    entries = _of_each_set(entries, in_use)
    if len(entries) > 1 and in_use.is_loaded:
        entries = (weight_of_a_pair(entries[0]), *entries[1:])
    told: list[SaidSet] = []
    certainty = Certainty.CERTAIN
    for each in (of_a_pair(single, in_use) for entry in entries for single in _slashed(entry)):
        part = _part(each, in_use)
        if part is None:
            return None
        told.append(part[0])
        certainty = certainty.and_(part[1])
    says_right = words.notation.get(" ".join(text.replace(",", " ").split()[:2])) == "RIGHT"
    if not in_use.unilateral and {each.side for each in told} == {Side.RIGHT} and not says_right:
        told = [replace(each, side=None) for each in told]  # "right, 80x8" of what needs both
    said = together(told, in_use, certainty)
    if said is not None and any(each.set_type is SetType.DROP and not each.is_counted for each in said.sets):
        return None  # "drop 5 kg" is no set
    many = said is not None and any(MOST_REPS_AT_A_WEIGHT < (each.reps or 0) <= MOST_LOADED_REPS for each in said.sets)
    odd = said is not None and any(_is_odd(each, in_use) for each in said.sets)
    return replace(said, certainty=Certainty.UNSURE) if said and ((many and in_use.is_loaded) or odd) else said


def _is_odd(said: SaidSet, in_use: InUse) -> bool:
    """Whether nothing but the body's weight is told, "80x8 at 90 kg bodyweight", or how long reps at a weight took."""
    timed = said.seconds is not None and said.weight is not None and said.reps is None
    return said == SaidSet(bodyweight=True) or (timed and in_use.is_loaded)


def _of_each_set(entries: tuple[Entry, ...], in_use: InUse) -> tuple[Entry, ...]:
    """What is counted of each, behind how many sets there were: of what needs both sides, each set."""
    first, *others = entries
    if [amount.kind for amount in first.chain] != ["SETS"] or first.at is not None:
        return entries
    return (first, *(_counted_of_each(each, in_use) for each in others))


def _counted_of_each(entry: Entry, in_use: InUse) -> Entry:
    if not entry.marks & {"EACH", "EACH_SIDE"}:
        return entry
    is_open = len(entry.chain) == 1 and entry.chain[0].kind is None and in_use.measure is Measure.REPS
    chain = (replace(entry.chain[0], kind="REPS"),) if is_open else entry.chain
    return replace(entry, chain=chain, marks=entry.marks if in_use.unilateral else entry.marks - {"EACH"})


def _is_of_the_body(entry: Entry) -> bool:
    """Whether a weight is told as what is added to the body or taken off it."""
    return "ASSISTED" in entry.marks or any(amount.signed for amount in entry.chain)


def _slashed(entry: Entry) -> Iterator[Entry]:
    """The entries a chain with several slashes holds, or one with an x on either side: "8/8/7", "80x8/85x6"."""
    cuts = [place for place, joint in enumerate(entry.joints, start=1) if joint == "PER"]
    if not (len(cuts) > 1 or (cuts and len(entry.joints) > 1)):
        yield entry
        return
    for start, end in zip([0, *cuts], [*cuts, len(entry.chain)], strict=True):
        is_last = end == len(entry.chain)
        yield replace(
            entry,
            chain=entry.chain[start:end],
            joints=entry.joints[start : end - 1],
            at=entry.at if is_last else None,
            rpe=entry.rpe if is_last else None,
        )


def _part(entry: Entry, in_use: InUse) -> tuple[SaidSet, Certainty] | None:
    """What one entry says by itself."""
    is_effort = _is_effort(entry)
    if not _joints_fit(entry) or (entry.at is not None and entry.at.kind == "REPS"):
        return None
    said = SaidSet(
        set_type=_set_type(entry),
        side=next((side for mark, side in SIDES.items() if mark in entry.marks), None),
        rest=None if entry.rest is None else round(entry.rest),
        rpe=entry.at.value if entry.at is not None and is_effort else entry.rpe,
    )
    open_numbers: list[float] = []
    for amount in (_hung_on(_loaded(amount, in_use)) for amount in entry.chain):
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
    in_front = entry.chain[0].kind in ("KG", "LB", "BODYWEIGHT", "PLATES")
    placed = placed_as(said, open_numbers, entry.joints, in_use, weight_in_front=in_front)
    helps = "ASSISTED" in entry.marks or (in_use.load is LoadType.ASSISTED and not _is_of_the_body(entry))
    if placed is not None and helps and placed[0].weight is not None:
        placed = replace(placed[0], weight=-abs(placed[0].weight)), placed[1]
    either = (len(entry.chain) > 1 and _may_be_effort(entry) and not is_effort) or _may_be_span(entry)
    either = either and not in_use.is_near(said.weight or 0.0)
    return (placed[0], Certainty.UNSURE) if placed is not None and either else placed


def _loaded(amount: Amount, in_use: InUse) -> Amount:
    """Plates counted on either side of a bar as the weight of all of it; and a k as kilos, where they may be lifted."""
    kilos = amount.value / METRES_OF_A_K
    if amount.kind == "METRES" and in_use.is_loaded and kilos >= 1 and in_use.is_near(kilos):
        return Amount(kilos, "WEIGHT")  # "80k x 8"
    if amount.kind != "PLATES" or in_use.bar is None:
        return amount
    if in_use.bar.unit is WeightUnit.KG and not amount.value.is_integer():
        return amount  # a quarter is a plate of pounds
    if amount.value == 0:
        return Amount(in_use.bar.empty, "WEIGHT")
    return Amount(round(in_use.bar.empty + 2 * in_use.bar.plate * amount.value, 2), in_use.bar.unit.upper())


def _hung_on(amount: Amount) -> Amount:
    """A number with a sign is a weight added or taken off, in whatever unit the athlete uses."""
    return replace(amount, kind="WEIGHT") if amount.signed and amount.kind is None else amount


def _may_be_effort(entry: Entry) -> bool:
    return entry.at is not None and entry.at.kind is None and LOWEST_EFFORT <= entry.at.value <= HIGHEST_EFFORT


def _may_be_span(entry: Entry) -> bool:
    """Whether two bare numbers may be from one to the other, as in "8 a 10" of Spanish, not reps at a weight."""
    is_bare = entry.at is not None and entry.at.kind is None and not entry.marks & SIDES.keys()
    if not is_bare or len(entry.chain) > 1 or entry.chain[0].kind is not None or entry.at is None:
        return False
    return entry.chain[0].value < entry.at.value <= 2 * entry.chain[0].value


def _is_effort(entry: Entry) -> bool:
    """Whether the bare number behind "at" can only be an effort: the weight stands before it, as in "100x5 @8"."""
    first = entry.chain[0]
    bare_weight = len(entry.chain) > 1 and first.kind is None and first.value > MOST_SETS_SAID
    return _may_be_effort(entry) and (
        bare_weight or any(amount.kind in ("KG", "LB", "BODYWEIGHT") for amount in entry.chain)
    )


def _set_type(entry: Entry) -> SetType:
    told = next((kind for mark, kind in KINDS.items() if mark in entry.marks), SetType.WORKING)
    return SetType.INTERVAL if entry.rest is not None and told is SetType.WORKING else told


def _joints_fit(entry: Entry) -> bool:
    """Whether "got" tells the reps at a weight or what was possible, and "in" how far somebody came in a time."""
    if "GOT" in entry.joints and not entry.marks & {"AMRAP", "FAILURE"} and not _is_weight_alone(entry):
        return False
    return "IN" not in entry.joints or {amount.kind for amount in entry.chain} == {"METRES", "SECONDS"}


def _is_weight_alone(entry: Entry) -> bool:
    """Whether nothing but a weight stands before "got"."""
    first = entry.chain[0]
    bare = first.kind is None and first.value > MOST_REPS_AT_A_WEIGHT
    return entry.joints == ("GOT",) and (bare or first.kind in ("KG", "LB", "PLATES"))


def _filled(said: SaidSet, amount: Amount) -> SaidSet | None:
    """The set with an amount whose unit says its part; None when that part is taken or the amount no whole number."""
    whole = amount.value.is_integer()
    match amount.kind:
        case "KG" | "LB" if said.weight is None and not said.bodyweight:
            return replace(said, weight=amount.value, unit=WeightUnit(amount.kind.lower()))
        case "WEIGHT" if said.weight is None:
            return replace(said, weight=amount.value)
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
