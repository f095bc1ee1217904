"""Which exercises most people do, so that these are named first where a word could mean many."""

from collections.abc import Iterable

from training.exercise import Exercise

# By their keys in the catalogue, the commonest first; judged by what the logs of training apps are full of.
COMMONEST = (
    *("back-squat", "bench-press", "deadlift", "overhead-press", "barbell-row", "pull-up", "barbell-curl"),
    *("dumbbell-curl", "hammer-curl", "lat-pulldown", "leg-press", "leg-extension", "lying-leg-curl"),
    *("romanian-deadlift", "dumbbell-bench-press", "dumbbell-shoulder-press", "incline-bench-press", "dumbbell-row"),
    *("seated-cable-row", "dumbbell-lateral-raise", "face-pull", "triceps-pushdown", "skull-crusher", "dip"),
    *("push-up", "chin-up", "hip-thrust", "lunge", "walking-lunge", "bulgarian-split-squat", "front-squat"),
    *("goblet-squat", "standing-calf-raise", "seated-calf-raise", "dumbbell-fly", "cable-fly", "pec-deck"),
    *("barbell-shrug", "dumbbell-shrug", "crunch", "cable-crunch", "hanging-leg-raise", "plank", "back-extension"),
    *("preacher-curl", "front-raise", "kettlebell-swing", "seated-leg-curl", "incline-dumbbell-press"),
)
_PLACES = {key: place for place, key in enumerate(COMMONEST)}


def commonest_first(exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """The exercises that most people do before the others, which stay in their order."""
    return tuple(sorted(exercises, key=lambda exercise: _PLACES.get(exercise.key, len(COMMONEST))))
