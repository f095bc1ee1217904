"""Which exercises a workout is made of: slots first, then what the week is short of, in an order that makes sense."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from uuid import UUID

from training.athlete import Athlete
from training.exercise import Catalogue, Equipment, Exercise, Muscle, Pattern
from training.kinds import MORE_FOR, SLOTS, home, is_heavy
from training.proposal import Wish, WorkoutType
from training.recovery import LIGHT_BELOW, REST_BELOW
from training.shaping import FEWEST_SETS
from training.standing import Standing, groups_of
from training.volume import MUSCLES, Group, share

MOST_EXERCISES = 9  # convention: more is no workout but a list
SETS_EACH = 3  # convention: about as many as an exercise gets
# Convention: what takes long to learn is nothing for somebody new.
_NOT_FOR_BEGINNERS = (Pattern.OLYMPIC,)

Ranked = Mapping[Pattern, Sequence[Exercise]]


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

    def exercises(self, kind: WorkoutType, *, light: bool) -> tuple[Exercise, ...]:
        """The exercises of a workout of this kind, the large ones first.

        None trains a muscle directly that needs rest; unless it is to be `light`, none that is ready for light work
        alone, and none whose muscles have had all the sets that make sense this week.
        """
        ready = self._for_light_work if light else self._for_any_work
        left = {group: self.standing.room(group) for group in Group}
        chosen: list[Exercise] = []
        for slot in SLOTS[kind]:
            _add(self._first(slot, ready, chosen, partial(self._has_room, left=left)), chosen, left)
        for group in self._short_of(kind, chosen):
            if len(chosen) < MOST_EXERCISES:
                more = partial(_is_more, group=group, left=left)
                _add(self._first(MORE_FOR[group], ready, chosen, more), chosen, left)
        return spaced(chosen)

    @cached_property
    def _for_light_work(self) -> Ranked:
        return self._ready(REST_BELOW)

    @cached_property
    def _for_any_work(self) -> Ranked:
        return self._ready(LIGHT_BELOW)

    def _ready(self, least: int) -> Ranked:
        """What can be done today, by movement, the best first: of equals the most standard. Stretches always can."""
        tired = frozenset(each.muscle for each in self.standing.recovery.values() if each.percent < least)
        return {
            pattern: sorted(
                (each for each in found if pattern is Pattern.STRETCH or tired.isdisjoint(each.primary)), key=self._rank
            )
            for pattern, found in self._possible.items()
        }

    @cached_property
    def _possible(self) -> Ranked:
        """What can be done, by movement, the most standard first."""
        found: dict[Pattern, list[Exercise]] = {}
        for each in self.catalogue.suitable(self.equipment, self.athlete.limits):
            if self.athlete.level != "beginner" or each.pattern not in _NOT_FOR_BEGINNERS:
                found.setdefault(each.pattern, []).append(each)
        return found

    @cached_property
    def _replacements(self) -> dict[UUID, UUID]:
        """Which exercise the athlete wants in whose place."""
        return dict(self.athlete.replacements)

    def _rank(self, exercise: Exercise) -> tuple[bool, ...]:
        return (
            exercise.id in self.athlete.dislikes,
            not set(exercise.primary) & set(self.wish.muscles),
            exercise.id not in self.athlete.preferences,
            exercise.id in self.stale,
            exercise.id not in self.familiar,
        )

    def _first(
        self, slot: Sequence[Pattern], ready: Ranked, chosen: Sequence[Exercise], fits: Callable[[Exercise], bool]
    ) -> Exercise | None:
        """What fills a slot: of its first movement that has something, what is disliked only where nothing else is."""
        taken = {each.id for each in chosen}
        firsts = (
            next((each for each in ready.get(pattern, ()) if fits(each) and not self._is_taken(each, taken)), None)
            for pattern in slot
        )
        best = min((each for each in firsts if each), key=lambda each: each.id in self.athlete.dislikes, default=None)
        return best and self._stand_in(best, ready)

    def _is_taken(self, exercise: Exercise, taken: Collection[UUID]) -> bool:
        """Whether it, or what the athlete wants in its place, is in the workout already."""
        return exercise.id in taken or self._replacements.get(exercise.id) in taken

    def _stand_in(self, exercise: Exercise, ready: Ranked) -> Exercise:
        """What the athlete wants in the place of an exercise, if it can be done today; else the exercise."""
        new = self.catalogue.by_id.get(self._replacements.get(exercise.id, exercise.id), exercise)
        return new if new in ready.get(new.pattern, ()) else exercise

    def _has_room(self, exercise: Exercise, left: Mapping[Group, float]) -> bool:
        """Whether a group it is for has room for it this week, and the others for two sets; what is wished has it."""
        groups = groups_of(exercise.primary)
        if set(self.wish.muscles) & set(exercise.primary) or not groups:
            return True
        return all(left[group] >= FEWEST_SETS for group in groups) and any(left[group] >= SETS_EACH for group in groups)

    def _short_of(self, kind: WorkoutType, chosen: Sequence[Exercise]) -> Iterator[Group]:
        """The groups of this kind that the week is still short of, first those that nothing chosen is for.

        None for who has not trained lately: whoever begins, begins with less. Convention.
        """
        own = home(kind) if self.familiar else frozenset[Muscle]()
        groups = [group for group, muscles in MUSCLES.items() if muscles & own and self.standing.wanted(group) > 0]
        direct = {group: sum(bool(MUSCLES[group] & set(each.primary)) for each in chosen) for group in groups}
        yield from sorted(groups, key=lambda group: (direct[group], -self.standing.wanted(group)))


def _add(exercise: Exercise | None, chosen: list[Exercise], left: dict[Group, float]) -> None:
    """Choose it, and count its sets as done this week."""
    if exercise is not None:
        chosen.append(exercise)
        for group, muscles in MUSCLES.items():
            left[group] -= SETS_EACH * share(exercise, muscles)


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
