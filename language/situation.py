"""What the words are heard in: where the athlete stands, what is planned, what is in use, what was asked last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Self
from uuid import UUID

from language.names import Names
from language.said import Bar, InUse
from language.words import Words, words
from training.athlete import WeightUnit
from training.exercise import Equipment, Exercise
from training.loadable import FULL_PLATE_KG, usual
from training.units import from_kg
from training.workout import Phase, Workout, phase_of


@dataclass(frozen=True)
class Question:
    """What the coach asked and waits for.

    A yes to `acts`; or, for an `argument` of the first of them, one of the `choices`, or without choices a weight or a
    count. An offer may be passed over: nothing waits for the answer.
    """

    acts: tuple["SpokenAct", ...]
    choices: tuple[str, ...] = ()
    argument: str | None = None
    is_offer: bool = False

    @classmethod
    def offering(cls, act: "SpokenAct") -> Self:
        """The offer of an act."""
        return cls((act,), is_offer=True)

    @property
    def waiting(self) -> tuple["SpokenAct", ...]:
        """The acts behind the one that is asked about; they are sure, and are done whatever the answer is."""
        return self.acts[1:] if self.argument is not None or self.acts[0].confirmed else ()


@dataclass(frozen=True)
class SpokenAct:
    """An act as it was named, its arguments plain JSON values; `confirmed` holds the doubts a yes has settled."""

    name: str
    arguments: dict[str, object] = field(default_factory=dict)
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Situation:
    """What a message is read in. `recent_kg` is the recent working weight by exercise."""

    names: Names
    workout: Workout | None = None
    recent_kg: Mapping[UUID, float] = field(default_factory=dict)
    weight_unit: WeightUnit = WeightUnit.KG
    language: str = "en"
    question: Question | None = None
    spoken_as_in: Phase | None = None

    @property
    def is_asked(self) -> bool:
        """Whether the coach waits for an answer; an offer may be passed over."""
        return self.question is not None and not self.question.is_offer

    @property
    def phase(self) -> Phase:
        """The phase whose words are listened for: where the athlete stands, unless another is tried."""
        return self.spoken_as_in or phase_of(self.workout)

    @cached_property
    def words(self) -> Words:
        """The words of the athlete's language."""
        return words(self.language)

    @cached_property
    def clauses(self) -> dict[tuple[str, str], Any]:
        """Room for what was made of clauses in this situation: several looks at a message come upon the same ones."""
        return {}

    @cached_property
    def plan_ids(self) -> frozenset[UUID]:
        """The exercises of the workout, by their id in the catalogue."""
        return frozenset(log.exercise_id for log in self.workout.exercises) if self.workout else frozenset()

    @property
    def current_id(self) -> UUID | None:
        """The exercise under way, by its id in the catalogue."""
        current = self.workout.current if self.workout else None
        return current.exercise_id if current else None

    def in_use(self, exercise_id: UUID | None) -> InUse:
        """How sets of this exercise are told: its measure, its load, and the weight in use in the athlete's unit."""
        exercise = self.names.catalogue.by_id.get(exercise_id) if exercise_id else None
        if exercise is None:
            return InUse()
        weight_kg = self.weight_in_use_kg(exercise.id)
        weight = None if weight_kg is None else from_kg(weight_kg, self.weight_unit)
        return InUse(exercise.measure, exercise.load, weight, exercise.unilateral, self._bar(exercise))

    def _bar(self, exercise: Exercise) -> Bar | None:
        """The bar of a usual gym in the athlete's unit, where the exercise is done with one."""
        if Equipment.BARBELL not in exercise.equipment:
            return None
        gym, unit = usual(self.weight_unit), self.weight_unit
        return Bar(from_kg(gym.bar_kg, unit), from_kg(FULL_PLATE_KG[unit], unit), unit)

    def weight_in_use_kg(self, exercise_id: UUID) -> float | None:
        """The weight in use in the workout, else the recent one. In kg."""
        log = self.workout.log_of(exercise_id) if self.workout else None
        in_use = log.weight_in_use_kg if log else None
        return in_use if in_use is not None else self.recent_kg.get(exercise_id)
