"""A journal that lives as long as its object: for talk of which nothing is kept, and for tests without rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.journal import Exchange, Reads, Recalled, Turn
from graph.scratch_reads import ScratchReads, ScratchTurn
from graph.state import WINDOW, StaleTurn
from training.caution import flagged_after
from training.events import (
    Event,
    GoalEvent,
    InventoryChanged,
    MemoryEvent,
    MetricEvent,
    OutsideChanged,
    OwnExerciseChanged,
    ProgramEvent,
    ProgressEvent,
    RecoveryAssessed,
    RecoveryReported,
    RecoveryUnreported,
    ReminderEvent,
    SafetyEvent,
    TurnUndone,
    WeightUnitChanged,
    WorkoutEvent,
)
from training.evolve import touched
from training.facts import ScreeningOffered
from training.goals import Goal
from training.goals import active as active_goals
from training.own import called_anew, with_changed
from training.progress import goals_after, known_after, metrics_after, program_after, reminders_after
from training.remembering import after, reckoned


@dataclass
class ScratchJournal(ScratchReads):
    """One athlete's journal in memory. It keeps the promises of graph.journal.Journal, tests hold it to them."""

    @property
    def reads(self) -> Reads:
        """See Journal.reads."""
        return self

    async def recall(self) -> Recalled:
        """See Journal.recall."""
        active = next((workout for workout in self.workouts.values() if workout.is_active), None)
        done = [log.exercise_id for log in active.exercises] if active else []
        since = [workout.status_since for workout in self.workouts.values()]
        return Recalled(
            athlete=replace(self.athlete, goal=self.athlete.goal or _newest_goal(self.wanted)),
            workout=active,
            last=await self.last_times(done),
            question=self.turns[-1].turn.question if self.turns else None,
            phase_since=max(since, default=None),
            exchanges=tuple(
                Exchange(each.turn.message.get("text", ""), str(each.turn.reply.get("text", "")))
                for each in self.turns[-WINDOW:]
            ),
        )

    async def commit(self, turn: Turn) -> None:
        """See Journal.commit."""
        if turn.version != self.athlete.version:
            raise StaleTurn
        changes = [event for event in turn.events if isinstance(event, WorkoutEvent)]
        for workout in touched(turn.before, changes):
            self.workouts[workout.id] = workout
        for event in turn.events:
            if isinstance(event, TurnUndone):
                self._undo(event)
            elif isinstance(event, WeightUnitChanged):
                self.athlete = replace(self.athlete, weight_unit=event.after)
            elif isinstance(event, RecoveryReported):
                self.reports = (*self.reports, event.report)
            elif isinstance(event, RecoveryUnreported):
                self.reports = tuple(each for each in self.reports if each.id != event.report.id)
            elif isinstance(event, RecoveryAssessed):
                found = event.after
                self.athlete = replace(self.athlete, recovery_factor=found.factor, recovery_status=found.status)
            elif isinstance(event, InventoryChanged):
                self.athlete = replace(self.athlete, inventory=event.after)
        self._change_own(turn.events)
        self.remembered = after(self.remembered, [event for event in turn.events if isinstance(event, MemoryEvent)])
        self.athlete = reckoned(self.athlete, self.remembered)
        progress = [event for event in turn.events if isinstance(event, ProgressEvent)]
        self.measured = metrics_after(self.measured, [each for each in progress if isinstance(each, MetricEvent)])
        self.wanted = goals_after(self.wanted, [each for each in progress if isinstance(each, GoalEvent)])
        self.reminded = reminders_after(self.reminded, [each for each in progress if isinstance(each, ReminderEvent)])
        self.followed = program_after(self.followed, [each for each in progress if isinstance(each, ProgramEvent)])
        self._keep_outside([each for each in progress if isinstance(each, OutsideChanged)])
        self._keep_safe(turn)
        self.athlete = known_after(self.athlete, self.measured, progress)
        self.athlete = replace(self.athlete, version=self.athlete.version + 1)
        self.turns.append(ScratchTurn(self.turn_id, turn))

    def _change_own(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, OwnExerciseChanged):
                self.athlete = replace(self.athlete, own=with_changed(self.athlete.own, event.after))
                for workout in self.workouts.values():
                    self.workouts[workout.id] = called_anew(workout, event.after.exercise)

    def _keep_outside(self, events: Sequence[OutsideChanged]) -> None:
        for event in events:
            if event.after is not None:
                self.outside[event.after.id] = event.after
            elif event.before is not None:
                self.outside.pop(event.before.id, None)

    def _keep_safe(self, turn: Turn) -> None:
        self.athlete = flagged_after(self.athlete, [each for each in turn.events if isinstance(each, SafetyEvent)])
        for offered in turn.told(ScreeningOffered):
            self.athlete = replace(self.athlete, screening=self.athlete.screening.offered(offered.day))

    def _undo(self, event: TurnUndone) -> None:
        for each in self.turns:
            each.undone = each.undone or each.id == event.turn_id
        if event.dropped_id is not None:
            dropped = self.workouts[event.dropped_id]
            self.workouts[dropped.id] = replace(dropped, cancelled_at=event.at, status_since=event.at, current_id=None)


def _newest_goal(known: Sequence[Goal]) -> str | None:
    return next((goal.kind for goal in active_goals(known)), None)
