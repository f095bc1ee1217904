"""Which exercises a workout is made of: slots first, then what the week is short of, in an order that makes sense."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from training.athlete import Athlete
from training.exercise import Catalogue, Equipment, Exercise, Muscle, Pattern
from training.kinds import MORE_FOR, SLOTS, home, is_heavy
from training.recovery import LIGHT_BELOW, REST_BELOW
from training.standing import Standing, groups_of
from training.volume import MUSCLES, Group, share
from training.workout import Wish, WorkoutType

MOST_EXERCISES = 9
SETS_EACH = 3  # convention: about as many as an exercise gets
# Convention: what takes long to learn is nothing for somebody new.
_NOT_FOR_BEGINNERS = (Pattern.OLYMPIC,)


@dataclass(frozen=True)
class Choice:
    """What exercises are chosen from: only what can be done, goes with the limits and finds its muscles recovered.

    `familiar` are those done lately, `stale` the accessories among them whose turn is over.
    """

    catalogue: Catalogue
    athlete: Athlete
    wish: Wish
    standing: Standing
    familiar: frozenset[UUID]
    stale: frozenset[UUID] = frozenset()

    @property
    def equipment(self) -> tuple[Equipment, ...] | None:
        """What there is today; None for all there is."""
        return self.athlete.equipment if self.wish.equipment is None else self.wish.equipment

    @cached_property
    def by_pattern(self) -> dict[Pattern, list[Exercise]]:
        """What can be done, the most standard of each movement first."""
        found: dict[Pattern, list[Exercise]] = {}
        for each in self.catalogue.suitable(self.equipment, self.athlete.limits):
            if self.athlete.level != "beginner" or each.pattern not in _NOT_FOR_BEGINNERS:
                found.setdefault(each.pattern, []).append(each)
        return found

    def exercises(self, kind: WorkoutType, *, light: bool) -> tuple[Exercise, ...]:
        """The exercises of a workout of this kind, the large ones first.

        None trains a muscle directly that needs rest; unless it is to be `light`, none that is ready for light work
        alone, and none whose muscles have had all the sets that make sense this week.
        """
        chosen: list[Exercise] = []
        for slot in SLOTS[kind]:
            self._add(slot, chosen, light=light)
        for group in self._short_of(kind, chosen):
            if len(chosen) < MOST_EXERCISES:
                self._add(MORE_FOR[group], chosen, light=light, more_for=group)
        return spaced(chosen)

    def _add(
        self, slot: Sequence[Pattern], chosen: list[Exercise], *, light: bool, more_for: Group | None = None
    ) -> None:
        taken = {each.id for each in chosen}
        left = {group: self._left(group, chosen) for group in Group}
        candidates = (
            each
            for pattern in slot
            for each in self.by_pattern.get(pattern, ())
            if each.id not in taken
            and self.replacements.get(each.id) not in taken
            and self._is_ready(each, light=light)
            and (self._has_room(each, left) if more_for is None else _is_more(each, more_for, left))
        )
        best = min(candidates, key=lambda each: self._rank(each, slot), default=None)
        if best is not None:
            chosen.append(self._stand_in(best, light=light))

    @cached_property
    def replacements(self) -> dict[UUID, UUID]:
        """Which exercise the athlete wants in whose place."""
        return dict(self.athlete.replacements)

    def _stand_in(self, exercise: Exercise, *, light: bool) -> Exercise:
        """What the athlete wants in the place of an exercise, if it can be done today; else the exercise."""
        new = self.catalogue.by_id.get(self.replacements.get(exercise.id, exercise.id), exercise)
        can_be_done = new.can_be_done_with(self.equipment) and not new.is_spoken_against_by(self.athlete.limits)
        return new if can_be_done and self._is_ready(new, light=light) else exercise

    def _rank(self, exercise: Exercise, slot: Sequence[Pattern]) -> tuple[bool | int, ...]:
        """What comes first in a slot has the smallest rank; of equals the most standard stands first."""
        return (
            exercise.id in self.athlete.dislikes,
            slot.index(exercise.pattern),
            not set(exercise.primary) & set(self.wish.muscles),
            exercise.id not in self.athlete.preferences,
            exercise.id in self.stale,
            exercise.id not in self.familiar,
        )

    def _is_ready(self, exercise: Exercise, *, light: bool) -> bool:
        if exercise.pattern is Pattern.STRETCH:
            return True
        return self.standing.percent(exercise.primary) >= (REST_BELOW if light else LIGHT_BELOW)

    def _has_room(self, exercise: Exercise, left: Mapping[Group, float]) -> bool:
        """Whether a group it is for has room this week, and none of them is full; what is wished always has it."""
        groups = groups_of(exercise.primary)
        if set(self.wish.muscles) & set(exercise.primary) or not groups:
            return True
        return all(left[group] > 0 for group in groups) and any(left[group] >= SETS_EACH for group in groups)

    def _left(self, group: Group, chosen: Sequence[Exercise]) -> float:
        """How many sets of a group make sense this week beyond what is done and chosen."""
        return self.standing.room(group) - SETS_EACH * sum(share(each, MUSCLES[group]) for each in chosen)

    def _short_of(self, kind: WorkoutType, chosen: Sequence[Exercise]) -> Iterator[Group]:
        """The groups of this kind that the week is still short of, first those that nothing chosen is for.

        None for who has not trained lately: whoever begins, begins with less. Convention.
        """
        own = home(kind) if self.familiar else frozenset[Muscle]()
        groups = [group for group, muscles in MUSCLES.items() if muscles & own and self.standing.wanted(group) > 0]
        direct = {group: sum(bool(MUSCLES[group] & set(each.primary)) for each in chosen) for group in groups}
        yield from sorted(groups, key=lambda group: (direct[group], -self.standing.wanted(group)))


def _is_more(exercise: Exercise, group: Group, left: Mapping[Group, float]) -> bool:
    """Whether it is for this group, and no group it is for gets more by it than makes sense this week."""
    groups = groups_of(exercise.primary)
    return group in groups and all(left[own] >= SETS_EACH for own in groups)


def spaced(exercises: Sequence[Exercise]) -> tuple[Exercise, ...]:
    """The same exercises with no two heavy lifts in a row, as far as there is something to put between.

    Convention: squats and deadlifts tire the same back, so something else comes between them.
    """
    ordered = list(exercises)
    for place in range(1, len(ordered)):
        if is_heavy(ordered[place - 1]) and is_heavy(ordered[place]):
            other = next((at for at in range(place + 1, len(ordered)) if not is_heavy(ordered[at])), None)
            if other is not None:
                ordered.insert(place, ordered.pop(other))
    return tuple(ordered)
