"""What there is to load with: bars, plates, dumbbells, kettlebells, and how machines step."""

from dataclasses import dataclass

from training.exercise import Equipment


@dataclass(frozen=True)
class Plates:
    """Plates of one size in kg, and how many pairs of them there are."""

    kg: float
    pairs: int


@dataclass(frozen=True)
class Inventory:
    """What weights can be made of, all in kg. `in_pounds` when they are whole in pounds, as in a gym that uses them.

    The defaults are what a usual gym has. Convention: an Olympic bar of 20 kg, plates down to 1.25 kg, dumbbells in
    steps of two, stacks with an add-on plate.
    """

    in_pounds: bool = False
    bar_kg: float = 20.0
    ez_bar_kg: float = 10.0
    trap_bar_kg: float = 20.0
    smith_bar_kg: float = 10.0
    plates: tuple[Plates, ...] = (
        Plates(25, 8),
        Plates(20, 4),
        Plates(15, 2),
        Plates(10, 4),
        Plates(5, 4),
        Plates(2.5, 4),
        Plates(1.25, 2),
    )
    dumbbells_kg: tuple[float, ...] = tuple(float(weight) for weight in range(2, 82, 2))
    kettlebells_kg: tuple[float, ...] = (4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 48)
    balls_kg: tuple[float, ...] = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15)
    machine_step_kg: float = 2.5

    def bar_of(self, equipment: tuple[Equipment, ...]) -> float | None:
        """What the empty bar of such an exercise weighs; None when it is done with none."""
        bars = (
            (Equipment.BARBELL, self.bar_kg),
            (Equipment.EZ_BAR, self.ez_bar_kg),
            (Equipment.TRAP_BAR, self.trap_bar_kg),
            (Equipment.SMITH_MACHINE, self.smith_bar_kg),
        )
        return next((weight for thing, weight in bars if thing in equipment), None)


METRIC = Inventory()
