"""Every act by its name: the one list the graph and the model choose from."""

from tools import (
    every_phase,
    goals,
    in_progress,
    loading,
    looking_back,
    memories,
    metrics,
    no_workout,
    own,
    planning,
    planning_and_in_progress,
    profile,
    programs,
    records,
    recovery,
    safety,
    screening,
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
    metrics,
    goals,
    profile,
    programs,
    records,
    loading,
    recovery,
    safety,
    screening,
    looking_back,
    why,
    own,
)
ACTS: dict[str, Act] = {act.name: act for module in MODULES for act in module.ACTS}
