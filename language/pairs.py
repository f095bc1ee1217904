"""Figures with an s where nothing is counted in seconds: dumbbells by their weight, and sets by their reps."""

from dataclasses import replace

from language.notation import Amount, Entry
from language.said import InUse


def of_a_pair(entry: Entry, in_use: InUse) -> Entry:
    """Dumbbells by their weight, where nothing is counted in seconds: "30s x 10"."""
    match entry.chain:
        case (Amount(kind="SECONDS") as weight, Amount(kind=None | "REPS")) if in_use.is_loaded:
            if entry.joints in (("TIMES",), ("FOR",)) and entry.at is None and weight.value.is_integer():
                return replace(entry, chain=(replace(weight, kind=None), entry.chain[1]))
        case (Amount(kind="SECONDS") as reps,) if in_use.is_loaded and entry.at is not None and reps.value.is_integer():
            return replace(entry, chain=(replace(reps, kind="REPS"),))
    return entry


def weight_of_a_pair(entry: Entry) -> Entry:
    """The same before the sets it is of: "30s 3x10"."""
    is_alone = len(entry.chain) == 1 and entry.chain[0].kind == "SECONDS" and entry.at is None
    return replace(entry, chain=(replace(entry.chain[0], kind="WEIGHT"),)) if is_alone else entry
