"""What a journal in memory holds of one athlete, and what it reads of that."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from graph.codec import Json, tagged
from graph.journal import Turn, UndoableTurn
from language.recollection import Candidate, best
from training.assessment import sums
from training.athlete import Athlete
from training.events import OutsideChanged, TurnUndone
from training.exercise_log import ExerciseLog
from training.goals import Goal
from training.history import PastExercise, PastWorkout, Sitting, TrainedExercise
from training.linking import LinkOffer
from training.memories import Memory, MemoryKind
from training.metrics import Metric
from training.outside import OutsideTold
from training.programs.program import Followed, Program, Session, sessions
from training.recovery import RecoveryReport
from training.reminders import Reminder, live
from training.workout import Workout, WorkoutStatus


@dataclass
class ScratchTurn:
    """A committed turn, and whether it was undone since."""

    id: UUID
    turn: Turn
    undone: bool = False


@dataclass
class ScratchReads:
    """What is on record of one athlete in memory, and how it is read. It keeps the promises of graph.journal.Reads."""

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
                return UndoableTurn(each.id, each.turn.at, each.turn.before, events, each.turn.done)
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
        return self.turns[-1].turn.done if self.turns else ()

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
