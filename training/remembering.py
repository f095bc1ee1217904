"""What is done with what athletes tell of themselves: noted once, in the place of what is no longer so, or forgotten.

A memory counts from the time it was told. What memories mean for training is added to the athlete here, too.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from training.athlete import Athlete
from training.errors.memories import MemoryTooLong, TooManyMemories
from training.events import MemoriesForgotten, MemoryEvent, MemoryNoted
from training.exercise import Catalogue, Exercise
from training.exercise_log import ExerciseLog
from training.memories import MOST_CHARACTERS, MOST_MEMORIES, Memory, MemoryKind
from training.workout import Workout

_LIKINGS = (MemoryKind.DISLIKE, MemoryKind.PREFERENCE)


def note(told: Memory, live: Sequence[Memory]) -> MemoryNoted | None:
    """Remember a fact; None when it is known already. MemoryTooLong, TooManyMemories."""
    _check_length(told)
    if any(_is_same_fact(told, old) for old in live):
        return None
    return _noted(told, tuple(old for old in live if _is_replaced(old, told)), live)


def correct(old: Memory, told: Memory, live: Sequence[Memory]) -> MemoryNoted | None:
    """Remember a fact in the place of one; None when it says the same. MemoryTooLong, TooManyMemories."""
    _check_length(told)
    if _same_words(old, told) and _meaning(old) == _meaning(told):
        return None
    replaced = [other for other in live if other.id == old.id or _is_replaced(other, told)]
    return _noted(told, tuple(replaced), live)


def after(live: Iterable[Memory], events: Iterable[MemoryEvent]) -> tuple[Memory, ...]:
    """The memories that are true after these events, the oldest first."""
    known = {memory.id: memory for memory in live}
    for event in events:
        gone = event.supersedes if isinstance(event, MemoryNoted) else event.memories
        known = {memory_id: memory for memory_id, memory in known.items() if memory_id not in {one.id for one in gone}}
        if isinstance(event, MemoryNoted):
            known[event.memory.id] = event.memory
    return tuple(sorted(known.values(), key=_age))


def taken_back(event: MemoryEvent) -> tuple[MemoryEvent, ...]:
    """What undoes an event: what it took away comes back as it was, then what it brought goes."""
    if isinstance(event, MemoriesForgotten):
        return tuple(MemoryNoted(memory) for memory in event.memories)
    return (*(MemoryNoted(old) for old in event.supersedes), MemoriesForgotten((event.memory,)))


def reckoned(athlete: Athlete, live: Iterable[Memory]) -> Athlete:
    """The athlete with what these memories mean for training; where two speak of one thing the later word counts."""
    told = sorted(live, key=_age)
    given = athlete.conditions
    areas = [area for memory in told if memory.kind is MemoryKind.LIMIT for area in memory.areas]
    liking = {each: memory.kind for memory in told if memory.kind in _LIKINGS for each in memory.exercise_ids}
    things = [each.equipment for each in told if each.kind is MemoryKind.EQUIPMENT and each.equipment is not None]
    spans = [each.minutes for each in told if each.kind is MemoryKind.SCHEDULE and each.minutes]
    return replace(
        athlete,
        limits=tuple(dict.fromkeys((*given.limits, *areas))),
        equipment=things[-1] if things else given.equipment,
        minutes=spans[-1] if spans else given.minutes,
        dislikes=_of_kind(MemoryKind.DISLIKE, liking),
        preferences=_of_kind(MemoryKind.PREFERENCE, liking),
        replacements=_replacements(told, liking),
    )


def against(memory: Memory, workout: Workout | None, catalogue: Catalogue) -> tuple[ExerciseLog, ...]:
    """What is still to be done in the workout that a new limit or dislike speaks against, or that cannot be done."""
    logs = () if workout is None else workout.open_exercises
    return tuple(log for log in logs if speaks_against(memory, catalogue.by_id[log.exercise_id]))


def speaks_against(memory: Memory, exercise: Exercise) -> bool:
    """Whether a limit or dislike speaks against an exercise, or it cannot be done with what there is."""
    if memory.kind not in (MemoryKind.LIMIT, MemoryKind.EQUIPMENT, MemoryKind.DISLIKE) and not memory.instead_of:
        return False
    disliked = memory.exercise_ids if memory.kind is MemoryKind.DISLIKE else memory.instead_of
    return (
        exercise.is_spoken_against_by(memory.areas)
        or not exercise.can_be_done_with(memory.equipment)
        or exercise.id in disliked
    )


def _check_length(told: Memory) -> None:
    if len(told.content) > MOST_CHARACTERS:
        raise MemoryTooLong(most=MOST_CHARACTERS)


def _noted(told: Memory, replaced: tuple[Memory, ...], live: Sequence[Memory]) -> MemoryNoted:
    if len(live) - len(replaced) >= MOST_MEMORIES:
        raise TooManyMemories(most=MOST_MEMORIES)
    return MemoryNoted(told, replaced)


def _is_same_fact(told: Memory, old: Memory) -> bool:
    """Whether a fact is known: in the same words, or of another wording that says no more of likings and means."""
    if told.kind is not old.kind:
        return False
    says_all = told.kind is not MemoryKind.LIMIT and bool(_said(told)) and _meaning(told) == _meaning(old)
    return _same_words(told, old) or says_all


def _is_replaced(old: Memory, told: Memory) -> bool:
    """Whether an old fact is no longer true once this one is told: it is about the same thing, and not about more."""
    if old.at > told.at:
        return False
    if told.kind in _LIKINGS:
        liked = told.exercise_ids if told.kind is MemoryKind.PREFERENCE else ()
        is_taken_back = _covers((*liked, *told.instead_of), old.instead_of)
        return old.kind in _LIKINGS and (_covers(told.exercise_ids, old.exercise_ids) or is_taken_back)
    if told.kind is not old.kind:
        return False
    if told.kind is MemoryKind.LIMIT:
        same_side = told.side is None or old.side is None or told.side is old.side
        return same_side and _covers(told.areas, old.areas)
    return bool(_said(old)) and _said(old) <= _said(told)


def _covers(new: Collection[object], old: Collection[object]) -> bool:
    return bool(old) and set(old) <= set(new)


def _said(memory: Memory) -> set[str]:
    """What a memory says beyond its words."""
    meaning = {
        "areas": memory.areas,
        "exercises": memory.exercise_ids,
        "equipment": memory.equipment is not None,
        "days": memory.days,
        "minutes": memory.minutes,
    }
    return {name for name, value in meaning.items() if value}


def _meaning(memory: Memory) -> tuple[object, ...]:
    equipment = None if memory.equipment is None else frozenset(memory.equipment)
    named = (memory.areas, memory.exercise_ids, memory.instead_of, memory.days)
    sets = map(frozenset[object], named)
    return memory.kind, memory.side, *sets, equipment, memory.minutes


def _same_words(one: Memory, other: Memory) -> bool:
    return _plain(one.content) == _plain(other.content)


def _plain(content: str) -> str:
    return " ".join(re.findall(r"\w+", content.replace("'", "").replace("’", "").casefold()))


def _age(memory: Memory) -> tuple[object, ...]:
    return memory.at, memory.id


def _replacements(told: Iterable[Memory], liking: dict[UUID, MemoryKind]) -> tuple[tuple[UUID, UUID], ...]:
    """Which exercise takes the place of which; none that is disliked since."""
    pairs = {
        old: new
        for memory in told
        for new in memory.exercise_ids[:1]
        for old in memory.instead_of
        if liking.get(new) is not MemoryKind.DISLIKE
    }
    return tuple(sorted((old, new) for old, new in pairs.items() if old != new))


def _of_kind(kind: MemoryKind, liking: dict[UUID, MemoryKind]) -> tuple[UUID, ...]:
    return tuple(sorted(each for each, told in liking.items() if told is kind))
