"""Whether the quantities of a sentence are figures of one subject, and belong together as they are told."""

from collections.abc import Mapping, Sequence
from itertools import product

from language.claims.amounts import Amount
from language.claims.subjects import Group, Kind
from training.athlete import WeightUnit
from training.units import from_kg

MOST_AMOUNTS = 8  # a sentence with more is no prose

Figures = tuple[tuple[float, ...], WeightUnit | None]
Segment = dict[Kind, Figures]


def are_figures_of(amounts: Sequence[Amount], groups: Sequence[Group], unit: WeightUnit) -> bool:
    """Whether in some reading each of the amounts is in a group, with those it is told together with.

    A weight without a unit is in the athlete's.
    """
    if len(amounts) > MOST_AMOUNTS:
        return False
    return any(_hold(amounts, kinds, groups, unit) for kinds in product(*(each.kinds for each in amounts)))


def _hold(amounts: Sequence[Amount], kinds: Sequence[Kind], groups: Sequence[Group], unit: WeightUnit) -> bool:
    if Kind.OTHER in kinds:
        return False
    told = [(kind, (each.values, each.unit or unit)) for kind, each in zip(kinds, amounts, strict=True)]
    return all(any(_is_in(part, group) for group in groups) for part in _together(told))


def _together(told: Sequence[tuple[Kind, Figures]]) -> list[Segment]:
    """The amounts in the groups they are told in: one of each kind, a weight said once holding for all its reps."""
    parts: list[Segment] = [{}]
    weight_comes_first = told[:1] != [] and told[0][0] is Kind.WEIGHT
    for kind, figures in told:
        if kind in parts[-1] or (weight_comes_first and kind is Kind.WEIGHT and parts[-1]):
            parts.append({})
        parts[-1][kind] = figures
    weights = [part.get(Kind.WEIGHT) for part in parts]
    weight = next((each for each in weights if each is not None), None)
    for part in parts:
        weight = part.get(Kind.WEIGHT, weight)
        if weight is not None and Kind.REPS in part:
            part[Kind.WEIGHT] = weight
    return parts


def _is_in(part: Mapping[Kind, Figures], group: Group) -> bool:
    return all(_is_one_of(kind, figures, group.get(kind, frozenset())) for kind, figures in part.items())


def _is_one_of(kind: Kind, figures: Figures, backed: frozenset[float]) -> bool:
    values, unit = figures
    if kind is Kind.WEIGHT and unit is not None:
        backed = frozenset(round(from_kg(each, unit), 2) for each in backed)
    if len(values) > 1 and set(values) != backed:
        return False
    return all(value in backed for value in values)
