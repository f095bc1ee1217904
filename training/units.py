"""Weights and lengths in people's own units, and in kg and cm."""

from training.athlete import WeightUnit

KG_PER_LB = 0.45359237  # exact by definition (international yard and pound agreement, 1959)
CM_PER_INCH = 2.54  # exact by the same agreement


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


def to_cm(length: float, *, inches: bool) -> float:
    """A length as said, in cm, to a tenth of a millimetre.

    >>> to_cm(34, inches=True)
    86.36
    """
    return round(length * CM_PER_INCH, 2) if inches else round(length, 2)


def from_cm(length_cm: float, unit: WeightUnit) -> float:
    """A length in cm as the person would say it: who weighs in pounds measures in inches. To a tenth.

    >>> from_cm(86.36, WeightUnit.LB)
    34.0
    """
    return round(length_cm / CM_PER_INCH, 1) if unit is WeightUnit.LB else round(length_cm, 1)
