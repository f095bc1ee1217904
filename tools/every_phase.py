"""At any time: greetings, help, questions about history and exercises, undo, the unit of weight."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from graph.codec import event as event_of
from graph.codec import fact as fact_of
from graph.state import UNDO_HOURS
from language.situation import Question, SpokenAct
from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from tools.first_talk import is_unknown
from tools.outside import When, done_on, done_outside
from tools.wishes import recent_workouts
from training import own
from training.athlete import WeightUnit
from training.errors.safety import RedFlagStands
from training.errors.sets import NoSetsYet
from training.errors.talk import NothingToUndo
from training.errors.workout import ActTooLate
from training.events import (
    Event,
    InventoryChanged,
    LinkCodeMade,
    LinkCodeRevoked,
    MemoryEvent,
    OwnExerciseChanged,
    ProgressEvent,
    RecoveryAssessed,
    RecoveryEvent,
    RecoveryReported,
    RecoveryUnreported,
    RedFlagCleared,
    RedFlagRaised,
    RedFlagReopened,
    ScreeningChanged,
    TurnUndone,
    WeightUnitChanged,
    WorkoutEvent,
    WorkoutPlanned,
)
from training.facts import (
    ExerciseExplained,
    Greeting,
    HelpShown,
    HistoryShown,
    LastSetShown,
    OptionsShown,
    OutsideLogged,
    RecentShown,
    SetsLogged,
    Thanked,
    TimesShown,
    TurnTakenBack,
    UnitSet,
)
from training.lifecycle import is_late
from training.performing import Occasion
from training.progress import taken_back as unmade
from training.rationale import RECENT_DAYS
from training.remembering import taken_back
from training.summary import plan
from training.workout import Phase, Workout, phase_of

TIMES_SHOWN = 4  # of an exercise: enough to see where it is going, few enough to read between sets


@act(*EVERY_PHASE, intent=Intent.GENERAL_CONVERSATION, writes=False, is_offered=False)
async def say_hello(desk: Desk) -> Outcome:
    """Greet the athlete and say where they stand; somebody new is offered the first talk."""
    if phase_of(desk.workout) is Phase.NO_WORKOUT and await is_unknown(desk):
        offer = Question.offering(SpokenAct("get_to_know"))
        return Outcome((Greeting(Phase.NO_WORKOUT, paused=False, is_new=True),), question=offer)
    return Outcome((Greeting(phase_of(desk.workout), desk.workout is not None and desk.workout.is_paused),))


@act(*EVERY_PHASE, intent=Intent.GENERAL_CONVERSATION, writes=False, is_offered=False)
async def say_thanks(desk: Desk) -> Outcome:
    """Answer a thank-you."""
    return Outcome((Thanked(),))


@act(*EVERY_PHASE, intent=Intent.GENERAL_CONVERSATION, writes=False, is_offered=False)
async def show_help(desk: Desk) -> Outcome:
    """Say what can be said here."""
    return Outcome((HelpShown(phase_of(desk.workout)),))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_history(desk: Desk, limit: int = 1, exercise: str | None = None, when: When | None = None) -> Outcome:
    """Show the last completed workouts, set by set: "what did I do last time?"; or the last times of an `exercise`.

    `when` names the one day to tell of: "what did I do on monday?".
    """
    if when is not None and exercise is None:
        return Outcome((await done_on(desk, when),))
    if exercise is not None:
        entry = desk.named(exercise, "exercise")
        return Outcome((TimesShown(entry.name, (await desk.past([entry.id]))[entry.id][:TIMES_SHOWN]),))
    return await _last_workouts(desk, limit)


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_last_set(desk: Desk) -> Outcome:
    """Show the set logged last, with its exercise so far: "what was my last set?", "what did I just log?"."""
    last = desk.workout.last_set if desk.workout else None
    if last is not None:
        log, done = last
        return Outcome((LastSetShown(log.name, done, log.number_shown(done), log.sets),))
    if desk.workout is not None and desk.workout.started_at is not None:
        raise NoSetsYet(exercise=None)
    return await _last_workouts(desk, 1)


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_recent(desk: Desk) -> Outcome:
    """List the workouts of the last two weeks."""
    trained = await desk.journal.trained(desk.occasion.at - timedelta(days=RECENT_DAYS))
    zone = ZoneInfo(desk.athlete.time_zone)
    return Outcome((RecentShown(recent_workouts(trained, desk.occasion.at, zone)),))


@act(*EVERY_PHASE, intent=Intent.FITNESS_QUERY, writes=False)
async def show_exercise(desk: Desk, exercise: str | None = None) -> Outcome:
    """Explain how an exercise is done, the one under way when none is named."""
    entry = desk.named(exercise, "exercise") if exercise else desk.entry(desk.current)
    muscles = tuple(str(muscle) for muscle in (*entry.primary, *entry.secondary))
    return Outcome((ExerciseExplained(entry.name, entry.description, entry.technique, muscles),))


@act(Phase.PLANNING, Phase.IN_PROGRESS, intent=Intent.FITNESS_QUERY, writes=False)
async def show_plan(desk: Desk) -> Outcome:
    """Show the plan, or what is left of it; the options where none is chosen yet."""
    workout = desk.active
    if not workout.exercises and workout.options:
        return Outcome((OptionsShown((), workout.options),))
    return Outcome((plan(workout),))


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE)
async def set_weight_unit(desk: Desk, unit: WeightUnit) -> Outcome:
    """Speak in kg or in pounds from now on."""
    changed = (WeightUnitChanged(desk.athlete.weight_unit, unit),) if unit is not desk.athlete.weight_unit else ()
    return Outcome((UnitSet(unit),), changed)


@act(*EVERY_PHASE, intent=Intent.WORKOUT_CONTROL, on_record=True)
async def undo(desk: Desk) -> Outcome:
    """Take back what the last message changed."""
    turn = await desk.journal.undoable(desk.occasion.at - timedelta(hours=UNDO_HOURS))
    if turn is None:
        raise NothingToUndo
    if is_late(desk.occasion.at, max(turn.at, desk.phase_since or turn.at)):
        raise ActTooLate
    happened = [event_of(data) for data in turn.events]
    if any(isinstance(event, RedFlagRaised) for event in happened):
        raise RedFlagStands
    events: list[Event] = [
        WeightUnitChanged(event.after, event.before) for event in happened if isinstance(event, WeightUnitChanged)
    ]
    events += [InventoryChanged(event.after, event.before) for event in happened if isinstance(event, InventoryChanged)]
    events += [back for event in reversed(happened) if isinstance(event, MemoryEvent) for back in taken_back(event)]
    told = (event for event in reversed(happened) if isinstance(event, RecoveryEvent))
    events += [_unreported(event, desk.occasion) for event in told]
    events += [unmade(event) for event in reversed(happened) if isinstance(event, ProgressEvent)]
    events += [_as_before(event) for event in reversed(happened) if isinstance(event, OwnExerciseChanged)]
    events += [RedFlagReopened(event.flag, event.turn_id) for event in happened if isinstance(event, RedFlagCleared)]
    events += [ScreeningChanged(event.after, event.before) for event in happened if isinstance(event, ScreeningChanged)]
    events += [LinkCodeRevoked(event.id) for event in happened if isinstance(event, LinkCodeMade)]
    begun = next((event.workout_id for event in happened if isinstance(event, WorkoutPlanned)), None)
    touched = any(isinstance(event, WorkoutEvent) for event in happened)
    restored = _as_of_now(turn.workout, desk) if touched else desk.workout
    events.append(TurnUndone(turn.turn_id, desk.occasion.at, restored, begun))
    facts = [fact_of(data) for act_done in turn.done for data in act_done["facts"]]
    sets = tuple(_logged(fact) for fact in facts if isinstance(fact, SetsLogged | OutsideLogged))
    names = tuple(act_done["name"] for act_done in turn.done if act_done["status"] == "completed")
    return Outcome((TurnTakenBack(names, sets),), tuple(events))


ACTS = collected(globals())


async def _last_workouts(desk: Desk, limit: int) -> Outcome:
    workouts = await desk.journal.past_workouts(max(1, min(limit, 5)))
    since = workouts[-1].started_at if workouts else desk.occasion.at - timedelta(days=RECENT_DAYS)
    return Outcome((HistoryShown(workouts, await done_outside(desk, since)),))


def _as_of_now(workout: Workout | None, desk: Desk) -> Workout | None:
    """The workout as it was; where that is another phase it is so from now on, and nothing said before moves it."""
    if workout is None or phase_of(workout) is phase_of(desk.workout):
        return workout
    return replace(workout, status_since=desk.occasion.at)


def _as_before(event: OwnExerciseChanged) -> OwnExerciseChanged:
    return OwnExerciseChanged(event.after, own.taken_back(event.before, event.after))


def _logged(fact: SetsLogged | OutsideLogged) -> SetsLogged:
    return fact if isinstance(fact, SetsLogged) else SetsLogged(fact.exercise, fact.sets, fact.done, 0)


def _unreported(event: RecoveryEvent, now: Occasion) -> RecoveryEvent:
    """What takes back something told or found of recovery."""
    if isinstance(event, RecoveryReported):
        return RecoveryUnreported(event.report)
    if isinstance(event, RecoveryAssessed):
        return RecoveryAssessed(event.after, event.before, now.at)
    return RecoveryReported(event.report, now.turn_id)
