"""What comes after a set that was called heavy: asked for lighter, and said so."""

from language.heaviness import heaviness
from tools.act import Outcome
from tools.desk import Desk
from training import easing
from training.exercise_log import ExerciseLog
from training.facts import WeightEased
from training.loadable import inventory_of
from training.reacting import next_set


def eased(desk: Desk, log: ExerciseLog, remark: str | None) -> Outcome:
    """What becomes of the sets to come of an exercise when its last one is remarked on; nothing in most cases."""
    felt = heaviness(remark, desk.athlete.language) if remark else None
    if remark is None or felt is None:
        return Outcome(())
    entry, inventory = desk.entry(log), inventory_of(desk.athlete)
    before, _ = next_set(log.planned, log.heads, entry, inventory)
    events = easing.eased(log, entry, inventory, felt, remark)
    return Outcome(
        tuple(
            WeightEased(log.name, each.planned[log.sets_done].weight_kg or 0.0, (before and before.weight_kg) or 0.0)
            for each in events
        ),
        tuple(events),
    )
