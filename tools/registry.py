"""Every act by its name: the one list the graph and the model choose from."""

from tools import (
    every_phase,
    in_progress,
    looking_back,
    memories,
    no_workout,
    planning,
    planning_and_in_progress,
    recovery,
    sets,
    why,
)
from tools.act import Act

MODULES = (
    every_phase,
    no_workout,
    planning,
    planning_and_in_progress,
    sets,
    in_progress,
    memories,
    recovery,
    looking_back,
    why,
)
ACTS: dict[str, Act] = {act.name: act for module in MODULES for act in module.ACTS}
