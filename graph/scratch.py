"""A journal that lives as long as its object: for talk of which nothing is kept, and for tests without rows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from graph.codec import Json, tagged
from graph.journal import Exchange, Reads, Recalled, Turn, UndoableTurn
from graph.state import WINDOW, StaleTurn
from language.recollection import Candidate, best
from training.assessment import sums
from training.athlete import Athlete
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
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.linking import LinkOffer
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.outside import OutsideTold
from training.own import called_anew, with_changed
from training.programs.program import Followed, Program, Session, sessions
from training.progress import goals_after, known_after, metrics_after, program_after, reminders_after
from training.recovery import RecoveryReport
from training.remembering import after, reckoned
from training.reminders import Reminder, live
from training.workout import ExerciseLog, Workout, WorkoutStatus


@dataclass
class ScratchTurn:
    """A committed turn, and whether it was undone since."""

    id: UUID
    turn: Turn
    undone: bool = False


@dataclass
class ScratchJournal:
    """One athlete's journal in memory. It keeps the promises of graph.state.Journal, tests hold it to them."""

    turn_id: UUID
    athlete: Athlete = field(default_factory=Athlete)
    workouts: dict[UUID, Workout] = field(default_factory=dict)
    turns: list[ScratchTurn] = field(default_factory=list)
    remembered: tuple[Memory, ...] = ()
    reports: tuple[RecoveryReport, ...] = ()
    measured: tuple[Metric, ...] = ()
    wanted: tuple[Goal, ...] = ()
    followed: Program | None = None
    outside: dict[UUID, ExerciseLog] = field(default_factory=dict)
    reminded: tuple[Reminder, ...] = ()

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

    async def trained(self, since: datetime) -> tuple[TrainedExercise, ...]:
        """See Reads.trained."""
        done = [sums(workout, log, at) for workout, log, at in self._logs() if at >= since]
        return tuple(sorted(done, key=lambda each: each.at, reverse=True))

    async def last_times(self, exercise_ids: Collection[UUID], limit: int = 1) -> tuple[PastExercise, ...]:
        """See Reads.last_times."""
        found: dict[UUID, list[PastExercise]] = {}
        for done in sorted(self._logs(), key=lambda done: done[2], reverse=True):
            found.setdefault(done[1].exercise_id, []).append(_past_exercise(*done))
        return tuple(past for each in exercise_ids for past in found.get(each, [])[:limit])

    async def record_sessions(self, exercise_ids: Collection[UUID] | None = None) -> tuple[PastExercise, ...]:
        """See Reads.record_sessions. Here they are all."""
        return tuple(
            _past_exercise(workout, log, at)
            for workout, log, at in sorted(self._logs(), key=lambda done: done[2])
            if log.hard_sets and (exercise_ids is None or log.exercise_id in exercise_ids)
        )

    async def past_workouts(self, limit: int) -> tuple[PastWorkout, ...]:
        """See Reads.past_workouts."""
        done = [workout for workout in self.workouts.values() if workout.status is WorkoutStatus.COMPLETED]
        newest = sorted(done, key=lambda workout: workout.status_since, reverse=True)[:limit]
        return tuple(_past(workout) for workout in newest)

    async def performances(self, exercise_ids: Collection[UUID], since: datetime) -> tuple[PastExercise, ...]:
        """See Reads.performances."""
        done = [
            _past_exercise(workout, log, at)
            for workout, log, at in self._logs()
            if log.exercise_id in exercise_ids and at >= since
        ]
        return tuple(sorted(done, key=lambda each: each.at, reverse=True))

    async def metrics(self, limit: int) -> tuple[Metric, ...]:
        """See Reads.metrics."""
        return self.measured[:limit]

    async def goals(self, limit: int) -> tuple[Goal, ...]:
        """See Reads.goals."""
        return self.wanted[:limit]

    async def program(self) -> Followed | None:
        """See Reads.program."""
        if self.followed is None:
            return None
        taken = {each.session_id: each for each in self.workouts.values() if each.cancelled_at is None}
        days = (_taken(session, taken.get(session.id)) for session in sessions(self.followed))
        followed = Followed(self.followed, tuple(days))
        return None if followed.upcoming is None else followed

    async def reminders(self) -> tuple[Reminder, ...]:
        """See Reads.reminders."""
        return live(self.reminded)

    async def link_offer(self, code_hash: str) -> LinkOffer:
        """See Reads.link_offer. Nobody else is here."""
        return LinkOffer()

    async def undoable(self, since: datetime) -> UndoableTurn | None:
        """See Reads.undoable."""
        for each in reversed(self.turns):
            undoing = any(isinstance(event, TurnUndone) for event in each.turn.events)
            if each.turn.events and not undoing and not each.undone and each.turn.at >= since:
                events = tuple(tagged(event) for event in each.turn.events)
                done: tuple[Json, ...] = tuple(each.turn.state["done"])
                return UndoableTurn(each.id, each.turn.at, each.turn.before, events, done)
        return None

    async def told_outside(self, since: datetime) -> tuple[OutsideTold, ...]:
        """See Reads.told_outside."""
        standing = [each.turn for each in self.turns if not each.undone and each.turn.at >= since]
        standing = [turn for turn in standing if not any(isinstance(event, TurnUndone) for event in turn.events)]
        told = [(turn.at, each) for turn in standing for each in turn.events if isinstance(each, OutsideChanged)]
        return tuple(OutsideTold(at, each) for at, each in reversed(told))

    async def sittings(self, vector: Sequence[float] | None, embedder: str, limit: int) -> tuple[Sitting, ...]:
        """See Reads.sittings. All that is in memory belongs to one sitting."""
        return ()

    async def recovery_reports(self, since: datetime) -> tuple[RecoveryReport, ...]:
        """See Reads.recovery_reports."""
        return tuple(each for each in self.reports if each.at >= since)

    async def last_done(self) -> tuple[Json, ...]:
        """See Reads.last_done."""
        return tuple(self.turns[-1].turn.state["done"]) if self.turns else ()

    async def memories(
        self,
        words: str = "",
        vector: tuple[float, ...] | None = None,
        embedder: str | None = None,
        limit: int = 12,
        kinds: Collection[MemoryKind] = (),
        *,
        related_only: bool = False,
    ) -> tuple[Memory, ...]:
        """See Reads.memories. Nothing here has a vector."""
        newest = sorted(self.remembered, key=lambda each: (each.at, each.id), reverse=True)
        known = [each for each in newest if not kinds or each.kind in kinds]
        if not words:
            return tuple(known[:limit])
        texts = (" ".join((each.content, *each.areas, *each.exercise_names, *(each.equipment or ()))) for each in known)
        candidates = [Candidate(each, text) for each, text in zip(known, texts, strict=True)]
        return best(candidates, words, limit, related_only=related_only)

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

    def _logs(self) -> list[tuple[Workout | None, ExerciseLog, datetime]]:
        """What was done in completed workouts and outside any, each exercise with when it was."""
        alone = [(None, log, log.completed_at) for log in self.outside.values() if log.completed_at is not None]
        return alone + [
            (workout, log, log.completed_at or workout.status_since)
            for workout in self.workouts.values()
            if workout.status is WorkoutStatus.COMPLETED and workout.cancelled_at is None
            for log in workout.exercises
            if log.sets
        ]


def _newest_goal(known: Sequence[Goal]) -> str | None:
    return next((goal.kind for goal in active_goals(known)), None)


def _taken(session: Session, workout: Workout | None) -> Session:
    if workout is None:
        return session
    done = workout.status is WorkoutStatus.COMPLETED
    return replace(session, status="done" if done else "planned", workout_id=workout.id)


def _past_exercise(workout: Workout | None, log: ExerciseLog, at: datetime) -> PastExercise:
    begun_at = workout.started_at if workout else None
    return PastExercise(log.exercise_id, log.name, at, log.sets, begun_at)


def _past(workout: Workout) -> PastWorkout:
    assert workout.started_at is not None
    assert workout.completed_at is not None
    return PastWorkout(
        id=workout.id,
        workout_type=workout.workout_type,
        started_at=workout.started_at,
        completed_at=workout.completed_at,
        exercises=tuple(
            _past_exercise(workout, log, log.completed_at or workout.completed_at)
            for log in workout.exercises
            if log.sets
        ),
        insights=workout.insights,
    )
