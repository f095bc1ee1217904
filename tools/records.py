"""Personal records, shown."""

from tools.act import Intent, Outcome, act, collected
from tools.desk import Desk
from training.facts import RecordsShown
from training.history import PastExercise, RecordKind
from training.records import records
from training.workout import Phase


@act(*Phase, intent=Intent.FITNESS_QUERY, writes=False)
async def show_records(
    desk: Desk, exercise: str | None = None, kind: RecordKind | None = None, just_done: bool = False
) -> Outcome:
    """Show personal records, of all exercises or of the one named: "my records", "what's my bench PR".

    `kind` is the only one that is asked for: e1rm for "what's my 1RM for squat". `just_done` means the exercise of the
    last set: "was that a PR?".
    """
    last = desk.workout.last_set if just_done and desk.workout else None
    entry = desk.named(exercise, "exercise") if exercise else desk.entry(last[0]) if last else None
    sessions = [*await desk.journal.record_sessions(None if entry is None else [entry.id])]
    if last:
        sessions.append(PastExercise(last[0].exercise_id, last[0].name, last[1].completed_at, last[0].sets))
    found = records(sessions, desk.names.catalogue.by_id)
    wanted = tuple(each for each in found if kind is None or each.kind is kind)
    return Outcome((RecordsShown(wanted, entry.name if entry else None, kind),))


ACTS = collected(globals())
