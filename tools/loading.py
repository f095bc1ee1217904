"""What to put on the bar, how to warm up to it, and what there is to load with."""

from tools.act import Intent, Outcome, act, collected
from tools.desk import Desk
from tools.saying import SaidSets, kg
from training.athlete import WeightUnit
from training.errors.sets import WeightMissing
from training.errors.workout import InvalidTarget
from training.events import InventoryChanged
from training.exercise import Equipment, Exercise
from training.facts import InventoryKept, PlatesShown, WarmUpShown
from training.loadable import inventory_of, nearest, plates
from training.stocking import Told, stocked
from training.units import to_kg
from training.warm_ups import warm_ups
from training.workout import Phase


@act(*Phase, intent=Intent.FITNESS_QUERY, writes=False)
async def show_plates(desk: Desk, weight: SaidSets | None = None, exercise: str | None = None) -> Outcome:
    """Say which plates go on each side of the bar for a weight: "plates for 102.5", "what do I load for 225 lb".

    Without `weight` the one of the next set is meant.
    """
    inventory = inventory_of(desk.athlete)
    under_way = desk.workout.current if desk.workout and not weight and exercise is None else None
    lift = desk.entry(under_way) if under_way else _lift(desk, exercise)
    wanted = _kg(desk, weight) if weight else await working_kg(desk, lift)
    if wanted is None:
        raise WeightMissing(exercise=lift.name, argument="weight")
    bar, side = inventory.bar_of(lift.equipment), plates(wanted, lift, inventory)
    return Outcome((PlatesShown(wanted, nearest(wanted, lift, inventory), bar, side, lift.name),))


@act(*Phase, intent=Intent.FITNESS_QUERY, writes=False)
async def show_warm_up(desk: Desk, exercise: str | None = None, weight: SaidSets | None = None) -> Outcome:
    """Give the warm-up sets to a working weight: "warm-up for 100 kg bench", "how do I warm up".

    Without `exercise` the one under way or first to come is meant, without `weight` the one that is planned, else the
    last one used.
    """
    entry = desk.named(exercise, "exercise") if exercise else _up_next(desk)
    working = _kg(desk, weight) if weight else await working_kg(desk, entry)
    return Outcome((WarmUpShown(entry.name, working, warm_ups(entry, working, inventory_of(desk.athlete))),))


@act(*Phase, intent=Intent.PROFILE_UPDATE)
async def set_inventory(
    desk: Desk,
    bar: float | None = None,
    plates: list[float] | None = None,
    dumbbell_step: float | None = None,
    dumbbell_most: float | None = None,
    machine_step: float | None = None,
    unit: WeightUnit | None = None,
) -> Outcome:
    """Keep what there is to load with: "my bar is 15 kg", "I have plates 20 10 5", "dumbbells go up in 2s up to 30".

    Weights as they were said, `unit` only if one was said. `plates` are the sizes there are.
    """

    def said(value: float | None) -> float | None:
        return None if value is None else to_kg(value, unit or desk.athlete.weight_unit)

    before = inventory_of(desk.athlete)
    sizes = None if plates is None else tuple(to_kg(each, unit or desk.athlete.weight_unit) for each in plates)
    after = stocked(before, Told(said(bar), sizes, said(dumbbell_step), said(dumbbell_most), said(machine_step)))
    changed = () if after == desk.athlete.inventory else (InventoryChanged(desk.athlete.inventory, after),)
    return Outcome((InventoryKept(after),), changed)


async def working_kg(desk: Desk, entry: Exercise) -> float | None:
    """The weight of an exercise in kg: in the workout the one in use or planned, else the last one used."""
    log = desk.workout.log_of(entry.id) if desk.workout else None
    if log is not None and log.weight_in_use_kg is not None:
        return log.weight_in_use_kg
    last = (await desk.last_times([entry.id])).get(entry.id)
    return last.working_weight_kg if last else None


ACTS = collected(globals())


def _lift(desk: Desk, words: str | None) -> Exercise:
    """The exercise named, the one under way if it takes a bar, else any with the usual bar."""
    if words is not None:
        return desk.named(words, "exercise")
    current = desk.workout.current if desk.workout else None
    if current is not None and inventory_of(desk.athlete).bar_of(desk.entry(current).equipment) is not None:
        return desk.entry(current)
    return next(each for each in desk.names.catalogue.exercises if Equipment.BARBELL in each.equipment)


def _kg(desk: Desk, said: SaidSets) -> float:
    """The one weight that was said, in kg; InvalidTarget for anything else."""
    if len(said) != 1:
        raise InvalidTarget(reason="weight", value=None)
    weight = said[0].weight if said[0].weight is not None else said[0].number
    if weight is None or weight <= 0:
        raise InvalidTarget(reason="weight", value=weight)
    return kg(said[0], desk.athlete.weight_unit) or to_kg(weight, desk.athlete.weight_unit)


def _up_next(desk: Desk) -> Exercise:
    """The exercise under way, or the first that is to come."""
    to_come = desk.workout.open_exercises if desk.workout and desk.workout.current is None else ()
    return desk.entry(to_come[0] if to_come else desk.current)
