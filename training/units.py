"""Weights in people's own units and in kg."""

from training.athlete import WeightUnit

KG_PER_LB = 0.45359237  # exact by definition (international yard and pound agreement, 1959)


def to_kg(weight: float, unit: WeightUnit) -> float:
    """A weight as said, in kg, kept to the gram so that it reads back as it was said.

    >>> to_kg(225, WeightUnit.LB)
    102.058
    """
    return round(weight * KG_PER_LB, 3) if unit is WeightUnit.LB else round(weight, 3)


def from_kg(weight_kg: float, unit: WeightUnit) -> float:
    """A weight in kg as the person would say it, to a tenth of a pound or a hundredth of a kilogram.

    >>> from_kg(102.058, WeightUnit.LB)
    225.0
    """
    return round(weight_kg / KG_PER_LB, 1) if unit is WeightUnit.LB else round(weight_kg, 2)
